// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render_watch.h"
#include "core/run/run_document.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace doorcheck {

enum class Paper { A4, Letter };

// What the run does not know: who writes to whom, in what form. All texts may be empty.
struct ReportOptions
{
    QString preparedBy, preparedFor;
    QString classification; // the line about handling: "Confidential: Bright Bakery"
    QString contact, legal; // of who prepared it: how to reach them; the line their law asks for
    QByteArray logo;        // of who prepared it: SVG or any bitmap Qt reads; PDF and HTML
    QString accent;         // their colour, "#1d4f91"; darkened where it could not be read on white
    QString language = QStringLiteral("en"); // BCP 47, of all texts, whatever the window speaks
    Paper paper = Paper::A4;
    bool management = false; // short: no commands or transcripts but those that decided
    bool acceptedRisks = true; // say whose risk was accepted by whom; verdicts never change
    bool redact = false;  // stand-ins for names, addresses, mailboxes and people (redaction.h)
    bool archive = true;  // PDF: prepared for PDF/A-1b
    bool attachRun = false; // PDF that is not for the archive: with the run document inside
    std::shared_ptr<const RunDocument> before; // the run to compare with, if there is one
    std::shared_ptr<RenderWatch> watch; // of whoever waits for a long report, if anybody does
};

// One run, rendered. All formats show one model (report_model.h), so the same numbers, and the
// same run with the same options gives the same bytes.
//
// renderPdf and only it needs a QGuiApplication; the "offscreen" platform is enough. It alone takes
// long enough to tell the watch how far it is; ended by it, it gives no bytes.
QByteArray renderPdf(const RunDocument &run, const ReportOptions &options);
// One file without script or anything fetched: the accessible twin of the PDF. UTF-8.
QByteArray renderHtml(const RunDocument &run, const ReportOptions &options);
// One line a finding, RFC 4180, UTF-8 with a byte order mark (spreadsheets ask for it); a cell that
// a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray renderCsv(const RunDocument &run, const ReportOptions &options);
QByteArray renderMarkdown(const RunDocument &run, const ReportOptions &options);
// SARIF 2.1.0: every finding that is not a Pass or NotApplicable is a result.
QByteArray renderSarif(const RunDocument &run, const ReportOptions &options);
// The run document itself; of the options only `redact` and what it names matter.
QByteArray renderJson(const RunDocument &run, const ReportOptions &options);
// Takes a piece of a file; false when it could not.
using Sink = std::function<bool(const QByteArray &piece)>;
// The same piece by piece: that of many hosts is long. False as soon as the sink says so.
bool writeJson(const RunDocument &run, const ReportOptions &options, const Sink &sink);

// A file name out of a pattern with {client}, {date}, {level} and {id}, with nothing in it that a
// file system refuses: "Bright Bakery 2026-11-24 management.pdf".
QString reportFileName(const RunDocument &run, const ReportOptions &options, const QString &pattern,
                       const QString &ending);
QString defaultNamePattern();

// Replaces the file as a whole or leaves it as it was. On failure `error` says what, where, and
// what to do.
bool writeAtomically(const QString &path, const QByteArray &bytes, QString *error);
// The same of what comes in pieces: `fill` hands them to the sink it is given.
using Fill = std::function<bool(const Sink &sink)>;
bool fillAtomically(const QString &path, const Fill &fill, QString *error);

} // namespace doorcheck
