// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/jobs.h"

#include "core/checklist/checklist.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Jobs)
};

Vantage towards(const CheckRequest &request, const RunEndpoint &endpoint)
{
    const QHostAddress target = endpoint.input.endpoint.address;
    return vantageOf(sourceTowards(target, request.source), target, request.inside,
                     request.statedPlace);
}

// The lane of a server for this job: the first for all but proxies, one for each port of a proxy.
Lane *laneFor(Lanes &lanes, const Job &job)
{
    if (job.endpoint.scope != ProbeScope::ProxyEndpoint)
        return &lanes.first();
    for (qsizetype i = 1; i < lanes.size(); ++i) {
        if (lanes[i].first().place.port == job.place.port)
            return &lanes[i];
    }
    lanes.append(Lane());
    return &lanes.last();
}

} // namespace

QList<Lanes> makeJobs(const CheckRequest &request, const RunTargets &targets,
                      const QSet<QString> &answered)
{
    QList<Lanes> servers;
    const QStringList selected = selectedChecks(request);
    QHash<QHostAddress, qsizetype> places;
    for (const RunEndpoint &endpoint : targets.endpoints) {
        const QHostAddress address = endpoint.input.endpoint.address;
        const Vantage vantage = towards(request, endpoint);
        for (const ProbeEntry &probe : probeTable()) {
            if (!asks(probe, endpoint.scope, endpoint.input) || !selected.contains(probe.id))
                continue;
            const Job job{&probe, endpoint,
                          {probe.id, endpoint.target, address.toString(),
                           endpoint.input.endpoint.port, vantage.place}};
            if (answered.contains(makeNotTested(job.place, {}, {}).key()))
                continue;
            if (!places.contains(address)) {
                places.insert(address, servers.size());
                servers.append(Lanes(1, Lane()));
            }
            laneFor(servers[places[address]], job)->append(job);
        }
    }
    return servers;
}

int jobCount(const QList<Lanes> &servers)
{
    qsizetype count = 0;
    for (const Lanes &lanes : servers) {
        for (const Lane &lane : lanes)
            count += lane.size();
    }
    return static_cast<int>(count);
}

Vantage vantageOf(const CheckRequest &request, const RunTargets &targets)
{
    Vantage vantage;
    if (targets.endpoints.isEmpty()) {
        vantage.reason = Words::tr("No server was found to speak to.");
        return vantage;
    }
    vantage = towards(request, targets.endpoints.first());
    for (const RunEndpoint &endpoint : targets.endpoints) {
        if (towards(request, endpoint).place == vantage.place)
            continue;
        vantage.place = Place::Unknown;
        vantage.reason =
            Words::tr("It differs from server to server; each finding names its own.");
        break;
    }
    return vantage;
}

bool isOnTrial(const Job &job)
{
    return job.endpoint.scope == ProbeScope::MailEndpoint && !job.endpoint.input.portNamed
        && !isTransferPort(job.endpoint.input.endpoint.port);
}

QString describe(const Job &job)
{
    const CheckEntry *entry = checklist().check(job.place.check);
    return u"%1: %2"_s.arg(job.endpoint.input.endpoint.text(),
                           entry ? entry->title : job.place.check);
}

} // namespace doorcheck
