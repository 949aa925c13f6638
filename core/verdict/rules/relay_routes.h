// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rules/relay_reading.h"

namespace doorcheck {

// Whether a server that takes every name of its domain reads an address it took as a route, or as
// one more name.
enum class RouteReading { Route, Name, Unknown };

// Compares with what the server said to the same signs without a domain: a "relaying denied" to
// u%X, where a plain made-up name gets another answer, shows that the percent sign is read as a
// route. "No such user" shows that it is part of a name.
RouteReading routeReadingOf(const RelayReading &reading, const RelayCase &relay);

} // namespace doorcheck
