// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/dns_message.h"

namespace doorcheck {

// What the RDATA of a record means (RFC 1035 3.3, RFC 3596). Nothing when the record is of another
// type or its data has not the form of that type.

// A: 4 bytes, AAAA: 16 bytes, network order.
std::optional<QByteArray> dnsAddressBytes(const DnsRecord &record);

struct DnsMx
{
    quint16 preference = 0;
    QByteArray host; // empty: the root, "takes no mail" (RFC 7505)
};
std::optional<DnsMx> dnsMx(const DnsRecord &record);

// The one name that NS, CNAME and PTR hold.
std::optional<QByteArray> dnsTarget(const DnsRecord &record);

// TXT: all strings joined without anything between (RFC 7208 3.3 and others read it so).
std::optional<QByteArray> dnsText(const DnsRecord &record);

// Records to build answers from. `address` is 4 or 16 bytes. The data is empty when a name has no
// wire form.
DnsRecord addressRecord(const QByteArray &name, const QByteArray &address, quint32 ttl = 300);
DnsRecord mxRecord(const QByteArray &name, quint16 preference, const QByteArray &host,
                   quint32 ttl = 300);
DnsRecord targetRecord(const QByteArray &name, DnsType type, const QByteArray &target,
                       quint32 ttl = 300);
DnsRecord textRecord(const QByteArray &name, const QByteArray &text, quint32 ttl = 300);
// Stands in the authority section of "no such name" and "no data" (RFC 2308).
DnsRecord soaRecord(const QByteArray &zone, quint32 ttl = 300);

} // namespace doorcheck
