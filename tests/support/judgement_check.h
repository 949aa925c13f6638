// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

#include <QTest>

namespace doorcheck::test {

// Verdict and grade as their public names, and what a judgement owes the person: a short sentence,
// and a problem to be advised on where something is wrong.
inline void check(const Judgement &judgement, const char *verdict, const char *grade)
{
    const QByteArray told = verdictName(judgement.verdict).toLatin1() + '/'
        + judgement.grade.toLatin1() + ": " + judgement.reason.toUtf8() + " | "
        + judgement.technical.toUtf8();
    QVERIFY2(verdictName(judgement.verdict).toLatin1() == verdict, told);
    QVERIFY2(judgement.grade.toLatin1() == grade, told);
    QVERIFY2(!judgement.reason.isEmpty() && judgement.reason.size() <= 60, told);
    if (judgement.verdict == Verdict::Fail || judgement.verdict == Verdict::Warning)
        QVERIFY2(!judgement.problem.isEmpty(), told);
}

} // namespace doorcheck::test
