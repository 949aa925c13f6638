// SPDX-License-Identifier: GPL-3.0-or-later
// DATA: asked and ended at 354, or with the one marked message to the tester's own mailbox.
#include "core/net/canary.h"
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/reply_reading.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QByteArray proofMessage(const RelayState &state, const RelayCase &relay, const QString &token)
{
    const QString from = relay.mailFrom.isEmpty() ? u"postmaster@"_s + state.plan.names.outsideDomain
                                                  : relay.mailFrom;
    const QString text = u"From: Doorcheck <%1>\r\n"
                         "To: <%2>\r\n"
                         "Subject: Doorcheck relay test %3\r\n"
                         "Date: %4\r\n"
                         "Message-ID: <%3.doorcheck@%5>\r\n"
                         "X-Doorcheck-Token: %3\r\n"
                         "MIME-Version: 1.0\r\n"
                         "Content-Type: text/plain; charset=us-ascii\r\n"
                         "\r\n"
                         "This message tests whether the mail server at %6\r\n"
                         "passes on mail between strangers. It was sent by Doorcheck, with the\r\n"
                         "permission of the server's owner, to the tester's own mailbox only.\r\n"
                         "Nobody needs to answer it. Its mark is %3.\r\n"_s
                             .arg(from, state.outsideMailbox, token,
                                  QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date),
                                  state.plan.names.outsideDomain,
                                  state.task->input.endpoint.text());
    return text.toLatin1();
}

// What a DATA question learnt of one case; a refusal at MAIL or RCPT this time decides nothing.
void takeData(RelayState *state, const RelayTransaction &asked, const SmtpReply &mail,
              const SmtpReply &rcpt, const SmtpReply &data)
{
    const RelayQuestion question = asked.questions.first();
    RelayCase *relay = state->find(asked.sender + u'/' + question.id, question.recipient);
    if (!relay)
        return;
    if (!mail.positive() || readRecipientReply(rcpt) != RelayOutcome::Accepted) {
        state->task->evidence.notLearnt.append(
            RelayWords::tr("%1: accepted at first, refused when asked again: %2")
                .arg(relay->id, mail.positive() ? rcpt.text() : mail.text()));
        return;
    }
    relay->outcome = readDataReply(data);
    relay->reply = data.text();
}

} // namespace

QCoro::Task<> askAtData(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello hello,
                        std::shared_ptr<RelaySession> left, bool begun)
{
    // DATA may only stand last in a group (RFC 2920 3.1), so a group is one transaction.
    const bool grouped = state->plan.pace.pipelining && hello.offers("PIPELINING");
    bool toReset = begun;
    while (!left->transactions.isEmpty() && !state->over) {
        const RelayTransaction now = left->transactions.first();
        const QByteArray mailLine = "MAIL FROM:" + smtpPath(now.mailFrom);
        const QByteArray rcptLine = "RCPT TO:" + smtpPath(now.questions.first().recipient);
        if (toReset) {
            dialogue->send("RSET");
            const SmtpReply reset = co_await dialogue->reply();
            Q_UNUSED(reset) // the next MAIL tells whether it worked
        }
        toReset = true;
        SmtpReply rcpt;
        SmtpReply data;
        dialogue->send(mailLine);
        if (grouped) {
            dialogue->send(rcptLine);
            dialogue->send("DATA");
        }
        const SmtpReply mail = co_await dialogue->reply();
        if (!grouped && mail.positive())
            dialogue->send(rcptLine);
        if (grouped || mail.positive())
            rcpt = co_await dialogue->reply();
        if (!grouped && rcpt.positive())
            dialogue->send("DATA");
        if (grouped || rcpt.positive())
            data = co_await dialogue->reply();
        takeData(state.get(), now, mail, rcpt, data);
        left->transactions.removeFirst();
        if (data.code == 354) {
            // Not a byte of message, nothing to deliver. A server that says 354 although it took
            // no recipient is left the same way (RFC 2920 3.1).
            dialogue->abort();
            co_return;
        }
    }
    state->broken = 0;
    co_await sayGoodbye(dialogue);
}

QCoro::Task<> sendProof(std::shared_ptr<RelayState> state, RelayCase relay, QString token)
{
    const bool tls = relay.id.contains(u"+tls"_s) || state->useTls;
    RelaySession session;
    session.tls = tls;
    QJsonObject proof{{u"token"_s, token}, {u"case"_s, relay.id}, {u"sentTo"_s, relay.rcptTo},
                      {u"taken"_s, false}, {u"arrived"_s, false}};
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        const bool implicitTls = state->task->input.endpoint.port == 465;
        const QByteArray name = state->ehloName;
        SmtpHello hello = co_await greetServer(&dialogue, implicitTls, name);
        bool ready = hello.greeted;
        if (ready && tls)
            ready = co_await secure(&dialogue, &hello);
        if (!ready)
            co_return;
        dialogue.send("MAIL FROM:" + smtpPath(relay.mailFrom));
        const SmtpReply mail = co_await dialogue.reply();
        dialogue.send("RCPT TO:" + smtpPath(relay.rcptTo));
        const SmtpReply rcpt = co_await dialogue.reply();
        if (!mail.positive() || readRecipientReply(rcpt) != RelayOutcome::Accepted)
            co_return;
        dialogue.send("DATA");
        const SmtpReply data = co_await dialogue.reply();
        if (data.code != 354)
            co_return;
        const QByteArray message = proofMessage(*state, relay, token);
        dialogue.sendRaw(message + ".\r\n",
                         RelayWords::tr("(the marked message, %1 bytes)").arg(message.size()));
        dialogue.countMessage();
        const SmtpReply queued = co_await dialogue.reply();
        proof[u"reply"_s] = queued.text();
        proof[u"taken"_s] = queued.positive();
        if (RelayCase *sent = state->find(relay.id, relay.rcptTo)) {
            sent->reply = queued.text();
            if (!queued.positive())
                sent->outcome = readDataReply(queued);
        }
        QJsonArray proofs = state->task->evidence.facts[u"proofs"_s].toArray();
        proofs.append(proof);
        state->task->evidence.facts[u"proofs"_s] = proofs;
        state->task->evidence.facts[u"proof"_s] = proof;
        co_await sayGoodbye(&dialogue);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        state->task->evidence.notLearnt.append(
            RelayWords::tr("%1: the marked message could not be handed over: %2")
                .arg(relay.id, error.text()));
    }
}

QCoro::Task<> awaitProof(std::shared_ptr<RelayState> state)
{
    Canary *canary = state->task->network.canary();
    QElapsedTimer clock;
    clock.start();
    const QJsonArray proofs = state->task->evidence.facts[u"proofs"_s].toArray();
    bool arrived = false;
    while (canary && !arrived && clock.elapsed() < state->task->input.proofWait.count()) {
        for (const QJsonValue &value : proofs) {
            QJsonObject proof = value.toObject();
            const QByteArray mark = proof[u"token"_s].toString().toLatin1();
            const std::optional<Canary::Delivery> delivery = canary->deliveryWith(mark);
            if (!delivery)
                continue;
            arrived = true;
            proof[u"arrived"_s] = true;
            proof[u"afterMs"_s] = clock.elapsed();
            proof[u"from"_s] = delivery->from.toString();
            proof[u"headers"_s] = visibleText(
                delivery->message.left(delivery->message.indexOf("\r\n\r\n")), 2000);
            state->task->evidence.facts[u"proof"_s] = proof;
            const QString id = proof[u"case"_s].toString();
            if (RelayCase *relay = state->find(id, proof[u"sentTo"_s].toString()))
                relay->outcome = RelayOutcome::Proven;
            break;
        }
        if (!arrived)
            co_await state->task->network.sleep(std::chrono::milliseconds(50));
    }
}

} // namespace doorcheck
