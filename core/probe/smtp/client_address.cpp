// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/reply_reading.h"
#include "core/probe/smtp/session_checks.h"
#include "core/probe/smtp/smtp_session.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// A reserved name (RFC 2606). With our own address in EHLO, a server that only repeats what it was
// told would look as if it had seen it.
const QByteArray neutralName = "doorcheck.example";

// The name behind XCLIENT that everybody would like to have: the server itself.
const QByteArray claim = "XCLIENT ADDR=127.0.0.1 NAME=localhost";

// As a load balancer would write it, of a client at `from`.
QByteArray proxyHeader(const Endpoint &server, const QByteArray &from)
{
    const bool six = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QByteArray("PROXY ") + (six ? "TCP6 " : "TCP4 ") + from + ' '
        + server.address.toString().toLatin1() + " 40000 " + QByteArray::number(server.port);
}

// What the plain recipient got, and from which sender.
struct Asked
{
    QString reply;
    RelayOutcome outcome = RelayOutcome::NotAsked;
    QByteArray sender;
};

// Would the plain recipient be taken now? RCPT only. A sender that is refused for its own sake (by
// its domain's SPF) says nothing of what another gets, and the null sender has no domain.
QCoro::Task<Asked> askOutside(std::shared_ptr<ProbeTask> task, Dialogue *dialogue,
                              QByteArrayList senders)
{
    const QByteArray mailbox = task->input.outsideMailbox.toLatin1();
    Asked asked;
    for (const QByteArray &sender : senders) {
        if (asked.outcome != RelayOutcome::NotAsked) {
            dialogue->send("RSET");
            const SmtpReply reset = co_await dialogue->reply();
            if (!reset.positive())
                break;
        }
        dialogue->send("MAIL FROM:<" + sender + '>');
        const SmtpReply mail = co_await dialogue->reply();
        asked = {mail.text(), readSenderReply(mail), sender};
        if (mail.positive()) {
            dialogue->send("RCPT TO:<" + mailbox + '>');
            const SmtpReply rcpt = co_await dialogue->reply();
            asked.reply = rcpt.text();
            asked.outcome = readRecipientReply(rcpt);
        }
        const bool refused = asked.outcome != RelayOutcome::Accepted;
        task->network.noteRefusals(task->input.endpoint.address, refused ? 1 : 0);
        if (asked.outcome != RelayOutcome::SenderRefused)
            break;
    }
    co_return asked;
}

QCoro::Task<Asked> askOutside(std::shared_ptr<ProbeTask> task, Dialogue *dialogue)
{
    const QByteArrayList senders{task->input.outsideMailbox.toLatin1(), QByteArray()};
    const Asked asked = co_await askOutside(task, dialogue, senders);
    co_return asked;
}

// The control to a yes: what the same question gets from a stranger who claims nothing. Somebody who
// takes all mail, or is open to all, is no more so for a claim.
QCoro::Task<Asked> askUnclaimed(std::shared_ptr<ProbeTask> task, QByteArray header,
                                QByteArray sender)
{
    const QString mailbox = task->input.outsideMailbox;
    const auto memory = task->network.settings().heard;
    const bool sameSender = sender == mailbox.toLatin1();
    const auto heard = memory && header.isEmpty() && sameSender
        ? memory->find(task->input.endpoint, u"S2"_s, mailbox, mailbox)
        : std::nullopt;
    if (heard && heard->outcome != RelayOutcome::SenderRefused)
        co_return Asked{heard->reply, heard->outcome, sender};
    Asked answer;
    const std::chrono::milliseconds pause =
        task->network.waitForRefusals(task->input.endpoint.address, 1);
    if (pause.count() > 0)
        co_await task->network.sleep(pause);
    try {
        Dialogue dialogue(task->network, task->input.endpoint);
        if (header.isEmpty()) {
            const bool implicitTls = task->input.endpoint.port == 465;
            const SmtpHello hello = co_await meetServer(task, &dialogue, implicitTls, neutralName);
            if (!hello.greeted)
                co_return answer;
        } else {
            co_await dialogue.open();
            dialogue.send(header);
            const SmtpReply banner = co_await dialogue.reply();
            dialogue.send("EHLO " + neutralName);
            const SmtpReply hello = co_await dialogue.reply();
            if (!banner.positive() || !hello.positive())
                co_return answer;
        }
        QByteArrayList senders{sender};
        if (!sender.isEmpty())
            senders.append(QByteArray());
        answer = co_await askOutside(task, &dialogue, senders);
        co_await sayGoodbye(&dialogue);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
    co_return answer;
}

// The answer after a claim, and where it is a yes, the same without it.
QCoro::Task<QJsonObject> compare(std::shared_ptr<ProbeTask> task, QJsonObject fact, Asked with,
                                 QByteArray strangersHeader)
{
    fact[u"rcpt"_s] = with.reply;
    if (with.outcome != RelayOutcome::Accepted)
        co_return fact;
    if (with.sender.isEmpty())
        fact[u"emptySender"_s] = true;
    const QByteArray sender = with.sender;
    const Asked without = co_await askUnclaimed(task, strangersHeader, sender);
    fact[u"without"_s] = without.reply;
    fact[u"withoutOutcome"_s] = outcomeName(without.outcome);
    co_return fact;
}

// A server that offers XCLIENT to us believes what we say of ourselves (Postfix XCLIENT_README).
QCoro::Task<> tryXclient(std::shared_ptr<ProbeTask> task, Dialogue *dialogue, QByteArray name)
{
    QJsonObject xclient{{u"offered"_s, true}};
    task->evidence.facts[u"xclient"_s] = xclient;
    dialogue->send(claim);
    const SmtpReply taken = co_await dialogue->reply();
    // The greeting again, or as some have it a mere "250 Ok".
    const bool isTaken = taken.code == 220 || taken.code == 250;
    xclient[u"reply"_s] = taken.text();
    xclient[u"taken"_s] = isTaken;
    task->evidence.facts[u"xclient"_s] = xclient;
    if (!isTaken)
        co_return;
    dialogue->send("EHLO " + name);
    const SmtpReply hello = co_await dialogue->reply();
    if (!hello.positive())
        co_return;
    const Asked answer = co_await askOutside(task, dialogue);
    xclient[u"rcpt"_s] = answer.reply;
    task->evidence.facts[u"xclient"_s] = xclient;
    const QByteArray noHeader;
    const QJsonObject compared = co_await compare(task, xclient, answer, noHeader);
    task->evidence.facts[u"xclient"_s] = compared;
}

// Some server that says nothing until it is told where we come from: is our word enough?
QCoro::Task<> tryProxyHeader(std::shared_ptr<ProbeTask> task)
{
    const Endpoint server = task->input.endpoint;
    const bool six = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QByteArray header = proxyHeader(server, six ? "::1" : "127.0.0.1");
    Dialogue dialogue(task->network, task->input.endpoint);
    co_await dialogue.open();
    dialogue.send(header);
    const SmtpReply banner = co_await dialogue.reply();
    QJsonObject proxy{{u"taken"_s, banner.code == 220}, {u"banner"_s, banner.text()}};
    task->evidence.facts[u"proxyHeader"_s] = proxy;
    if (banner.code != 220)
        co_return;
    task->evidence.facts[u"banner"_s] = banner.text();
    dialogue.send("EHLO " + neutralName);
    const SmtpReply hello = co_await dialogue.reply();
    if (!hello.positive())
        co_return;
    const Asked answer = co_await askOutside(task, &dialogue);
    proxy[u"rcpt"_s] = answer.reply;
    task->evidence.facts[u"proxyHeader"_s] = proxy;
    co_await sayGoodbye(&dialogue);
    // Nobody's address (RFC 5737, RFC 3849).
    const QByteArray stranger = proxyHeader(server, six ? "2001:db8::25" : "192.0.2.25");
    const QJsonObject compared = co_await compare(task, proxy, answer, stranger);
    task->evidence.facts[u"proxyHeader"_s] = compared;
}

QCoro::Task<bool> lookAtEhlo(std::shared_ptr<ProbeTask> task)
{
    QJsonObject &facts = task->evidence.facts;
    const bool implicitTls = task->input.endpoint.port == 465;
    Dialogue dialogue(task->network, task->input.endpoint);
    // Long enough for a greeting put off on purpose, short enough to leave time for another way.
    dialogue.setStepLimit(std::min(std::chrono::milliseconds(20'000),
                                   task->network.settings().limits.step));
    SmtpHello hello;
    try {
        hello = co_await meetServer(task, &dialogue, implicitTls, neutralName);
    } catch (const DialogueError &error) {
        using Kind = DialogueError::Kind;
        const bool silent = error.kind() == Kind::TimedOut || error.kind() == Kind::Closed
            || error.kind() == Kind::Reset;
        const bool connected = !task->network.transcripts().last().source.isEmpty();
        if (!silent || implicitTls || !connected)
            throw;
        facts[u"error"_s] = dialogueErrorName(error.kind());
        facts[u"errorText"_s] = error.text();
        co_return false;
    }
    facts[u"source"_s] = dialogue.localAddress().toString();
    facts[u"ownAddresses"_s] = ownAddressesFact(task->input);
    recordHello(task.get(), hello, dialogue);
    if (!hello.greeted) {
        facts[u"greetingRefused"_s] = hello.refusal;
        co_return true;
    }
    facts[u"xforwardOffered"_s] = hello.offers("XFORWARD");
    const QByteArray name = hello.name;
    if (hello.offers("XCLIENT"))
        co_await tryXclient(task, &dialogue, name);
    co_await sayGoodbye(&dialogue);
    co_return true;
}

QCoro::Task<> clientAddress(std::shared_ptr<ProbeTask> task)
{
    const bool spoke = co_await lookAtEhlo(task);
    if (spoke)
        co_return;
    // The error of the silent connection stands, unless the header changes things.
    const QJsonObject facts = task->evidence.facts;
    task->evidence.facts.remove(u"error"_s);
    task->evidence.facts.remove(u"errorText"_s);
    try {
        co_await tryProxyHeader(task);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        if (!task->evidence.facts.contains(u"proxyHeader"_s))
            task->evidence.facts = facts;
    }
}

PlannedTraffic planClientAddress(const ProbeInput &, const PaceLimits &)
{
    // The second only where a server says nothing at all: with a PROXY header. One more where a claim
    // opened the door: the same without it.
    return {3, 0, {u"postfix/smtpd: connect from, disconnect from <our address>"_s}, 1};
}

// What it sees of us it says at one port as at the other; but each may let strangers claim what they
// like. So beside the port of other servers, only those that offer XCLIENT or that were named.
bool offersClaims(const Evidence &relay)
{
    const QJsonArray lines = relay.facts[u"ehlo"_s].toArray();
    return !relay.facts[u"portOnTrial"_s].toBool()
        || std::ranges::any_of(lines, [](const QJsonValue &line) {
               return line.toString().startsWith(u"XCLIENT"_s, Qt::CaseInsensitive);
           });
}

} // namespace

const ProbeEntry clientAddressEntry{"mail.client-address"_L1, ProbeScope::MailEndpoint,
                                    clientAddress, planClientAddress, nullptr,
                                    "mail.open-relay"_L1, offersClaims};

} // namespace doorcheck
