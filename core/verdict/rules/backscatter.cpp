// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/session_rules.h"

#include "core/verdict/rules/relay_reading.h"
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::BackscatterRule)
};

const RelayCase *controlOf(const RelayReading &reading, QStringView name)
{
    for (const RelayCase &control : reading.controls) {
        if (control.isControl(name))
            return &control;
    }
    return nullptr;
}

QString inWords(const RelayCase &relay)
{
    return u"RCPT TO:<%1>: %2"_s.arg(relay.rcptTo, relay.reply);
}

} // namespace

Judgement judgeBackscatter(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    if (input.evidence.facts[u"mailDomain"_s].toString().isEmpty())
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It waits for your mail domain."),
                Words::tr("Name the organisation's mail domain (--domain)."), {}};
    const RelayReading reading(input.evidence);
    const RelayCase *local = controlOf(reading, u"local");
    const RelayCase *known = controlOf(reading, u"known");
    if (!local || local->outcome == RelayOutcome::NotAsked || voided(*local))
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."),
                local ? local->reply : QString(), {}};
    const QString seen = inWords(*local);
    // "Cannot verify" (252) is a yes to whoever hands mail over: any 2xx is (RFC 5321 4.2.1).
    if (accepted(*local) || local->reply.startsWith(u'2'))
        return {Verdict::NotProven, u"accepts-anything"_s,
                Words::tr("It takes mail for names that do not exist."),
                //: %1 is what the server answered to a made-up recipient
                Words::tr("%1. It may keep such mail, or send it back to a forged sender; which of "
                          "the two, only a message would show.")
                    .arg(seen),
                u"backscatter"_s};
    // The reason tells that the name is unknown, the code bids the sender to keep trying.
    if (refusedAsUnknown(*local) && local->reply.startsWith(u'4'))
        return {Verdict::NotProven, u"not-tested"_s,
                Words::tr("It puts off mail for unknown names and does not refuse it."),
                //: %1 is what the server answered to a made-up recipient
                Words::tr("%1. A temporary code (4xx) keeps such mail in the sender's queue for days; "
                          "a permanent one (5xx) ends it at once.")
                    .arg(seen),
                {}};
    if (temporary(*local))
        return {Verdict::NotProven, u"not-tested"_s, Words::tr("It asked us to come back later."),
                seen, {}};
    const bool forGood = local->reply.startsWith(u'5');
    if (forGood
        && (local->outcome == RelayOutcome::NoSuchUser || (refused(*local) && known && accepted(*known))))
        return {Verdict::Pass, u"refused-at-once"_s,
                Words::tr("No. It refuses unknown names at once."), seen, {}};
    return {Verdict::NotProven, u"not-tested"_s,
            Words::tr("It refused us, but perhaps it refuses us everything."), seen, {}};
}

} // namespace doorcheck
