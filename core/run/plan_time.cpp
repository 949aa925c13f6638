// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/plan.h"

#include "core/run/endpoints.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace doorcheck {

using namespace std::chrono_literals;

namespace {

// What is asked of one address, one after the other; addresses are asked side by side.
struct Load
{
    int usual = 0, most = 0;                       // connections
    int usualRefusals = 0, mostRefusals = 0;
    bool transfer = false;
};

// One connection takes a moment from a server in order, and longer from one that thinks.
constexpr std::chrono::milliseconds moment = 500ms, longer = 2000ms;

std::chrono::milliseconds timeFor(int connections, int refusals, std::chrono::milliseconds each,
                                  const PaceLimits &pace)
{
    const int further = std::max(connections - 1, 0);
    std::chrono::milliseconds turns = pace.gap * further;
    if (pace.perMinute > 0)
        turns = std::max<std::chrono::milliseconds>(turns, 60s * (further / pace.perMinute));
    std::chrono::milliseconds kept = 0ms; // apart for the sake of log watchers
    if (pace.refusalsInTenMinutes > 0 && refusals > 0)
        kept = 10min * ((refusals - 1) / pace.refusalsInTenMinutes);
    return std::max(turns, kept) + each * connections / std::max(pace.connectionsAtOnce, 1);
}

} // namespace

QString timeText(std::chrono::seconds time)
{
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(time).count());
    if (minutes < 60)
        //: A time. %1 is a number of minutes
        return QCoreApplication::translate("doorcheck::Plan", "%1 min").arg(minutes);
    //: A time. %1 is a number of hours, %2 of minutes
    return QCoreApplication::translate("doorcheck::Plan", "%1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

PlanTime timeOf(const Plan &plan, PaceName pace)
{
    const QString transfer = QStringLiteral("mail.open-relay");
    QHash<QString, Load> loads;
    for (const PlanRow &row : plan.rows) {
        Load &load = loads[row.address.isEmpty() ? row.target : row.address];
        load.usual += row.usualConnections;
        load.most += row.connections;
        load.mostRefusals += row.refusals;
        load.transfer |= row.check == transfer && row.port == usualMailPorts().first();
    }
    for (const PlanRow &row : plan.rows) {
        Load &load = loads[row.address.isEmpty() ? row.target : row.address];
        // Beside the port that every mail server has, most have nothing that would take mail.
        if (!load.transfer || row.port == usualMailPorts().first())
            load.usualRefusals += row.refusals;
    }
    const PaceLimits limits = paceLimits(pace);
    std::chrono::milliseconds usual = 0ms, most = 0ms;
    for (const Load &load : std::as_const(loads)) {
        usual = std::max(usual, timeFor(load.usual, load.usualRefusals, moment, limits));
        most = std::max(most, timeFor(load.most, load.mostRefusals, longer, limits));
    }
    return {std::chrono::ceil<std::chrono::seconds>(usual),
            std::chrono::ceil<std::chrono::seconds>(most)};
}

} // namespace doorcheck
