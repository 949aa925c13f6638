// SPDX-License-Identifier: GPL-3.0-or-later
// Which address a server sees: by its answer to EHLO, and by its line in a message of ours.
#include "core/verdict/rules/lost_address.h"
#include "core/verdict/rules/session_rules.h"
#include "tests/support/judgement_check.h"

#include <QJsonArray>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

namespace {

RuleInput ruleInput(const Evidence &evidence, Place place = Place::Outside)
{
    return {evidence, place, QDate(2026, 11, 24), {}, {}};
}

} // namespace

class TestClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whether an echoed outside address is ours hangs on what we know of ourselves.
    void whoseAddress_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("echoed");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *name, const char *source, QStringList known,
                            const char *echoed, const char *verdict) {
            QTest::newRow(name) << QString::fromLatin1(source) << known
                                << QString::fromLatin1(echoed) << QByteArray(verdict);
        };
        row("rewritten, nothing known", "192.168.1.7", {}, "203.0.113.5", "notProven");
        row("rewritten, known", "192.168.1.7", {u"203.0.113.5"_s}, "203.0.113.5", "pass");
        row("rewritten, another one known", "192.168.1.7", {u"203.0.113.9"_s}, "203.0.113.5", "notProven");
        row("rewritten, a bridge seen", "192.168.1.7", {u"203.0.113.5"_s}, "172.18.0.1", "warning");
        row("rewritten, an inside one told", "192.168.1.7", {u"10.8.0.1"_s}, "203.0.113.5", "notProven");
        row("public, another seen", "198.51.100.7", {}, "203.0.113.5", "warning");
        row("public, the same", "198.51.100.7", {}, "198.51.100.7", "pass");
        row("public, sent through another of ours", "198.51.100.7", {u"203.0.113.5"_s}, "203.0.113.5", "pass");
        row("IPv6, another spelling", "2001:db8::7", {}, "IPv6:2001:0db8:0::0007", "pass");
        row("IPv6, another seen", "2001:db8::7", {}, "IPv6:2001:db8::1", "warning");
    }

    void whoseAddress()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, known);
        QFETCH(QString, echoed);
        QFETCH(QByteArray, verdict);
        Evidence evidence;
        evidence.facts = {{u"ehlo"_s, QJsonArray{u"mx.d.example Hello doorcheck.example [%1]"_s.arg(echoed)}},
                          {u"source"_s, source},
                          {u"ownAddresses"_s, QJsonArray::fromStringList(known)}};
        const Judgement outside = judgeClientAddress(ruleInput(evidence));
        check(outside, verdict.constData(), outside.grade.toLatin1().constData());
        QVERIFY(outside.grade == u"unsure"_s || verdict != "notProven");
        // Seen from inside, what differs shows nothing about strangers.
        const Judgement inside = judgeClientAddress(ruleInput(evidence, Place::Inside));
        QVERIFY(inside.verdict == Verdict::Pass || inside.verdict == Verdict::NotProven);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << u"mx.example at 10:20:30 with id 1.2.3"_s << QStringList();
        QTest::newRow("four") << u"Hello [192.0.2.7], pleased"_s << QStringList{u"192.0.2.7"_s};
        QTest::newRow("six") << u"Hello [IPv6:2001:db8::1]"_s << QStringList{u"2001:db8::1"_s};
        QTest::newRow("loopback") << u"(localhost [::1])"_s << QStringList{u"::1"_s};
        QTest::newRow("too large") << u"300.1.1.1"_s << QStringList();
        QTest::newRow("in a name") << u"host-10.0.0.1.example"_s << QStringList();
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList is;
        for (const QHostAddress &address : addressesIn(text))
            is.append(address.toString());
        QCOMPARE(is, found);
    }

    // Who the tested server had the message from, by its own line alone.
    void proofNamesTheAddressSeen_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, QStringList path, const char *seen) {
            QTest::newRow(name) << path << QString::fromLatin1(seen);
        };
        const QString bridge = u"from [127.9.0.1] (unknown [172.18.0.1]) by mx.d.example (Postfix) with ESMTP"_s;
        const QString provider = u"from mx.d.example (unknown [10.9.9.9]) by mail.x.example; x"_s;
        row("ours", {u"from [127.9.0.1] (unknown [127.9.0.1]) by mx.d.example"_s}, "");
        row("a bridge", {bridge + u" with 10.0.0.9"_s}, "172.18.0.1");
        row("a bridge, then the provider's inside", {bridge, provider}, "172.18.0.1");
        row("ours, then the provider's inside",
            {u"from [127.9.0.1] (unknown [127.9.0.1]) by mx.d.example"_s, provider}, "");
        row("only the provider's", {provider}, "");
        row("a line before it", {u"from x (x [10.1.1.1]) by other.example"_s, bridge}, "172.18.0.1");
        row("its content filter after it",
            {bridge, u"from localhost (localhost [127.0.0.1]) by mx.d.example"_s}, "172.18.0.1");
        row("exim", {u"from [10.0.0.1] (helo=[127.9.0.1]) by mx.d.example with esmtp"_s}, "10.0.0.1");
        row("exim, with a name", {u"from gw.x ([10.0.0.1] helo=[127.9.0.1]) by mx.d.example"_s}, "10.0.0.1");
        row("exim, what we said of ourselves", {u"from [127.9.0.1] (helo=[10.0.0.1]) by mx.d.example"_s}, "");
        row("qmail", {u"from unknown (HELO [127.9.0.1]) (10.0.0.1) by mx.d.example with SMTP"_s}, "10.0.0.1");
        row("by another name of the domain", {u"from x (x [10.0.0.1]) by filter.d.example"_s}, "10.0.0.1");
        row("our greeting, by a name it never gave",
            {u"from [127.9.0.1] (x [10.0.0.1]) by inner.example"_s}, "10.0.0.1");
        row("courier", {u"from [127.9.0.1] (unknown [::ffff:10.0.0.1]) by mx.d.example"_s}, "10.0.0.1");
        row("only what we said", {u"from [127.9.0.1] by mx.d.example"_s}, "");
        row("a container's name", {u"from x (x [172.18.0.1]) by 4f2a9c (Postfix)"_s}, "172.18.0.1");
        row("by its address", {u"from x (x [172.18.0.1]) by [192.0.2.1]"_s}, "172.18.0.1");
        row("outside address", {u"from x ([198.51.100.1]) by mx.d.example"_s}, "");
        row("none", {}, "");
    }

    void proofNamesTheAddressSeen()
    {
        QFETCH(QStringList, path);
        QFETCH(QString, seen);
        Evidence evidence;
        evidence.facts = {{u"banner"_s, u"220 4f2a9c ESMTP"_s},
                          {u"mailDomain"_s, u"d.example"_s},
                          {u"hostNames"_s, QJsonArray{u"mx.d.example"_s}},
                          {u"proofs"_s, QJsonArray{QJsonObject{{u"arrived"_s, false}},
                                                   QJsonObject{{u"arrived"_s, true},
                                                               {u"handedTo"_s, u"192.0.2.1"_s},
                                                               {u"path"_s, QJsonArray::fromStringList(path)}}}}};
        Transcript transcript;
        transcript.source = u"127.9.0.1:4000"_s;
        evidence.transcripts.append(transcript);
        QCOMPARE(addressSeenInProof(evidence), seen);
    }

    // The same line decides the client-address check, with the answer to EHLO beside it.
    void receivedLineDecides_data()
    {
        QTest::addColumn<QString>("ehlo");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("outside");
        QTest::addColumn<QByteArray>("unknown");
        QTest::addColumn<QByteArray>("grade");
        const auto row = [](const char *name, const char *ehlo, const char *client, const char *outside,
                            const char *unknown, const char *grade) {
            QTest::newRow(name) << QString::fromLatin1(ehlo) << QString::fromLatin1(client)
                                << QByteArray(outside) << QByteArray(unknown) << QByteArray(grade);
        };
        row("ours", "mx.d.example", "198.51.100.7", "pass", "pass", "seen");
        row("a bridge", "mx.d.example", "172.18.0.1", "fail", "warning", "lost");
        row("a bridge, ours at EHLO", "mx.d.example [198.51.100.7]", "172.18.0.1", "fail", "warning", "lost");
        row("ours, a bridge at EHLO", "mx.d.example Hello [172.18.0.1]", "198.51.100.7", "warning", "warning", "lost");
        row("another outside address", "mx.d.example", "203.0.113.5", "warning", "warning", "lost");
        row("nothing readable", "mx.d.example", "unknown", "notProven", "notProven", "not-told");
    }

    void receivedLineDecides()
    {
        QFETCH(QString, ehlo);
        QFETCH(QString, client);
        QFETCH(QByteArray, outside);
        QFETCH(QByteArray, unknown);
        QFETCH(QByteArray, grade);
        Evidence evidence;
        evidence.facts = {
            {u"ehlo"_s, QJsonArray{ehlo}},
            {u"source"_s, u"198.51.100.7"_s},
            {u"received"_s, u"from [198.51.100.7] (unknown [%1]) by mx.d.example (Postfix)"_s.arg(client)}};
        check(judgeClientAddress(ruleInput(evidence)), outside.constData(), grade.constData());
        check(judgeClientAddress(ruleInput(evidence, Place::Unknown)), unknown.constData(),
                grade.constData());
        const Judgement inside = judgeClientAddress(ruleInput(evidence, Place::Inside));
        QVERIFY(inside.verdict == Verdict::Pass || inside.verdict == Verdict::NotProven);
    }
};

QTEST_APPLESS_MAIN(TestClientAddress)
#include "tst_client_address.moc"
