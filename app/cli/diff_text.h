// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

namespace doorcheck {

// What became of each finding between two runs, a line each; unchanged ones are only counted.
QString diffText(const RunDocument &before, const RunDocument &after);

} // namespace doorcheck
