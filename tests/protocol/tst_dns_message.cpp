// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_record.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorcheck;

namespace {

// A message with one of everything, as a server might send it.
DnsMessage fullMessage()
{
    DnsMessage message = dnsAnswerTo(dnsQuery("Example.org", DnsType::Mx, 0x1234));
    message.authenticData = true;
    message.answers = {
        targetRecord("example.org", DnsType::Cname, "other.example.org"),
        mxRecord("other.example.org", 10, "mx.example.org", 3600),
        addressRecord("mx.example.org", QByteArray::fromHex("c0000201")),
        addressRecord("mx.example.org", QByteArray::fromHex("20010db8000000000000000000000001")),
        textRecord("example.org", "v=spf1 " + QByteArray(300, 'x')),
    };
    message.authorities = {soaRecord("example.org"),
                           targetRecord("example.org", DnsType::Ns, "ns.example.org")};
    message.additionals = {addressRecord("ns.example.org", QByteArray::fromHex("c0000235"))};
    return message;
}

// Header of an answer with one question (root) and `answers` answers.
QByteArray header(quint8 answers)
{
    QByteArray bytes = QByteArray::fromHex("00018180000100000000000000");
    bytes[7] = static_cast<char>(answers);
    return bytes + QByteArray::fromHex("00010001");
}

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadAndWrite_data();
    void namesReadAndWrite();
    void namesWithoutWireForm_data();
    void namesWithoutWireForm();
    void hostileNames_data();
    void hostileNames();
    void compressedName();
    void builtIsReadBack();
    void everyCutIsRefused();
    void extendedCode();
    void secondOptIsRefused();
    void nameOverTheEndOfItsRecord();
    void compressedDataIsExpanded();
    void recordData();
    void brokenRecordData_data();
    void brokenRecordData();
    void countsBeyondTheMessage();
    void tooMuchIsNotBuilt();
    void randomDamage();
};

void TestDnsMessage::namesReadAndWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("root") << ""_ba << QByteArray(1, '\0');
    QTest::newRow("one label") << "org"_ba
                               << "\3org\0"_ba;
    QTest::newRow("two labels") << "a.org"_ba
                                << "\1a\3org\0"_ba;
    QTest::newRow("case stays") << "A.Org"_ba
                                << "\1A\3Org\0"_ba;
    QTest::newRow("dot inside a label") << "a\\.b.org"_ba
                                        << "\3a.b\3org\0"_ba;
    QTest::newRow("backslash") << "a\\\\b"_ba
                               << "\3a\\b\0"_ba;
    QTest::newRow("zero byte") << "a\\000b"_ba << QByteArray("\3a\0b\0", 5);
    QTest::newRow("space and line feed") << "a\\032\\010b"_ba
                                         << "\4a \nb\0"_ba;
    QTest::newRow("eight bits") << "\\195\\164"_ba
                                << "\2\xc3\xa4\0"_ba;
    QTest::newRow("longest label")
        << QByteArray(63, 'x') << char(63) + QByteArray(63, 'x') + QByteArray(1, '\0');
}

void TestDnsMessage::namesReadAndWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wire);
    QCOMPARE(dnsNameToWire(text).value(), wire);
    qsizetype offset = 0;
    QCOMPARE(readDnsName(wire, offset).value(), text);
    QCOMPARE(offset, wire.size());
}

void TestDnsMessage::namesWithoutWireForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty label") << "a..b"_ba;
    QTest::newRow("leading dot") << ".a"_ba;
    QTest::newRow("two final dots") << "a.."_ba;
    QTest::newRow("label of 64") << QByteArray(64, 'x');
    QTest::newRow("name of 256") << QByteArray(63, 'x') + '.' + QByteArray(63, 'x') + '.' +
                                        QByteArray(63, 'x') + '.' + QByteArray(62, 'x');
    QTest::newRow("escape at the end") << "a\\"_ba;
    QTest::newRow("short number") << "a\\12"_ba;
    QTest::newRow("number too big") << "a\\256"_ba;
}

void TestDnsMessage::namesWithoutWireForm()
{
    QFETCH(QByteArray, text);
    QVERIFY(!dnsNameToWire(text));
    QVERIFY(dnsNameToWire("a.example."));
}

void TestDnsMessage::hostileNames_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << ""_ba << 0;
    QTest::newRow("offset outside") << QByteArray(1, '\0') << 5;
    QTest::newRow("no end") << QByteArray::fromHex("0161") << 0;
    QTest::newRow("label out of the message") << QByteArray::fromHex("0561") << 0;
    QTest::newRow("half a pointer") << QByteArray::fromHex("00c0") << 1;
    QTest::newRow("pointer to itself") << QByteArray::fromHex("c000") << 0;
    QTest::newRow("pointer to its own label") << QByteArray::fromHex("0161c000") << 0;
    QTest::newRow("pointer forward") << QByteArray::fromHex("c00200") << 0;
    QTest::newRow("two pointers in a ring") << QByteArray::fromHex("c002c000") << 2;
    QTest::newRow("reserved 0x40") << QByteArray::fromHex("416100") << 0;
    QTest::newRow("reserved 0x80") << QByteArray::fromHex("816100") << 0;
    // Each step back adds a label; together they exceed 255 bytes.
    QByteArray stairs(1, '\0');
    qsizetype last = 0;
    for (int i = 0; i < 40; ++i) {
        const qsizetype here = stairs.size();
        stairs += char(7) + QByteArray(7, 'x') + char(0xc0 | last >> 8) + char(last & 0xff);
        last = here;
    }
    QTest::newRow("stairs of pointers") << stairs << int(last);
}

void TestDnsMessage::hostileNames()
{
    QFETCH(QByteArray, message);
    QFETCH(int, offset);
    qsizetype place = offset;
    QVERIFY(!readDnsName(message, place));
    QCOMPARE(place, offset);
}

void TestDnsMessage::compressedName()
{
    const QByteArray message = QByteArray::fromHex("036f7267000161c00063");
    qsizetype offset = 5;
    QCOMPARE(readDnsName(message, offset).value(), "a.org"_ba);
    QCOMPARE(offset, 9);
}

void TestDnsMessage::builtIsReadBack()
{
    const DnsMessage message = fullMessage();
    const QByteArray bytes = buildDnsMessage(message);
    const std::optional<DnsMessage> again = parseDnsMessage(bytes);
    QVERIFY(again);
    QVERIFY(*again == message);
    QCOMPARE(buildDnsMessage(*again), bytes);

    DnsMessage flags;
    flags.opcode = 5;
    flags.authoritative = flags.truncated = flags.checkingDisabled = true;
    flags.edns = DnsEdns{512, 1, true};
    QVERIFY(parseDnsMessage(buildDnsMessage(flags)) == flags);
}

void TestDnsMessage::everyCutIsRefused()
{
    const QByteArray bytes = buildDnsMessage(fullMessage());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!parseDnsMessage(bytes.first(size)), QByteArray::number(size));
    QVERIFY(parseDnsMessage(bytes + "rest"));
}

void TestDnsMessage::extendedCode()
{
    DnsMessage message = fullMessage();
    message.code = DnsCode::BadVersion;
    const std::optional<DnsMessage> again = parseDnsMessage(buildDnsMessage(message));
    QVERIFY(again);
    QCOMPARE(again->code, DnsCode::BadVersion);
}

void TestDnsMessage::secondOptIsRefused()
{
    DnsMessage message = fullMessage();
    const DnsRecord opt{{}, static_cast<quint16>(DnsType::Opt), 1232, 0, {}};
    message.additionals.append(opt);
    QVERIFY(!parseDnsMessage(buildDnsMessage(message)));

    message.edns.reset();
    QVERIFY(parseDnsMessage(buildDnsMessage(message)));
    message.additionals.last().name = "not.root";
    QVERIFY(!parseDnsMessage(buildDnsMessage(message)));
}

void TestDnsMessage::nameOverTheEndOfItsRecord()
{
    // A CNAME of 2 bytes whose name is 3 bytes long.
    const QByteArray fits = QByteArray::fromHex("000005000100000000000301610000");
    const QByteArray over = QByteArray::fromHex("000005000100000000000201610000");
    QVERIFY(parseDnsMessage(header(1) + fits));
    QVERIFY(!parseDnsMessage(header(1) + over));
    // An MX of 1 byte.
    QVERIFY(!parseDnsMessage(header(1) + QByteArray::fromHex("00000f0001000000000001000000")));
}

void TestDnsMessage::compressedDataIsExpanded()
{
    // MX of the root, preference 5, host "a" + pointer to the question's name (the root at 12).
    const QByteArray mx = QByteArray::fromHex("00000f00010000000000060005"
                                              "0161"
                                              "c00c");
    const std::optional<DnsMessage> message = parseDnsMessage(header(1) + mx);
    QVERIFY(message);
    const std::optional<DnsMx> read = dnsMx(message->answers.first());
    QVERIFY(read);
    QCOMPARE(read->host, "a"_ba);
    QCOMPARE(read->preference, 5);
}

void TestDnsMessage::recordData()
{
    const QByteArray longText(600, 'y');
    QCOMPARE(dnsText(textRecord("a", longText)).value(), longText);
    QCOMPARE(dnsText(textRecord("a", "")).value(), ""_ba);
    QCOMPARE(dnsTarget(targetRecord("a", DnsType::Ptr, "b.c")).value(), "b.c"_ba);
    QCOMPARE(dnsMx(mxRecord("a", 65535, "")).value().host, ""_ba);
    QCOMPARE(dnsMx(mxRecord("a", 65535, "")).value().preference, 65535);
    QCOMPARE(dnsAddressBytes(addressRecord("a", "1234")).value(), "1234"_ba);
    QVERIFY(mxRecord("a", 1, "b..c").data.isEmpty());
    QVERIFY(sameDnsName("A.example", "a.EXAMPLE"));
    QVERIFY(!sameDnsName("a.example", "b.example"));
}

void TestDnsMessage::brokenRecordData_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("A of 5 bytes") << 1 << "12345"_ba;
    QTest::newRow("AAAA of 4 bytes") << 28 << "1234"_ba;
    QTest::newRow("MX without a name") << 15 << "12"_ba;
    QTest::newRow("MX with more behind") << 15 << QByteArray::fromHex("00010000");
    QTest::newRow("PTR without end") << 12 << QByteArray::fromHex("0161");
    QTest::newRow("PTR with a pointer") << 12 << QByteArray::fromHex("c000");
    QTest::newRow("TXT empty") << 16 << ""_ba;
    QTest::newRow("TXT string too long") << 16 << QByteArray::fromHex("0561");
}

void TestDnsMessage::brokenRecordData()
{
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    const DnsRecord record{"a", static_cast<quint16>(type), 1, 0, data};
    QVERIFY(!dnsAddressBytes(record));
    QVERIFY(!dnsMx(record));
    QVERIFY(!dnsTarget(record));
    QVERIFY(!dnsText(record));
}

void TestDnsMessage::countsBeyondTheMessage()
{
    QByteArray bytes(12, '\xff');
    QVERIFY(!parseDnsMessage(bytes));
    bytes += QByteArray(60000, '\0');
    QVERIFY(!parseDnsMessage(bytes));
}

void TestDnsMessage::tooMuchIsNotBuilt()
{
    DnsMessage message = fullMessage();
    message.answers = {DnsRecord{"a", 99, 1, 0, QByteArray(65536, 'x')}};
    QVERIFY(buildDnsMessage(message).isEmpty());
    message.answers = {DnsRecord{"a", 99, 1, 0, QByteArray(40000, 'x')},
                       DnsRecord{"a", 99, 1, 0, QByteArray(40000, 'x')}};
    QVERIFY(buildDnsMessage(message).isEmpty());
    message.answers = {DnsRecord{"a..b", 99, 1, 0, {}}};
    QVERIFY(buildDnsMessage(message).isEmpty());
    message.answers.clear();
    message.questions[0].name = "a..b";
    QVERIFY(buildDnsMessage(message).isEmpty());
}

// Whatever happens to the bytes on the way, reading them ends, and what was read can be written.
void TestDnsMessage::randomDamage()
{
    QRandomGenerator random(20260101);
    const QByteArray sound = buildDnsMessage(fullMessage());
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = sound;
        const int changes = random.bounded(1, 8);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const qsizetype place = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[place] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes[place] = static_cast<char>(0xc0);
                break;
            case 2:
                bytes.remove(place, random.bounded(1, 5));
                break;
            default:
                bytes.insert(place, sound.mid(random.bounded(int(sound.size())), 6));
            }
        }
        const std::optional<DnsMessage> message = parseDnsMessage(bytes);
        if (!message)
            continue;
        ++read;
        const QByteArray again = buildDnsMessage(*message);
        QVERIFY(!again.isEmpty());
        QVERIFY(parseDnsMessage(again) == *message);
    }
    QVERIFY(read > 500);
    QVERIFY(read < 19500);
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dns_message.moc"
