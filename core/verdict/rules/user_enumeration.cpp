// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/session_rules.h"

#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::UserEnumerationRule)
};

// A name that nobody has is told from one that exists.
bool refusesName(const QString &reply)
{
    return reply.startsWith(u"550"_s) || reply.startsWith(u"551"_s) || reply.startsWith(u"553"_s);
}

// It would answer somebody else, later or over TLS: that says nothing about what it tells.
bool putsOff(const QString &reply, RelayOutcome outcome)
{
    return reply.startsWith(u'4') || reply.startsWith(u"530"_s) || outcome == RelayOutcome::Blocked
        || outcome == RelayOutcome::RateLimited || outcome == RelayOutcome::TlsRequired;
}

// What the probe read in an answer; Unclear where it noted nothing.
RelayOutcome outcomeIn(const QJsonObject &facts, const QString &name)
{
    return relayOutcomeFromName(facts[name].toString()).value_or(RelayOutcome::Unclear);
}

// Every server that knows its users at the door does, and it is right to: whoever takes all names
// sends bounces to strangers later.
QString atRcpt(const QJsonObject &facts)
{
    const QString known = facts[u"rcptKnown"_s].toString();
    const QString unknown = facts[u"rcptUnknown"_s].toString();
    if (!known.startsWith(u'2') || unknown.isEmpty())
        return {};
    const QString seen = u" RCPT %1: %2. RCPT %3: %4. "_s.arg(
        facts[u"knownName"_s].toString(), known, facts[u"madeUpName"_s].toString(), unknown);
    return seen
        + (unknown.startsWith(u'5')
               ? Words::tr("At RCPT it tells them apart, as it must to send no bounces "
                                          "to strangers; only slowing down whoever guesses helps.")
               : Words::tr("At RCPT it does not tell them apart."));
}

bool tells(const QString &reply)
{
    return reply.startsWith(u"250"_s) || reply.startsWith(u"251"_s);
}

} // namespace

Judgement judgeUserEnumeration(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const QJsonObject &facts = input.evidence.facts;
    const QString known = facts[u"vrfyKnown"_s].toString();
    const QString unknown = facts[u"vrfyUnknown"_s].toString();
    const QString list = facts[u"expnKnown"_s].toString();
    if (known.isEmpty() || list.isEmpty())
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), {}, {}};
    const QString seen = u"VRFY %1: %2. EXPN postmaster: %3."_s.arg(
                             facts[u"knownName"_s].toString(), known, list)
        + atRcpt(facts);
    if (tells(list))
        return {Verdict::Warning, u"expn"_s, Words::tr("Yes. It tells who is behind an address."),
                seen, u"user-enumeration"_s};
    if (tells(known) && tells(unknown))
        return {Verdict::Pass, u"silent"_s, Words::tr("No. It says yes to every name."),
                u"%1 VRFY %2: %3"_s.arg(seen, facts[u"madeUpName"_s].toString(), unknown), {}};
    if (tells(known) || (known.startsWith(u"252"_s) && refusesName(unknown)))
        return {Verdict::Warning, u"vrfy"_s, Words::tr("Yes. It tells which addresses exist."),
                u"%1 VRFY %2: %3"_s.arg(seen, facts[u"madeUpName"_s].toString(), unknown),
                u"user-enumeration"_s};
    // That a name does not exist is an answer to the question, whatever it would say of another name.
    const RelayOutcome read = outcomeIn(facts, u"vrfyKnownOutcome"_s);
    if (read == RelayOutcome::NoSuchUser && refusesName(known))
        return {Verdict::NotProven, u"vrfy"_s,
                Words::tr("It may tell which addresses exist."), seen, {}};
    if (putsOff(known, read) || putsOff(unknown, outcomeIn(facts, u"vrfyUnknownOutcome"_s)))
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), seen, {}};
    return {Verdict::Pass, u"silent"_s, Words::tr("No. It does not answer such questions."), seen,
            {}};
}

} // namespace doorcheck
