// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// At most so many are asked once more: trouble that is everywhere is no trouble of a moment.
constexpr int troubledMost = 2;

// A web server in front of others says 502 or 504 when one of them fails for a moment, whatever it
// was asked. Where it shows its own page otherwise, those requests of `trials` are made once more,
// and what is said then counts. Never throws.
QCoro::Task<> askAgainAfterTrouble(ProxyStatePtr state, QList<Trial> trials);

} // namespace doorcheck
