// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

namespace doorcheck {

// The run with its sentences in the language of this thread. What servers and people said, and all
// names, numbers and commands stay as they are.
RunDocument retoldRun(RunDocument run);

} // namespace doorcheck
