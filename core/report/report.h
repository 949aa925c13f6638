// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QByteArray>
#include <QString>

namespace doorcheck {

// What the run does not know: who writes to whom. All may be empty.
struct ReportOptions
{
    QString preparedBy, preparedFor;
    QString classification; // the line about handling: "Confidential: Bright Bakery"
    QByteArray logo;        // of who prepared it: SVG or any bitmap Qt reads; PDF and HTML
    QString language = QStringLiteral("en"); // BCP 47, of all texts, whatever the window speaks
    bool management = false; // commands stay out of the findings and move to the appendix
};

// One run, rendered. All formats show one model (report_model.h), so the same numbers, and the
// same run with the same options gives the same bytes.
//
// renderPdf and only it needs a QGuiApplication; the "offscreen" platform is enough.
QByteArray renderPdf(const RunDocument &run, const ReportOptions &options);
// One file without script or anything fetched: the accessible twin of the PDF. UTF-8.
QByteArray renderHtml(const RunDocument &run, const ReportOptions &options);
// One line a finding, RFC 4180, UTF-8 with a byte order mark (spreadsheets ask for it); a cell that
// a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray renderCsv(const RunDocument &run, const ReportOptions &options);
QByteArray renderMarkdown(const RunDocument &run, const ReportOptions &options);
// SARIF 2.1.0: every finding that is not a Pass or NotApplicable is a result.
QByteArray renderSarif(const RunDocument &run, const ReportOptions &options);

// Replaces the file as a whole or leaves it as it was. On failure `error` says what, where, and
// what to do.
bool writeAtomically(const QString &path, const QByteArray &bytes, QString *error);

} // namespace doorcheck
