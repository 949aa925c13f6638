// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QDate>
#include <QString>

namespace doorcheck {

// What the makers of a program say about the version that was seen.
enum class Support {
    Unrecognised, // a program that is not in the facts
    NoVersion,    // recognised, but it did not say its version
    Unknown,      // the facts cannot tell for this version
    Maintained,   // its branch is looked after
    Ended,        // its makers no longer look after this branch
    Abandoned,    // its makers no longer look after the program
    FactsTooOld   // the facts are past their shelf life: they decide nothing
};

struct SupportState
{
    Support support = Support::Unrecognised;
    QString name;      // as in the facts
    QString latest;    // the newest version known; may be empty
    QDate ends;        // when the branch ended or ends; null when not known
    QDate asOf;        // of the facts
    QString source;    // where the facts come from, an address
    bool newerOut = false; // the version seen is older than the newest one known
};

// Reads :/doorcheck/facts/software.json. Pure otherwise: the same input gives the same answer.
SupportState supportOf(const Software &software, const QDate &today);

// The facts' own name of a program known by another ("ATS"), or an empty text.
QString knownSoftwareName(const QString &name);

// Less than, equal to or greater than 0, number by number: "4.96" is older than "4.100".
int compareVersions(const QString &left, const QString &right);

} // namespace doorcheck
