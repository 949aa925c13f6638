// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_bar.h"

#include "core/report/plain_text.h"
#include "ui/widgets/follow_selection.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_delegate.h"
#include "ui/widgets/verdict_badge.h"

#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

QString pageTitle(Page page)
{
    switch (page) {
    case Page::Plan:
        //: Pages of the window, as the side bar names them
        return SideBar::tr("Plan");
    case Page::Checklist:
        return SideBar::tr("Checklist");
    case Page::Results:
        return SideBar::tr("Results");
    case Page::History:
        return SideBar::tr("History");
    case Page::Reports:
        break;
    }
    return SideBar::tr("Reports");
}

static QString pageIcon(Page page)
{
    switch (page) {
    case Page::Plan:
        return u"ui/plan"_s;
    case Page::Checklist:
        return u"ui/checklist"_s;
    case Page::Results:
        return u"ui/results"_s;
    case Page::History:
        return u"ui/history"_s;
    case Page::Reports:
        break;
    }
    return u"ui/report"_s;
}

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
    , m_client(new QToolButton)
    , m_name(plainLabel({}, 14, QFont::DemiBold))
    , m_domain(plainLabel({}, 12, QFont::Normal, "second"))
    , m_list(new QListWidget)
    , m_icon(new IconBadge(u"ui/outside"_s))
    , m_place(plainLabel({}, 12, QFont::Medium))
    , m_source(plainLabel({}, 12, QFont::Normal, "second"))
{
    setObjectName(u"sideBar"_s);
    setFixedWidth(fontMetrics().height() * 200 / 16);
    m_client->setObjectName(u"clientChooser"_s);
    m_client->setPopupMode(QToolButton::InstantPopup);
    m_client->setFocusPolicy(Qt::TabFocus);
    m_client->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_client->setMenu(new QMenu(m_client));
    // The texts lie on the button, which is the size of both; a click on them is a click on it.
    auto *inside = new QHBoxLayout(m_client);
    inside->setContentsMargins(10, 6, 8, 6);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (QLabel *label : {m_name, m_domain}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        texts->addWidget(label);
    }
    inside->addLayout(texts, 1);
    inside->addWidget(new IconBadge(u"ui/chevron-down"_s, 14), 0, Qt::AlignVCenter);

    m_list->setObjectName(u"pages"_s);
    //: For a screen reader: the list of pages
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new SideDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    addPages();

    auto *foot = new QFrame;
    foot->setObjectName(u"sideFoot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 10, 8, 10);
    row->setSpacing(10);
    auto *where = new QVBoxLayout;
    where->setSpacing(0);
    where->addWidget(m_place);
    where->addWidget(m_source);
    row->addWidget(m_icon);
    row->addLayout(where, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 10);
    layout->setSpacing(10);
    layout->addWidget(m_client);
    layout->addWidget(m_list, 1);
    layout->addWidget(foot);
    setVantage({});
    setClients({});
}

void SideBar::addPages()
{
    const auto addGroup = [this](const QString &title) {
        auto *group = new QListWidgetItem(title, m_list);
        group->setFlags(Qt::NoItemFlags);
    };
    for (const Page page : allPages) {
        if (page == Page::Plan)
            //: Above the pages about the check that is shown
            addGroup(tr("This check"));
        if (page == Page::History)
            //: Above the pages about all checks of one client
            addGroup(tr("This client"));
        auto *item = new QListWidgetItem(pageTitle(page), m_list);
        item->setData(SideDelegate::IconRole, pageIcon(page));
        item->setData(SideDelegate::PageRole, int(page));
    }
    followSelection(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(SideDelegate::PageRole).isValid())
            Q_EMIT pageChosen(Page(item->data(SideDelegate::PageRole).toInt()));
    });
}

void SideBar::setPage(Page page)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(SideDelegate::PageRole) == QVariant(int(page)))
            m_list->setCurrentRow(row);
    }
}

void SideBar::setRemark(Page page, const QString &remark)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(SideDelegate::PageRole) != QVariant(int(page)))
            continue;
        item->setData(SideDelegate::RemarkRole, remark);
        item->setData(Qt::AccessibleTextRole,
                      remark.isEmpty() ? item->text() : item->text() + u", "_s + remark);
    }
}

void SideBar::setClient(const QString &name, const QString &domain)
{
    //: In place of a client's name
    m_name->setText(name.isEmpty() ? tr("No client yet") : plainText(name, 60));
    m_domain->setText(plainText(domain, 80));
    m_domain->setVisible(!domain.isEmpty());
    //: For a screen reader: the button that changes the client. %1 is the client of now
    m_client->setAccessibleName(tr("Client: %1").arg(m_name->text()));
    m_client->setMinimumHeight(m_client->layout()->sizeHint().height());
}

void SideBar::setClients(const QStringList &names)
{
    QMenu *menu = m_client->menu();
    if (menu->isEmpty()) {
        menu->addSeparator();
        //: Entry of the menu of clients: begins a check of another one
        connect(menu->addAction(tr("New check...")), &QAction::triggered, this, &SideBar::newAsked);
    }
    // Entries are used again and never deleted: Qt 6.4 keeps what it told a screen reader about an
    // entry, and looks at that one again when it is gone.
    for (qsizetype i = m_clients.size(); i < names.size(); ++i) {
        auto *action = new QAction(menu);
        menu->insertAction(menu->actions().at(i), action);
        connect(action, &QAction::triggered, this,
                [this, action] { Q_EMIT clientChosen(action->data().toString()); });
        m_clients << action;
    }
    for (qsizetype i = 0; i < m_clients.size(); ++i) {
        m_clients[i]->setVisible(i < names.size());
        // An ampersand in a name is no mnemonic.
        m_clients[i]->setText(plainText(names.value(i), 60).replace(u'&', u"&&"_s));
        m_clients[i]->setData(names.value(i));
    }
}

void SideBar::setVantage(const Vantage &vantage)
{
    switch (vantage.place) {
    case Place::Outside:
        //: Where the checks speak from
        m_place->setText(tr("Checking from outside"));
        break;
    case Place::Inside:
        m_place->setText(tr("Checking from inside"));
        break;
    case Place::Unknown:
        m_place->setText(tr("Inside or outside: not known yet"));
        break;
    }
    m_icon->setIcon(vantage.place == Place::Inside ? u"ui/laptop"_s : u"ui/outside"_s);
    m_source->setText(vantage.source.isNull() ? QString() : vantage.source.toString());
    m_source->setVisible(!m_source->text().isEmpty());
    setToolTip(plainText(vantage.reason, 200));
}

} // namespace doorcheck
