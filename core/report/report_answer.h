// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

namespace doorcheck {

// Steps of buildReportModel, in this order; each fills its own members of a model whose items,
// findings, counts and answer are there.

// All members that begin with "answer", lead, caution.
void describeAnswer(ReportModel &model, const RunDocument &run);
// risks, good, decisions.
void describeRisks(ReportModel &model, const RunDocument &run, const ReportOptions &options);

} // namespace doorcheck
