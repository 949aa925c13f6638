// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/fonts.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// What is chosen once for all checks: counts at once, is kept, and can be taken back.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coloursCountAtOnce();
    void textSizeMakesTheWindowAnew();
    void languageIsKept();
    void practiceServersOutliveTheWindow();
    void newChecksBeginWithThem();
    void refusesWhatCannotBeUsed_data();
    void refusesWhatCannotBeUsed();
    void theHistoryMoves();
    void resetCanBeTakenBack();

private:
    void click(const QString &name);
    void type(const QString &field, const QString &text);
    void trigger(const QString &action);

    std::unique_ptr<WindowFixture> m_fixture;
};

void SettingsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window.get()));
    trigger(u"showSettings"_s);
    QVERIFY(m_fixture->find<QPushButton>(u"settingsDone"_s)->isVisible());
}

void SettingsTest::cleanup()
{
    m_fixture->close();
    useFonts(*qApp);
}

void SettingsTest::click(const QString &name)
{
    auto *button = m_fixture->find<QAbstractButton>(name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    button->click();
}

void SettingsTest::type(const QString &field, const QString &text)
{
    auto *edit = m_fixture->find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void SettingsTest::trigger(const QString &action)
{
    auto *entry = m_fixture->find<QAction>(action);
    QVERIFY2(entry && entry->isEnabled(), qPrintable(action));
    entry->trigger();
}

void SettingsTest::coloursCountAtOnce()
{
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    click(u"theme-dark"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(readSettings().theme, u"dark"_s);
    trigger(u"undo"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    QVERIFY(m_fixture->find<QPushButton>(u"theme-system"_s)->isChecked());
    trigger(u"redo"_s);
    QCOMPARE(readSettings().theme, u"dark"_s);
    trigger(u"theme-light"_s); // of the menu
    QVERIFY(m_fixture->find<QPushButton>(u"theme-light"_s)->isChecked());
}

void SettingsTest::textSizeMakesTheWindowAnew()
{
    const RunDocument run = sampleRun();
    QString error;
    QVERIFY2(m_fixture->store.finish(run, &error), qPrintable(error));
    const MainWindow *before = m_fixture->window.get();
    const int pixels = QFontInfo(QApplication::font()).pixelSize();
    click(u"size-200"_s);
    QTRY_VERIFY(m_fixture->window.get() != before);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 2 * pixels);
    // Where one was, and the way back.
    QVERIFY(m_fixture->find<QPushButton>(u"settingsDone"_s)->isVisible());
    QVERIFY(m_fixture->find<QPushButton>(u"size-200"_s)->isChecked());
    trigger(u"undo"_s);
    QTRY_COMPARE(QFontInfo(QApplication::font()).pixelSize(), pixels);
    QCOMPARE(readSettings().textSize, 100);
}

// They run on when another window takes the place of this one, and can still be shut.
void SettingsTest::practiceServersOutliveTheWindow()
{
    QVERIFY(!m_fixture->find<QAction>(u"shutPractice"_s)->isEnabled());
    m_fixture->find<QPushButton>(u"practiceButton"_s)->click();
    trigger(u"shutPractice"_s);
    QVERIFY(!m_fixture->lab->isOpen());
    const MainWindow *before = m_fixture->window.get();
    click(u"size-125"_s);
    QTRY_VERIFY(m_fixture->window.get() != before);
    QVERIFY(m_fixture->find<QAction>(u"shutPractice"_s)->isEnabled());
    QVERIFY(m_fixture->find<QAction>(u"shutPractice"_s)->isChecked());
    trigger(u"shutPractice"_s);
    QVERIFY(m_fixture->lab->isOpen());
}

void SettingsTest::languageIsKept()
{
    auto *box = m_fixture->find<QComboBox>(u"languageBox"_s);
    QCOMPARE(box->count(), 3); // the system's first
    const MainWindow *before = m_fixture->window.get();
    box->setCurrentIndex(box->findText(u"Deutsch"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(m_fixture->window.get() != before);
    QCOMPARE(QSettings().value(u"language"_s).toString(), u"de"_s);
    QCOMPARE(m_fixture->find<QComboBox>(u"languageBox"_s)->currentText(), u"Deutsch"_s);
}

void SettingsTest::newChecksBeginWithThem()
{
    type(u"settingsName"_s, u"Tom Reyes"_s);
    type(u"settingsRole"_s, u"IT consultant"_s);
    type(u"settingsMailbox"_s, u"proof@inbox-test.example"_s);
    type(u"settingsNameServer"_s, u"127.0.0.1:5353"_s);
    type(u"settingsCanary"_s, u"198.51.100.7"_s);
    click(u"pace-normal"_s);
    const CheckRequest usual = usualRequest(readSettings());
    QCOMPARE(usual.pace, PaceName::Normal);
    QCOMPARE(usual.resolver.servers.size(), 1);
    QCOMPARE(usual.resolver.servers[0].address, QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(usual.resolver.servers[0].port, 5353);
    QCOMPARE(usual.canary->announced, QHostAddress(u"198.51.100.7"_s));
    click(u"settingsDone"_s);
    auto *target = m_fixture->find<QLineEdit>(u"targetField"_s);
    QVERIFY(target && target->isVisible());
    QTest::keyClicks(target, u"brightbakery.example"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(m_fixture->find<QLineEdit>(u"permissionName"_s)->text(), u"Tom Reyes"_s);
    QCOMPARE(m_fixture->find<QLineEdit>(u"permissionRole"_s)->text(), u"IT consultant"_s);
    QCOMPARE(m_fixture->find<QLineEdit>(u"mailboxField"_s)->text(), u"proof@inbox-test.example"_s);
}

void SettingsTest::refusesWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no mailbox") << u"settingsMailbox"_s << u"proof at inbox"_s;
    QTest::newRow("a server's name") << u"settingsNameServer"_s << u"dns.example"_s;
    QTest::newRow("no address") << u"settingsNameServer"_s << u"192.0.2.300"_s;
    QTest::newRow("with a port") << u"settingsCanary"_s << u"198.51.100.7:25"_s;
}

void SettingsTest::refusesWhatCannotBeUsed()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Settings before = readSettings();
    type(field, text);
    const auto *edit = m_fixture->find<QLineEdit>(field);
    QCOMPARE(edit->text(), text); // what was typed stays
    QVERIFY(edit->property("faulty").toBool());
    QCOMPARE(readSettings(), before);
}

void SettingsTest::theHistoryMoves()
{
    const QString earlier = m_fixture->store.path();
    const QString other = m_fixture->folder.filePath(u"elsewhere/history.sqlite"_s);
    Settings settings = readSettings();
    settings.historyPath = other;
    auto *page = m_fixture->window->findChild<SettingsPage *>();
    Q_EMIT page->changed(settings, u"place of the history"_s);
    QCOMPARE(m_fixture->store.path(), other);
    QVERIFY(QFile::exists(other));
    QCOMPARE(m_fixture->find<QLabel>(u"historyPath"_s)->text(), other);

    // A place that cannot be used changes nothing.
    settings.historyPath = m_fixture->folder.path();
    Q_EMIT page->changed(settings, u"place of the history"_s);
    QCOMPARE(m_fixture->store.path(), other);
    QCOMPARE(readSettings().historyPath, other);
    const auto *said = m_fixture->find<QLabel>(u"settingsSaid"_s);
    QCOMPARE(said->property("tone").toString(), u"fault"_s);
}

void SettingsTest::resetCanBeTakenBack()
{
    const auto *reset = m_fixture->find<QPushButton>(u"resetSettings"_s);
    QVERIFY(!reset->isEnabled() && !reset->toolTip().isEmpty());
    type(u"settingsName"_s, u"Tom Reyes"_s);
    click(u"theme-dark"_s);
    const Settings chosen = readSettings();
    click(u"resetSettings"_s);
    QCOMPARE(readSettings(), Settings());
    trigger(u"undo"_s);
    QCOMPARE(readSettings(), chosen);
    QCOMPARE(m_fixture->find<QLineEdit>(u"settingsName"_s)->text(), u"Tom Reyes"_s);
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
