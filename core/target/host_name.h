// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"

#include <QStringView>

#include <optional>

namespace doorcheck {

// Pieces the parsers of target.h are made of. `offset` is where the piece begins in the text the
// person typed; the positions of refusals count from the beginning of that text.

// "Character 5: <what>" with position 4.
InputRefusal refusal(qsizetype position, const QString &what);

enum class NameUse {
    Host,      // "_" allowed, one label is enough
    MailDomain // letters, digits and hyphens only (RFC 5321 4.1.2), two labels at least
};

// A name in any script; gives its ACE form (RFC 5891), lower case, without a final dot.
std::variant<QString, InputRefusal> parseName(QStringView name, qsizetype offset, NameUse use);

// True for text that can only be meant as an IPv4 address: its last label is a number, which no
// name of the DNS ends in (RFC 3696 2).
bool looksLikeIpv4(QStringView text);

// Four numbers from 0 to 255 in decimal, no leading zeros, which some systems take for octal.
std::variant<QHostAddress, InputRefusal> parseIpv4(QStringView text, qsizetype offset);

// Without brackets and scope. An IPv4 address in IPv6 form (::ffff:192.0.2.1) becomes IPv4.
std::variant<QHostAddress, InputRefusal> parseIpv6(QStringView text, qsizetype offset);

} // namespace doorcheck
