// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/place.h"

#include <QList>
#include <QPair>

namespace doorcheck {

using Networks = QList<QPair<QHostAddress, int>>; // address, prefix length

// Pure: judges two addresses. `stated` is the person's word and wins, but is marked as theirs.
Vantage vantageOf(const QHostAddress &source, const QHostAddress &target, const Networks &inside,
                  std::optional<Place> stated);

// The address the system would speak to `target` from. Sends nothing: a UDP socket is connected,
// which only asks the routing table. Null when there is no route.
QHostAddress sourceTowards(const QHostAddress &target, const QHostAddress &bound = {});

} // namespace doorcheck
