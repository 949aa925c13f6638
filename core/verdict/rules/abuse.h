// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// abuse.mailbox and abuse.postmaster. Grades: exists, missing, catch-all, not-tested. Acceptance
// at RCPT is existence only where a made-up name is refused; that somebody reads it is another
// question (abuse.monitored). From inside the answer is as good: both sides have the same users.
Judgement judgeAbuseMailbox(const RuleInput &input);
Judgement judgeAbusePostmaster(const RuleInput &input);

} // namespace doorcheck
