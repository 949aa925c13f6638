// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_field.h"

#include <QKeyEvent>

namespace doorcheck {

FilterField::FilterField(const QString &name, QWidget *list, QWidget *parent)
    : QLineEdit(parent), m_list(list)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    hide();
}

void FilterField::begin()
{
    show();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterField::end()
{
    clear();
    hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

// Esc also stops a check: here it is the field's.
bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    if (event->key() == Qt::Key_Down)
        return m_list->setFocus(Qt::OtherFocusReason);
    QLineEdit::keyPressEvent(event);
}

} // namespace doorcheck
