// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/protocol/mail_header.h"

#include <optional>

namespace doorcheck {

// The marked messages in the evidence of mail.open-relay. Fact "proofs": one object each {token,
// case, mailFrom, sentTo, handedTo (the server's address), sentAt, reply, taken, arrived,
// state ("sent, no final reply" | "taken" | "refused")}; once it
// is known to have arrived, also {seenBy: "canary" | "imap" | "pasted", from, arrivedAt, afterMs,
// path (whole Received lines in the message's order, bounded: the tested server's own and the
// newest)}.

// How a message of ours was seen where it should only come to be through the server.
struct Arrival
{
    QString seenBy;
    QString from;  // who handed it over last; empty when not known
    QDateTime at;  // null: what its header says
    MailHeader header;
};

// Writes the arrival of the message with this mark into facts and cases. False when the mark is not
// one of this evidence's messages, the header is not that message's own,
// or a mailbox's message does not show that the tested server handed it on.
bool noteArrival(Evidence *evidence, const QString &token, const Arrival &arrival);

// Says of a message that is in the mailbox and does not show that the server handed it on, what it
// is worth.
QString noHandingOnWords(const QString &token, const QString &server);

// State of a message that was sent and never answered for: it may have been delivered.
QString sentUnanswered();
// Whether a message of this proof may come through, or has.
bool mayArrive(const QJsonObject &proof);
// Writes a proof into the facts, in place of what stood there with its token.
void keepProof(Evidence *evidence, const QJsonObject &proof);

// The marks of messages that may have been taken and have not been seen yet.
QStringList openMarks(const Evidence &evidence);

} // namespace doorcheck
