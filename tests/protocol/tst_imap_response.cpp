// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/imap_response.h"

#include <QTest>

using namespace doorcheck;
using Kind = ImapResponse::Kind;

class TestImapResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals();
    void kinds_data();
    void kinds();
    void lists();
    void junk_data();
    void junk();
};

void TestImapResponse::literals()
{
    QCOMPARE(imapLiteralSize("* 1 FETCH (BODY[HEADER] {342}"), std::optional<qint64>(342));
    QCOMPARE(imapLiteralSize("x {0}"), std::optional<qint64>(0));
    for (const char *line : {"", "{", "}", "x {}", "x {12", "x {1a}", "x {-1}", "x {99999999999}",
                             "x {12} ", "12}"})
        QVERIFY2(!imapLiteralSize(line), line);
}

void TestImapResponse::kinds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("greeting") << QByteArray("* OK ready") << Kind::Untagged << QByteArray("OK");
    QTest::newRow("number first") << QByteArray("* 12 exists") << Kind::Untagged << QByteArray("EXISTS");
    QTest::newRow("tagged") << QByteArray("d1 ok done") << Kind::Tagged << QByteArray("OK");
    QTest::newRow("refused") << QByteArray("d2 NO [AUTHENTICATIONFAILED] no") << Kind::Tagged << QByteArray("NO");
    QTest::newRow("go on") << QByteArray("+ ") << Kind::Continuation << QByteArray();
    QTest::newRow("go on, bare") << QByteArray("+") << Kind::Continuation << QByteArray();
    QTest::newRow("tag with another word") << QByteArray("d1 HELLO x") << Kind::Garbled << QByteArray("HELLO");
    QTest::newRow("SMTP") << QByteArray("220 mx.d.example ESMTP") << Kind::Garbled << QByteArray("MX.D.EXAMPLE");
    QTest::newRow("nothing") << QByteArray() << Kind::Garbled << QByteArray();
    QTest::newRow("star alone") << QByteArray("*") << Kind::Garbled << QByteArray();
}

void TestImapResponse::kinds()
{
    QFETCH(QByteArray, line);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, word);
    const ImapResponse response = parseImapResponse(line, {});
    QCOMPARE(response.kind, kind);
    QCOMPARE(response.word, word);
    QCOMPARE(response.tag, kind == Kind::Tagged ? line.first(2) : QByteArray());
}

void TestImapResponse::lists()
{
    QCOMPARE(parseImapResponse("* CAPABILITY IMAP4rev1 auth=plain", {}).capabilities(),
             (QByteArrayList{"IMAP4REV1", "AUTH=PLAIN"}));
    QCOMPARE(parseImapResponse("* OK [CAPABILITY IMAP4rev1 STARTTLS] hi", {}).capabilities(),
             (QByteArrayList{"IMAP4REV1", "STARTTLS"}));
    QVERIFY(parseImapResponse("* OK [CAPABILITY IMAP4rev1", {}).capabilities().isEmpty());
    QVERIFY(parseImapResponse("* OK AUTH=PLAIN", {}).capabilities().isEmpty());
    QCOMPARE(parseImapResponse("* SEARCH 4 8 x 0 15", {}).found(2), (QList<quint32>{8, 15}));
    QVERIFY(parseImapResponse("* SEARCH", {}).found(5).isEmpty());
    QVERIFY(parseImapResponse("* EXISTS 4", {}).found(5).isEmpty());
}

void TestImapResponse::junk_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("quoted") << QByteArray("* LIST (\\HasNoChildren \\Junk) \"/\" \"Junk Mail\"")
                            << QByteArray("\"Junk Mail\"");
    QTest::newRow("atom") << QByteArray("* LIST (\\junk) NIL Spam") << QByteArray("Spam");
    QTest::newRow("another folder") << QByteArray("* LIST (\\Sent) \"/\" Sent") << QByteArray();
    QTest::newRow("only in the name") << QByteArray("* LIST () \"/\" \"\\Junk\"") << QByteArray();
    QTest::newRow("two words") << QByteArray("* LIST (\\Junk) \"/\" a b") << QByteArray();
    QTest::newRow("a quote inside") << QByteArray("* LIST (\\Junk) \"/\" \"a\"b\"") << QByteArray();
    QTest::newRow("no end") << QByteArray("* LIST (\\Junk \"/\" a") << QByteArray();
    QTest::newRow("control characters") << QByteArray("* LIST (\\Junk) \"/\" \"a\rb\"") << QByteArray();
    QTest::newRow("long") << "* LIST (\\Junk) \"/\" " + QByteArray(300, 'a') << QByteArray();
}

void TestImapResponse::junk()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    QCOMPARE(parseImapResponse(line, {}).junkFolder(), name);
    QVERIFY(parseImapResponse(line, {"literal"}).junkFolder().isEmpty());
}

QTEST_APPLESS_MAIN(TestImapResponse)
#include "tst_imap_response.moc"
