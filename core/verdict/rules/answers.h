// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// The questions that rest on a person's answer.

// proxy.patched and proxy.watched: the answer alone.
Judgement judgeProxyPatched(const RuleInput &input);
Judgement judgeProxyWatched(const RuleInput &input);

// proxy.access-control follows proxy.open. A proxy that strangers use has no proper rules, whatever
// anybody says. That strangers are refused says nothing about who else may use it, so the probe
// alone is never a Pass: it takes a signed yes and a proxy that refused.
Judgement judgeProxyAccessControl(const RuleInput &input);

// abuse.monitored follows abuse.mailbox: mail that comes back is read by nobody.
Judgement judgeAbuseMonitored(const RuleInput &input);

} // namespace doorcheck
