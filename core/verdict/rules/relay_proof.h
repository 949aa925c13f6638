// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"
#include "core/verdict/rules/relay_reading.h"

#include <QJsonObject>

namespace doorcheck {

// "MAIL FROM:<a> RCPT TO:<b>: 250 ok"
QString relayInWords(const RelayCase &relay);

Judgement relayNotProven(const QString &grade, const QString &reason, const QString &technical);

// Why mail for an address literal (RFC 5321 4.1.3) may stay in the house: the server takes every
// name there, or knows the names.
std::optional<Judgement> ownLiteral(const RelayReading &reading, const RelayCase &relay);

// Where the controls show that the outside mailbox is one of the server's own: then whatever comes
// through proves nothing of strangers.
std::optional<Judgement> ownMailbox(const RelayReading &reading, const RelayCase &relay);

// When a marked message arrived and which way it took, in the words of the servers on it; `proof`
// is one of the fact "proofs" (core/probe/smtp/proof_evidence.h).
QString wayOfProof(const QJsonObject &proof);

} // namespace doorcheck
