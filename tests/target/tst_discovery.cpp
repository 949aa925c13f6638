// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_record.h"
#include "core/target/discovery.h"
#include "tests/support/scripted_dns.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorcheck;
using namespace doorcheck::test;

namespace {

template<typename T>
struct Waited
{
    bool done = false;
    T value;
};

QCoro::Task<> awaitHosts(std::shared_ptr<Waited<Discovery>> waited, Resolver *resolver,
                         QString domain, std::stop_token stop)
{
    waited->value = co_await discoverMailHosts(resolver, domain, stop);
    waited->done = true;
}

QCoro::Task<> awaitHost(std::shared_ptr<Waited<DiscoveredHost>> waited, Resolver *resolver,
                        QString name, std::stop_token stop)
{
    waited->value = co_await resolveHost(resolver, name, stop);
    waited->done = true;
}

QCoro::Task<> awaitNames(std::shared_ptr<Waited<QStringList>> waited, Resolver *resolver,
                         QHostAddress address, std::stop_token stop)
{
    waited->value = co_await reverseNames(resolver, address, stop);
    waited->done = true;
}

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << address.toString();
    return texts;
}

QStringList names(const Discovery &found)
{
    QStringList names;
    for (const DiscoveredHost &host : found.hosts)
        names << host.name;
    return names;
}

bool anyContains(const QStringList &sentences, const QString &part)
{
    return std::ranges::any_of(sentences,
                               [&](const QString &sentence) { return sentence.contains(part); });
}

} // namespace

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
    void hostWithoutAddress_data();
    void hostWithoutAddress();
    void badMxNames_data();
    void badMxNames();
    void oneFamilyUnknown();
    void aliasHostIsNoted();
    void aliasLoop();
    void duplicatesAreKeptOnce();
    void tooManyHosts();
    void tooManyAddresses();
    void oddAddresses_data();
    void oddAddresses();
    void lies();
    void stopped();
    void resolverGoesAway();
    void reverse();

private:
    Discovery discover(const QString &domain = u"example.org"_s);
    DiscoveredHost resolve(const QString &name);

    std::unique_ptr<ScriptedDns> m_dns;
    std::unique_ptr<Resolver> m_resolver;
};

void TestDiscovery::init()
{
    m_dns = std::make_unique<ScriptedDns>();
    QVERIFY(m_dns->start());
    m_resolver = std::make_unique<Resolver>(m_dns->settings());
}

Discovery TestDiscovery::discover(const QString &domain)
{
    auto waited = std::make_shared<Waited<Discovery>>();
    awaitHosts(waited, m_resolver.get(), domain, {});
    if (!QTest::qWaitFor([&] { return waited->done; }, 10'000))
        qWarning("the discovery did not end");
    return waited->value;
}

DiscoveredHost TestDiscovery::resolve(const QString &name)
{
    auto waited = std::make_shared<Waited<DiscoveredHost>>();
    awaitHost(waited, m_resolver.get(), name, {});
    if (!QTest::qWaitFor([&] { return waited->done; }, 10'000))
        qWarning("the resolution did not end");
    return waited->value;
}

void TestDiscovery::hostsByPreference()
{
    m_dns->addMx("example.org", 20, "backup.example.net");
    m_dns->addMx("example.org", 10, "MX.Example.org");
    m_dns->addAddress("mx.example.org", u"192.0.2.1"_s);
    m_dns->addAddress("mx.example.org", u"2001:db8::1"_s);
    m_dns->addAddress("backup.example.net", u"198.51.100.1"_s);
    const Discovery found = discover();
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
    QCOMPARE(m_dns->total(), 5);
}

void TestDiscovery::failures_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("NXDOMAIN") << DnsAct::NoSuchName << DnsStatus::NoSuchName
                              << u"does not exist"_s;
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed << DnsStatus::ServerFailed << u"SERVFAIL"_s;
    QTest::newRow("REFUSED") << DnsAct::Refused << DnsStatus::Refused << u"refused"_s;
    QTest::newRow("silence") << DnsAct::Silence << DnsStatus::TimedOut << u"in time"_s;
    QTest::newRow("garbage") << DnsAct::Garbage << DnsStatus::Garbled << u"no sense"_s;
    QTest::newRow("wrong id") << DnsAct::WrongId << DnsStatus::TimedOut << u"in time"_s;
}

void TestDiscovery::failures()
{
    QFETCH(DnsAct, act);
    QFETCH(QString, says);
    m_dns->act("example.org", act);
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::Failed);
    QTEST(found.status, "status");
    QVERIFY2(found.problem.contains(says), qPrintable(found.problem));
    QVERIFY(found.problem.contains(u"example.org"_s));
    QVERIFY(found.hosts.isEmpty());
}

void TestDiscovery::implicitHost()
{
    m_dns->addAddress("example.org", u"192.0.2.1"_s);
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(names(found), QStringList{u"example.org"_s});
    QVERIFY(found.hosts[0].implicit);
    QCOMPARE(texts(found.hosts[0].addresses), QStringList{u"192.0.2.1"_s});
    QVERIFY(anyContains(found.notes, u"no MX record"_s));

    m_dns->addText("mailless.example", "v=spf1 -all");
    const Discovery none = discover(u"mailless.example"_s);
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
    m_dns->addAddress("example.org", u"192.0.2.1"_s);
    m_dns->script("example.org", DnsType::Mx, {.act = act, .records = {}});
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::Failed);
    QVERIFY(found.hosts.isEmpty());
    QCOMPARE(m_dns->count("example.org", DnsType::A), 0);
}

void TestDiscovery::implicitHostUnknown()
{
    m_dns->script("example.org", DnsType::A, {.act = DnsAct::ServerFailed, .records = {}});
    const Discovery found = discover();
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
    m_dns->addMx("example.org", preference, "");
    m_dns->addAddress("example.org", u"192.0.2.1"_s);
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::NullMx);
    QVERIFY(found.hosts.isEmpty());
    QVERIFY(found.problem.isEmpty());
    QCOMPARE(m_dns->total(), 1);
}

void TestDiscovery::nullMxBesideOthers()
{
    m_dns->addMx("example.org", 0, "");
    m_dns->addMx("example.org", 10, "mx.example.org");
    m_dns->addAddress("mx.example.org", u"192.0.2.1"_s);
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(names(found), QStringList{u"mx.example.org"_s});
    QVERIFY(anyContains(found.notes, u"takes no mail"_s));
}

void TestDiscovery::hostWithoutAddress_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("NXDOMAIN") << DnsAct::NoSuchName << DnsStatus::NoSuchName
                              << u"does not exist"_s;
    QTest::newRow("no data") << DnsAct::NoData << DnsStatus::NoData << u"no usable address"_s;
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed << DnsStatus::ServerFailed << u"SERVFAIL"_s;
    QTest::newRow("silence") << DnsAct::Silence << DnsStatus::TimedOut << u"in time"_s;
}

void TestDiscovery::hostWithoutAddress()
{
    QFETCH(DnsAct, act);
    QFETCH(QString, says);
    m_dns->addMx("example.org", 10, "gone.example");
    m_dns->addMx("example.org", 20, "mx.example.org");
    m_dns->addAddress("mx.example.org", u"192.0.2.1"_s);
    m_dns->act("gone.example", act);
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(found.hosts.size(), 2);
    QTEST(found.hosts[0].status, "status");
    QVERIFY2(found.hosts[0].problem.contains(says), qPrintable(found.hosts[0].problem));
    QVERIFY(found.hosts[0].problem.contains(u"gone.example"_s));
    QCOMPARE(found.hosts[0].preference, 10);
    QVERIFY(found.hosts[1].problem.isEmpty());
    QCOMPARE(found.hosts[1].addresses.size(), 1);
}

void TestDiscovery::badMxNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("IPv4") << "192.0.2.1"_ba << u"names the address 192.0.2.1"_s;
    QTest::newRow("IPv6") << "2001:db8::1"_ba << u"names the address"_s;
    QTest::newRow("space") << "mx\\032.example"_ba << u"not a host name"_s;
    QTest::newRow("markup") << "<b>.example"_ba << u"not a host name"_s;
    QTest::newRow("hyphen") << "-mx.example"_ba << u"not a host name"_s;
}

void TestDiscovery::badMxNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, says);
    m_dns->addMx("example.org", 10, name);
    const Discovery found = discover();
    QCOMPARE(found.kind, Discovery::Kind::Hosts);
    QCOMPARE(found.hosts.size(), 1);
    QVERIFY(found.hosts[0].addresses.isEmpty());
    QVERIFY2(found.hosts[0].problem.contains(says), qPrintable(found.hosts[0].problem));
    QCOMPARE(m_dns->total(), 1); // the name itself is never asked for
}

void TestDiscovery::oneFamilyUnknown()
{
    m_dns->addAddress("half.example", u"192.0.2.1"_s);
    m_dns->script("half.example", DnsType::Aaaa, {.act = DnsAct::ServerFailed, .records = {}});
    const DiscoveredHost half = resolve(u"half.example"_s);
    QCOMPARE(half.status, DnsStatus::Ok);
    QVERIFY(half.problem.isEmpty());
    QVERIFY(anyContains(half.notes, u"IPv6 addresses of half.example"_s));

    // Without any address the failure is what counts.
    m_dns->script("none.example", DnsType::A, {.act = DnsAct::NoData, .records = {}});
    m_dns->script("none.example", DnsType::Aaaa, {.act = DnsAct::ServerFailed, .records = {}});
    const DiscoveredHost none = resolve(u"none.example"_s);
    QCOMPARE(none.status, DnsStatus::ServerFailed);
    QVERIFY(none.problem.contains(u"could not be learnt"_s));
}

void TestDiscovery::aliasHostIsNoted()
{
    m_dns->addMx("example.org", 10, "alias.example.org");
    m_dns->addAlias("alias.example.org", "real.example.org");
    m_dns->addAddress("real.example.org", u"192.0.2.1"_s);
    const Discovery found = discover();
    QCOMPARE(found.hosts.size(), 1);
    QCOMPARE(found.hosts[0].name, u"alias.example.org"_s);
    QCOMPARE(found.hosts[0].canonicalName, u"real.example.org"_s);
    QCOMPARE(found.hosts[0].addresses.size(), 1);
    QVERIFY(anyContains(found.hosts[0].notes, u"alias of real.example.org"_s));
}

void TestDiscovery::aliasLoop()
{
    m_dns->followAliases = false;
    m_dns->addMx("example.org", 10, "a.example");
    m_dns->addAlias("a.example", "b.example");
    m_dns->addAlias("b.example", "a.example");
    const Discovery found = discover();
    QCOMPARE(found.hosts.size(), 1);
    QCOMPARE(found.hosts[0].status, DnsStatus::Garbled);
    QVERIFY(!found.hosts[0].problem.isEmpty());
    QVERIFY(m_dns->total() < 20);
}

void TestDiscovery::duplicatesAreKeptOnce()
{
    m_dns->addMx("example.org", 10, "mx.example.org");
    m_dns->addMx("example.org", 20, "MX.example.org");
    m_dns->addMx("example.org", 10, "mx.example.org");
    m_dns->addAddress("mx.example.org", u"192.0.2.1"_s);
    m_dns->addAddress("mx.example.org", u"192.0.2.1"_s);
    const Discovery found = discover();
    QCOMPARE(names(found), QStringList{u"mx.example.org"_s});
    QCOMPARE(found.hosts[0].preference, 10);
    QCOMPARE(texts(found.hosts[0].addresses), QStringList{u"192.0.2.1"_s});
}

void TestDiscovery::tooManyHosts()
{
    for (int i = 0; i < 45; ++i) {
        const QByteArray name = "mx" + QByteArray::number(i) + ".example.org";
        m_dns->addMx("example.org", i, name);
        m_dns->addAddress(name, u"192.0.2.%1"_s.arg(i + 1));
    }
    const Discovery found = discover();
    QCOMPARE(found.hosts.size(), 20);
    QCOMPARE(found.hosts[19].name, u"mx19.example.org"_s);
    QVERIFY(anyContains(found.notes, u"25 are left out"_s));
}

void TestDiscovery::tooManyAddresses()
{
    for (int i = 0; i < 40; ++i)
        m_dns->addAddress("many.example", u"192.0.2.%1"_s.arg(i + 1));
    const DiscoveredHost host = resolve(u"many.example"_s);
    QCOMPARE(host.addresses.size(), 16);
    QVERIFY(anyContains(host.notes, u"24 are left out"_s));
}

void TestDiscovery::oddAddresses_data()
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

void TestDiscovery::oddAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, kept);
    QFETCH(QString, says);
    m_dns->addAddress("odd.example", address);
    const DiscoveredHost host = resolve(u"odd.example"_s);
    QCOMPARE(host.addresses.size(), kept ? 1 : 0);
    QCOMPARE(host.problem.isEmpty(), kept);
    QCOMPARE(host.status, kept ? DnsStatus::Ok : DnsStatus::NoData);
    QVERIFY2(anyContains(host.notes, says), qPrintable(host.notes.join(u' ')));
}

void TestDiscovery::lies()
{
    // Records of another name, and of another type than asked for.
    m_dns->script("example.org", DnsType::Mx,
                  {.records = {mxRecord("bank.example", 1, "thief.example"),
                               addressRecord("example.org", "abcd"),
                               mxRecord("example.org", 10, "mx.example.org")}});
    m_dns->script("mx.example.org", DnsType::A,
                  {.records = {addressRecord("mx.example.org", "abcdefghabcdefgh"),
                               addressRecord("mx.example.org", QByteArray::fromHex("c0000201"))}});
    const Discovery found = discover();
    QCOMPARE(names(found), QStringList{u"mx.example.org"_s});
    QCOMPARE(texts(found.hosts[0].addresses), QStringList{u"192.0.2.1"_s});
}

void TestDiscovery::stopped()
{
    m_dns->addMx("example.org", 10, "mx.example.org");
    m_dns->act("mx.example.org", DnsAct::Silence);
    ResolverSettings settings = m_dns->settings();
    settings.timeout = 60s;
    Resolver resolver(settings);
    std::stop_source stop;
    auto waited = std::make_shared<Waited<Discovery>>();
    awaitHosts(waited, &resolver, u"example.org"_s, stop.get_token());
    QTRY_COMPARE(m_dns->total(), 3);
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
    m_dns->addMx("slow.example", 10, "mx.example.org");
    m_dns->act("mx.example.org", DnsAct::Silence);
    m_dns->act("silent.example", DnsAct::Silence);
    ResolverSettings settings = m_dns->settings();
    settings.timeout = 60s;
    auto resolver = std::make_unique<Resolver>(settings);
    auto first = std::make_shared<Waited<Discovery>>();
    auto second = std::make_shared<Waited<Discovery>>();
    awaitHosts(first, resolver.get(), u"silent.example"_s, {});
    awaitHosts(second, resolver.get(), u"slow.example"_s, {});
    QTRY_COMPARE(m_dns->total(), 4);
    resolver.reset();
    QTRY_VERIFY(first->done && second->done);
    QCOMPARE(first->value.kind, Discovery::Kind::Failed);
    QCOMPARE(first->value.status, DnsStatus::Stopped);
    QCOMPARE(second->value.hosts[0].status, DnsStatus::Stopped);
}

void TestDiscovery::reverse()
{
    m_dns->addReverse(u"192.0.2.1"_s, "MX.example.org");
    m_dns->addReverse(u"192.0.2.1"_s, "mx.example.org");
    m_dns->addReverse(u"192.0.2.1"_s, "a\\000b.example");
    m_dns->addReverse(u"2001:db8::1"_s, "six.example.org");
    const QList<QPair<QHostAddress, QStringList>> cases{
        {QHostAddress(u"192.0.2.1"_s), {u"mx.example.org"_s}},
        {QHostAddress(u"2001:db8::1"_s), {u"six.example.org"_s}},
        {QHostAddress(u"192.0.2.9"_s), {}},
        {QHostAddress(), {}},
    };
    for (const auto &[address, expected] : cases) {
        auto waited = std::make_shared<Waited<QStringList>>();
        awaitNames(waited, m_resolver.get(), address, {});
        QTRY_VERIFY(waited->done);
        QCOMPARE(waited->value, expected);
    }
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
