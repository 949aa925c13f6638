// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// mail.open-relay. Grades: proven, accepted, routing-hole, denied, catch-all, not-tested.
//
// Fail needs proof by the returned message, or acceptance up to DATA by a server whose controls
// show that it tells its own users from strangers and our outside domain from others. Pass needs a
// refusal of the plain recipient for what it is, every other question answered, and a place the
// server has no reason to trust. Everything else is NotProven or NotTested and says why.
Judgement judgeOpenRelay(const RuleInput &input);

} // namespace doorcheck
