// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/reply_reading.h"
#include "core/probe/smtp/session_checks.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString madeUpName(const ProbeTask &task)
{
    const auto memory = task.network.settings().heard;
    const QString user = u"zz-"_s + (memory ? memory->nonce : u"7f3a9c51"_s);
    return task.input.domain.isEmpty() ? user : user + u'@' + task.input.domain;
}

// The same two names at RCPT, unless another check has asked: there a server that refuses unknown
// names tells them apart as well.
QCoro::Task<> compareAtRcpt(std::shared_ptr<ProbeTask> task, Dialogue *dialogue)
{
    auto state = std::make_shared<RelayState>(task);
    const RelayTransaction stranger{u"S2"_s, state->outsideMailbox, {}};
    const RelayQuestion known = state->plan.knownControl(u"control/known");
    const RelayQuestion madeUp = state->plan.localQuestion();
    const std::optional<RelayCase> heardKnown = state->heard(stranger, known);
    const std::optional<RelayCase> heardMadeUp = state->heard(stranger, madeUp);
    QJsonObject &facts = task->evidence.facts;
    if (heardKnown && heardMadeUp) {
        facts[u"rcptKnown"_s] = heardKnown->reply;
        facts[u"rcptUnknown"_s] = heardMadeUp->reply;
        co_return;
    }
    const QHostAddress address = task->input.endpoint.address;
    const std::chrono::milliseconds pause = task->network.waitForRefusals(address, 1);
    if (pause.count() > 0)
        co_await task->network.sleep(pause);
    dialogue->send("MAIL FROM:" + smtpPath(stranger.mailFrom));
    const SmtpReply mail = co_await dialogue->reply();
    if (!mail.positive())
        co_return;
    const QByteArray knownLine = "RCPT TO:" + smtpPath(known.recipient);
    dialogue->send(knownLine);
    const SmtpReply first = co_await dialogue->reply();
    facts[u"rcptKnown"_s] = first.text();
    if (!first.positive())
        co_return;
    const QByteArray madeUpLine = "RCPT TO:" + smtpPath(madeUp.recipient);
    dialogue->send(madeUpLine);
    const SmtpReply second = co_await dialogue->reply();
    facts[u"rcptUnknown"_s] = second.text();
    task->network.noteRefusals(address, second.positive() ? 0 : 1);
    const std::shared_ptr<HeardReplies> memory = task->network.settings().heard;
    if (!memory)
        co_return;
    const QList<std::pair<RelayQuestion, SmtpReply>> heard{{known, first}, {madeUp, second}};
    for (const auto &[question, reply] : heard)
        memory->keep(task->input.endpoint, stranger.sender,
                     {stranger.sender + u'/' + question.id, stranger.mailFrom, question.recipient,
                      reply.text(), readRecipientReply(reply)});
}

QCoro::Task<> userEnumeration(std::shared_ptr<ProbeTask> task)
{
    QJsonObject &facts = task->evidence.facts;
    // Postmaster is a name that everybody knows (RFC 5321 4.5.1): nobody's secret is asked for.
    const QString known = task->input.domain.isEmpty() ? u"postmaster"_s
                                                       : u"postmaster@"_s + task->input.domain;
    const QString unknown = madeUpName(*task);
    const QByteArray knownLine = "VRFY " + known.toLatin1();
    const QByteArray unknownLine = "VRFY " + unknown.toLatin1();
    const QByteArray noListLine = "EXPN " + unknown.section(u'@', 0, 0).toLatin1();
    facts[u"knownName"_s] = known;
    facts[u"madeUpName"_s] = unknown;
    const bool implicitTls = task->input.endpoint.port == 465;
    const QHostAddress address = task->input.endpoint.address;
    Dialogue dialogue(task->network, task->input.endpoint);
    const SmtpHello hello = co_await meetServer(task, &dialogue, implicitTls);
    recordHello(task.get(), hello, dialogue);
    if (!hello.greeted) {
        facts[u"greetingRefused"_s] = hello.refusal;
        co_return;
    }
    dialogue.send(knownLine);
    const SmtpReply first = co_await dialogue.reply();
    facts[u"vrfyKnown"_s] = first.text();
    // A server that looks the name up says of it what it would say at RCPT.
    facts[u"vrfyKnownOutcome"_s] = outcomeName(readRecipientReply(first));
    // Only a server that answers at all is asked for a name that nobody has: that is one more line
    // in its log for a watcher to count. "Cannot verify" (252) is a yes all the same where a name that
    // nobody has is refused (RFC 5321 3.5.3), and "ambiguous" (3.5.1) is said of names it knows.
    const bool ambiguous = first.text().contains("ambiguous"_L1, Qt::CaseInsensitive);
    if (first.positive() || ambiguous) {
        const std::chrono::milliseconds pause = task->network.waitForRefusals(address, 1);
        if (pause.count() > 0)
            co_await task->network.sleep(pause);
        dialogue.send(unknownLine);
        const SmtpReply second = co_await dialogue.reply();
        facts[u"vrfyUnknown"_s] = second.text();
        facts[u"vrfyUnknownOutcome"_s] = outcomeName(readRecipientReply(second));
        task->network.noteRefusals(address, second.positive() ? 0 : 1);
        // Is it the name that it refuses, or are we not answered any more?
        if (!second.positive()) {
            dialogue.send(knownLine);
            const SmtpReply again = co_await dialogue.reply();
            facts[u"vrfyAgain"_s] = again.text();
        }
    }
    dialogue.send("EXPN postmaster");
    const SmtpReply list = co_await dialogue.reply();
    facts[u"expnKnown"_s] = list.text();
    // Somebody who says yes to every name tells nothing.
    if (list.positive() && list.code != 252) {
        const std::chrono::milliseconds pause = task->network.waitForRefusals(address, 1);
        if (pause.count() > 0)
            co_await task->network.sleep(pause);
        dialogue.send(noListLine);
        const SmtpReply noList = co_await dialogue.reply();
        facts[u"expnUnknown"_s] = noList.text();
        task->network.noteRefusals(address, noList.positive() ? 0 : 1);
    }
    if (!task->input.domain.isEmpty())
        co_await compareAtRcpt(task, &dialogue);
    co_await sayGoodbye(&dialogue);
}

PlannedTraffic planEnumeration(const ProbeInput &input, const PaceLimits &)
{
    QStringList lines{u"sendmail: <our address>: VRFY postmaster [rejected]"_s};
    if (!input.domain.isEmpty()) // at RCPT too, where no check before has asked
        lines.append(unknownUserLogLine(input.domain));
    return {1, 0, lines, 1};
}

} // namespace

const ProbeEntry userEnumerationEntry{"mail.user-enumeration"_L1, ProbeScope::MailEndpoint,
                                      userEnumeration, planEnumeration, isTransferPort};

} // namespace doorcheck
