// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/session_checks.h"
#include "core/probe/smtp/smtp_session.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr quint16 implicitTlsPort = 465; // RFC 8314 3.3

QCoro::Task<> startTls(std::shared_ptr<ProbeTask> task)
{
    QJsonObject &facts = task->evidence.facts;
    const bool implicitTls = task->input.endpoint.port == implicitTlsPort;
    facts[u"implicitTls"_s] = implicitTls;
    facts[u"port"_s] = task->input.endpoint.port;
    Dialogue dialogue(task->network, task->input.endpoint);
    SmtpHello hello = co_await meetServer(task, &dialogue, implicitTls);
    recordHello(task.get(), hello, dialogue);
    if (!hello.greeted) {
        facts[u"greetingRefused"_s] = hello.refusal;
        co_return;
    }
    if (implicitTls) {
        co_await sayGoodbye(&dialogue);
        co_return;
    }
    const bool offered = hello.offers("STARTTLS");
    facts[u"starttlsOffered"_s] = offered;
    if (!offered) {
        co_await sayGoodbye(&dialogue);
        co_return;
    }
    try {
        dialogue.send("STARTTLS");
        const SmtpReply ready = co_await dialogue.reply();
        facts[u"starttlsReply"_s] = ready.text();
        if (ready.code != 220) {
            co_await sayGoodbye(&dialogue);
            co_return;
        }
        co_await dialogue.startTls();
        const SmtpHello before = hello;
        const QByteArray name = before.name;
        hello = co_await sayHello(&dialogue, before, name);
        recordHello(task.get(), hello, dialogue);
        co_await sayGoodbye(&dialogue);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        facts[u"tlsError"_s] = error.text();
    }
}

PlannedTraffic planStartTls(const ProbeInput &, const PaceLimits &)
{
    return {1, 0, {u"postfix/smtpd: connect from, disconnect from <our address>"_s}, 1};
}

bool asksPort(quint16 port)
{
    return port == 25 || port == 587 || port == 2525 || port == implicitTlsPort;
}

} // namespace

const ProbeEntry startTlsEntry{"mail.starttls"_L1, ProbeScope::MailEndpoint, startTls,
                               planStartTls, asksPort};

} // namespace doorcheck
