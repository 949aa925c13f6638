// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/target/discovering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorcheck;
using namespace doorcheck::test;

// What becomes of one host; which hosts a domain has is tst_discovery's.
class TestDiscoveredHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hostWithoutAddress_data();
    void hostWithoutAddress();
    void badMxNames_data();
    void badMxNames();
    void oneFamilyUnknown();
    void aliasHostIsNoted();
    void aliasLoop();
    void tooManyAddresses();
    void oddAddresses_data();
    void oddAddresses();
    void reverse();

private:
    std::unique_ptr<Discovering> m_test;
};

void TestDiscoveredHosts::init()
{
    m_test = std::make_unique<Discovering>();
    QVERIFY(m_test->started);
}

void TestDiscoveredHosts::hostWithoutAddress_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("NXDOMAIN") << DnsAct::NoSuchName << DnsStatus::NoSuchName << u"does not exist"_s;
    QTest::newRow("no data") << DnsAct::NoData << DnsStatus::NoData << u"no usable address"_s;
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed << DnsStatus::ServerFailed << u"SERVFAIL"_s;
    QTest::newRow("silence") << DnsAct::Silence << DnsStatus::TimedOut << u"in time"_s;
}

void TestDiscoveredHosts::hostWithoutAddress()
{
    QFETCH(DnsAct, act);
    QFETCH(QString, says);
    if (act == DnsAct::Silence)
        m_test = std::make_unique<Discovering>(500ms); // the other host is to be found in time
    m_test->dns.addMx("example.org", 10, "gone.example");
    m_test->dns.addMx("example.org", 20, "mx.example.org");
    m_test->dns.addAddress("mx.example.org", u"192.0.2.1"_s);
    m_test->dns.act("gone.example", act);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(found.hosts.size(), 2);
    QTEST(found.hosts[0].status, "status");
    QVERIFY2(found.hosts[0].problem.contains(says), qPrintable(found.hosts[0].problem));
    QVERIFY(found.hosts[0].problem.contains(u"gone.example"_s));
    QCOMPARE(found.hosts[0].preference, 10);
    QVERIFY(found.hosts[1].problem.isEmpty());
    QCOMPARE(found.hosts[1].addresses.size(), 1);
}

void TestDiscoveredHosts::badMxNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("IPv4") << "192.0.2.1"_ba << u"names the address 192.0.2.1"_s;
    QTest::newRow("IPv6") << "2001:db8::1"_ba << u"names the address"_s;
    QTest::newRow("space") << "mx\\032.example"_ba << u"not a host name"_s;
    QTest::newRow("markup") << "<b>.example"_ba << u"not a host name"_s;
    QTest::newRow("hyphen") << "-mx.example"_ba << u"not a host name"_s;
}

void TestDiscoveredHosts::badMxNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, says);
    m_test->dns.addMx("example.org", 10, name);
    const Discovery found = m_test->discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(found.hosts.size(), 1);
    QVERIFY(found.hosts[0].addresses.isEmpty());
    QVERIFY2(found.hosts[0].problem.contains(says), qPrintable(found.hosts[0].problem));
    QCOMPARE(m_test->dns.total(), 1); // the name itself is never asked for
}

void TestDiscoveredHosts::oneFamilyUnknown()
{
    m_test->dns.addAddress("half.example", u"192.0.2.1"_s);
    m_test->dns.script("half.example", DnsType::Aaaa, {.act = DnsAct::ServerFailed, .records = {}});
    const DiscoveredHost half = m_test->resolve(u"half.example"_s);
    QCOMPARE(half.status, DnsStatus::Ok);
    QVERIFY(half.problem.isEmpty());
    QVERIFY(anyContains(half.missed, u"IPv6 addresses of half.example"_s));

    // Without any address the failure is what counts.
    m_test->dns.script("none.example", DnsType::A, {.act = DnsAct::NoData, .records = {}});
    m_test->dns.script("none.example", DnsType::Aaaa, {.act = DnsAct::ServerFailed, .records = {}});
    const DiscoveredHost none = m_test->resolve(u"none.example"_s);
    QCOMPARE(none.status, DnsStatus::ServerFailed);
    QVERIFY(none.problem.contains(u"could not be learnt"_s));
}

void TestDiscoveredHosts::aliasHostIsNoted()
{
    m_test->dns.addMx("example.org", 10, "alias.example.org");
    m_test->dns.addAlias("alias.example.org", "real.example.org");
    m_test->dns.addAddress("real.example.org", u"192.0.2.1"_s);
    const Discovery found = m_test->discover();
    QCOMPARE(found.hosts.size(), 1);
    QCOMPARE(found.hosts[0].name, u"alias.example.org"_s);
    QCOMPARE(found.hosts[0].canonicalName, u"real.example.org"_s);
    QCOMPARE(found.hosts[0].addresses.size(), 1);
    QVERIFY(anyContains(found.hosts[0].notes, u"alias of real.example.org"_s));
}

void TestDiscoveredHosts::aliasLoop()
{
    m_test->dns.followAliases = false;
    m_test->dns.addMx("example.org", 10, "a.example");
    m_test->dns.addAlias("a.example", "b.example");
    m_test->dns.addAlias("b.example", "a.example");
    const Discovery found = m_test->discover();
    QCOMPARE(found.hosts.size(), 1);
    QCOMPARE(found.hosts[0].status, DnsStatus::Garbled);
    QVERIFY(!found.hosts[0].problem.isEmpty());
    QVERIFY(m_test->dns.total() < 20);
}

void TestDiscoveredHosts::tooManyAddresses()
{
    for (int i = 0; i < 40; ++i)
        m_test->dns.addAddress("many.example", u"192.0.2.%1"_s.arg(i + 1));
    const DiscoveredHost host = m_test->resolve(u"many.example"_s);
    QCOMPARE(host.addresses.size(), 16);
    QVERIFY(anyContains(host.missed, u"24 are left out"_s));
}

void TestDiscoveredHosts::oddAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QString>("says");
    QTest::newRow("loopback") << u"127.0.0.1"_s << true << u"computer that asks"_s;
    QTest::newRow("loopback IPv6") << u"::1"_s << true << u"computer that asks"_s;
    QTest::newRow("RFC 1918") << u"192.168.1.1"_s << true << u"private network"_s;
    QTest::newRow("carrier NAT") << u"100.64.0.1"_s << true << u"private network"_s;
    QTest::newRow("unique local") << u"fd00::1"_s << true << u"private network"_s;
    QTest::newRow("null") << u"0.0.0.0"_s << false << u"left out"_s;
    QTest::newRow("null IPv6") << u"::"_s << false << u"left out"_s;
    QTest::newRow("multicast") << u"224.0.0.1"_s << false << u"left out"_s;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << false << u"left out"_s;
}

void TestDiscoveredHosts::oddAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, kept);
    QFETCH(QString, says);
    m_test->dns.addAddress("odd.example", address);
    const DiscoveredHost host = m_test->resolve(u"odd.example"_s);
    QCOMPARE(host.addresses.size(), kept ? 1 : 0);
    QCOMPARE(host.problem.isEmpty(), kept);
    QCOMPARE(host.status, kept ? DnsStatus::Ok : DnsStatus::NoData);
    QVERIFY2(anyContains(host.notes, says), qPrintable(host.notes.join(u' ')));
}

void TestDiscoveredHosts::reverse()
{
    m_test->dns.addReverse(u"192.0.2.1"_s, "MX.example.org");
    m_test->dns.addReverse(u"192.0.2.1"_s, "mx.example.org");
    m_test->dns.addReverse(u"192.0.2.1"_s, "a\\000b.example");
    m_test->dns.addReverse(u"2001:db8::1"_s, "six.example.org");
    const QList<QPair<QHostAddress, QStringList>> cases{
        {QHostAddress(u"192.0.2.1"_s), {u"mx.example.org"_s}},
        {QHostAddress(u"2001:db8::1"_s), {u"six.example.org"_s}},
        {QHostAddress(u"192.0.2.9"_s), {}},
        {QHostAddress(), {}},
    };
    for (const auto &[address, expected] : cases)
        QCOMPARE(m_test->reverse(address), expected);
}

QTEST_GUILESS_MAIN(TestDiscoveredHosts)
#include "tst_discovered_hosts.moc"
