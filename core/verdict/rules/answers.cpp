// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/answers.h"

#include "core/checklist/checklist.h"
#include "core/verdict/rules/stated.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnswerRules)
};
} // namespace

static bool anyFails(const QList<Judgement> &related)
{
    return std::any_of(related.cbegin(), related.cend(),
                       [](const Judgement &each) { return each.verdict == Verdict::Fail; });
}

// Every one decided in the owner's favour, and at least one that was really asked.
static bool allPass(const QList<Judgement> &related)
{
    const auto fine = [](const Judgement &each) {
        return each.verdict == Verdict::Pass || each.verdict == Verdict::NotApplicable;
    };
    const auto pass = [](const Judgement &each) { return each.verdict == Verdict::Pass; };
    return std::all_of(related.cbegin(), related.cend(), fine)
           && std::any_of(related.cbegin(), related.cend(), pass);
}

// A proxy that is there, and refused us in words: an echo, a hang-up or a web page turns nobody away.
static bool turnedAway(const QList<Judgement> &related)
{
    return allPass(related) && std::any_of(related.cbegin(), related.cend(), [](const Judgement &each) {
               return each.verdict == Verdict::Pass && each.grade != u"not-a-proxy"_s;
           });
}

// The number a person knows the question of check `id` by.
static int questionNumber(QStringView id)
{
    const CheckEntry *check = checklist().check(id);
    const ChecklistItem *item = check ? checklist().item(check->item) : nullptr;
    return item ? item->number : 0;
}

static Judgement sameCause(QStringView id, const QString &problem)
{
    const int number = questionNumber(id);
    //: Owner's line: another question's failure answers this one. %1 is that question's number
    return {Verdict::Fail, u"same-cause"_s, Text::tr("Same cause as question %1.").arg(number),
            //: Administrator's line. %1 is a check's name
            Text::tr("Follows %1, which failed.").arg(id), problem};
}

Judgement judgeProxyPatched(const RuleInput &input)
{
    //: Owner's lines for a signed yes and no
    return judgeStated(input.attestation, input.today,
                       {Text::tr("Yes, you say the updates are installed."),
                        Text::tr("Security updates are missing on your proxy."), u"not-patched"_s});
}

Judgement judgeProxyWatched(const RuleInput &input)
{
    //: Owner's lines for a signed yes and no
    return judgeStated(input.attestation, input.today,
                       {Text::tr("Yes, you say somebody checks the log."),
                        Text::tr("Nobody looks for strangers in the log."), u"nobody-watches"_s});
}

// Who was tried, and what became of them: "stranger: denied; wrong login: authRequired".
static QString callersText(const Evidence &evidence)
{
    const QJsonObject letIn = evidence.facts[u"letIn"_s].toObject();
    QStringList texts;
    for (auto it = letIn.begin(); it != letIn.end(); ++it)
        texts.append(it.key() + u": "_s + it.value().toString());
    QString text = texts.join(u"; "_s);
    if (!text.isEmpty())
        //: Administrator's line. %1: who tried to use the proxy, and how each fared
        text = Text::tr("Tried: %1.").arg(text);
    if (evidence.facts[u"basicOverClearText"_s].toBool()) {
        //: Administrator's line, about the password of a proxy
        text += u' ' + Text::tr("The password crosses the network in clear text.");
    }
    return text;
}

static Judgement judgeAccess(const RuleInput &input)
{
    if (anyFails(input.related))
        return sameCause(u"proxy.open", u"access-control"_s);
    const int number = questionNumber(u"proxy.open");
    if (!input.attestation) {
        if (turnedAway(input.related))
            //: Owner's line
            return {Verdict::NotProven, u"partly"_s,
                    Text::tr("It turns strangers away. Who else may use it needs your answer."), {},
                    {}};
        return judgeStated({}, input.today, {});
    }
    //: Owner's lines for a signed yes and no
    Judgement judgement = judgeStated(input.attestation, input.today,
                                      {Text::tr("Yes, you say so, and it turned a stranger away."),
                                       Text::tr("Its rules do not say who may use it."),
                                       u"access-control"_s});
    if (judgement.verdict == Verdict::Pass && !turnedAway(input.related)) {
        judgement.verdict = Verdict::NotProven;
        //: Owner's line: a yes that the probe could not confirm. %1 is a question's number
        judgement.reason = Text::tr("You say so. Question %1 could not confirm it.").arg(number);
    }
    return judgement;
}

Judgement judgeProxyAccessControl(const RuleInput &input)
{
    Judgement judgement = judgeAccess(input);
    const QString callers = callersText(input.evidence);
    if (!callers.isEmpty())
        judgement.technical = (judgement.technical + u' ' + callers).trimmed();
    return judgement;
}

Judgement judgeAbuseMonitored(const RuleInput &input)
{
    if (anyFails(input.related))
        return sameCause(u"abuse.mailbox", u"abuse-missing"_s);
    //: Owner's lines for a signed yes and no
    return judgeStated(input.attestation, input.today,
                       {Text::tr("Yes, you say somebody reads it."),
                        Text::tr("Nobody reads the mail to abuse@."), u"abuse-unread"_s});
}

} // namespace doorcheck
