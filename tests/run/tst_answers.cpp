// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/answers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void files();
};

namespace {

QByteArray answer(const QByteArray &check, const QByteArray &rest = {})
{
    return "{\"check\": \"" + check +
           "\", \"answer\": \"yes\", \"name\": \"Ada\", \"role\": \"owner\", "
           "\"given\": \"2026-11-20\", \"basis\": \"log\", \"validUntil\": \"2027-02-20\"" +
           rest + "}";
}

} // namespace

void AnswersTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const QByteArray two = "[" + answer("proxy.patched") + ",\n" + answer("proxy.watched") + "]";
    QTest::newRow("list") << two << 2;
    QTest::newRow("object") << "{\"answers\": " + two + "}" << 2;
    QTest::newRow("none") << QByteArray("[]") << 0;
    QTest::newRow("note") << "[" + answer("proxy.patched", ", \"note\": \"n\"") + "]" << 1;
    QTest::newRow("null note") << "[" + answer("proxy.patched", ", \"note\": null") + "]" << 1;
    QTest::newRow("extra") << "[" + answer("proxy.patched", ", \"ticket\": 7") + "]" << 1;
}

void AnswersTest::reads()
{
    QFETCH(QByteArray, text);
    QString error;
    const auto answers = answersFromText(text, u"a.json"_s, &error);
    QVERIFY2(answers, qPrintable(error));
    QTEST(int(answers->size()), "count");
    for (const Attestation &one : *answers) {
        QVERIFY(one.answer == Attestation::Answer::Yes);
        QCOMPARE(one.given, QDate(2026, 11, 20));
        QCOMPARE(one.validUntil, QDate(2027, 2, 20));
        QCOMPARE(one.name + one.role + one.basis, u"Adaownerlog"_s);
    }
    const auto again = answersFromText(answersToText(*answers), u"b"_s, &error);
    QVERIFY2(again, qPrintable(error));
    QCOMPARE(again->size(), answers->size());
}

void AnswersTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto broken = [](const char *from, const char *to) {
        return "[" + answer("proxy.watched") + ",\n" + answer("proxy.patched").replace(from, to) +
               "]";
    };
    QTest::newRow("empty") << QByteArray() << u"a.json: line 1, column 1: illegal value; an answers file is JSON, "
                                                 "doorcheck-cli list --template makes one"_s;
    QTest::newRow("comma") << QByteArray("[\n {\"a\": \"ä\",}\n]")
                           << u"a.json: line 2, column 13: object is missing after a comma; an answers file is JSON, "
                                                 "doorcheck-cli list --template makes one"_s;
    QTest::newRow("object") << QByteArray("{\"answer\": []}")
                            << u"a.json: expected a list of answers, or an object with a list "
                               "\"answers\""_s;
    QTest::newRow("text") << QByteArray("[\"yes\"]") << u"a.json: answer 1: 'check' is missing"_s;
    QTest::newRow("date") << broken("2027-02-20", "20.2.2027")
                          << u"a.json: answer 2: 'validUntil' is not a date (YYYY-MM-DD)"_s;
    QTest::newRow("no such day") << broken("2027-02-20", "2027-02-30")
                                 << u"a.json: answer 2: 'validUntil' is not a date (YYYY-MM-DD)"_s;
    QTest::newRow("order") << broken("2027-02-20", "2026-02-20")
                           << u"a.json: answer 2: 'validUntil' is before 'given'"_s;
    QTest::newRow("answer") << broken("\"yes\"", "\"YES\"")
                            << u"a.json: answer 2: 'answer' is none of: yes, no, dontKnow, "
                               "notApplicable"_s;
    QTest::newRow("name") << broken("\"Ada\"", "\" \"") << u"a.json: answer 2: 'name' is empty"_s;
    QTest::newRow("type") << broken("\"Ada\"", "7") << u"a.json: answer 2: 'name' is not a text"_s;
    QTest::newRow("missing") << broken("\"basis\"", "\"bases\"")
                             << u"a.json: answer 2: 'basis' is missing"_s;
    QTest::newRow("check") << broken("proxy.patched", "proxy.pached")
                           << u"a.json: answer 2: 'check' is no check of Doorcheck; see "
                              "\"doorcheck-cli list\""_s;
    QTest::newRow("twice") << broken("proxy.patched", "proxy.watched")
                           << u"a.json: answer 2: proxy.watched was answered before; keep one of "
                              "the two"_s;
}

void AnswersTest::refuses()
{
    QFETCH(QByteArray, text);
    QString error;
    QVERIFY(!answersFromText(text, u"a.json"_s, &error));
    QTEST(error, "sentence");
}

void AnswersTest::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"answers.json"_s);
    QString error;
    QVERIFY(!readAnswers(path, &error));
    QVERIFY2(error.startsWith(path + u": "_s), qPrintable(error));

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[" + answer("proxy.patched") + "]");
    file.close();
    QVERIFY2(readAnswers(path, &error), qPrintable(error));

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray((1 << 20) + 1, ' '));
    file.close();
    QVERIFY(!readAnswers(path, &error));
    QCOMPARE(error, path + u": larger than 1 MiB; is it an answers file?"_s);
}

} // namespace doorcheck

QTEST_APPLESS_MAIN(doorcheck::AnswersTest)
#include "tst_answers.moc"
