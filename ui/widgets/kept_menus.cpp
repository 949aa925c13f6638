// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_menus.h"

#include <QAction>
#include <QMenu>

namespace doorcheck {

KeptMenus::KeptMenus(QWidget *owner) : QObject(owner), m_owner(owner) {}

void KeptMenus::beginAgain()
{
    m_menusUsed = 0;
    for (QMenu *menu : std::as_const(m_menus)) {
        for (QAction *action : menu->actions()) {
            menu->removeAction(action); // which stays the menu's child
            disconnect(action, &QAction::triggered, nullptr, nullptr);
            action->setSeparator(false);
            action->setObjectName({});
        }
    }
}

QMenu *KeptMenus::menu()
{
    if (m_menusUsed == m_menus.size())
        m_menus << new QMenu(m_owner);
    return m_menus[m_menusUsed++];
}

QAction *KeptMenus::entry(QMenu *menu, const QString &text)
{
    QList<QAction *> &entries = m_entries[menu];
    const qsizetype at = menu->actions().size();
    if (at == entries.size())
        entries << new QAction(menu);
    entries[at]->setText(text);
    menu->addAction(entries[at]);
    return entries[at];
}

} // namespace doorcheck
