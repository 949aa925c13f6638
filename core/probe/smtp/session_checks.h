// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// The smaller checks of a mail server; one file each.

// mail.starttls. Facts: banner, ehlo, tls, bytesBeforeTls; starttlsOffered; starttlsReply;
// implicitTls; tlsError; port.
extern const ProbeEntry startTlsEntry;

// mail.auth-plaintext. Facts: banner, ehlo; authInClear, authInTls (lists of mechanisms);
// starttlsOffered; tlsError; implicitTls.
extern const ProbeEntry authPlaintextEntry;

// mail.user-enumeration. Facts: banner, ehlo; vrfyKnown, vrfyUnknown, expnKnown, expnUnknown
// (replies); vrfyAgain (the known name once more, where the made-up one was refused);
// vrfyKnownOutcome, vrfyUnknownOutcome (what they would mean at RCPT, by outcomeName);
// rcptKnown, rcptUnknown; knownName, madeUpName. That RCPT tells users apart is as it should be.
extern const ProbeEntry userEnumerationEntry;

// mail.backscatter. Facts: mailDomain, banner. Cases: "S2/control/local", and "S2/control/known".
extern const ProbeEntry backscatterEntry;

// mail.smuggling. Facts: banner, ehlo; mailbox (who the messages are for), mailboxRefused; everyForm;
// asked; forms [{end, outcome: "taken" | "ended" | "ignored" | "refused" |
// "hung-up" | "put-off", replies, token}].
extern const ProbeEntry smugglingEntry;

// mail.client-address. Facts: banner, ehlo; source (our address as the connection had it);
// ownAddresses (ours as we were told); xclient {offered, taken, reply, rcpt; and where that was a yes
// emptySender, without (the same without the claim), withoutOutcome}; xforwardOffered;
// received (the server's line in a marked message, where one came through: core/run/rejudging.h); proxyHeader {taken, banner, rcpt ...}.
extern const ProbeEntry clientAddressEntry;

} // namespace doorcheck
