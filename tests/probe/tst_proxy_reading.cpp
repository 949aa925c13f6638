// SPDX-License-Identifier: GPL-3.0-or-later
// How the proxy probe reads what servers answer: those that fool other testers, and every reply.
#include "tests/probe/proxy_fixture.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

using Outcome = ProxyOutcome;
using Then = Answer::Then;
Q_DECLARE_METATYPE(doorcheck::test::ScriptedServer::Handler)
Q_DECLARE_METATYPE(doorcheck::test::ScriptedServer::Unit)
Q_DECLARE_METATYPE(doorcheck::ProxyOutcome)

namespace {

// Sends back whatever it gets.
Answer echo(const QByteArray &said, int)
{
    return {said};
}

// The same, dressed up as a page.
Answer echoPage(const QByteArray &said, int)
{
    return {page("200 OK", {}, said), Then::Close};
}

} // namespace

class TestProxyReading : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void controlsAreNoProxies_data();
    void controlsAreNoProxies();
    void readsAnswers_data();
    void readsAnswers();
    void readsAnswersInAnyPieces_data();
    void readsAnswersInAnyPieces();
    void leavesADripAlone();
};

void TestProxyReading::controlsAreNoProxies_data()
{
    using Unit = ScriptedServer::Unit;
    QTest::addColumn<ScriptedServer::Handler>("handler");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ScriptedServer::Handler &handler,
                        const QString &expected = u"not-a-proxy"_s, Unit unit = Unit::Line,
                        const QByteArray &greeting = {}) {
        QTest::newRow(name) << handler << unit << greeting << expected;
    };
    row("always 200", always(page("200 OK")));
    row("always 200, empty", always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba));
    row("always 200, until closed", always("HTTP/1.0 200 OK\r\n\r\n<html>welcome"_ba));
    row("redirect", always(page("301 Moved Permanently", "Location: https://127.0.0.1/\r\n")));
    row("block page", always(page("403 Forbidden")));
    row("block page for odd requests", plainAndProxied(page("200 OK"), page("403 Forbidden")),
        u"denied"_s);
    row("own page, CONNECT not allowed", [](const QByteArray &line, int connection) {
        if (!line.isEmpty())
            return Answer{};
        return Answer{connection == 2 ? page("405 Not Allowed") : page("404 Not Found"),
                      Then::Close};
    });
    row("bad request", plainAndProxied(page("200 OK"), page("400 Bad Request")));
    // It may go to places and find none of ours; a status that any broken server has is no denial.
    row("always 503", always(page("503 Service Unavailable")), u"granted"_s);
    row("always 500", always(page("500 Oops")), u"granted"_s);
    row("always 521", always(page("521 Web server is down")), u"granted"_s);
    row("a web server in trouble with its own",
        always(page("503 Service Unavailable", "Proxy-Status: near; error=connection_refused\r\n")),
        u"granted"_s);
    row("refuses to go anywhere, and fails otherwise", [](const QByteArray &line, int connection) {
        static QSet<int> far;
        if (line.contains("http://") || line.startsWith("CONNECT"))
            far.insert(connection);
        if (!line.isEmpty())
            return Answer{};
        return Answer{far.contains(connection) ? page("403 Forbidden") : page("503 No"), Then::Close};
    }, u"denied"_s);
    row("always 502", always(page("502 Bad Gateway")), u"granted"_s);
    row("always 501", always(page("501 Not Implemented")));
    row("cache in front of a web server",
        always(page("200 OK", "Via: 1.1 varnish (Varnish/6.1)\r\n")));
    row("grants and is silent", grantEverything, u"granted"_s, Unit::Bytes);
    row("grants with headers of a page, and is silent", [](const QByteArray &said, int) {
        return said.startsWith("CONNECT")
            ? Answer{"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", Then::Silence}
            : Answer{page("403 Forbidden"), Then::Close};
    }, u"granted"_s, Unit::Bytes);
    row("echo", echo, u"not-a-proxy"_s, Unit::Bytes);
    row("echo as a page", echoPage, u"not-a-proxy"_s, Unit::Bytes);
    row(
        "hangs up",
        [](auto, int) {
            return Answer{{}, Then::Close};
        },
        u"not-a-proxy"_s, Unit::Bytes);
    row(
        "SSH", [](auto, int) { return Answer{}; }, u"not-a-proxy"_s, Unit::Bytes,
        "SSH-2.0-OpenSSH_9.2\r\n"_ba);
}

void TestProxyReading::controlsAreNoProxies()
{
    QFETCH(ScriptedServer::Handler, handler);
    QFETCH(ScriptedServer::Unit, unit);
    QFETCH(QByteArray, greeting);
    QFETCH(QString, expected);
    ScriptedServer server(Answer{greeting}, handler, unit);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY2(grade() == expected, qPrintable(cases()));
    QVERIFY(!has(u"http-get"_s, Outcome::Reached) && !has(u"connect"_s, Outcome::Reached));
    const bool fault = QByteArray(QTest::currentDataTag()).startsWith("always 5") && expected == u"granted";
    QVERIFY(!fault || m_task->evidence.facts[u"faultForAll"_s].toBool());
}

void TestProxyReading::readsAnswers_data()
{
    using Unit = ScriptedServer::Unit;
    QTest::addColumn<ScriptedServer::Handler>("handler");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("expected");
    const auto http = [](const char *name, const QByteArray &proxied, Outcome outcome,
                         const QString &expected) {
        for (const QString &method : {u"http-get"_s, u"connect"_s})
            QTest::addRow("%s, %s", name, qPrintable(method))
                << plainAndProxied(page("400 Bad Request"), proxied) << Unit::Line << method
                << outcome << expected;
    };
    http("407", page("407 Auth", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
         Outcome::AuthRequired, u"auth-required"_s);
    http("Squid denies", page("403 Forbidden", "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n"),
         Outcome::Denied, u"denied"_s);
    http("Squid cannot connect",
         page("503 Service Unavailable", "X-Squid-Error: ERR_CONNECT_FAIL 111\r\n"),
         Outcome::Unreachable, u"granted"_s);
    http("asked too often", page("429 Too Many Requests"), Outcome::NotAsked, u"not-tested"_s);
    http("asked too often, come back later",
         page("503 Service Unavailable", "Retry-After: 60\r\n"), Outcome::NotAsked, u"not-tested"_s);
    http("goes on, then a login", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
             + page("407 Auth", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
         Outcome::AuthRequired, u"auth-required"_s);
    http("denies, with a long head", page("403 Forbidden", "Proxy-Agent: x\r\nX-Long: "
             + QByteArray(100'000, 'a') + "\r\n"), Outcome::Denied, u"denied"_s);
    http("502", page("502 Bad Gateway"), Outcome::Unreachable, u"granted"_s);
    http("504", page("504 Gateway Timeout"), Outcome::Unreachable, u"granted"_s);
    http("a program's own 500", page("500 Internal Server Error"), Outcome::Unreachable, u"granted"_s);
    http("Twisted cannot connect", page("501 Gateway error"), Outcome::Unreachable, u"granted"_s);
    http("Tinyproxy cannot connect",
         "HTTP/1.1 500 Unable to connect\r\nServer: tinyproxy/1.11.1\r\n\r\n"_ba,
         Outcome::Unreachable, u"granted"_s);
    http("lets in, and says why it got nowhere",
         page("500 Internal Server Error", "Tor-Request-Failed: c-tor/PRIVATE_ADDR\r\n"),
         Outcome::Unreachable, u"granted"_s);
    http("says that a rule turned us away",
         page("502 Bad Gateway", "Proxy-Status: far, near; error=http_request_denied\r\n"),
         Outcome::Denied, u"denied"_s);
    http("says that a name could not be found",
         page("500 Error", "Proxy-Status: near; received-status=0; error=dns_error\r\n"),
         Outcome::Unreachable, u"granted"_s);
    http("refused by a proxy", "HTTP/1.1 405 No\r\nServer: tinyproxy/1.11.1\r\n\r\n"_ba,
         Outcome::Denied, u"denied"_s);

    const QByteArray ok = hex("0500");
    const QByteArray no4 = hex("005b000000000000");
    const auto socks5 = [&](const char *name, const QByteArray &choice, const char *reply,
                            Outcome outcome, const QString &expected) {
        QTest::addRow("SOCKS 5, %s", name)
            << socks(choice, hex(reply), no4) << Unit::Bytes << u"socks5"_s << outcome << expected;
    };
    socks5("no method", hex("05ff"), "", Outcome::Denied, u"denied"_s);
    socks5("a login", hex("0502"), "", Outcome::AuthRequired, u"auth-required"_s);
    socks5("ruleset", ok, "05020001000000000000", Outcome::Denied, u"denied"_s);
    socks5("refused there", ok, "05050001000000000000", Outcome::Unreachable, u"granted"_s);
    socks5("host unreachable", ok, "05040001000000000000", Outcome::Unreachable, u"granted"_s);
    socks5("general failure", ok, "05010001000000000000", Outcome::Unreachable, u"granted"_s);
    socks5("granted", ok, "05000001000000000000", Outcome::Granted, u"granted"_s);
    socks5("hangs up", ok, "", Outcome::NotAsked, u"granted"_s); // for what SOCKS 4 says
    QTest::newRow("SOCKS 4 alone, refused")
        << socks({}, {}, no4) << Unit::Bytes << u"socks4"_s << Outcome::Unreachable << u"granted"_s;
    QTest::newRow("SOCKS 4 alone, identd")
        << socks({}, {}, hex("005c000000000000")) << Unit::Bytes << u"socks4"_s
        << Outcome::AuthRequired << u"auth-required"_s;
    QTest::newRow("SOCKS 4 after a refusal of SOCKS 5")
        << socks(hex("05ff"), {}, no4) << Unit::Bytes << u"socks4"_s << Outcome::Denied
        << u"denied"_s;
}

void TestProxyReading::readsAnswers()
{
    QFETCH(ScriptedServer::Handler, handler);
    QFETCH(ScriptedServer::Unit, unit);
    QFETCH(QString, method);
    QFETCH(Outcome, outcome);
    QFETCH(QString, expected);
    ScriptedServer server({}, handler, unit);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY2(has(method, outcome), qPrintable(cases()));
    QCOMPARE(grade(), expected);
}

void TestProxyReading::readsAnswersInAnyPieces_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestProxyReading::readsAnswersInAnyPieces()
{
    QFETCH(unsigned, seed);
    ScriptedServer denying({},
                           always(page("403 Forbidden", "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n")),
                           ScriptedServer::Unit::Line, seed);
    QVERIFY(denying.start());
    probe(denying.serverPort());
    QCOMPARE(grade(), u"denied"_s);
    ScriptedServer granting({},
                            socks(hex("0500"),
                                  hex("050000030461626364"
                                      "0019"),
                                  hex("005a000000000000")),
                            ScriptedServer::Unit::Bytes, seed);
    QVERIFY(granting.start());
    probe(granting.serverPort());
    QVERIFY(has(u"socks5"_s, Outcome::Granted) && has(u"socks4"_s, Outcome::Granted));
}

// A byte now and then, for ever: every step has an answer, and there never is one.
void TestProxyReading::leavesADripAlone()
{
    QTcpServer server;
    QVERIFY(server.listen(here));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto *timer = new QTimer(socket);
        socket->write("HTTP/1.1 200 OK\r\nX-Long: ");
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("a"); });
        timer->start(50);
    });
    QElapsedTimer clock;
    clock.start();
    probe(server.serverPort());
    QVERIFY2(clock.elapsed() < 8'000, "it went on listening");
    QCOMPARE(grade(), u"not-tested"_s);
    QVERIFY(!has(u"http-get"_s, Outcome::OwnPage));
}

QTEST_GUILESS_MAIN(TestProxyReading)
#include "tst_proxy_reading.moc"
