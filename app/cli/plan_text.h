// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/plan.h"

#include <QByteArray>

namespace doorcheck {

// What a check will send, in one line: shown before it starts.
QString planSummary(const Plan &plan, const PlanTime &time);
// What administrators will see in their logs, a line for each kind; empty when there is nothing.
QString planLogLines(const Plan &plan);

// All of it, with the lines the servers' administrators will find in their logs.
QString planText(const Plan &plan, const PlanTime &time);

// {connections, messages, usualSeconds, mostSeconds, sourceAddress, outsideMailbox, pace, lookups, notes, rows [{check,
// target, address, port, connections, messages, logLines}]}, indented.
QByteArray planJson(const Plan &plan, const PlanTime &time);

} // namespace doorcheck
