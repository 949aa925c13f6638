// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/smtp_session.h"

#include "core/net/heard.h"
#include "core/probe/smtp/relay_forms.h"
#include "core/protocol/mta_fingerprint.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QByteArray heloName(const Dialogue &dialogue)
{
    // An address literal is always true (RFC 5321 4.1.1.1), and needs no name for this computer.
    return addressLiteral(dialogue.localAddress()).toLatin1();
}

} // namespace

bool SmtpHello::offers(QByteArrayView keyword) const
{
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        const QByteArray word = ehlo.lines[i].left(ehlo.lines[i].indexOf(' ')).trimmed();
        const QByteArray first = ehlo.lines[i].contains(' ') ? word : ehlo.lines[i].trimmed();
        if (first.compare(keyword, Qt::CaseInsensitive) == 0)
            return extended;
    }
    return false;
}

QStringList SmtpHello::names() const
{
    QStringList names{hostNameAtStart(greeting), hostNameAtStart(ehlo)};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QCoro::Task<SmtpHello> sayHello(Dialogue *dialogue, SmtpHello before, QByteArray name)
{
    SmtpHello hello = before;
    if (name.isEmpty())
        name = heloName(*dialogue);
    hello.name = name;
    dialogue->send("EHLO " + name);
    hello.ehlo = co_await dialogue->reply();
    hello.extended = hello.ehlo.positive();
    if (hello.ehlo.permanent()) {
        // RFC 5321 3.2: a server that does not know EHLO is asked with HELO.
        dialogue->send("HELO " + name);
        hello.ehlo = co_await dialogue->reply();
    }
    if (!hello.ehlo.positive()) {
        hello.greeted = false;
        hello.refusal = hello.ehlo.text();
    }
    co_return hello;
}

QCoro::Task<SmtpHello> awaitGreeting(Dialogue *dialogue, bool implicitTls)
{
    if (implicitTls)
        co_await dialogue->openEncrypted();
    else
        co_await dialogue->open();
    SmtpHello hello;
    hello.greeting = co_await dialogue->reply();
    hello.greeted = hello.greeting.code == 220;
    if (!hello.greeted)
        hello.refusal = hello.greeting.text();
    co_return hello;
}

QCoro::Task<SmtpHello> greetServer(Dialogue *dialogue, bool implicitTls, QByteArray name)
{
    SmtpHello hello = co_await awaitGreeting(dialogue, implicitTls);
    if (hello.greeted)
        hello = co_await sayHello(dialogue, hello, name);
    co_return hello;
}

QByteArray testersName(const ProbeInput &input)
{
    return input.outsideMailbox.section(u'@', -1).toLatin1();
}

QCoro::Task<SmtpHello> meetServer(std::shared_ptr<ProbeTask> task, Dialogue *dialogue,
                                  bool implicitTls, QByteArray name)
{
    const SmtpHello greeting = co_await awaitGreeting(dialogue, implicitTls);
    if (!greeting.greeted)
        co_return greeting;
    const Endpoint server = task->input.endpoint;
    const std::shared_ptr<HeardReplies> memory = task->network.settings().heard;
    const QByteArray learnt = memory ? memory->greeting(server) : QByteArray();
    const QByteArray first = name.isEmpty() ? learnt : name;
    const SmtpHello hello = co_await sayHello(dialogue, greeting, first);
    const QByteArray other = testersName(task->input);
    if (hello.greeted || !hello.ehlo.permanent() || other.isEmpty() || other == hello.name)
        co_return hello;
    if (memory && name.isEmpty())
        memory->keepGreeting(server, other);
    const SmtpHello again = co_await sayHello(dialogue, greeting, other);
    co_return again;
}

QCoro::Task<bool> secure(Dialogue *dialogue, SmtpHello *hello)
{
    if (dialogue->isEncrypted())
        co_return true;
    dialogue->send("STARTTLS");
    const SmtpReply ready = co_await dialogue->reply();
    if (ready.code != 220) {
        hello->tlsRefusal = ready.text();
        co_return false;
    }
    co_await dialogue->startTls();
    const SmtpHello before = *hello;
    const QByteArray name = before.name;
    *hello = co_await sayHello(dialogue, before, name);
    co_return hello->greeted;
}

QCoro::Task<> sayGoodbye(Dialogue *dialogue)
{
    try {
        dialogue->send("QUIT");
        dialogue->setStepLimit(std::chrono::seconds(5));
        const SmtpReply bye = co_await dialogue->reply();
        Q_UNUSED(bye)
    } catch (const DialogueError &error) {
        // Everything that mattered was said before.
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
}

void recordHello(ProbeTask *task, const SmtpHello &hello, const Dialogue &dialogue)
{
    QJsonObject &facts = task->evidence.facts;
    if (!facts.contains(u"banner"_s)) {
        facts[u"banner"_s] = hello.greeting.text();
        const Software software = mailSoftware(
            hello.greeting.lines.value(0), hello.ehlo.lines);
        if (task->evidence.software.name.isEmpty())
            task->evidence.software = software;
    }
    QJsonArray lines;
    for (const QByteArray &line : hello.ehlo.lines)
        lines.append(visibleText(line, 200));
    facts[u"ehlo"_s] = lines;
    if (dialogue.isEncrypted()) {
        facts[u"tls"_s] = dialogue.tlsFacts();
        if (!dialogue.bytesBeforeTls().isEmpty())
            facts[u"bytesBeforeTls"_s] = visibleText(dialogue.bytesBeforeTls(), 200);
    }
}

} // namespace doorcheck
