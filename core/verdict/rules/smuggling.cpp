// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/session_rules.h"
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::SmugglingRule)
};

QString seenOf(const QJsonObject &form)
{
    return u"%1: %2"_s.arg(form[u"end"_s].toString(), form[u"replies"_s].toString());
}

} // namespace

Judgement judgeSmuggling(const RuleInput &input)
{
    const QJsonObject &facts = input.evidence.facts;
    const QJsonArray forms = facts[u"forms"_s].toArray();
    QStringList seen;
    QString ended;
    bool hungUp = false;
    for (const QJsonValue &value : forms) {
        const QJsonObject form = value.toObject();
        const QString outcome = form[u"outcome"_s].toString();
        if (outcome == u"taken"_s)
            return {Verdict::Fail, u"smuggled"_s,
                    Words::tr("Yes. It read a second message that was hidden in one."),
                    //: %1 is a form of line ends
                    Words::tr("After %1 it went on to take the commands inside the message.")
                        .arg(seenOf(form)),
                    u"smuggling"_s};
        if (outcome == u"ended"_s)
            ended = seenOf(form);
        hungUp |= outcome == u"hung-up"_s || outcome == u"put-off"_s;
        seen.append(seenOf(form));
    }
    if (const auto unreachable = forms.isEmpty() ? judgeUnreachable(input.evidence) : std::nullopt)
        return *unreachable;
    const QString refused = facts[u"mailboxRefused"_s].toString();
    if (forms.isEmpty() && !refused.isEmpty())
        return {Verdict::NotTested, u"not-tested"_s,
                Words::tr("It takes no mail for your mailbox, so this cannot be tried."),
                //: %1 is the sentence so far, %2 why not; --test-mailbox is an option and stays
                Words::tr("%1: %2. Name a mailbox of yours behind this server (--test-mailbox).")
                    .arg(facts[u"mailbox"_s].toString(), refused),
                {}};
    if (!ended.isEmpty())
        return {Verdict::Warning, u"ends-early"_s,
                Words::tr("It finds the end of a message too early, but took no second one."),
                //: %1 is the sentence so far
                Words::tr("%1. It refused what followed at once; whether it always does hangs on the "
                          "moment.")
                    .arg(ended),
                u"smuggling"_s};
    if (forms.isEmpty() || forms.size() < facts[u"asked"_s].toInt() || facts.contains(u"error"_s)
        || hungUp)
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It stopped answering half-way."),
                facts[u"errorText"_s].toString(hungUp ? seen.join(u". "_s) : refused), {}};
    if (!facts[u"everyForm"_s].toBool())
        seen.append(Words::tr("Only the commonest ends were tried at this pace."));
    return {Verdict::Pass, u"whole"_s, Words::tr("No. It takes one message for one message."),
            seen.join(u". "_s), {}};
}

} // namespace doorcheck
