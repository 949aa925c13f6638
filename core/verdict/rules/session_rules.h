// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// The smaller checks of a mail server; one file each. Grades:
Judgement judgeStartTls(const RuleInput &input);        // encrypted, weak, broken, not-offered
Judgement judgeAuthPlaintext(const RuleInput &input);   // none, after-tls, challenge-only, in-clear
Judgement judgeUserEnumeration(const RuleInput &input); // silent, vrfy, expn
Judgement judgeSmuggling(const RuleInput &input);       // whole, ends-early, smuggled
Judgement judgeBackscatter(const RuleInput &input);     // refused-at-once, accepts-anything
Judgement judgeClientAddress(const RuleInput &input);   // seen, lost, claimed, not-told, unsure

} // namespace doorcheck
