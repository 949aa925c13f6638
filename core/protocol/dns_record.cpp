// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_record.h"

namespace doorcheck {

namespace {

bool isType(const DnsRecord &record, DnsType type)
{
    return record.type == static_cast<quint16>(type);
}

// The name that fills `data` from `offset` to its end.
std::optional<QByteArray> nameToTheEnd(QByteArrayView data, qsizetype offset)
{
    const std::optional<QByteArray> name = readDnsName(data, offset);
    return offset == data.size() ? name : std::nullopt;
}

DnsRecord record(const QByteArray &name, DnsType type, quint32 ttl, const QByteArray &data)
{
    return {name, static_cast<quint16>(type), 1, ttl, data};
}

} // namespace

std::optional<QByteArray> dnsAddressBytes(const DnsRecord &record)
{
    const bool fits = (isType(record, DnsType::A) && record.data.size() == 4) ||
                      (isType(record, DnsType::Aaaa) && record.data.size() == 16);
    return fits ? std::optional(record.data) : std::nullopt;
}

std::optional<DnsMx> dnsMx(const DnsRecord &record)
{
    if (!isType(record, DnsType::Mx) || record.data.size() < 3)
        return std::nullopt;
    const std::optional<QByteArray> host = nameToTheEnd(record.data, 2);
    if (!host)
        return std::nullopt;
    const auto high = static_cast<quint8>(record.data[0]);
    const auto low = static_cast<quint8>(record.data[1]);
    return DnsMx{static_cast<quint16>(high << 8 | low), *host};
}

std::optional<QByteArray> dnsTarget(const DnsRecord &record)
{
    if (!isType(record, DnsType::Ns) && !isType(record, DnsType::Cname) &&
        !isType(record, DnsType::Ptr))
        return std::nullopt;
    return nameToTheEnd(record.data, 0);
}

std::optional<QByteArray> dnsText(const DnsRecord &record)
{
    if (!isType(record, DnsType::Txt) || record.data.isEmpty())
        return std::nullopt;
    QByteArray text;
    for (qsizetype i = 0; i < record.data.size();) {
        const auto length = static_cast<quint8>(record.data[i++]);
        if (length > record.data.size() - i)
            return std::nullopt;
        text += record.data.mid(i, length);
        i += length;
    }
    return text;
}

DnsRecord addressRecord(const QByteArray &name, const QByteArray &address, quint32 ttl)
{
    return record(name, address.size() == 4 ? DnsType::A : DnsType::Aaaa, ttl, address);
}

DnsRecord mxRecord(const QByteArray &name, quint16 preference, const QByteArray &host, quint32 ttl)
{
    QByteArray data;
    const std::optional<QByteArray> wire = dnsNameToWire(host);
    if (wire) {
        data += static_cast<char>(preference >> 8);
        data += static_cast<char>(preference & 0xff);
        data += *wire;
    }
    return record(name, DnsType::Mx, ttl, data);
}

DnsRecord targetRecord(const QByteArray &name, DnsType type, const QByteArray &target, quint32 ttl)
{
    return record(name, type, ttl, dnsNameToWire(target).value_or(QByteArray()));
}

DnsRecord textRecord(const QByteArray &name, const QByteArray &text, quint32 ttl)
{
    QByteArray data;
    qsizetype i = 0;
    do {
        const QByteArray part = text.mid(i, 255);
        data += static_cast<char>(part.size());
        data += part;
        i += 255;
    } while (i < text.size());
    return record(name, DnsType::Txt, ttl, data);
}

DnsRecord soaRecord(const QByteArray &zone, quint32 ttl)
{
    QByteArray data = dnsNameToWire("ns." + zone).value_or(QByteArray(1, '\0'));
    data += dnsNameToWire("hostmaster." + zone).value_or(QByteArray(1, '\0'));
    data += QByteArray(20, '\1'); // serial, refresh, retry, expire, minimum: nobody reads them
    return record(zone, DnsType::Soa, ttl, data);
}

} // namespace doorcheck
