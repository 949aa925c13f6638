// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_diff.h"
#include "tests/run/sample_runs.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

class RunDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void gone();
    void ordered();
    void notes();
    void json();
};

namespace {

RunDocument runWith(const QList<Finding> &findings)
{
    RunDocument run = fullRun();
    run.findings = findings;
    return run;
}

} // namespace

void RunDiffTest::pairs_data()
{
    QTest::addColumn<Verdict>("before");
    QTest::addColumn<QString>("gradeBefore");
    QTest::addColumn<Verdict>("after");
    QTest::addColumn<QString>("gradeAfter");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("text");
    using V = Verdict;
    const QString no;
    QTest::newRow("closed") << V::Fail << u"accepted"_s << V::Pass << u"denied"_s << u"fixed"_s
                            << u"Fail, now Pass"_s;
    QTest::newRow("mended") << V::Warning << no << V::Pass << no << u"fixed"_s
                            << u"Warning, now Pass"_s;
    QTest::newRow("opened") << V::Pass << no << V::Fail << no << u"new"_s << u"Pass, now Fail"_s;
    QTest::newRow("applies") << V::NotApplicable << no << V::Warning << no << u"new"_s
                             << u"Not applicable, now Warning"_s;
    QTest::newRow("worse") << V::Warning << no << V::Fail << no << u"changed"_s
                           << u"Warning, now Fail"_s;
    QTest::newRow("better") << V::Fail << no << V::Warning << no << u"changed"_s
                            << u"Fail, now Warning"_s;
    QTest::newRow("no longer asked")
        << V::Fail << no << V::NotApplicable << no << u"changed"_s << u"Fail, now Not applicable"_s;
    QTest::newRow("grade") << V::Fail << u"accepted"_s << V::Fail << u"proven"_s << u"changed"_s
                           << u"Fail as before, but accepted became proven"_s;
    QTest::newRow("same") << V::Fail << u"accepted"_s << V::Fail << u"accepted"_s << u"unchanged"_s
                          << u"Fail"_s;
    QTest::newRow("never tested") << V::NotTested << no << V::NotTested << no << u"unchanged"_s
                                  << u"Not tested"_s;
    // A server that could not be asked was not mended.
    QTest::newRow("unreachable now")
        << V::Fail << no << V::NotTested << no << u"notComparable"_s << u"Fail, now Not tested"_s;
    QTest::newRow("unclear now") << V::Pass << no << V::NotProven << no << u"notComparable"_s
                                 << u"Pass, now Not proven"_s;
    QTest::newRow("unknown then") << V::NotTested << no << V::Fail << no << u"notComparable"_s
                                  << u"Not tested, now Fail"_s;
}

void RunDiffTest::pairs()
{
    QFETCH(Verdict, before);
    QFETCH(QString, gradeBefore);
    QFETCH(Verdict, after);
    QFETCH(QString, gradeAfter);
    const RunDiff diff =
        compareRuns(runWith({plainFinding(u"mail.open-relay"_s, before, gradeBefore)}),
                    runWith({plainFinding(u"mail.open-relay"_s, after, gradeAfter)}));
    QCOMPARE(diff.changes.size(), 1);
    QTEST(changeName(diff.changes.first().change), "change");
    QTEST(diff.changes.first().text, "text");
    QCOMPARE(diff.count(diff.changes.first().change), 1);
    QVERIFY(diff.notes.isEmpty());
}

void RunDiffTest::gone()
{
    Finding other = plainFinding(u"mail.open-relay"_s, Verdict::Fail);
    other.address = u"192.0.2.2"_s;
    const RunDiff diff =
        compareRuns(runWith({plainFinding(u"mail.open-relay"_s, Verdict::Pass)}), runWith({other}));
    QCOMPARE(diff.changes.size(), 2);
    QCOMPARE(diff.count(Change::NotComparable), 2);
    QVERIFY(!diff.changes[0].before && diff.changes[0].after);
    QCOMPARE(diff.changes[0].text, u"Only in the later run: Fail"_s);
    QVERIFY(diff.changes[1].before && !diff.changes[1].after);
    QCOMPARE(diff.changes[1].text, u"Only in the earlier run: Pass"_s);
    QCOMPARE(diff.changes[1].latest().address, u"192.0.2.1"_s);
}

void RunDiffTest::ordered()
{
    const auto at = [](quint16 port, Verdict verdict) {
        Finding finding = plainFinding(u"proxy.open"_s, verdict);
        finding.port = port;
        return finding;
    };
    using V = Verdict;
    const RunDiff diff = compareRuns(
        runWith({at(1, V::Pass), at(2, V::Fail), at(3, V::Pass), at(4, V::Pass), at(5, V::Fail)}),
        runWith(
            {at(5, V::Pass), at(4, V::Fail), at(3, V::Pass), at(2, V::Warning), at(1, V::Fail)}));
    QList<int> ports;
    for (const FindingChange &change : diff.changes)
        ports.append(change.latest().port);
    QCOMPARE(ports, (QList<int>{4, 1, 5, 2, 3})); // new, new, fixed, changed, unchanged
    const RunDocument run = randomRun(7);
    QCOMPARE(compareRuns(run, run).count(Change::Unchanged), run.findings.size());
}

void RunDiffTest::notes()
{
    RunDocument before = fullRun();
    RunDocument after = before;
    after.client = u"Another"_s;
    after.factsVersion = u"2027-01"_s;
    before.vantage.place = Place::Outside;
    after.vantage.place = Place::Inside;
    before.complete = false;
    after.complete = false;
    QCOMPARE(compareRuns(before, after).notes.size(), 5);
    QVERIFY(compareRuns(fullRun(), fullRun()).notes.isEmpty());
}

void RunDiffTest::json()
{
    const QJsonObject object =
        diffToJson(runWith({plainFinding(u"mail.open-relay"_s, Verdict::Fail, u"accepted"_s)}),
                   runWith({plainFinding(u"mail.open-relay"_s, Verdict::Pass, u"denied"_s)}));
    QCOMPARE(object[u"counts"_s][u"fixed"_s].toInt(), 1);
    QCOMPARE(object[u"counts"_s][u"new"_s].toInt(-1), 0);
    QCOMPARE(object[u"after"_s][u"started"_s].toString(), u"2026-11-24T02:03:04+01:00"_s);
    const QJsonObject change = object[u"changes"_s][0].toObject();
    QCOMPARE(change[u"change"_s].toString(), u"fixed"_s);
    QCOMPARE(change[u"before"_s][u"grade"_s].toString(), u"accepted"_s);
    QCOMPARE(change[u"after"_s][u"verdict"_s].toString(), u"pass"_s);
}

} // namespace doorcheck

QTEST_APPLESS_MAIN(doorcheck::RunDiffTest)
#include "tst_run_diff.moc"
