// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/dns_message.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>

namespace doorcheck {

struct NameServer
{
    QHostAddress address;
    quint16 port = 53;
};

struct ResolverSettings
{
    QList<NameServer> servers;                // empty: the system's, read anew for each query
    std::chrono::milliseconds timeout{3'000}; // one try of one query
    int tries = 3;
    QHostAddress source; // null: whatever the system chooses
};

// How a query ended. Told apart because only NoSuchName and NoData say anything about the name.
enum class DnsStatus {
    Ok,
    NoSuchName,   // NXDOMAIN
    NoData,       // the name exists, without records of this type
    ServerFailed, // SERVFAIL
    Refused,      // REFUSED, NOTIMP, FORMERR
    TimedOut,     // no answer at all
    Garbled,      // an answer that cannot be read or does not fit the question
    NoServer,     // no name server known, or none could be reached
    Stopped
};
QString dnsStatusText(DnsStatus status); // a plain phrase: "the name does not exist"

struct MxRecord
{
    int preference = 0;
    QString host; // without the final dot; empty for the null MX (RFC 7505)
};

struct DnsAnswer
{
    DnsStatus status = DnsStatus::TimedOut;
    bool authenticated = false;    // the AD bit
    QString canonicalName;         // where CNAMEs led, when they did; without the final dot
    QList<QHostAddress> addresses; // A, AAAA
    QList<MxRecord> mx;            // by preference, then by name
    QStringList texts;             // TXT, strings of one record joined
    QStringList names;             // PTR, CNAME
    QByteArray raw;                // the whole message, for types without a field here
    bool ok() const { return status == DnsStatus::Ok; }
};

struct ResolverState;

// Every DNS question of the product goes through here: c-ares, driven by the Qt event loop.
// Answers over TCP when truncated, CNAMEs are followed. Parallel queries are fine, however many: a
// bounded number is on its way at once, the others wait for their turn. Never throws.
//
// The servers are asked one after the other, `tries` times round. One that said something other
// than an answer (SERVFAIL, REFUSED, nonsense, nobody there) is not asked again for that query;
// when nobody answers, the most telling of these is the status. Names under "localhost" are answered
// without asking anybody (RFC 6761 section 6.3).
class Resolver : public QObject
{
    Q_OBJECT

public:
    explicit Resolver(ResolverSettings settings, QObject *parent = nullptr);
    ~Resolver() override;

    // `name` is a host name in ASCII (ACE). For PTR give the reverse name (reverseName()).
    // A query under way when the Resolver is deleted ends as Stopped.
    QCoro::Task<DnsAnswer> query(QString name, DnsType type, std::stop_token stop = {});

    // in-addr.arpa / ip6.arpa name of an address (RFC 1035 3.5, RFC 3596 2.5); empty when null.
    static QString reverseName(const QHostAddress &address);

    // How many queries were put to the network so far (tries not counted).
    int queries() const;

private:
    std::shared_ptr<ResolverState> m_state; // shared with the queries under way
};

} // namespace doorcheck
