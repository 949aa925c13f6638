// SPDX-License-Identifier: GPL-3.0-or-later
// The marked messages: sent, waited for, and looked for where they should arrive.
#include "core/evidence/proofs.h"
#include "core/net/canary.h"
#include "core/net/mailbox_watch.h"
#include "core/net/resolver.h"
#include "core/probe/smtp/proof_evidence.h"
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/reply_reading.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using std::chrono::milliseconds;

// Once one has arrived, the others are close behind or held up for their own sake.
constexpr milliseconds waitForTheRest{2'000};
constexpr milliseconds lookEvery{50};

QByteArray proofMessage(const RelayState &state, const RelayCase &relay, const QString &token)
{
    const QString from = relay.mailFrom.isEmpty() ? u"postmaster@"_s + state.plan.names.outsideDomain
                                                  : relay.mailFrom;
    const QString text = u"From: Doorcheck <%1>\r\n"
                         "To: <%2>\r\n"
                         "Subject: Doorcheck relay test %3\r\n"
                         "Date: %4\r\n"
                         "Message-ID: <%3.doorcheck@%5>\r\n"
                         "%7: %3\r\n"
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
                                  state.task->input.endpoint.text(),
                                  QLatin1StringView(markField));
    return text.toLatin1();
}

} // namespace

QCoro::Task<> sendProof(std::shared_ptr<RelayState> state, RelayCase relay, QString token,
                        QString greeting)
{
    const bool tls = relay.id.contains(u"+tls"_s) || state->useTls;
    QJsonObject proof{{u"token"_s, token}, {u"case"_s, relay.id}, {u"sentTo"_s, relay.rcptTo},
                      {u"mailFrom"_s, relay.mailFrom},
                      {u"handedTo"_s, state->task->input.endpoint.address.toString()},
                      {u"taken"_s, false}, {u"arrived"_s, false}};
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        const bool implicitTls = state->task->input.endpoint.port == 465;
        const QByteArray name = greeting.isEmpty() ? state->ehloName : greeting.toLatin1();
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
        // Before it is sent: a server that falls silent after the dot may still deliver it.
        proof[u"sentAt"_s] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        proof[u"state"_s] = sentUnanswered();
        keepProof(&state->task->evidence, proof);
        dialogue.sendRaw(message + ".\r\n",
                         //: Stands in a conversation for the message; %1 is its size
                         RelayWords::tr("(the marked message, %1 bytes)").arg(message.size()));
        dialogue.countMessage();
        const SmtpReply queued = co_await dialogue.reply();
        proof[u"reply"_s] = queued.text();
        proof[u"taken"_s] = queued.positive();
        proof[u"state"_s] = queued.positive() ? u"taken"_s : u"refused"_s;
        keepProof(&state->task->evidence, proof);
        if (RelayCase *sent = state->find(relay.id, relay.rcptTo)) {
            sent->reply = queued.text();
            const RelayOutcome said = readDataReply(queued);
            // Refused for what it holds or where it came from: another one might have gone through.
            if (!queued.positive())
                sent->outcome = decidesRelaying(said) ? said : RelayOutcome::Accepted;
        }
        co_await sayGoodbye(&dialogue);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        state->task->evidence.notLearnt.append(
            //: %1 names a way to address a foreign mailbox, %2 is why not
            RelayWords::tr("%1: the marked message could not be handed over: %2")
                .arg(relay.id, error.text()));
    }
}


namespace {

// Those that came to our own listener.
void lookAtCanary(RelayState *state)
{
    const Canary *canary = state->task->network.canary();
    const QStringList marks = canary ? openMarks(state->task->evidence) : QStringList();
    for (const QString &mark : marks) {
        const auto delivery = canary->deliveryWith(mark.toLatin1());
        if (!delivery)
            continue;
        const Arrival arrival{u"canary"_s, delivery->from.toString(),
                        QDateTime::fromMSecsSinceEpoch(delivery->atMs),
                        readMailHeader(delivery->message)};
        noteArrival(&state->task->evidence, mark, arrival);
    }
}

bool anyArrived(const RelayState &state)
{
    return !arrivedProofs(state.task->evidence).isEmpty();
}

bool isWaiting(const RelayState &state, const QElapsedTimer &clock, qint64 *firstSeen)
{
    if (openMarks(state.task->evidence).isEmpty())
        return false;
    if (anyArrived(state) && *firstSeen < 0)
        *firstSeen = clock.elapsed();
    const bool restIsLate = *firstSeen >= 0 && clock.elapsed() - *firstSeen > waitForTheRest.count();
    return !restIsLate && clock.elapsed() < state.task->input.proofWait.count();
}

QCoro::Task<> watchCanary(std::shared_ptr<RelayState> state)
{
    QElapsedTimer clock;
    clock.start();
    qint64 firstSeen = -1;
    while (isWaiting(*state, clock, &firstSeen)) {
        lookAtCanary(state.get());
        if (openMarks(state->task->evidence).isEmpty())
            break;
        co_await state->task->network.sleep(lookEvery);
    }
    lookAtCanary(state.get());
}

// A mark that is there and shows no way proves nothing; the person should know that it is there.
void noteFound(RelayState *state, const QString &mark, const QByteArray &header, QStringList *copies)
{
    const QString host = state->task->input.proofMailbox->host;
    const bool noted =
        noteArrival(&state->task->evidence, mark, {u"imap"_s, host, {}, readMailHeader(header)});
    if (!noted && !copies->contains(mark))
        copies->append(mark);
}

QCoro::Task<> readMailbox(std::shared_ptr<RelayState> state)
{
    const ImapLogin login = *state->task->input.proofMailbox;
    Evidence &evidence = state->task->evidence;
    auto copies = std::make_shared<QStringList>();
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    auto firstSeen = std::make_shared<qint64>(-1);
    auto watch = std::make_shared<MailboxWatch>();
    watch->marks = [state] { return openMarks(state->task->evidence); };
    watch->isOver = [state, clock, firstSeen] {
        return !isWaiting(*state, *clock, firstSeen.get());
    };
    watch->found = [state, copies](const QString &mark, const QByteArray &header) {
        noteFound(state.get(), mark, header, copies.get());
    };
    Network *network = &state->task->network;
    co_await watchMailbox(network, login, watch);
    const QStringList open = openMarks(evidence);
    for (const QString &mark : open) {
        if (copies->contains(mark))
            evidence.notLearnt.append(noHandingOnWords(mark, state->task->input.endpoint.text()));
    }
    if (!watch->trouble.isEmpty())
        evidence.notLearnt.append(
            //: %1 is why not
            RelayWords::tr("The proof's mailbox could not be read: %1").arg(watch->trouble));
    else if (!watch->interrupted.isEmpty() && !open.isEmpty())
        evidence.notLearnt.append(
            //: %1 is why not
            RelayWords::tr("The proof's mailbox could not be read all the time: %1")
                .arg(watch->interrupted));
}

} // namespace

QCoro::Task<> awaitProof(std::shared_ptr<RelayState> state)
{
    // A mailbox that is read over IMAP is elsewhere: our own listener will not hear of it.
    if (state->task->input.proofMailbox)
        co_await readMailbox(state);
    else if (state->task->network.canary())
        co_await watchCanary(state);
}

} // namespace doorcheck
