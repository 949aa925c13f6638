// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver_answer.h"
#include "core/protocol/dns_record.h"
#include "tests/net/resolver_asking.h"
#include "tests/support/scripted_dns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorcheck;
using namespace doorcheck::test;

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statuses_data();
    void statuses();
    void failuresHaveTexts();
    void records();
    void asksWell();
    void authenticated();
    void bigAnswerComesOverTcp();
    void askedAgainWithoutEdns();
    void aliasInOneAnswer();
    void aliasByAnotherQuestion();
    void aliasToNowhere_data();
    void aliasToNowhere();
    void aliasesThatGoRound_data();
    void aliasesThatGoRound();
    void recordsOfOthersAreIgnored();
    void brokenRecordSpoilsTheAnswer();
    void damagedAnswers();
    void impossibleName();
    void localNames();
    void reverseNames();

private:
    std::unique_ptr<ScriptedDns> m_dns;
};

void TestResolver::init()
{
    m_dns = std::make_unique<ScriptedDns>();
    QVERIFY(m_dns->start());
    m_dns->addAddress("host.example", u"192.0.2.1"_s);
}

void TestResolver::statuses_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<int>("asked");
    QTest::newRow("answer") << DnsAct::Answer << DnsStatus::Ok << 1;
    QTest::newRow("NXDOMAIN") << DnsAct::NoSuchName << DnsStatus::NoSuchName << 1;
    QTest::newRow("no data") << DnsAct::NoData << DnsStatus::NoData << 1;
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed << DnsStatus::ServerFailed << 1;
    QTest::newRow("REFUSED") << DnsAct::Refused << DnsStatus::Refused << 1;
    QTest::newRow("NOTIMP") << DnsAct::NotImplemented << DnsStatus::Refused << 1;
    QTest::newRow("referral") << DnsAct::Referral << DnsStatus::Refused << 1;
    QTest::newRow("silence") << DnsAct::Silence << DnsStatus::TimedOut << 2;
    QTest::newRow("truncated, then TCP") << DnsAct::TruncateThenTcp << DnsStatus::Ok << 2;
    QTest::newRow("truncated over TCP") << DnsAct::TruncateAlways << DnsStatus::Garbled << 2;
    // Not for us: may come from anybody who guesses ports, so the true answer is waited for.
    QTest::newRow("wrong id") << DnsAct::WrongId << DnsStatus::TimedOut << 2;
    QTest::newRow("wrong question") << DnsAct::WrongQuestion << DnsStatus::TimedOut << 2;
    QTest::newRow("query sent back") << DnsAct::NotAnAnswer << DnsStatus::Garbled << 1;
    QTest::newRow("garbage") << DnsAct::Garbage << DnsStatus::Garbled << 1;
    QTest::newRow("cut short") << DnsAct::CutShort << DnsStatus::Garbled << 1;
    QTest::newRow("no EDNS") << DnsAct::NoEdns << DnsStatus::Ok << 2;
}

void TestResolver::statuses()
{
    QFETCH(DnsAct, act);
    QFETCH(DnsStatus, status);
    QFETCH(int, asked);
    m_dns->act("host.example", act);
    Resolver resolver(m_dns->settings(status == DnsStatus::TimedOut ? 100ms : 5s));
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, status);
    // The time-out may be noticed before the server has read what lies in its socket.
    QTRY_COMPARE(m_dns->count("host.example", DnsType::A), asked);
    QCOMPARE(resolver.queries(), 1);
    QCOMPARE(waited->answer.ok(), status == DnsStatus::Ok);
    QCOMPARE(waited->answer.addresses.size(), status == DnsStatus::Ok ? 1 : 0);
}

void TestResolver::failuresHaveTexts()
{
    QSet<QString> all;
    for (int i = 0; i <= int(DnsStatus::Stopped); ++i)
        all.insert(dnsStatusText(static_cast<DnsStatus>(i)));
    QCOMPARE(all.size(), int(DnsStatus::Stopped) + 1);
    QVERIFY(!all.contains(QString()));
}

void TestResolver::records()
{
    m_dns->addAddress("host.example", u"192.0.2.2"_s);
    m_dns->addAddress("host.example", u"2001:db8::1"_s);
    m_dns->addMx("host.example", 20, "b.example");
    m_dns->addMx("host.example", 10, "c.example");
    m_dns->addMx("host.example", 10, "a.example");
    m_dns->addText("host.example", "v=spf1 " + QByteArray(300, 'x') + '\x1b');
    m_dns->addReverse(u"192.0.2.1"_s, "host.example");
    m_dns->script("_25._tcp.host.example", DnsType::Tlsa,
                  {.records = {{"_25._tcp.host.example", 52, 1, 60, "\3\1\1hash"}}});
    Resolver resolver(m_dns->settings());

    const QString name = u"Host.Example."_s;
    const WaitedPointer a = ask(resolver, name, DnsType::A);
    const WaitedPointer aaaa = ask(resolver, name, DnsType::Aaaa);
    const WaitedPointer mx = ask(resolver, name, DnsType::Mx);
    const WaitedPointer txt = ask(resolver, name, DnsType::Txt);
    const QString reverse = Resolver::reverseName(QHostAddress(u"192.0.2.1"_s));
    const WaitedPointer ptr = ask(resolver, reverse, DnsType::Ptr);
    const WaitedPointer tlsa = ask(resolver, u"_25._tcp.host.example"_s, DnsType::Tlsa);
    QTRY_VERIFY(a->done && aaaa->done && mx->done && txt->done && ptr->done && tlsa->done);

    QCOMPARE(texts(a->answer.addresses), QStringList({u"192.0.2.1"_s, u"192.0.2.2"_s}));
    QCOMPARE(texts(aaaa->answer.addresses), QStringList{u"2001:db8::1"_s});
    QCOMPARE(mx->answer.mx.size(), 3);
    QCOMPARE(mx->answer.mx[0].host, u"a.example"_s);
    QCOMPARE(mx->answer.mx[1].host, u"c.example"_s);
    QCOMPARE(mx->answer.mx[2].host, u"b.example"_s);
    QCOMPARE(mx->answer.mx[2].preference, 20);
    QCOMPARE(txt->answer.texts, QStringList{u"v=spf1 "_s + QString(300, u'x') + u"\\x1b"_s});
    QCOMPARE(ptr->answer.names, QStringList{u"host.example"_s});
    QVERIFY(tlsa->answer.ok());
    const std::optional<DnsMessage> raw = parseDnsMessage(tlsa->answer.raw);
    QVERIFY(raw);
    QCOMPARE(raw->answers.first().data, "\3\1\1hash"_ba);
    QVERIFY(a->answer.canonicalName.isEmpty());
}

void TestResolver::asksWell()
{
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    const DnsMessage query = m_dns->lastQuery();
    QVERIFY(query.recursionDesired);
    QVERIFY(query.authenticData);
    QVERIFY(query.edns);
    QCOMPARE(query.edns->udpSize, 1232);
}

void TestResolver::authenticated()
{
    DnsScript script;
    script.records = {addressRecord("safe.example", QByteArray::fromHex("c0000201"))};
    script.authenticated = true;
    m_dns->script("safe.example", DnsType::A, script);
    Resolver resolver(m_dns->settings());
    const WaitedPointer safe = ask(resolver, u"safe.example"_s);
    const WaitedPointer plain = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(safe->done && plain->done);
    QVERIFY(safe->answer.authenticated);
    QVERIFY(!plain->answer.authenticated);
}

void TestResolver::bigAnswerComesOverTcp()
{
    for (int i = 0; i < 20; ++i)
        m_dns->addText("big.example", QByteArray::number(i) + QByteArray(200, 'x'));
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"big.example"_s, DnsType::Txt);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.texts.size(), 20);
    QCOMPARE(m_dns->overTcp(), 1);
}

void TestResolver::askedAgainWithoutEdns()
{
    m_dns->act("host.example", DnsAct::NoEdns);
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QVERIFY(waited->answer.ok());
    QVERIFY(!m_dns->lastQuery().edns);
}

void TestResolver::aliasInOneAnswer()
{
    m_dns->addAlias("alias.example", "second.example");
    m_dns->addAlias("second.example", "Host.Example");
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"alias.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::Ok);
    QCOMPARE(texts(waited->answer.addresses), QStringList{u"192.0.2.1"_s});
    QCOMPARE(waited->answer.canonicalName, u"Host.Example"_s);
    QCOMPARE(m_dns->total(), 1);

    const WaitedPointer cname = ask(resolver, u"alias.example"_s, DnsType::Cname);
    QTRY_VERIFY(cname->done);
    QCOMPARE(cname->answer.names, QStringList{u"second.example"_s});
}

void TestResolver::aliasByAnotherQuestion()
{
    m_dns->followAliases = false;
    m_dns->addAlias("alias.example", "second.example");
    m_dns->addAlias("second.example", "host.example");
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"alias.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::Ok);
    QCOMPARE(waited->answer.canonicalName, u"host.example"_s);
    QCOMPARE(m_dns->total(), 3);
}

void TestResolver::aliasToNowhere_data()
{
    QTest::addColumn<DnsAct>("act");
    QTest::addColumn<DnsStatus>("status");
    QTest::newRow("NXDOMAIN") << DnsAct::NoSuchName << DnsStatus::NoSuchName;
    QTest::newRow("no data") << DnsAct::NoData << DnsStatus::NoData;
    QTest::newRow("SERVFAIL") << DnsAct::ServerFailed << DnsStatus::ServerFailed;
}

void TestResolver::aliasToNowhere()
{
    QFETCH(DnsAct, act);
    QFETCH(DnsStatus, status);
    m_dns->addAlias("alias.example", "gone.example");
    m_dns->act("gone.example", act);
    // The same in one message (RFC 6604).
    m_dns->script("at-once.example", DnsType::A,
                  {.act = DnsAct::NoSuchName,
                   .records = {targetRecord("at-once.example", DnsType::Cname, "gone.example")}});
    Resolver resolver(m_dns->settings());
    const WaitedPointer twice = ask(resolver, u"alias.example"_s);
    const WaitedPointer once = ask(resolver, u"at-once.example"_s);
    QTRY_VERIFY(twice->done && once->done);
    QCOMPARE(twice->answer.status, status);
    QCOMPARE(twice->answer.canonicalName, u"gone.example"_s);
    QCOMPARE(once->answer.status, DnsStatus::NoSuchName);
    QCOMPARE(once->answer.canonicalName, u"gone.example"_s);
}

void TestResolver::aliasesThatGoRound_data()
{
    QTest::addColumn<bool>("inOneAnswer");
    QTest::addColumn<int>("length"); // of the ring; 0: a straight line of 20
    QTest::addColumn<int>("asked");
    QTest::newRow("itself, one answer") << true << 1 << 1;
    QTest::newRow("ring of two, one answer") << true << 2 << 1;
    QTest::newRow("itself, by questions") << false << 1 << 1;
    QTest::newRow("ring of two, by questions") << false << 2 << 9;
    QTest::newRow("endless line") << false << 0 << 9;
}

void TestResolver::aliasesThatGoRound()
{
    QFETCH(bool, inOneAnswer);
    QFETCH(int, length);
    QFETCH(int, asked);
    m_dns->followAliases = inOneAnswer;
    const int steps = length == 0 ? 20 : length;
    for (int i = 0; i < steps; ++i) {
        const int next = length == 0 ? i + 1 : (i + 1) % length;
        m_dns->addAlias("n" + QByteArray::number(i) + ".example",
                        "n" + QByteArray::number(next) + ".example");
    }
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"n0.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::Garbled);
    QCOMPARE(m_dns->total(), asked);
}

void TestResolver::recordsOfOthersAreIgnored()
{
    m_dns->script("lie.example", DnsType::A,
                  {.records = {addressRecord("victim.example", "abcd"),
                               addressRecord("lie.example", "abcdefghabcdefgh")}});
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"lie.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::NoData);
    QVERIFY(waited->answer.addresses.isEmpty());
}

void TestResolver::brokenRecordSpoilsTheAnswer()
{
    DnsRecord broken = addressRecord("host.example", "abcd");
    broken.data = "abcde";
    m_dns->script("host.example", DnsType::A,
                  {.records = {addressRecord("host.example", "abcd"), broken}});
    Resolver resolver(m_dns->settings());
    const WaitedPointer waited = ask(resolver, u"host.example"_s);
    QTRY_VERIFY(waited->done);
    QCOMPARE(waited->answer.status, DnsStatus::Garbled);
    QVERIFY(waited->answer.addresses.isEmpty());
}

// Whatever the bytes are, the answer holds nothing beyond what its status says.
void TestResolver::damagedAnswers()
{
    const DnsMessage query = dnsQuery("example.org", DnsType::Mx, 1);
    DnsMessage message = dnsAnswerTo(query);
    message.answers = {targetRecord("example.org", DnsType::Cname, "other.example.org"),
                       mxRecord("other.example.org", 10, "a.example"),
                       mxRecord("other.example.org", 20, "b.example")};
    const QByteArray sound = buildDnsMessage(message);
    QRandomGenerator random(20260102);
    QHash<DnsStatus, int> seen;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = sound;
        for (int i = random.bounded(1, 4); i > 0; --i)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const DnsReading reading = readDnsAnswer(bytes, query.questions.first());
        const DnsAnswer &answer = reading.answer;
        ++seen[answer.status];
        QCOMPARE(answer.mx.isEmpty(), !answer.ok());
        QVERIFY(reading.next.isEmpty() || answer.mx.isEmpty());
        QVERIFY(answer.mx.size() <= 2);
        QCOMPARE(answer.raw, bytes);
    }
    QVERIFY(seen.value(DnsStatus::Ok) > 100);
    QVERIFY(seen.value(DnsStatus::NoData) > 100);
    QVERIFY(seen.value(DnsStatus::Garbled) > 100);
}

void TestResolver::impossibleName()
{
    Resolver resolver(m_dns->settings());
    const WaitedPointer twoDots = ask(resolver, u"a..b"_s);
    const WaitedPointer longLabel = ask(resolver, QString(64, u'x'));
    QVERIFY(twoDots->done && longLabel->done);
    QCOMPARE(twoDots->answer.status, DnsStatus::NoSuchName);
    QCOMPARE(longLabel->answer.status, DnsStatus::NoSuchName);
    QCOMPARE(m_dns->total(), 0);

    // Bytes outside ASCII go out as they are; the answer still fits the question.
    const WaitedPointer bytes = ask(resolver, u"grüße.example"_s);
    QTRY_VERIFY(bytes->done);
    QCOMPARE(bytes->answer.status, DnsStatus::NoSuchName);
    QCOMPARE(m_dns->total(), 1);
}

void TestResolver::localNames()
{
    Resolver resolver(m_dns->settings());
    for (const QString &name : {u"localhost"_s, u"LocalHost."_s, u"mail.localhost"_s}) {
        const WaitedPointer v4 = ask(resolver, name);
        const WaitedPointer v6 = ask(resolver, name, DnsType::Aaaa);
        const WaitedPointer mx = ask(resolver, name, DnsType::Mx);
        QTRY_VERIFY(v4->done && v6->done && mx->done);
        QCOMPARE(v4->answer.addresses, QList{QHostAddress(QHostAddress::LocalHost)});
        QCOMPARE(v6->answer.addresses, QList{QHostAddress(QHostAddress::LocalHostIPv6)});
        QCOMPARE(mx->answer.status, DnsStatus::NoData);
    }
    QCOMPARE(m_dns->total(), 0);
    const WaitedPointer other = ask(resolver, u"notlocalhost"_s);
    QTRY_VERIFY(other->done);
    QCOMPARE(m_dns->total(), 1);
}

void TestResolver::reverseNames()
{
    QCOMPARE(Resolver::reverseName(QHostAddress(u"192.0.2.1"_s)), u"1.2.0.192.in-addr.arpa"_s);
    QCOMPARE(Resolver::reverseName(QHostAddress(u"2001:db8::567:89ab"_s)),
             u"b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s);
    QCOMPARE(Resolver::reverseName(QHostAddress(u"::ffff:192.0.2.1"_s)),
             u"1.2.0.192.in-addr.arpa"_s);
    QVERIFY(Resolver::reverseName(QHostAddress()).isEmpty());
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
