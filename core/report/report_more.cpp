// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_more.h"

#include "core/history/run_diff.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

void describeAreas(ReportModel &model)
{
    for (const ReportItem &item : std::as_const(model.items)) {
        if (model.areas.isEmpty() || model.areas.last().name != item.group)
            model.areas << ReportArea{item.group, {}, 0};
        ++model.areas.last().total;
    }
    for (ReportArea &area : model.areas) {
        for (const Verdict verdict : allVerdicts) {
            ReportCount count;
            count.verdict = verdict;
            for (const ReportItem &item : std::as_const(model.items))
                count.questions += item.group == area.name && item.verdict == verdict ? 1 : 0;
            if (count.questions > 0)
                area.counts << count;
        }
    }
}

static ReportDuty dutyOf(const ReportFinding &entry)
{
    ReportDuty duty;
    duty.reference = entry.reference;
    duty.title = entry.title;
    duty.verdict = entry.finding.verdict;
    return duty;
}

void describeDuties(ReportModel &model)
{
    for (const ReportFinding &entry : std::as_const(model.findings)) {
        if (!entry.accepted.isEmpty()) {
            ReportDuty duty = dutyOf(entry);
            duty.who = plainText(entry.finding.acceptedRisk->owner, 120);
            duty.until = entry.finding.acceptedRisk->expires.toString(Qt::ISODate);
            duty.text = plainText(entry.finding.acceptedRisk->reason, 300);
            model.accepted << duty;
        }
        if (const auto &action = entry.finding.action) {
            ReportDuty duty = dutyOf(entry);
            duty.who = plainText(action->owner, 120);
            duty.until = action->due.isValid() ? action->due.toString(Qt::ISODate) : QString();
            duty.text = actionStateTitle(action->state);
            model.actions << duty;
        }
    }
}

static ReportChange changeOf(const FindingChange &change)
{
    ReportChange row;
    row.change = changeTitle(change.change);
    const Finding &latest = change.latest();
    const CheckEntry *check = checklist().check(latest.id);
    row.title = check ? check->title : plainText(latest.id, 80);
    row.where = plainText(latest.target, 120);
    if (change.before)
        row.was = change.before->verdict;
    if (change.after)
        row.now = change.after->verdict;
    return row;
}

void describeChanges(ReportModel &model, const RunDocument &run, const ReportOptions &options)
{
    if (!options.before)
        return;
    const RunDiff diff = compareRuns(*options.before, run);
    model.changes.since = options.before->started.date().toString(Qt::ISODate);
    for (const Change change : allChanges)
        model.changes.counts << ReportRow{changeTitle(change), QString::number(diff.count(change))};
    for (const FindingChange &change : diff.changes) {
        if (change.change != Change::Unchanged)
            model.changes.list << changeOf(change);
    }
    for (const QString &note : diff.notes)
        model.changes.notes << plainText(note);
}

} // namespace doorcheck
