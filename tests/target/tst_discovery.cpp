// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_record.h"
#include "tests/target/discovering.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorcheck;
using namespace doorcheck::test;

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hostsByPreference();
    void failures_data();
    void failures();
    void implicitHost();
    void noImplicitHostUnlessNoData_data();
    void noImplicitHostUnlessNoData();
    void implicitHostUnknown();
    void nullMx_data();
    void nullMx();
    void nullMxBesideOthers();
    void duplicatesAreKeptOnce();
    void tooManyHosts();
    void lies();
    void stopped();
    void resolverGoesAway();

private:
    std::unique_ptr<Discovering> m_test;
};

void TestDiscovery::init()
{
    m_test = std::make_unique<Discovering>();
    QVERIFY(m_test->started);
}

void TestDiscovery::hostsByPreference()
{
    m_test->dns.addMx("example.org", 20, "backup.example.net");
    m_test->dns.addMx("example.org", 10, "MX.Example.org");
    m_test->dns.addAddress("mx.example.org", u"192.0.2.1"_s);
    m_test->dns.addAddress("mx.example.org", u"2001:db8::1"_s);
    m_test->dns.addAddress("backup.example.net", u"198.51.100.1"_s);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(found.domain, u"example.org"_s);
    QCOMPARE(names(found), QStringList({u"mx.example.org"_s, u"backup.example.net"_s}));
    QCOMPARE(texts(found.hosts[0].addresses), QStringList({u"192.0.2.1"_s, u"2001:db8::1"_s}));
    QCOMPARE(texts(found.hosts[1].addresses), QStringList{u"198.51.100.1"_s});
    QCOMPARE(found.hosts[0].preference, 10);
    QCOMPARE(found.hosts[1].preference, 20);
    QVERIFY(!found.hosts[0].implicit);
    QVERIFY(found.hosts[0].problem.isEmpty());
    QVERIFY(found.hosts[0].notes.isEmpty());
    QVERIFY(found.notes.isEmpty());
    QVERIFY(found.problem.isEmpty());
    QCOMPARE(m_test->dns.total(), 5);
}

void TestDiscovery::failures_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("NXDOMAIN") << DnsAct::NoSuchName << DnsStatus::NoSuchName << u"does not exist"_s;
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed << DnsStatus::ServerFailed << u"SERVFAIL"_s;
    QTest::newRow("REFUSED") << DnsAct::Refused << DnsStatus::Refused << u"refused"_s;
    QTest::newRow("silence") << DnsAct::Silence << DnsStatus::TimedOut << u"in time"_s;
    QTest::newRow("garbage") << DnsAct::Garbage << DnsStatus::Garbled << u"no sense"_s;
    QTest::newRow("wrong id") << DnsAct::WrongId << DnsStatus::TimedOut << u"in time"_s;
}

void TestDiscovery::failures()
{
    QFETCH(DnsAct, act);
    QFETCH(DnsStatus, status);
    QFETCH(QString, says);
    if (status == DnsStatus::TimedOut)
        m_test = std::make_unique<Discovering>(100ms);
    m_test->dns.act("example.org", act);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Failed);
    QCOMPARE(found.status, status);
    QVERIFY2(found.problem.contains(says), qPrintable(found.problem));
    QVERIFY(found.problem.contains(u"example.org"_s));
    QVERIFY(found.hosts.isEmpty());
}

void TestDiscovery::implicitHost()
{
    m_test->dns.addAddress("example.org", u"192.0.2.1"_s);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(names(found), QStringList{u"example.org"_s});
    QVERIFY(found.hosts[0].implicit);
    QCOMPARE(texts(found.hosts[0].addresses), QStringList{u"192.0.2.1"_s});
    QVERIFY(anyContains(found.notes, u"no MX record"_s));

    m_test->dns.addText("mailless.example", "v=spf1 -all");
    const Discovery none = m_test->discover(u"mailless.example"_s);
    QCOMPARE(none.kind, Discovery::Kind::NoMail);
    QVERIFY(none.hosts.isEmpty());
    QVERIFY(none.problem.contains(u"neither"_s));
}

void TestDiscovery::noImplicitHostUnlessNoData_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed;
    QTest::newRow("silence") << DnsAct::Silence;
    QTest::newRow("REFUSED") << DnsAct::Refused;
    QTest::newRow("referral") << DnsAct::Referral;
}

void TestDiscovery::noImplicitHostUnlessNoData()
{
    QFETCH(DnsAct, act);
    if (act == DnsAct::Silence)
        m_test = std::make_unique<Discovering>(100ms);
    m_test->dns.addAddress("example.org", u"192.0.2.1"_s);
    m_test->dns.script("example.org", DnsType::Mx, {.act = act, .records = {}});
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Failed);
    QVERIFY(found.hosts.isEmpty());
    QCOMPARE(m_test->dns.count("example.org", DnsType::A), 0);
}

void TestDiscovery::implicitHostUnknown()
{
    m_test->dns.script("example.org", DnsType::A, {.act = DnsAct::ServerFailed, .records = {}});
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Failed);
    QCOMPARE(found.status, DnsStatus::ServerFailed);
    QVERIFY(found.problem.contains(u"SERVFAIL"_s));
}

void TestDiscovery::nullMx_data()
{
    QTest::addColumn<int>("preference");
    QTest::newRow("0") << 0;
    QTest::newRow("any other") << 10;
}

void TestDiscovery::nullMx()
{
    QFETCH(int, preference);
    m_test->dns.addMx("example.org", preference, "");
    m_test->dns.addAddress("example.org", u"192.0.2.1"_s);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::NullMx);
    QVERIFY(found.hosts.isEmpty());
    QVERIFY(found.problem.isEmpty());
    QCOMPARE(m_test->dns.total(), 1);
}

void TestDiscovery::nullMxBesideOthers()
{
    m_test->dns.addMx("example.org", 0, "");
    m_test->dns.addMx("example.org", 10, "mx.example.org");
    m_test->dns.addAddress("mx.example.org", u"192.0.2.1"_s);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(names(found), QStringList{u"mx.example.org"_s});
    QVERIFY(anyContains(found.notes, u"takes no mail"_s));
}

void TestDiscovery::duplicatesAreKeptOnce()
{
    m_test->dns.addMx("example.org", 10, "mx.example.org");
    m_test->dns.addMx("example.org", 20, "MX.example.org");
    m_test->dns.addMx("example.org", 10, "mx.example.org");
    m_test->dns.addAddress("mx.example.org", u"192.0.2.1"_s);
    m_test->dns.addAddress("mx.example.org", u"192.0.2.1"_s);
    const Discovery found = m_test->discover();
    QCOMPARE(names(found), QStringList{u"mx.example.org"_s});
    QCOMPARE(found.hosts[0].preference, 10);
    QCOMPARE(texts(found.hosts[0].addresses), QStringList{u"192.0.2.1"_s});
}

void TestDiscovery::tooManyHosts()
{
    for (int i = 0; i < 45; ++i) {
        const QByteArray name = "mx" + QByteArray::number(i) + ".example.org";
        m_test->dns.addMx("example.org", i, name);
        m_test->dns.addAddress(name, u"192.0.2.%1"_s.arg(i + 1));
    }
    const Discovery found = m_test->discover();
    QCOMPARE(found.hosts.size(), 20);
    QCOMPARE(found.hosts[19].name, u"mx19.example.org"_s);
    QVERIFY(anyContains(found.missed, u"25 are left out"_s));
}

void TestDiscovery::lies()
{
    // Records of another name, and of another type than asked for.
    m_test->dns.script("example.org", DnsType::Mx,
                       {.records = {mxRecord("bank.example", 1, "thief.example"),
                                    addressRecord("example.org", "abcd"),
                                    mxRecord("example.org", 10, "mx.example.org")}});
    m_test->dns.script(
        "mx.example.org", DnsType::A,
        {.records = {addressRecord("mx.example.org", "abcdefghabcdefgh"),
                     addressRecord("mx.example.org", QByteArray::fromHex("c0000201"))}});
    const Discovery found = m_test->discover();
    QCOMPARE(names(found), QStringList{u"mx.example.org"_s});
    QCOMPARE(texts(found.hosts[0].addresses), QStringList{u"192.0.2.1"_s});
}

void TestDiscovery::stopped()
{
    m_test->dns.addMx("example.org", 10, "mx.example.org");
    m_test->dns.act("mx.example.org", DnsAct::Silence);
    const ResolverSettings settings = m_test->dns.settings(60s);
    Resolver resolver(settings);
    std::stop_source stop;
    auto waited = std::make_shared<Waited<Discovery>>();
    awaitHosts(waited, &resolver, u"example.org"_s, stop.get_token());
    QTRY_COMPARE(m_test->dns.total(), 3);
    stop.request_stop();
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(waited->done);
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(waited->value.status, DnsStatus::Stopped);
    QCOMPARE(waited->value.hosts.size(), 1);
    QCOMPARE(waited->value.hosts[0].status, DnsStatus::Stopped);
}

void TestDiscovery::resolverGoesAway()
{
    m_test->dns.addMx("slow.example", 10, "mx.example.org");
    m_test->dns.act("mx.example.org", DnsAct::Silence);
    m_test->dns.act("silent.example", DnsAct::Silence);
    const ResolverSettings settings = m_test->dns.settings(60s);
    auto resolver = std::make_unique<Resolver>(settings);
    auto first = std::make_shared<Waited<Discovery>>();
    auto second = std::make_shared<Waited<Discovery>>();
    awaitHosts(first, resolver.get(), u"silent.example"_s, {});
    awaitHosts(second, resolver.get(), u"slow.example"_s, {});
    QTRY_COMPARE(m_test->dns.total(), 4);
    resolver.reset();
    QTRY_VERIFY(first->done && second->done);
    QCOMPARE(first->value.kind, Discovery::Kind::Failed);
    QCOMPARE(first->value.status, DnsStatus::Stopped);
    QCOMPARE(second->value.hosts[0].status, DnsStatus::Stopped);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
