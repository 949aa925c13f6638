// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// abuse.mailbox and abuse.postmaster: does the server take mail for abuse@D, and for postmaster@D
// and the bare postmaster (RFC 2142, RFC 5321 4.5.1)? With an ordinary sender and with the null
// sender, beside a control that nobody can have. RCPT only: a message would land before a person.
//
// Facts: banner, ehlo, tls; mailDomain; error, errorText. Cases: "S2/abuse", "S1/abuse",
// "S2/postmaster", "S1/postmaster", "S2/bare", "S2/control/local".
extern const ProbeEntry abuseMailboxEntry;
extern const ProbeEntry abusePostmasterEntry;

} // namespace doorcheck
