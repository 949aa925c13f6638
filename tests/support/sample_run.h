// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

namespace doorcheck::test {

// Runs for the tests of reports and history. All names and addresses are reserved for examples.

// A bakery whose mail server relays: one finding of every verdict, answers, an accepted risk, and
// texts of servers that try to be markup, formulas and control sequences.
RunDocument sampleRun();
RunDocument shutRun();    // every leaflet question a Pass
RunDocument emptyRun();   // nothing was asked
RunDocument stoppedRun(); // sampleRun(), ended by the person after two questions
// `servers` mail servers with the same fault, each with a dialogue of `lines` lines.
RunDocument largeRun(int servers, int lines);

// A text every format has to escape: markup, a formula, an override that turns text around.
QString hostileText();

} // namespace doorcheck::test
