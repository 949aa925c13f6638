// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// Whether an answer leaves the chance that another destination or form fares better.
bool worthMore(ProxyOutcome outcome);

// What a SOCKS 5 server has chosen so far; and whether it takes none of what it was offered.
bool offers(const ProxyState &state, const QString &method);
bool wantsAnotherMethod(const ProxyState &state, const QList<Trial> &first);

// It took the connection, and closed it when nothing but "no authentication" was offered.
bool hungUpOnGreeting(const ProxyState &state, const QList<Trial> &first);

// An address that rules may trust: one of the inside network, or the proxy's own loopback.
QHostAddress trustedAddress(const ProxyState &state);

// What is asked first of every port, and what is worth asking after that. `first`: how the first
// ones fared.
QList<Way> firstHttpWays(const ProxyState &state);
QList<Way> firstSocksWays(const ProxyState &state);
QList<Way> firstTlsWays(const ProxyState &state);
QList<Way> moreHttpWays(const ProxyState &state, bool tls, const QList<Trial> &first);
QList<Way> moreSocksWays(const ProxyState &state, const QList<Trial> &first);
// Where a made-up login was taken and then led nowhere: the ports that rules hold a proxy to.
QList<Way> lastSocksWays(const ProxyState &state, const QList<Trial> &second);

// For SOCKS in TLS: its trials under the names they have in the clear, for the three above and for
// wantsAnotherMethod(); and those of the ways above that can be gone within TLS.
QList<Trial> socksOf(QList<Trial> trials);
QList<Way> allInTls(QList<Way> ways);

// The most connections that all of it takes.
// A greeting of SOCKS may have to be repeated; BIND takes two.
// A gentle pace leaves out the last number of the others.
inline constexpr int moreHttpForms = 4, moreSocksForms = 5;
inline constexpr int firstMost = 8, firstTlsMost = 6, moreHttpMost = 21, moreSocksMost = 23;

} // namespace doorcheck
