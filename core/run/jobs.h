// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/endpoints.h"
#include "core/run/judging.h"

#include <QSet>

namespace doorcheck {

// One probe to be run at one place.
struct Job
{
    const ProbeEntry *probe = nullptr;
    RunEndpoint endpoint;
    FindingPlace place;
};

// What is asked one after the other. The first lane of a server ends before the others begin.
using Lane = QList<Job>;
using Lanes = QList<Lane>;

// The lanes of each address, in the order of the targets. `answered`: keys of findings that are not
// asked again.
QList<Lanes> makeJobs(const CheckRequest &request, const RunTargets &targets,
                      const QSet<QString> &answered);
int jobCount(const QList<Lanes> &servers);

// Where the whole run speaks from; unknown when it differs between its targets.
Vantage vantageOf(const CheckRequest &request, const RunTargets &targets);

// One of the usual places besides the one every mail server has: nothing there is nothing amiss.
bool isOnTrial(const Job &job);

// For the progress: "mx.example [192.0.2.1]:25: <question>".
QString describe(const Job &job);

} // namespace doorcheck
