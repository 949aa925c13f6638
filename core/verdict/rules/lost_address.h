// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QHostAddress>

namespace doorcheck {

// An address of a private network, of a machine to itself, or of a carrier's inside (RFC 1918, 4193,
// 6598, 3927): no stranger comes from there.
bool isInsideAddress(const QHostAddress &address);

// Every address that stands in a text.
QList<QHostAddress> addressesIn(const QString &text);

// Our own addresses: as the dialogues left from them, and as we were told (fact "ownAddresses").
QList<QHostAddress> ownAddresses(const Evidence &evidence);

// The client address that the tested server wrote into the Received line of the marked message,
// when it is an inside one and not ours; else empty.
QString addressSeenInProof(const Evidence &evidence);

} // namespace doorcheck
