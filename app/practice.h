// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/practice_lab.h"
#include "core/run/request.h"

namespace doorcheck {

// Of a lab whose door is open, with a port of this moment's free ones for the mail it passes on: a
// fixed one may be taken by another program.
LabSettings practiceSettings();

// What to ask of a practice lab that has started. The permission is for a person to confirm; the
// form asks for it.
CheckRequest practiceRequest(const PracticeLab &lab);

} // namespace doorcheck
