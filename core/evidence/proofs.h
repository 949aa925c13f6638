// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace doorcheck {

// The marked messages of mail.open-relay that are known to have come through: of the fact "proofs"
// (core/probe/smtp/proof_evidence.h), the objects that say so, the first one first.
QList<QJsonObject> arrivedProofs(const Evidence &evidence);

// What the server of this evidence may be called on a message's way: its addresses as we spoke to
// it, its names in DNS, and what it says of itself in greeting and EHLO.
QStringList serverNames(const Evidence &evidence);

} // namespace doorcheck
