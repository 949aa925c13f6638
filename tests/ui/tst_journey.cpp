// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchdog.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/checklist_model.h"
#include "ui/report_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// The owner's way: first page, practice servers, results, mend, check again, a PDF. Nothing on it
// may hold the window's thread for longer than a blink.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstPageToThePdf();
    void nothingHeldTheWindow();

private:
    void click(const QString &button);
    void choose(const QString &item);
    QString word() const;

    WindowFixture m_fixture;
};

static constexpr int longestHoldMs = 50;

static WatchedApplication *watched()
{
    return static_cast<WatchedApplication *>(qApp);
}

void JourneyTest::click(const QString &button)
{
    auto *widget = m_fixture.find<QPushButton>(button);
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), qPrintable(button));
    QTest::mouseClick(widget, Qt::LeftButton);
}

void JourneyTest::choose(const QString &item)
{
    auto *list = m_fixture.find<QListView>(u"questions"_s);
    auto *model = qobject_cast<ChecklistModel *>(list->model());
    QVERIFY(model && model->indexOf(item).isValid());
    list->setCurrentIndex(model->indexOf(item));
}

QString JourneyTest::word() const
{
    const auto *list = m_fixture.find<QListView>(u"questions"_s);
    return list->currentIndex().data(ChecklistModel::WordRole).toString();
}

void JourneyTest::fromTheFirstPageToThePdf()
{
    m_fixture.open();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture.window.get()));
    watched()->watch(true);
    click(u"practiceButton"_s);
    QTest::mouseClick(m_fixture.find<QCheckBox>(u"allowedBox"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(m_fixture.find<QCheckBox>(u"allowedBox"_s)->isChecked());
    click(u"startButton"_s);
    auto *answer = m_fixture.find<QLabel>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 90000);
    QVERIFY2(answer->text().startsWith("The door is open"_L1), qPrintable(answer->text()));

    // Mended: the question alone is asked again, and the others keep their answers.
    m_fixture.window->showPage(Page::Checklist);
    m_fixture.lab->setOpen(false);
    choose(u"relay"_s);
    QCOMPARE(word(), verdictTitle(Verdict::Fail));
    click(u"checkAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture.find<QPushButton>(u"againButton"_s)->isHidden(), 90000);
    choose(u"relay"_s);
    QCOMPARE(word(), verdictTitle(Verdict::Pass));
    choose(u"proxy-open"_s);
    QCOMPARE(word(), verdictTitle(Verdict::Fail));

    click(u"resultsButton"_s);
    click(u"reportButton"_s);
    auto *dialog = m_fixture.find<ReportDialog>(u"reportDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isPreviewReady(), 30000);
    const QString path = m_fixture.folder.filePath(dialog->fileName());
    dialog->save(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
    QTRY_VERIFY(!m_fixture.find<ReportDialog>(u"reportDialog"_s));
    watched()->watch(false);
}

void JourneyTest::nothingHeldTheWindow()
{
    const QStringList holds = watched()->heldLongerThan(longestHoldMs);
    QVERIFY2(holds.isEmpty(), qPrintable(holds.join(u'\n')));
    m_fixture.close();
}

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    JourneyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journey.moc"
