// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/reply_reading.h"
#include "core/probe/smtp/session_checks.h"
#include "core/probe/smtp/smtp_session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// A reserved name (RFC 2606). With our own address in EHLO, a server that only repeats what it was
// told would look as if it had seen it.
const QByteArray neutralName = "doorcheck.example";

// The name behind XCLIENT that everybody would like to have: the server itself.
const QByteArray claim = "XCLIENT ADDR=127.0.0.1 NAME=localhost";

QString rcptOutcome(const SmtpReply &mail, const SmtpReply &rcpt)
{
    return mail.positive() ? rcpt.text() : mail.text();
}

// Would the plain recipient be taken now? RCPT only.
QCoro::Task<QString> askOutside(std::shared_ptr<ProbeTask> task, Dialogue *dialogue)
{
    const QByteArray mailbox = task->input.outsideMailbox.toLatin1();
    dialogue->send("MAIL FROM:<" + mailbox + '>');
    const SmtpReply mail = co_await dialogue->reply();
    SmtpReply rcpt;
    if (mail.positive()) {
        dialogue->send("RCPT TO:<" + mailbox + '>');
        rcpt = co_await dialogue->reply();
    }
    co_return rcptOutcome(mail, rcpt);
}

// A server that offers XCLIENT to us believes what we say of ourselves (Postfix XCLIENT_README).
QCoro::Task<> tryXclient(std::shared_ptr<ProbeTask> task, Dialogue *dialogue)
{
    QJsonObject xclient{{u"offered"_s, true}};
    task->evidence.facts[u"xclient"_s] = xclient;
    dialogue->send(claim);
    const SmtpReply taken = co_await dialogue->reply();
    xclient[u"reply"_s] = taken.text();
    xclient[u"taken"_s] = taken.code == 220;
    task->evidence.facts[u"xclient"_s] = xclient;
    if (taken.code != 220)
        co_return;
    dialogue->send("EHLO " + neutralName);
    const SmtpReply hello = co_await dialogue->reply();
    if (!hello.positive())
        co_return;
    const QString answer = co_await askOutside(task, dialogue);
    xclient[u"rcpt"_s] = answer;
    task->evidence.facts[u"xclient"_s] = xclient;
}

// Some server that says nothing until it is told where we come from: is our word enough?
QCoro::Task<> tryProxyHeader(std::shared_ptr<ProbeTask> task)
{
    const QHostAddress server = task->input.endpoint.address;
    const bool six = server.protocol() == QAbstractSocket::IPv6Protocol;
    const QByteArray self = six ? "::1" : "127.0.0.1";
    const QByteArray header = QByteArray("PROXY ") + (six ? "TCP6 " : "TCP4 ") + self + ' '
        + server.toString().toLatin1() + " 40000 "
        + QByteArray::number(task->input.endpoint.port);
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
    const QString answer = co_await askOutside(task, &dialogue);
    proxy[u"rcpt"_s] = answer;
    task->evidence.facts[u"proxyHeader"_s] = proxy;
    co_await sayGoodbye(&dialogue);
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
        hello = co_await awaitGreeting(&dialogue, implicitTls);
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
    if (hello.greeted) {
        const SmtpHello greeting = hello;
        hello = co_await sayHello(&dialogue, greeting, neutralName);
    }
    recordHello(task.get(), hello, dialogue);
    if (!hello.greeted) {
        facts[u"greetingRefused"_s] = hello.refusal;
        co_return true;
    }
    facts[u"xforwardOffered"_s] = hello.offers("XFORWARD");
    if (hello.offers("XCLIENT"))
        co_await tryXclient(task, &dialogue);
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
    // The second only where a server says nothing at all: with a PROXY header.
    return {2, 0, {u"postfix/smtpd: connect from, disconnect from <our address>"_s}, 1};
}

} // namespace

const ProbeEntry clientAddressEntry{"mail.client-address"_L1, ProbeScope::MailEndpoint,
                                    clientAddress, planClientAddress, isTransferPort};

} // namespace doorcheck
