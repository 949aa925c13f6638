// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_dialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/scope_box.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int usualDays = 14;

ActionDialog::ActionDialog(const QList<Finding> &findings, QWidget *parent)
    //: Fields of the dialog that names who mends a fault, and examples
    : QDialog(parent)
    , m_scope(new ScopeBox(findings))
    , m_owner(new TextField(tr("Who does it"), tr("Tom Reyes, Northlight IT")))
    , m_dated(new QCheckBox(tr("Due on")))
    , m_due(new QDateEdit(QDate::currentDate().addDays(usualDays)))
    , m_state(new QComboBox)
{
    setObjectName(u"actionDialog"_s);
    //: Title of a dialog
    setWindowTitle(tr("Plan what is to be done"));
    m_scope->setObjectName(u"actionScope"_s);
    m_owner->edit()->setObjectName(u"actionOwner"_s);
    m_dated->setObjectName(u"actionDated"_s);
    m_due->setObjectName(u"actionDue"_s);
    setUpDate(m_due, m_dated->text());
    m_dated->setChecked(true);
    connect(m_dated, &QCheckBox::toggled, m_due, &QWidget::setVisible);
    m_state->setObjectName(u"actionState"_s);
    //: A field's name: how far the work is
    const QString state = tr("How far it is");
    m_state->setAccessibleName(state);
    for (const PlannedAction::State entry : allActionStates)
        m_state->addItem(actionStateTitle(entry), int(entry));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    //: Button: keeps the plan
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"actionButton"_s);
    keep->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto planned = std::find_if(findings.begin(), findings.end(),
                                      [](const Finding &finding) { return finding.action; });
    if (planned != findings.end()) {
        fill(*planned->action);
        //: Button: nothing is planned any more
        QPushButton *back = buttons->addButton(tr("Take it back"), QDialogButtonBox::ResetRole);
        back->setObjectName(u"takeBackButton"_s);
        connect(back, &QPushButton::clicked, this, [this] {
            Q_EMIT takenBack(m_scope->keys());
            accept();
        });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Stays with the question in later checks and is printed in "
                                    "the report. The verdict changes when a check finds it "
                                    "mended."),
                                 13, QFont::Normal, "second"));
    layout->addWidget(m_scope);
    layout->addWidget(m_owner);
    layout->addWidget(m_dated);
    layout->addWidget(m_due);
    layout->addWidget(caption(state, m_state));
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

void ActionDialog::fill(const PlannedAction &action)
{
    m_owner->setText(action.owner);
    m_dated->setChecked(action.due.isValid());
    if (action.due.isValid())
        m_due->setDate(action.due);
    m_state->setCurrentIndex(m_state->findData(int(action.state)));
}

void ActionDialog::choose()
{
    //: Below an empty field of the dialog that names who mends a fault
    m_owner->refuse(m_owner->text().isEmpty() ? tr("Say who.") : QString());
    if (m_owner->text().isEmpty())
        return;
    Q_EMIT chosen(m_scope->keys(), {m_owner->text(), m_dated->isChecked() ? m_due->date() : QDate(),
                                    PlannedAction::State(m_state->currentData().toInt())});
    accept();
}

} // namespace doorcheck
