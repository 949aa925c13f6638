// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/verdict/verdict.h"

#include <optional>

namespace doorcheck {

// When a server could not be asked at all (fact "error", set by the guard, or "greetingRefused")
// and no case was answered: NotTested with the reason. A server that is down is not a closed one.
std::optional<Judgement> judgeUnreachable(const Evidence &evidence);

} // namespace doorcheck
