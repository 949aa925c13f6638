// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace doorcheck {

class Terminal;

// One function a command. Each tells its errors itself and returns the exit status; those that
// wait for something run the application's event loop.
int runCheck(const Options &options, Terminal &terminal);
int runPlan(const Options &options, Terminal &terminal);
int runRecheck(const Options &options, Terminal &terminal);
int runProve(const Options &options, Terminal &terminal);
int runReport(const Options &options, Terminal &terminal);
int runHistory(const Options &options, Terminal &terminal);
int runLab(const Options &options, Terminal &terminal);
int runList(const Options &options, Terminal &terminal);

} // namespace doorcheck
