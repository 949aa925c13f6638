// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorcheck {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return u"pass"_s;
    case Verdict::Warning:
        return u"warning"_s;
    case Verdict::Fail:
        return u"fail"_s;
    case Verdict::NotProven:
        return u"notProven"_s;
    case Verdict::NotApplicable:
        return u"notApplicable"_s;
    case Verdict::NotTested:
        break;
    }
    return u"notTested"_s;
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    for (const Verdict verdict : allVerdicts) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return std::nullopt;
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        //: Verdict: the server did what it should.
        return QCoreApplication::translate("Verdict", "Pass");
    case Verdict::Warning:
        //: Verdict: not dangerous today, but worth mending.
        return QCoreApplication::translate("Verdict", "Warning");
    case Verdict::Fail:
        //: Verdict: the server can be misused, or an answer shows a gap.
        return QCoreApplication::translate("Verdict", "Fail");
    case Verdict::NotProven:
        //: Verdict: we asked, and what came back decides nothing.
        return QCoreApplication::translate("Verdict", "Not proven");
    case Verdict::NotApplicable:
        //: Verdict: the question makes no sense for this target.
        return QCoreApplication::translate("Verdict", "Not applicable");
    case Verdict::NotTested:
        break;
    }
    //: Verdict: we could not ask.
    return QCoreApplication::translate("Verdict", "Not tested");
}

} // namespace doorcheck
