// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

namespace doorcheck {

// Steps of buildReportModel (see report_answer.h).

// id, client, targets, checked, when, preparedBy, preparedFor, classification, version.
void describeCover(ReportModel &model, const RunDocument &run, const ReportOptions &options);
// scope, limits, notTested, integrity.
void describeScope(ReportModel &model, const RunDocument &run, const QByteArray &runJson);

// "2026-11-24 14:02:31 (UTC+01:00)"; empty for no time.
QString timeWithZone(const QDateTime &time);

} // namespace doorcheck
