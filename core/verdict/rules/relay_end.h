// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rules/relay_reading.h"
#include "core/verdict/verdict.h"

#include <optional>

namespace doorcheck {

// What the last questions, the known-good recipient once more and the plain one behind it, show
// against the first: that the door opens behind a known recipient, or that on the way the server began
// to refuse us for another reason, and what it said since then is no answer. Nothing when they were
// answered as at first.
std::optional<Judgement> weighEnd(const RelayReading &reading);

} // namespace doorcheck
