// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"
#include "core/run/run_document.h"

#include <QRandomGenerator>

namespace doorcheck {

// Run documents for tests: one that uses every member, and any number of random ones, the same for
// the same seed. Random texts hold what servers and people write: quotes, escapes, other scripts.
RunDocument fullRun();
RunDocument randomRun(quint32 seed);
Finding randomFinding(QRandomGenerator &random, int number);
// A finding of one check of one host, for tests that care about verdicts only.
Finding plainFinding(const QString &check, Verdict verdict, const QString &grade = {},
                     const QString &item = {});
CheckRequest fullRequest();

} // namespace doorcheck
