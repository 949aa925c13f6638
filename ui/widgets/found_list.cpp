// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/found_list.h"

#include "core/report/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_badge.h"

#include <QHBoxLayout>

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

void FoundList::addServer(const FoundServer &server)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    QLabel *name = plainLabel(plainText(server.name, 120), 13, QFont::Medium);
    name->setObjectName(u"foundServer"_s);
    names->addWidget(name);
    names->addWidget(plainLabel(server.trouble.isEmpty()
                                    //: Below the name of a server that was looked up: how many
                                    //: addresses it has
                                    ? tr("%n addresses", nullptr, int(server.addresses.size()))
                                    : plainText(server.trouble, 300),
                                12, QFont::Normal, "second"));
    layout->addLayout(names, 1);
    QStringList addresses;
    for (const QHostAddress &address : server.addresses)
        addresses << address.toString();
    QLabel *where = plainLabel(addresses.join(u'\n'), 12);
    where->setFont(monoFont(where->font()));
    where->setMinimumWidth(addressColumn);
    layout->addWidget(where, 0, Qt::AlignVCenter);
    auto *ports = new QWidget;
    auto *chips = new QHBoxLayout(ports);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(4);
    for (const quint16 port : server.ports) {
        auto *chip = new QLabel(QString::number(port));
        chip->setObjectName(u"chip"_s);
        chip->setFont(monoFont(chip->font(), 11));
        chip->setMinimumHeight(chip->fontMetrics().height() + 6);
        //: For a screen reader: one of the ports that are asked
        chip->setAccessibleName(tr("Port %1").arg(port));
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    ports->setMinimumWidth(portColumn);
    layout->addWidget(ports, 0, Qt::AlignVCenter);
    m_rows->addWidget(hairline());
    m_rows->addWidget(row);
}

} // namespace doorcheck
