// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

namespace doorcheck {

class Terminal;

// "mx.bakery.example [192.0.2.1]:25"; the domain alone for a check of the domain.
QString findingPlace(const Finding &finding);

// A line for each finding, worst first, then the answer; ends with a newline. One screen for the
// person at a terminal: verdict, check, place, reason.
QString findingsText(const RunDocument &run, const Terminal &terminal);

} // namespace doorcheck
