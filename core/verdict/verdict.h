// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace doorcheck {

// The six answers a check can end with. NotProven: we asked, and what came back decides nothing.
// NotTested: we could not ask, and the reason says why. Neither is ever counted as a Pass.
enum class Verdict { Pass, Warning, Fail, NotProven, NotTested, NotApplicable };

inline constexpr Verdict allVerdicts[] = {Verdict::Fail,      Verdict::Warning,
                                          Verdict::NotProven, Verdict::NotTested,
                                          Verdict::Pass,      Verdict::NotApplicable};

// The public name in JSON and CSV: "pass", "warning", "fail", "notProven", "notTested",
// "notApplicable". Never translated.
QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(QStringView name);

// The word a person reads, translated: "Not proven".
QString verdictTitle(Verdict verdict);

// What a rule concludes from evidence.
struct Judgement
{
    Verdict verdict = Verdict::NotTested;
    QString grade;     // the check's own finer word ("proven", "denied"), public name; may be empty
    QString reason;    // the owner's line: plain, no protocol names
    QString technical; // the administrator's line: command, reply, address
    QString problem;   // names the advice to give ("open-relay"); empty when there is nothing to mend
};

} // namespace doorcheck
