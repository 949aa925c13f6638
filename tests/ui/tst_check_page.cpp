// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_session.h"
#include "ui/export_run.h"
#include "ui/models/checklist_model.h"
#include "ui/models/transcript_model.h"
#include "ui/pages/check_page.h"
#include "ui/pages/results_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/use_theme.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QJsonArray>
#include <QJsonObject>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class CheckPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsBeforeTheFirstAnswer();
    void showsAnEndedRun();
    void hostileTextStaysText();
    void everyVerdictHasItsShape();
    void jumpsToWhatDidNotPass();
    void servicesAreNeverCutOff();
    void whatIsCutOffIsTold();
    void namesForFiles();
    void refusesUnknownEndings();
};

static Finding finding(const QString &id, Verdict verdict, const QString &reason)
{
    Finding result;
    result.id = id;
    result.item = checklist().check(id)->item;
    result.target = u"mx.bakery.example"_s;
    result.address = u"192.0.2.25"_s;
    result.port = 25;
    result.verdict = verdict;
    result.reason = reason;
    return result;
}

static RunDocument sampleRun()
{
    RunDocument run;
    run.id = u"DC-20261124-020304-7F3A"_s;
    run.client = u"Bright Bakery"_s;
    run.started = run.finished = QDateTime(QDate(2026, 11, 24), QTime(2, 3), Qt::UTC);
    run.complete = true;
    run.vantage.place = Place::Outside;
    run.findings << finding(u"mail.open-relay"_s, Verdict::Fail,
                            u"It passed on mail from one stranger to another."_s);
    run.findings << finding(u"proxy.open"_s, Verdict::Pass, u"It turned us away."_s);
    return run;
}

void CheckPageTest::waitsBeforeTheFirstAnswer()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    const QModelIndex relay = model.indexOf(u"relay"_s);
    QVERIFY(relay.isValid());
    QCOMPARE(relay.data(ChecklistModel::WordRole).toString(), u"Waiting"_s);
    QVERIFY(!relay.data(ChecklistModel::VerdictRole).isValid());
    QVERIFY(model.index(0).data(ChecklistModel::GroupRole).toBool());
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
}

void CheckPageTest::showsAnEndedRun()
{
    RunStore store;
    CheckSession session(store);
    CheckPage page(session);
    page.resize(1100, 700);
    page.show();
    session.show(sampleRun());
    QVERIFY(page.findChild<QLabel *>(u"meta"_s)->text().startsWith("Finished 24 Nov 2026"_L1));
    ResultsPage results;
    results.show(sampleRun(), buildReportModel(sampleRun(), checklist(), {}, {}), false, {});
    QVERIFY(results.findChild<QLabel *>(u"answer"_s)->text().contains("open"_L1));
    auto *list = page.findChild<QListView *>(u"questions"_s);
    QCOMPARE(list->currentIndex().data(ChecklistModel::ItemRole).toString(), u"relay"_s);
    QCOMPARE(page.findChild<QLabel *>(u"detailVerdict"_s)->text(), verdictTitle(Verdict::Fail));
    QCOMPARE(page.findChild<QLabel *>(u"detailReason"_s)->text(),
             u"It passed on mail from one stranger to another."_s);
    QVERIFY(page.findChild<QPushButton *>(u"stopButton"_s)->isHidden());
    const QString spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith("Fail. Can strangers"_L1));
}

void CheckPageTest::hostileTextStaysText()
{
    RunDocument run = sampleRun();
    const QString evil = u"<img src=\"http://192.0.2.1/x\"><b>\x1b[31m\u202Eevil</b>"_s;
    run.client = evil;
    run.findings[0].reason = evil;
    run.findings[0].technical = evil;
    run.findings[0].evidence.notLearnt << evil;
    Transcript transcript;
    transcript.peer = evil;
    transcript.lines << TranscriptLine{0, Speaker::Server, evil};
    run.findings[0].evidence.transcripts << transcript;
    RunStore store;
    CheckSession session(store);
    CheckPage page(session);
    page.show();
    session.show(run);
    ResultsPage results;
    results.show(run, buildReportModel(run, checklist(), {}, {}), false, {});
    int seen = 0;
    for (const QLabel *label : page.findChildren<QLabel *>() + results.findChildren<QLabel *>()) {
        if (!label->text().contains("evil"_L1))
            continue;
        ++seen;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202E)) && !label->text().contains(QChar(0x1b)));
    }
    QVERIFY(seen >= 4);
    auto *view = page.findChild<TranscriptView *>(u"transcript"_s);
    QVERIFY(view);
    const QString line = view->model()->index(0, TranscriptModel::Text).data().toString();
    QVERIFY2(line.contains("<b>"_L1) && !line.contains(QChar(0x1b)), qPrintable(line));
}

void CheckPageTest::everyVerdictHasItsShape()
{
    const QPalette system = QApplication::palette();
    for (const QString &name : {u"light"_s, u"dark"_s}) {
        useTheme(*qApp, name, system);
        const Theme theme = themeOf(QApplication::palette());
        QCOMPARE(theme.dark, name == "dark"_L1);
        QList<QImage> shapes;
        for (const Verdict verdict : allVerdicts) {
            // By its outline alone: a verdict is never told by its colour.
            const QImage shape = verdictPixmap(verdict, 20, 1, theme)
                                     .toImage()
                                     .convertToFormat(QImage::Format_Alpha8);
            QVERIFY2(!shapes.contains(shape), qPrintable(verdictName(verdict)));
            shapes << shape;
        }
        const QImage empty(20, 20, QImage::Format_Alpha8);
        QVERIFY(!shapes.contains(empty));
    }
    useTheme(*qApp, u"light"_s, system);
}

void CheckPageTest::jumpsToWhatDidNotPass()
{
    RunStore store;
    CheckSession session(store);
    CheckPage page(session);
    RunDocument run = sampleRun();
    for (const CheckEntry &check : checklist().checks)
        run.findings << finding(check.id, Verdict::Pass, u"Fine."_s);
    session.show(run);
    auto *list = page.findChild<QListView *>(u"questions"_s);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    page.selectNextOpen(1);
    QCOMPARE(list->currentIndex().data(ChecklistModel::ItemRole).toString(), u"relay"_s);
}

// Four ways through a proxy: the first column keeps the whole name of a service.
void CheckPageTest::servicesAreNeverCutOff()
{
    RunDocument run = sampleRun();
    QJsonArray matrix;
    for (const char *method : {"connect", "http-get", "socks4", "socks5"})
        matrix << QJsonObject{{u"row"_s, u"messaging"_s}, {u"port"_s, 5222},
                              {u"method"_s, QString::fromLatin1(method)},
                              {u"outcome"_s, u"denied"_s}};
    run.findings << finding(u"proxy.reach"_s, Verdict::Fail, u"It let us through."_s);
    run.findings.last().evidence.facts[u"matrix"_s] = matrix;
    ResultsPage results;
    for (const int width : {1280, 1080, 900, 700, 560}) {
        results.resize(width, 700);
        results.setVisible(true);
        results.show(run, buildReportModel(run, checklist(), {}, {}), false, {});
        QCoreApplication::processEvents();
        const auto *table = results.findChild<QTableView *>(u"reachTable"_s);
        QCOMPARE(table->model()->columnCount(), 5);
        const QString name = table->model()->index(0, 0).data().toString();
        QCOMPARE(name, u"Instant messaging"_s);
        const int needed =
            QFontMetrics(scaledFont(table->font(), 13)).horizontalAdvance(name) + 8;
        QVERIFY2(table->columnWidth(0) >= needed, qPrintable(u"%1: %2 of %3"_s.arg(width)
                     .arg(table->columnWidth(0)).arg(needed)));
    }
}

void CheckPageTest::whatIsCutOffIsTold()
{
    ChecklistModel model;
    RunDocument run = sampleRun();
    run.findings[0].reason = u"It said <b>yes</b>."_s;
    model.show(buildReportModel(run, checklist(), {}, {}), false);
    const QString told = model.indexOf(u"relay"_s).data(Qt::ToolTipRole).toString();
    QVERIFY2(told.contains("Can strangers send mail"_L1), qPrintable(told));
    QVERIFY2(told.contains("It said &lt;b&gt;yes"_L1), qPrintable(told)); // a server's words
}

void CheckPageTest::namesForFiles()
{
    RunDocument run = sampleRun();
    QCOMPARE(suggestedName(run, u"pdf"_s), u"Bright Bakery 2026-11-24.pdf"_s);
    run.client = u"../../etc/pass:wd\n*"_s;
    const QString name = suggestedName(run, u"json"_s);
    QVERIFY2(!name.contains(u'/') && !name.contains(u':') && !name.startsWith(u'.'),
             qPrintable(name));
    run.client.clear();
    QVERIFY(suggestedName(run, u"csv"_s).startsWith("Doorcheck "_L1));
}

void CheckPageTest::refusesUnknownEndings()
{
    const QTemporaryDir folder;
    QString error;
    QVERIFY(!exportOf(sampleRun(), folder.filePath(u"run.doc"_s), &error));
    QVERIFY(error.contains("run.doc"_L1));
    for (const QString &ending : {u"json"_s, u"html"_s, u"csv"_s, u"md"_s, u"sarif"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"run."_s + ending);
        const WriteDialog::Make make = exportOf(sampleRun(), path, &error);
        QVERIFY(make);
        QSignalSpy written(WriteDialog::begin(path, make, nullptr), &WriteDialog::written);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY2(QFileInfo(path).size() > 100, qPrintable(ending));
    }
    const QString nowhere = folder.filePath(u"no/such/run.json"_s);
    QSignalSpy failed(WriteDialog::begin(nowhere, exportOf(sampleRun(), nowhere, &error), nullptr),
                      &WriteDialog::failed);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains("does not exist"_L1));
}

QTEST_MAIN(CheckPageTest)
#include "tst_check_page.moc"
