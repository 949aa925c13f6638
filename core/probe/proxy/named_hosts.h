// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// Destinations without a nonce of ours: the proxy's own computer, hosts of the organisation's that the
// person named, and, with the person's consent, what a cloud tells its machines about themselves.
// Whoever speaks there may be believed where the way has brought a proof elsewhere, or where the word
// is one of a protocol that was asked for.

ProxyDestination loopbackOf(const ProxyState &state);
ProxyDestination namedHost(const Endpoint &host);
QList<ProxyDestination> metadataOf(const ProxyState &state);

// The way by this method. For a GET, any answer but the proxy's own refusal or failure counts.
Way wayToHost(const ProxyState &state, const QString &method, ProxyDestination destination);

// After a grant: says the hello and waits for a word. Whether it proves that somebody is there: any
// word where the way is believed, otherwise one by which a protocol is known.
QCoro::Task<bool> hearHost(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                           ProxyDestination destination);

} // namespace doorcheck
