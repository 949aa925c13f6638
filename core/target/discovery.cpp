// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/discovery.h"

#include "core/target/host_name.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype mostHosts = 20;
constexpr qsizetype mostAddresses = 16;
constexpr qsizetype mostReverseNames = 16;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

// Words on an address that DNS gave and that nobody outside can reach.
QString oddity(const QString &name, const QHostAddress &address)
{
    const QString text = address.toString();
    if (address.isLoopback())
        //: %1 is a host name, %2 an address of this computer itself such as 127.0.0.1
        return Tr::tr("%1 leads to %2, which is always the computer that asks.").arg(name, text);
    const bool inside = address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) ||
                        address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12) ||
                        address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16) ||
                        address.isInSubnet(QHostAddress(u"100.64.0.0"_s), 10) ||
                        address.isLinkLocal() || address.isUniqueLocalUnicast();
    if (inside)
        //: %1 is a host name, %2 its private address
        return Tr::tr("%1 leads to %2, an address inside a private network, which mail from "
                      "outside cannot reach.")
            .arg(name, text);
    return {};
}

bool isNoHost(const QHostAddress &address)
{
    return address.isNull() || address.isMulticast() || address.isBroadcast() ||
           address == QHostAddress(QHostAddress::AnyIPv6) ||
           address.isInSubnet(QHostAddress(u"0.0.0.0"_s), 8);
}

void takeAddresses(DiscoveredHost &host, const QList<QHostAddress> &addresses)
{
    int leftOut = 0;
    QHostAddress noHost;
    for (const QHostAddress &address : addresses) {
        if (isNoHost(address)) {
            noHost = address;
        } else if (host.addresses.contains(address)) {
            continue;
        } else if (host.addresses.size() == mostAddresses) {
            ++leftOut;
        } else {
            host.addresses.append(address);
            const QString odd = oddity(host.name, address);
            if (!odd.isEmpty())
                host.notes << odd;
        }
    }
    if (leftOut > 0)
        //: %1 is a host name, %2 the most addresses that are checked, %3 how many are more than
        //: that
        host.missed << Tr::tr("%1 has more than %2 addresses; %3 are left out.")
                           .arg(host.name)
                           .arg(mostAddresses)
                           .arg(leftOut);
    if (!noHost.isNull())
        //: %1 is a host name, %2 an address that no host can have, such as 0.0.0.0
        host.notes << Tr::tr("%1 leads to %2, which is the address of no host; it is left out.")
                          .arg(host.name, noHost.toString());
}

bool isCertain(DnsStatus status)
{
    return status == DnsStatus::NoSuchName || status == DnsStatus::NoData;
}

bool isFailure(DnsStatus status)
{
    return status != DnsStatus::Ok && !isCertain(status);
}

// What is not known outweighs what is: with one family unknown, "no address" would be a guess.
DnsStatus statusWithoutAddress(DnsStatus v4, DnsStatus v6)
{
    if (isFailure(v4))
        return v4;
    if (isFailure(v6))
        return v6;
    return v4 == DnsStatus::NoSuchName && v6 == DnsStatus::NoSuchName ? v4 : DnsStatus::NoData;
}

// Why a host without addresses has none.
QString whyNoAddress(const DiscoveredHost &host)
{
    const bool alias = !host.canonicalName.isEmpty() && host.canonicalName != host.name;
    switch (host.status) {
    case DnsStatus::NoSuchName:
        if (alias)
            //: %1 is a host name, %2 the name its CNAME record leads to
            return Tr::tr("%1 leads to %2 by a CNAME, and that name does not exist.")
                .arg(host.name, host.canonicalName);
        //: %1 is a host name
        return Tr::tr("The name %1 does not exist.").arg(host.name);
    case DnsStatus::NoData:
    case DnsStatus::Ok:
        //: %1 is a host name
        return Tr::tr("%1 has no usable address.").arg(host.name);
    default:
        //: %1 a host name, %2 why ("no name server answered in time")
        return Tr::tr("The addresses of %1 could not be learnt: %2.")
            .arg(host.name, dnsStatusText(host.status));
    }
}

DiscoveredHost joined(const QString &name, const DnsAnswer &v4, const DnsAnswer &v6)
{
    DiscoveredHost host;
    host.name = name;
    host.canonicalName = v4.canonicalName.isEmpty() ? v6.canonicalName : v4.canonicalName;
    takeAddresses(host, v4.addresses + v6.addresses);

    if (host.addresses.isEmpty()) {
        host.status = statusWithoutAddress(v4.status, v6.status);
        host.problem = whyNoAddress(host);
        return host;
    }
    host.status = DnsStatus::Ok;
    if (isFailure(v4.status))
        //: %1 is a host name, %2 why not, such as "the resolver did not answer"
        host.missed << Tr::tr("The IPv4 addresses of %1 could not be learnt: %2.")
                           .arg(name, dnsStatusText(v4.status));
    if (isFailure(v6.status))
        //: %1 is a host name, %2 why not, such as "the resolver did not answer"
        host.missed << Tr::tr("The IPv6 addresses of %1 could not be learnt: %2.")
                           .arg(name, dnsStatusText(v6.status));
    return host;
}

// The MX records as hosts without addresses yet, and what is odd about them.
QList<DiscoveredHost> mxHosts(const QList<MxRecord> &records, Discovery &found)
{
    QList<DiscoveredHost> hosts;
    QStringList seen;
    int leftOut = 0;
    for (const MxRecord &record : records) {
        const QString name = record.host.toLower();
        if (seen.contains(name))
            continue;
        seen.append(name);
        if (name.isEmpty()) {
            //: %1 is a domain
            found.notes << Tr::tr("One MX record says that %1 takes no mail, beside others that "
                                  "name a host. Senders may read that either way.")
                               .arg(found.domain);
        } else if (hosts.size() == mostHosts) {
            ++leftOut;
        } else {
            DiscoveredHost host;
            host.name = name;
            host.preference = record.preference;
            hosts.append(host);
        }
    }
    if (leftOut > 0)
        //: %1 is a domain, %2 the most mail hosts that are checked, %3 how many are more than that
        found.missed << Tr::tr("%1 names more than %2 mail hosts; %3 are left out.")
                            .arg(found.domain)
                            .arg(mostHosts)
                            .arg(leftOut);
    return hosts;
}

bool isHostName(const QString &name)
{
    return std::holds_alternative<QString>(parseName(name, 0, NameUse::Host));
}

// A problem that shows before any question is asked; empty when there is none.
QString badMxName(const QString &name)
{
    if (looksLikeIpv4(name) || name.contains(u':'))
        //: %1 is an address, such as 192.0.2.25
        return Tr::tr("The MX record names the address %1 where a host name belongs; most senders "
                      "cannot use it.")
            .arg(name);
    if (!isHostName(name))
        //: %1 is what stands in the MX record
        return Tr::tr("The MX record names %1, which is not a host name.").arg(name);
    return {};
}

QString whyFailed(const QString &domain, const DnsAnswer &answer)
{
    if (answer.status == DnsStatus::NoSuchName && !answer.canonicalName.isEmpty())
        //: %1 is a domain, %2 the name its CNAME record leads to
        return Tr::tr("The domain %1 leads to %2 by a CNAME, and that name does not exist.")
            .arg(domain, answer.canonicalName);
    if (answer.status == DnsStatus::NoSuchName)
        //: %1 is a domain
        return Tr::tr("The domain %1 does not exist. Check how it is written.").arg(domain);
    if (answer.status == DnsStatus::Stopped)
        //: %1 is a domain
        return Tr::tr("The search for the mail hosts of %1 was stopped.").arg(domain);
    //: %1 a domain, %2 why ("no name server answered in time")
    return Tr::tr("The mail hosts of %1 could not be learnt: %2. Check the name server in use, or "
                  "try again later.")
        .arg(domain, dnsStatusText(answer.status));
}

// RFC 5321 5.1: without an MX record the domain is its own mail host.
QCoro::Task<Discovery> discoverImplicitHost(Resolver *resolver, Discovery found,
                                            std::stop_token stop)
{
    const QString domain = found.domain;
    DiscoveredHost host = co_await resolveHost(resolver, domain, stop);
    host.implicit = true;
    found.status = host.status;
    if (host.status == DnsStatus::Ok) {
        found.kind = Discovery::Kind::Hosts;
        //: %1 is a domain
        found.notes << Tr::tr("%1 has no MX record, so that mail goes to the address of the "
                              "domain itself.")
                           .arg(domain);
        found.hosts.append(host);
    } else if (isCertain(host.status)) {
        found.kind = Discovery::Kind::NoMail;
        found.problem =
            //: %1 is a domain
            Tr::tr("%1 has neither an MX record nor an address: no mail can reach it.").arg(domain);
    } else {
        found.problem = host.problem;
    }
    co_return found;
}

QCoro::Task<Discovery> discoverMxHosts(Resolver *resolver, Discovery found,
                                       QList<DiscoveredHost> hosts, std::stop_token stop)
{
    // All at once: the resolver sees to it that not too many are on their way.
    std::vector<QCoro::Task<DiscoveredHost>> tasks;
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        hosts[i].problem = badMxName(hosts[i].name);
        if (!hosts[i].problem.isEmpty())
            continue;
        asked.append(i);
        tasks.push_back(resolveHost(resolver, hosts[i].name, stop));
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        QCoro::Task<DiscoveredHost> task = std::move(tasks[i]);
        DiscoveredHost host = co_await task;
        const qsizetype place = asked[static_cast<qsizetype>(i)];
        host.preference = hosts[place].preference;
        if (!host.canonicalName.isEmpty())
            //: %1 and %2 are host names
            host.notes << Tr::tr("The MX record names %1, which is only an alias of %2; it should "
                                 "name the host itself (RFC 2181 10.3).")
                              .arg(host.name, host.canonicalName);
        hosts[place] = host;
    }
    found.kind = Discovery::Kind::Hosts;
    found.hosts = hosts;
    if (stop.stop_requested())
        found.status = DnsStatus::Stopped;
    co_return found;
}

} // namespace

QCoro::Task<Discovery> discoverMailHosts(Resolver *resolver, QString domain, std::stop_token stop)
{
    Discovery found;
    found.domain = domain;
    const DnsAnswer answer = co_await resolver->query(domain, DnsType::Mx, stop);
    found.status = answer.status;
    if (answer.status == DnsStatus::NoData) {
        const Discovery implicit = co_await discoverImplicitHost(resolver, found, stop);
        co_return implicit;
    }
    if (!answer.ok()) {
        found.problem = whyFailed(domain, answer);
        co_return found;
    }
    const QList<DiscoveredHost> hosts = mxHosts(answer.mx, found);
    if (hosts.isEmpty()) {
        found.kind = Discovery::Kind::NullMx;
        found.notes.clear();
        co_return found;
    }
    const Discovery named = co_await discoverMxHosts(resolver, found, hosts, stop);
    co_return named;
}

QCoro::Task<DiscoveredHost> resolveHost(Resolver *resolver, QString name, std::stop_token stop)
{
    QCoro::Task<DnsAnswer> askV4 = resolver->query(name, DnsType::A, stop);
    QCoro::Task<DnsAnswer> askV6 = resolver->query(name, DnsType::Aaaa, stop);
    const DnsAnswer v4 = co_await askV4;
    const DnsAnswer v6 = co_await askV6;
    co_return joined(name, v4, v6);
}

QCoro::Task<QStringList> reverseNames(Resolver *resolver, QHostAddress address,
                                      std::stop_token stop)
{
    const QString reverse = Resolver::reverseName(address);
    QStringList names;
    if (reverse.isEmpty())
        co_return names;
    const DnsAnswer answer = co_await resolver->query(reverse, DnsType::Ptr, stop);
    for (const QString &name : answer.names) {
        const QString lower = name.toLower();
        if (isHostName(lower) && !names.contains(lower) && names.size() < mostReverseNames)
            names.append(lower);
    }
    co_return names;
}

} // namespace doorcheck
