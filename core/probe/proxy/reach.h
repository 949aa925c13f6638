// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// proxy.reach: where a proxy that takes our requests would lead to. For each harm the leaflet names
// and each method that proxy.open found to answer, a way to the port that stands for it, at a
// listener of our own; besides, the proxy's own loopback, their own mail server, hosts of theirs that
// the person named and, with their consent, the cloud's description of the machine, of which nothing
// but its status is kept. Builds on proxy.open.
//
// Facts:
//   answersUs  it let us pass at all; false: nothing was asked
//   methods    ["connect", "socks5"]: the columns
//   matrix     [{row, port, destination, method, outcome}]: the cells, also those of `cases`; row
//              "loopback" is the proxy's own computer, row "own" a mail server of the organisation's
//              that is part of the permission, row "site" their web site, row "other" a port of
//              ours that stands for no harm (both: as proxy.open has proven them), row "inside" a
//              host that the person named, row "metadata" the cloud's description of the machine
//   login      nothing is open without it, so the test login was used: an ordinary client
//   spokeThere ["10.0.0.5:3389 RDP"]: hosts without a nonce of ours that were known by their first word
//   passedBefore  proxy.open was let pass without a login, wherever that led
//   ownOnly    as proxy.open has it: it leads to the organisation's own servers, and nowhere else
//   complete   every cell was asked
extern const ProbeEntry proxyReachEntry;

} // namespace doorcheck
