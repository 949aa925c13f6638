// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// mail.open-relay: would this server pass on mail from one stranger to another?
//
// Finds a sender the server takes, puts every recipient form to it, then every sender with the
// plain recipient; three controls with the same sender; and DATA where RCPT was accepted, closed
// at 354 without a byte of message. MAIL and RCPT only, unless `sendProof` allows messages to the
// tester's own mailbox: one for each accepted form, three at most.
//
// Facts: banner, ehlo, tls, bytesBeforeTls (smtp_session.h); startTlsUsed; mailDomain,
// mailDomainGuessed; hostNames (a list); outsideMailbox, outsideIsOurs; submission; everyForm; greetedAs;
// askedAgainAfterMs; greetingRefused; leftOut {senders, greetings, recipients} (at pace gentle);
// error, errorText (of the first connection); ownAddresses (ours as we were told);
// proofs (proof_evidence.h).
extern const ProbeEntry openRelayEntry;

} // namespace doorcheck
