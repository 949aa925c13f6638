// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS servers that are open to one form of asking, port or pace, and hide it well.
#include "core/probe/proxy/follow_ups.h"
#include "tests/probe/proxy_fixture.h"
#include "tests/probe/rule_proxy.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = ProxyOutcome;

class TestProxySocks : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void socksThatHangsUp_data();
    void socksThatHangsUp();
    void behindTls_data();
    void behindTls();
    void socksThatTakesNames();
    void socksThatIsSlow();
    void gentleAsksByName();
    void socks4ThatWantsAName();
    void socks4ForOnePort_data();
    void socks4ForOnePort();

private:
    void probeSocks(const RuleSocks::Rules &rules);
};

void TestProxySocks::probeSocks(const RuleSocks::Rules &rules)
{
    BoundedServer server({}, [&](auto) { return new RuleSocks({}, rules); });
    QVERIFY(server.listen(here));
    m_settings.limits.step = 2s;
    probe(server.serverPort());
}

// Port 443 alone, for whoever has any login: refusals and hang-ups elsewhere hide nothing.
void TestProxySocks::socksThatHangsUp_data()
{
    for (const char *column : {"login", "hangsUp", "onlyWeb"})
        QTest::addColumn<bool>(column);
    QTest::addColumn<QString>("method");
    QTest::newRow("a login, hangs up") << true << true << false << u"socks5-wrong-login"_s;
    QTest::newRow("a login, port 443") << true << false << true << u"socks5-wrong-login"_s;
    QTest::newRow("a login, hangs up, 443") << true << true << true << u"socks5-wrong-login"_s;
    QTest::newRow("hangs up, port 443") << false << true << true << u"socks5"_s;
}

void TestProxySocks::socksThatHangsUp()
{
    QFETCH(bool, login);
    QFETCH(bool, hangsUp);
    QFETCH(bool, onlyWeb);
    QFETCH(QString, method);
    RuleSocks::Rules rules{login, {}, 0, hangsUp};
    rules.allows = [=](const QByteArray &request) {
        return request.startsWith(hex("050100")) && (!onlyWeb || request.endsWith(hex("01bb")));
    };
    probeSocks(rules);
    // Where port 443 of this computer is taken, the proxy's word is what there is.
    const bool passed = has(method, Outcome::Reached) || has(method, Outcome::Granted)
        || has(method, Outcome::Unreachable);
    QVERIFY2(passed, qPrintable(cases()));
    QVERIFY(onlyWeb || grade() == u"proven"_s);

    // Leads nowhere: a login that nobody was given was taken all the same.
    rules.allows = [](const QByteArray &) { return false; };
    probeSocks(rules);
    QVERIFY2(grade() != u"auth-required"_s && grade() != u"not-a-proxy"_s, qPrintable(cases()));
    QVERIFY(!login || m_task->evidence.facts[u"anyLogin"_s].toBool());
}

// SOCKS alone, behind TLS.
void TestProxySocks::behindTls_data()
{
    QTest::addColumn<QByteArray>("allowed"); // how a request starts
    QTest::addColumn<bool>("login");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("expected");
    QTest::newRow("SOCKS 5") << hex("050100") << false << u"socks5+tls"_s << u"proven"_s;
    QTest::newRow("by name") << hex("05010003") << false << u"socks5-name+tls"_s << u"proven"_s;
    QTest::newRow("any login") << hex("050100") << true << u"socks5-wrong-login+tls"_s << u"proven"_s;
    QTest::newRow("SOCKS 4") << hex("0401") << false << u"socks4+tls"_s << u"proven"_s;
    QTest::newRow("closed") << "nothing"_ba << false << QString() << u"denied"_s;
    QTest::newRow("closed, a login") << "nothing"_ba << true << QString() << u"granted"_s; // any is taken
}

void TestProxySocks::behindTls()
{
    QFETCH(QByteArray, allowed);
    QFETCH(bool, login);
    QFETCH(QString, method);
    RuleSocks::Rules rules{login, {}, 0, false};
    rules.allows = [=](const QByteArray &request) { return request.startsWith(allowed); };
    BoundedServer server({}, [&](auto) { return new RuleSocks({}, rules); });
    QVERIFY(server.listen(here));
    TlsFront front(server.serverPort());
    QVERIFY(front.listen(here));
    m_settings.limits.step = 2s;
    probe(front.serverPort(), true);
    const QString inTls = cases().mid(cases().indexOf(u"socks5+tls"_s));
    QVERIFY2(method.isEmpty() || has(method, Outcome::Reached), qPrintable(inTls));
    QFETCH(QString, expected);
    QVERIFY2(grade() == expected, qPrintable(inTls));
}

// Addresses are refused by their kind, and those written as names as well: only a name would do.
void TestProxySocks::socksThatTakesNames()
{
    RuleSocks::Rules rules;
    rules.refusal = 8;
    rules.allows = [](const QByteArray &request) { return request.contains("doorcheck.invalid"); };
    probeSocks(rules);
    QVERIFY2(has(u"socks5-name"_s, Outcome::Unreachable), qPrintable(cases()));
    QCOMPARE(grade(), u"granted"_s);
    rules.allows = [](const QByteArray &) { return false; };
    probeSocks(rules);
    QCOMPARE(grade(), u"denied"_s);
}

// HTTP answers at once, SOCKS after a while: on a port that somebody named it is waited for.
void TestProxySocks::socksThatIsSlow()
{
    m_settings.limits.step = 20s;
    ProbeInput input;
    input.endpoint = {{}, here, 1};
    for (const bool named : {false, true}) {
        input.portNamed = named;
        const auto state = std::make_shared<ProxyState>(std::make_shared<ProbeTask>(m_settings, input));
        state->speak(u"http"_s);
        Way way = socks5Way(state->destination(ProxyDestination::Kind::Mail));
        way.patient = true; // without the empty line that a hurried try begins with
        const auto wait = state->patience(socksPatience(*state, way));
        QCOMPARE(wait > 4s, named);
    }
}

// A gentle pace leaves forms out, but not the one that a refusal of addresses asks for.
void TestProxySocks::gentleAsksByName()
{
    Pace pace(PaceName::Gentle);
    m_settings.pace = &pace;
    QVERIFY(!Network(m_settings).pace().everyForm);
    ProbeInput input;
    input.endpoint = {{}, here, 1};
    auto task = std::make_shared<ProbeTask>(m_settings, input);
    ProxyState state(task);
    task->evidence.facts[u"methodsOffered"_s] = QJsonArray{u"no authentication"_s};
    for (const Outcome outcome : {Outcome::Denied, Outcome::Reached}) {
        Trial five;
        five.way = socks5Way(state.destination(ProxyDestination::Kind::Mail));
        five.outcome = outcome;
        const QList<Way> ways = moreSocksWays(state, {five});
        const bool byName = std::ranges::any_of(ways, [](const Way &way) {
            return way.method == u"socks5-name"_s;
        });
        QCOMPARE(byName, outcome == Outcome::Denied);
    }
}

// Any user name will do, and there must be one: no identd is asked.
void TestProxySocks::socks4ThatWantsAName()
{
    RuleSocks::Rules rules;
    rules.only4 = true;
    rules.refusal4 = 0x5d;
    rules.allows = [](const QByteArray &request) {
        return request.startsWith('\x04') && request.size() > 9 && request[8] != 0;
    };
    probeSocks(rules);
    QVERIFY2(has(u"socks4-user"_s, Outcome::Reached), qPrintable(cases()));
    QCOMPARE(grade(), u"proven"_s);
    rules.allows = [](const QByteArray &) { return false; };
    probeSocks(rules);
    QCOMPARE(grade(), u"auth-required"_s);
}

// "Rejected or failed", or a hang-up, at port 25 says nothing about port 443.
void TestProxySocks::socks4ForOnePort_data()
{
    QTest::addColumn<int>("refusal4");
    QTest::newRow("5b") << 0x5b;
    QTest::newRow("hangs up") << 0;
}

void TestProxySocks::socks4ForOnePort()
{
    QFETCH(int, refusal4);
    RuleSocks::Rules rules;
    rules.only4 = true;
    rules.refusal4 = quint8(refusal4);
    rules.allows = [](const QByteArray &request) {
        return request.startsWith('\x04') && request.mid(2, 2) == hex("01bb");
    };
    probeSocks(rules);
    const bool went = std::ranges::any_of(m_task->evidence.proxyCases, [](const ProxyCase &way) {
        return way.method == u"socks4"_s && way.destination.endsWith(u":443"_s)
            && (way.outcome == Outcome::Reached || way.outcome == Outcome::Granted
                || way.outcome == Outcome::Unreachable);
    });
    QVERIFY2(went, qPrintable(cases()));
    QVERIFY2(grade() == u"proven"_s || grade() == u"granted"_s, qPrintable(cases()));
}

QTEST_GUILESS_MAIN(TestProxySocks)
#include "tst_proxy_socks.moc"
