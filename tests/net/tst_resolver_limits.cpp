// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_record.h"
#include "tests/net/resolver_asking.h"
#include "tests/support/scripted_dns.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorcheck;
using namespace doorcheck::test;

// How long, how often, from where, and how many at once; what is answered is tst_resolver's.
class TestResolverLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void silenceIsTriedAgain();
    void nextServerIsAsked_data();
    void nextServerIsAsked();
    void nobodyListens();
    void stopEndsTheWait_data();
    void stopEndsTheWait();
    void deletedResolverEndsTheWait();
    void sourceAddress();
    void ipv6Server();
    void thousandAtOnce();
    void manyAreStoppedAtOnce();

private:
    std::unique_ptr<ScriptedDns> m_dns;
};

void TestResolverLimits::init()
{
    m_dns = std::make_unique<ScriptedDns>();
    QVERIFY(m_dns->start());
    m_dns->addAddress("host.example", u"192.0.2.1"_s);
}

void TestResolverLimits::silenceIsTriedAgain()
{
    m_dns->act("host.example", DnsAct::Silence);
    ResolverSettings settings = m_dns->settings(60ms);
    settings.tries = 4;
    Resolver resolver(settings);
    QElapsedTimer clock;
    clock.start();
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::TimedOut);
    QTRY_COMPARE(m_dns->total(), 4);
    QVERIFY(clock.elapsed() >= 4 * 57); // a coarse timer may be 5 % early
}

void TestResolverLimits::nextServerIsAsked_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed;
    QTest::newRow("REFUSED") << DnsAct::Refused;
    QTest::newRow("silence") << DnsAct::Silence;
    QTest::newRow("garbage") << DnsAct::Garbage;
}

void TestResolverLimits::nextServerIsAsked()
{
    QFETCH(DnsAct, act);
    ScriptedDns bad;
    QVERIFY(bad.start());
    bad.act("host.example", act);
    ResolverSettings settings = m_dns->settings(300ms);
    settings.servers = {bad.server(), m_dns->server()};
    Resolver resolver(settings);
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::Ok);
    QTRY_COMPARE(bad.total(), 1);
    QCOMPARE(m_dns->total(), 1);

    // When no one answers, the most telling failure is the status.
    m_dns->act("host.example", DnsAct::Silence);
    const WaitedPointer failed = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(failed->done);
    if (act == DnsAct::ServerFailed)
        QCOMPARE(failed->answer.status, DnsStatus::ServerFailed);
    QVERIFY(!failed->answer.ok());
}

void TestResolverLimits::nobodyListens()
{
    ResolverSettings settings;
    {
        ScriptedDns gone;
        QVERIFY(gone.start());
        settings = gone.settings();
        settings.timeout = 20s;
    }
    Resolver resolver(settings);
    QElapsedTimer clock;
    clock.start();
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::NoServer);
    QVERIFY(clock.elapsed() < 2000);
}

void TestResolverLimits::stopEndsTheWait_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before") << 0;
    QTest::newRow("while waiting") << 1;
    QTest::newRow("from another thread") << 2;
}

void TestResolverLimits::stopEndsTheWait()
{
    QFETCH(int, when);
    m_dns->act("host.example", DnsAct::Silence);
    const ResolverSettings settings = m_dns->settings(60s);
    Resolver resolver(settings);
    std::stop_source stop;
    if (when == 0)
        stop.request_stop();
    const WaitedPointer waited = ask(resolver, u"host.example"_s, DnsType::A, stop.get_token());
    if (when > 0) {
        QTRY_COMPARE(m_dns->total(), 1);
        QVERIFY(!waited->done);
    }
    QElapsedTimer clock;
    clock.start();
    if (when == 2)
        std::thread([&] { stop.request_stop(); }).join();
    else
        stop.request_stop();
    QTRY_VERIFY(waited->done);
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(waited->answer.status, DnsStatus::Stopped);
    QCOMPARE(m_dns->total(), when == 0 ? 0 : 1);
}

void TestResolverLimits::deletedResolverEndsTheWait()
{
    m_dns->act("host.example", DnsAct::Silence);
    const ResolverSettings settings = m_dns->settings(60s);
    auto resolver = std::make_unique<Resolver>(settings);
    QList<WaitedPointer> all;
    for (int i = 0; i < 200; ++i) // more than may be on their way at once
        all.append(ask(*resolver, u"host.example"_s));
    QTRY_VERIFY(m_dns->total() > 0);
    resolver.reset();
    for (const WaitedPointer &waited : all) {
        QTRY_VERIFY(waited->done);
        QCOMPARE(waited->answer.status, DnsStatus::Stopped);
    }
}

void TestResolverLimits::sourceAddress()
{
    ResolverSettings settings = m_dns->settings();
    settings.source = QHostAddress(u"127.0.0.7"_s);
    Resolver resolver(settings);
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QVERIFY(waited->answer.ok());
    QCOMPARE(m_dns->lastFrom().toString(), u"127.0.0.7"_s);

    settings.source = QHostAddress(u"192.0.2.77"_s); // not ours
    Resolver impossible(settings);
    const WaitedPointer failed = ask(impossible, u"host.example"_s);
    QTRY_VERIFY(failed->done);
    QCOMPARE(failed->answer.status, DnsStatus::NoServer);
    QCOMPARE(m_dns->total(), 1);
}

void TestResolverLimits::ipv6Server()
{
    ScriptedDns dns;
    if (!dns.start(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("no IPv6 on this machine");
    dns.addAddress("host.example", u"2001:db8::5"_s);
    dns.act("host.example", DnsAct::TruncateThenTcp);
    ResolverSettings settings = dns.settings();
    settings.source = QHostAddress(QHostAddress::LocalHostIPv6);
    Resolver resolver(settings);
    const WaitedPointer waited = ask(resolver, u"host.example"_s, DnsType::Aaaa);
    QTRY_VERIFY(waited->done);
    QCOMPARE(texts(waited->answer.addresses), QStringList{u"2001:db8::5"_s});
    QCOMPARE(dns.overTcp(), 1);
}

void TestResolverLimits::thousandAtOnce()
{
    // One event loop serves both sides, so an answer may well be late.
    const ResolverSettings settings = m_dns->settings(20s);
    Resolver resolver(settings);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray name = "h" + QByteArray::number(i) + ".example";
        DnsScript script;
        script.delay = std::chrono::milliseconds(i % 3);
        const QByteArray address = QByteArray("\x0a\0", 2) + char(i / 256) + char(i % 256);
        script.records = {addressRecord(name, address)};
        m_dns->script(name, DnsType::A, script);
    }
    QList<WaitedPointer> all;
    for (int i = 0; i < 1000; ++i)
        all.append(ask(resolver, u"h%1.example"_s.arg(i)));
    for (int i = 0; i < 1000; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(all[i]->done, 30'000);
        QCOMPARE(texts(all[i]->answer.addresses),
                 QStringList{u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256)});
    }
    QCOMPARE(resolver.queries(), 1000);
    QCOMPARE(m_dns->total(), 1000);
    QVERIFY(m_dns->mostAtOnce() > 1);
    QVERIFY(m_dns->mostAtOnce() <= 64);
}

void TestResolverLimits::manyAreStoppedAtOnce()
{
    m_dns->act("host.example", DnsAct::Silence);
    const ResolverSettings settings = m_dns->settings(60s);
    Resolver resolver(settings);
    std::stop_source stop;
    QList<WaitedPointer> all;
    for (int i = 0; i < 500; ++i)
        all.append(ask(resolver, u"host.example"_s, DnsType::A, stop.get_token()));
    QTRY_VERIFY(m_dns->total() > 10);
    QElapsedTimer clock;
    clock.start();
    stop.request_stop();
    for (const WaitedPointer &waited : all)
        QTRY_VERIFY(waited->done);
    QVERIFY(clock.elapsed() < 3000);

    // The turns are free again.
    m_dns->addAddress("free.example", u"192.0.2.9"_s);
    const WaitedPointer next = ask(resolver, u"free.example"_s);
    QTRY_VERIFY(next->done);
    QVERIFY(next->answer.ok());
}

QTEST_GUILESS_MAIN(TestResolverLimits)
#include "tst_resolver_limits.moc"
