// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/mail_header.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class TestMailHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void path();
    void bounded();
};

void TestMailHeader::marks_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << "Received: from a by b; x\r\nX-Doorcheck-Token: dc-1\r\n\r\nbody"_ba << true;
    QTest::newRow("bare line feeds") << "Subject: x\nx-doorcheck-token:dc-1\n\n"_ba << true;
    QTest::newRow("folded") << "Subject: x\nX-Doorcheck-Token:\n dc-1\n\n"_ba << true;
    QTest::newRow("mbox, empty lines and a byte order mark before it")
        << "\xef\xbb\xbf\r\n\r\nFrom u@x Tue Nov 24 12:00:00 2026\r\nX-Doorcheck-Token: dc-1\r\n"_ba << true;
    QTest::newRow("no end") << "X-Doorcheck-Token: dc-1"_ba << true;
    QTest::newRow("in the body, as in a bounce")
        << "Subject: Undelivered\r\n\r\nX-Doorcheck-Token: dc-1\r\n"_ba << false;
    QTest::newRow("in the subject of a bounce")
        << "Subject: Undeliverable: Doorcheck relay test dc-1\r\nAuto-Submitted: auto-replied\r\n\r\n"_ba
        << false;
    QTest::newRow("in an answer's references")
        << "In-Reply-To: <dc-1.doorcheck@x.example>\r\nReferences: <dc-1.doorcheck@x.example>\r\n\r\n"_ba
        << false;
    QTest::newRow("a report that took our fields over")
        << "Content-Type: Multipart/Report; report-type=delivery-status\r\nX-Doorcheck-Token: dc-1\r\n\r\n"_ba
        << false;
    QTest::newRow("another mark") << "X-Doorcheck-Token: dc-12\r\n\r\n"_ba << false;
    QTest::newRow("a part of it") << "X-Doorcheck-Token: dc\r\n\r\n"_ba << false;
    QTest::newRow("a second one") << "X-Doorcheck-Token: dc-2\r\nX-Doorcheck-Token: dc-1\r\n\r\n"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestMailHeader::marks()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, ours);
    QCOMPARE(carriesMark(readMailHeader(message), "dc-1"), ours);
    QVERIFY(!carriesMark(readMailHeader(message), ""));
}

// The lowest line is the first server; a mail program's window may have eaten the indents.
void TestMailHeader::path()
{
    const QList<ReceivedHop> path = receivedPath(readMailHeader(
        "Return-Path: <>\r\n"
        "Received: from mx.d.example (mx.d.example [192.0.2.1])\r\n"
        "by mail.x.example (Postfix) with ESMTPS id 4ABC\r\n"
        "for <u@x.example>; Tue, 24 Nov 2026 12:14:53 +0000 (UTC)\r\n"
        "Received: from [192.0.2.9] (unknown [192.0.2.9])\r\n"
        "\tby mx.d.example (Postfix) with ESMTP; Tue, 24 Nov 2026 13:14:52 +0100\r\n"
        "X-Odd: 1\r\n\r\nReceived: from the body by nobody; x\r\n"));
    QCOMPARE(path.size(), 2);
    QCOMPARE(path[0].by, u"mx.d.example"_s);
    QCOMPARE(path[0].from, u"[192.0.2.9] (unknown [192.0.2.9])"_s);
    QCOMPARE(path[0].at.toUTC(), QDateTime(QDate(2026, 11, 24), QTime(12, 14, 52), Qt::UTC));
    QCOMPARE(path[1].by, u"mail.x.example"_s);
    QVERIFY(path[1].from.contains(u"192.0.2.1"_s));
    QCOMPARE(path[1].at.toUTC().time(), QTime(12, 14, 53));
    QVERIFY(!receivedPath(readMailHeader("Received: garbage\r\n\r\n")).first().at.isValid());
}

void TestMailHeader::bounded()
{
    QCOMPARE(readMailHeader(QByteArray("A: b\r\n").repeated(5000)).fields.size(), 1000);
    const MailHeader wide = readMailHeader("A: b\r\n" + QByteArray(" word\r\n").repeated(100'000));
    QVERIFY(wide.fields.first().value.size() <= 16 * 1024);
    QVERIFY(receivedPath(readMailHeader(QByteArray("Received: by x\r\n").repeated(900))).size() <= 100);
}

QTEST_APPLESS_MAIN(TestMailHeader)
#include "tst_mail_header.moc"
