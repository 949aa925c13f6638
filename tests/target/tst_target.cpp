// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorcheck;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void refusedHosts_data();
    void refusedHosts();
    void domains_data();
    void domains();
    void refusedDomains_data();
    void refusedDomains();
    void mailboxes_data();
    void mailboxes();
    void refusedMailboxes_data();
    void refusedMailboxes();
    void refusalsSayWhere();

private:
    void refused(const std::optional<InputRefusal> &refusal, const QString &says);
};

namespace {

template <typename T>
std::optional<InputRefusal> refusalOf(const std::variant<T, InputRefusal> &result)
{
    const auto *refusal = std::get_if<InputRefusal>(&result);
    return refusal ? std::optional(*refusal) : std::nullopt;
}

} // namespace

void TestTarget::refused(const std::optional<InputRefusal> &refusal, const QString &says)
{
    QFETCH(int, position);
    QVERIFY(refusal);
    QCOMPARE(refusal->position, position);
    QVERIFY2(refusal->text.contains(says), qPrintable(refusal->text));
    QVERIFY2(refusal->text.endsWith(u'.'), qPrintable(refusal->text));
}

void TestTarget::hosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const auto row = [](const char *title, const QString &text, const QString &name,
                        const QString &host, const QString &address, int port) {
        QTest::newRow(title) << text << name << host << address << port;
    };
    const QString none;
    row("name", u"mx.example.org"_s, u"mx.example.org"_s, u"mx.example.org"_s, none, 0);
    row("name and port", u"mx.example.org:2525"_s, u"mx.example.org"_s, u"mx.example.org"_s, none,
        2525);
    row("spaces around", u"  mx.example.org \n"_s, u"mx.example.org"_s, u"mx.example.org"_s, none,
        0);
    row("capitals", u"MX.Example.ORG"_s, u"MX.Example.ORG"_s, u"mx.example.org"_s, none, 0);
    row("final dot", u"mx.example.org."_s, u"mx.example.org."_s, u"mx.example.org"_s, none, 0);
    row("one label", u"localhost"_s, u"localhost"_s, u"localhost"_s, none, 0);
    row("underscore", u"_mx.ex_ample.org"_s, u"_mx.ex_ample.org"_s, u"_mx.ex_ample.org"_s, none, 0);
    row("IDN", u"mail.grüße.example:25"_s, u"mail.grüße.example"_s, u"mail.xn--gre-6ka8l.example"_s,
        none, 25);
    row("ideographic full stop", u"例え。example"_s, u"例え。example"_s, u"xn--r8jz45g.example"_s,
        none, 0);
    row("ACE", u"xn--r8jz45g.example"_s, u"xn--r8jz45g.example"_s, u"xn--r8jz45g.example"_s, none,
        0);
    row("digits and letters", u"1and1.example"_s, u"1and1.example"_s, u"1and1.example"_s, none, 0);
    row("label of 63", QString(63, u'a') + u".org"_s, QString(63, u'a') + u".org"_s,
        QString(63, u'a') + u".org"_s, none, 0);
    row("IPv4", u"192.0.2.1"_s, u"192.0.2.1"_s, none, u"192.0.2.1"_s, 0);
    row("IPv4 and port", u"192.0.2.1:25"_s, u"192.0.2.1"_s, none, u"192.0.2.1"_s, 25);
    row("IPv4 in brackets", u"[192.0.2.1]:25"_s, u"192.0.2.1"_s, none, u"192.0.2.1"_s, 25);
    row("IPv6", u"2001:db8::1"_s, u"2001:db8::1"_s, none, u"2001:db8::1"_s, 0);
    row("IPv6 that looks like a port", u"[2001:db8::1:25]"_s, u"2001:db8::1:25"_s, none,
        u"2001:db8::1:25"_s, 0);
    row("IPv6, all eight groups", u"2001:db8:0:0:0:0:1:25"_s, u"2001:db8:0:0:0:0:1:25"_s, none,
        u"2001:db8::1:25"_s, 0);
    row("IPv6 in brackets", u"[2001:db8::1]"_s, u"2001:db8::1"_s, none, u"2001:db8::1"_s, 0);
    row("IPv6 and port", u"[2001:db8::1]:65535"_s, u"2001:db8::1"_s, none, u"2001:db8::1"_s, 65535);
    row("mail's literal", u"[IPv6:2001:db8::1]"_s, u"2001:db8::1"_s, none, u"2001:db8::1"_s, 0);
    row("mapped IPv4", u"::ffff:192.0.2.1"_s, u"::ffff:192.0.2.1"_s, none, u"192.0.2.1"_s, 0);
    row("port 1", u"a.example:1"_s, u"a.example"_s, u"a.example"_s, none, 1);
    row("port with zeros", u"a.example:00025"_s, u"a.example"_s, u"a.example"_s, none, 25);
}

void TestTarget::hosts()
{
    QFETCH(QString, text);
    const auto result = parseHostTarget(text);
    const auto refusal = refusalOf(result);
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->text) : "");
    const HostTarget target = std::get<HostTarget>(result);
    QTEST(target.name, "name");
    QTEST(target.host, "host");
    QTEST(target.address.toString(), "address");
    QTEST(int(target.port), "port");
    QCOMPARE(target.host.isEmpty(), !target.address.isNull());
    // What is written of it reads the same.
    const auto again = parseHostTarget(hostText(target));
    QVERIFY2(std::holds_alternative<HostTarget>(again), qPrintable(hostText(target)));
    QCOMPARE(std::get<HostTarget>(again), target);
}

void TestTarget::refusedHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &text, int position, const QString &says) {
        QTest::newRow(title) << text << position << says;
    };
    row("empty", {}, 0, u"Give the name"_s);
    row("only spaces", u"  \t"_s, 0, u"Give the name"_s);
    row("space inside", u"mx example.org"_s, 2, u"spaces"_s);
    row("space inside, after leading ones", u"  mx example.org"_s, 4, u"Character 5"_s);
    row("two with a comma", u"a.example,b.example"_s, 9, u"one only"_s);
    row("IPv6, perhaps with a port", u"2001:db8::1:25"_s, 11, u"[2001:db8::1]:25"_s);
    row("port 0", u"mx.example:0"_s, 11, u"1 to 65535"_s);
    row("port 65536", u"mx.example:65536"_s, 11, u"1 to 65535"_s);
    row("huge port", u"mx.example:99999999999999999999"_s, 11, u"1 to 65535"_s);
    row("port 2a", u"mx.example:2a"_s, 12, u"1 to 65535"_s);
    row("negative port", u"mx.example:-1"_s, 11, u"1 to 65535"_s);
    row("Arabic digits", u"mx.example:٢٥"_s, 11, u"1 to 65535"_s);
    row("no port behind the colon", u"mx.example:"_s, 11, u"1 to 65535"_s);
    row("only a port", u":25"_s, 0, u"missing"_s);
    row("unclosed bracket", u"[2001:db8::1"_s, 0, u"bracket"_s);
    row("junk after the bracket", u"[2001:db8::1]25"_s, 13, u"colon"_s);
    row("nothing in brackets", u"[]"_s, 1, u"IPv6"_s);
    row("name in brackets", u"[mx.example]"_s, 1, u"IPv6"_s);
    row("bad port after the bracket", u"[2001:db8::1]:x"_s, 14, u"1 to 65535"_s);
    row("label too long", u"mx."_s + QString(64, u'a') + u".org"_s, 3, u"63"_s);
    row("name too long", (QString(50, u'a') + u'.').repeated(5), 253, u"253"_s);
    row("http", u"http://mx.example.org/"_s, 0, u"leave out “http://”"_s);
    row("slash", u"mx.example.org/x"_s, 14, u"slash"_s);
    row("network", u"192.0.2.0/24"_s, 9, u"slash"_s);
    row("mail address", u"user@example.org"_s, 4, u"mail address"_s);
    row("empty label", u"mx..example"_s, 3, u"missing"_s);
    row("leading dot", u".example"_s, 0, u"missing"_s);
    row("only a dot", u"."_s, 0, u"missing"_s);
    row("hyphen first", u"mx.-a.example"_s, 3, u"hyphen"_s);
    row("hyphen last", u"mx.a-.example"_s, 4, u"hyphen"_s);
    row("forbidden character", u"mx.ex*mple.org"_s, 5, u"“*”"_s);
    row("forbidden beside IDN", u"grü*e.example"_s, 3, u"“*”"_s);
    row("line feed inside", u"mx.example\nRCPT"_s, 10, u"spaces"_s);
    row("zero width space", u"mx.\u200bexample"_s, 3, u"invisible"_s);
    row("right to left override", u"mx.\u202eexample"_s, 3, u"invisible"_s);
    row("octet 256", u"256.1.1.1"_s, 0, u"“256”"_s);
    row("last octet 999", u"192.0.2.999"_s, 8, u"“999”"_s);
    row("octet with a letter", u"192.0.x.1"_s, 6, u"“x”"_s);
    row("octal octet", u"192.0.2.010"_s, 8, u"zero"_s);
    row("three octets", u"192.0.2"_s, 0, u"four"_s);
    row("five octets", u"192.0.2.1.5"_s, 0, u"four"_s);
    row("a number", u"3221225985"_s, 0, u"0 to 255"_s);
    row("IPv4 with a final dot", u"192.0.2.1."_s, 10, u"0 to 255"_s);
    row("scope", u"fe80::1%eth0"_s, 7, u"scope"_s);
    row("scope in brackets", u"[fe80::1%eth0]:25"_s, 8, u"scope"_s);
    row("two ports", u"mx.example:25:25"_s, 10, u"[2001:db8::1]:25"_s);
    row("broken IPv6", u"2001:db8::1::2"_s, 4, u"IPv6"_s);
    row("any IPv4", u"0.0.0.0"_s, 0, u"one server"_s);
    row("any IPv6", u"::"_s, 0, u"IPv6"_s);
    row("multicast", u"224.0.0.1"_s, 0, u"one server"_s);
    row("multicast IPv6", u"[ff02::1]"_s, 1, u"one server"_s);
    row("broadcast", u"255.255.255.255"_s, 0, u"one server"_s);
}

void TestTarget::refusedHosts()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    refused(refusalOf(parseHostTarget(text)), says);
}

void TestTarget::domains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("capitals and final dot") << u"Example.ORG."_s << u"example.org"_s;
    QTest::newRow("spaces around") << u" example.org "_s << u"example.org"_s;
    QTest::newRow("IDN") << u"GRÜSSE.example"_s << u"xn--grsse-lva.example"_s;
    QTest::newRow("decomposed") << u"gru\u0308n.example"_s << u"xn--grn-ioa.example"_s;
    QTest::newRow("Cyrillic") << u"почта.пример"_s << u"xn--80a1acny.xn--e1afmkfd"_s;
}

void TestTarget::domains()
{
    QFETCH(QString, text);
    const auto result = parseDomain(text);
    const auto refusal = refusalOf(result);
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->text) : "");
    QTEST(std::get<QString>(result), "domain");
}

void TestTarget::refusedDomains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &text, int position, const QString &says) {
        QTest::newRow(title) << text << position << says;
    };
    row("empty", {}, 0, u"Give a mail domain"_s);
    row("one label", u"example"_s, 7, u"two parts"_s);
    row("underscore", u"ex_ample.org"_s, 2, u"“_”"_s);
    row("mail address", u"user@example.org"_s, 4, u"mail address"_s);
    row("only at", u"@example.org"_s, 0, u"mail address"_s);
    row("port", u"example.org:25"_s, 11, u"port"_s);
    row("IPv4", u"192.0.2.1"_s, 0, u"address"_s);
    row("IPv6", u"2001:db8::1"_s, 0, u"address"_s);
    row("literal", u"[192.0.2.1]"_s, 0, u"address"_s);
    row("https", u" https://example.org"_s, 1, u"https://"_s);
    row("mailto", u"mailto:u@example.org"_s, 0, u"mailto"_s);
    row("space", u"example .org"_s, 7, u"spaces"_s);
    row("not in IDNA", u"a\ufffd.example"_s, 0, u"no form"_s);
}

void TestTarget::refusedDomains()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    refused(refusalOf(parseDomain(text)), says);
}

void TestTarget::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mailbox");
    QTest::newRow("plain") << u"u@example.org"_s << u"u@example.org"_s;
    QTest::newRow("case of the local part stays")
        << u"First.Last@Example.ORG"_s << u"First.Last@example.org"_s;
    QTest::newRow("tag") << u"a+b-c_d=e@example.org"_s << u"a+b-c_d=e@example.org"_s;
    QTest::newRow("slash") << u"a/b@example.org"_s << u"a/b@example.org"_s;
    QTest::newRow("IDN") << u"u@grün.example"_s << u"u@xn--grn-ioa.example"_s;
    QTest::newRow("longest local part")
        << QString(64, u'a') + u"@example.org"_s << QString(64, u'a') + u"@example.org"_s;
}

void TestTarget::mailboxes()
{
    QFETCH(QString, text);
    const auto result = parseMailbox(text);
    const auto refusal = refusalOf(result);
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->text) : "");
    QTEST(std::get<QString>(result), "mailbox");
}

void TestTarget::refusedMailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &text, int position, const QString &says) {
        QTest::newRow(title) << text << position << says;
    };
    row("empty", {}, 0, u"Give a mail address"_s);
    row("no at", u"example.org"_s, 11, u"“@” is missing"_s);
    row("nothing before", u"@example.org"_s, 0, u"before"_s);
    row("nothing behind", u"u@"_s, 2, u"missing"_s);
    row("display name", u"A Person <u@example.org>"_s, 9, u"bare address"_s);
    row("angle brackets", u"<u@example.org>"_s, 0, u"bare address"_s);
    row("quoted", u"\"a b\"@example.org"_s, 0, u"quotes"_s);
    row("two ats", u"a@b@example.org"_s, 1, u"“@”"_s);
    row("percent hack", u"a%b.example@example.org"_s, 1, u"“%”"_s);
    row("bang path", u"b!a@example.org"_s, 1, u"“!”"_s);
    row("not ASCII", u"jürgen@example.org"_s, 1, u"“ü”"_s);
    row("dot first", u".a@example.org"_s, 0, u"dot"_s);
    row("dot last", u"a.@example.org"_s, 1, u"dot"_s);
    row("two dots", u"a..b@example.org"_s, 2, u"dot"_s);
    row("local part of 65", QString(65, u'a') + u"@example.org"_s, 64, u"64"_s);
    row("one label", u"u@example"_s, 9, u"two parts"_s);
    row("literal", u"u@[192.0.2.1]"_s, 2, u"address"_s);
    row("IPv4", u"u@192.0.2.1"_s, 2, u"address"_s);
    row("port", u"u@example.org:25"_s, 13, u"port"_s);
    row("two", u"a@example.org b@example.org"_s, 13, u"one only"_s);
    row("mailto", u"mailto:u@example.org"_s, 0, u"mailto"_s);
    row("SMTP smuggled in", u"u@example.org\r\nDATA"_s, 13, u"one only"_s);
    row("too long", u"u@"_s + (QString(50, u'a') + u'.').repeated(5) + u"org"_s, 255, u"253"_s);
}

void TestTarget::refusedMailboxes()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    refused(refusalOf(parseMailbox(text)), says);
}

void TestTarget::refusalsSayWhere()
{
    const auto refusal = refusalOf(parseHostTarget(u"mx.example:2a"_s));
    QVERIFY(refusal);
    QCOMPARE(refusal->text, u"Character 13: the port is a number from 1 to 65535."_s);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
