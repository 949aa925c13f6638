// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// What the open-relay probe will send: counted from the very sessions it will hold.
PlannedTraffic planOpenRelay(const ProbeInput &input, const PaceLimits &pace);

} // namespace doorcheck
