// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/resolver.h"
#include "core/protocol/dns_message.h"

#include <QHash>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUdpSocket>

#include <chrono>
#include <functional>

namespace doorcheck::test {

// What the scripted server does with a question.
enum class DnsAct {
    Answer,
    NoSuchName,      // NXDOMAIN (with the scripted records: the CNAMEs that led there)
    NoData,          // NOERROR, no records
    ServerFailed,    // SERVFAIL
    Refused,         // REFUSED
    NotImplemented,  // NOTIMP
    Silence,         // nothing at all
    TruncateThenTcp, // TC over UDP, the answer over TCP
    TruncateAlways,  // TC over TCP too
    WrongId,         // the answer, with another id
    WrongQuestion,   // the answer, to another question
    NotAnAnswer,     // the query itself, sent back
    Garbage,         // the right id and question, then bytes that are no records
    CutShort,        // the answer without its last bytes
    Referral,        // NOERROR, only NS records of another server, no recursion
    NoEdns           // FORMERR when asked with EDNS, the answer without
};

struct DnsScript
{
    DnsAct act = DnsAct::Answer;
    QList<DnsRecord> records; // sent as they are, whatever names they carry
    std::chrono::milliseconds delay{0};
    bool authenticated = false; // the AD bit
};

// A fake name server on a free port of 127.0.0.1 (or [::1]), UDP and TCP. A name it has records of
// answers NoData for other types, an unknown name NXDOMAIN. A CNAME is followed among its own
// records, as a recursive server does, unless followAliases is off.
class ScriptedDns : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedDns(QObject *parent = nullptr);

    // False when no port could be had.
    bool start(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    NameServer server() const;
    // A resolver that asks only this server, twice. Where silence is part of the test a short
    // time-out saves time; elsewhere a long one keeps a busy machine from looking like silence.
    ResolverSettings settings(std::chrono::milliseconds timeout = std::chrono::seconds(5)) const;

    void script(const QByteArray &name, DnsType type, DnsScript script);
    // The same act for every type of a name.
    void act(const QByteArray &name, DnsAct act);

    // Adds one record.
    void addAddress(const QByteArray &name, const QString &address); // A or AAAA
    void addMx(const QByteArray &name, int preference, const QByteArray &host);
    void addText(const QByteArray &name, const QByteArray &text);
    void addAlias(const QByteArray &name, const QByteArray &target); // CNAME
    void addReverse(const QString &address, const QByteArray &name); // PTR

    bool followAliases = true;

    int count(const QByteArray &name, DnsType type) const; // questions so far, UDP and TCP
    int total() const { return m_total; }
    int overTcp() const { return m_overTcp; }
    int mostAtOnce() const { return m_mostAtOnce; } // delayed answers pending together
    // From where the last question came, and what it was, whole.
    QHostAddress lastFrom() const { return m_lastFrom; }
    DnsMessage lastQuery() const { return m_lastQuery; }

private:
    using Key = QPair<QByteArray, quint16>;

    void readDatagrams();
    void readStream(QTcpSocket *socket);
    void add(const DnsRecord &record);
    // Empty: say nothing.
    QByteArray answer(const QByteArray &query, bool tcp, std::chrono::milliseconds &delay);
    DnsScript scriptFor(const DnsQuestion &question) const;
    QList<DnsRecord> withAliases(const DnsQuestion &question) const;
    void later(std::chrono::milliseconds delay, QObject *context, std::function<void()> send);

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QHash<Key, DnsScript> m_scripts;
    QHash<QByteArray, DnsAct> m_acts;
    QHash<Key, int> m_counts;
    int m_total = 0;
    int m_overTcp = 0;
    int m_pending = 0;
    int m_mostAtOnce = 0;
    QHostAddress m_lastFrom;
    DnsMessage m_lastQuery;
};

} // namespace doorcheck::test
