// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// To their site: its page twice, its certificate. To the proxy: the page without a proxy's meaning,
// and by two kinds of GET and four of tunnels.
inline constexpr int theirSiteMost = 12;

bool hasSite(const ProbeInput &input); // one was named or found

// Where our own listeners were not reached: asks the proxy for the organisation's web site, and
// compares what comes with what the site shows us directly: the page, where the port itself does
// not show it to those who ask without a proxy's meaning, or the certificate of a handshake
// through a tunnel, which only its holder can make. Adds a case a method.
//
// Fact: ownOnly  the site was reached, and all else was refused: strangers get to the organisation's
//                own servers only
QCoro::Task<> askTheirSite(ProxyStatePtr state);

// After a grant of a tunnel to their site: whether it is the site that answers there.
QCoro::Task<bool> readSite(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                           ProxyDestination destination);

} // namespace doorcheck
