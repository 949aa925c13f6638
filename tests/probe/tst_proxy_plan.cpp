// SPDX-License-Identifier: GPL-3.0-or-later
// What was announced, what we say was sent, and what the servers counted.
#include "tests/probe/proxy_fixture.h"

#include <QElapsedTimer>
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
    void asksAUsualPortAtOnce_data();
    void asksAUsualPortAtOnce();
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

void TestProxyPlan::asksAUsualPortAtOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("first"); // how a request starts that is answered at all
    QTest::addColumn<QString>("expected");
    QTest::newRow("denies") << page("403 Forbidden", "Proxy-Agent: x\r\n") << ""_ba << u"denied"_s;
    QTest::newRow("a web server") << page("200 OK") << ""_ba << u"not-a-proxy"_s;
    // Silent until somebody says a PROXY header: that one is asked once the silence is known.
    QTest::newRow("waits for a header") << page("403 Forbidden", "Proxy-Agent: x\r\n") << "PROXY TCP4 "_ba
                                        << u"not-tested"_s;
}

// In a hurry the answer to the plain request, which comes late, is not waited for; it is the first all
// the same, and no more is asked than otherwise.
void TestProxyPlan::asksAUsualPortAtOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, first);
    constexpr int late = 200;
    Pace pace(PaceName::Fast);
    m_settings.pace = &pace;
    m_settings.limits.step = 1s;
    QElapsedTimer clock;
    QHash<int, qint64> came; // connections -> when
    QHash<int, QByteArray> begun;
    ScriptedServer server({}, [&](const QByteArray &line, int connection) {
        if (!came.contains(connection)) {
            came[connection] = clock.elapsed();
            begun[connection] = line;
        }
        const bool heard = line.isEmpty() && begun[connection].startsWith(first);
        return heard ? Answer{answer, Answer::Then::Close, late} : Answer{};
    });
    bool listening = false;
    for (const quint16 port : {8118, 8123, 8008, 8001, 8088, 6588, 4480, 8888, 3128})
        listening = listening || server.listen(here, port);
    QVERIFY2(listening, "every usual port is taken");
    clock.start();
    probe(server.serverPort(), true);
    QVERIFY2(begun.value(0).startsWith("GET /"), begun.value(0).constData());
    QVERIFY2(came.value(1, late) - came.value(0) < late, "it waited for the answer");
    QTEST(grade(), "expected");
    QCOMPARE(has(u"http-proxy-header"_s, ProxyOutcome::Denied), !first.isEmpty() || grade() == u"denied");
    const PlannedTraffic planned = proxyOpenEntry.plan(m_task->input, paceLimits(PaceName::Fast));
    QVERIFY(m_task->network.traffic().connections <= planned.connections);
}

QTEST_GUILESS_MAIN(TestProxyPlan)
#include "tst_proxy_plan.moc"
