// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_proxy.h"
#include "core/lab/practice_lab.h"
#include "core/net/canary.h"
#include "core/probe/proxy/open_proxy.h"
#include "core/protocol/http_response.h"
#include "core/verdict/rules/proxy_open.h"
#include "tests/support/scripted_server.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = ProxyOutcome;
using Then = Answer::Then;
Q_DECLARE_METATYPE(doorcheck::test::ScriptedServer::Handler)
Q_DECLARE_METATYPE(doorcheck::test::ScriptedServer::Unit)
Q_DECLARE_METATYPE(doorcheck::ProxyOutcome)

namespace {

const QHostAddress here(QHostAddress::LocalHost);

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray page(const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = "<p>hello")
{
    return "HTTP/1.1 " + status + "\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// Answers every HTTP request alike; hears nothing in anything else.
ScriptedServer::Handler always(const QByteArray &answer)
{
    return [answer](const QByteArray &line, int) {
        return line.isEmpty() ? Answer{answer, Then::Close} : Answer{};
    };
}

// Answers the first request of all with `plain`, every other with `proxied`.
ScriptedServer::Handler http(const QByteArray &plain, const QByteArray &proxied)
{
    return [=](const QByteArray &line, int connection) {
        if (!line.isEmpty())
            return Answer{};
        return Answer{connection == 0 ? plain : proxied, Then::Close};
    };
}

// A SOCKS server by bytes; hangs up on everything else.
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

// Says yes to everything and is silent from then on.
Answer grantEverything(const QByteArray &said, int)
{
    if (said.startsWith("CONNECT"))
        return {"HTTP/1.1 200 Connection established\r\n\r\n", Then::Silence};
    if (said.startsWith("GET"))
        return {page("400 Bad Request"), Then::Close};
    return socks(hex("0500"), hex("05000001000000000000"), hex("005a000000000000"))(said, 0);
}

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

// The trap of "safe ports": CONNECT and low ports are refused, a GET to a high port goes through.
class SafePortsSession : public LabProxySession
{
public:
    SafePortsSession(const ServerLimits &limits, quint16 lowPort)
        : LabProxySession(limits, true)
        , m_lowPort(lowPort)
    {
    }

protected:
    void received(const QByteArray &bytes) override
    {
        m_request += bytes;
        if (isLed() || !m_request.contains("\r\n\r\n"))
            return;
        const QByteArray prefix = "GET http://127.0.0.1:";
        const QByteArray port = m_request.sliced(std::min(m_request.size(), prefix.size())).split('/').first();
        const bool allowed = m_request.startsWith(prefix) && port.toUShort() != m_lowPort;
        if (!allowed || !lead(here, port.toUShort())) {
            send("HTTP/1.1 403 Forbidden\r\nServer: squid/5.7\r\nX-Squid-Error: ERR_ACCESS_DENIED 0\r\n"
                 "Content-Length: 0\r\n\r\n");
            finish();
        }
    }
    // As Squid shows a server that does not speak HTTP.
    void reached() override
    {
        send("HTTP/1.1 200 OK\r\nVia: 1.1 gate (squid/5.7)\r\nX-Transformed-From: HTTP/0.9\r\n\r\n");
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

class TestProxyOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheLab_data();
    void findsTheLab();
    void controlsAreNoProxies_data();
    void controlsAreNoProxies();
    void readsAnswers_data();
    void readsAnswers();
    void readsAnswersInAnyPieces_data();
    void readsAnswersInAnyPieces();
    void provesThroughSafePorts();
    void findsSocksBehindHttp();
    void recordsWhatItLearns();
    void noticesLoginsOfSocks();
    void asksWithoutAListener();
    void noticesOurOwnListener_data();
    void noticesOurOwnListener();
    void readsRefusedPorts();
    void noticesABan();
    void endsOnSilence();
    void boundsTalkers();
    void keepsWhatItSawWhenStopped();
    void checksOurListener();
    void plans();

private:
    void probe(quint16 port, bool named = false);
    QString grade() const;
    bool has(const QString &method, Outcome outcome) const;

    std::unique_ptr<Canary> m_canary;
    NetworkSettings m_settings;
    std::stop_source m_stop;
    std::shared_ptr<ProbeTask> m_task;
};

void TestProxyOpen::init()
{
    CanarySettings settings;
    settings.listen = here;
    m_canary = std::make_unique<Canary>(settings);
    QCOMPARE(m_canary->start(), QString());
    m_stop = std::stop_source();
    m_settings = {};
    m_settings.canary = m_canary.get();
    m_settings.limits.connect = 2s;
    m_settings.limits.step = 300ms;
    m_settings.stop = m_stop.get_token();
}

void TestProxyOpen::cleanup()
{
    m_task.reset();
    m_canary.reset();
}

void TestProxyOpen::probe(quint16 port, bool named)
{
    ProbeInput input;
    input.endpoint = {{}, here, port};
    input.portNamed = named;
    m_task = std::make_shared<ProbeTask>(m_settings, input);
    const auto running = proxyOpenEntry.run(m_task);
    QTRY_VERIFY_WITH_TIMEOUT(running.isReady(), 30'000);
    const int most = proxyOpenEntry.plan(input, {}).connections;
    QVERIFY2(m_task->network.traffic().connections <= most, "more connections than were announced");
}

QString TestProxyOpen::grade() const
{
    RuleInput input;
    input.evidence = m_task->evidence;
    input.place = Place::Outside;
    return judgeProxyOpen(input).grade;
}

bool TestProxyOpen::has(const QString &method, Outcome outcome) const
{
    return std::ranges::any_of(m_task->evidence.proxyCases, [&](const ProxyCase &way) {
        return way.method == method && way.outcome == outcome;
    });
}

void TestProxyOpen::findsTheLab_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("expected");
    const QStringList http{u"http-get"_s, u"connect"_s};
    const QStringList socks{u"socks4"_s, u"socks5"_s};
    QTest::newRow("HTTP, open") << true << u"httpProxy"_s << http << Outcome::Reached << u"proven"_s;
    QTest::newRow("HTTP, closed") << false << u"httpProxy"_s << http << Outcome::Denied << u"denied"_s;
    QTest::newRow("SOCKS, open") << true << u"socksProxy"_s << socks << Outcome::Reached << u"proven"_s;
    QTest::newRow("SOCKS, closed") << false << u"socksProxy"_s << socks << Outcome::Denied << u"denied"_s;
    QTest::newRow("mail") << true << u"mail"_s << http + socks << Outcome::NotAProxy << u"not-a-proxy"_s;
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

void TestProxyOpen::controlsAreNoProxies_data()
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
    row("block page for odd requests", http(page("200 OK"), page("403 Forbidden")), u"denied"_s);
    row("own page, CONNECT not allowed", [](const QByteArray &line, int connection) {
        if (!line.isEmpty())
            return Answer{};
        return Answer{connection == 2 ? page("405 Not Allowed") : page("404 Not Found"), Then::Close};
    });
    row("bad request", http(page("200 OK"), page("400 Bad Request")));
    row("always 503", always(page("503 Service Unavailable")));
    row("always 500", always(page("500 Oops")));
    row("always 502", always(page("502 Bad Gateway")), u"granted"_s); // it goes to places
    row("cache in front of a web server", always(page("200 OK", "Via: 1.1 varnish (Varnish/6.1)\r\n")));
    row("grants and is silent", grantEverything, u"granted"_s, Unit::Bytes);
    row("echo", echo, u"not-a-proxy"_s, Unit::Bytes);
    row("echo as a page", echoPage, u"not-a-proxy"_s, Unit::Bytes);
    row("hangs up", [](auto, int) { return Answer{{}, Then::Close}; }, u"not-a-proxy"_s, Unit::Bytes);
    row("SSH", [](auto, int) { return Answer{}; }, u"not-a-proxy"_s, Unit::Bytes, "SSH-2.0-OpenSSH_9.2\r\n"_ba);
}

void TestProxyOpen::controlsAreNoProxies()
{
    QFETCH(ScriptedServer::Handler, handler);
    QFETCH(ScriptedServer::Unit, unit);
    QFETCH(QByteArray, greeting);
    QFETCH(QString, expected);
    QSignalSpy touched(m_canary.get(), &Canary::touched);
    ScriptedServer server(Answer{greeting}, handler, unit);
    QVERIFY(server.start());
    probe(server.serverPort());
    QStringList outcomes;
    for (const ProxyCase &way : m_task->evidence.proxyCases)
        outcomes += way.method + u'=' + outcomeName(way.outcome) + u" ("_s + way.reply + u')';
    QVERIFY2(grade() == expected, qPrintable(grade() + u": "_s + outcomes.join(u", "_s)));
    QVERIFY(!has(u"http-get"_s, Outcome::Reached) && !has(u"connect"_s, Outcome::Reached));
}

void TestProxyOpen::readsAnswers_data()
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
                << ::http(page("400 Bad Request"), proxied) << Unit::Line << method << outcome << expected;
    };
    http("407", page("407 Auth", "Proxy-Authenticate: Basic realm=\"x\"\r\n"), Outcome::AuthRequired,
         u"auth-required"_s);
    http("Squid denies", page("403 Forbidden", "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n"),
         Outcome::Denied, u"denied"_s);
    http("Squid cannot connect", page("503 Service Unavailable", "X-Squid-Error: ERR_CONNECT_FAIL 111\r\n"),
         Outcome::Unreachable, u"granted"_s);
    http("502", page("502 Bad Gateway"), Outcome::Unreachable, u"granted"_s);
    http("504", page("504 Gateway Timeout"), Outcome::Unreachable, u"granted"_s);
    http("Tinyproxy cannot connect", "HTTP/1.1 500 Unable to connect\r\nServer: tinyproxy/1.11.1\r\n\r\n"_ba,
         Outcome::Unreachable, u"granted"_s);
    http("refused by a proxy", "HTTP/1.1 405 No\r\nServer: tinyproxy/1.11.1\r\n\r\n"_ba, Outcome::Denied,
         u"denied"_s);

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
    QTest::newRow("SOCKS 4 alone, identd") << socks({}, {}, hex("005c000000000000")) << Unit::Bytes
                                           << u"socks4"_s << Outcome::AuthRequired << u"auth-required"_s;
    QTest::newRow("SOCKS 4 after a refusal of SOCKS 5")
        << socks(hex("05ff"), {}, no4) << Unit::Bytes << u"socks4"_s << Outcome::Denied << u"denied"_s;
}

void TestProxyOpen::readsAnswers()
{
    QFETCH(ScriptedServer::Handler, handler);
    QFETCH(ScriptedServer::Unit, unit);
    QFETCH(QString, method);
    QFETCH(Outcome, outcome);
    QFETCH(QString, expected);
    ScriptedServer server({}, handler, unit);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY2(has(method, outcome), qPrintable(m_task->evidence.proxyCases.value(0).reply));
    QCOMPARE(grade(), expected);
}

void TestProxyOpen::readsAnswersInAnyPieces_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestProxyOpen::readsAnswersInAnyPieces()
{
    QFETCH(unsigned, seed);
    ScriptedServer denying({}, always(page("403 Forbidden", "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n")),
                           ScriptedServer::Unit::Line, seed);
    QVERIFY(denying.start());
    probe(denying.serverPort());
    QCOMPARE(grade(), u"denied"_s);
    ScriptedServer granting({}, socks(hex("0500"), hex("050000030461626364" "0019"), hex("005a000000000000")),
                            ScriptedServer::Unit::Bytes, seed);
    QVERIFY(granting.start());
    probe(granting.serverPort());
    QVERIFY(has(u"socks5"_s, Outcome::Granted) && has(u"socks4"_s, Outcome::Granted));
}

void TestProxyOpen::provesThroughSafePorts()
{
    BoundedServer server({}, [this](auto) { return new SafePortsSession({}, m_canary->httpPort()); });
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
    ScriptedServer server({}, always("HTTP/1.1 407 Auth\r\nVia: 1.1 gate (squid/5.7)\r\nServer: Apache\r\n"
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
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Warning);
}

void TestProxyOpen::noticesLoginsOfSocks()
{
    ScriptedServer server({}, [](const QByteArray &said, int) {
            return said == hex("050102") ? Answer{hex("0502")}
                : said.startsWith('\x05') ? Answer{hex("05ff"), Then::Close}
                                          : Answer{{}, Then::Close};
        }, ScriptedServer::Unit::Bytes);
    QVERIFY(server.start());
    probe(server.serverPort());
    QVERIFY(has(u"socks5"_s, Outcome::AuthRequired));
    QCOMPARE(m_task->evidence.facts[u"methodsOffered"_s].toArray(), QJsonArray{u"user name and password"_s});
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
        const bool far = connection == 3;
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
    probe(which == 0       ? m_canary->httpPort()
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
            return line.isEmpty() ? Answer{page("403 Forbidden", "Proxy-Agent: x\r\n"), Then::Close} : Answer{};
        });
    banning = &server;
    QVERIFY(server.start());
    probe(server.serverPort());
    QCOMPARE(server.connections(), 2);
    QVERIFY(has(u"connect"_s, Outcome::NotAsked));
    QVERIFY(!m_task->evidence.facts[u"complete"_s].toBool(true));
    QVERIFY(!m_task->evidence.notLearnt.isEmpty());
    QCOMPARE(grade(), u"not-tested"_s);
}

void TestProxyOpen::endsOnSilence()
{
    ScriptedServer server({}, [](auto, int) { return Answer{}; }, ScriptedServer::Unit::Bytes);
    QVERIFY(server.start());
    probe(server.serverPort());
    for (const ProxyCase &way : m_task->evidence.proxyCases)
        QCOMPARE(way.outcome, Outcome::NotAsked);
    QCOMPARE(m_task->evidence.proxyCases.size(), 4);
    QCOMPARE(grade(), u"not-tested"_s);
}

void TestProxyOpen::boundsTalkers()
{
    const QByteArray much(3'000'000, 'x');
    ScriptedServer server({}, [&](auto, int) { return Answer{"HTTP/1.1 200 OK\r\n\r\n" + much}; },
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
            if (connection == 2)
                m_stop.request_stop();
            return line.isEmpty() ? Answer{page("403 Forbidden", "Proxy-Agent: x\r\n"), Then::Close} : Answer{};
        });
    QVERIFY(server.start());
    m_settings.limits.step = 60s;
    probe(server.serverPort());
    QCOMPARE(m_task->evidence.proxyCases.size(), 1);
    QVERIFY(has(u"http-get"_s, Outcome::Denied));
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
    QCOMPARE(m_task->network.traffic().connections, server.connections());
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
