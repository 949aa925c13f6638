// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the settings, and how it is made anew where they ask for that.
#include "core/report/plain_text.h"
#include "ui/check_session.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"
#include "ui/undo.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QUndoStack>
#include <QUrl>

namespace doorcheck {

using namespace Qt::StringLiterals;

void MainWindow::connectSettings()
{
    connect(m_settings, &SettingsPage::changed, this, &MainWindow::changeSettings);
    connect(m_settings, &SettingsPage::historyAsked, this, &MainWindow::chooseHistory);
    connect(m_settings, &SettingsPage::folderAsked, this, [this] {
        const QString folder = QFileInfo(m_services.store.path()).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(m_settings, &SettingsPage::forgetDraftsAsked, this, [this] {
        m_setup->forgetDraft();
        QSettings().remove("answers"_L1);
        QSettings().remove("report/client"_L1);
        //: After a button was pressed
        m_settings->say(tr("Nothing that was typed is remembered any more."));
    });
    connect(m_settings, &SettingsPage::backAsked, this, [this] {
        m_pages->setCurrentWidget(m_beforeSettings);
    });
    m_beforeSettings = m_startPage;
    m_settings->show(readSettings());
    m_settings->setHistoryPath(m_services.store.isOpen() ? m_services.store.path() : QString());
}

void MainWindow::showSettings()
{
    if (m_pages->currentWidget() != m_settings)
        m_beforeSettings = m_pages->currentWidget();
    m_settings->show(readSettings());
    m_settings->setHistoryPath(m_services.store.isOpen() ? m_services.store.path() : QString());
    m_pages->setCurrentWidget(m_settings);
}

void MainWindow::changeSettings(const Settings &settings, const QString &what)
{
    m_steps->push(new Step(
        what, [this, settings] { applySettings(settings); },
        [this, before = readSettings()] { applySettings(before); }));
}

void MainWindow::applySettings(Settings settings)
{
    const Settings before = readSettings();
    if (settings.historyPath != before.historyPath && !moveHistory(settings.historyPath))
        settings.historyPath = before.historyPath;
    writeSettings(settings);
    m_settings->show(settings);
    if (settings.theme != before.theme && m_services.useTheme)
        m_services.useTheme(settings.theme);
    markChosen(settings);
    if (settings.language == before.language && settings.textSize == before.textSize)
        return;
    m_beforeRenewal = before;
    if (!m_session->isRunning())
        return renew();
    m_renewAfterRun = true;
    //: After another language or text size was chosen
    m_settings->say(tr("A check is under way. This counts as soon as it has ended."));
}

void MainWindow::markChosen(const Settings &settings)
{
    for (QAction *action : findChildren<QAction *>()) {
        if (action->objectName().startsWith("theme-"_L1))
            action->setChecked(action->objectName() == "theme-"_L1 + settings.theme);
        if (action->objectName().startsWith("size-"_L1))
            action->setChecked(action->objectName() ==
                               "size-"_L1 + QString::number(settings.textSize));
    }
}

// Another file becomes the history; the checks in the earlier one stay where they are.
bool MainWindow::moveHistory(const QString &path)
{
    const QString earlier = m_services.store.isOpen() ? m_services.store.path() : QString();
    QString error;
    bool fine = !m_session->isRunning();
    if (!fine)
        //: Why the history cannot be kept elsewhere
        error = tr("A check is under way. Choose the place when it has ended.");
    else if (!m_services.store.open(path.isEmpty() ? RunStore::defaultPath() : path, &error))
        fine = false;
    if (!fine && !m_services.store.isOpen() && !earlier.isEmpty()) {
        QString again;
        m_services.store.open(earlier, &again);
    }
    m_earlierId.clear(); // it was read from the other file
    m_settings->setHistoryPath(m_services.store.isOpen() ? m_services.store.path() : QString());
    //: After the history's file was changed
    m_settings->say(fine ? tr("Checks are kept there from now on; earlier ones stay where they are.")
                         : plainText(error, 300),
                    !fine);
    updateHistory();
    updateSideBar();
    return fine;
}

void MainWindow::chooseHistory()
{
    //: Title of a file dialog, and the kind of file
    auto *dialog = new QFileDialog(this, tr("Keep the history in"), {}, tr("History (*.sqlite)"));
    dialog->setObjectName(u"historyPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that is there is opened
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"history.sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Settings settings = readSettings();
        settings.historyPath = path;
        //: What was changed, after "Undo:"
        changeSettings(settings, tr("place of the history"));
    });
    dialog->open();
}

// Texts and fonts are settled when a widget is made.
void MainWindow::renew()
{
    m_renewAfterRun = false;
    if (m_services.renew)
        m_services.renew();
    else
        //: After another language or text size was chosen, where it cannot count at once
        m_settings->say(tr("This counts from the next start."));
}

MainWindow::Present MainWindow::present()
{
    complete();
    Present present;
    present.geometry = saveGeometry();
    present.run = m_session->document();
    present.inner = m_inner->currentIndex();
    present.outer = m_pages->indexOf(m_pages->currentWidget());
    present.beforeSettings = m_pages->indexOf(m_beforeSettings);
    present.settings = m_beforeRenewal;
    present.practising = m_practising;
    present.practiceShut = m_shutPractice->isChecked();
    m_setup->keepDraft();
    return present;
}

void MainWindow::resume(const Present &present)
{
    complete();
    restoreGeometry(present.geometry);
    m_practising = present.practising;
    m_shutPractice->setChecked(present.practiceShut);
    updateActions();
    if (!present.run.id.isEmpty())
        showRun(present.run);
    m_side->setPage(Page(present.inner));
    m_inner->setCurrentIndex(present.inner);
    m_beforeSettings = m_pages->widget(present.beforeSettings);
    if (m_pages->widget(present.outer) == m_settings)
        showSettings();
    else
        m_pages->setCurrentIndex(present.outer);
    if (!present.settings)
        return;
    // The new window has done nothing yet that could be taken back, but the old one has.
    m_steps->push(new Step(
        //: What was changed, after "Undo:"
        tr("language or text size"), [first = true, this, now = readSettings()]() mutable {
            if (!std::exchange(first, false))
                applySettings(now);
        },
        [this, before = *present.settings] { applySettings(before); }));
}

} // namespace doorcheck
