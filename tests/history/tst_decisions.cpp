// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"
#include "core/run/engine.h"
#include "tests/run/sample_runs.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

// What people decide about a finding outlives the run it was found in.
class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsThemByClient();
    void takesThemBack();
    void keepsARunThatWasNot();
    void bringsAnOlderFileUp();
    void theNextRunHasThem();
    void aRiskEndsOnItsDay_data();
    void aRiskEndsOnItsDay();
    void nothingIsAcceptedThatPasses();

private:
    QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunStore> m_store;
    QString m_error;
};

static Decision sampleDecision()
{
    return {AcceptedRisk{u"replaced in January"_s, u"Ada"_s, QDate(2027, 1, 31)},
            PlannedAction{u"Tom"_s, QDate(2026, 12, 1), PlannedAction::State::InProgress}};
}

void DecisionsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<RunStore>();
    QVERIFY2(m_store->open(path(), &m_error), qPrintable(m_error));
}

void DecisionsTest::keepsThemByClient()
{
    RunDocument run = fullRun();
    QVERIFY2(m_store->finish(run, &m_error), qPrintable(m_error));
    const QString key = run.findings[0].key();
    const Decisions decisions{{key, sampleDecision()}};
    applyDecision(decisions, &run.findings[0]);
    QVERIFY2(m_store->decide(run, decisions, &m_error), qPrintable(m_error));

    m_store = std::make_unique<RunStore>();
    QVERIFY2(m_store->open(path(), &m_error), qPrintable(m_error));
    QCOMPARE(m_store->decisions(run.client, &m_error), decisions);
    QCOMPARE(m_store->decisions(u"somebody else"_s, &m_error), Decisions());
    // The run itself says so too, and nothing else in it has changed.
    const auto kept = m_store->load(run.id, &m_error);
    QVERIFY2(kept, qPrintable(m_error));
    QCOMPARE(runToJsonText(*kept), runToJsonText(run));
    QCOMPARE(kept->findings[0].action, sampleDecision().action);
}

void DecisionsTest::takesThemBack()
{
    RunDocument run = fullRun();
    const QString key = run.findings[0].key();
    QVERIFY2(m_store->decide(run, {{key, sampleDecision()}}, &m_error), qPrintable(m_error));
    QVERIFY2(m_store->decide(run, {{key, Decision()}}, &m_error), qPrintable(m_error));
    QCOMPARE(m_store->decisions(run.client, &m_error), Decisions());
}

// A run opened from a file.
void DecisionsTest::keepsARunThatWasNot()
{
    RunDocument run = fullRun();
    const QString key = run.findings[1].key();
    run.findings[1].action = sampleDecision().action;
    QVERIFY2(m_store->decide(run, {{key, {{}, sampleDecision().action}}}, &m_error),
             qPrintable(m_error));
    const auto kept = m_store->load(run.id, &m_error);
    QVERIFY2(kept, qPrintable(m_error));
    QCOMPARE(runToJsonText(*kept), runToJsonText(run));
}

// A file of the first layout, which knew no decisions.
void DecisionsTest::bringsAnOlderFileUp()
{
    const RunDocument run = fullRun();
    QVERIFY2(m_store->finish(run, &m_error), qPrintable(m_error));
    m_store.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"DROP TABLE decision"_s));
        QVERIFY(query.exec(u"DROP INDEX run_list"_s) && query.exec(u"DROP INDEX run_uncounted"_s));
        QVERIFY(query.exec(u"ALTER TABLE run DROP COLUMN summary"_s));
        QVERIFY(query.exec(u"DELETE FROM migration WHERE version > 1"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    m_store = std::make_unique<RunStore>();
    QVERIFY2(m_store->open(path(), &m_error), qPrintable(m_error));
    const auto kept = m_store->load(run.id, &m_error);
    QVERIFY2(kept, qPrintable(m_error));
    QCOMPARE(runToJsonText(*kept), runToJsonText(run));
    const auto listed = m_store->list(&m_error);
    QVERIFY2(listed && listed->size() == 1, qPrintable(m_error));
    QCOMPARE(listed->first().summary, run.summary());
    const Decisions decisions{{run.findings[0].key(), sampleDecision()}};
    QVERIFY2(m_store->decide(run, decisions, &m_error), qPrintable(m_error));
    QCOMPARE(m_store->decisions(run.client, &m_error), decisions);
}

static RunDocument checked(const Decisions &decisions)
{
    CheckRequest request;
    request.client = u"Bakery"_s;
    request.permission = {u"Ada"_s, u"owner"_s, u"my own"_s, QDateTime::currentDateTimeUtc()};
    request.proxies = {{u"127.0.0.1:9"_s, {}, QHostAddress(QHostAddress::LocalHost), 9}};
    request.only = {u"proxy.patched"_s}; // asks a person, no server
    Attestation answer{u"proxy.patched"_s, Attestation::Answer::No, u"Ada"_s, u"owner"_s,
                       QDate::currentDate(), u"log"_s, QDate::currentDate().addMonths(1), {}};
    request.attestations = {answer};
    Engine engine(request);
    engine.setDecisions(decisions);
    QSignalSpy finished(&engine, &Engine::finished);
    return engine.start().isEmpty() && finished.wait(20'000) ? engine.document() : RunDocument();
}

void DecisionsTest::theNextRunHasThem()
{
    const RunDocument first = checked({});
    QCOMPARE(first.findings.size(), 1);
    QVERIFY(needsAction(first.findings[0], QDate(2027, 1, 1)));
    QVERIFY(!first.findings[0].acceptedRisk && !first.findings[0].action);

    const RunDocument next = checked({{first.findings[0].key(), sampleDecision()}});
    QCOMPARE(next.findings.size(), 1);
    QCOMPARE(next.findings[0].verdict, first.findings[0].verdict);
    QCOMPARE(next.findings[0].acceptedRisk, sampleDecision().acceptedRisk);
    QCOMPARE(next.findings[0].action, sampleDecision().action);
    QCOMPARE(next.summary(), first.summary()); // a decision changes no verdict
}

void DecisionsTest::aRiskEndsOnItsDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("before") << QDate(2027, 1, 30) << true;
    QTest::newRow("last day") << QDate(2027, 1, 31) << true;
    QTest::newRow("after") << QDate(2027, 2, 1) << false;
}

void DecisionsTest::aRiskEndsOnItsDay()
{
    QFETCH(QDate, day);
    QFETCH(bool, accepted);
    Finding finding = fullRun().findings[0];
    finding.acceptedRisk = sampleDecision().acceptedRisk;
    QCOMPARE(isAcceptedOn(finding, day), accepted);
    QCOMPARE(needsAction(finding, day), !accepted);
}

void DecisionsTest::nothingIsAcceptedThatPasses()
{
    Finding finding = fullRun().findings[1];
    QCOMPARE(finding.verdict, Verdict::Pass);
    applyDecision({{finding.key(), sampleDecision()}}, &finding);
    QVERIFY(!finding.acceptedRisk);
    QCOMPARE(finding.action, sampleDecision().action);
    finding.acceptedRisk = sampleDecision().acceptedRisk;
    QVERIFY(!isAcceptedOn(finding, QDate(2027, 1, 1)));
    QVERIFY(!needsAction(finding, QDate(2027, 1, 1)));
}

} // namespace doorcheck

QTEST_GUILESS_MAIN(doorcheck::DecisionsTest)
#include "tst_decisions.moc"
