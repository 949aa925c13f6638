// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_field.h"

#include "ui/widgets/labels.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace doorcheck {

void markFaulty(QLineEdit *field, bool faulty)
{
    if (field->property("faulty").toBool() == faulty)
        return;
    field->setProperty("faulty", faulty);
    repolish(field);
}

void setUpDate(QDateEdit *field, const QString &name)
{
    field->setAccessibleName(name);
    field->findChild<QLineEdit *>()->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("d MMM yyyy"));
}

TextField::TextField(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_fault(plainLabel({}, 12, QFont::Normal, "fault"))
{
    m_edit->setPlaceholderText(hint);
    m_edit->setMaxLength(300);
    m_edit->setAccessibleName(name);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(caption(name, m_edit));
    layout->addWidget(m_edit);
    layout->addWidget(m_fault);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { refuse({}); });
}

void TextField::refuse(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    markFaulty(m_edit, !fault.isEmpty());
}

} // namespace doorcheck
