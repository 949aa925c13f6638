// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/abuse.h"

#include "core/verdict/rules/relay_reading.h"
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::AbuseRule)
};

const RelayCase *caseOf(const Evidence &evidence, QStringView id)
{
    const auto it = std::ranges::find_if(evidence.relayCases,
                                         [&](const RelayCase &relay) { return relay.id == id; });
    return it == evidence.relayCases.end() ? nullptr : &*it;
}

// abuse@ or postmaster@ the domain was accepted, so the domain is one of the server's own.
bool sisterTaken(const Evidence &evidence)
{
    const RelayCase *abuse = caseOf(evidence, u"S2/abuse");
    const RelayCase *postmaster = caseOf(evidence, u"S2/postmaster");
    return (abuse && accepted(*abuse)) || (postmaster && accepted(*postmaster));
}

QString inWords(const RelayCase &relay)
{
    return u"RCPT TO:<%1>: %2"_s.arg(relay.rcptTo, relay.reply);
}

Judgement notTested(const QString &reason, const QString &technical)
{
    return {Verdict::NotTested, u"not-tested"_s, reason, technical, {}};
}

// The mailbox `asked`, with an ordinary and with the null sender.
Judgement judgeMailbox(const RuleInput &input, const QString &name, const QString &problem)
{
    const Evidence &evidence = input.evidence;
    if (const auto unreachable = judgeUnreachable(evidence))
        return *unreachable;
    if (evidence.facts[u"mailDomain"_s].toString().isEmpty())
        return notTested(Words::tr("It waits for your mail domain."),
                         Words::tr("Name the organisation's mail domain (--domain)."));
    const RelayCase *plain = caseOf(evidence, u"S2/"_s + name);
    const RelayCase *null = caseOf(evidence, u"S1/"_s + name);
    const RelayCase *control = caseOf(evidence, u"S2/control/local");
    if (!plain || plain->outcome == RelayOutcome::NotAsked)
        return notTested(Words::tr("It could not be asked."), plain ? plain->reply : QString());
    const QString seen = inWords(*plain);
    switch (plain->outcome) {
    case RelayOutcome::Blocked:
        return notTested(Words::tr("It blocks our address, so it could not be asked."), seen);
    case RelayOutcome::RateLimited:
        return notTested(Words::tr("It had enough of our questions and stopped."), seen);
    case RelayOutcome::SenderRefused:
        return notTested(Words::tr("It refused our sender, so it could not be asked."), seen);
    case RelayOutcome::TlsRequired:
    case RelayOutcome::AuthRequired:
        return notTested(Words::tr("It takes no mail from strangers on this port."), seen);
    case RelayOutcome::Denied:
        // In words that name no relaying, beside a name of the domain that was taken, it is the
        // mailbox that is not there (Exchange Online: "5.4.1 Recipient address rejected").
        if (sisterTaken(evidence) && !namesRelaying(plain->reply))
            return {Verdict::Fail, u"missing"_s, Words::tr("There is no such mailbox."), seen,
                    problem};
        return {Verdict::NotProven, u"not-tested"_s,
                Words::tr("This server does not take mail for your domain."), seen, {}};
    default:
        break;
    }
    if (temporary(*plain))
        return {Verdict::NotProven, u"not-tested"_s,
                Words::tr("It asked us to come back later."), seen, {}};
    if (!accepted(*plain)) {
        // In other words it may mean us, the message or a full mailbox; only beside a name that was
        // taken does it mean this one.
        const bool controlTaken = control && accepted(*control);
        const bool domainTaken = controlTaken || sisterTaken(evidence);
        if (plain->outcome == RelayOutcome::DomainNotFound && !domainTaken)
            return {Verdict::NotProven, u"not-tested"_s,
                    Words::tr("This server does not take mail for your domain."), seen, {}};
        if (plain->outcome == RelayOutcome::NoSuchUser || refusedAsUnknown(*plain)
            || (controlTaken && plain->reply.startsWith(u"550"_s)))
            return {Verdict::Fail, u"missing"_s, Words::tr("There is no such mailbox."), seen,
                    problem};
        return {Verdict::NotProven, u"not-tested"_s,
                Words::tr("It refused in words we do not know."), seen, {}};
    }
    if (!control || (!refused(*control) && !accepted(*control)))
        return {Verdict::NotProven, u"not-tested"_s,
                Words::tr("It takes the mail, but we could not compare."), seen, {}};
    if (accepted(*control))
        return {Verdict::NotProven, u"catch-all"_s,
                Words::tr("It takes mail for any name, so this proves nothing."),
                //: %1 is the server's answer, %2 a made-up address that it accepted
                Words::tr("%1. The made-up %2 was accepted too.").arg(seen, control->rcptTo), {}};
    if (null && refused(*null))
        return {Verdict::Warning, u"exists"_s,
                Words::tr("It is there, but refuses automatic reports."),
                //: %1 is the sentence so far, %2 the server's answer
                Words::tr("%1. With the null sender: %2").arg(seen, null->reply), problem};
    return {Verdict::Pass, u"exists"_s, Words::tr("Yes. It takes mail."),
            //: %1 is the sentence so far, %2 the server's answer
            Words::tr("%1. A made-up name was refused: %2").arg(seen, control->reply), {}};
}

} // namespace

Judgement judgeAbuseMailbox(const RuleInput &input)
{
    return judgeMailbox(input, u"abuse"_s, u"abuse-missing"_s);
}

Judgement judgeAbusePostmaster(const RuleInput &input)
{
    Judgement judgement = judgeMailbox(input, u"postmaster"_s, u"postmaster-missing"_s);
    const RelayCase *bare = caseOf(input.evidence, u"S2/bare");
    if (judgement.verdict == Verdict::Pass && bare && refused(*bare)) {
        // RFC 5321 4.5.1 asks for both.
        judgement.verdict = Verdict::Warning;
        judgement.reason = Words::tr("It is there, but not without the domain.");
        judgement.technical += u' ' + inWords(*bare);
        judgement.problem = u"postmaster-missing"_s;
    }
    return judgement;
}

} // namespace doorcheck
