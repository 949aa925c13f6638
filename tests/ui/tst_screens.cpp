// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_window.h"
#include "ui/models/checklist_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/verdict_badge.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// Every screen with runs of every verdict, in every theme and in both directions.
class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyScreen_data();
    void everyScreen();
    void themeChangesEverythingAtOnce();
    void disabledEntriesSayWhy();
    void opensADroppedFile();

private:
    void drop(const QString &path);
    void everythingHasAName();
    void pictures(const QString &mode);
    WindowFixture m_fixture;
};

void ScreensTest::initTestCase()
{
    QString error;
    QVERIFY2(openWithSamples(m_fixture, &error), qPrintable(error));
    QVERIFY(m_fixture.find<QLabel>(u"answer"_s)->text().startsWith("The door is open"_L1));
}

void ScreensTest::cleanupTestCase()
{
    m_fixture.close();
}

void ScreensTest::everythingHasAName()
{
    int seen = 0;
    for (QWidget *widget : m_fixture.window->findChildren<QWidget *>()) {
        // A label takes the focus with a click so that its text can be copied; an empty one is none.
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool reached = widget->focusPolicy() & Qt::TabFocus;
        if (!widget->isVisible() || !(reached || (label && !label->text().isEmpty())))
            continue;
        ++seen;
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(read);
        QVERIFY2(!read->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName() + u" in "_s
                                               + widget->parentWidget()->objectName())));
    }
    QVERIFY(seen > 3);
}

void ScreensTest::pictures(const QString &mode)
{
    for (const QString &page : samplePages()) {
        showSamplePage(m_fixture, page);
        QVERIFY2(m_fixture.picture(u"screens/"_s + mode + u'-' + page), qPrintable(page));
        everythingHasAName();
    }
    auto *list = m_fixture.find<QListView>(u"questions"_s);
    const QModelIndex before = list->currentIndex();
    list->setCurrentIndex(
        qobject_cast<ChecklistModel *>(list->model())->indexOf(u"proxy-watched"_s));
    m_fixture.window->showPage(Page::Checklist);
    QVERIFY(m_fixture.find<QPushButton>(u"signAnswer"_s)->isVisible());
    QVERIFY(m_fixture.picture(u"screens/"_s + mode + u"-answer"_s));
    everythingHasAName();
    list->setCurrentIndex(before);
    m_fixture.find<QAction>(u"showSettings"_s)->trigger();
    QVERIFY(m_fixture.picture(u"screens/"_s + mode + u"-settings"_s));
    everythingHasAName();
    m_fixture.window->showPage(Page::Plan);
}

void ScreensTest::everyScreen_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QSize>("size");
    const QSize usual(1280, 800), smallest(1024, 680);
    QTest::newRow("light") << u"light"_s << int(Qt::LeftToRight) << usual;
    QTest::newRow("dark") << u"dark"_s << int(Qt::LeftToRight) << usual;
    QTest::newRow("contrast") << u"contrast"_s << int(Qt::LeftToRight) << usual;
    QTest::newRow("mirrored") << u"light"_s << int(Qt::RightToLeft) << usual;
    QTest::newRow("small") << u"light"_s << int(Qt::LeftToRight) << smallest;
}

void ScreensTest::everyScreen()
{
    QFETCH(QString, theme);
    QFETCH(int, direction);
    QFETCH(QSize, size);
    m_fixture.use(theme);
    QApplication::setLayoutDirection(Qt::LayoutDirection(direction));
    m_fixture.window->resize(size);
    pictures(QString::fromLatin1(QTest::currentDataTag()));
    // Nothing may ask for more room than the smallest window has.
    QVERIFY2(m_fixture.window->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(m_fixture.window->minimumSizeHint().width())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_fixture.window->resize(1280, 800);
    m_fixture.use(u"light"_s);
}

static bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

// The detail pane once kept shape and word in the colours of the theme before.
void ScreensTest::themeChangesEverythingAtOnce()
{
    m_fixture.use(u"light"_s);
    m_fixture.window->showPage(Page::Checklist);
    auto *word = m_fixture.find<QLabel>(u"detailVerdict"_s);
    auto *shape = word->parentWidget()->findChild<VerdictBadge *>();
    QVERIFY(word && shape);
    const Verdict verdict = shape->verdict();
    const QList<QPair<QString, Theme>> themes{
        {u"dark"_s, darkTheme()}, {u"contrast"_s, highContrastTheme()}, {u"light"_s, lightTheme()}};
    for (const auto &[name, theme] : themes) {
        m_fixture.use(name);
        QVERIFY2(holds(word->grab().toImage(), theme.verdict(verdict)), qPrintable(name));
        QVERIFY2(holds(shape->grab().toImage(), theme.verdict(verdict)), qPrintable(name));
    }
}

void ScreensTest::disabledEntriesSayWhy()
{
    m_fixture.window->showPage(Page::Plan);
    int disabled = 0;
    for (const QAbstractButton *button : m_fixture.window->findChildren<QAbstractButton *>()) {
        if (button->isEnabled() || !button->isVisible())
            continue;
        ++disabled;
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
    }
    QVERIFY(disabled > 0); // the start button: no permission is ticked
    for (const QAction *action : m_fixture.window->findChildren<QAction *>()) {
        QString text = action->text();
        if (action->isEnabled() || text.isEmpty())
            continue;
        QVERIFY2(action->toolTip() != text.remove(u'&').remove(u"..."_s), qPrintable(text));
    }
}

// Let go of above the window.
void ScreensTest::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_fixture.window.get(), &drop);
    QVERIFY(drop.isAccepted());
}

void ScreensTest::opensADroppedFile()
{
    const QString path = m_fixture.folder.filePath(u"none.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[1, 2]") > 0);
    file.close();
    drop(path);
    auto *said = m_fixture.find<QLabel>(u"said"_s);
    QTRY_VERIFY2(said->text().contains("no JSON object"_L1), qPrintable(said->text()));
    drop(m_fixture.folder.filePath(u"run.json"_s));
    QTRY_VERIFY(m_fixture.find<QLabel>(u"answer"_s)->isVisible());
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
