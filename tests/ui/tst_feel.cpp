// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_colours.h"
#include "app/single_instance.h"
#include "tests/support/sample_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/check_session.h"
#include "ui/help_window.h"
#include "ui/models/reach_model.h"
#include "ui/models/transcript_model.h"
#include "ui/pages/results_rows.h"
#include "ui/pages/setup_page.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// What makes the window pleasant: nothing typed is lost, one window, what is accepted stays so.
class FeelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftSurvivesACrash();
    void aPracticePlanIsNoDraft();
    void theSecondStartHandsOverItsFile();
    void theLaterOfTwoStartsGives();
    void anAcceptedRiskIsKept();
    void theWorstThingsComeFirst();
    void longStretchesAreHidden();
    void aRunWithoutAMatrixHasNoTable();
    void everyKeyIsListed();
    void readsTheDesktopsScheme();

private:
    WindowFixture m_fixture;
};

static QLineEdit *field(const SetupPage &page, const QString &name)
{
    return page.findChild<QLineEdit *>(name);
}

void FeelTest::aDraftSurvivesACrash()
{
    {
        SetupPage page;
        QTest::keyClicks(field(page, u"clientField"_s), u"Bright Bakery"_s);
        QTest::keyClicks(field(page, u"domainField"_s), u"brightbakery.example"_s);
        QTest::keyClicks(field(page, u"permissionName"_s), u"Tom Reyes"_s);
        QTest::qWait(300); // it is kept when typing pauses
    }
    SetupPage again;
    QCOMPARE(field(again, u"clientField"_s)->text(), u"Bright Bakery"_s);
    QCOMPARE(field(again, u"domainField"_s)->text(), u"brightbakery.example"_s);
    QCOMPARE(field(again, u"permissionName"_s)->text(), u"Tom Reyes"_s);
    again.forgetDraft();
    const SetupPage third;
    QVERIFY(field(third, u"clientField"_s)->text().isEmpty());
}

// The practice servers are gone at the next start: nobody should be offered to check them then.
void FeelTest::aPracticePlanIsNoDraft()
{
    CheckRequest practice;
    practice.client = u"Practice"_s;
    practice.domains = {u"practice.example"_s};
    practice.discovery = false;
    {
        SetupPage page;
        page.fill(practice);
        QTest::qWait(300);
    }
    const SetupPage again;
    QVERIFY(field(again, u"clientField"_s)->text().isEmpty());
}

void FeelTest::theSecondStartHandsOverItsFile()
{
    const QString folder = m_fixture.folder.filePath(u"instance"_s);
    const QString name = u"doorcheck-test-%1"_s.arg(QCoreApplication::applicationPid());
    SingleInstance first(folder, name);
    QVERIFY(first.claim({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    QTest::qWait(300); // it listens a moment later
    SingleInstance second(folder, name);
    QVERIFY(!second.claim(u"/tmp/run with a space.json"_s));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"/tmp/run with a space.json"_s);
}

// Both are started in one moment: none listens yet, and one of them has the lock.
void FeelTest::theLaterOfTwoStartsGives()
{
    const QString folder = m_fixture.folder.filePath(u"moment"_s);
    const QString name = u"doorcheck-moment-%1"_s.arg(QCoreApplication::applicationPid());
    SingleInstance first(folder, name), second(folder, name);
    QVERIFY(first.claim({}) && second.claim({}));
    QSignalSpy late(&second, &SingleInstance::tooLate), firstLate(&first, &SingleInstance::tooLate);
    QTRY_COMPARE(late.size(), 1);
    QCOMPARE(firstLate.size(), 0);
}

void FeelTest::anAcceptedRiskIsKept()
{
    QString error;
    CheckSession session(m_fixture.store);
    RunDocument run = sampleRun();
    const auto failed =
        std::find_if(run.findings.begin(), run.findings.end(),
                     [](const Finding &finding) { return finding.verdict == Verdict::Fail; });
    QVERIFY(failed != run.findings.end());
    failed->acceptedRisk.reset();
    const qsizetype at = failed - run.findings.begin();
    QVERIFY2(m_fixture.store.finish(run, &error), qPrintable(error));
    session.show(run);
    const AcceptedRisk risk{u"Replaced in January"_s, u"Anna Bright"_s, QDate(2027, 1, 31)};
    Decisions decisions = session.decided(run.findings[at].item);
    QVERIFY(decisions.contains(run.findings[at].key()));
    for (Decision &decision : decisions)
        decision.acceptedRisk = risk;
    QCOMPARE(session.decide(decisions), QString());
    QCOMPARE(session.decided(run.findings[at].item).value(run.findings[at].key()).acceptedRisk,
             risk);
    const std::optional<RunDocument> kept = m_fixture.store.load(run.id, &error);
    QVERIFY2(kept && kept->findings[at].acceptedRisk, qPrintable(error));
    QCOMPARE(kept->findings[at].acceptedRisk->owner, u"Anna Bright"_s);
    QCOMPARE(kept->findings[at].verdict, Verdict::Fail); // the verdict itself never changes
    for (const Finding &finding : kept->findings)
        QVERIFY(!finding.acceptedRisk || finding.verdict == Verdict::Fail ||
                finding.verdict == Verdict::Warning);
}

void FeelTest::theWorstThingsComeFirst()
{
    RunDocument run = sampleRun();
    const QList<FirstThing> things = firstThings(buildReportModel(run, checklist(), {}, {}));
    QVERIFY(!things.isEmpty() && things.size() <= 3);
    QCOMPARE(things[0].item, u"relay"_s);
    for (Finding &finding : run.findings) {
        if (finding.item == "relay"_L1)
            finding.acceptedRisk =
                AcceptedRisk{u"why"_s, u"who"_s, QDate::currentDate().addDays(1)};
    }
    for (const FirstThing &thing : firstThings(buildReportModel(run, checklist(), {}, {})))
        QVERIFY(thing.item != "relay"_L1); // somebody answers for it
}

void FeelTest::longStretchesAreHidden()
{
    Finding finding;
    finding.verdict = Verdict::Fail;
    RelayCase open;
    open.id = u"S1/R1"_s;
    open.rcptTo = u"proof@outside.example"_s;
    open.outcome = RelayOutcome::Accepted;
    finding.evidence.relayCases << open;
    Transcript transcript;
    for (int i = 0; i < 30; ++i)
        transcript.lines << TranscriptLine{i, Speaker::Server, u"250-EXTENSION"_s};
    transcript.lines << TranscriptLine{31, Speaker::Doorcheck, u"RCPT TO:<proof@outside.example>"_s}
                     << TranscriptLine{32, Speaker::Server, u"250 2.1.5 Ok"_s};
    TranscriptModel model(finding, transcript);
    QVERIFY(model.rowCount() < 20);
    int decisive = 0, hidden = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, TranscriptModel::Number);
        decisive += index.data(TranscriptModel::DecisiveRole).toBool() ? 1 : 0;
        if (index.data(TranscriptModel::HiddenRole).toBool()) {
            ++hidden;
            QCOMPARE(index.data().toString().section(QChar(0x2013), 0, 0), u"4"_s);
        }
    }
    QCOMPARE(decisive, 1);
    QCOMPARE(hidden, 1);
    QCOMPARE(model.index(model.rowCount() - 1, TranscriptModel::Number).data().toString(),
             u"32"_s); // hidden lines keep their numbers
    model.showAll();
    QCOMPARE(model.rowCount(), 32);
    QVERIFY(model.text().contains("<== Should have been refused"_L1));
}

void FeelTest::aRunWithoutAMatrixHasNoTable()
{
    ReachModel model;
    model.show(sampleRun());
    QVERIFY(model.isEmpty());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void FeelTest::everyKeyIsListed()
{
    m_fixture.open();
    auto *window = new HelpWindow(m_fixture.window.get());
    const QList<QAction *> actions = m_fixture.window->findChildren<QAction *>();
    window->showKeys(actions);
    const QString text = window->findChild<QTextBrowser *>(u"helpText"_s)->toPlainText();
    QStringList keys;
    for (const QAction *action : actions) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (key.isEmpty())
            continue;
        QVERIFY2(text.contains(key), qPrintable(key));
        QVERIFY2(!keys.contains(key), qPrintable(key)); // one key, one meaning
        keys << key;
    }
    QVERIFY(keys.size() > 15);
    window->showHelp();
    QVERIFY(
        window->findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().contains("Not proven"_L1));
    m_fixture.close();
}

void FeelTest::readsTheDesktopsScheme()
{
    QCOMPARE(DesktopColours::schemeName(0), QString());
    QCOMPARE(DesktopColours::schemeName(1), u"dark"_s);
    QCOMPARE(DesktopColours::schemeName(2), u"light"_s);
    QCOMPARE(DesktopColours::schemeName(7), QString());
}

QTEST_MAIN(FeelTest)
#include "tst_feel.moc"
