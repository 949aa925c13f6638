// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace doorcheck {

// One step of advice: an instruction and, where there is one, what to type.
struct AdviceStep
{
    QString kind; // "where", "write", "apply", "verify", "note"
    QString text; // for a person
    QStringList commands;
};
struct Advice
{
    QString id; // "open-relay/postfix"
    QString title;
    QString effort; // "About 2 minutes, no cost"
    QList<AdviceStep> steps;
    QString source; // the document that backs it
};

// What to do about `problem` ("open-relay") in the software that was seen; advice for any software
// when it was not recognised. Read from :/doorcheck/advice. Never empty for a known problem.
QList<Advice> adviceFor(const QString &problem, const Software &software);

// The software there is advice of its own for, sorted; for whoever knows better what is in use.
QStringList adviceSoftware(const QString &problem);
// "open-relay", which adviceFor() takes, of "open-relay/postfix".
QString problemOf(const Advice &advice);

} // namespace doorcheck
