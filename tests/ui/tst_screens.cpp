// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/checklist_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/verdict_badge.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <cmath>

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
    void contrastIsEnough_data();
    void contrastIsEnough();
    void disabledEntriesSayWhy();
    void opensADroppedFile();

private:
    void everythingHasAName();
    void pictures(const QString &mode);
    WindowFixture m_fixture;
};

// A matrix as the check proxy.reach writes it.
static Finding reachFinding()
{
    Finding finding;
    finding.id = u"proxy.reach"_s;
    finding.item = u"proxy-reach"_s;
    finding.target = u"gw.brightbakery.example"_s;
    finding.address = u"192.0.2.10"_s;
    finding.port = 3128;
    finding.verdict = Verdict::Fail;
    finding.reason = u"Strangers reach other services through your proxy."_s;
    const QList<std::tuple<QString, int, QString, QString>> cells{
        {u"mail"_s, 25, u"connect"_s, u"reached"_s},
        {u"mail"_s, 25, u"http-get"_s, u"denied"_s},
        {u"mail"_s, 25, u"socks5"_s, u"refused"_s},
        {u"web"_s, 443, u"connect"_s, u"reached"_s},
        {u"web"_s, 443, u"http-get"_s, u"reached"_s},
        {u"messaging"_s, 5222, u"connect"_s, u"granted"_s},
        {u"login"_s, 22, u"connect"_s, u"denied"_s},
        {u"files"_s, 21, u"http-get"_s, u"notAsked"_s}};
    QJsonArray matrix;
    for (const auto &[row, port, method, outcome] : cells)
        matrix << QJsonObject{
            {u"row"_s, row}, {u"port"_s, port}, {u"method"_s, method}, {u"outcome"_s, outcome}};
    finding.evidence.facts[u"matrix"_s] = matrix;
    return finding;
}

void ScreensTest::initTestCase()
{
    QString error;
    RunDocument now = sampleRun();
    now.findings << reachFinding();
    for (int i = 6; i > 0; --i) {
        RunDocument earlier = i % 2 ? shutRun() : sampleRun();
        earlier.id = u"DC-20260%1-080000-0001"_s.arg(i);
        earlier.client = now.client;
        earlier.started = now.started.addMonths(-i);
        earlier.finished = earlier.started.addSecs(300);
        QVERIFY2(m_fixture.store.finish(earlier, &error), qPrintable(error));
    }
    QVERIFY2(m_fixture.store.finish(now, &error), qPrintable(error));
    m_fixture.open();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture.window.get()));
    const QString path = m_fixture.folder.filePath(u"run.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(runToJsonText(now)) > 0);
    file.close();
    m_fixture.window->openFile(path);
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
    const QList<QPair<Page, QString>> pages{{Page::Plan, u"plan"_s},
                                            {Page::Checklist, u"checklist"_s},
                                            {Page::Results, u"results"_s},
                                            {Page::History, u"history"_s},
                                            {Page::Reports, u"reports"_s}};
    for (const auto &[page, name] : pages) {
        m_fixture.window->showPage(page);
        QTest::qWait(30); // charts are laid out in a turn of their own
        QVERIFY2(m_fixture.picture(u"screens/"_s + mode + u'-' + name), qPrintable(name));
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

// WCAG 2: relative luminance and contrast ratio.
static double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

static double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

void ScreensTest::contrastIsEnough_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << 0 << 4.5;
    QTest::newRow("dark") << 1 << 4.5;
    QTest::newRow("contrast") << 2 << 7.0;
}

void ScreensTest::contrastIsEnough()
{
    QFETCH(int, theme);
    QFETCH(double, least);
    const Theme colours = theme == 0   ? lightTheme()
                          : theme == 1 ? darkTheme()
                                       : highContrastTheme();
    QList<QPair<QColor, QColor>> texts{
        {colours.onAccent, colours.accent}, {colours.onAccent, colours.accentHover},
        {colours.text, colours.mark},       {colours.text, colours.passFill},
        {colours.fail, colours.mark},       {colours.surface, colours.fail},
        {colours.surface, colours.text}};
    for (const QColor &ground : {colours.canvas, colours.surface, colours.select}) {
        for (const QColor &text : {colours.text, colours.text2, colours.accent})
            texts << qMakePair(text, ground);
        for (const Verdict verdict : allVerdicts)
            texts << qMakePair(colours.verdict(verdict), ground);
    }
    for (const Verdict verdict : allVerdicts)
        texts << qMakePair(colours.verdict(verdict), colours.tint(verdict));
    for (const auto &[text, ground] : std::as_const(texts))
        QVERIFY2(
            contrast(text, ground) >= least,
            qPrintable(
                u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
    for (const QColor &ground : {colours.canvas, colours.surface})
        QVERIFY(contrast(colours.borderStrong, ground) >= 3.0);
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

void ScreensTest::opensADroppedFile()
{
    const QString path = m_fixture.folder.filePath(u"none.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[1, 2]") > 0);
    file.close();
    m_fixture.window->openFile(path);
    auto *said = m_fixture.find<QLabel>(u"said"_s);
    QVERIFY2(said->text().contains("no JSON object"_L1), qPrintable(said->text()));
    m_fixture.window->openFile(m_fixture.folder.filePath(u"run.json"_s));
    QVERIFY(m_fixture.find<QLabel>(u"answer"_s)->isVisible());
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
