// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_diff.h"
#include "tests/support/sample_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/area_bars.h"
#include "ui/models/checklist_model.h"
#include "ui/pages/history_rows.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/conversation_box.h"
#include "ui/widgets/transcript_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// Every number leads to what it counts, what was cut off can go on, and what is looked for is found.
class LeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPieceOfABarLeadsToItsQuestion();
    void theKeyboardReachesEveryPiece();
    void theCountBelowTheAnswerLeads();
    void theAcceptedRiskLeads();
    void theChangesLeadToTheComparison();
    void everyChangeIsShown();
    void aChangeLeadsToItsQuestion();
    void wordsAreFoundInTheEvidence();
    void otherSoftwareHasItsAdvice();
    void aCheckThatWasCutOffIsOffered();

private:
    QListView *questions() { return m_fixture.find<QListView>(u"questions"_s); }
    QString chosen() { return questions()->currentIndex().data(ChecklistModel::ItemRole).toString(); }
    void choose(const QString &item);
    // Of the first page: that of the reports has one too.
    QListView *recent()
    {
        return m_fixture.window->findChild<StartPage *>()->findChild<QListView *>(u"recent"_s);
    }
    QPushButton *withText(const QString &text);

    WindowFixture m_fixture;
    RunDocument m_run;
};

void LeadsTest::initTestCase()
{
    m_run = sampleRun();
    RunDocument earlier = shutRun();
    earlier.id = u"DC-20260101-080000-0001"_s;
    earlier.client = m_run.client;
    earlier.started = m_run.started.addMonths(-1);
    earlier.finished = earlier.started.addSecs(60);
    QString error;
    QVERIFY2(m_fixture.store.finish(earlier, &error), qPrintable(error));
    QVERIFY2(m_fixture.store.finish(m_run, &error), qPrintable(error));
    m_fixture.open();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture.window.get()));
    QTRY_VERIFY(recent()->model()->rowCount() > 0); // the history was read
    QVERIFY(m_fixture.openRun(m_run));
    QTRY_VERIFY(m_fixture.find<QLabel>(u"answer"_s)->isVisible());
}

void LeadsTest::cleanupTestCase()
{
    m_fixture.close();
}

void LeadsTest::choose(const QString &item)
{
    questions()->setCurrentIndex(
        qobject_cast<ChecklistModel *>(questions()->model())->indexOf(item));
}

// Of those that can be seen.
QPushButton *LeadsTest::withText(const QString &text)
{
    for (QPushButton *button : m_fixture.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(text))
            return button;
    }
    return nullptr;
}

void LeadsTest::aPieceOfABarLeadsToItsQuestion()
{
    m_fixture.window->showPage(Page::Results);
    auto *bars = m_fixture.find<AreaBars>(u"areaBars"_s);
    QTRY_VERIFY(bars->isVisible() && bars->width() > 200);
    int led = 0;
    for (int area = 0; area < bars->areas().size(); ++area) {
        for (const Verdict verdict : allVerdicts) {
            const QRect piece = bars->pieceAt(area, verdict);
            if (piece.isNull())
                continue;
            m_fixture.window->showPage(Page::Results);
            QTest::mouseClick(bars, Qt::LeftButton, {}, piece.center());
            QVERIFY(questions()->isVisible());
            QCOMPARE(questions()->currentIndex().data(ChecklistModel::WordRole).toString(),
                     verdictTitle(verdict));
            const ChecklistItem *item = checklist().item(chosen());
            QVERIFY(item);
            QCOMPARE(item->group, bars->areas()[area].name);
            ++led;
        }
    }
    QVERIFY(led > 4);
}

// Arrows go from piece to piece and say which one it is; Enter leads on.
void LeadsTest::theKeyboardReachesEveryPiece()
{
    m_fixture.window->showPage(Page::Results);
    auto *bars = m_fixture.find<AreaBars>(u"areaBars"_s);
    QTRY_VERIFY(bars->isVisible() && bars->width() > 200);
    bars->setFocus();
    int pieces = 0;
    for (const AreaBars::Area &area : bars->areas())
        pieces += int(area.counts.size());
    QStringList told;
    for (int i = 0; i < pieces; ++i) {
        told << bars->accessibleDescription();
        QTest::keyClick(bars, Qt::Key_Right);
    }
    QCOMPARE(bars->accessibleDescription(), told[0]); // round
    told.removeDuplicates();
    QCOMPARE(told.size(), pieces);
    QTest::keyClick(bars, Qt::Key_Left);
    const QString last = bars->accessibleDescription();
    QCOMPARE(last, told.last());
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY(questions()->isVisible());
    QVERIFY2(last.endsWith(questions()->currentIndex().data(ChecklistModel::WordRole).toString()),
             qPrintable(last));
}

void LeadsTest::theCountBelowTheAnswerLeads()
{
    m_fixture.window->showPage(Page::Results);
    auto *attention = m_fixture.find<QPushButton>(u"attention"_s);
    QVERIFY(attention->isVisible());
    attention->click();
    QVERIFY(questions()->isVisible());
    const QString word = questions()->currentIndex().data(ChecklistModel::WordRole).toString();
    QVERIFY2(word != verdictTitle(Verdict::Pass) && word != verdictTitle(Verdict::Fail),
             qPrintable(word));
}

void LeadsTest::theAcceptedRiskLeads()
{
    m_fixture.window->showPage(Page::Results);
    QPushButton *accepted = nullptr;
    QTRY_VERIFY((accepted = withText(u"accepted risk"_s)));
    accepted->click();
    QVERIFY(questions()->currentIndex().data(ChecklistModel::AcceptedRole).toBool());
}

void LeadsTest::theChangesLeadToTheComparison()
{
    m_fixture.window->showPage(Page::Results);
    QPushButton *changed = nullptr;
    QTRY_VERIFY((changed = withText(u" not comparable"_s)));
    changed->click();
    QVERIFY(m_fixture.find<QLabel>(u"historyLead"_s)->isVisible());
}

// The number beside a group counts what can be reached below it; what cannot be compared says why.
void LeadsTest::everyChangeIsShown()
{
    const RunDocument later = largeRun(130, 12);
    RunDocument before = later;
    before.findings.clear();
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    fillChanges(layout, compareRuns(before, later), [](const FindingChange &) {});
    const auto said = [&page](const QString &words) {
        int count = 0;
        for (const QLabel *label : page.findChildren<QLabel *>())
            count += label->text().contains(words) ? 1 : 0;
        return count;
    };
    QCOMPARE(said(u"130"_s), 1);
    QCOMPARE(said(u"Only in the later run"_s), 60);
    for (int press = 0; press < 2; ++press) {
        auto *more = page.findChild<QPushButton *>(u"showMoreChanges"_s);
        QVERIFY(more);
        more->click();
        QCoreApplication::sendPostedEvents(more, QEvent::DeferredDelete);
    }
    QCOMPARE(said(u"Only in the later run"_s), 130);
    QVERIFY(!page.findChild<QPushButton *>(u"showMoreChanges"_s));
}

// By the keyboard, in the check that is shown and in the one before it.
void LeadsTest::aChangeLeadsToItsQuestion()
{
    RunDocument earlier = m_run;
    earlier.id = u"DC-20260102-080000-0001"_s;
    earlier.started = m_run.started.addDays(-1);
    for (Finding &finding : earlier.findings)
        finding.address = u"192.0.2.77"_s; // places that the later check does not know
    QString error;
    QVERIFY2(m_fixture.store.finish(earlier, &error), qPrintable(error));
    m_fixture.close();
    m_fixture.open();
    QTRY_VERIFY(recent()->model()->rowCount() > 0);
    for (const QString &wanted : {m_run.id, earlier.id}) {
        QVERIFY(m_fixture.openRun(m_run));
        m_fixture.window->showPage(Page::History);
        const bool later = wanted == m_run.id;
        QPushButton *row = nullptr;
        const auto gone = u", then "_s + u"Not asked"_s;
        const auto fits = [&](const QPushButton *button) {
            const QString name = button->accessibleName();
            return later ? name.contains(": Not asked, then Fail"_L1) : name.endsWith(gone);
        };
        for (QPushButton *button : m_fixture.window->findChildren<QPushButton *>(u"change"_s)) {
            if (!row && button->isVisible() && fits(button))
                row = button;
        }
        QVERIFY(row);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
        QTRY_VERIFY(questions()->isVisible() && !m_fixture.window->isOpening());
        QCOMPARE(m_fixture.window->present().run.id, wanted);
        QVERIFY(checklist().item(chosen()));
        if (later)
            QCOMPARE(questions()->currentIndex().data(ChecklistModel::WordRole).toString(),
                     verdictTitle(Verdict::Fail));
    }
    QVERIFY(m_fixture.openRun(m_run));
}

void LeadsTest::wordsAreFoundInTheEvidence()
{
    m_fixture.window->showPage(Page::Checklist);
    choose(u"relay"_s);
    auto *box = m_fixture.window->findChild<ConversationBox *>();
    QVERIFY(box);
    auto *field = box->findChild<QLineEdit *>(u"findInEvidence"_s);
    QVERIFY(field->isHidden());
    box->find();
    QVERIFY(!field->isHidden());
    QTest::keyClicks(field, u"mail from"_s); // whatever the case
    auto *view = box->findChild<TranscriptView *>();
    QVERIFY(view && view->currentIndex().isValid());
    QVERIFY(view->currentIndex().siblingAtColumn(2).data().toString().contains("MAIL FROM"_L1));
    field->setText(u"no such words"_s);
    bool told = false;
    for (const QLabel *label : box->findChildren<QLabel *>())
        told = told || (!label->isHidden() && label->text().contains("no such words"_L1));
    QVERIFY(told);
}

void LeadsTest::otherSoftwareHasItsAdvice()
{
    choose(u"relay"_s);
    auto *button = m_fixture.find<QPushButton>(u"otherSoftware"_s);
    QVERIFY(button && button->menu());
    QAction *exim = nullptr;
    for (QAction *action : button->menu()->actions()) {
        if (action->text().startsWith("Exim"_L1))
            exim = action;
    }
    QVERIFY(exim);
    exim->trigger();
    const auto says = [this](const QString &text) {
        for (const QLabel *label : m_fixture.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"For Exim, as chosen"_s));
    button = m_fixture.find<QPushButton>(u"otherSoftware"_s);
    button->menu()->actions().last()->trigger(); // as seen
    QTRY_VERIFY(!says(u"For Exim, as chosen"_s));
}

void LeadsTest::aCheckThatWasCutOffIsOffered()
{
    RunDocument cutOff = stoppedRun();
    cutOff.id = u"DC-20991231-080000-0001"_s;
    cutOff.started = m_run.started.addYears(50);
    cutOff.finished = {};
    QString error;
    QVERIFY2(m_fixture.store.begin(cutOff, &error), qPrintable(error));
    m_fixture.close();
    m_fixture.open();
    QTRY_VERIFY(m_fixture.find<QLabel>(u"unfinished"_s)->isVisible());
    m_fixture.find<QPushButton>(u"leaveUnfinished"_s)->click();
    QVERIFY(!m_fixture.find<QLabel>(u"unfinished"_s)->isVisible());
    m_fixture.close();
    m_fixture.open(); // it is not offered twice
    QTRY_VERIFY(recent()->model()->rowCount() > 0);
    QVERIFY(!m_fixture.find<QLabel>(u"unfinished"_s)->isVisible());
}

QTEST_MAIN(LeadsTest)
#include "tst_leads.moc"
