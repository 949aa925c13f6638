// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace doorcheck {

// Resource record types (IANA numbers, RFC 1035 3.2.2 and later).
enum class DnsType : quint16 { A = 1, Cname = 5, Ptr = 12, Mx = 15, Txt = 16, Aaaa = 28, Tlsa = 52 };

} // namespace doorcheck
