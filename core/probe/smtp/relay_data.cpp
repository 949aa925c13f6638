// SPDX-License-Identifier: GPL-3.0-or-later
// DATA: asked, and ended at 354 without a byte of message.
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/reply_reading.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

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
            //: %1 names a way to address a foreign mailbox, %2 is the server's second answer
            RelayWords::tr("%1: accepted at first, refused when asked again: %2")
                .arg(relay->id, mail.positive() ? rcpt.text() : mail.text()));
        return;
    }
    const RelayOutcome outcome = readDataReply(data);
    // Its yes at RCPT stands where DATA was answered with neither yes nor no to the mail itself.
    if (decidesRelaying(outcome))
        relay->outcome = outcome;
    else
        state->unclearAtData.insert(relay->id);
    if (question.id != u"R1"_s) {
        // How it understood a roundabout address, which its word at DATA does not repeat.
        QJsonObject &facts = state->task->evidence.facts;
        QJsonObject replies = facts[u"rcptReplies"_s].toObject();
        replies[relay->key()] = relay->reply;
        facts[u"rcptReplies"_s] = replies;
    }
    relay->reply = data.text();
}

} // namespace

QCoro::Task<> askAtData(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello hello,
                        std::shared_ptr<RelaySession> left, bool begun)
{
    // DATA may only stand last in a group (RFC 2920 3.1), so a group is one transaction.
    const bool grouped = mayGroup(*state, hello);
    left->grouped = grouped;
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
        if (readDataReply(data) == RelayOutcome::TlsRequired && !dialogue->isEncrypted()
            && hello.offers("STARTTLS")) {
            // Only now it says so: what was accepted is asked again inside TLS.
            state->useTls = true;
            state->task->evidence.facts[u"startTlsUsed"_s] = true;
            left->transactions.clear();
            break;
        }
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

} // namespace doorcheck
