// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// proxy.reach. What "from inside" says holds for the test login, too. Grades, the gravest first:
//   strangers-reach  from outside a listener of ours was reached: Fail
//   mail-reachable   from inside it leads to other mail servers: Warning
//   wide             from inside it leads to more than web sites: Warning
//   web-only         from inside it leads to web sites and nothing else: Pass
//   granted          it agreed or did not refuse, and nothing of ours was seen: NotProven
//   denied           it lets nobody of us through: Pass, from inside NotProven
//   not-tested       it could not be asked, or not all of it
// Where no proxy was found at all: NotApplicable.
Judgement judgeProxyReach(const RuleInput &input);

} // namespace doorcheck
