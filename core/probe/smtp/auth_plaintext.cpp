// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/session_checks.h"
#include "core/probe/smtp/smtp_session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr quint16 implicitTlsPort = 465; // RFC 8314 3.3

// What stands behind AUTH in the answer to EHLO, "AUTH=" of old clients included.
QJsonArray mechanisms(const SmtpHello &hello)
{
    QStringList found;
    for (qsizetype i = 1; i < hello.ehlo.lines.size(); ++i) {
        const QString line = visibleText(hello.ehlo.lines[i], 300).toUpper();
        if (!line.startsWith(u"AUTH "_s) && !line.startsWith(u"AUTH="_s))
            continue;
        found += line.mid(5).split(u' ', Qt::SkipEmptyParts);
    }
    found.removeDuplicates();
    return QJsonArray::fromStringList(found);
}

QCoro::Task<> authPlaintext(std::shared_ptr<ProbeTask> task)
{
    QJsonObject &facts = task->evidence.facts;
    const bool implicitTls = task->input.endpoint.port == implicitTlsPort;
    facts[u"implicitTls"_s] = implicitTls;
    Dialogue dialogue(task->network, task->input.endpoint);
    SmtpHello hello = co_await meetServer(task, &dialogue, implicitTls);
    recordHello(task.get(), hello, dialogue);
    if (!hello.greeted) {
        facts[u"greetingRefused"_s] = hello.refusal;
        co_return;
    }
    if (implicitTls) {
        facts[u"authInTls"_s] = mechanisms(hello);
        co_await sayGoodbye(&dialogue);
        co_return;
    }
    facts[u"authInClear"_s] = mechanisms(hello);
    const bool offered = hello.offers("STARTTLS");
    facts[u"starttlsOffered"_s] = offered;
    try {
        bool secured = false;
        if (offered)
            secured = co_await secure(&dialogue, &hello);
        if (secured)
            facts[u"authInTls"_s] = mechanisms(hello);
        co_await sayGoodbye(&dialogue);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        facts[u"tlsError"_s] = error.text();
    }
}

PlannedTraffic planAuth(const ProbeInput &, const PaceLimits &)
{
    return {1, 0, {u"postfix/smtpd: connect from, disconnect from <our address>"_s}, 1};
}

bool asksPort(quint16 port)
{
    return port == 25 || port == 587 || port == 2525;
}

} // namespace

const ProbeEntry authPlaintextEntry{"mail.auth-plaintext"_L1, ProbeScope::MailEndpoint,
                                    authPlaintext, planAuth, asksPort};

} // namespace doorcheck
