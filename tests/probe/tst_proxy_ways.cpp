// SPDX-License-Identifier: GPL-3.0-or-later
// Every way into a proxy: a proxy that is open to that way alone is found, and by that way.
#include "core/probe/proxy/proxy_methods.h"
#include "tests/probe/proxy_fixture.h"
#include "tests/probe/rule_proxy.h"

#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = ProxyOutcome;
using Then = Answer::Then;
Q_DECLARE_METATYPE(doorcheck::test::RuleProxy::Rule)
Q_DECLARE_METATYPE(doorcheck::test::Answer::Then)

namespace {

const QByteArray forbidden
    = "HTTP/1.1 403 Forbidden\r\nProxy-Agent: rules\r\nContent-Length: 0\r\n\r\n";
const QByteArray loginWanted
    = "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";

} // namespace

class TestProxyWays : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void httpWays_data();
    void httpWays();
    void onlyPort443_data();
    void onlyPort443();
    void socksWays_data();
    void socksWays();
    void bindIsGranted();
    void datagrams();
    void telnetPrompt();
    void oddFormsAreLeftWaiting_data();
    void oddFormsAreLeftWaiting();
    void troubleOfAMoment_data();
    void troubleOfAMoment();
    void behindTls_data();
    void behindTls();
    void theirMailServer();
    void theTableOfMethods();

private:
    void probeHttp(const RuleProxy::Rule &rule, const QByteArray &refusal = forbidden);
    void probeSocks(const RuleSocks::Rules &rules);
    void onlyReachedBy(const QStringList &methods);
};

void TestProxyWays::probeHttp(const RuleProxy::Rule &rule, const QByteArray &refusal)
{
    BoundedServer server({}, [&](auto) { return new RuleProxy({}, rule, refusal); });
    QVERIFY(server.listen(here));
    m_settings.limits.step = 2s;
    probe(server.serverPort());
}

void TestProxyWays::probeSocks(const RuleSocks::Rules &rules)
{
    BoundedServer server({}, [&](auto) { return new RuleSocks({}, rules); });
    QVERIFY(server.listen(here));
    m_settings.limits.step = 2s;
    probe(server.serverPort());
}

void TestProxyWays::onlyReachedBy(const QStringList &methods)
{
    QStringList reached;
    for (const ProxyCase &way : m_task->evidence.proxyCases) {
        if (way.outcome == Outcome::Reached && !reached.contains(way.method))
            reached.append(way.method);
    }
    QVERIFY2(reached == methods, qPrintable(cases()));
    QCOMPARE(grade(), u"proven"_s);
}

void TestProxyWays::httpWays_data()
{
    QTest::addColumn<RuleProxy::Rule>("rule");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QStringList>("methods");
    const auto row = [](const char *name, const RuleProxy::Rule &rule, const QStringList &methods,
                        const QByteArray &refusal = forbidden) {
        QTest::newRow(name) << rule << refusal << methods;
    };
    using Head = const QByteArray &;
    row("GET, nothing forged", [](Head head) {
        return head.startsWith("GET http://") && !head.contains("X-Forwarded-For");
    }, {u"http-get"_s});
    row("GET, HTTP/1.0 alone", [](Head head) {
        return head.startsWith("GET http://") && head.contains(" HTTP/1.0\r\n");
    }, {u"http-get"_s}, page("505 HTTP Version Not Supported"));
    row("CONNECT, HTTP/1.0 alone", [](Head head) {
        return head.startsWith("CONNECT ") && head.contains(" HTTP/1.0\r\n");
    }, {u"connect-1.0"_s}, page("505 HTTP Version Not Supported"));
    row("HEAD", [](Head head) { return head.startsWith("HEAD "); }, {u"http-head"_s});
    row("POST", [](Head head) { return head.startsWith("POST http://"); }, {u"http-post"_s});
    row("POST, which a web server names", [](Head head) { return head.startsWith("POST http://"); },
        {u"http-post"_s}, "HTTP/1.1 405 Method Not Allowed\r\nAllow: POST\r\nContent-Length: 0\r\n\r\n"_ba);
    row("GET by Host", [](Head head) {
        return head.startsWith("GET /") && !head.contains("doorcheck.invalid");
    }, {u"http-host"_s});
    row("CONNECT", [](Head head) { return head.startsWith("CONNECT "); }, {u"connect"_s});
    row("CONNECT, HTTP/1.0", [](Head head) { return head.contains(" HTTP/1.0\r\n"); },
        {u"connect-1.0"_s});
    row("CONNECT after an empty line", [](Head head) { return head.startsWith("\r\nCONNECT"); },
        {u"connect-crlf"_s});
    row("X-Forwarded-For", [](Head head) { return head.contains("X-Forwarded-For: 127.0.0.1"); },
        {u"http-forwarded"_s});
    row("PROXY header", [](Head head) { return head.startsWith("PROXY TCP4 127.0.0.1 "); },
        {u"http-proxy-header"_s});
    row("POST, others need a login", [](Head head) { return head.startsWith("POST http://"); },
        {u"http-post"_s}, loginWanted);
    row("X-Forwarded-For, else a page", [](Head head) {
        return head.contains("X-Forwarded-For: 127.0.0.1");
    }, {u"http-forwarded"_s}, page("200 OK"));
    row("any login", [](Head head) { return head.contains("Proxy-Authorization: Basic"); },
        {u"http-wrong-login"_s, u"connect-wrong-login"_s}, loginWanted);
    row("any login for a tunnel", [](Head head) {
        return head.startsWith("CONNECT ") && head.contains("Proxy-Authorization: Basic");
    }, {u"connect-wrong-login"_s}, loginWanted);
    row("any login, asked for by Digest", [](Head head) { return head.contains("Proxy-Auth"); },
        {u"http-wrong-login"_s, u"connect-wrong-login"_s}, QByteArray(loginWanted).replace("Basic", "Digest"));
    row("any login, asked for with 401", [](Head head) { return head.contains("\nAuthorization: "); },
        {u"http-wrong-login"_s},
        QByteArray(loginWanted).replace("407", "401").replace("Content", "Proxy-Agent: rules\r\nContent"));
}

void TestProxyWays::httpWays()
{
    QFETCH(RuleProxy::Rule, rule);
    QFETCH(QByteArray, refusal);
    QFETCH(QStringList, methods);
    probeHttp(rule, refusal);
    onlyReachedBy(methods);
}

void TestProxyWays::onlyPort443_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("denied") << forbidden;
    QTest::newRow("a login") << loginWanted;
    // A plain request fares the same: by its words alone it is a web server.
    QTest::newRow("its own page") << page("403 Forbidden");
    QTest::newRow("not found") << page("404 Not Found");
    QTest::newRow("not allowed") << page("405 Method Not Allowed");
    QTest::newRow("bad request") << page("400 Bad Request");
    QTest::newRow("a block page") << page("200 OK");
    QTest::newRow("on to a block page") << page("302 Found", "Location: http://127.0.0.1/no\r\n");
    QTest::newRow("a hang-up") << QByteArray();
}

// Whether a listener of ours may have port 443 or not: such a proxy is never called shut.
void TestProxyWays::onlyPort443()
{
    QFETCH(QByteArray, refusal);
    probeHttp([](const QByteArray &head) {
        return head.startsWith("CONNECT ") && head.contains(":443 ");
    }, refusal);
    const bool proven = has(u"connect"_s, Outcome::Reached);
    const bool let = has(u"connect"_s, Outcome::Unreachable) || has(u"connect"_s, Outcome::Granted);
    QVERIFY2(proven || let, qPrintable(cases()));
    QCOMPARE(grade(), proven ? u"proven"_s : u"granted"_s);
}

void TestProxyWays::socksWays_data()
{
    QTest::addColumn<QByteArray>("start"); // of the request that is allowed, in hex
    QTest::addColumn<bool>("login");
    QTest::addColumn<QStringList>("methods");
    QTest::newRow("SOCKS 5") << "05010001"_ba << false << QStringList{u"socks5"_s};
    QTest::newRow("SOCKS 5, name") << "05010003"_ba << false << QStringList{u"socks5-name"_s};
    QTest::newRow("SOCKS 5, IPv6") << "05010004"_ba << false << QStringList{u"socks5-ipv6"_s};
    QTest::newRow("SOCKS 5, any login")
        << "050100"_ba << true << QStringList{u"socks5-wrong-login"_s};
}

void TestProxyWays::socksWays()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, login);
    QFETCH(QStringList, methods);
    const QByteArray bytes = hex(start);
    probeSocks({login, [bytes](const QByteArray &request) { return request.startsWith(bytes); }, 0});
    onlyReachedBy(methods);
    // SOCKS 4 by name: 0.0.0.1 marks it.
    probeSocks({login, [](const QByteArray &request) {
                    return request.startsWith('\x04') && request.mid(4, 4) == hex("00000001");
                }, 0});
    onlyReachedBy({u"socks4a"_s});
}

void TestProxyWays::bindIsGranted()
{
    probeSocks({false, [](const QByteArray &request) { return request.startsWith(hex("0502")); }, 9});
    QVERIFY2(has(u"socks5-bind"_s, Outcome::Granted), qPrintable(cases()));
    QCOMPARE(grade(), u"granted"_s);
}

void TestProxyWays::datagrams()
{
    DatagramRelay relay;
    probeSocks({false, [](const QByteArray &request) { return request.startsWith(hex("0503")); },
                relay.port()});
    onlyReachedBy({u"socks5-udp"_s});

    // Nobody is let in, and yet the datagram port serves whoever comes.
    BoundedServer server({}, [](auto) {
        return new RuleSocks({}, {true, [](const QByteArray &) { return false; }, 0});
    });
    QVERIFY(server.listen(here));
    DatagramRelay bare(server.serverPort());
    probe(server.serverPort());
    onlyReachedBy({u"socks-udp-bare"_s});
}

void TestProxyWays::telnetPrompt()
{
    BoundedServer server({}, [](auto) { return new PromptProxy({}); });
    QVERIFY(server.listen(here));
    probe(server.serverPort());
    onlyReachedBy({u"telnet"_s});

    // A prompt that asks for a login is left alone.
    ScriptedServer router(Answer{"User Access Verification\r\n\r\nUsername: "},
                          [](auto, int) { return Answer{}; }, ScriptedServer::Unit::Bytes);
    QVERIFY(router.start());
    probe(router.serverPort());
    QVERIFY2(has(u"telnet"_s, Outcome::AuthRequired), qPrintable(cases()));
    QVERIFY(!router.allReceived().join().contains("telnet"));
}

void TestProxyWays::behindTls_data()
{
    QTest::addColumn<RuleProxy::Rule>("rule");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<QString>("expected");
    using Head = const QByteArray &;
    QTest::newRow("open") << RuleProxy::Rule([](Head head) {
        return head.startsWith("CONNECT ") || head.contains(" http://");
    }) << QStringList{u"http-get+tls"_s, u"connect+tls"_s} << u"proven"_s;
    QTest::newRow("closed") << RuleProxy::Rule([](Head) { return false; }) << QStringList()
                            << u"denied"_s;
}

void TestProxyWays::behindTls()
{
    QFETCH(RuleProxy::Rule, rule);
    QFETCH(QStringList, methods);
    QFETCH(QString, expected);
    BoundedServer server({}, [&](auto) { return new RuleProxy({}, rule, forbidden); });
    QVERIFY(server.listen(here));
    TlsFront front(server.serverPort());
    QVERIFY(front.listen(here));
    m_settings.limits.step = 3s;
    probe(front.serverPort());
    for (const QString &method : methods)
        QVERIFY2(has(method, Outcome::Reached), qPrintable(cases()));
    QVERIFY2(grade() == expected, qPrintable(cases()));
    QVERIFY(!m_task->evidence.facts.contains(u"basicOverClearText"_s));
}

// An empty line or a foreign header before the request, at one that refuses GET and CONNECT in words.
void TestProxyWays::oddFormsAreLeftWaiting_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<Then>("then");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused, waits") << forbidden << Then::Silence << u"denied"_s;
    QTest::newRow("refused, hangs up") << forbidden << Then::Close << u"denied"_s;
    QTest::newRow("a login, waits") << loginWanted << Then::Silence << u"auth-required"_s;
    QTest::newRow("a login, hangs up") << loginWanted << Then::Close << u"auth-required"_s;
}

void TestProxyWays::oddFormsAreLeftWaiting()
{
    QFETCH(QByteArray, refusal);
    QFETCH(Then, then);
    const auto begun = std::make_shared<QSet<int>>(); // connections
    ScriptedServer server({}, [=](const QByteArray &line, int connection) -> Answer {
        const bool first = !begun->contains(connection);
        begun->insert(connection);
        if (first && (line.isEmpty() || line.startsWith("PROXY ")))
            return {{}, then};
        return line.isEmpty() ? Answer{refusal, Then::Close} : Answer{};
    });
    QVERIFY(server.start());
    m_settings.limits.step = 2s;
    probe(server.serverPort());
    QVERIFY(has(u"connect-crlf"_s, Outcome::NotAProxy) && !has(u"connect-crlf"_s, Outcome::NotAsked));
    QTEST(grade(), "expected");
}

// A web server in front of another, which fails now and then, or whenever it is asked for mail.
void TestProxyWays::troubleOfAMoment_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("expected");
    QTest::newRow("once") << 1 << u"not-a-proxy"_s;
    QTest::newRow("each time") << 99 << u"granted"_s;
}

void TestProxyWays::troubleOfAMoment()
{
    QFETCH(int, times);
    const QByteArray mail = ':' + QByteArray::number(m_canary->smtpPort()) + '/';
    const auto left = std::make_shared<int>(times);
    const auto troubled = std::make_shared<QSet<int>>(); // connections
    ScriptedServer server({}, [=](const QByteArray &line, int connection) -> Answer {
        if (line.startsWith("GET ") && line.contains(mail) && *left > 0) {
            --*left;
            troubled->insert(connection);
        }
        if (!line.isEmpty())
            return {};
        const QByteArray trouble = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
        return {troubled->contains(connection) ? trouble : page("200 OK"), Then::Close};
    });
    QVERIFY(server.start());
    m_settings.limits.step = 2s;
    probe(server.serverPort());
    QVERIFY(*left < times);
    QTEST(grade(), "expected");
}

// Our listeners cannot be reached from the proxy; their own mail server can.
void TestProxyWays::theirMailServer()
{
    ScriptedServer mail(Answer{"220 mx.bakery.example ESMTP Tue, 24 Nov\r\n"}, ScriptedServer::smtp({}));
    QVERIFY(mail.start());
    m_ownMail = {{}, here, mail.serverPort()};
    const QByteArray port = ':' + QByteArray::number(mail.serverPort()) + ' ';
    // Refuses to lead to our listeners by failing, as behind a firewall.
    BoundedServer server({}, [&](auto) {
        return new RuleProxy({}, [&](const QByteArray &head) { return head.contains(port); },
                             "HTTP/1.1 503 Service Unavailable\r\nX-Squid-Error: ERR_CONNECT_FAIL "
                             "110\r\nContent-Length: 0\r\n\r\n");
    });
    QVERIFY(server.listen(here));
    m_settings.limits.step = 2s;
    probe(server.serverPort());
    onlyReachedBy({u"connect"_s});
    QCOMPARE(m_task->evidence.facts[u"proof"_s].toString(), u"own-mail-server"_s);
}

void TestProxyWays::theTableOfMethods()
{
    QSet<QString> ids;
    for (const ProxyMethod &method : proxyMethods()) {
        QVERIFY2(!ids.contains(method.id) && !method.title.isEmpty(), qPrintable(method.id));
        ids.insert(method.id);
        QVERIFY2(!method.ports.isEmpty() && !method.source.isEmpty(), qPrintable(method.id));
        for (const quint16 port : method.ports) {
            QCOMPARE(usualProxyPorts().count(port), 1);
            QVERIFY(isUsualFor(method.id, port));
        }
    }
    QVERIFY(usualProxyPorts().size() >= 20 && !isUsualFor(u"telnet"_s, 3128));
    QStringList harms;
    for (const ProxyHarm &harm : proxyHarms())
        harms.append(harm.id);
    QCOMPARE(harms, (QStringList{u"mail"_s, u"web"_s, u"messaging"_s, u"login"_s, u"files"_s}));
}

QTEST_GUILESS_MAIN(TestProxyWays)
#include "tst_proxy_ways.moc"
