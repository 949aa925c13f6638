// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorcheck {

// What became of one finding between two runs.
enum class Change {
    Fixed,   // a Fail or Warning then, a Pass now
    New,     // no Fail or Warning then (and we knew), one now
    Changed, // another verdict or grade, neither of the above
    Unchanged,
    NotComparable // in one run only, or not tested or not proven in one of them
};

inline constexpr Change allChanges[] = {Change::New, Change::Fixed, Change::Changed,
                                        Change::NotComparable, Change::Unchanged};

QString changeName(Change change);  // "fixed", "new", "changed", "unchanged", "notComparable"
QString changeTitle(Change change); // translated: "Fixed"

struct FindingChange
{
    Change change = Change::NotComparable;
    std::optional<Finding> before, after; // at least one of them
    QString text; // one line for a person: "Fail, now Pass", "Only in the later run: Fail"

    const Finding &latest() const { return after ? *after : *before; }
};

struct RunDiff
{
    QList<FindingChange> changes; // in the order of `allChanges`, then of the later run
    QStringList notes; // what makes the runs hard to compare: other client, vantage, facts, stopped
    int count(Change change) const;
};

// Compares by Finding::key(). Pure.
RunDiff compareRuns(const RunDocument &before, const RunDocument &after);

// {before, after, notes, counts {..}, changes [{change, id, target, address, port, before {verdict,
// grade}, after {verdict, grade}, text}]}
QJsonObject diffToJson(const RunDocument &before, const RunDocument &after);

} // namespace doorcheck
