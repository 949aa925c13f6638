// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/html/writer.h"
#include "core/report/report_model.h"
#include "core/report/report_words.h"

namespace doorcheck::html {

// The parts of the page in order, each a <section> with a heading of the second level.
void writeSummary(Writer &out, const ReportModel &model);
void writeChecklist(Writer &out, const ReportModel &model);
void writeAreas(Writer &out, const ReportModel &model);
// `whole`: for those who do the work, with commands and all that was seen; else what decided.
void writeFindings(Writer &out, const ReportModel &model, bool whole);
void writeDuties(Writer &out, const ReportModel &model);
void writeEvidence(Writer &out, const ReportModel &model, bool whole);
void writeClosing(Writer &out, const ReportModel &model); // scope, glossary, integrity

// What several parts share.
bool hasEvidencePart(const ReportFinding &entry, bool whole);
void openPart(Writer &out, ReportPart part);
// The shape and the word: "Not proven".
void writeVerdict(Writer &out, Verdict verdict, const QString &tag = QStringLiteral("span"));
void writeIcon(Writer &out, Verdict verdict);
void writeLink(Writer &out, const QString &target, const QString &text);
// <table> with caption and a head; the caller writes <tbody> and closes the table.
void openTable(Writer &out, const QString &caption, const QStringList &heads,
               const QString &kind = {});
void writeRows(Writer &out, const QString &caption, const QList<ReportRow> &rows);
QString findingId(const QString &reference);  // "finding-F1"
QString evidenceId(const QString &reference); // "evidence-A.1"

} // namespace doorcheck::html
