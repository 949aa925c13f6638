// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// A version read from a greeting neither fails nor passes a server: distributions mend old versions
// without changing the number, and a greeting can say anything. So the most it can do is a Warning,
// and a Pass needs a person's signed answer.

// mail.software. Looks at evidence.software and the attestation.
Judgement judgeMailSoftware(const RuleInput &input);

// proxy.current. The same for the proxy; the hardware is only in the answer.
Judgement judgeProxyCurrent(const RuleInput &input);

} // namespace doorcheck
