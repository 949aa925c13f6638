// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/session_rules.h"

#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::UserEnumerationRule)
};

// Codes that say "I do not know that command": no word about a name.
bool isOfCommand(const QString &reply)
{
    return reply.startsWith(u"500"_s) || reply.startsWith(u"502"_s) || reply.startsWith(u"503"_s)
        || reply.startsWith(u"504"_s);
}

// That nobody has this name. Some say it with a temporary code.
bool saysNobody(const QString &reply, RelayOutcome outcome)
{
    return outcome == RelayOutcome::NoSuchUser && !isOfCommand(reply);
}

// It would answer somebody else, later or over TLS: that says nothing about what it tells.
bool putsOff(const QString &reply, RelayOutcome outcome)
{
    return reply.startsWith(u'4') || reply.startsWith(u"530"_s) || outcome == RelayOutcome::Blocked
        || outcome == RelayOutcome::RateLimited || outcome == RelayOutcome::TlsRequired;
}

bool isAmbiguous(const QString &reply)
{
    return reply.contains("ambiguous"_L1, Qt::CaseInsensitive);
}

// An answer to the question, be it only "cannot verify" or "there are several of that name".
bool answers(const QString &reply)
{
    return reply.startsWith(u'2') || isAmbiguous(reply);
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

// Whether a name that exists is told from one that nobody has.
bool tellsApart(const QJsonObject &facts)
{
    const QString known = facts[u"vrfyKnown"_s].toString();
    const QString unknown = facts[u"vrfyUnknown"_s].toString();
    const QString again = facts[u"vrfyAgain"_s].toString();
    const RelayOutcome read = outcomeIn(facts, u"vrfyUnknownOutcome"_s);
    if (!answers(known) || unknown.isEmpty() || unknown.startsWith(u'2') || isAmbiguous(unknown))
        return false;
    if (saysNobody(unknown, read))
        return true;
    if (putsOff(unknown, read))
        return false;
    // In whatever words: the name that exists was answered before and after.
    return again.isEmpty() ? unknown.startsWith(u"55"_s) : answers(again);
}

// The answer to EXPN without the name it was asked for, which may be repeated there.
QString withoutName(QString reply, const QString &name)
{
    return reply.remove(name, Qt::CaseInsensitive)
        .remove(name.section(u'@', 0, 0), Qt::CaseInsensitive)
        .simplified();
}

// Whether EXPN shows who is behind an address: not where it says the same of a name nobody has, and
// names nobody.
bool expands(const QJsonObject &facts)
{
    const QString list = facts[u"expnKnown"_s].toString();
    const QString unknown = facts[u"expnUnknown"_s].toString();
    if (!tells(list) || !tells(unknown))
        return tells(list);
    static const QRegularExpression someone(u"[^\\s<>@]+@| / "_s); // an address, or lines of them
    const QString bare = withoutName(list, facts[u"knownName"_s].toString());
    return someone.match(bare).hasMatch()
        || bare != withoutName(unknown, facts[u"madeUpName"_s].toString());
}

QString expnInWords(const QJsonObject &facts)
{
    const QString unknown = facts[u"expnUnknown"_s].toString();
    const QString name = facts[u"madeUpName"_s].toString().section(u'@', 0, 0);
    return u"EXPN postmaster: %1."_s.arg(facts[u"expnKnown"_s].toString())
        + (unknown.isEmpty() ? QString() : u" EXPN %1: %2."_s.arg(name, unknown));
}

} // namespace

Judgement judgeUserEnumeration(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const QJsonObject &facts = input.evidence.facts;
    const QString known = facts[u"vrfyKnown"_s].toString();
    const QString unknown = facts[u"vrfyUnknown"_s].toString();
    const QString again = facts[u"vrfyAgain"_s].toString();
    if (known.isEmpty() || facts[u"expnKnown"_s].toString().isEmpty())
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), {}, {}};
    const QString seen = u"VRFY %1: %2. "_s.arg(facts[u"knownName"_s].toString(), known)
        + expnInWords(facts) + atRcpt(facts);
    const QString both = u"%1 VRFY %2: %3"_s.arg(seen, facts[u"madeUpName"_s].toString(), unknown);
    if (expands(facts))
        return {Verdict::Warning, u"expn"_s, Words::tr("Yes. It tells who is behind an address."),
                seen, u"user-enumeration"_s};
    if (tells(known) && tells(unknown))
        return {Verdict::Pass, u"silent"_s, Words::tr("No. It says yes to every name."), both, {}};
    const bool shutOut = answers(known) && !again.isEmpty() && !answers(again);
    const bool unheard =
        shutOut || putsOff(unknown, outcomeIn(facts, u"vrfyUnknownOutcome"_s));
    if ((tells(known) && !unheard) || tellsApart(facts))
        return {Verdict::Warning, u"vrfy"_s, Words::tr("Yes. It tells which addresses exist."), both,
                u"user-enumeration"_s};
    // That a name does not exist is an answer to the question, whatever it would say of another name;
    // and so may be a delay that the name which exists is spared.
    const RelayOutcome read = outcomeIn(facts, u"vrfyKnownOutcome"_s);
    const bool onlyIt = unknown.startsWith(u'4') && answers(again);
    if (saysNobody(known, read) || onlyIt || (isAmbiguous(known) && isAmbiguous(unknown)))
        return {Verdict::NotProven, u"vrfy"_s, Words::tr("It may tell which addresses exist."),
                unknown.isEmpty() ? seen : both, {}};
    if (unheard || putsOff(known, read))
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."),
                unknown.isEmpty() ? seen : both, {}};
    return {Verdict::Pass, u"silent"_s, Words::tr("No. It does not answer such questions."), seen,
            {}};
}

} // namespace doorcheck
