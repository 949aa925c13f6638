// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/place.h"

#include <QFrame>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QListWidget;
class QToolButton;
QT_END_NAMESPACE

namespace doorcheck {

class IconBadge;

// The pages behind the side bar, in its order; Ctrl+1 is the first.
enum class Page { Plan, Checklist, Results, History, Reports };
inline constexpr Page allPages[] = {Page::Plan, Page::Checklist, Page::Results, Page::History,
                                    Page::Reports};
QString pageTitle(Page page);

// Whose check it is, where one is in it, and, on every page, where we check from.
class SideBar : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setClient(const QString &name, const QString &domain);
    void setClients(const QStringList &names);        // to choose from
    void setRemark(Page page, const QString &remark); // "10/13", "Done", "7"
    void setVantage(const Vantage &vantage);
    void setPage(Page page); // tells nobody

Q_SIGNALS:
    void pageChosen(doorcheck::Page page);
    void clientChosen(const QString &name);
    void newAsked();

private:
    void addPages();

    QToolButton *m_client;
    QLabel *m_name;
    QLabel *m_domain;
    QListWidget *m_list;
    IconBadge *m_icon;
    QList<QAction *> m_clients; // entries of the menu of clients
    QLabel *m_place;
    QLabel *m_source;
};

} // namespace doorcheck
