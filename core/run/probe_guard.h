// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// Runs one probe to its end and lets nothing out: an exception becomes the facts "error" and
// "errorText" and a sentence in notLearnt. The transcripts are in the evidence afterwards. The
// single place where exceptions of the network end.
QCoro::Task<> runGuarded(ProbeFunction probe, std::shared_ptr<ProbeTask> task);

} // namespace doorcheck
