// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"

namespace doorcheck {

// Where a finding belongs.
struct FindingPlace
{
    QString check;   // id
    QString target;  // as the person knows it
    QString address; // empty for what concerns no single address
    quint16 port = 0;
    Place vantage = Place::Unknown;
};

using FindingPointers = QList<const Finding *>;

// Evidence through its rule to a finding with advice: the only way a verdict comes about.
// `related` are the findings of the check that this one follows.
Finding makeFinding(const FindingPlace &place, const Evidence &evidence,
                    const CheckRequest &request, const FindingPointers &related = {});

// A finding of a check that could not be asked at all, NotTested with its reason.
Finding makeNotTested(const FindingPlace &place, const QString &reason, const QString &technical);

// The findings that need no connection of their own: derived from others' evidence, resting on a
// person's answer, or saying why a check of the checklist has no answer at all. `found` holds what
// the probes found.
QList<Finding> makeRemaining(const CheckRequest &request, const QList<Finding> &found, bool stopped);

// A server that is down is not a closed one: where none of the usual ports of a proxy answered, none
// of them passes.
void doubtSilentProxies(QList<Finding> *findings);

// Usual mail ports besides 25 that swallow what comes, where 25 of the same address answers: a
// firewall drops them from here. They stay not tested and are set aside.
void setAsideSilentPorts(QList<Finding> *findings);

// Says in each finding of mail.open-relay what the other addresses of the same host and port
// answered, where that differs: a mail server open over one IP version only is found so.
void compareAddresses(QList<Finding> *findings);

// In the checklist's order, then by target, address and port: the order of the document.
void sortFindings(QList<Finding> *findings);

// The checks of the checklist that the request asks for (only, skip).
QStringList selectedChecks(const CheckRequest &request);

} // namespace doorcheck
