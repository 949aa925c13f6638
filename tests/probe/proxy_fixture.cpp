// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probe/proxy_fixture.h"

#include "core/verdict/rules/proxy_open.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorcheck::test {

using Then = Answer::Then;

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray page(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\n" +
           headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

ScriptedServer::Handler always(const QByteArray &answer)
{
    return [answer](const QByteArray &line, int) {
        return line.isEmpty() ? Answer{answer, Then::Close} : Answer{};
    };
}

ScriptedServer::Handler plainAndProxied(const QByteArray &plain, const QByteArray &proxied)
{
    const auto plainOnes = std::make_shared<QSet<int>>(); // connections
    return [=](const QByteArray &line, int connection) {
        if (line.trimmed() == "Host: doorcheck.invalid")
            plainOnes->insert(connection);
        if (!line.isEmpty())
            return Answer{};
        return Answer{plainOnes->contains(connection) ? plain : proxied, Then::Close};
    };
}

ScriptedServer::Handler socks(const QByteArray &choice, const QByteArray &reply5,
                              const QByteArray &reply4)
{
    return [=](const QByteArray &said, int) -> Answer {
        if (said.startsWith(hex("050100")) && said.size() == 3)
            return {choice, choice == hex("05ff") ? Then::Close : Then::Go};
        if (said.startsWith(hex("050102")))
            return {hex("05ff"), Then::Close};
        if (said.startsWith(hex("0501")))
            return {reply5, reply5.startsWith(hex("0500")) ? Then::Go : Then::Close};
        if (said.startsWith(hex("0401")))
            return {reply4, reply4.startsWith(hex("005a")) ? Then::Go : Then::Close};
        return {{}, Then::Close};
    };
}

Answer grantEverything(const QByteArray &said, int)
{
    if (said.startsWith("CONNECT"))
        return {"HTTP/1.1 200 Connection established\r\n\r\n", Then::Silence};
    if (said.startsWith("GET"))
        return {page("400 Bad Request"), Then::Close};
    return socks(hex("0500"), hex("05000001000000000000"), hex("005a000000000000"))(said, 0);
}

void ProxyTest::setUp()
{
    CanarySettings settings;
    settings.listen = here;
    m_canary = std::make_unique<Canary>(settings);
    QCOMPARE(m_canary->start(), QString());
    m_stop = std::stop_source();
    m_settings = {};
    m_ownMail = {};
    m_insideHosts.clear();
    m_askMetadata = false;
    m_loginUser.clear();
    m_loginPassword.clear();
    m_settings.canary = m_canary.get();
    m_settings.limits.connect = 2s;
    m_settings.limits.step = 300ms;
    m_settings.stop = m_stop.get_token();
}

void ProxyTest::tearDown()
{
    m_task.reset();
    m_canary.reset();
}

void ProxyTest::probe(quint16 port, bool named)
{
    probeWith(proxyOpenEntry, port, named);
}

void ProxyTest::probeWith(const ProbeEntry &entry, quint16 port, bool named,
                          std::shared_ptr<const Evidence> before)
{
    ProbeInput input;
    input.endpoint = {{}, here, port};
    input.portNamed = named;
    input.ownMail = m_ownMail;
    input.insideHosts = m_insideHosts;
    input.askMetadata = m_askMetadata;
    input.loginUser = m_loginUser;
    input.loginPassword = m_loginPassword;
    input.before = before;
    m_task = std::make_shared<ProbeTask>(m_settings, input);
    const auto running = entry.run(m_task);
    QTRY_VERIFY_WITH_TIMEOUT(running.isReady(), 60'000);
    const int most = entry.plan(input, paceLimits(PaceName::Gentle)).connections;
    QVERIFY2(m_task->network.traffic().connections <= most, "more connections than were announced");
}

QString ProxyTest::grade() const
{
    RuleInput input;
    input.evidence = m_task->evidence;
    input.place = Place::Outside;
    return judgeProxyOpen(input).grade;
}

bool ProxyTest::has(const QString &method, ProxyOutcome outcome) const
{
    return std::ranges::any_of(m_task->evidence.proxyCases, [&](const ProxyCase &way) {
        return way.method == method && way.outcome == outcome;
    });
}

QString ProxyTest::cases() const
{
    QStringList lines{grade()};
    for (const ProxyCase &way : m_task->evidence.proxyCases)
        lines += way.method + u' ' + outcomeName(way.outcome) + u" ("_s + way.reply + u')';
    return lines.join(u", "_s);
}

} // namespace doorcheck::test
