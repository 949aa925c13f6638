// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

namespace doorcheck {

// What to do about everything that failed or was warned of, each advice once; empty when there is
// none. Commands stand on lines of their own, to be copied.
QString adviceText(const RunDocument &run);

} // namespace doorcheck
