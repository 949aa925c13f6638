// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace doorcheck {

// What the process tells the one who called it. Public: scripts rely on the numbers. Where BSD's
// sysexits(3) has a number for the case, it is that one.
enum ExitStatus : int {
    AllPassed = 0,
    SomeFailed = 1,
    Undecided = 2,
    UsageError = 64,
    UnreadableInput = 65,
    CannotWrite = 73,
    NoPermission = 77,
    StoppedByUser = 130
};

// One error: how the process ends, and one line for a person: what, where, the mend.
struct CliError
{
    ExitStatus status = UsageError;
    QString text;
};

} // namespace doorcheck
