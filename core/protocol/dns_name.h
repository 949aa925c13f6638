// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace doorcheck {

// A domain name as text (RFC 1035 5.1): labels joined by dots, no final dot, the root is empty.
// Inside a label "." and "\" are written "\." and "\\", bytes outside 0x21..0x7e "\DDD"; so the
// text is printable ASCII whatever a server sent. Compared without regard to case (RFC 4343).

// Reads the name at `offset` of `message`, following compression pointers (RFC 1035 4.1.4), and
// moves `offset` behind it. Nothing, and `offset` untouched, when it cannot be read: a label
// runs out of the message, a pointer does not lead backwards, or the name exceeds 255 bytes.
std::optional<QByteArray> readDnsName(QByteArrayView message, qsizetype &offset);

// The wire form, uncompressed. Nothing when a label is empty or longer than 63 bytes, the whole is
// longer than 255, or an escape is broken. A final dot is allowed.
std::optional<QByteArray> dnsNameToWire(QByteArrayView text);

bool sameDnsName(QByteArrayView a, QByteArrayView b);

} // namespace doorcheck
