// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/socks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

const SocksDestination ipv4{QHostAddress(u"192.0.2.7"_s), {}, 25};
const SocksDestination ipv6{QHostAddress(u"2001:db8::7"_s), {}, 8080};
const SocksDestination name{{}, "canary.example"_ba, 443};

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class TestSocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRequests_data();
    void writesRequests();
    void refusesWhatCannotBeSaid();
    void serverReadsWhatClientWrites_data();
    void serverReadsWhatClientWrites();
    void readsSocks4Replies_data();
    void readsSocks4Replies();
    void readsSocks5Replies_data();
    void readsSocks5Replies();
    void readsChoices();
    void readsGreetings();
    void writesLogins();
    void wrapsDatagrams();
    void keepsMappedAddresses();
    void namesEveryCode();
    void survivesAnyBytes();
};

void TestSocks::writesRequests_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("4") << socks4Request(ipv4) << hex("04010019c000020700");
    QTest::newRow("4 with user") << socks4Request(ipv4, "me"_ba) << hex("04010019c00002076d6500");
    QTest::newRow("4a") << socks4Request(name)
                        << hex("040101bb0000000100") + "canary.example"_ba + '\0';
    QTest::newRow("greeting") << socks5Greeting(hex("00")) << hex("050100");
    QTest::newRow("greeting of two") << socks5Greeting(hex("0002")) << hex("05020002");
    QTest::newRow("5 IPv4") << socks5Request(SocksCommand::Connect, ipv4) << hex("05010001c00002070019");
    QTest::newRow("5 IPv6") << socks5Request(SocksCommand::Connect, ipv6)
                            << hex("0501000420010db80000000000000000000000071f90");
    QTest::newRow("5 name") << socks5Request(SocksCommand::Connect, name)
                            << hex("050100030e") + "canary.example"_ba + hex("01bb");
    QTest::newRow("5 any address")
        << socks5Request(SocksCommand::UdpAssociate, {QHostAddress(u"0.0.0.0"_s), {}, 0})
        << hex("05030001000000000000");
}

void TestSocks::writesRequests()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestSocks::refusesWhatCannotBeSaid()
{
    QVERIFY(socks4Request(ipv6).isEmpty());
    QVERIFY(socks4Request({{}, QByteArray(256, 'a'), 1}).isEmpty());
    QVERIFY(socks4Request({{}, "a\0b"_ba, 1}).isEmpty());
    QVERIFY(socks5Request(SocksCommand::Connect, {{}, QByteArray(256, 'a'), 1}).isEmpty());
    QVERIFY(socks5Request(SocksCommand::Connect, {{}, {}, 1}).isEmpty());
}

void TestSocks::serverReadsWhatClientWrites_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("which");
    for (int version : {4, 5}) {
        for (int which : {0, 1, 2}) {
            if (version == 5 || which != 1)
                QTest::addRow("%d/%d", version, which) << version << which;
        }
    }
}

void TestSocks::serverReadsWhatClientWrites()
{
    QFETCH(int, version);
    QFETCH(int, which);
    const SocksDestination destination = which == 0 ? ipv4 : which == 1 ? ipv6 : name;
    const QByteArray bytes = version == 4 ? socks4Request(destination, "user"_ba)
                                          : socks5Request(SocksCommand::Connect, destination);
    const auto check = [&](const auto &reading, qsizetype length) {
        if (length < bytes.size())
            return reading.state == SocksState::Incomplete;
        return reading.state == SocksState::Complete && reading.destination == destination
            && reading.size == bytes.size() && reading.command == SocksCommand::Connect;
    };
    for (qsizetype length = 0; length <= bytes.size(); ++length) {
        const QByteArray part = bytes.first(length);
        QVERIFY2(version == 4 ? check(readSocks4Request(part), length)
                              : check(readSocks5Request(part), length),
                 QByteArray::number(length).constData());
    }
    const QByteArray longer = bytes + "more"_ba;
    QCOMPARE(version == 4 ? readSocks4Request(longer).size : readSocks5Request(longer).size,
             bytes.size());
}

void TestSocks::readsSocks4Replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SocksState>("state");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << ""_ba << SocksState::Incomplete << 0;
    QTest::newRow("granted") << hex("005a001900000000") << SocksState::Complete << 0x5a;
    QTest::newRow("version 4") << hex("045a001900000000") << SocksState::Complete << 0x5a;
    QTest::newRow("refused") << socks4Reply(0x5b) << SocksState::Complete << 0x5b;
    QTest::newRow("cut") << hex("005a0019000000") << SocksState::Incomplete << 0;
    QTest::newRow("HTTP") << "HTTP/1.1 400"_ba << SocksState::Garbled << 0;
    QTest::newRow("SOCKS 5") << hex("05ff") << SocksState::Garbled << 0;
    QTest::newRow("unknown code") << hex("0000") << SocksState::Garbled << 0;
}

void TestSocks::readsSocks4Replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SocksState, state);
    QFETCH(int, code);
    QCOMPARE(readSocks4Reply(bytes).state, state);
    QCOMPARE(int(readSocks4Reply(bytes).code), code);
}

void TestSocks::readsSocks5Replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SocksState>("state");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("size");
    QTest::newRow("granted, IPv4") << hex("05000001c00002070019") + "220"_ba << SocksState::Complete << 0 << 10;
    QTest::newRow("granted, name") << hex("0500000301610019") + "220"_ba << SocksState::Complete << 0 << 8;
    QTest::newRow("granted, empty name") << hex("05000003000019") << SocksState::Complete << 0 << 7;
    QTest::newRow("granted, IPv6")
        << hex("0500000420010db80000000000000000000000071f90") << SocksState::Complete << 0 << 22;
    QTest::newRow("ruleset") << socks5Reply(2) << SocksState::Complete << 2 << 10;
    QTest::newRow("refused") << hex("05050001000000000000") << SocksState::Complete << 5 << 10;
    QTest::newRow("cut") << hex("050500010000000000") << SocksState::Incomplete << 5 << 0;
    QTest::newRow("cut in the name") << hex("0500000305616161") << SocksState::Incomplete << 0 << 0;
    QTest::newRow("unknown address type") << hex("05000009") << SocksState::Garbled << 0 << 0;
    QTest::newRow("HTTP") << "HTTP/1.1 400"_ba << SocksState::Garbled << 0 << 0;
}

void TestSocks::readsSocks5Replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SocksState, state);
    QFETCH(int, code);
    QFETCH(int, size);
    const Socks5Reply reply = readSocks5Reply(bytes);
    QCOMPARE(reply.state, state);
    QCOMPARE(int(reply.code), code);
    QCOMPARE(int(reply.size), size);
}

void TestSocks::readsChoices()
{
    QCOMPARE(readSocks5Choice({}).state, SocksState::Incomplete);
    QCOMPARE(readSocks5Choice(hex("05")).state, SocksState::Incomplete);
    QCOMPARE(readSocks5Choice(hex("0502")).method, socks5UserPassword);
    QCOMPARE(readSocks5Choice(socks5Choice(socks5NoMethod)).method, socks5NoMethod);
    QCOMPARE(readSocks5Choice("HTTP"_ba).state, SocksState::Garbled);
}

void TestSocks::readsGreetings()
{
    QCOMPARE(readSocks5Greeting({}).state, SocksState::Incomplete);
    QCOMPARE(readSocks5Greeting(hex("050200")).state, SocksState::Incomplete);
    const Socks5Greeting greeting = readSocks5Greeting(hex("0502000205"));
    QCOMPARE(greeting.state, SocksState::Complete);
    QCOMPARE(greeting.methods, hex("0002"));
    QCOMPARE(greeting.size, 4);
    QCOMPARE(readSocks5Greeting("GET / "_ba).state, SocksState::Garbled);
}

void TestSocks::writesLogins()
{
    QCOMPARE(socks5Login("ab", "c"), hex("0102616201"
                                         "63"));
    QCOMPARE(socks5Login(QByteArray(300, 'x'), {}).size(), 3 + 255);
    QCOMPARE(readSocks5LoginReply(hex("01")).state, SocksState::Incomplete);
    QVERIFY(readSocks5LoginReply(hex("0100")).taken);
    QVERIFY(!readSocks5LoginReply(hex("0101")).taken);
    QVERIFY(readSocks5LoginReply(hex("0500")).taken); // some say 5, and clients pass over it
    QCOMPARE(readSocks5LoginReply(hex("0400")).state, SocksState::Garbled);
}

void TestSocks::wrapsDatagrams()
{
    for (const SocksDestination &to : {ipv4, ipv6}) {
        const QByteArray bytes = socks5Datagram(to, "hello");
        const Socks5Datagram read = readSocks5Datagram(bytes);
        QVERIFY(read.complete);
        QCOMPARE(read.from, to);
        QCOMPARE(read.data, "hello"_ba);
        for (qsizetype size = 0; size < bytes.size() - 5; ++size)
            QVERIFY(!readSocks5Datagram(QByteArrayView(bytes).first(size)).complete);
    }
    QVERIFY(!readSocks5Datagram(hex("00000101020304050006"
                                    "41"))
                 .complete); // a fragment
}

// RFC 4291 section 2.5.5.2: an IPv4 address in its IPv6 form is sent as it was meant.
void TestSocks::keepsMappedAddresses()
{
    const SocksDestination mapped{QHostAddress(u"::ffff:192.0.2.9"_s), {}, 25};
    const QByteArray bytes = socks5Request(SocksCommand::Connect, mapped);
    QCOMPARE(bytes, hex("05010004"
                        "00000000000000000000ffffc0000209"
                        "0019"));
}

void TestSocks::namesEveryCode()
{
    for (int code = 0; code < 256; ++code) {
        QVERIFY(!socks4CodeText(quint8(code)).isEmpty());
        QVERIFY(!socks5CodeText(quint8(code)).isEmpty());
        QVERIFY(!socks5MethodText(quint8(code)).isEmpty());
    }
    QCOMPARE(socks5CodeText(2), u"not allowed by the ruleset"_s);
    QCOMPARE(socks5MethodText(0x80), u"method 0x80"_s);
}

void TestSocks::survivesAnyBytes()
{
    QRandomGenerator random(1928);
    const QByteArrayList seeds{socks4Request(ipv4), socks4Request(name),
                               socks5Request(SocksCommand::Connect, ipv6),
                               socks5Request(SocksCommand::Connect, name), socks5Greeting(hex("0002")),
                               socks4Reply(0x5a), socks5Reply(0)};
    for (int round = 0; round < 40'000; ++round) {
        QByteArray bytes = seeds.at(round % seeds.size());
        for (int change = random.bounded(4); change > 0; --change)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        bytes.truncate(random.bounded(int(bytes.size()) + 1));
        QVERIFY(readSocks4Request(bytes).size <= bytes.size());
        QVERIFY(readSocks5Request(bytes).size <= bytes.size());
        QVERIFY(readSocks5Greeting(bytes).size <= bytes.size());
        QVERIFY(readSocks5Reply(bytes).size <= bytes.size());
        readSocks4Reply(bytes);
        readSocks5Choice(bytes);
        readSocks5LoginReply(bytes);
        QVERIFY(readSocks5Datagram(bytes).data.size() <= bytes.size());
    }
}

QTEST_APPLESS_MAIN(TestSocks)
#include "tst_socks.moc"
