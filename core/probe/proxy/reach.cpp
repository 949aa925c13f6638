// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/reach.h"

#include "core/probe/proxy/named_hosts.h"
#include "core/probe/proxy/open_proxy.h"
#include "core/probe/proxy/proxy_methods.h"
#include "core/probe/proxy/reach_columns.h"
#include "core/probe/proxy/their_server.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = ProxyDestination::Kind;
using Outcome = ProxyOutcome;

// A small proxy serves only so many at once.
constexpr qsizetype atOnce = 6;

bool answersUs(const Evidence &before)
{
    return loginTaken(before) || std::ranges::any_of(before.proxyCases, letUsPass);
}

// Whether this method has brought a proof: what comes back through it is not the proxy's own.
bool brings(const Evidence &before, const QString &method)
{
    return std::ranges::any_of(before.proxyCases, [&](const ProxyCase &way) {
        const bool login = isTestLogin(way) && isInTls(way.method) == isInTls(method);
        return way.outcome == Outcome::Reached && (way.method == method || login);
    });
}

struct Cell
{
    QString row;
    Way way;
};

QList<Cell> cellsOf(const ProxyState &state, const QStringList &methods)
{
    QList<Cell> cells;
    for (const ProxyHarm &harm : proxyHarms()) {
        for (const quint16 port : harm.ports) {
            const ProxyDestination destination = state.destinationAt(port);
            for (const QString &method : methods)
                cells.append({harm.id, wayBy(state, method, destination)});
        }
    }
    return cells;
}

// Where there is no nonce of ours: their mail server, the proxy's own computer, named hosts.
QList<Cell> hostCellsOf(const ProxyState &state, const QStringList &methods, const Evidence &before)
{
    QList<Cell> cells;
    const ProbeInput &input = state.task->input;
    const ProxyDestination theirs{Kind::Theirs, input.ownMail.address, input.ownMail.port};
    for (const QString &method : methods) {
        if (!state.theirGreeting.isEmpty() && leadsToHosts(method) && !method.startsWith(u"http-"_s))
            cells.append({u"own"_s, wayBy(state, method, theirs)});
    }
    QList<QPair<QString, ProxyDestination>> hosts{{u"loopback"_s, loopbackOf(state)}};
    for (const Endpoint &host : input.insideHosts)
        hosts.append({u"inside"_s, namedHost(host)});
    const QList<ProxyDestination> clouds
        = input.askMetadata ? metadataOf(state) : QList<ProxyDestination>();
    for (const ProxyDestination &place : clouds)
        hosts.append({u"metadata"_s, place});
    for (auto &[row, place] : hosts) {
        for (const QString &method : methods) {
            if (!leadsToHosts(method))
                continue;
            // Asked for itself by a GET, a proxy may go round in circles.
            if (row == u"loopback"_s && method.startsWith(u"http-get"_s))
                continue;
            place.credible = brings(before, method);
            cells.append({row, wayToHost(state, method, place)});
        }
    }
    return cells;
}

void keepMatrix(ProxyState &state, const QList<Cell> &cells, const QList<Trial> &trials)
{
    QJsonArray matrix;
    for (qsizetype i = 0; i < trials.size(); ++i) {
        matrix.append(QJsonObject{{u"row"_s, cells[i].row},
                                  {u"port"_s, trials[i].way.destination.port},
                                  {u"destination"_s,
                                   QString::fromLatin1(trials[i].way.destination.text())},
                                  {u"method"_s, trials[i].way.method},
                                  {u"outcome"_s, outcomeName(trials[i].outcome)}});
    }
    state.task->evidence.facts[u"matrix"_s] = matrix;
}

QCoro::Task<> reach(std::shared_ptr<ProbeTask> task)
{
    Evidence &evidence = task->evidence;
    Evidence before;
    if (task->input.before)
        before = *task->input.before;
    if (!task->input.before)
    {
        co_await proxyOpenEntry.run(task);
        before = evidence;
        evidence.proxyCases.clear();
        evidence.notLearnt.clear();
    }
    evidence.software = before.software;
    evidence.facts[u"answersUs"_s] = answersUs(before);
    if (!answersUs(before))
    {
        // The rule tells a shut door from one that could not be asked.
        evidence.proxyCases = before.proxyCases;
        evidence.notLearnt = before.notLearnt;
        co_return;
    }
    auto state = std::make_shared<ProxyState>(task);
    const bool login = std::ranges::none_of(before.proxyCases, [](const ProxyCase &way) {
        return letUsPass(way) && !isTestLogin(way);
    });
    const QStringList methods = login ? loginColumnsIn(before) : columnsIn(before);
    if (login)
        evidence.facts[u"login"_s] = true;
    else
        evidence.facts[u"passedBefore"_s] = std::ranges::any_of(before.proxyCases, letUsPass);
    evidence.facts[u"methods"_s] = QJsonArray::fromStringList(methods);
    evidence.facts[u"complete"_s] = false;
    const QJsonArray spoken = before.facts[u"speaks"_s].toArray();
    for (const QJsonValue &protocol : spoken)
        state->speak(protocol.toString());
    const Endpoint ownMail = task->input.ownMail;
    state->theirGreeting = co_await greetingOf(state, ownMail);
    QList<Cell> cells;
    if (!state->hasCanary())
    {
        evidence.notLearnt.append(
            ProxyWords::tr("There was no listener of our own that this proxy could be asked to "
                           "reach, so where it leads could not be seen."));
    }
    else
    {
        // Only now: nobody else has a use for so many open ports of ours.
        for (const ProxyHarm &harm : proxyHarms())
            task->network.canary()->listenAlso(harm.ports);
        cells = cellsOf(*state, methods);
    }
    cells += hostCellsOf(*state, methods, before);
    QList<Trial> trials;
    for (qsizetype from = 0; from < cells.size(); from += atOnce)
    {
        QList<Way> ways;
        for (const Cell &cell : cells.mid(from, atOnce))
            ways.append(login ? withTestLogin(*state, cell.way) : cell.way);
        QList<Trial> some = co_await askAll(state, ways);
        readAll(*state, some);
        trials += some;
        keepMatrix(*state, cells, trials);
        throwIfStopped(*state);
    }
    if (!login)
    {
        QJsonArray matrix = evidence.facts[u"matrix"_s].toArray();
        const QJsonArray proven = provenBefore(*state, before, matrix);
        for (const QJsonValue &cell : proven)
            matrix.append(cell);
        evidence.facts[u"matrix"_s] = matrix;
    }
    evidence.facts[u"ownOnly"_s] = before.facts[u"ownOnly"_s].toBool();
    evidence.facts[u"complete"_s] = !state->shutOut && state->hasCanary();
}

PlannedTraffic planReach(const ProbeInput &input, const PaceLimits &pace)
{
    // The loopback, their own mail server, and what the person named.
    int ports = 2 + static_cast<int>(input.insideHosts.size());
    if (input.askMetadata)
        ports += static_cast<int>(metadataAddresses().size());
    for (const ProxyHarm &harm : proxyHarms())
        ports += static_cast<int>(harm.ports.size());
    QStringList logLines{
        u"Squid access.log: TCP_TUNNEL/200 CONNECT OUR-LISTENER:22 - HIER_DIRECT/OUR-LISTENER -"_s};
    if (input.askMetadata)
        logLines.append(u"Squid access.log: TCP_TUNNEL/200 CONNECT 169.254.169.254:80 - HIER_DIRECT/169.254.169.254 -"_s);
    const int alone = proxyOpenEntry.plan(input, pace).connections;
    return {1 + ports * static_cast<int>(columnsMost) + (input.before ? 0 : alone), 0,
            logLines};
}

} // namespace

const ProbeEntry proxyReachEntry{"proxy.reach"_L1, ProbeScope::ProxyEndpoint, reach, planReach, nullptr,
                                 "proxy.open"_L1, answersUs};

} // namespace doorcheck
