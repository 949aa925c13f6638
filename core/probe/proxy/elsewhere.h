// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// Refused at our own listeners: are strangers refused everywhere, or is it where we wanted to go?
// Asks for a name that nobody has (RFC 6761 section 6.4), so that nobody is bothered: a proxy whose
// rules let us pass fails to find it, one that turns strangers away says so. Only of proxies of HTTP:
// Dante (1.4.2, measured) looks for the name before it looks at its rules.
QList<Way> elsewhereWays(bool tls, ProxyOutcome get, ProxyOutcome connect);

// A GET for the page of `destination`; proves something only at their web site.
Way pageWay(const ProxyDestination &destination, bool tls);

// Whether some way fared so; with `method`, one of that method.
bool anyWas(const Evidence &evidence, const QString &method, const QList<ProxyOutcome> &outcomes);

inline const QByteArray nobodysName = "doorcheck.invalid";
inline constexpr int samePage = 90; // of a hundred pieces

} // namespace doorcheck
