// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/resolver.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace doorcheck {

// Which hosts stand for a mail domain, learnt from DNS alone (RFC 5321 5.1, RFC 7505). Whatever
// DNS says is bounded: 20 hosts, 16 addresses each, 16 reverse names; more is noted.

struct DiscoveredHost
{
    QString name;                         // ACE, lower case, without the final dot
    int preference = 0;                   // of the MX record, lower is tried first
    bool implicit = false;                // no MX record: the domain itself takes its mail
    QList<QHostAddress> addresses;        // IPv4 before IPv6, each once
    DnsStatus status = DnsStatus::NoData; // Ok with any address, else why there is none
    QString canonicalName;                // where CNAMEs led
    QString problem;                      // a sentence when it has no address, and why; else empty
    QStringList notes;                    // sentences on what is odd about it
    QStringList missed;                   // sentences on addresses that exist or may, not in the list
};

struct Discovery
{
    enum class Kind {
        Hosts,  // `hosts` holds at least one, maybe with a problem
        NullMx, // the domain says that it takes no mail (RFC 7505)
        NoMail, // neither MX nor address: no mail can reach it
        Failed  // could not be learnt, or there is no such domain; `problem` says which
    };

    QString domain;
    Kind kind = Kind::Failed;
    DnsStatus status = DnsStatus::Stopped; // of the question that decided
    QList<DiscoveredHost> hosts;           // by preference
    QStringList notes;                     // on the domain; those of the hosts stay with them
    QStringList missed;                    // sentences on mail hosts that are not in the list
    QString problem;
};

// `domain` as parseDomain() gives it. The resolver may go away meanwhile: then it ends as Stopped.
QCoro::Task<Discovery> discoverMailHosts(Resolver *resolver, QString domain, std::stop_token stop);

// A and AAAA of one host name in ACE.
QCoro::Task<DiscoveredHost> resolveHost(Resolver *resolver, QString name, std::stop_token stop);

// PTR names of an address, lower case; empty when there are none or they could not be learnt.
QCoro::Task<QStringList> reverseNames(Resolver *resolver, QHostAddress address,
                                      std::stop_token stop);

} // namespace doorcheck
