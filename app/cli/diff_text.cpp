// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_text.h"

#include "app/cli/findings_text.h"
#include "app/cli/words.h"
#include "core/history/run_diff.h"
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

QString diffText(const RunDocument &before, const RunDocument &after)
{
    const RunDiff diff = compareRuns(before, after);
    //: %1 and %2: ids of runs
    QString text = Cli::tr("From %1 to %2:").arg(plainText(before.id), plainText(after.id)) + u'\n';
    qsizetype width = 0;
    for (const Change change : allChanges)
        width = std::max(width, changeTitle(change).size());
    for (const FindingChange &change : diff.changes) {
        if (change.change == Change::Unchanged)
            continue;
        text += changeTitle(change.change).leftJustified(width) + u"  "_s +
                plainText(change.latest().id) + u"  "_s + findingPlace(change.latest()) + u"  "_s +
                plainText(change.text) + u'\n';
    }
    QStringList counts;
    for (const Change change : allChanges)
        counts << u"%1 %2"_s.arg(changeTitle(change)).arg(diff.count(change));
    text += counts.join(u", "_s) + u'\n';
    for (const QString &note : diff.notes)
        text += plainText(note) + u'\n';
    return text;
}

} // namespace doorcheck
