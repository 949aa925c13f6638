// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/outcome.h"
#include "core/protocol/smtp_reply.h"

namespace doorcheck {

// How a mail server's words are to be read. Pure. The codes alone do not tell: 550 may mean "no
// relaying", "no such user", "you are on a block list" or "that domain does not exist", and Postfix
// refuses relaying with a temporary code by default (454).

// The answer to RCPT. Accepted, or what kind of refusal. Words of relaying win over the code, then
// what concerns the client or the sender, then the recipient; unknown words are Unclear.
RelayOutcome readRecipientReply(const SmtpReply &reply);

// The answer to MAIL, or the greeting, when it is not positive: SenderRefused, TlsRequired,
// AuthRequired, Blocked, RateLimited, Greylisted, Temporary, Syntax. Accepted when positive.
RelayOutcome readSenderReply(const SmtpReply &reply);

// The answer to DATA where RCPT was accepted: AcceptedToData on 354, DeniedAtData on a refusal of the
// mail, Unclear on one of the command, the sender or the content, else what concerns the client, or
// what kind of temporary one.
RelayOutcome readDataReply(const SmtpReply &reply);
// Whether such an answer is one about relaying. Where not, the yes at RCPT stands as it was.
bool decidesRelaying(RelayOutcome outcome);

} // namespace doorcheck
