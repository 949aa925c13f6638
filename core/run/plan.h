// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"

namespace doorcheck {

// What one check would send to one place, at most.
struct PlanRow
{
    QString check;
    QString target;
    QString address; // empty: each address that DNS gives for the target
    quint16 port = 0;
    int connections = 0;
    int messages = 0;
    QStringList logLines; // what the server's administrator will see, by example
    int usualConnections = 0; // when the server refuses everything, as most do
    int refusals = 0;         // of its questions then; a gentle pace keeps them apart
};

struct Plan
{
    QList<PlanRow> rows;
    QStringList lookups; // DNS questions, in words
    int connections = 0; // the rows added up; a row without an address is counted once
    int messages = 0;
    QStringList notes;
    QString sourceAddress; // the address to put on an allow list; empty when there is no route
    QString outsideMailbox;
    QString paceText; // how fast, in words
    bool eachAddress = false; // rows without an address are sent to every address that DNS gives
};

// How long it takes: where the doors are shut and every server answers soon, and at most.
struct PlanTime
{
    std::chrono::seconds usual{0}, most{0};
};
PlanTime timeOf(const Plan &plan, PaceName pace);
// In whole minutes, since nobody knows it better: "4 min", "1 h 20 min".
QString timeText(std::chrono::seconds time);

// Works out what `check` would send, without sending anything.
Plan planFor(const CheckRequest &request);

} // namespace doorcheck
