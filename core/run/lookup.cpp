// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/lookup.h"

#include "core/run/jobs.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Lookup)
};

} // namespace

struct Lookup::State
{
    explicit State(CheckRequest wanted) : request(std::move(wanted)), resolver(request.resolver) {}

    CheckRequest request;
    Resolver resolver;
    std::stop_source stop;
    QPointer<Lookup> lookup;
};

static FoundServer &serverOf(QList<FoundServer> &servers, const RunEndpoint &endpoint)
{
    const bool proxy = endpoint.scope == ProbeScope::ProxyEndpoint;
    const auto known = std::ranges::find_if(servers, [&](const FoundServer &server) {
        return server.proxy == proxy && server.name == endpoint.target;
    });
    if (known != servers.end())
        return *known;
    servers.append(FoundServer());
    servers.last().proxy = proxy;
    servers.last().name = endpoint.target;
    return servers.last();
}

template <typename Value>
static void addOnce(QList<Value> &list, const Value &value)
{
    if (!list.contains(value))
        list.append(value);
}

static FoundServers readTargets(const CheckRequest &request, const RunTargets &targets)
{
    FoundServers found;
    found.notes = targets.notes;
    found.vantage = vantageOf(request, targets);
    found.exact = request;
    found.exact.discovery = false;
    found.exact.mail.clear();
    found.exact.proxies.clear();
    for (const RunEndpoint &endpoint : targets.endpoints) {
        if (endpoint.input.furtherDomain)
            continue; // the same server again, for another of the domains
        FoundServer &server = serverOf(found.servers, endpoint);
        const Endpoint &place = endpoint.input.endpoint;
        addOnce(server.addresses, place.address);
        addOnce(server.ports, place.port);
        QList<HostTarget> &exact = server.proxy ? found.exact.proxies : found.exact.mail;
        const quint16 port = endpoint.input.portNamed ? place.port : quint16(0);
        addOnce(exact, {server.name, {}, place.address, port});
    }
    for (const LostTarget &lost : targets.lost) {
        const bool proxy = lost.scope == ProbeScope::ProxyEndpoint;
        const auto known = std::ranges::find_if(found.servers, [&](const FoundServer &server) {
            return server.proxy == proxy && server.name == lost.target;
        });
        if (known != found.servers.end())
            known->trouble = lost.technical;
        else if (!lost.technical.isEmpty())
            addOnce(found.troubles, lost.reason + u' ' + lost.technical);
        else
            addOnce(found.troubles, lost.reason);
    }
    return found;
}

static QCoro::Task<> lookUp(std::shared_ptr<Lookup::State> state)
{
    const CheckRequest request = state->request;
    Resolver *resolver = &state->resolver;
    const std::stop_token stop = state->stop.get_token();
    const RunTargets targets = co_await findEndpoints(request, resolver, stop);
    if (stop.stop_requested() || !state->lookup)
        co_return;
    const QPointer<Lookup> lookup = state->lookup;
    const FoundServers found = readTargets(request, targets);
    lookup->end();
    Q_EMIT lookup->found(found);
}

Lookup::Lookup(QObject *parent) : QObject(parent) {}

Lookup::~Lookup()
{
    stop();
}

QString Lookup::start(const CheckRequest &request)
{
    stop();
    if (!request.permission.complete())
        return Words::tr("Nothing was asked: nobody's permission is recorded. Name who gave it, in "
                         "what role, and on what basis.");
    m_state = std::make_shared<State>(request);
    m_state->lookup = this;
    // The answer comes in a later turn, so that whoever asks may connect to it afterwards.
    QMetaObject::invokeMethod(
        this, [state = m_state] { lookUp(state); }, Qt::QueuedConnection);
    return {};
}

void Lookup::end()
{
    m_state.reset(); // the coroutine still holds it
}

void Lookup::stop()
{
    if (!m_state)
        return;
    m_state->lookup = nullptr;
    m_state->stop.request_stop();
    m_state.reset();
}

} // namespace doorcheck
