// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/report_model.h"

namespace doorcheck::pdf {

// The parts of the report in print order. Each begins on a page of its own, and each leaves the
// cursor below what it drew.
void drawCover(Flow &flow, const ReportModel &model, const QByteArray &logo);
void drawSummary(Flow &flow, const ReportModel &model); // exactly one page
void drawChecklist(Flow &flow, const ReportModel &model);
void drawFindings(Flow &flow, const ReportModel &model, bool management);
void drawEvidence(Flow &flow, const ReportModel &model, bool management);
void drawScope(Flow &flow, const ReportModel &model);
void drawGlossary(Flow &flow, const ReportModel &model);
void drawIntegrity(Flow &flow, const ReportModel &model);

// The anchor of a finding ("finding-F1") and of its evidence ("evidence-A.1").
QString findingAnchor(const QString &reference);
QString evidenceAnchor(const QString &reference);

} // namespace doorcheck::pdf
