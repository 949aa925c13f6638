// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_message.h"

#include <QtEndian>

namespace doorcheck {

namespace {

// Where the names stand in the RDATA of a type: bytes before them, and how many. Only the types of
// RFC 1035 may be compressed (RFC 3597 4).
struct NamePlaces
{
    qsizetype before = 0;
    int names = 0;
};

NamePlaces namePlaces(quint16 type)
{
    switch (static_cast<DnsType>(type)) {
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr:
        return {0, 1};
    case DnsType::Mx:
        return {2, 1};
    case DnsType::Soa:
        return {0, 2};
    default:
        return {};
    }
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool broken() const { return m_broken; }

    quint16 word() { return static_cast<quint16>(number(2)); }
    quint32 doubleWord() { return number(4); }

    QByteArray name()
    {
        const std::optional<QByteArray> name = readDnsName(m_bytes, m_offset);
        if (!name)
            m_broken = true;
        return name.value_or(QByteArray());
    }

    QByteArray data(quint16 type, qsizetype length)
    {
        if (m_broken || length > m_bytes.size() - m_offset) {
            m_broken = true;
            return {};
        }
        const qsizetype end = m_offset + length;
        const QByteArray data = dataUntil(end, namePlaces(type));
        // A name that runs over the end of its record is not part of it.
        if (m_offset > end)
            m_broken = true;
        m_offset = end;
        return data;
    }

private:
    quint32 number(qsizetype size)
    {
        if (m_broken || size > m_bytes.size() - m_offset) {
            m_broken = true;
            return 0;
        }
        quint32 value = 0;
        for (qsizetype i = 0; i < size; ++i)
            value = (value << 8) | static_cast<quint8>(m_bytes[m_offset++]);
        return value;
    }

    QByteArray dataUntil(qsizetype end, NamePlaces places)
    {
        QByteArray data;
        if (places.names > 0) {
            if (places.before > end - m_offset) {
                m_broken = true;
                return {};
            }
            data += m_bytes.sliced(m_offset, places.before);
            m_offset += places.before;
        }
        for (int i = 0; i < places.names && !m_broken; ++i) {
            const std::optional<QByteArray> wire = dnsNameToWire(name());
            m_broken = m_broken || !wire || m_offset > end;
            data += wire.value_or(QByteArray());
        }
        if (!m_broken)
            data += m_bytes.sliced(m_offset, end - m_offset);
        return data;
    }

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    bool m_broken = false;
};

DnsRecord readRecord(Reader &reader)
{
    DnsRecord record;
    record.name = reader.name();
    record.type = reader.word();
    record.klass = reader.word();
    record.ttl = reader.doubleWord();
    const quint16 length = reader.word();
    record.data = reader.data(record.type, length);
    return record;
}

QList<DnsRecord> readRecords(Reader &reader, int count)
{
    QList<DnsRecord> records;
    for (int i = 0; i < count && !reader.broken(); ++i)
        records.append(readRecord(reader));
    return records;
}

// Takes OPT out of the additional records. False when it stands where it may not (RFC 6891 6.1.1).
bool takeEdns(DnsMessage &message)
{
    QList<DnsRecord> others;
    for (const DnsRecord &record : std::as_const(message.additionals)) {
        if (record.type != static_cast<quint16>(DnsType::Opt)) {
            others.append(record);
            continue;
        }
        if (message.edns || !record.name.isEmpty())
            return false;
        message.edns = DnsEdns{record.klass, static_cast<quint8>(record.ttl >> 16),
                               (record.ttl & 0x8000) != 0};
        const quint32 upper = (record.ttl >> 24) << 4;
        message.code = static_cast<DnsCode>(upper | static_cast<quint16>(message.code));
    }
    message.additionals = others;
    return true;
}

void readFlags(DnsMessage &message, quint16 flags)
{
    message.response = flags & 0x8000;
    message.opcode = (flags >> 11) & 0xf;
    message.authoritative = flags & 0x0400;
    message.truncated = flags & 0x0200;
    message.recursionDesired = flags & 0x0100;
    message.recursionAvailable = flags & 0x0080;
    message.authenticData = flags & 0x0020;
    message.checkingDisabled = flags & 0x0010;
    message.code = static_cast<DnsCode>(flags & 0xf);
}

quint16 flagsOf(const DnsMessage &message)
{
    return static_cast<quint16>(
        (message.response ? 0x8000 : 0) | (message.opcode & 0xf) << 11 |
        (message.authoritative ? 0x0400 : 0) | (message.truncated ? 0x0200 : 0) |
        (message.recursionDesired ? 0x0100 : 0) | (message.recursionAvailable ? 0x0080 : 0) |
        (message.authenticData ? 0x0020 : 0) | (message.checkingDisabled ? 0x0010 : 0) |
        (static_cast<quint16>(message.code) & 0xf));
}

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T wire = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&wire), sizeof wire);
}

bool appendName(QByteArray &bytes, const QByteArray &name)
{
    const std::optional<QByteArray> wire = dnsNameToWire(name);
    bytes += wire.value_or(QByteArray());
    return wire.has_value();
}

bool appendRecord(QByteArray &bytes, const DnsRecord &record)
{
    if (!appendName(bytes, record.name) || record.data.size() > 0xffff)
        return false;
    append<quint16>(bytes, record.type);
    append<quint16>(bytes, record.klass);
    append<quint32>(bytes, record.ttl);
    append<quint16>(bytes, static_cast<quint16>(record.data.size()));
    bytes += record.data;
    return true;
}

DnsRecord ednsRecord(const DnsEdns &edns, DnsCode code)
{
    const quint32 upper = static_cast<quint32>(code) >> 4;
    const quint32 ttl = upper << 24 | quint32(edns.version) << 16 | (edns.dnssecOk ? 0x8000u : 0u);
    return {{}, static_cast<quint16>(DnsType::Opt), edns.udpSize, ttl, {}};
}

} // namespace

std::optional<DnsMessage> parseDnsMessage(QByteArrayView bytes)
{
    Reader reader(bytes);
    DnsMessage message;
    message.id = reader.word();
    readFlags(message, reader.word());
    const int questions = reader.word();
    const int answers = reader.word();
    const int authorities = reader.word();
    const int additionals = reader.word();
    for (int i = 0; i < questions && !reader.broken(); ++i) {
        DnsQuestion question;
        question.name = reader.name();
        question.type = reader.word();
        question.klass = reader.word();
        message.questions.append(question);
    }
    message.answers = readRecords(reader, answers);
    message.authorities = readRecords(reader, authorities);
    message.additionals = readRecords(reader, additionals);
    if (reader.broken() || !takeEdns(message))
        return std::nullopt;
    return message;
}

QByteArray buildDnsMessage(const DnsMessage &message)
{
    QList<DnsRecord> additionals = message.additionals;
    if (message.edns)
        additionals.append(ednsRecord(*message.edns, message.code));

    QByteArray bytes;
    append<quint16>(bytes, message.id);
    append<quint16>(bytes, flagsOf(message));
    const QList<qsizetype> counts{message.questions.size(), message.answers.size(),
                                  message.authorities.size(), additionals.size()};
    for (const qsizetype count : counts) {
        if (count > 0xffff)
            return {};
        append<quint16>(bytes, static_cast<quint16>(count));
    }
    for (const DnsQuestion &question : message.questions) {
        if (!appendName(bytes, question.name))
            return {};
        append<quint16>(bytes, question.type);
        append<quint16>(bytes, question.klass);
    }
    for (const QList<DnsRecord> &section : {message.answers, message.authorities, additionals}) {
        for (const DnsRecord &record : section) {
            if (!appendRecord(bytes, record) || bytes.size() > 0xffff)
                return {};
        }
    }
    return bytes;
}

DnsMessage dnsQuery(const QByteArray &name, DnsType type, quint16 id)
{
    DnsMessage query;
    query.id = id;
    query.recursionDesired = true;
    query.authenticData = true;
    query.edns = DnsEdns();
    query.questions.append({name, static_cast<quint16>(type), 1});
    return query;
}

DnsMessage dnsAnswerTo(const DnsMessage &query, DnsCode code)
{
    DnsMessage answer;
    answer.id = query.id;
    answer.response = true;
    answer.opcode = query.opcode;
    answer.recursionDesired = query.recursionDesired;
    answer.recursionAvailable = true;
    answer.code = code;
    answer.questions = query.questions;
    if (query.edns)
        answer.edns = DnsEdns();
    return answer;
}

} // namespace doorcheck
