// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/checklist_model.h"
#include "ui/widgets/accept_dialog.h"
#include "ui/widgets/action_dialog.h"
#include "ui/widgets/proof_dialog.h"
#include "ui/widgets/typed_draft.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// A risk that is accepted and work that is planned, by hand: both are kept for the client, shown at
// once, and can be taken back.
class DecideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void acceptsARisk();
    void plansWork();
    void plansWorkFromTheResults();
    void whatIsTypedIsKept();
    void aPastedMessageIsKept();

private:
    template <typename Dialog>
    Dialog *openDialog(const QString &action)
    {
        auto *entry = m_fixture->find<QAction>(action);
        if (entry)
            entry->trigger();
        return m_fixture->window->findChild<Dialog *>();
    }
    void trigger(const QString &action) { m_fixture->find<QAction>(action)->trigger(); }
    Decisions kept();

    std::unique_ptr<WindowFixture> m_fixture;
    RunDocument m_run;
    Finding m_failed;
};

void DecideTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_run = sampleRun();
    for (Finding &finding : m_run.findings) {
        finding.acceptedRisk.reset();
        finding.action.reset();
        if (finding.verdict == Verdict::Fail && m_failed.id.isEmpty())
            m_failed = finding;
    }
    QVERIFY(!m_failed.item.isEmpty());
    QString error;
    QVERIFY2(m_fixture->store.finish(m_run, &error), qPrintable(error));
    m_fixture->open();
    QVERIFY(m_fixture->openRun(m_run));
    auto *list = m_fixture->find<QListView>(u"questions"_s);
    list->setCurrentIndex(
        qobject_cast<ChecklistModel *>(list->model())->indexOf(m_failed.item));
}

void DecideTest::cleanup()
{
    m_fixture->close();
}

Decisions DecideTest::kept()
{
    QString error;
    return m_fixture->store.decisions(m_run.client, &error).value_or(Decisions());
}

void DecideTest::acceptsARisk()
{
    m_fixture->window->showPage(Page::Checklist);
    auto *dialog = openDialog<AcceptDialog>(u"acceptRisk"_s);
    QVERIFY(dialog);
    auto *button = dialog->findChild<QPushButton *>(u"acceptButton"_s);
    button->click();
    QVERIFY(dialog->isVisible()); // no reason was given
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"acceptReason"_s), u"Replaced soon"_s);
    dialog->findChild<QLineEdit *>(u"acceptOwner"_s)->setText(u"Anna Bright"_s);
    // The sample lies in the past or future of this clock; the run's own day is what counts.
    dialog->findChild<QDateEdit *>()->setDateRange(QDate(2000, 1, 1), QDate(2100, 1, 1));
    dialog->findChild<QDateEdit *>()->setDate(m_run.started.date().addDays(30));
    button->click();
    const Decisions decisions = kept();
    QVERIFY(decisions.contains(m_failed.key()));
    QCOMPARE(decisions[m_failed.key()].acceptedRisk->reason, u"Replaced soon"_s);
    const auto *list = m_fixture->find<QListView>(u"questions"_s);
    QVERIFY(list->currentIndex().data(ChecklistModel::AcceptedRole).toBool());
    QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
             verdictTitle(Verdict::Fail));
    const auto *shown = m_fixture->find<QLabel>(u"detailAccepted"_s);
    QVERIFY2(shown && shown->text().contains("Anna Bright"_L1), "who accepted it is shown");

    trigger(u"undo"_s);
    QVERIFY(kept().isEmpty());
    QVERIFY(!list->currentIndex().data(ChecklistModel::AcceptedRole).toBool());
    trigger(u"redo"_s);
    QVERIFY(list->currentIndex().data(ChecklistModel::AcceptedRole).toBool());
}

void DecideTest::plansWork()
{
    m_fixture->window->showPage(Page::Checklist);
    auto *dialog = openDialog<ActionDialog>(u"planAction"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"actionOwner"_s), u"Tom Reyes"_s);
    dialog->findChild<QDateEdit *>(u"actionDue"_s)->setDate(QDate(2026, 12, 1));
    dialog->findChild<QComboBox *>(u"actionState"_s)->setCurrentIndex(1);
    dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
    const PlannedAction planned{u"Tom Reyes"_s, QDate(2026, 12, 1),
                                PlannedAction::State::InProgress};
    QCOMPARE(kept().value(m_failed.key()).action, planned);
    const auto *shown = m_fixture->find<QLabel>(u"detailAction"_s);
    QVERIFY(shown && shown->text().contains("Tom Reyes, due 2026-12-01, in progress"_L1));
    QString error;
    const auto run = m_fixture->store.load(m_run.id, &error);
    QVERIFY2(run, qPrintable(error));
    for (const Finding &finding : run->findings)
        QVERIFY(finding.key() != m_failed.key() || finding.action == planned);
    trigger(u"undo"_s);
    QVERIFY(kept().isEmpty());
}

void DecideTest::plansWorkFromTheResults()
{
    m_fixture->window->showPage(Page::Results);
    const auto shown = [this] { // what was there before may still be on its way out
        for (QPushButton *button : m_fixture->window->findChildren<QPushButton *>(u"assign"_s)) {
            if (button->isVisible())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(shown());
    shown()->click();
    auto *dialog = m_fixture->window->findChild<ActionDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"actionOwner"_s)->setText(u"Jane Marsh"_s);
    dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
    QVERIFY(!kept().isEmpty());
    QTRY_VERIFY(shown() && shown()->text().contains("Jane Marsh"_L1));
}

// Closed with Esc or gone with a crash: the window that comes next has it, until it is used.
void DecideTest::whatIsTypedIsKept()
{
    m_fixture->window->showPage(Page::Checklist);
    auto *accept = openDialog<AcceptDialog>(u"acceptRisk"_s);
    QVERIFY(accept);
    QTest::keyClicks(accept->findChild<QLineEdit *>(u"acceptReason"_s), u"Replaced in January"_s);
    QTest::keyClick(accept, Qt::Key_Escape);
    auto *plan = openDialog<ActionDialog>(u"planAction"_s);
    QVERIFY(plan);
    QTest::keyClicks(plan->findChild<QLineEdit *>(u"actionOwner"_s), u"Tom"_s);
    plan->findChild<QDateEdit *>(u"actionDue"_s)->setDate(QDate(2027, 1, 4));
    plan->findChild<QComboBox *>(u"actionState"_s)->setCurrentIndex(2);
    m_fixture->window.reset(); // with the dialog open
    QVERIFY(kept().isEmpty());

    m_fixture->open();
    QVERIFY(m_fixture->openRun(m_run));
    m_fixture->window->showPage(Page::Checklist);
    auto *list = m_fixture->find<QListView>(u"questions"_s);
    list->setCurrentIndex(
        qobject_cast<ChecklistModel *>(list->model())->indexOf(m_failed.item));
    accept = openDialog<AcceptDialog>(u"acceptRisk"_s);
    QCOMPARE(accept->findChild<QLineEdit *>(u"acceptReason"_s)->text(), u"Replaced in January"_s);
    accept->reject();
    plan = openDialog<ActionDialog>(u"planAction"_s);
    QCOMPARE(plan->findChild<QLineEdit *>(u"actionOwner"_s)->text(), u"Tom"_s);
    QCOMPARE(plan->findChild<QDateEdit *>(u"actionDue"_s)->date(), QDate(2027, 1, 4));
    QCOMPARE(plan->findChild<QComboBox *>(u"actionState"_s)->currentIndex(), 2);
    plan->findChild<QPushButton *>(u"actionButton"_s)->click();
    QCOMPARE(kept().value(m_failed.key()).action->owner, u"Tom"_s);
    trigger(u"undo"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    plan = openDialog<ActionDialog>(u"planAction"_s);
    QVERIFY(plan->findChild<QLineEdit *>(u"actionOwner"_s)->text().isEmpty()); // it was used
    plan->reject();
}

void DecideTest::aPastedMessageIsKept()
{
    const QString message = u"Received: from a (192.0.2.1)\n\tby b; 1 Jan\n\nText = \"%\" \\ end"_s;
    for (const bool first : {true, false}) {
        ProofDialog proof(m_run);
        rememberTyped(&proof, m_run.client, u"proof"_s);
        auto *field = proof.findChild<QPlainTextEdit *>(u"proofMessage"_s);
        QCOMPARE(field->toPlainText(), first ? QString() : message);
        field->setPlainText(message);
    }
    ProofDialog other(m_run);
    rememberTyped(&other, u"Another client"_s, u"proof"_s);
    QVERIFY(other.findChild<QPlainTextEdit *>(u"proofMessage"_s)->toPlainText().isEmpty());
}

QTEST_MAIN(DecideTest)
#include "tst_decide.moc"
