// SPDX-License-Identifier: GPL-3.0-or-later
// A report of 200 pages is made and saved while the window stays alive, and can be ended half-way.
#include "tests/support/sample_run.h"
#include "tests/ui/watchdog.h"
#include "tests/ui/window_fixture.h"
#include "ui/report_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPdfDocument>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLongReportCanBeEnded();
    void aLongReportIsSaved();
    void closingTheDialogEndsIt();
    void dataIsExported();
    void nothingHeldTheWindow();
    void theWindowGoesWhileOneIsOpened();

private:
    static constexpr int longestHoldMs = 50;

    void openDialog();
    void save(const QString &path);
    WatchedApplication *watched() { return static_cast<WatchedApplication *>(qApp); }

    WindowFixture m_fixture;
    ReportDialog *m_dialog = nullptr;
    QString m_path;
};

void ExportTest::initTestCase()
{
    m_fixture.open();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture.window.get()));
    m_path = m_fixture.folder.filePath(u"long.pdf"_s);
    QTest::qWait(300);
    watched()->watch(true); // opening holds nothing either
    QVERIFY(m_fixture.openRun(largeRun(600, 70)));
    QTest::qWait(300);
}

// With the choices of a technician, and no preview yet: saving has to make the file itself.
void ExportTest::openDialog()
{
    m_fixture.find<QPushButton>(u"reportButton"_s)->click();
    QTRY_VERIFY(m_fixture.find<ReportDialog>(u"reportDialog"_s));
    m_dialog = m_fixture.find<ReportDialog>(u"reportDialog"_s);
    m_dialog->findChild<QPushButton *>(u"level-1"_s)->click();
    QVERIFY(!m_dialog->isPreviewReady());
}

// As an event: what a test calls itself, the watchdog does not see.
void ExportTest::save(const QString &path)
{
    QTimer::singleShot(0, m_dialog, [this, path] { m_dialog->save(path); });
    QTest::qWait(1);
}

void ExportTest::aLongReportCanBeEnded()
{
    QFile before(m_path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("the one before") > 0);
    before.close();
    openDialog();
    save(m_path);
    auto *progress = m_dialog->findChild<QProgressBar *>(u"writeProgress"_s);
    QVERIFY(progress);
    QTRY_VERIFY(progress->isVisible() && progress->value() > 0);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"stopWriting"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->findChild<WriteDialog *>(), 5000);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "the one before"_ba);
    QCOMPARE(QDir(m_fixture.folder.path()).entryList({u"long*"_s}), QStringList{u"long.pdf"_s});
}

void ExportTest::aLongReportIsSaved()
{
    save(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture.find<ReportDialog>(u"reportDialog"_s), 120'000);
    watched()->watch(false);
    QPdfDocument document;
    document.load(m_path);
    QVERIFY2(document.pageCount() >= 200, qPrintable(QString::number(document.pageCount())));
    watched()->watch(true);
}

void ExportTest::closingTheDialogEndsIt()
{
    const QString path = m_fixture.folder.filePath(u"never.pdf"_s);
    openDialog();
    save(path);
    QTest::qWait(200);
    delete m_dialog;
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QVERIFY(!QFile::exists(path));
}

void ExportTest::dataIsExported()
{
    m_fixture.find<QPushButton>(u"exportButton"_s)->click();
    QTRY_VERIFY(m_fixture.find<QFileDialog>(u"saveDialog"_s));
    auto *save = m_fixture.find<QFileDialog>(u"saveDialog"_s);
    const QString path = m_fixture.folder.filePath(u"run.html"_s);
    QTimer::singleShot(0, save, [save, path] {
        Q_EMIT save->fileSelected(path);
        save->reject();
    });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
    QVERIFY(QFileInfo(path).size() > 100'000);
    // It is told where one looks: on the page that the button is on.
    auto *said = m_fixture.find<QLabel>(u"said"_s);
    QTRY_VERIFY(said->isVisible() && said->text().contains(path));
    QVERIFY(m_fixture.find<QPushButton>(u"exportButton"_s)->isVisible());
    QTest::qWait(600);
    m_fixture.window->showPage(Page::History);
    QVERIFY(!said->isVisible()); // it was read
}

void ExportTest::nothingHeldTheWindow()
{
    watched()->watch(false);
    const QStringList holds = watched()->heldLongerThan(longestHoldMs);
    QVERIFY2(holds.isEmpty(), qPrintable(holds.join(u'\n')));
}

// Of two files that are opened one after the other the last one counts; and what is still being
// read when the window goes is dropped.
void ExportTest::theWindowGoesWhileOneIsOpened()
{
    const QString large = m_fixture.folder.filePath(u"run.json"_s);
    const QString other = m_fixture.folder.filePath(u"none.json"_s);
    m_fixture.window->openFile(large);
    m_fixture.window->openFile(other);
    QVERIFY(m_fixture.window->isOpening());
    QTRY_VERIFY(!m_fixture.window->isOpening());
    QTest::qWait(400); // the first one ends after the second
    auto *said = m_fixture.find<QLabel>(u"said"_s);
    QVERIFY2(said->text().contains(other), qPrintable(said->text()));
    m_fixture.window->openFile(large);
    m_fixture.close();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents(); // what the reader posted finds nobody
}

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    ExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_export.moc"
