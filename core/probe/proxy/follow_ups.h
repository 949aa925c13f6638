// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// Whether an answer leaves the chance that another destination or form fares better.
bool worthMore(ProxyOutcome outcome);

// What is asked first of every port, and what is worth asking after that. `first`: how the first
// ones fared.
QList<Way> firstHttpWays(const ProxyState &state);
QList<Way> firstSocksWays(const ProxyState &state);
QList<Way> firstTlsWays(const ProxyState &state);
QList<Way> moreHttpWays(const ProxyState &state, bool tls, const QList<Trial> &first);
QList<Way> moreSocksWays(const ProxyState &state, const QList<Trial> &first);

// The most connections that all of it takes.
// A greeting of SOCKS may have to be repeated; BIND takes two.
inline constexpr int firstMost = 8, firstTlsMost = 4, moreHttpMost = 15, moreSocksMost = 17;

} // namespace doorcheck
