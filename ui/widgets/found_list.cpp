// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/found_list.h"

#include "core/language/language.h"
#include "core/report/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_badge.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int addressColumn = 190, portColumn = 150;

FoundList::FoundList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void FoundList::show(const QList<FoundServer> &servers, const QStringList &troubles)
{
    clearLayout(m_rows);
    m_ticks.clear();
    for (const FoundServer &server : servers)
        addServer(server);
    for (const QString &trouble : troubles)
        addTrouble(trouble);
    setVisible(!servers.isEmpty() || !troubles.isEmpty());
}

void FoundList::addTrouble(const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(new VerdictBadge(Verdict::Warning, 16), 0, Qt::AlignTop);
    layout->addWidget(plainLabel(plainText(text, 400), 12), 1);
    m_rows->addWidget(hairline());
    m_rows->addWidget(row);
}

static QList<Endpoint> placesAt(const FoundServer &server, const QHostAddress &address)
{
    QList<Endpoint> places;
    for (const quint16 port : server.ports)
        places << Endpoint{server.name, address, port};
    return places;
}

void FoundList::watch(QAbstractButton *button, const QList<Endpoint> &places, const QString &what)
{
    button->setCheckable(true);
    button->setChecked(true);
    m_ticks << Tick{button, places};
    connect(button, &QAbstractButton::clicked, this,
            [this, places, what](bool in) { Q_EMIT ticked(places, in, what); });
}

void FoundList::addAddress(QGridLayout *grid, const FoundServer &server,
                           const QHostAddress &address)
{
    const int row = grid->rowCount();
    auto *box = new QCheckBox(isolated(address.toString()));
    box->setObjectName(u"foundAddress"_s);
    box->setFont(monoFont(box->font(), 12));
    watch(box, placesAt(server, address), address.toString());
    grid->addWidget(box, row, 0, Qt::AlignVCenter);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    for (const quint16 port : server.ports) {
        auto *chip = new QPushButton(QString::number(port));
        chip->setObjectName(u"foundPort"_s);
        chip->setProperty("chip", true);
        chip->setFont(monoFont(chip->font(), 11));
        //: One of the ports that are asked. %1 its number, %2 the address of the server
        const QString name = tr("Port %1 at %2").arg(port).arg(isolated(address.toString()));
        chip->setAccessibleName(name);
        watch(chip, {Endpoint{server.name, address, port}}, name);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    grid->addLayout(chips, row, 1);
}

void FoundList::addServer(const FoundServer &server)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(12);
    const QString called = plainText(server.name, 120);
    QList<Endpoint> all;
    for (const QHostAddress &address : server.addresses)
        all << placesAt(server, address);
    if (!all.isEmpty()) {
        auto *box = new QCheckBox;
        box->setObjectName(u"foundBox"_s);
        //: For a screen reader: a box to tick. %1 is a server
        box->setAccessibleName(tr("Check %1").arg(called));
        watch(box, all, called);
        layout->addWidget(box, 0, Qt::AlignTop);
    }
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    QLabel *name = plainLabel(called, 13, QFont::Medium);
    name->setObjectName(u"foundServer"_s);
    names->addWidget(name);
    names->addWidget(plainLabel(server.trouble.isEmpty()
                                    ? //: Below the name of a server that was looked up: the %n
                                      //: addresses it has
                                      tr("%n addresses", nullptr, int(server.addresses.size()))
                                    : plainText(server.trouble, 300),
                                12, QFont::Normal, "second"));
    names->addStretch(1);
    layout->addLayout(names, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, addressColumn);
    grid->setColumnMinimumWidth(1, portColumn);
    for (const QHostAddress &address : server.addresses)
        addAddress(grid, server, address);
    layout->addLayout(grid);
    m_rows->addWidget(hairline());
    m_rows->addWidget(row);
}

void FoundList::setLeftOut(const QList<Endpoint> &places)
{
    for (const Tick &tick : std::as_const(m_ticks)) {
        const bool in = std::ranges::any_of(tick.places, [&](const Endpoint &place) {
            return !places.contains(place);
        });
        tick.button->setChecked(in);
        QFont font = tick.button->font();
        font.setStrikeOut(!in);
        tick.button->setFont(font);
    }
}

} // namespace doorcheck
