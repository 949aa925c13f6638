// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_reader.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace doorcheck {

using Read = std::function<void(JsonReader &)>;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void firstFaultOnly();
    void numbers_data();
    void numbers();
    void positions();
};

void JsonReaderTest::sentences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *text, Read read, const QString &sentence) {
        QTest::newRow(name) << QByteArray(text) << read << sentence;
    };
    row(
        "text", R"({"a": 1})", [](JsonReader &r) { r.text("a"_L1); }, u"'a' is not a text"_s);
    row(
        "empty", R"({"a": " "})", [](JsonReader &r) { r.filledText("a"_L1); }, u"'a' is empty"_s);
    row(
        "missing", "{}", [](JsonReader &r) { r.text("a"_L1); }, u"'a' is missing"_s);
    row(
        "null", R"({"a": null})", [](JsonReader &r) { r.text("a"_L1); }, u"'a' is not a text"_s);
    row(
        "optional", R"({"a": null})", [](JsonReader &r) { r.optionalText("a"_L1); }, QString());
    row(
        "texts", R"({"a": ["x", 1]})", [](JsonReader &r) { r.optionalTexts("a"_L1); },
        u"'a' is not a list of texts"_s);
    row(
        "flag", R"({"a": "true"})", [](JsonReader &r) { r.optionalFlag("a"_L1, true); },
        u"'a' is neither true nor false"_s);
    row(
        "date", R"({"a": "24.11.2026"})", [](JsonReader &r) { r.date("a"_L1); },
        u"'a' is not a date (YYYY-MM-DD)"_s);
    row(
        "short date", R"({"a": "2026-1-2"})", [](JsonReader &r) { r.date("a"_L1); },
        u"'a' is not a date (YYYY-MM-DD)"_s);
    row(
        "time", R"({"a": "2026-11-24 01:02"})", [](JsonReader &r) { r.time("a"_L1); },
        u"'a' is not a time with a zone (2026-11-24T02:03:04Z)"_s);
    row(
        "object", R"({"a": []})", [](JsonReader &r) { r.object("a"_L1); },
        u"'a' is not an object"_s);
    row(
        "objects", R"({"a": [{}, 1]})", [](JsonReader &r) { r.objects("a"_L1); },
        u"'a' is not a list of objects"_s);
    row(
        "child", R"({"a": {"b": 1}})", [](JsonReader &r) { r.object("a"_L1).text("b"_L1); },
        u"a: 'b' is not a text"_s);
    row(
        "grandchild", R"({"a": {"b": [{}, {"c": 1}]}})",
        [](JsonReader &r) { r.object("a"_L1).objects("b"_L1)[1].text("c"_L1); },
        u"a.b[1]: 'c' is not a text"_s);
}

void JsonReaderTest::sentences()
{
    QFETCH(QByteArray, text);
    QFETCH(Read, read);
    QString error;
    const auto object = jsonObjectFromText(text, &error);
    QVERIFY2(object, qPrintable(error));
    JsonReader reader(*object, {}, &error);
    read(reader);
    QTEST(error, "sentence");
    JsonReader silent(*object, {}, nullptr); // nobody wants to know
    read(silent);
}

void JsonReaderTest::firstFaultOnly()
{
    QString error;
    JsonReader reader({{u"a"_s, 1}}, u"file"_s, &error);
    reader.text("a"_L1);
    reader.text("b"_L1);
    QCOMPARE(error, u"file: 'a' is not a text"_s);
}

void JsonReaderTest::numbers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("fine");
    QTest::newRow("least") << QJsonValue(1) << qint64(1) << true;
    QTest::newRow("most") << QJsonValue(65535) << qint64(65535) << true;
    QTest::newRow("below") << QJsonValue(0) << qint64(1) << false;
    QTest::newRow("above") << QJsonValue(65536) << qint64(1) << false;
    QTest::newRow("half") << QJsonValue(1.5) << qint64(1) << false;
    QTest::newRow("huge") << QJsonValue(1e300) << qint64(1) << false;
    QTest::newRow("text") << QJsonValue(u"25"_s) << qint64(1) << false;
    QTest::newRow("null") << QJsonValue() << qint64(1) << false;
}

void JsonReaderTest::numbers()
{
    QFETCH(QJsonValue, value);
    QString error;
    JsonReader reader({{u"n"_s, value}}, {}, &error);
    QTEST(reader.number("n"_L1, 1, 65535), "number");
    QTEST(error.isEmpty(), "fine");
}

void JsonReaderTest::positions()
{
    QCOMPARE(linePosition("ab\ncd", 0), u"line 1, column 1"_s);
    QCOMPARE(linePosition("ab\ncd", 4), u"line 2, column 2"_s);
    QCOMPARE(linePosition("\xc3\xa4\xc3\xa4x", 4), u"line 1, column 3"_s);
    QCOMPARE(linePosition("", 99), u"line 1, column 1"_s);
    QCOMPARE(linePosition("a", -1), u"line 1, column 1"_s);
    QString error;
    QVERIFY(!jsonObjectFromText("[1]", &error));
    QCOMPARE(error, u"the file holds no JSON object"_s);
}

} // namespace doorcheck

QTEST_APPLESS_MAIN(doorcheck::JsonReaderTest)
#include "tst_json_reader.moc"
