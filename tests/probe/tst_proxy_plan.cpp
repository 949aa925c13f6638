// SPDX-License-Identifier: GPL-3.0-or-later
// What was announced, what we say was sent, and what the servers counted.
#include "tests/probe/proxy_fixture.h"

#include <QTest>

#include <algorithm>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(doorcheck::test::ScriptedServer::Handler)
Q_DECLARE_METATYPE(doorcheck::test::ScriptedServer::Unit)

class TestProxyPlan : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void countsAsTheServerDoes_data();
    void countsAsTheServerDoes();
    void aClosedPortIsOneConnection();
};

void TestProxyPlan::countsAsTheServerDoes_data()
{
    using Unit = ScriptedServer::Unit;
    QTest::addColumn<ScriptedServer::Handler>("handler");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<bool>("refuses"); // everything, in words: what the plan calls usual
    const auto row = [&](const char *server, const ScriptedServer::Handler &handler, bool refuses,
                         Unit unit = Unit::Line) {
        QTest::newRow(server) << handler << unit << refuses;
    };
    row("a proxy that denies",
        always("HTTP/1.1 403 Forbidden\r\nServer: squid/5.7\r\nContent-Length: 0\r\n"
               "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n\r\n"_ba), true);
    row("a web server", always(page("200 OK")), false);
    row("a proxy that wants a login",
        always(page("407 Auth", "Proxy-Authenticate: Basic realm=\"x\"\r\n")), false);
    row("a gateway that is down", always(page("502 Bad Gateway")), false);
    row("SOCKS 5 without a method for us", socks(hex("05ff"), {}, {}), false, Unit::Bytes);
    row("everything granted", grantEverything, false, Unit::Bytes);
}

void TestProxyPlan::countsAsTheServerDoes()
{
    QFETCH(ScriptedServer::Handler, handler);
    QFETCH(ScriptedServer::Unit, unit);
    QFETCH(bool, refuses);
    ScriptedServer server({}, handler, unit);
    QVERIFY(server.start());
    probe(server.serverPort(), true);
    const QList<Transcript> talks = m_task->network.transcripts();
    const int datagrams = int(std::ranges::count_if(
        talks, [](const Transcript &talk) { return talk.peer.endsWith(u"/udp"_s); }));
    const int sent = m_task->network.traffic().connections;
    QCOMPARE(sent, talks.size());
    // One on its way when the last wait ended is taken in a later turn.
    QTRY_COMPARE(server.connections(), sent - datagrams);
    const PlannedTraffic planned = proxyOpenEntry.plan(m_task->input, paceLimits(PaceName::Fast));
    QVERIFY2(sent <= planned.connections, qPrintable(QString::number(sent)));
    const int otherPage = m_canary->httpPort() == 80 ? 0 : 1;
    if (refuses)
        QCOMPARE(sent, planned.usual + otherPage);
}

void TestProxyPlan::aClosedPortIsOneConnection()
{
    QTcpServer gone;
    QVERIFY(gone.listen(here));
    const quint16 port = gone.serverPort();
    gone.close();
    probe(port);
    QCOMPARE(m_task->network.traffic().connections, 1);
    QCOMPARE(proxyOpenEntry.plan(m_task->input, paceLimits(PaceName::Fast)).usual, 1);
}

QTEST_GUILESS_MAIN(TestProxyPlan)
#include "tst_proxy_plan.moc"
