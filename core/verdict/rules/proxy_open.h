// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// proxy.open. Grades, the gravest first:
//   proven         a nonce of our own listener came back through the proxy
//   granted        the rules let us pass, and nothing of our listener was seen
//   not-tested     something worth asking got no answer, or nothing was asked
//   auth-required  a login is wanted
//   denied         refused by rules
//   not-a-proxy    another kind of server, or nothing at all
// A refusal seen from inside says nothing about strangers, and what a proxy does for its own people
// is no fault: from there only NotProven or NotTested is given.
Judgement judgeProxyOpen(const RuleInput &input);

// SOCKS 4 has one word for "rejected" and "failed" (5b): such an answer tells neither.
bool rejectedOrFailed(const QString &method, ProxyOutcome outcome);

} // namespace doorcheck
