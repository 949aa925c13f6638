// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/network.h"

namespace doorcheck {

// Sends one datagram to `endpoint` and waits for the first that comes back from its address. Empty
// when none came within `limit`, the port refused, or the run was stopped; never throws. Keeps a
// transcript (`shown` for what was sent) and counts as one connection.
QCoro::Task<QByteArray> exchangeDatagram(Network *network, Endpoint endpoint, QByteArray bytes,
                                         QString shown, std::chrono::milliseconds limit);

} // namespace doorcheck
