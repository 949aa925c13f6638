// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/stated.h"

#include <QCoreApplication>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Stated)
};
} // namespace

static QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString statedDetail(const Attestation &attestation)
{
    //: Administrator's line. %1 yes/no, %2 name, %3 role, %4 date given, %5 end date, %6 basis
    return Text::tr("Answer: %1, by %2 (%3) on %4, valid until %5. Basis: %6")
        .arg(answerName(attestation.answer), attestation.name, attestation.role,
             iso(attestation.given), iso(attestation.validUntil), attestation.basis);
}

// A sentence when the answer cannot count, whatever it says; else empty.
static QString whyItDoesNotCount(const Attestation &attestation, const QDate &today)
{
    if (attestation.name.isEmpty())
        //: Owner's line: an answer without a name
        return Text::tr("The answer is not signed with a name.");
    if (!attestation.given.isValid() || attestation.given > today)
        //: Owner's line: the date of the answer lies in the future
        return Text::tr("The answer has no date, or one in the future.");
    if (!attestation.validUntil.isValid())
        //: Owner's line
        return Text::tr("The answer does not say how long it holds.");
    if (attestation.validUntil < today)
        //: Owner's line. %1 is a date
        return Text::tr("The answer ran out on %1. Please give it again.")
            .arg(iso(attestation.validUntil));
    return {};
}

static Judgement judgeAnswer(const Attestation &attestation, const StatedTexts &texts)
{
    switch (attestation.answer) {
    case Attestation::Answer::Yes:
        return {Verdict::Pass, u"stated"_s, texts.yes, {}, {}};
    case Attestation::Answer::No:
        return {Verdict::Fail, u"stated"_s, texts.no, {}, texts.problem};
    case Attestation::Answer::NotApplicable:
        //: Owner's line: the person says the question does not concern them
        return {Verdict::NotApplicable, u"stated"_s, Text::tr("You say this does not apply to you."),
                {}, {}};
    case Attestation::Answer::DontKnow:
        break;
    }
    //: Owner's line
    return {Verdict::NotProven, u"stated"_s, Text::tr("You do not know yet. Ask who looks after it."),
            {}, texts.problem};
}

Judgement judgeStated(const std::optional<Attestation> &attestation, const QDate &today,
                      const StatedTexts &texts)
{
    if (!attestation)
        //: Owner's line: a question only a person can answer, and nobody has yet
        return {Verdict::NotTested, {}, Text::tr("It needs your answer."), {}, {}};

    const QString flaw = whyItDoesNotCount(*attestation, today);
    Judgement judgement = flaw.isEmpty()
                              ? judgeAnswer(*attestation, texts)
                              : Judgement{Verdict::NotProven, u"stated"_s, flaw, {}, {}};
    judgement.technical = statedDetail(*attestation);
    return judgement;
}

} // namespace doorcheck
