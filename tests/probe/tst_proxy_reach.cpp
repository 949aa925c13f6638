// SPDX-License-Identifier: GPL-3.0-or-later
// proxy.reach on practice proxies: what it asks, and what it makes of a door that is shut.
#include "core/lab/practice_lab.h"
#include "core/probe/proxy/reach.h"
#include "core/verdict/rules/proxy_reach.h"
#include "core/protocol/http_request.h"
#include "tests/probe/proxy_fixture.h"
#include "tests/probe/rule_proxy.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = ProxyOutcome;

class TestProxyReach : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void fillsTheMatrix_data();
    void fillsTheMatrix();
    void leavesShutDoorsAlone_data();
    void leavesShutDoorsAlone();
    void buildsOnWhatIsKnown();
    void usesTheTestLogin();
    void saysWhenItHasNoListener();
    void believesHostsOfAProvenWay();
    void knowsHostsByTheirWord();
    void asksNobodyElse();
    void neverPassesWhatIsOpen_data();
    void neverPassesWhatIsOpen();
    void neverPassesSocksThatIsOpen_data();
    void neverPassesSocksThatIsOpen();
    void asksConnectOfALogin();
    void remembersADoorAjar();

private:
    void reach(quint16 port, std::shared_ptr<const Evidence> before = {});
    QStringList cellsOf(const QString &row) const; // "connect reached"
    Judgement judged() const;
};

void TestProxyReach::reach(quint16 port, std::shared_ptr<const Evidence> before)
{
    m_settings.limits.step = 2s;
    probeWith(proxyReachEntry, port, true, before);
}

QStringList TestProxyReach::cellsOf(const QString &row) const
{
    QStringList cells;
    const QJsonArray matrix = m_task->evidence.facts[u"matrix"_s].toArray();
    for (const QJsonValue &cell : matrix) {
        if (cell[u"row"_s].toString() == row)
            cells.append(cell[u"method"_s].toString() + u' ' + cell[u"outcome"_s].toString());
    }
    return cells;
}

Judgement TestProxyReach::judged() const
{
    RuleInput input;
    input.evidence = m_task->evidence;
    input.place = Place::Outside;
    return judgeProxyReach(input);
}

void TestProxyReach::fillsTheMatrix_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("own");
    QTest::newRow("HTTP") << u"httpProxy"_s << QStringList{u"connect reached"_s};
    QTest::newRow("SOCKS") << u"socksProxy"_s
                           << QStringList{u"socks5 reached"_s, u"socks4 reached"_s};
}

void TestProxyReach::fillsTheMatrix()
{
    QFETCH(QString, server);
    QFETCH(QStringList, own);
    LabSettings settings;
    settings.open = true;
    PracticeLab lab(settings);
    QCOMPARE(lab.start(), QString());
    const auto portOf = [&](const QString &name) {
        return quint16(lab.addresses()[name].toString().section(u':', -1).toInt());
    };
    m_ownMail = {{}, here, portOf(u"mail"_s)};
    reach(portOf(server));
    QCOMPARE(cellsOf(u"own"_s), own);
    QVERIFY(!cellsOf(u"loopback"_s).isEmpty());
    for (const QString &row : {u"mail"_s, u"web"_s, u"messaging"_s, u"login"_s, u"files"_s}) {
        // Our listeners may not have every one of the ports: then the proxy's word is all there is.
        for (const QString &cell : cellsOf(row))
            QVERIFY2(!cell.endsWith(u"denied"_s) && !cell.endsWith(u"notAsked"_s), qPrintable(cell));
    }
    QCOMPARE(judged().verdict, Verdict::Fail);
    QCOMPARE(judged().grade, u"strangers-reach"_s);
}

void TestProxyReach::leavesShutDoorsAlone_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("HTTP") << u"httpProxy"_s << u"pass"_s;
    QTest::newRow("SOCKS") << u"socksProxy"_s << u"pass"_s;
    QTest::newRow("no proxy") << u"mail"_s << u"notApplicable"_s;
}

void TestProxyReach::leavesShutDoorsAlone()
{
    QFETCH(QString, server);
    QFETCH(QString, verdict);
    PracticeLab lab({});
    QCOMPARE(lab.start(), QString());
    reach(quint16(lab.addresses()[server].toString().section(u':', -1).toInt()));
    QVERIFY(!m_task->evidence.facts[u"answersUs"_s].toBool(true));
    QVERIFY(!m_task->evidence.facts.contains(u"matrix"_s));
    QCOMPARE(verdictName(judged().verdict), verdict);
}

// With the evidence of proxy.open at hand nothing of it is asked again.
void TestProxyReach::buildsOnWhatIsKnown()
{
    LabSettings settings;
    settings.open = true;
    PracticeLab lab(settings);
    QCOMPARE(lab.start(), QString());
    const auto port = quint16(lab.addresses()[u"httpProxy"_s].toString().section(u':', -1).toInt());
    auto before = std::make_shared<Evidence>();
    before->proxyCases = {{u"connect"_s, port, u"x"_s, {}, ProxyOutcome::Reached}};
    // A variant that the plain form outdoes is not told again.
    before->proxyCases.append({u"connect-1.0"_s, port, u"x"_s, {}, ProxyOutcome::Reached});
    reach(port, before);
    QCOMPARE(m_task->evidence.facts[u"methods"_s].toArray(), QJsonArray{u"connect"_s});
    for (const QJsonValue &cell : m_task->evidence.facts[u"matrix"_s].toArray())
        QCOMPARE(cell.toObject()[u"method"_s].toString(), u"connect"_s);
    QCOMPARE(m_task->network.traffic().connections, m_task->evidence.proxyCases.size());
    QVERIFY(m_task->evidence.facts[u"complete"_s].toBool());
}

// A login of theirs: the door is shut to strangers, and yet it is told where the proxy leads.
void TestProxyReach::usesTheTestLogin()
{
    const RuleProxy::Rule rule = [](const QByteArray &head) {
        return head.contains("Proxy-Authorization: " + basicCredentials("anna", "flour"));
    };
    BoundedServer server({}, [&](auto) {
        return new RuleProxy({}, rule,
                             "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                             "Content-Length: 0\r\n\r\n");
    });
    QVERIFY(server.listen(here));
    m_loginUser = u"anna"_s;
    m_loginPassword = u"flour"_s;
    probe(server.serverPort(), true);
    QCOMPARE(grade(), u"auth-required"_s);
    QVERIFY(has(u"http-test-login"_s, ProxyOutcome::Reached));
    QVERIFY(has(u"http-wrong-login"_s, ProxyOutcome::AuthRequired));

    reach(server.serverPort(), std::make_shared<const Evidence>(m_task->evidence));
    QVERIFY(m_task->evidence.facts[u"login"_s].toBool());
    QVERIFY(cellsOf(u"mail"_s).size() == 6); // three ports by two methods
    QCOMPARE(judged().verdict, Verdict::Warning);
    for (const Transcript &transcript : m_task->network.transcripts()) {
        for (const TranscriptLine &line : transcript.lines)
            QVERIFY(!line.text.contains(u"YW5uYTpmbG91cg"_s)); // the password stays out of it
    }
}

void TestProxyReach::saysWhenItHasNoListener()
{
    m_settings.canary = nullptr;
    auto before = std::make_shared<Evidence>();
    before->proxyCases = {{u"connect"_s, 3128, u"x"_s, {}, ProxyOutcome::Granted}};
    reach(1, before);
    // All there is to ask about without one is the proxy's own computer, where nothing listens.
    QCOMPARE(m_task->network.traffic().connections, 1);
    QCOMPARE(cellsOf(u"loopback"_s), QStringList{u"connect notAsked"_s});
    QCOMPARE(judged().verdict, Verdict::NotTested);
    QVERIFY(judged().technical.contains(u"listener"_s));
}

// A host without a nonce of ours is believed where the way has brought one, and not before.
void TestProxyReach::believesHostsOfAProvenWay()
{
    LabSettings settings;
    settings.open = true;
    PracticeLab lab(settings);
    QCOMPARE(lab.start(), QString());
    const auto portOf = [&](const QString &name) {
        return quint16(lab.addresses()[name].toString().section(u':', -1).toInt());
    };
    m_insideHosts = {{{}, here, portOf(u"mail"_s)}};
    for (const Outcome first : {Outcome::Reached, Outcome::Granted}) {
        auto before = std::make_shared<Evidence>();
        before->proxyCases = {{u"connect"_s, portOf(u"httpProxy"_s), u"x"_s, {}, first}};
        before->facts[u"speaks"_s] = QJsonArray{u"http"_s};
        reach(portOf(u"httpProxy"_s), before);
        const QString told = u"connect "_s + outcomeName(first);
        QCOMPARE(cellsOf(u"inside"_s), QStringList{told});
        QCOMPARE(cellsOf(u"loopback"_s), QStringList{told});
        QVERIFY(cellsOf(u"metadata"_s).isEmpty());
    }
}

// A host that answers in the protocol of its port is there, whoever led us to it.
void TestProxyReach::knowsHostsByTheirWord()
{
    LabSettings settings;
    settings.open = true;
    PracticeLab lab(settings);
    QCOMPARE(lab.start(), QString());
    const quint16 proxy = quint16(lab.addresses()[u"httpProxy"_s].toString().section(u':', -1).toInt());
    const QHostAddress inside(u"127.44.7.%1"_s.arg(QRandomGenerator::global()->bounded(1, 250)));
    QByteArrayList heard;
    const auto answering = [&](const QByteArray &request, const QByteArray &answer) {
        return [&heard, request, answer](const QByteArray &said, int) {
            heard.append(said);
            return Answer{said.startsWith(request) ? answer : "what?"_ba};
        };
    };
    const QByteArray confirm = hex("030000130ed000001234000200080001000000");
    ScriptedServer rdp({}, answering(hex("030000130ee0"), confirm), ScriptedServer::Unit::Bytes);
    QVERIFY(rdp.listen(inside, 3389));
    ScriptedServer vnc({"RFB 003.008\n"}, answering("x", {}), ScriptedServer::Unit::Bytes);
    QVERIFY(vnc.listen(inside, 5900));
    ScriptedServer echo({}, [](const QByteArray &said, int) { return Answer{said}; },
                        ScriptedServer::Unit::Bytes);
    QVERIFY(echo.listen(inside, 6667));
    m_insideHosts = {{{}, inside, 3389}, {{}, inside, 5900}, {{}, inside, 6667}};
    auto before = std::make_shared<Evidence>();
    before->proxyCases = {{u"connect"_s, proxy, u"x"_s, {}, Outcome::Granted}};
    before->facts[u"speaks"_s] = QJsonArray{u"http"_s};
    reach(proxy, before);
    QCOMPARE(cellsOf(u"inside"_s),
             (QStringList{u"connect reached"_s, u"connect reached"_s, u"connect granted"_s}));
    QVERIFY(heard.join().startsWith(hex("030000130ee0")));
    const QString place = inside.toString();
    QCOMPARE(m_task->evidence.facts[u"spokeThere"_s].toArray(),
             (QJsonArray{place + u":3389 RDP"_s, place + u":5900 VNC"_s}));
}

// Without consent nobody asks for the metadata; with it, what comes is not kept.
void TestProxyReach::asksNobodyElse()
{
    QByteArrayList asked;
    BoundedServer server({}, [&](auto) {
        return new RuleProxy({}, [&](const QByteArray &head) {
            asked.append(head.left(head.indexOf('\r')));
            return false;
        }, "HTTP/1.1 200 OK\r\nVia: 1.1 cloud\r\nContent-Length: 14\r\n\r\nsecret-of-4711");
    });
    QVERIFY(server.listen(here));
    auto before = std::make_shared<Evidence>();
    before->proxyCases = {{u"http-get"_s, server.serverPort(), u"x"_s, {}, Outcome::Reached}};
    for (const bool consent : {false, true}) {
        asked.clear();
        m_askMetadata = consent;
        reach(server.serverPort(), before);
        const bool went = std::ranges::any_of(asked, [](const QByteArray &line) {
            return line.contains("169.254.169.254");
        });
        QCOMPARE(went, consent);
        QCOMPARE(cellsOf(u"metadata"_s).isEmpty(), !consent);
    }
    QCOMPARE(cellsOf(u"metadata"_s).value(0), u"http-get reached"_s);
    const QList<Transcript> transcripts = m_task->network.transcripts();
    int kept = 0;
    for (const Transcript &transcript : transcripts) {
        const bool cloud = std::ranges::any_of(transcript.lines, [](const TranscriptLine &line) {
            return line.text.contains(u"169.254.169.254"_s) || line.text.contains(u"100.100.100.200"_s);
        });
        for (const TranscriptLine &line : transcript.lines) {
            kept += line.text.contains(u"secret"_s);
            QVERIFY(!cloud || !line.text.contains(u"secret"_s));
        }
    }
    QVERIFY(kept > 0); // elsewhere what a server says is evidence
    for (const ProxyCase &way : std::as_const(m_task->evidence.proxyCases))
        QVERIFY(!way.reply.contains(u"secret"_s));
}

// Whatever opened it is asked for the harms, too.
void TestProxyReach::neverPassesWhatIsOpen_data()
{
    QTest::addColumn<QByteArray>("start");  // of the request
    QTest::addColumn<QByteArray>("inside"); // what stands in it besides
    QTest::addColumn<QString>("method");
    QTest::newRow("POST") << "POST http://"_ba << ""_ba << u"http-post"_s;
    QTest::newRow("after an empty line") << "\r\nCONNECT"_ba << ""_ba << u"connect-crlf"_s;
    QTest::newRow("old") << "CONNECT"_ba << " HTTP/1.0\r\n"_ba << u"connect-1.0"_s;
    QTest::newRow("forwarded") << "GET http://"_ba << "X-Forwarded-For: 127."_ba << u"http-forwarded"_s;
    QTest::newRow("PROXY header") << "PROXY TCP4 127."_ba << ""_ba << u"http-proxy-header"_s;
    QTest::newRow("any login") << "GET"_ba << "Proxy-Authorization: Basic"_ba << u"http-wrong-login"_s;
    QTest::newRow("by Host") << "GET /"_ba << "Host: 127."_ba << u"http-host"_s;
}

void TestProxyReach::neverPassesWhatIsOpen()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, inside);
    QFETCH(QString, method);
    const RuleProxy::Rule rule = [&](const QByteArray &head) {
        return head.startsWith(start) && head.contains(inside);
    };
    const QByteArray refusal = method.endsWith(u"login"_s)
        ? "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
        : "HTTP/1.1 403 No\r\nProxy-Agent: rules\r\nContent-Length: 0\r\n\r\n"_ba;
    BoundedServer server({}, [&](auto) { return new RuleProxy({}, rule, refusal); });
    QVERIFY(server.listen(here));
    probe(server.serverPort(), true);
    QVERIFY2(has(method, Outcome::Reached), qPrintable(cases()));
    reach(server.serverPort(), std::make_shared<const Evidence>(m_task->evidence));
    QVERIFY2(m_task->evidence.facts[u"methods"_s].toArray().contains(method), qPrintable(cases()));
    QCOMPARE(judged().grade, u"strangers-reach"_s);
    QCOMPARE(judged().verdict, Verdict::Fail);
}

void TestProxyReach::neverPassesSocksThatIsOpen_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("login");
    QTest::addColumn<QString>("method");
    QTest::newRow("names") << "05010003"_ba << false << u"socks5-name"_s;
    QTest::newRow("IPv6") << "05010004"_ba << false << u"socks5-ipv6"_s;
    QTest::newRow("any login") << "050100"_ba << true << u"socks5-wrong-login"_s;
    QTest::newRow("datagrams") << "0503"_ba << false << u"socks5-udp"_s;
}

void TestProxyReach::neverPassesSocksThatIsOpen()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, login);
    QFETCH(QString, method);
    const QByteArray bytes = hex(start);
    DatagramRelay relay;
    const RuleSocks::Rules rules{
        login, [&](const QByteArray &request) { return request.startsWith(bytes); }, relay.port()};
    BoundedServer server({}, [&](auto) { return new RuleSocks({}, rules); });
    QVERIFY(server.listen(here));
    m_settings.limits.step = 2s;
    probe(server.serverPort(), true);
    QVERIFY2(has(method, Outcome::Reached), qPrintable(cases()));
    reach(server.serverPort(), std::make_shared<const Evidence>(m_task->evidence));
    QCOMPARE(judged().grade, u"strangers-reach"_s);
    QCOMPARE(judged().verdict, Verdict::Fail);
}

// A test login that may use CONNECT only is not one that leads nowhere.
void TestProxyReach::asksConnectOfALogin()
{
    const QByteArray login = "Proxy-Authorization: " + basicCredentials("anna", "flour");
    BoundedServer server({}, [&](auto) {
        return new RuleProxy({}, [&](const QByteArray &head) {
            return head.startsWith("CONNECT") && head.contains(login);
        }, "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    });
    QVERIFY(server.listen(here));
    auto before = std::make_shared<Evidence>();
    before->proxyCases = {{u"connect"_s, 1, u"x"_s, {}, Outcome::AuthRequired},
                          {u"http-test-login"_s, 1, u"x"_s, {}, Outcome::Denied}};
    before->facts[u"speaks"_s] = QJsonArray{u"http"_s};
    m_loginUser = u"anna"_s;
    m_loginPassword = u"flour"_s;
    reach(server.serverPort(), before);
    QVERIFY2(cellsOf(u"mail"_s).contains(u"connect reached"_s)
                 || cellsOf(u"login"_s).contains(u"connect reached"_s),
             qPrintable(cellsOf(u"mail"_s).join(u',')));
    QCOMPARE(judged().verdict, Verdict::Warning);
}

// Let pass once, and then refused wherever it leads: no all-clear.
void TestProxyReach::remembersADoorAjar()
{
    RuleSocks::Rules rules;
    rules.refusal = 8;
    rules.allows = [](const QByteArray &request) { return request.contains("doorcheck.invalid"); };
    BoundedServer server({}, [&](auto) { return new RuleSocks({}, rules); });
    QVERIFY(server.listen(here));
    m_settings.limits.step = 2s;
    probe(server.serverPort(), true);
    QCOMPARE(grade(), u"granted"_s);
    reach(server.serverPort(), std::make_shared<const Evidence>(m_task->evidence));
    QVERIFY(cellsOf(u"mail"_s).contains(u"socks5 denied"_s));
    QCOMPARE(judged().verdict, Verdict::NotProven);
}

QTEST_GUILESS_MAIN(TestProxyReach)
#include "tst_proxy_reach.moc"
