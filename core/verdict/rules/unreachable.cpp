// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::UnreachableRule)
};

QString reasonOf(const QString &error)
{
    if (error == u"refused"_s)
        return Words::tr("Nothing answers there, so it could not be asked.");
    if (error == u"unreachable"_s)
        return Words::tr("There is no way to it from here.");
    if (error == u"timedOut"_s)
        return Words::tr("It did not answer in time.");
    if (error == u"closed"_s || error == u"reset"_s)
        return Words::tr("It hung up before it could be asked.");
    if (error == u"tlsFailed"_s)
        return Words::tr("An encrypted connection could not be made.");
    if (error == u"tooLong"_s)
        return Words::tr("It sent far more than any mail server does.");
    if (error == u"garbled"_s)
        return Words::tr("What answers there does not speak like a mail server.");
    if (error == u"stopped"_s)
        return Words::tr("The check was stopped before this was asked.");
    return Words::tr("It could not be asked.");
}

} // namespace

std::optional<Judgement> judgeUnreachable(const Evidence &evidence)
{
    const bool answered = std::ranges::any_of(evidence.relayCases, [](const RelayCase &relay) {
        return relay.outcome != RelayOutcome::NotAsked;
    });
    if (answered)
        return std::nullopt;
    const QString error = evidence.facts[u"error"_s].toString();
    if (error == u"refused"_s && evidence.facts[u"portOnTrial"_s].toBool())
        return Judgement{Verdict::NotApplicable, {}, Words::tr("No mail service on this port."),
                         evidence.facts[u"errorText"_s].toString(), {}};
    if (!error.isEmpty())
        return Judgement{Verdict::NotTested, u"not-tested"_s, reasonOf(error),
                         evidence.facts[u"errorText"_s].toString(), {}};
    const QString refusal = evidence.facts[u"greetingRefused"_s].toString();
    if (!refusal.isEmpty())
        return Judgement{Verdict::NotTested, u"not-tested"_s,
                         Words::tr("It does not take mail from us at all."), refusal, {}};
    return std::nullopt;
}

} // namespace doorcheck
