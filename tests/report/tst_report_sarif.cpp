// SPDX-License-Identifier: GPL-3.0-or-later
// SARIF 2.1.0 (OASIS): the shape of the standard, and findings that are known again.
#include "core/report/report.h"
#include "tests/support/sample_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class TestReportSarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsOpen();
    void hasTheShapeOfTheStandard_data();
    void hasTheShapeOfTheStandard();
    void knowsAFindingAgain();
};

void TestReportSarif::namesWhatIsOpen()
{
    const RunDocument run = test::sampleRun();
    const QJsonObject root = QJsonDocument::fromJson(renderSarif(run, {})).object();
    QCOMPARE(root[u"version"_s].toString(), u"2.1.0"_s);
    const QJsonObject sarif = root[u"runs"_s].toArray().first().toObject();
    const QJsonArray rules
            = sarif[u"tool"_s].toObject()[u"driver"_s].toObject()[u"rules"_s].toArray();
    const QJsonArray results = sarif[u"results"_s].toArray();
    QCOMPARE(results.size(), 5); // seven findings, of them a Pass and a NotApplicable
    QStringList levels;
    for (const QJsonValue &value : results) {
        const QJsonObject result = value.toObject();
        levels << result[u"kind"_s].toString() + u' ' + result[u"level"_s].toString();
        QCOMPARE(rules[result[u"ruleIndex"_s].toInt()].toObject()[u"id"_s], result[u"ruleId"_s]);
    }
    QCOMPARE(levels, (QStringList{u"fail error"_s, u"fail warning"_s, u"fail warning"_s,
                                  u"review none"_s, u"open none"_s}));
    QVERIFY(results[1].toObject().contains(u"suppressions"_s));
}

// The members of each object of the standard that we use, and of them those it asks for. (The schema
// itself forbids others: additionalProperties is false.)
static QString faultOf(const QJsonObject &object, const QString &where,
                          const QStringList &required, const QStringList &optional)
{
    for (const QString &name : required) {
        if (!object.contains(name))
            return where + u" lacks "_s + name;
    }
    for (const QString &name : object.keys()) {
        if (!required.contains(name) && !optional.contains(name))
            return where + u" has "_s + name;
    }
    return {};
}

static QString resultFault(const QJsonObject &result, int rules)
{
    QString fault = faultOf(result, u"result"_s, {u"message"_s},
                               {u"ruleId"_s, u"ruleIndex"_s, u"kind"_s, u"level"_s, u"locations"_s,
                                u"partialFingerprints"_s, u"properties"_s, u"suppressions"_s});
    const QString kind = result[u"kind"_s].toString(), level = result[u"level"_s].toString();
    static const QStringList kinds{u"notApplicable"_s, u"pass"_s,   u"fail"_s,
                                   u"review"_s,        u"open"_s,   u"informational"_s};
    if (!kinds.contains(kind) || !QStringList{u"none"_s, u"note"_s, u"warning"_s, u"error"_s}
                                      .contains(level))
        fault += u" kind or level"_s;
    if (kind != u"fail"_s && level != u"none"_s) // 3.27.10
        fault += u" level of a kind that is no failure"_s;
    const int index = result[u"ruleIndex"_s].toInt(-1);
    if (index < 0 || index >= rules)
        fault += u" ruleIndex"_s;
    if (result[u"message"_s][u"text"_s].toString().isEmpty())
        fault += u" message without text"_s;
    for (const QJsonValue &value : result[u"locations"_s].toArray()) {
        for (const QJsonValue &logical : value[u"logicalLocations"_s].toArray())
            fault += faultOf(logical.toObject(), u"logicalLocation"_s, {},
                                {u"name"_s, u"fullyQualifiedName"_s, u"kind"_s});
    }
    for (const QJsonValue &value : result[u"suppressions"_s].toArray()) {
        fault += faultOf(value.toObject(), u"suppression"_s, {u"kind"_s},
                            {u"status"_s, u"justification"_s});
        if (value[u"kind"_s].toString() != u"external"_s)
            fault += u" kind of suppression"_s;
    }
    for (const QJsonValue &print : result[u"partialFingerprints"_s].toObject()) {
        if (!print.isString())
            fault += u" fingerprint"_s;
    }
    return fault;
}

void TestReportSarif::hasTheShapeOfTheStandard_data()
{
    QTest::addColumn<RunDocument>("run");
    QTest::newRow("open") << test::sampleRun();
    QTest::newRow("shut") << test::shutRun();
    QTest::newRow("empty") << test::emptyRun();
    QTest::newRow("stopped") << test::stoppedRun();
    QTest::newRow("nothing at all") << RunDocument();
    QTest::newRow("large") << test::largeRun(15, 30);
}

void TestReportSarif::hasTheShapeOfTheStandard()
{
    QFETCH(RunDocument, run);
    const QJsonObject root = QJsonDocument::fromJson(renderSarif(run, {})).object();
    QString fault = faultOf(root, u"log"_s, {u"version"_s, u"runs"_s}, {u"$schema"_s});
    QCOMPARE(root[u"runs"_s].toArray().size(), 1);
    const QJsonObject sarif = root[u"runs"_s].toArray().first().toObject();
    fault += faultOf(sarif, u"run"_s, {u"tool"_s},
                        {u"automationDetails"_s, u"invocations"_s, u"results"_s});
    const QJsonObject driver = sarif[u"tool"_s][u"driver"_s].toObject();
    fault += faultOf(driver, u"driver"_s, {u"name"_s}, {u"version"_s, u"rules"_s});
    QSet<QString> ids;
    const QJsonArray rules = driver[u"rules"_s].toArray();
    for (const QJsonValue &rule : rules) {
        fault += faultOf(rule.toObject(), u"rule"_s, {u"id"_s},
                            {u"shortDescription"_s, u"fullDescription"_s});
        QVERIFY(!rule[u"shortDescription"_s][u"text"_s].toString().isEmpty());
        ids << rule[u"id"_s].toString();
    }
    QCOMPARE(ids.size(), rules.size()); // each once
    for (const QJsonValue &value : sarif[u"invocations"_s].toArray()) {
        fault += faultOf(value.toObject(), u"invocation"_s, {u"executionSuccessful"_s},
                            {u"startTimeUtc"_s, u"endTimeUtc"_s});
        for (const QString &time : {u"startTimeUtc"_s, u"endTimeUtc"_s}) {
            if (value.toObject().contains(time))
                QVERIFY(value[time].toString().endsWith(u'Z'));
        }
    }
    for (const QJsonValue &value : sarif[u"results"_s].toArray())
        fault += resultFault(value.toObject(), int(rules.size()));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestReportSarif::knowsAFindingAgain()
{
    const auto prints = [](const RunDocument &run) {
        QStringList found;
        const QJsonObject root = QJsonDocument::fromJson(renderSarif(run, {})).object();
        for (const QJsonValue &value : root[u"runs"_s][0][u"results"_s].toArray())
            found << value[u"partialFingerprints"_s][u"doorcheckFinding/v1"_s].toString();
        return found;
    };
    const QStringList first = prints(test::largeRun(5, 20));
    QCOMPARE(first.size(), 5);
    QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 5);
    RunDocument later = test::largeRun(5, 40); // another conversation, another day, other words
    later.id = u"DC-20270101-000000-0000"_s;
    later.started = later.started.addDays(38);
    for (Finding &finding : later.findings)
        finding.reason = u"It passed on mail, still."_s;
    QCOMPARE(prints(later), first);
}

QTEST_GUILESS_MAIN(TestReportSarif)
#include "tst_report_sarif.moc"
