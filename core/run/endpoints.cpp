// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/endpoints.h"

#include "core/probe/proxy/proxy_methods.h"
#include "core/target/discovery.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Endpoints)
};

// A reserved name (RFC 2606): nobody's mailbox. A server may find that its domain takes no mail;
// then the person is asked for a mailbox of their own.
const QString reservedMailbox = u"doorcheck@example.org"_s;

// The first address of the first network: one that rules of the organisation's may trust.
QHostAddress firstInside(const Networks &networks)
{
    if (networks.isEmpty())
        return {};
    const auto &[network, length] = networks.first();
    bool isFour = false;
    const quint32 four = network.toIPv4Address(&isFour);
    if (isFour)
        return length > 30 ? network : QHostAddress(four + 1);
    Q_IPV6ADDR six = network.toIPv6Address();
    if (length <= 126)
        six[15] |= 1;
    return QHostAddress(six);
}

// Where our listeners cannot be reached, the organisation's own mail server may serve as proof: it
// is part of the permission.
void tellOwnMail(RunTargets *targets)
{
    const auto isMail = [](const RunEndpoint &endpoint) {
        return endpoint.scope == ProbeScope::MailEndpoint;
    };
    const auto own = std::ranges::find_if(targets->endpoints, isMail);
    if (own == targets->endpoints.end())
        return;
    const Endpoint mail = own->input.endpoint;
    for (RunEndpoint &endpoint : targets->endpoints) {
        if (endpoint.scope == ProbeScope::ProxyEndpoint)
            endpoint.input.ownMail = mail;
    }
}

// The first address of a host of theirs; a named one that cannot be found is noted.
QCoro::Task<Endpoint> endpointOf(HostTarget host, bool named, Resolver *resolver,
                                 std::stop_token stop, RunTargets *targets)
{
    Endpoint found{host.host, host.address, host.port};
    if (!found.address.isNull())
        co_return found;
    const DiscoveredHost known = co_await resolveHost(resolver, host.host, stop);
    if (!known.addresses.isEmpty())
        found.address = known.addresses.first();
    else if (named)
        //: %1 is a host name
        targets->notes.append(Words::tr("The address of %1 could not be found.").arg(host.name));
    co_return found;
}

// Their web site: as named, or where that of the first domain commonly is.
std::optional<HostTarget> siteFor(const CheckRequest &request)
{
    if (request.site || !request.discovery || request.domains.isEmpty())
        return request.site;
    HostTarget site;
    site.host = site.name = u"www."_s + request.domains.first();
    return site;
}

// What may stand for our own listeners, and where else a proxy may be asked to lead.
QCoro::Task<> tellOutsideServers(CheckRequest request, Resolver *resolver, std::stop_token stop,
                                 RunTargets *targets)
{
    const QString domain = request.outsideMailbox.section(u'@', -1);
    const Discovery found = co_await discoverMailHosts(resolver, domain, stop);
    QList<QHostAddress> addresses;
    for (const DiscoveredHost &host : found.hosts)
        addresses += host.addresses;
    for (RunEndpoint &one : targets->endpoints)
        one.input.outsideServers = addresses;
}

QCoro::Task<> tellOwnHosts(CheckRequest request, Resolver *resolver, std::stop_token stop,
                           RunTargets *targets)
{
    const bool named = request.site.has_value();
    const std::optional<HostTarget> site = siteFor(request);
    Endpoint ownSite;
    if (site) {
        const HostTarget host = *site;
        ownSite = co_await endpointOf(host, named, resolver, stop, targets);
    }
    QList<Endpoint> inside;
    for (const HostTarget &host : request.insideHosts) {
        const Endpoint found = co_await endpointOf(host, true, resolver, stop, targets);
        if (!found.address.isNull())
            inside.append(found);
    }
    for (RunEndpoint &endpoint : targets->endpoints) {
        if (endpoint.scope != ProbeScope::ProxyEndpoint)
            continue;
        endpoint.input.ownSite = ownSite;
        endpoint.input.insideHosts = inside;
    }
}

void add(RunTargets *targets, RunEndpoint endpoint)
{
    const Endpoint &at = endpoint.input.endpoint;
    const EndpointPlace place(at.address, at.port | (static_cast<quint32>(endpoint.scope) << 16));
    QList<qsizetype> &others = targets->known[place];
    for (const qsizetype index : std::as_const(others)) {
        RunEndpoint &other = targets->endpoints[index];
        // Two names, one server: asked once, known by both.
        other.input.hostNames += endpoint.input.hostNames;
        other.input.hostNames.removeDuplicates();
        other.input.portNamed |= endpoint.input.portNamed;
        if (other.scope == ProbeScope::ProxyEndpoint
            || other.input.domain == endpoint.input.domain)
            return;
    }
    if (!others.isEmpty()) {
        endpoint.input.furtherDomain = true;
        endpoint.target = targetFor(endpoint.target, endpoint.input.domain);
    }
    others.append(targets->endpoints.size());
    targets->endpoints.append(endpoint);
}

void lose(RunTargets *targets, ProbeScope scope, const QString &target, const QStringList &missed)
{
    const auto told = [&](const LostTarget &lost) {
        return lost.scope == scope && lost.target == target;
    };
    // Two domains may name the same host.
    if (!missed.isEmpty() && std::ranges::none_of(targets->lost, told))
        targets->lost.append({scope, target,
                              scope == ProbeScope::ProxyEndpoint
                                  ? Words::tr("Not every address of this proxy was asked.")
                                  : Words::tr("Not every address that takes mail was asked."),
                              missed.join(u' '), false});
}

QCoro::Task<> addAddresses(CheckRequest request, Resolver *resolver, std::stop_token stop,
                           RunEndpoint base, QList<QHostAddress> addresses, QList<quint16> ports,
                           RunTargets *targets)
{
    for (const QHostAddress &address : addresses) {
        RunEndpoint endpoint = base;
        endpoint.input.endpoint.address = address;
        if (!endpoint.input.endpoint.host.isEmpty())
            endpoint.input.hostNames.append(endpoint.input.endpoint.host);
        if (base.scope == ProbeScope::MailEndpoint && asksReverseName(request, address)) {
            const QStringList names = co_await reverseNames(resolver, address, stop);
            endpoint.input.hostNames += names;
        }
        endpoint.input.hostNames.removeDuplicates();
        for (const quint16 port : ports) {
            endpoint.input.endpoint.port = port;
            add(targets, endpoint);
        }
    }
}

// Where the trouble is with the name server, another one may know.
QString hintFor(DnsStatus status)
{
    const bool server = status == DnsStatus::TimedOut || status == DnsStatus::NoServer
        || status == DnsStatus::Refused || status == DnsStatus::ServerFailed;
    return server ? u' ' + Words::tr("Is the name server reachable from here? Name another one with "
                                     "--resolver ADDRESS.")
                  : QString();
}

QCoro::Task<> addDomain(CheckRequest request, Resolver *resolver, std::stop_token stop,
                        QString domain, RunTargets *targets)
{
    const Discovery found = co_await discoverMailHosts(resolver, domain, stop);
    targets->notes += found.notes;
    lose(targets, ProbeScope::MailEndpoint, domain, found.missed);
    if (found.kind == Discovery::Kind::NullMx || found.kind == Discovery::Kind::NoMail) {
        const bool null = found.kind == Discovery::Kind::NullMx;
        targets->lost.append(
            {ProbeScope::MailEndpoint, domain, Words::tr("This domain receives no mail."),
             //: %1 is a domain
             null ? Words::tr("%1 publishes a null MX (RFC 7505).").arg(domain)
                  : //: %1 is a domain
                    Words::tr("%1 has neither an MX record nor an address.").arg(domain),
             true});
        co_return;
    }
    if (found.kind == Discovery::Kind::Failed)
        targets->lost.append({ProbeScope::MailEndpoint, domain,
                              found.status == DnsStatus::NoSuchName
                                  ? //: %1 is a domain or the name of a host
                                    Words::tr("We cannot find %1. Check the spelling.").arg(domain)
                                  : //: %1 is a domain
                                    Words::tr("The mail servers of %1 could not be looked up.")
                                        .arg(domain),
                              found.problem + hintFor(found.status), false});
    for (const DiscoveredHost &host : found.hosts) {
        targets->notes += host.notes;
        lose(targets, ProbeScope::MailEndpoint, host.name, host.missed);
        if (host.addresses.isEmpty()) {
            targets->lost.append({ProbeScope::MailEndpoint, host.name,
                                  Words::tr("This mail server's address could not be found."),
                                  host.problem, false});
            continue;
        }
        RunEndpoint base;
        base.scope = ProbeScope::MailEndpoint;
        base.target = host.name;
        base.input = commonInput(request);
        base.input.domain = domain;
        base.input.endpoint.host = host.name;
        const QList<quint16> ports = usualMailPorts();
        const QList<QHostAddress> addresses = host.addresses;
        co_await addAddresses(request, resolver, stop, base, addresses, ports, targets);
    }
}

QCoro::Task<> addHost(CheckRequest request, Resolver *resolver, std::stop_token stop,
                      HostTarget host, ProbeScope scope, RunTargets *targets)
{
    RunEndpoint base;
    base.scope = scope;
    base.target = host.name;
    base.input = commonInput(request);
    base.input.endpoint.host = host.host;
    base.input.portNamed = host.port != 0;
    QList<QHostAddress> addresses;
    if (host.address.isNull()) {
        const DiscoveredHost found = co_await resolveHost(resolver, host.host, stop);
        targets->notes += found.notes;
        lose(targets, scope, host.name, found.missed);
        addresses = found.addresses;
        if (addresses.isEmpty())
            targets->lost.append({scope, host.name,
                                  found.status == DnsStatus::NoSuchName
                                      ? //: %1 is a domain or the name of a host
                                        Words::tr("We cannot find %1. Check the spelling.")
                                            .arg(host.name)
                                      : Words::tr("This server's address could not be found."),
                                  found.problem + hintFor(found.status), false});
    } else {
        addresses.append(host.address);
    }
    QList<quint16> ports = scope == ProbeScope::ProxyEndpoint ? usualProxyPorts()
                                                              : usualMailPorts();
    if (host.port)
        ports = QList<quint16>(1, host.port);
    QStringList domains(base.input.domain);
    if (scope == ProbeScope::MailEndpoint && !request.domains.isEmpty())
        domains = request.domains; // it may serve each of them
    for (const QString &domain : std::as_const(domains)) {
        base.input.domain = domain;
        co_await addAddresses(request, resolver, stop, base, addresses, ports, targets);
    }
}

// What a person took out of the check is not asked, and not passed over in silence either.
void leaveOut(const CheckRequest &request, RunTargets *targets)
{
    const auto unwanted = [&](const RunEndpoint &endpoint) {
        return isLeftOut(request.leaveOut, endpoint.input.endpoint);
    };
    for (const RunEndpoint &endpoint : std::as_const(targets->endpoints)) {
        if (!unwanted(endpoint))
            continue;
        const QString place = endpoint.input.endpoint.text();
        const auto known = std::ranges::find_if(targets->lost, [&](const LostTarget &lost) {
            return lost.scope == endpoint.scope && lost.target == endpoint.target;
        });
        //: %1 is an address with its port
        const QString told = Words::tr("Left out: %1.").arg(place);
        if (known != targets->lost.end())
            known->technical += u' ' + told;
        else
            targets->lost.append({endpoint.scope, endpoint.target,
                                  Words::tr("Whoever ran the check left out this server, or a "
                                            "part of it."),
                                  told, false});
    }
    targets->endpoints.removeIf(unwanted);
}

} // namespace

bool isLeftOut(const QList<Endpoint> &leaveOut, const Endpoint &place)
{
    return std::ranges::any_of(leaveOut, [&](const Endpoint &unwanted) {
        const bool there = unwanted.address.isNull()
            ? unwanted.host.compare(place.host, Qt::CaseInsensitive) == 0
            : unwanted.address == place.address;
        return there && (unwanted.port == 0 || unwanted.port == place.port);
    });
}

QString targetFor(const QString &target, const QString &domain)
{
    return u"%1 (%2)"_s.arg(target, domain);
}

bool asksReverseName(const CheckRequest &request, const QHostAddress &address)
{
    return request.discovery && (!address.isLoopback() || !request.resolver.servers.isEmpty());
}

bool asksOutsideDomain(const CheckRequest &request)
{
    const bool ofServers = std::ranges::any_of(request.mail, [&](const HostTarget &host) {
        return asksReverseName(request, host.address);
    });
    return request.outsideMailbox.contains(u'@')
        && (ofServers || (request.discovery && !request.domains.isEmpty()));
}

QList<quint16> usualMailPorts()
{
    // Transfer first; submission with TLS from the start (RFC 8314), submission (RFC 6409), and the
    // port that hosters give to those whose provider blocks 25.
    return {25, 465, 587, 2525};
}

ProbeInput commonInput(const CheckRequest &request)
{
    ProbeInput input;
    input.domain = request.domains.value(0);
    input.mailboxIsOurs = !request.outsideMailbox.isEmpty();
    input.outsideMailbox = input.mailboxIsOurs ? request.outsideMailbox : reservedMailbox;
    input.ownAddresses = request.publicAddresses;
    if (request.canary && !request.canary->announced.isNull())
        input.ownAddresses.append(request.canary->announced);
    input.testMailbox = request.testMailbox;
    input.sendProof = request.sendProof;
    input.proofWait = request.proofWait;
    if (request.proofMailbox)
        input.proofMailbox = std::make_shared<const ImapLogin>(*request.proofMailbox);
    input.insideAddress = firstInside(request.inside);
    input.loginUser = request.proxyUser;
    input.loginPassword = request.proxyPassword;
    input.askMetadata = request.askMetadata;
    for (const HostTarget &host : request.insideHosts)
        input.insideHosts.append({host.host, host.address, host.port});
    if (const auto site = siteFor(request))
        input.ownSite = {site->host, site->address, site->port};
    input.greylistWait = request.greylistWait;
    return input;
}

QCoro::Task<RunTargets> findEndpoints(CheckRequest request, Resolver *resolver,
                                      std::stop_token stop)
{
    RunTargets targets;
    if (request.discovery) {
        for (const QString &domain : request.domains)
            co_await addDomain(request, resolver, stop, domain, &targets);
    }
    for (const HostTarget &host : request.mail)
        co_await addHost(request, resolver, stop, host, ProbeScope::MailEndpoint, &targets);
    for (const HostTarget &host : request.proxies)
        co_await addHost(request, resolver, stop, host, ProbeScope::ProxyEndpoint, &targets);
    leaveOut(request, &targets);
    tellOwnMail(&targets);
    if (asksOutsideDomain(request))
        co_await tellOutsideServers(request, resolver, stop, &targets);
    if (!request.proxies.isEmpty())
        co_await tellOwnHosts(request, resolver, stop, &targets);
    co_return targets;
}

} // namespace doorcheck
