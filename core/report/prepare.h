// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

namespace doorcheck {

// What every format begins with: the run and the options as the reader may see them, and the model
// of them.
struct Prepared
{
    RunDocument run;
    ReportOptions options;
    ReportModel model;
};
// `checksum`: the format shows one, of the whole run as it is kept.
Prepared prepare(const RunDocument &run, const ReportOptions &options, bool checksum = true);

} // namespace doorcheck
