// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QSet>

namespace doorcheck {

// A run of many servers must still be a document one can send: beyond this a report names what it
// leaves out, and the run itself holds it all.
inline constexpr int mostTranscriptLines = 400, mostLinesOfReport = 4000, mostCases = 200;

// "Finding F1, question 1, mail.open-relay"
QString captionOf(const ReportFinding &entry);
// Certainty, source, place and time, in one line.
QString metaLine(const ReportFinding &entry);
// "Software: Postfix 3.7.11 (seen in: banner)"; empty when none was recognised.
QString softwareLine(const Finding &finding);
// Effort, signed answer, accepted risk, how to check again: "name: value" rows.
QList<ReportRow> measureRows(const ReportFinding &entry);

QString transcriptTitle(const Transcript &transcript);
QString speakerName(Speaker speaker);
// Equal for the same dialogue: several checks may rest on one, which is then printed once.
QString fingerprint(const Transcript &transcript);

// The lines of a transcript (from 0) in which the server said yes where it should have refused:
// the answer to a foreign recipient, or to a request through the proxy. Empty unless the finding is
// a Fail or a Warning.
QSet<int> decisiveLines(const Finding &finding, const Transcript &transcript);
bool hasDecisiveLines(const Finding &finding);
QString decisiveRemark();

// All commands of a finding's advice, in order.
QStringList commandsOf(const ReportFinding &entry);
// Whether it has some that do not stand with another finding already.
bool hasCommands(const ReportFinding &entry);

} // namespace doorcheck
