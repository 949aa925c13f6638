// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/proxy_state.h"

namespace doorcheck {

// Nothing understood us in the clear, or it says itself that it wants TLS.
bool worthTls(const ProxyState &state);
// A port that the person named, and that answers in the clear, may be a proxy in TLS all the same.
bool mayBeInTls(const ProxyState &state);

// Every way again, within TLS. Nothing where the handshake fails.
QCoro::Task<> askTls(ProxyStatePtr state);

} // namespace doorcheck
