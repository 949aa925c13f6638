// SPDX-License-Identifier: GPL-3.0-or-later
// The three conversations of the open-relay probe, each in protocol order.
#include "core/net/canary.h"
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/reply_reading.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr quint16 implicitTlsPort = 465; // RFC 8314 3.3
constexpr int patience = 3; // broken connections in a row before nothing more is asked

// What no later connection would change: the server is done with us.
bool endsEverything(RelayOutcome outcome)
{
    return outcome == RelayOutcome::RateLimited || outcome == RelayOutcome::Blocked;
}

QByteArray path(const QString &address)
{
    return '<' + address.toLatin1() + '>';
}

void addRest(RelayState *state, const AddressForm &sender, const QList<RelayQuestion> &questions,
             qsizetype from, RelayOutcome outcome, const QString &reply)
{
    for (qsizetype i = from; i < questions.size(); ++i)
        state->add(sender, questions[i], outcome, reply);
}

// Greeting, EHLO and, where the server wants it, TLS. Nothing more to say when it returns false.
QCoro::Task<bool> arrive(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello *hello)
{
    ProbeTask *task = state->task.get();
    const bool implicitTls = task->input.endpoint.port == implicitTlsPort;
    *hello = co_await greetServer(dialogue, implicitTls);
    if (hello->greeted && state->useTls)
    {
        const bool secured = co_await secure(dialogue, hello);
        if (!secured)
            hello->greeted = false;
    }
    recordHello(task, *hello, *dialogue);
    if (hello->greeted) {
        state->reached = true;
        state->learnNames(*hello);
    } else if (!state->reached) {
        task->evidence.facts[u"greetingRefused"_s] = hello->refusal;
    }
    co_return hello->greeted;
}

// MAIL and RCPTs on an open connection. Returns how MAIL was taken; TlsRequired asks for another
// connection with TLS.
QCoro::Task<RelayOutcome> askOn(std::shared_ptr<RelayState> state, Dialogue *dialogue,
                                AddressForm sender, QList<RelayQuestion> questions)
{
    dialogue->send("MAIL FROM:" + path(sender.address));
    const SmtpReply taken = co_await dialogue->reply();
    const RelayOutcome mail = readSenderReply(taken);
    if (mail == RelayOutcome::TlsRequired && !dialogue->isEncrypted())
        co_return mail;
    if (mail != RelayOutcome::Accepted) {
        state->over = endsEverything(mail);
        addRest(state.get(), sender, questions, 0, mail, taken.text());
        co_return mail;
    }
    qsizetype asked = 0;
    QString reason;
    try {
        while (asked < questions.size() && !state->over) {
            const RelayQuestion question = questions[asked];
            dialogue->send("RCPT TO:" + path(question.recipient));
            const SmtpReply reply = co_await dialogue->reply();
            const RelayOutcome outcome = readRecipientReply(reply);
            if (outcome == RelayOutcome::TlsRequired && !dialogue->isEncrypted())
                co_return outcome;
            state->add(sender, question, outcome, reply.text());
            ++asked;
            if (outcome == RelayOutcome::RateLimited) {
                state->over = true;
                reason = reply.text();
            }
        }
    } catch (const DialogueError &error) {
        addRest(state.get(), sender, questions, asked, RelayOutcome::NotAsked, error.text());
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        state->over |= ++state->broken >= patience;
        co_return mail;
    }
    addRest(state.get(), sender, questions, asked, RelayOutcome::NotAsked, reason);
    state->broken = 0;
    co_await sayGoodbye(dialogue);
    co_return mail;
}

QByteArray proofMessage(const RelayState &state, const RelayCase &relay, const QString &token)
{
    const QString from = relay.mailFrom.isEmpty() ? u"postmaster@"_s + state.names.outsideDomain
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
                                  state.names.outsideDomain,
                                  state.task->input.endpoint.text());
    return text.toLatin1();
}

} // namespace

QCoro::Task<RelayOutcome> askRecipients(std::shared_ptr<RelayState> state, AddressForm sender,
                                        QList<RelayQuestion> questions)
{
    const int most = state->task->network.pace().recipientsPerConnection;
    if (questions.size() > most) {
        // What does not fit into one connection's budget goes into the next.
        const QList<RelayQuestion> now = questions.first(most);
        const QList<RelayQuestion> later = questions.sliced(most);
        const RelayOutcome outcome = co_await askRecipients(state, sender, now);
        if (outcome == RelayOutcome::Accepted && !state->over)
            co_await askRecipients(state, sender, later);
        else
            addRest(state.get(), sender, later, 0, outcome, RelayWords::tr("the sender was refused before"));
        co_return outcome;
    }
    RelayOutcome mail = RelayOutcome::NotAsked;
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        SmtpHello hello;
        const bool arrived = co_await arrive(state, &dialogue, &hello);
        if (!arrived) {
            addRest(state.get(), sender, questions, 0, RelayOutcome::NotAsked, hello.refusal);
            co_return mail;
        }
        mail = co_await askOn(state, &dialogue, sender, questions);
    } catch (const DialogueError &error) {
        addRest(state.get(), sender, questions, 0, RelayOutcome::NotAsked, error.text());
        if (!state->reached || error.kind() == DialogueError::Kind::Stopped)
            throw; // nothing was learnt yet: the guard says why
        state->over |= ++state->broken >= patience;
        co_return mail;
    }
    if (mail == RelayOutcome::TlsRequired && !state->useTls) {
        state->useTls = true;
        state->task->evidence.facts[u"startTlsUsed"_s] = true;
        mail = co_await askRecipients(state, sender, questions);
    } else if (mail == RelayOutcome::TlsRequired) {
        addRest(state.get(), sender, questions, 0, RelayOutcome::TlsRequired, {});
    }
    co_return mail;
}

QCoro::Task<RelayOutcome> askFirst(std::shared_ptr<RelayState> state, AddressForm sender)
{
    // Before the first greeting the server's own name is not known; one look tells.
    if (!state->reached) {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        SmtpHello hello;
        const bool arrived = co_await arrive(state, &dialogue, &hello);
        if (!arrived)
            co_return RelayOutcome::NotAsked;
        const QList<RelayQuestion> questions = state->firstQuestions();
        RelayOutcome mail = RelayOutcome::NotAsked;
        try {
            mail = co_await askOn(state, &dialogue, sender, questions);
        } catch (const DialogueError &error) {
            // It broke at MAIL; other connections may fare better.
            state->addUnasked(sender, questions, error.text());
            if (error.kind() == DialogueError::Kind::Stopped)
                throw;
            state->over |= ++state->broken >= patience;
            co_return mail;
        }
        if (mail != RelayOutcome::TlsRequired)
            co_return mail;
        state->useTls = true;
        state->task->evidence.facts[u"startTlsUsed"_s] = true;
    }
    const QList<RelayQuestion> questions = state->firstQuestions();
    const RelayOutcome mail = co_await askRecipients(state, sender, questions);
    co_return mail;
}

QCoro::Task<> askData(std::shared_ptr<RelayState> state, qsizetype index, QString token)
{
    // A copy: the list may grow while we wait.
    RelayCase relay = state->task->evidence.relayCases[index];
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        SmtpHello hello;
        const bool arrived = co_await arrive(state, &dialogue, &hello);
        if (!arrived)
            co_return;
        dialogue.send("MAIL FROM:" + path(relay.mailFrom));
        const SmtpReply mail = co_await dialogue.reply();
        dialogue.send("RCPT TO:" + path(relay.rcptTo));
        const SmtpReply rcpt = co_await dialogue.reply();
        if (!mail.positive() || readRecipientReply(rcpt) != RelayOutcome::Accepted) {
            state->task->evidence.notLearnt.append(
                RelayWords::tr("%1: accepted at first, refused when asked again: %2")
                    .arg(relay.id, mail.positive() ? rcpt.text() : mail.text()));
            co_return;
        }
        dialogue.send("DATA");
        const SmtpReply data = co_await dialogue.reply();
        relay.outcome = readDataReply(data);
        relay.reply = data.text();
        if (relay.outcome == RelayOutcome::AcceptedToData && token.isEmpty()) {
            dialogue.abort(); // not a byte of message, nothing to deliver
        } else if (relay.outcome == RelayOutcome::AcceptedToData) {
            const QByteArray message = proofMessage(*state, relay, token);
            dialogue.sendRaw(message + ".\r\n",
                             RelayWords::tr("(the marked message, %1 bytes)").arg(message.size()));
            dialogue.countMessage();
            const SmtpReply queued = co_await dialogue.reply();
            relay.reply = queued.text();
            if (!queued.positive())
                relay.outcome = readDataReply(queued);
            QJsonObject proof;
            proof[u"token"_s] = token;
            proof[u"case"_s] = relay.id;
            proof[u"sentTo"_s] = relay.rcptTo;
            proof[u"reply"_s] = queued.text();
            proof[u"taken"_s] = queued.positive();
            proof[u"arrived"_s] = false;
            state->task->evidence.facts[u"proof"_s] = proof;
            co_await sayGoodbye(&dialogue);
        } else {
            co_await sayGoodbye(&dialogue);
        }
        state->task->evidence.relayCases[index] = relay;
    } catch (const DialogueError &error) {
        state->task->evidence.relayCases[index] = relay;
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        state->task->evidence.notLearnt.append(
            RelayWords::tr("%1: what it says at DATA could not be learnt: %2").arg(relay.id, error.text()));
    }
}

QCoro::Task<> awaitProof(std::shared_ptr<RelayState> state, qsizetype index, QString token)
{
    Canary *canary = state->task->network.canary();
    QElapsedTimer clock;
    clock.start();
    const QByteArray mark = token.toLatin1();
    QJsonObject proof = state->task->evidence.facts[u"proof"_s].toObject();
    while (canary && clock.elapsed() < state->task->input.proofWait.count()) {
        const std::optional<Canary::Delivery> delivery = canary->deliveryWith(mark);
        if (delivery) {
            proof[u"arrived"_s] = true;
            proof[u"afterMs"_s] = clock.elapsed();
            proof[u"from"_s] = delivery->from.toString();
            proof[u"headers"_s] = visibleText(
                delivery->message.left(delivery->message.indexOf("\r\n\r\n")), 2000);
            state->task->evidence.relayCases[index].outcome = RelayOutcome::Proven;
            break;
        }
        co_await state->task->network.sleep(std::chrono::milliseconds(50));
    }
    state->task->evidence.facts[u"proof"_s] = proof;
}

} // namespace doorcheck
