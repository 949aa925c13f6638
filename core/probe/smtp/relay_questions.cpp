// SPDX-License-Identifier: GPL-3.0-or-later
// MAIL and RCPT: question after question, or a group of them at once (RFC 2920).
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/reply_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// The questions under a sender that was refused. R1 asks about the sender and stays; the others may
// still be put under another one.
void refuseSender(RelayState *state, const RelaySession &session, const RelayTransaction &refused,
                  RelayOutcome outcome, const QString &reply)
{
    // Another sender than the first may be blocked for its own sake.
    state->over |= outcome == RelayOutcome::RateLimited
        || (outcome == RelayOutcome::Blocked && session.thenData);
    // A form of sender that is not taken says nothing of the recipient.
    if (outcome == RelayOutcome::Syntax)
        outcome = RelayOutcome::SenderRefused;
    state->saidOnce += static_cast<int>(std::max<qsizetype>(refused.questions.size(), 1) - 1);
    for (const RelayQuestion &question : refused.questions) {
        state->add(refused, question, outcome, reply);
        const bool movable = session.withSender && question.id != u"R1"_s
            && outcome != RelayOutcome::TlsRequired && !state->over;
        if (movable)
            state->moved.append({refused.sender, refused.mailFrom, {question}});
    }
}

// The server wants TLS: this session again, inside it.
void demandTls(std::shared_ptr<RelayState> state, const RelaySession &left)
{
    state->useTls = true;
    state->task->evidence.facts[u"startTlsUsed"_s] = true;
    RelaySession again = left;
    again.tls = true;
    state->queue.prepend(again);
}

void senderTaken(RelayState *state, const RelayTransaction &transaction)
{
    const bool known = std::ranges::any_of(state->taken, [&](const RelayTransaction &other) {
        return other.sender == transaction.sender && other.mailFrom == transaction.mailFrom;
    });
    if (!known)
        state->taken.append({transaction.sender, transaction.mailFrom, {}});
}

// A limit of this one transaction, not of us (RFC 5321 4.5.3.1.10): the question goes elsewhere.
bool isRecipientLimit(const SmtpReply &reply)
{
    return reply.enhanced == "4.5.3" || reply.enhanced == "5.5.3"
        || reply.text().contains(u"too many recipients"_s, Qt::CaseInsensitive);
}

// RFC 5321 3.8: 421 closes this connection, and perhaps no more than that. Once it has answered
// anything, the rest is asked in another.
void breakAt421(const SmtpReply &reply, const RelaySession &session, const RelaySession &left)
{
    if (reply.code == 421 && left.questions() < session.questions())
        throw DialogueError(DialogueError::Kind::Closed, reply.text());
}

void takeAnswer(RelayState *state, const RelaySession &session, const RelayTransaction &asked,
                const RelayQuestion &question, const SmtpReply &reply)
{
    const RelayOutcome outcome = readRecipientReply(reply);
    if (isRecipientLimit(reply) && outcome == RelayOutcome::RateLimited && session.tries == 0) {
        RelaySession alone = session;
        alone.transactions = {{asked.sender, asked.mailFrom, {question}, asked.risky}};
        alone.thenData = false;
        alone.tries = 1;
        state->queue.append(alone);
        return;
    }
    state->add(asked, question, outcome, reply.text());
    state->over |= outcome == RelayOutcome::RateLimited;
    // Postfix puts off refusing a sender until RCPT (smtpd_delay_reject).
    if (outcome == RelayOutcome::SenderRefused && session.withSender && question.id != u"R1"_s)
        state->moved.append({asked.sender, asked.mailFrom, {question}});
}

QCoro::Task<bool> askInTurn(std::shared_ptr<RelayState> state, Dialogue *dialogue,
                            std::shared_ptr<RelaySession> left)
{
    const RelaySession session = *left;
    bool begun = false;
    while (!left->transactions.isEmpty() && !state->over) {
        const RelayTransaction now = left->transactions.first();
        if (std::exchange(begun, false)) {
            dialogue->send("RSET");
            const SmtpReply reset = co_await dialogue->reply();
            if (!reset.positive())
                throw DialogueError(DialogueError::Kind::Closed, reset.text());
        }
        dialogue->send("MAIL FROM:" + smtpPath(now.mailFrom));
        const SmtpReply taken = co_await dialogue->reply();
        breakAt421(taken, session, *left);
        const RelayOutcome mail = readSenderReply(taken);
        if (mail == RelayOutcome::TlsRequired && !dialogue->isEncrypted()) {
            demandTls(state, *left);
            co_return false;
        }
        if (mail != RelayOutcome::Accepted) {
            refuseSender(state.get(), *left, now, mail, taken.text());
            left->transactions.removeFirst();
            continue;
        }
        begun = true;
        senderTaken(state.get(), now);
        for (const RelayQuestion &question : now.questions) {
            dialogue->send("RCPT TO:" + smtpPath(question.recipient));
            const SmtpReply reply = co_await dialogue->reply();
            breakAt421(reply, session, *left);
            const RelayOutcome outcome = readRecipientReply(reply);
            if (outcome == RelayOutcome::TlsRequired && !dialogue->isEncrypted()) {
                demandTls(state, *left);
                co_return false;
            }
            takeAnswer(state.get(), *left, now, question, reply);
            left->transactions.first().questions.removeFirst();
            if (state->over)
                break;
        }
        if (left->transactions.first().questions.isEmpty())
            left->transactions.removeFirst();
    }
    co_return begun;
}

void sendGroup(Dialogue *dialogue, const RelaySession &session, bool quit)
{
    for (qsizetype i = 0; i < session.transactions.size(); ++i) {
        const RelayTransaction &transaction = session.transactions[i];
        if (i > 0)
            dialogue->send("RSET");
        dialogue->send("MAIL FROM:" + smtpPath(transaction.mailFrom));
        for (const RelayQuestion &question : transaction.questions)
            dialogue->send("RCPT TO:" + smtpPath(question.recipient));
    }
    if (quit)
        dialogue->send("QUIT");
}

QCoro::Task<bool> askGrouped(std::shared_ptr<RelayState> state, Dialogue *dialogue,
                             std::shared_ptr<RelaySession> left)
{
    const RelaySession session = *left;
    sendGroup(dialogue, session, !session.thenData);
    bool begun = false;
    for (qsizetype i = 0; i < session.transactions.size(); ++i) {
        const RelayTransaction now = session.transactions[i];
        if (i > 0) {
            const SmtpReply reset = co_await dialogue->reply();
            begun = begun && !reset.positive();
        }
        const SmtpReply taken = co_await dialogue->reply();
        breakAt421(taken, session, *left);
        const RelayOutcome mail = readSenderReply(taken);
        if (mail == RelayOutcome::TlsRequired && !dialogue->isEncrypted()) {
            demandTls(state, *left);
            dialogue->abort(); // the other answers can only say the same
            co_return false;
        }
        if (mail == RelayOutcome::Accepted) {
            begun = true;
            senderTaken(state.get(), now);
        } else {
            refuseSender(state.get(), *left, now, mail, taken.text());
        }
        for (const RelayQuestion &question : now.questions) {
            const SmtpReply reply = co_await dialogue->reply();
            if (mail != RelayOutcome::Accepted)
                continue; // "MAIL first": says nothing
            breakAt421(reply, session, *left);
            const RelayOutcome outcome = readRecipientReply(reply);
            if (outcome == RelayOutcome::TlsRequired && !dialogue->isEncrypted()) {
                demandTls(state, *left);
                dialogue->abort();
                co_return false;
            }
            takeAnswer(state.get(), *left, now, question, reply);
            left->transactions.first().questions.removeFirst();
        }
        left->transactions.removeFirst();
    }
    co_return begun;
}

// The accepted plain recipient of the session, to be asked at DATA on the same connection.
std::optional<RelaySession> dataOf(RelayState *state, const RelaySession &session)
{
    for (const RelayTransaction &transaction : session.transactions) {
        for (const RelayQuestion &question : transaction.questions) {
            const RelayCase *relay = question.id == u"R1"_s
                ? state->find(transaction.sender + u"/R1"_s, question.recipient)
                : nullptr;
            if (!relay || relay->outcome != RelayOutcome::Accepted)
                continue;
            RelaySession data{{{transaction.sender, transaction.mailFrom, {question}}}};
            data.data = true;
            return data;
        }
    }
    return std::nullopt;
}

} // namespace

QCoro::Task<> askSession(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello hello,
                         std::shared_ptr<RelaySession> left)
{
    const RelaySession session = *left;
    const bool grouped = mayGroup(*state, hello);
    left->grouped = grouped;
    bool begun = false;
    if (grouped)
        begun = co_await askGrouped(state, dialogue, left);
    else
        begun = co_await askInTurn(state, dialogue, left);
    if (!left->transactions.isEmpty()) {
        // Put back, or the server had enough.
        if (state->over)
            state->addUnasked(*left, RelayWords::tr("not asked: the server had had enough of us"));
        co_return;
    }
    state->broken = 0;
    // The others would fare no better; it begins again with another name.
    state->over |= session.thenData && state->ehloName.isEmpty() && state->refusedForGreeting();
    std::optional<RelaySession> data;
    if (session.thenData)
        data = dataOf(state.get(), session);
    if (data && !state->over) {
        auto rest = std::make_shared<RelaySession>(*data);
        co_await askAtData(state, dialogue, hello, rest, begun);
    } else if (!grouped || session.thenData) {
        co_await sayGoodbye(dialogue);
    }
}

} // namespace doorcheck
