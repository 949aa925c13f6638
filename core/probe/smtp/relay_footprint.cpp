// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_footprint.h"

#include "core/net/vantage.h"
#include "core/probe/smtp/relay_state.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

RelayPlan relayPlanFor(const ProbeInput &input, const PaceLimits &pace)
{
    RelayPlan plan;
    plan.pace = pace;
    plan.knownDomain = !input.domain.isEmpty();
    plan.submission = input.endpoint.port == 465 || input.endpoint.port == 587;
    const qsizetype at = input.outsideMailbox.lastIndexOf(u'@');
    plan.names = {input.outsideMailbox.left(at), input.outsideMailbox.mid(at + 1), input.domain,
                  input.hostNames.mid(0, 3), addressLiteral(input.endpoint.address)};
    // The host names itself in its greeting; until then some name stands for that.
    if (plan.names.hosts.isEmpty())
        plan.names.hosts.append(u"host.example"_s);
    if (plan.names.mailDomain.isEmpty())
        plan.names.mailDomain = u"example"_s;
    const QHostAddress own = sourceTowards(input.endpoint.address);
    plan.names.ownLiteral = addressLiteral(own.isNull() ? QHostAddress(u"192.0.2.2"_s) : own);
    plan.names.random = u"0"_s;
    return plan;
}

QList<RelaySession> sessionsOf(const RelayPlan &plan, bool withTls)
{
    const AddressForm sender = senderForms(plan.names).first();
    QList<RelaySession> sessions{plan.first()};
    if (plan.pace.everyForm)
        sessions += plan.recipients(sender, false);
    if (plan.pace.everyForm || !withTls)
        sessions += plan.senders();
    if (withTls)
        sessions += plan.afterTls(sender);
    return sessions;
}

int refusalsIn(const QList<RelaySession> &sessions)
{
    int count = 0;
    for (const RelaySession &session : sessions)
        count += session.refusals();
    return count;
}

int questionsIn(const QList<RelaySession> &sessions)
{
    int count = 0;
    for (const RelaySession &session : sessions)
        count += session.questions();
    return count;
}

int riskyIn(const QList<RelaySession> &sessions)
{
    int count = 0;
    for (const RelaySession &session : sessions) {
        for (const RelayTransaction &transaction : session.transactions)
            count += transaction.risky ? 1 : 0;
    }
    return count;
}

} // namespace

PlannedTraffic planOpenRelay(const ProbeInput &input, const PaceLimits &pace)
{
    const RelayPlan plan = relayPlanFor(input, pace);
    const bool withTls = input.endpoint.port != 465; // there it is encrypted from the start
    const QList<RelaySession> sessions = sessionsOf(plan, withTls);
    const int held = static_cast<int>(sessions.size());
    const int forms = static_cast<int>(senderForms(plan.names).size()
                                       + recipientForms(plan.names).size());
    PlannedTraffic planned;
    planned.usual = held + 1;            // and the known-good recipient at the end
    planned.connections = held + 1
        + held + questionsIn(sessions)   // starting again with TLS; some hang up at each answer
        + held                           // a refused sender's questions with another
        + 3                              // controls of what was accepted
        + 3 * (1 + forms / 6)            // DATA
        + (input.greylistWait.count() > 0 ? held : 0) + (input.sendProof ? 3 : 0);
    planned.messages = input.sendProof && input.mailboxIsOurs ? 3 : 0;
    const int refused = refusalsIn(sessions) + refusalsIn({plan.last(u"S2"_s, {}, false)});
    planned.refusals = refused;
    const int risky = riskyIn(sessions);
    //: %2 is a line of a mail server's log, %1 how often it will stand there.
    planned.logLines = {
        RelayWords::tr("about %1 times: %2")
            .arg(refused - risky)
            .arg(u"postfix/smtpd: NOQUEUE: reject: RCPT from <our address>: 454 4.7.1 <%1>: Relay access denied; from=<%1> to=<%1> proto=ESMTP"_s
                     .arg(input.outsideMailbox)),
        //: %1 is another command that does the same
        RelayWords::tr("or as often: %1")
            .arg(u"exim: H=(%2) [<our address>] F=<%1> rejected RCPT <%1>: relay not permitted"_s
                     .arg(input.outsideMailbox, plan.names.literal))};
    if (risky > 0)
        planned.logLines.append(
            RelayWords::tr("about %1 times: %2")
                .arg(risky)
                .arg(u"exim: rejected MAIL FROM:<%1@%2>: domain literals not allowed"_s.arg(
                    plan.names.user, plan.names.literal)));
    return planned;
}

} // namespace doorcheck
