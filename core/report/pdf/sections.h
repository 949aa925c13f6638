// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/report_model.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

// The parts of the report in print order. Each begins with its title and leaves the cursor below
// what it drew.
// The cover lists `parts`; a short report has none of it.
void drawCover(Flow &flow, const ReportModel &model, const QList<ReportPart> &parts,
               const QByteArray &logo);
void drawSummary(Flow &flow, const ReportModel &model); // exactly one page
void drawChecklist(Flow &flow, const ReportModel &model);
void drawAreas(Flow &flow, const ReportModel &model);
void drawFindings(Flow &flow, const ReportModel &model);
void drawShortFindings(Flow &flow, const ReportModel &model); // for management
void drawDuties(Flow &flow, const ReportModel &model);
void drawEvidence(Flow &flow, const ReportModel &model);
void drawShortEvidence(Flow &flow, const ReportModel &model); // commands, and what decided
void drawScope(Flow &flow, const ReportModel &model);
void drawGlossary(Flow &flow, const ReportModel &model);
void drawIntegrity(Flow &flow, const ReportModel &model);

// What they share. A part that needs less than a page goes on below another where it has room for
// its beginning.
inline constexpr qreal wholePage = 1e6; // never goes on below another
void beginPart(Flow &flow, ReportPart part, qreal least = wholePage);
void drawList(Flow &flow, const QStringList &sentences);
// Nothing is left to do about it.
bool isSettled(const ReportFinding &entry);
// "Why it matters", beside a bar: once, where the steps are. The same fault on ten servers matters for
// one reason.
void drawWhy(Flow &flow, const ReportFinding &entry);
void drawExcerpt(Flow &flow, const ReportFinding &entry);
// Findings as rows of a table under a heading; nothing for none.
void drawFindingTable(Flow &flow, const QString &heading, const QList<ReportFinding> &findings);

// The anchor of a finding ("finding-F1") and of its evidence ("evidence-A.1").
QString findingAnchor(const QString &reference);
QString evidenceAnchor(const QString &reference);

} // namespace doorcheck::pdf
