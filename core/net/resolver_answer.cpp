// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver_answer.h"

#include "core/protocol/dns_record.h"
#include "core/protocol/smtp_reply.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace doorcheck {

namespace {

constexpr int mostAliases = 8;
constexpr qsizetype mostText = 0xffff; // no TXT record is longer

QHostAddress hostAddress(const QByteArray &bytes)
{
    if (bytes.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.constData()));
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
}

// Puts the record where its type belongs. False when its data is not of the form of its type.
bool take(DnsAnswer &answer, const DnsRecord &record)
{
    switch (static_cast<DnsType>(record.type)) {
    case DnsType::A:
    case DnsType::Aaaa: {
        const std::optional<QByteArray> bytes = dnsAddressBytes(record);
        if (bytes)
            answer.addresses.append(hostAddress(*bytes));
        return bytes.has_value();
    }
    case DnsType::Mx: {
        const std::optional<DnsMx> mx = dnsMx(record);
        if (mx)
            answer.mx.append({mx->preference, QString::fromLatin1(mx->host)});
        return mx.has_value();
    }
    case DnsType::Txt: {
        const std::optional<QByteArray> text = dnsText(record);
        if (text)
            answer.texts.append(visibleText(*text, mostText));
        return text.has_value();
    }
    case DnsType::Ptr:
    case DnsType::Cname:
    case DnsType::Ns: {
        const std::optional<QByteArray> target = dnsTarget(record);
        if (target)
            answer.names.append(QString::fromLatin1(*target));
        return target.has_value();
    }
    default:
        return true; // left to whoever reads `raw`
    }
}

DnsStatus statusOf(const DnsMessage &message)
{
    switch (message.code) {
    case DnsCode::NoError:
        return DnsStatus::Ok;
    case DnsCode::NameError:
        return DnsStatus::NoSuchName;
    case DnsCode::FormatError:
    case DnsCode::NotImplemented:
    case DnsCode::Refused:
    case DnsCode::NotAuthoritative:
    case DnsCode::BadVersion:
        return DnsStatus::Refused;
    default:
        return DnsStatus::ServerFailed;
    }
}

// An answer without records that only points to other servers comes from one that neither knows
// nor looks further (RFC 2308 2.2): it says nothing about the name.
bool isReferral(const DnsMessage &message)
{
    const auto has = [&](DnsType type) {
        return std::ranges::any_of(message.authorities, [type](const DnsRecord &record) {
            return record.type == static_cast<quint16>(type);
        });
    };
    return !message.authoritative && !message.recursionAvailable && has(DnsType::Ns) &&
           !has(DnsType::Soa);
}

bool fits(const DnsMessage &message, const DnsQuestion &question)
{
    // Still truncated means that it came over TCP so: records are missing, and nobody knows which.
    if (!message.response || message.opcode != 0 || message.truncated)
        return false;
    if (message.questions.size() != 1)
        return false;
    const DnsQuestion &asked = message.questions.first();
    return asked.type == question.type && asked.klass == question.klass &&
           sameDnsName(asked.name, question.name);
}

// The name where the CNAMEs among the answers lead from `name`. Nothing when they go round, there
// are too many, or two contradict each other.
std::optional<QByteArray> followAliases(const QList<DnsRecord> &answers, QByteArray name)
{
    for (int i = 0; i <= mostAliases; ++i) {
        std::optional<QByteArray> target;
        for (const DnsRecord &record : answers) {
            if (record.type != static_cast<quint16>(DnsType::Cname) || record.klass != 1 ||
                !sameDnsName(record.name, name))
                continue;
            const std::optional<QByteArray> here = dnsTarget(record);
            if (!here || (target && !sameDnsName(*target, *here)))
                return std::nullopt;
            target = here;
        }
        if (!target)
            return name;
        name = *target;
    }
    return std::nullopt;
}

DnsReading garbled(const QByteArray &raw)
{
    DnsReading reading;
    reading.answer.status = DnsStatus::Garbled;
    reading.answer.raw = raw;
    return reading;
}

} // namespace

DnsReading readDnsAnswer(const QByteArray &raw, const DnsQuestion &question)
{
    const std::optional<DnsMessage> message = parseDnsMessage(raw);
    if (!message || !fits(*message, question))
        return garbled(raw);

    DnsReading reading;
    DnsAnswer &answer = reading.answer;
    answer.raw = raw;
    answer.authenticated = message->authenticData;
    answer.status = statusOf(*message);
    if (!isAnswer(answer.status))
        return reading;

    QByteArray name = question.name;
    if (question.type != static_cast<quint16>(DnsType::Cname)) {
        const std::optional<QByteArray> last = followAliases(message->answers, name);
        if (!last)
            return garbled(raw);
        if (!sameDnsName(*last, name))
            answer.canonicalName = QString::fromLatin1(*last);
        name = *last;
    }
    // NXDOMAIN after CNAMEs is about the last name (RFC 6604 3).
    if (answer.status == DnsStatus::NoSuchName)
        return reading;

    bool found = false;
    for (const DnsRecord &record : message->answers) {
        if (record.type != question.type || record.klass != question.klass ||
            !sameDnsName(record.name, name))
            continue;
        if (!take(answer, record))
            return garbled(raw);
        found = true;
    }
    std::ranges::sort(answer.mx, [](const MxRecord &a, const MxRecord &b) {
        return std::pair(a.preference, a.host) < std::pair(b.preference, b.host);
    });
    if (found)
        return reading;
    if (!answer.canonicalName.isEmpty())
        reading.next = name;
    answer.status = isReferral(*message) ? DnsStatus::Refused : DnsStatus::NoData;
    return reading;
}

bool isAnswer(DnsStatus status)
{
    return status == DnsStatus::Ok || status == DnsStatus::NoSuchName ||
           status == DnsStatus::NoData;
}

bool saysMore(DnsStatus a, DnsStatus b)
{
    static constexpr std::array ranks{DnsStatus::NoServer, DnsStatus::TimedOut, DnsStatus::Garbled,
                                      DnsStatus::Refused, DnsStatus::ServerFailed};
    return std::ranges::find(ranks, a) > std::ranges::find(ranks, b);
}

QString dnsStatusText(DnsStatus status)
{
    switch (status) {
    case DnsStatus::Ok:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "answered");
    case DnsStatus::NoSuchName:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "the name does not exist");
    case DnsStatus::NoData:
        //: How a DNS question ended: the name exists, but not with records of the kind asked for
        return QCoreApplication::translate("DnsStatus", "the name has no such record");
    case DnsStatus::ServerFailed:
        //: How a DNS question ended; SERVFAIL is the code administrators know
        return QCoreApplication::translate("DnsStatus",
                                           "the name server could not find out (SERVFAIL)");
    case DnsStatus::Refused:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "the name server refused to answer");
    case DnsStatus::TimedOut:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "no name server answered in time");
    case DnsStatus::Garbled:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "the name server's answer makes no sense");
    case DnsStatus::NoServer:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "no name server could be reached");
    case DnsStatus::Stopped:
        //: How a DNS question ended
        return QCoreApplication::translate("DnsStatus", "the question was stopped");
    }
    Q_UNREACHABLE();
}

} // namespace doorcheck
