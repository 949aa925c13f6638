// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

namespace doorcheck {

// How their server greets us when we come directly: the part that stays the same. Empty when it does
// not, or none is part of the permission.
QCoro::Task<QByteArray> greetingOf(ProxyStatePtr state, Endpoint mail);

inline constexpr int theirServerMost = 7; // one to their mail server, six through the proxy

// Where the proxy let us pass and our own listener was not reached: asks it for the organisation's
// own mail server, and compares the greeting with the one we get directly. Adds a case a method.
QCoro::Task<> askTheirServer(ProxyStatePtr state);

} // namespace doorcheck
