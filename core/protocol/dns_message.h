// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/dns_name.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QtGlobal>

#include <optional>

namespace doorcheck {

// Resource record types (IANA numbers, RFC 1035 3.2.2 and later).
enum class DnsType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Opt = 41,
    Tlsa = 52
};

// Response codes (RFC 1035 4.1.1; 16 and up are put together with the OPT record, RFC 6891 6.1.3).
enum class DnsCode : quint16 {
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NameError = 3,
    NotImplemented = 4,
    Refused = 5,
    NotAuthoritative = 9,
    BadVersion = 16
};

struct DnsQuestion
{
    QByteArray name; // see dns_name.h
    quint16 type = 0;
    quint16 klass = 1; // IN
    bool operator==(const DnsQuestion &) const = default;
};

struct DnsRecord
{
    QByteArray name;
    quint16 type = 0;
    quint16 klass = 1;
    quint32 ttl = 0;
    // RDATA. Names in NS, CNAME, PTR, MX and SOA are uncompressed, so that the bytes mean something
    // without the message they came in.
    QByteArray data;
    bool operator==(const DnsRecord &) const = default;
};

// What the OPT record says (RFC 6891); options are left out.
struct DnsEdns
{
    quint16 udpSize = 1232; // the size that is hardly ever fragmented
    quint8 version = 0;
    bool dnssecOk = false;
    bool operator==(const DnsEdns &) const = default;
};

// One message, query or answer (RFC 1035 4).
struct DnsMessage
{
    quint16 id = 0;
    bool response = false;           // QR
    quint8 opcode = 0;               // 0: a standard query
    bool authoritative = false;      // AA
    bool truncated = false;          // TC
    bool recursionDesired = false;   // RD
    bool recursionAvailable = false; // RA
    bool authenticData = false;      // AD (RFC 4035 3.2.3)
    bool checkingDisabled = false;   // CD
    DnsCode code = DnsCode::NoError; // may hold any number of the wire
    std::optional<DnsEdns> edns;
    QList<DnsQuestion> questions;
    QList<DnsRecord> answers;
    QList<DnsRecord> authorities;
    QList<DnsRecord> additionals; // without OPT
    bool operator==(const DnsMessage &) const = default;
};

// Reads one message. Takes any bytes: every offset is checked, a compression pointer leads only
// backwards, a name has 255 bytes at most. Nothing when a part of it cannot be read. Bytes after
// the last record are ignored.
std::optional<DnsMessage> parseDnsMessage(QByteArrayView bytes);

// The bytes of a message, names uncompressed. Empty when a name has no wire form, a record is
// longer than 65535 bytes, or the whole is.
QByteArray buildDnsMessage(const DnsMessage &message);

// A question for a recursive server: RD, AD (RFC 6840 5.7: "tell me whether you validated") and
// EDNS. The OPT record is the last thing in its bytes.
DnsMessage dnsQuery(const QByteArray &name, DnsType type, quint16 id);

// The head of an answer to `query`: same id, question and RD, RA set, EDNS when asked with it.
DnsMessage dnsAnswerTo(const DnsMessage &query, DnsCode code = DnsCode::NoError);

} // namespace doorcheck
