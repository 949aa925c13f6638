// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"
#include "ui/main_window.h"
#include "ui/models/checklist_model.h"
#include "ui/report_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/use_theme.h"
#include "ui/widgets/transcript_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPdfView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

// The real window, the real engine and the practice servers, on loopback.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void checksTheOpenLab();
    void checksTheShutLab();
    void stopsAfterAsking();
    void closesAfterAsking();
    void remembersItsSize();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }
    void startPractice(bool open);
    void waitForTheEnd();
    void select(const QString &item);
    void picture(const QString &name);
    void press(Qt::Key key);
    void save(Qt::Key key, const QString &path);
    void report(const QString &path);
    void page(Page page);

    QTemporaryDir m_folder;
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<PracticeLab> m_lab;
    std::unique_ptr<MainWindow> m_window;
    QPalette m_system;
    bool m_open = true;
};

void MainWindowTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QApplication::setOrganizationName(u"doorcheck"_s);
    QApplication::setApplicationName(u"doorcheck-test"_s);
    m_system = QApplication::palette();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    useFonts(*qApp);
    useTheme(*qApp, u"light"_s, m_system);
}

void MainWindowTest::init()
{
    QString error;
    m_store = std::make_unique<RunStore>();
    QVERIFY2(m_store->open(m_folder.filePath(u"history.sqlite"_s), &error), qPrintable(error));
    const auto startPractice = [this](QString *trouble) -> std::optional<CheckRequest> {
        LabSettings settings = practiceSettings();
        settings.open = m_open;
        m_lab = std::make_unique<PracticeLab>(settings);
        *trouble = m_lab->start();
        return trouble->isEmpty() ? std::optional(practiceRequest(*m_lab)) : std::nullopt;
    };
    m_window = std::make_unique<MainWindow>(WindowServices{
        *m_store, startPractice, [this](const QString &name) { useTheme(*qApp, name, m_system); }});
    m_window->complete();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
    m_store.reset();
}

void MainWindowTest::startPractice(bool open)
{
    m_open = open;
    picture(u"start"_s);
    QTest::mouseClick(find<QPushButton>(u"practiceButton"_s), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(u"domainField"_s)->text(), u"practice.example"_s);
    auto *start = find<QPushButton>(u"startButton"_s);
    QVERIFY(!start->isEnabled()); // nothing is sent before somebody says they may
    find<QCheckBox>(u"allowedBox"_s)->setChecked(true);
    QTest::qWait(200); // the plan is worked out when typing pauses
    picture(u"plan"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"doneCount"_s)->isVisible());
}

void MainWindowTest::waitForTheEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"againButton"_s)->isHidden(), 90000);
}

void MainWindowTest::select(const QString &item)
{
    auto *list = find<QListView>(u"questions"_s);
    auto *model = qobject_cast<ChecklistModel *>(list->model());
    QVERIFY(model);
    list->setCurrentIndex(model->indexOf(item));
    QCOMPARE(list->currentIndex().data(ChecklistModel::ItemRole).toString(), item);
}

void MainWindowTest::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORCHECK_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
}

// A shortcut belongs to the active window only, and a closed dialog does not always hand that back.
void MainWindowTest::press(Qt::Key key)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
}

void MainWindowTest::save(Qt::Key key, const QString &path)
{
    press(key);
    QTRY_VERIFY(find<QFileDialog>(u"saveDialog"_s));
    auto *dialog = find<QFileDialog>(u"saveDialog"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(!find<QFileDialog>(u"saveDialog"_s));
    QTRY_VERIFY(find<QLabel>(u"said"_s)->text().contains(path));
    QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(path));
}

void MainWindowTest::page(Page page)
{
    m_window->showPage(page);
}

// What is saved is what the preview shows.
void MainWindowTest::report(const QString &path)
{
    press(Qt::Key_P);
    QTRY_VERIFY(find<ReportDialog>(u"reportDialog"_s));
    auto *dialog = find<ReportDialog>(u"reportDialog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isPreviewReady(), 20000);
    QVERIFY(dialog->findChild<QPdfView *>(u"preview"_s));
    QTest::qWait(300);
    const QString folder = qEnvironmentVariable("DOORCHECK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + u"/report.png"_s));
    dialog->save(path);
    QTRY_VERIFY(!find<ReportDialog>(u"reportDialog"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void MainWindowTest::checksTheOpenLab()
{
    startPractice(true);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"meta"_s)->text().contains("attempts"_L1), 20000);
    picture(u"running"_s);
    waitForTheEnd();
    QTRY_VERIFY(find<QLabel>(u"answer"_s)->isVisible()); // the results come up by themselves
    picture(u"results"_s);
    QVERIFY2(find<QLabel>(u"answer"_s)->text().contains("open"_L1),
             qPrintable(find<QLabel>(u"answer"_s)->text()));
    page(Page::Checklist);
    for (const QString &item : {u"relay"_s, u"proxy-open"_s}) {
        select(item);
        auto *list = find<QListView>(u"questions"_s);
        QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
                 verdictTitle(Verdict::Fail));
        QVERIFY(find<TranscriptView>(u"transcript"_s));
    }
    select(u"relay"_s);
    picture(u"open-relay"_s);
    auto *detail = find<QScrollArea>(u"detail"_s);
    detail->verticalScrollBar()->setValue(detail->verticalScrollBar()->maximum());
    picture(u"open-relay-evidence"_s);
    detail->verticalScrollBar()->setValue(0);

    save(Qt::Key_E, m_folder.filePath(u"run.json"_s));
    report(m_folder.filePath(u"run.pdf"_s));

    // Kept, and shown again from the history.
    QString error;
    const auto runs = m_store->list(&error);
    QVERIFY2(runs && runs->size() == 1 && runs->first().complete, qPrintable(error));
    press(Qt::Key_O);
    QTRY_VERIFY(find<QListView>(u"earlierRuns"_s));
    auto *earlier = find<QListView>(u"earlierRuns"_s);
    QCOMPARE(earlier->model()->rowCount(), 1);
    Q_EMIT earlier->activated(earlier->model()->index(0, 0));
    QTRY_VERIFY(!find<QListView>(u"earlierRuns"_s));
    QVERIFY(find<QLabel>(u"answer"_s)->text().contains("open"_L1));

    page(Page::Checklist);
    // One question again, after the door was shut: the others keep their answers.
    m_lab->setOpen(false);
    select(u"relay"_s);
    QTest::mouseClick(find<QPushButton>(u"checkAgain"_s), Qt::LeftButton);
    waitForTheEnd();
    select(u"relay"_s);
    auto *list = find<QListView>(u"questions"_s);
    QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
             verdictTitle(Verdict::Pass));
    select(u"proxy-open"_s);
    QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
             verdictTitle(Verdict::Fail));
    QCOMPARE(m_store->list(&error)->size(), 2);
    page(Page::Results);
    picture(u"results-later"_s);
    page(Page::History);
    picture(u"history"_s);
    page(Page::Reports);
    QVERIFY(find<QListWidget>(u"recent"_s));
    picture(u"reports"_s);
    page(Page::Checklist);
    find<QAction>(u"theme-dark"_s)->trigger();
    picture(u"open-proxy-dark"_s);
    find<QAction>(u"theme-contrast"_s)->trigger();
    picture(u"open-proxy-contrast"_s);
    find<QAction>(u"theme-light"_s)->trigger();
}

void MainWindowTest::checksTheShutLab()
{
    startPractice(false);
    waitForTheEnd();
    page(Page::Checklist);
    auto *list = find<QListView>(u"questions"_s);
    for (const QString &item : {u"relay"_s, u"proxy-open"_s, u"abuse-mailbox"_s}) {
        select(item);
        QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
                 verdictTitle(Verdict::Pass));
    }
    picture(u"shut"_s);

    // What only a person knows is asked of a person, and judged at once.
    select(u"proxy-patched"_s);
    QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
             verdictTitle(Verdict::NotTested));
    QTest::mouseClick(find<QPushButton>(u"signAnswer"_s), Qt::LeftButton); // nothing chosen yet
    QTest::mouseClick(find<QPushButton>(u"answer-yes"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"answerBasis"_s), u"update log"_s);
    picture(u"answer"_s);
    QTest::mouseClick(find<QPushButton>(u"signAnswer"_s), Qt::LeftButton);
    waitForTheEnd();
    select(u"proxy-patched"_s);
    QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
             verdictTitle(Verdict::Pass));
    select(u"relay"_s);
    QCOMPARE(list->currentIndex().data(ChecklistModel::WordRole).toString(),
             verdictTitle(Verdict::Pass));
}

void MainWindowTest::stopsAfterAsking()
{
    startPractice(true);
    QTRY_VERIFY(find<QPushButton>(u"stopButton"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(find<QMessageBox>(u"askStop"_s));
    auto *yes = find<QMessageBox>(u"askStop"_s)->findChild<QPushButton *>(u"yes"_s);
    QTest::mouseClick(yes, Qt::LeftButton);
    waitForTheEnd();
    QVERIFY2(find<QLabel>(u"meta"_s)->text().startsWith("Stopped"_L1),
             qPrintable(find<QLabel>(u"meta"_s)->text()));

    // It goes on where it ended, with what it had learnt.
    QTest::mouseClick(find<QPushButton>(u"goOnButton"_s), Qt::LeftButton);
    waitForTheEnd();
    QTRY_VERIFY2(find<QLabel>(u"meta"_s)->text().startsWith("Finished"_L1),
                 qPrintable(find<QLabel>(u"meta"_s)->text()));
    QVERIFY(find<QPushButton>(u"goOnButton"_s)->isHidden());
}

void MainWindowTest::closesAfterAsking()
{
    startPractice(true);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(find<QMessageBox>(u"askClose"_s));
    auto *yes = find<QMessageBox>(u"askClose"_s)->findChild<QPushButton *>(u"yes"_s);
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void MainWindowTest::remembersItsSize()
{
    m_window->resize(1000, 640);
    m_window->close();
    const MainWindow again({*m_store, {}, {}});
    QCOMPARE(again.size(), QSize(1000, 640));
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
