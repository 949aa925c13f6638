// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace doorcheck {

// Menus for buttons that come and go. Qt 6.4 keeps what it told a screen reader about an entry of a
// menu and looks at that entry again when it is long deleted; so menus and entries are used again.
class KeptMenus : public QObject
{
    Q_OBJECT

public:
    explicit KeptMenus(QWidget *owner);

    void beginAgain(); // none of them is in use any more
    QMenu *menu();
    QAction *entry(QMenu *menu, const QString &text); // nothing is connected to it yet

private:
    QWidget *m_owner;
    QList<QMenu *> m_menus;
    qsizetype m_menusUsed = 0;
    QHash<QMenu *, QList<QAction *>> m_entries; // of each menu, also those that it does not show
};

} // namespace doorcheck
