// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_reader.h"
#include "tests/run/sample_runs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

class RunDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMember();
    void randomRoundTrips();
    void sameBytes();
    void times_data();
    void times();
    void refuses_data();
    void refuses();
    void ignoresUnknownMembers();
    void sums_data();
    void sums();
    void keys();
};

namespace {

RunDocument again(const RunDocument &run)
{
    QString error;
    // Written piece by piece, and yet the same bytes as in one.
    if (runToJsonText(run) != QJsonDocument(runToJson(run)).toJson(QJsonDocument::Indented))
        qFatal("the text of a run differs from its document");
    const auto object = jsonObjectFromText(runToJsonText(run), &error);
    const auto copy = runFromJson(object.value_or(QJsonObject()), &error);
    if (!copy)
        qFatal("%s", qPrintable(error));
    return *copy;
}

} // namespace

void RunDocumentTest::everyMember()
{
    const RunDocument run = fullRun();
    const RunDocument copy = again(run);
    QCOMPARE(copy.engineVersion, run.engineVersion);
    QCOMPARE(copy.factsVersion, run.factsVersion);
    QCOMPARE(copy.id, run.id);
    QCOMPARE(copy.client, run.client);
    QCOMPARE(copy.started, run.started);
    QCOMPARE(copy.started.offsetFromUtc(), 3600);
    QCOMPARE(copy.finished, run.finished);
    QCOMPARE(copy.complete, true);
    QCOMPARE(copy.permission.name, run.permission.name);
    QCOMPARE(copy.permission.role, run.permission.role);
    QCOMPARE(copy.permission.basis, run.permission.basis);
    QCOMPARE(copy.permission.given, run.permission.given);
    QCOMPARE(copy.vantage.source, run.vantage.source);
    QCOMPARE(copy.vantage.place, run.vantage.place);
    QCOMPARE(copy.vantage.reason, run.vantage.reason);
    QCOMPARE(copy.vantage.stated, run.vantage.stated);
    QCOMPARE(copy.sent, run.sent);
    QCOMPARE(copy.request, run.request);
    QCOMPARE(copy.findings.size(), 2);

    const Finding &is = copy.findings.first();
    const Finding &was = run.findings.first();
    QCOMPARE(is.key(), was.key());
    QCOMPARE(is.item, was.item);
    QCOMPARE(is.verdict, was.verdict);
    QCOMPARE(is.grade, was.grade);
    QCOMPARE(is.reason, was.reason);
    QCOMPARE(is.technical, was.technical);
    QCOMPARE(is.software, was.software);
    QCOMPARE(is.evidence.software, was.software);
    QCOMPARE(is.evidence.facts, was.evidence.facts);
    QCOMPARE(is.evidence.relayCases.first().outcome, RelayOutcome::Accepted);
    QCOMPARE(is.evidence.relayCases.first().rcptTo, u"u@example.net"_s);
    QCOMPARE(is.evidence.notLearnt, was.evidence.notLearnt);
    const Transcript &transcript = is.evidence.transcripts.first();
    QCOMPARE(transcript.started, was.evidence.transcripts.first().started);
    QCOMPARE(transcript.truncated, true);
    QCOMPARE(transcript.lines.size(), 3);
    QCOMPARE(transcript.lines.at(1).speaker, Speaker::Doorcheck);
    QCOMPARE(transcript.lines.at(1).atMs, 14);
    QCOMPARE(is.advice.first().steps.first().commands, QStringList{u"postconf -e a=b"_s});
    QCOMPARE(is.advice.first().effort, u"2 minutes"_s);
    QCOMPARE(is.attestation->validUntil, QDate(2027, 2, 20));
    QCOMPARE(is.attestation->note, u"a note"_s);
    QCOMPARE(is.acceptedRisk->owner, u"Ada"_s);
    QCOMPARE(is.acceptedRisk->expires, QDate(2027, 1, 1));
    QVERIFY(is.action);
    QCOMPARE(is.action->owner, u"Bob"_s);
    QCOMPARE(is.action->due, QDate(2026, 12, 1));
    QCOMPARE(is.action->state, PlannedAction::State::InProgress);
    QCOMPARE(copy.findings.last().evidence.proxyCases.first().port, 3128);
    QCOMPARE(copy.findings.last().evidence.proxyCases.first().outcome, ProxyOutcome::Denied);
}

void RunDocumentTest::randomRoundTrips()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        const RunDocument run = randomRun(seed);
        const RunDocument copy = again(run);
        QCOMPARE(runToJson(copy), runToJson(run));
        QCOMPARE(copy.findings.size(), run.findings.size());
        for (qsizetype i = 0; i < run.findings.size(); ++i)
            QCOMPARE(findingToJson(findingFromJson(findingToJson(run.findings.at(i)))),
                     findingToJson(run.findings.at(i)));
    }
}

void RunDocumentTest::sameBytes()
{
    const QByteArray text = runToJsonText(fullRun());
    QCOMPARE(runToJsonText(fullRun()), text);
    QCOMPARE(runToJsonText(again(fullRun())), text);
    QVERIFY(text.endsWith("}\n"));
    QVERIFY(text.contains("\"started\": \"2026-11-24T02:03:04+01:00\""));
    QVERIFY(!text.contains("password"));
}

void RunDocumentTest::times_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    const QDate date(2026, 11, 24);
    QTest::newRow("utc") << QDateTime(date, {1, 2, 3, 456}, Qt::UTC) << u"2026-11-24T01:02:03Z"_s;
    QTest::newRow("west") << QDateTime(date, {1, 2, 3}, Qt::OffsetFromUTC, -5400)
                          << u"2026-11-24T01:02:03-01:30"_s;
    QTest::newRow("none") << QDateTime() << QString();
    const QDateTime local(date, {1, 2, 3});
    QTest::newRow("local") << local
                           << local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

void RunDocumentTest::times()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, text);
    QCOMPARE(timeText(time), text);
    const QDateTime back = timeFromText(text);
    QCOMPARE(back.isValid(), time.isValid());
    if (time.isValid())
        QCOMPARE(back.toSecsSinceEpoch(), time.toSecsSinceEpoch());
    QVERIFY(!timeFromText(u"2026-11-24T01:02:03"_s).isValid());
}

void RunDocumentTest::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    using B = QByteArray;
    QTest::newRow("json") << B("\"engine\": {") << B("\"engine\": [")
                          << u"line 3, column 18: missing value separator"_s;
    QTest::newRow("schema") << B("doorcheck-run/1") << B("doorcheck-run/2")
                            << u"'schema' is not doorcheck-run/1"_s;
    QTest::newRow("verdict") << B("\"verdict\": \"pass\"") << B("\"verdict\": \"passed\"")
                             << u"findings[1]: 'verdict' is none of: fail, warning, notProven, "
                                "notTested, pass, notApplicable"_s;
    QTest::newRow("port") << B("\"port\": 25,") << B("\"port\": 65536,")
                          << u"findings[0]: 'port' is not a whole number from 0 to 65535"_s;
    QTest::newRow("half port") << B("\"port\": 25,") << B("\"port\": 2.5,")
                               << u"findings[0]: 'port' is not a whole number from 0 to 65535"_s;
    QTest::newRow("missing") << B("\"reason\": \"because\"") << B("\"raeson\": \"because\"")
                             << u"findings[0]: 'reason' is missing"_s;
    QTest::newRow("zone") << B("02:03:04+01:00") << B("02:03:04")
                          << u"run: 'started' is not a time with a zone (2026-11-24T02:03:04Z)"_s;
    QTest::newRow("state") << B("\"complete\"") << B("\"done\"")
                           << u"run: 'state' is none of: complete, stopped"_s;
    QTest::newRow("date") << B("2027-01-01") << B("2027-13-01")
                          << u"findings[0].acceptedRisk: 'expires' is not a date (YYYY-MM-DD)"_s;
    QTest::newRow("source") << B("\"source\": \"2001:db8") << B("\"source\": \"x2001:db8")
                            << u"run.vantage: 'source' is not an address"_s;
}

void RunDocumentTest::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    QByteArray text = runToJsonText(fullRun());
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    QString error;
    const auto object = jsonObjectFromText(text, &error);
    if (object)
        QVERIFY(!runFromJson(*object, &error));
    QCOMPARE(error, sentence);
}

void RunDocumentTest::ignoresUnknownMembers()
{
    QJsonObject object = runToJson(fullRun());
    object.insert(u"later"_s, 1);
    QJsonObject run = object.value(u"run"_s).toObject();
    run.insert(u"later"_s, QJsonArray{1});
    run.remove(u"request"_s);
    object.insert(u"run"_s, run);
    QString error;
    QVERIFY2(runFromJson(object, &error), qPrintable(error));
}

void RunDocumentTest::sums_data()
{
    QTest::addColumn<QList<Verdict>>("relay");
    QTest::addColumn<QList<Verdict>>("proxy");
    QTest::addColumn<QList<Verdict>>("abuse");  // of the leaflet, but no door
    QTest::addColumn<QList<Verdict>>("modern"); // beyond the leaflet
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("status");
    using L = QList<Verdict>;
    using V = Verdict;
    QTest::newRow("nothing") << L{} << L{} << L{} << L{} << u"notProven"_s << 2;
    QTest::newRow("all shut") << L{V::Pass} << L{V::Pass} << L{V::Pass} << L{V::Pass} << u"shut"_s
                              << 0;
    QTest::newRow("no proxy") << L{V::Pass} << L{V::NotApplicable} << L{} << L{} << u"shut"_s << 0;
    QTest::newRow("nothing to ask")
        << L{V::NotApplicable} << L{V::NotApplicable} << L{} << L{} << u"notProven"_s << 0;
    QTest::newRow("hole") << L{V::Warning} << L{V::Pass} << L{} << L{} << u"shut"_s << 2;
    QTest::newRow("relay") << L{V::Pass, V::Fail} << L{V::Pass} << L{} << L{} << u"open"_s << 1;
    QTest::newRow("proxy") << L{V::Pass} << L{V::Fail} << L{} << L{} << u"open"_s << 1;
    QTest::newRow("no door") << L{V::Pass} << L{V::Pass} << L{V::Fail} << L{} << u"shut"_s << 1;
    QTest::newRow("modern") << L{V::Pass} << L{V::Pass} << L{} << L{V::Fail} << u"shut"_s << 1;
    QTest::newRow("catch-all") << L{V::Pass, V::NotProven} << L{} << L{} << L{} << u"notProven"_s
                               << 2;
    QTest::newRow("not tested") << L{V::NotTested} << L{V::Pass} << L{} << L{} << u"notProven"_s
                                << 2;
    QTest::newRow("only abuse") << L{} << L{} << L{V::Pass} << L{} << u"notProven"_s << 0;
    QTest::newRow("proxy left out")
        << L{V::Pass} << L{} << L{V::Pass} << L{} << u"notProven"_s << 0;
    QTest::newRow("mail left out") << L{} << L{V::Pass} << L{} << L{} << u"notProven"_s << 0;
    QTest::newRow("doubt elsewhere")
        << L{V::Pass} << L{V::Pass} << L{V::NotTested} << L{V::Warning} << u"shut"_s << 2;
    QTest::newRow("open and unknown")
        << L{V::Fail} << L{V::NotTested} << L{} << L{} << u"open"_s << 1;
}

void RunDocumentTest::sums()
{
    QFETCH(QList<Verdict>, relay);
    QFETCH(QList<Verdict>, proxy);
    QFETCH(QList<Verdict>, abuse);
    QFETCH(QList<Verdict>, modern);
    QList<Finding> findings;
    int fails = 0;
    const auto add = [&](const QList<Verdict> &verdicts, const QString &check,
                         const QString &item) {
        for (const Verdict verdict : verdicts) {
            findings.append(plainFinding(check, verdict, {}, item));
            fails += verdict == Verdict::Fail;
        }
    };
    add(relay, u"mail.open-relay"_s, u"relay"_s);
    add(proxy, u"proxy.open"_s, u"proxy-open"_s);
    add(abuse, u"abuse.mailbox"_s, u"abuse-mailbox"_s);
    add(modern, u"abuse.postmaster"_s, u"abuse-postmaster"_s);
    const Summary summary = summarise(findings, true);
    // The same, cut off: whatever is missing might be a door.
    const Summary stopped = summarise(findings, false);
    QVERIFY(stopped.answer != DoorAnswer::Shut);
    QCOMPARE(stopped.answer == DoorAnswer::Open, summary.answer == DoorAnswer::Open);
    QCOMPARE(exitStatus(stopped), exitStatus(summary));
    QTEST(doorAnswerName(summary.answer), "answer");
    QTEST(exitStatus(summary), "status");
    int total = 0;
    for (const Verdict verdict : allVerdicts)
        total += summary.count(verdict);
    QCOMPARE(total, findings.size());
    QCOMPARE(summary.fail, fails);
}

void RunDocumentTest::keys()
{
    QCOMPARE(plainFinding(u"mail.open-relay"_s, Verdict::Pass).key(),
             u"mail.open-relay|mx.bakery.example|192.0.2.1|25"_s);
    for (const Verdict verdict : allVerdicts)
        QCOMPARE(verdictFromName(verdictName(verdict)).value(), verdict);
    QVERIFY(!verdictFromName(u"Pass"_s));
    QVERIFY(!verdictFromName(u""_s));
}

} // namespace doorcheck

QTEST_APPLESS_MAIN(doorcheck::RunDocumentTest)
#include "tst_run_document.moc"
