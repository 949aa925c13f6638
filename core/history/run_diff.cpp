// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_diff.h"

#include "core/evidence/json_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RunDiff", text);
}

bool isBad(Verdict verdict)
{
    return verdict == Verdict::Fail || verdict == Verdict::Warning;
}

bool isUnknown(Verdict verdict)
{
    return verdict == Verdict::NotTested || verdict == Verdict::NotProven;
}

Change changeOf(const Finding &before, const Finding &after)
{
    if (before.verdict == after.verdict)
        return before.grade == after.grade ? Change::Unchanged : Change::Changed;
    if (isUnknown(before.verdict) || isUnknown(after.verdict))
        return Change::NotComparable;
    if (isBad(before.verdict) && after.verdict == Verdict::Pass)
        return Change::Fixed;
    return isBad(after.verdict) && !isBad(before.verdict) ? Change::New : Change::Changed;
}

QString textOf(const FindingChange &change)
{
    if (!change.before) {
        //: A finding of a comparison of two runs. %1 is a verdict.
        return say(QT_TRANSLATE_NOOP("RunDiff", "Only in the later run: %1"))
            .arg(verdictTitle(change.after->verdict));
    }
    if (!change.after) {
        //: A finding of a comparison of two runs. %1 is a verdict.
        return say(QT_TRANSLATE_NOOP("RunDiff", "Only in the earlier run: %1"))
            .arg(verdictTitle(change.before->verdict));
    }
    const QString was = verdictTitle(change.before->verdict);
    const QString is = verdictTitle(change.after->verdict);
    if (change.change == Change::Unchanged)
        return is;
    if (was == is) {
        //: A finding of a comparison of two runs. %1 is a verdict, %2 and %3 are grades.
        return say(QT_TRANSLATE_NOOP("RunDiff", "%1 as before, but %2 became %3"))
            .arg(is, change.before->grade, change.after->grade);
    }
    //: A finding of a comparison of two runs. %1 and %2 are verdicts.
    return say(QT_TRANSLATE_NOOP("RunDiff", "%1, now %2")).arg(was, is);
}

QStringList notesOf(const RunDocument &before, const RunDocument &after)
{
    QStringList notes;
    if (before.client != after.client) {
        //: About two runs. %1 and %2 are names of clients.
        notes.append(say(QT_TRANSLATE_NOOP("RunDiff", "The runs are of two clients: %1 and %2."))
                         .arg(before.client, after.client));
    }
    if (before.vantage.place != after.vantage.place) {
        //: About two runs, of which one spoke from inside the network and one from outside.
        notes.append(say(QT_TRANSLATE_NOOP(
            "RunDiff", "The runs were made from different places: what one proves, the other "
                       "may not.")));
    }
    if (before.factsVersion != after.factsVersion) {
        //: About two runs. %1 and %2 are dates of our tables of facts.
        notes.append(
            say(QT_TRANSLATE_NOOP("RunDiff", "The runs were judged by facts of %1 and %2."))
                .arg(before.factsVersion, after.factsVersion));
    }
    if (!before.complete) {
        //: About two runs.
        const char *text = QT_TRANSLATE_NOOP("RunDiff", "The earlier run did not come to its end.");
        notes.append(say(text));
    }
    if (!after.complete) {
        //: About two runs.
        const char *text = QT_TRANSLATE_NOOP("RunDiff", "The later run did not come to its end.");
        notes.append(say(text));
    }
    return notes;
}

QJsonValue sideOf(const std::optional<Finding> &finding)
{
    if (!finding)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"verdict"_s, verdictName(finding->verdict)}, {u"grade"_s, finding->grade}};
}

QJsonObject headOf(const RunDocument &run)
{
    return {{u"id"_s, run.id}, {u"client"_s, run.client}, {u"started"_s, timeText(run.started)}};
}

} // namespace

QString changeName(Change change)
{
    switch (change) {
    case Change::Fixed:
        return u"fixed"_s;
    case Change::New:
        return u"new"_s;
    case Change::Changed:
        return u"changed"_s;
    case Change::Unchanged:
        return u"unchanged"_s;
    case Change::NotComparable:
        break;
    }
    return u"notComparable"_s;
}

QString changeTitle(Change change)
{
    switch (change) {
    case Change::Fixed:
        //: What became of a finding between two runs: it was bad and is good.
        return QCoreApplication::translate("RunDiff", "Fixed");
    case Change::New:
        //: What became of a finding between two runs: it was good and is bad.
        return QCoreApplication::translate("RunDiff", "New");
    case Change::Changed:
        //: What became of a finding between two runs: neither fixed nor new.
        return QCoreApplication::translate("RunDiff", "Changed");
    case Change::Unchanged:
        //: What became of a finding between two runs.
        return QCoreApplication::translate("RunDiff", "Unchanged");
    case Change::NotComparable:
        break;
    }
    //: What became of a finding between two runs: one of them does not know.
    return QCoreApplication::translate("RunDiff", "Not comparable");
}

int RunDiff::count(Change change) const
{
    return static_cast<int>(std::count_if(
        changes.begin(), changes.end(), [=](const auto &entry) { return entry.change == change; }));
}

RunDiff compareRuns(const RunDocument &before, const RunDocument &after)
{
    QHash<QString, Finding> earlier;
    for (const Finding &finding : before.findings)
        earlier.insert(finding.key(), finding);
    QList<FindingChange> all;
    for (const Finding &finding : after.findings) {
        FindingChange change{Change::NotComparable, std::nullopt, finding, {}};
        if (const auto found = earlier.constFind(finding.key()); found != earlier.constEnd()) {
            change.before = *found;
            change.change = changeOf(*found, finding);
            earlier.erase(found);
        }
        all.append(change);
    }
    for (const Finding &finding : before.findings) {
        if (earlier.contains(finding.key()))
            all.append({Change::NotComparable, finding, std::nullopt, {}});
    }
    RunDiff diff;
    diff.notes = notesOf(before, after);
    for (const Change kind : allChanges) {
        for (FindingChange &change : all) {
            if (change.change != kind)
                continue;
            change.text = textOf(change);
            diff.changes.append(change);
        }
    }
    return diff;
}

QJsonObject diffToJson(const RunDocument &before, const RunDocument &after)
{
    const RunDiff diff = compareRuns(before, after);
    QJsonObject counts;
    for (const Change change : allChanges)
        counts.insert(changeName(change), diff.count(change));
    QJsonArray changes;
    for (const FindingChange &change : diff.changes) {
        const Finding &finding = change.latest();
        changes.append(QJsonObject{{u"change"_s, changeName(change.change)},
                                   {u"id"_s, finding.id},
                                   {u"target"_s, finding.target},
                                   {u"address"_s, finding.address},
                                   {u"port"_s, finding.port},
                                   {u"before"_s, sideOf(change.before)},
                                   {u"after"_s, sideOf(change.after)},
                                   {u"text"_s, change.text}});
    }
    return {{u"before"_s, headOf(before)},
            {u"after"_s, headOf(after)},
            {u"notes"_s, QJsonArray::fromStringList(diff.notes)},
            {u"counts"_s, counts},
            {u"changes"_s, changes}};
}

} // namespace doorcheck
