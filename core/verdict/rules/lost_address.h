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

// The address a server has written down for its client, in what it says of where it has a message
// from ("helo.example (unknown [192.0.2.7])"): never the name or address that the client gave itself
// in EHLO. Null when it names none.
QHostAddress clientIn(const QString &from, const QList<QHostAddress> &own);

// The Received line that the tested server wrote to a marked message which came through, whole;
// empty when none did, or no line is the server's.
QString receivedFromUs(const Evidence &evidence);

// The client address in that line, when it is an inside one and not ours; else empty.
QString addressSeenInProof(const Evidence &evidence);

} // namespace doorcheck
