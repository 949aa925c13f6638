// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_proxy.h"
#include "core/lab/practice_lab.h"
#include "core/verdict/rules/proxy_open.h"
#include "tests/probe/proxy_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = ProxyOutcome;
using Then = Answer::Then;
Q_DECLARE_METATYPE(doorcheck::ProxyOutcome)

namespace {

// The trap of "safe ports": CONNECT and low ports are refused, a GET to a high port goes through.
class SafePortsSession : public LabProxySession
{
public:
    SafePortsSession(const ServerLimits &limits, quint16 lowPort)
        : LabProxySession(limits, true), m_lowPort(lowPort)
    {
    }

protected:
    void received(const QByteArray &bytes) override
    {
        m_request += bytes;
        if (isLed() || !m_request.contains("\r\n\r\n"))
            return;
        const QByteArray prefix = "GET http://127.0.0.1:";
        const QByteArray port =
            m_request.sliced(std::min(m_request.size(), prefix.size())).split('/').first();
        const bool allowed = m_request.startsWith(prefix) && port.toUShort() != m_lowPort;
        if (!allowed || !lead(here, port.toUShort())) {
            send("HTTP/1.1 403 Forbidden\r\nServer: squid/5.7\r\nX-Squid-Error: ERR_ACCESS_DENIED "
                 "0\r\n"
                 "Content-Length: 0\r\n\r\n");
            finish();
        }
    }
    // As Squid shows a server that does not speak HTTP.
    void reached() override
    {
        send(
            "HTTP/1.1 200 OK\r\nVia: 1.1 gate (squid/5.7)\r\nX-Transformed-From: HTTP/0.9\r\n\r\n");
    }
    void notReached() override { abort(); }

private:
    const quint16 m_lowPort;
    QByteArray m_request;
};

// HTTP that denies and SOCKS that is open, on one port.
class MixedSession : public LabSocksSession
{
public:
    explicit MixedSession(const ServerLimits &limits) : LabSocksSession(limits, true) {}

protected:
    void received(const QByteArray &bytes) override
    {
        if (isLed() || bytes.startsWith('\x04') || bytes.startsWith('\x05') || m_socks) {
            m_socks = true;
            LabSocksSession::received(bytes);
            return;
        }
        send(page("403 Forbidden", "Proxy-Agent: mixed\r\n"));
        finish();
    }

private:
    bool m_socks = false;
};

} // namespace

class TestProxyOpen : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void findsTheLab_data();
    void findsTheLab();
    void provesThroughSafePorts();
    void findsSocksBehindHttp();
    void recordsWhatItLearns();
    void noticesLoginsOfSocks();
    void asksWithoutAListener();
    void noticesOurOwnListener_data();
    void noticesOurOwnListener();
    void readsRefusedPorts();
    void noticesABan();
    void noticesABanInWords();
    void endsOnSilence();
    void boundsTalkers();
    void keepsWhatItSawWhenStopped();
    void checksOurListener();
    void plans();
};

void TestProxyOpen::findsTheLab_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("expected");
    const QStringList http{u"http-get"_s, u"connect"_s};
    const QStringList socks{u"socks4"_s, u"socks5"_s};
    QTest::newRow("HTTP, open") << true << u"httpProxy"_s << http << Outcome::Reached
                                << u"proven"_s;
    QTest::newRow("HTTP, closed") << false << u"httpProxy"_s << http << Outcome::Denied
                                  << u"denied"_s;
    QTest::newRow("SOCKS, open") << true << u"socksProxy"_s << socks << Outcome::Reached
                                 << u"proven"_s;
    QTest::newRow("SOCKS, closed")
        << false << u"socksProxy"_s << socks << Outcome::Denied << u"denied"_s;
    QTest::newRow("mail") << true << u"mail"_s << QStringList{u"http-get"_s} << Outcome::NotAProxy
                          << u"not-a-proxy"_s;
}

void TestProxyOpen::findsTheLab()
{
    QFETCH(bool, open);
    QFETCH(QString, server);
    QFETCH(QStringList, methods);
    QFETCH(Outcome, outcome);
    QFETCH(QString, expected);
    LabSettings settings;
    settings.open = open;
    PracticeLab lab(settings);
    QCOMPARE(lab.start(), QString());
    probe(quint16(lab.addresses()[server].toString().section(u':', -1).toInt()));
    for (const QString &method : methods)
        QVERIFY2(has(method, outcome), qPrintable(method));
    QCOMPARE(grade(), expected);
    QVERIFY(m_task->evidence.facts[u"complete"_s].toBool());
    QVERIFY(!m_task->network.transcripts().isEmpty());
}

void TestProxyOpen::provesThroughSafePorts()
{
    BoundedServer server({},
                         [this](auto) { return new SafePortsSession({}, m_canary->httpPort()); });
    QVERIFY(server.listen(here));
    probe(server.serverPort());
    QVERIFY(has(u"connect"_s, Outcome::Denied));
    QVERIFY(!has(u"connect"_s, Outcome::Reached));
    QVERIFY(has(u"http-get"_s, Outcome::Reached));
    QCOMPARE(grade(), u"proven"_s);
    QVERIFY(m_task->evidence.facts[u"connectRefused"_s].toBool());
    QCOMPARE(m_task->evidence.software, (Software{u"Squid"_s, u"5.7"_s, u"Server header"_s}));
}

void TestProxyOpen::findsSocksBehindHttp()
{
    BoundedServer server({}, [](auto) { return new MixedSession({}); });
    QVERIFY(server.listen(here));
    probe(server.serverPort());
    QVERIFY(has(u"http-get"_s, Outcome::Denied) && has(u"connect"_s, Outcome::Denied));
    QVERIFY(has(u"socks5"_s, Outcome::Reached) && has(u"socks4"_s, Outcome::Reached));
    QCOMPARE(grade(), u"proven"_s);
}

void TestProxyOpen::recordsWhatItLearns()
{
    ScriptedServer server(
        {}, always("HTTP/1.1 407 Auth\r\nVia: 1.1 gate (squid/5.7)\r\nServer: Apache\r\n"
                   "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: basic realm=x\r\n"
                   "Content-Length: 0\r\n\r\n"_ba));
    QVERIFY(server.start());
    probe(server.serverPort(), true);
    const QJsonObject facts = m_task->evidence.facts;
    QCOMPARE(facts[u"authSchemes"_s].toArray(), (QJsonArray{u"Negotiate"_s, u"basic"_s}));
    QVERIFY(facts[u"basicOverClearText"_s].toBool());
    QVERIFY(facts[u"portNamed"_s].toBool());
    QCOMPARE(facts[u"via"_s].toString(), u"1.1 gate (squid/5.7)"_s);
    QCOMPARE(facts[u"server"_s].toString(), u"Apache"_s);
    QCOMPARE(facts[u"speaks"_s].toArray(), QJsonArray{u"http"_s});
    QCOMPARE(facts[u"canary"_s].toObject()[u"smtpPort"_s].toInt(), int(m_canary->smtpPort()));
    QCOMPARE(m_task->evidence.software, (Software{u"Squid"_s, u"5.7"_s, u"Via header"_s}));
    RuleInput input;
    input.evidence = m_task->evidence;
    input.place = Place::Outside;
    const Judgement judgement = judgeProxyOpen(input);
    QCOMPARE(judgement.verdict, Verdict::Pass);
    QCOMPARE(judgement.grade, u"auth-required"_s);
    QVERIFY(judgement.technical.contains(u"without TLS"_s));
}

void TestProxyOpen::noticesLoginsOfSocks()
{
    ScriptedServer server(
        {},
        [](const QByteArray &said, int) {
            return said == hex("050102")     ? Answer{hex("0502")}
                   : said.startsWith('\x05') ? Answer{hex("05ff"), Then::Close}
                                             : Answer{{}, Then::Close};
        },
        ScriptedServer::Unit::Bytes);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY(has(u"socks5"_s, Outcome::AuthRequired));
    QCOMPARE(m_task->evidence.facts[u"methodsOffered"_s].toArray(),
             QJsonArray{u"user name and password"_s});
    QCOMPARE(grade(), u"auth-required"_s);
}

void TestProxyOpen::asksWithoutAListener()
{
    m_settings.canary = nullptr;
    LabSettings settings;
    settings.open = true;
    PracticeLab lab(settings);
    QCOMPARE(lab.start(), QString());
    const QJsonObject addresses = lab.addresses();
    const auto port = [&](const QString &server) {
        return quint16(addresses[server].toString().section(u':', -1).toInt());
    };
    for (const QString &server : {u"httpProxy"_s, u"socksProxy"_s}) {
        probe(port(server));
        QCOMPARE(grade(), u"granted"_s);
        QCOMPARE(m_task->evidence.notLearnt.size(), 1);
        QVERIFY(!m_task->evidence.facts.contains(u"canary"_s));
        for (const ProxyCase &way : m_task->evidence.proxyCases)
            QVERIFY(way.destination.startsWith(u"127.0.0.1:"_s));
    }
    lab.setOpen(false);
    for (const QString &server : {u"httpProxy"_s, u"socksProxy"_s}) {
        probe(port(server));
        QCOMPARE(grade(), u"denied"_s);
    }
    // A page for whatever is asked, also for a port where nothing listens: it does not look.
    ScriptedServer web({}, always(page("200 OK")));
    QVERIFY(web.start());
    probe(web.serverPort());
    QCOMPARE(grade(), u"not-a-proxy"_s);
    // It shows one page for itself and fails elsewhere: it does look.
    ScriptedServer gate({}, [](const QByteArray &line, int connection) {
        if (!line.isEmpty())
            return Answer{};
        const bool far = connection == 5; // the second GET, behind CONNECT and both SOCKS
        return Answer{far ? page("503 No") : page("200 OK"), Then::Close};
    });
    QVERIFY(gate.start());
    probe(gate.serverPort());
    QCOMPARE(grade(), u"granted"_s);
}

void TestProxyOpen::noticesOurOwnListener_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("page") << 0;
    QTest::newRow("mail") << 1;
    QTest::newRow("line") << 2;
}

void TestProxyOpen::noticesOurOwnListener()
{
    QFETCH(int, which);
    probe(which == 0   ? m_canary->httpPort()
          : which == 1 ? m_canary->smtpPort()
                       : m_canary->tcpPort());
    QVERIFY(m_task->evidence.facts[u"ownListener"_s].toBool());
    QVERIFY(!has(u"http-get"_s, Outcome::Reached) && !has(u"connect"_s, Outcome::Reached));
    QCOMPARE(grade(), u"not-tested"_s);
}

void TestProxyOpen::readsRefusedPorts()
{
    QTcpServer unused;
    QVERIFY(unused.listen(here));
    const quint16 port = unused.serverPort();
    unused.close();
    probe(port, false);
    QCOMPARE(m_task->evidence.proxyCases.size(), 1);
    QVERIFY(has(u"http-get"_s, Outcome::Refused));
    QCOMPARE(grade(), u"not-a-proxy"_s);
    probe(port, true);
    QCOMPARE(grade(), u"not-tested"_s);
    QCOMPARE(m_task->evidence.facts[u"error"_s].toString(), u"refused"_s);
    QCOMPARE(m_task->network.traffic().connections, 1);
}

void TestProxyOpen::noticesABan()
{
    ScriptedServer *banning = nullptr;
    ScriptedServer server({}, [&](const QByteArray &line, int connection) {
        if (line.isEmpty() && connection == 1)
            banning->close();
        return line.isEmpty() ? Answer{page("403 Forbidden", "Proxy-Agent: x\r\n"), Then::Close}
                              : Answer{};
    });
    banning = &server;
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY(server.connections() <= 6); // what was under way already
    QVERIFY(!m_task->evidence.facts[u"complete"_s].toBool(true));
    QVERIFY(!m_task->evidence.notLearnt.isEmpty());
    QCOMPARE(grade(), u"not-tested"_s);
}

// Its own page at first; from then on a refusal for whatever is asked, its own page included.
void TestProxyOpen::noticesABanInWords()
{
    ScriptedServer server({}, [](const QByteArray &line, int connection) {
        if (!line.isEmpty())
            return Answer{};
        return Answer{connection == 0 ? page("200 OK") : page("403 Forbidden"), Answer::Then::Close};
    });
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY(has(u"connect"_s, Outcome::Denied));
    QVERIFY(!m_task->evidence.facts[u"complete"_s].toBool(true));
    QVERIFY(m_task->evidence.notLearnt.value(0).contains(u"otherwise"_s));
    QCOMPARE(grade(), u"not-tested"_s);
}

void TestProxyOpen::endsOnSilence()
{
    ScriptedServer server(
        {}, [](auto, int) { return Answer{}; }, ScriptedServer::Unit::Bytes);
    QVERIFY(server.start());
    probe(server.serverPort());
    for (const ProxyCase &way : m_task->evidence.proxyCases)
        QCOMPARE(way.outcome, Outcome::NotAsked);
    QCOMPARE(m_task->evidence.proxyCases.size(), 5);
    QCOMPARE(grade(), u"not-tested"_s);
}

void TestProxyOpen::boundsTalkers()
{
    const QByteArray much(3'000'000, 'x');
    ScriptedServer server(
        {}, [&](auto, int) { return Answer{"HTTP/1.1 200 OK\r\n\r\n" + much}; },
        ScriptedServer::Unit::Bytes);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY(!has(u"http-get"_s, Outcome::Reached));
    for (const ProxyCase &way : m_task->evidence.proxyCases)
        QVERIFY(way.reply.size() < 500);
}

void TestProxyOpen::keepsWhatItSawWhenStopped()
{
    ScriptedServer server({}, [this](const QByteArray &line, int connection) {
        if (connection == 6) // the first of the second round
            m_stop.request_stop();
        return line.isEmpty() ? Answer{page("403 Forbidden", "Proxy-Agent: x\r\n"), Then::Close}
                              : Answer{};
    });
    QVERIFY(server.start());
    m_settings.limits.step = 60s;
    probe(server.serverPort());
    QVERIFY(has(u"http-get"_s, Outcome::Denied) && has(u"connect"_s, Outcome::Denied));
    QVERIFY(!m_task->evidence.facts.contains(u"complete"_s));
    QCOMPARE(grade(), u"not-tested"_s);
}

void TestProxyOpen::checksOurListener()
{
    ScriptedServer server({}, grantEverything, ScriptedServer::Unit::Bytes);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY(m_task->evidence.facts[u"canaryAnswers"_s].toBool());
    QCOMPARE(m_task->evidence.notLearnt.size(), 1);
    QVERIFY(m_task->evidence.notLearnt.first().contains(u"127.0.0.1"_s));
    // And one datagram, to the port without a control connection.
    QCOMPARE(m_task->network.traffic().connections, server.connections() + 1);
}

void TestProxyOpen::plans()
{
    const PlannedTraffic planned = proxyOpenEntry.plan({}, paceLimits(PaceName::Gentle));
    QVERIFY(planned.connections > 0);
    QCOMPARE(planned.messages, 0);
    for (const QString &name : {u"Squid"_s, u"Tinyproxy"_s, u"Dante"_s})
        QVERIFY(planned.logLines.join(u'\n').contains(name));
}

QTEST_GUILESS_MAIN(TestProxyOpen)
#include "tst_proxy_open.moc"
