// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"
#include "core/verdict/rules/relay_reading.h"

#include <QJsonObject>

namespace doorcheck {

// "MAIL FROM:<a> RCPT TO:<b>: 250 ok"
QString relayInWords(const RelayCase &relay);

Judgement relayNotProven(const QString &grade, const QString &reason, const QString &technical);

// Where the controls show that the outside mailbox is one of the server's own: then whatever comes
// through proves nothing of strangers.
std::optional<Judgement> ownMailbox(const RelayReading &reading, const RelayCase &relay);

// When a marked message arrived and which way it took, in the words of the servers on it; `proof`
// is one of the fact "proofs" (core/probe/smtp/proof_evidence.h).
QString wayOfProof(const QJsonObject &proof);

} // namespace doorcheck
