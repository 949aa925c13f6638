// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/report/report.h"

#include <variant>

namespace doorcheck {

// How reports are to look. Refuses words nobody knows and a logo that cannot be read.
std::variant<ReportOptions, CliError> reportOptions(const Options &options);

} // namespace doorcheck
