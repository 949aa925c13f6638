// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accept_dialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/scope_box.h"
#include "ui/widgets/text_field.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int usualMonths = 3, mostMonths = 12;

AcceptDialog::AcceptDialog(const QList<Finding> &findings, const QString &owner, QWidget *parent)
    //: Fields of the dialog for accepting a risk, and examples
    : QDialog(parent)
    , m_scope(new ScopeBox(findings))
    , m_reason(new TextField(tr("Why it stays as it is"), tr("The device is replaced in January")))
    , m_owner(new TextField(tr("Who answers for it"), tr("Anna Bright, managing director")))
    , m_expires(new QDateEdit(QDate::currentDate().addMonths(usualMonths)))
{
    setObjectName(u"acceptDialog"_s);
    //: Title of a dialog
    setWindowTitle(tr("Accept this risk"));
    m_reason->edit()->setObjectName(u"acceptReason"_s);
    m_owner->edit()->setObjectName(u"acceptOwner"_s);
    m_owner->setText(owner);
    bool earlier = false;
    for (const Finding &finding : findings) {
        if (finding.acceptedRisk) {
            earlier = true;
            m_reason->setText(finding.acceptedRisk->reason);
            m_owner->setText(finding.acceptedRisk->owner);
        }
    }
    //: A field's name: the day a decision ends
    const QString until = tr("Until");
    setUpDate(m_expires, until);
    m_expires->setDateRange(QDate::currentDate().addDays(1),
                            QDate::currentDate().addMonths(mostMonths));
    m_scope->setObjectName(u"acceptScope"_s);
    m_expires->setObjectName(u"acceptUntil"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    if (earlier) {
        //: Button: the risk is no longer accepted
        QPushButton *back = buttons->addButton(tr("Take it back"), QDialogButtonBox::ResetRole);
        back->setObjectName(u"takeBackButton"_s);
        connect(back, &QPushButton::clicked, this, [this] {
            Q_EMIT takenBack(m_scope->keys());
            accept();
        });
    }
    //: Button: accepts the risk
    QPushButton *accept = buttons->addButton(tr("Accept the risk"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptButton"_s);
    accept->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(
        plainLabel(tr("The verdict stays as it is; the report says who accepted it and "
                      "until when."),
                   13, QFont::Normal, "second"));
    layout->addWidget(m_scope);
    layout->addWidget(m_reason);
    layout->addWidget(m_owner);
    layout->addWidget(caption(until, m_expires));
    layout->addWidget(m_expires);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

void AcceptDialog::choose()
{
    //: Below an empty field of the dialog for accepting a risk
    m_reason->refuse(m_reason->text().isEmpty() ? tr("Say why.") : QString());
    m_owner->refuse(m_owner->text().isEmpty() ? tr("Say who.") : QString());
    if (m_reason->text().isEmpty() || m_owner->text().isEmpty())
        return;
    Q_EMIT chosen(m_scope->keys(), {m_reason->text(), m_owner->text(), m_expires->date()});
    accept();
}

} // namespace doorcheck
