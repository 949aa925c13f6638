// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

namespace doorcheck {

// Steps of buildReportModel (see report_answer.h).

void describeAreas(ReportModel &model);
// accepted, actions.
void describeDuties(ReportModel &model);
// Where there is a run before this one to compare with.
void describeChanges(ReportModel &model, const RunDocument &run, const ReportOptions &options);

} // namespace doorcheck
