// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/check_session.h"
#include "ui/export_run.h"
#include "ui/pages/check_page.h"
#include "ui/pages/setup_page.h"
#include "ui/widgets/history_dialog.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace doorcheck {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services))
    , m_session(new CheckSession(m_services.store, this)), m_pages(new QStackedWidget)
    , m_setup(new SetupPage), m_check(new CheckPage(*m_session))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Doorcheck"_s);
    m_pages->addWidget(m_setup);
    m_pages->addWidget(m_check);
    setCentralWidget(m_pages);
    setMinimumSize(820, 560);
    resize(1280, 800);
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_check->restoreLayout(settings.value("window/splitter"_L1).toByteArray());

    makeFileMenu();
    makeCheckMenu();
    makeViewMenu();
    makeHelpMenu();

    connect(m_setup, &SetupPage::startAsked, this, &MainWindow::startOrRepeat);
    connect(m_setup, &SetupPage::practiceAsked, this, &MainWindow::practise);
    connect(m_check, &CheckPage::stopAsked, this, &MainWindow::askStop);
    connect(m_check, &CheckPage::againAsked, this, &MainWindow::startOrRepeat);
    connect(m_check, &CheckPage::newAsked, this, &MainWindow::newCheck);
    connect(m_check, &CheckPage::checkAgain, this, &MainWindow::checkAgain);
    connect(m_check, &CheckPage::signedAnswer, this, &MainWindow::takeAnswer);
    connect(m_session, &CheckSession::changed, this, &MainWindow::updateActions);
    connect(m_session, &CheckSession::storeFailed, this,
            [this](const QString &why) { say(why, true); });
    connect(m_session, &CheckSession::ended, this, [this] {
        updateActions();
        if (m_closing)
            close();
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    updateActions();
}

void MainWindow::updateActions()
{
    const bool running = m_session->isRunning();
    const bool onCheck = m_pages->currentWidget() == m_check;
    m_stop->setEnabled(running);
    m_start->setEnabled(!running);
    for (QAction *action : m_needRun)
        action->setEnabled(onCheck && !running && !m_session->document().id.isEmpty());
}

void MainWindow::say(const QString &text, bool fault)
{
    m_check->say(text, fault);
}

void MainWindow::newCheck()
{
    if (m_session->isRunning())
        return askStop();
    m_pages->setCurrentWidget(m_setup);
}

void MainWindow::start(const CheckRequest &request)
{
    say({});
    m_pages->setCurrentWidget(m_check);
    const QString refusal = m_session->start(request);
    if (!refusal.isEmpty())
        say(refusal, true);
    updateActions();
}

void MainWindow::startOrRepeat()
{
    if (m_session->isRunning())
        return;
    const std::optional<CheckRequest> request
        = m_pages->currentWidget() == m_check ? askedBefore() : m_setup->request();
    if (request)
        start(*request);
}

// What was asked stands in the run itself, and the permission that was given for it.
std::optional<CheckRequest> MainWindow::askedBefore()
{
    QString error;
    std::optional<CheckRequest> request = requestFromJson(m_session->document().request, &error);
    if (request)
        request->permission = m_session->document().permission;
    else
        say(error, true);
    return request;
}

void MainWindow::checkAgain(const QString &check)
{
    const std::optional<CheckRequest> request = askedBefore();
    if (!request || m_session->isRunning())
        return;
    say(m_session->checkAgain(*request, check), true);
    updateActions();
}

void MainWindow::takeAnswer(const Attestation &answer)
{
    std::optional<CheckRequest> request = askedBefore();
    if (!request || m_session->isRunning())
        return;
    request->attestations.removeIf(
        [&](const Attestation &earlier) { return earlier.check == answer.check; });
    request->attestations << answer;
    say(m_session->judgeAgain(*request), true);
    updateActions();
}

void MainWindow::practise()
{
    QString error;
    const std::optional<CheckRequest> request
        = m_services.startPractice ? m_services.startPractice(&error) : std::nullopt;
    if (request) {
        m_setup->fill(*request);
    } else {
        m_pages->setCurrentWidget(m_check);
        say(error, true);
    }
}

void MainWindow::openEarlier()
{
    QString error;
    const std::optional<QList<StoredRun>> runs
        = m_services.store.isOpen() ? m_services.store.list(&error) : QList<StoredRun>();
    if (!runs) {
        m_pages->setCurrentWidget(m_check);
        return say(error, true);
    }
    auto *dialog = new HistoryDialog(*runs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::chosen, this, &MainWindow::showEarlier);
    dialog->open();
}

void MainWindow::showEarlier(const QString &runId)
{
    QString error;
    const std::optional<RunDocument> run = m_services.store.load(runId, &error);
    m_pages->setCurrentWidget(m_check);
    if (!run)
        return say(error, true);
    say({});
    m_session->show(*run);
    if (const std::optional<CheckRequest> request = requestFromJson(run->request, &error))
        m_setup->fill(*request);
    updateActions();
}

void MainWindow::ask(const QString &name, const QString &question, const QString &yes,
                     const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, u"Doorcheck"_s, question,
                                QMessageBox::NoButton, this);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(u"yes"_s);
    //: Button: the check goes on
    box->setDefaultButton(box->addButton(tr("Go on checking"), QMessageBox::RejectRole));
    connect(accept, &QPushButton::clicked, this, then);
    box->open();
}

void MainWindow::askStop()
{
    if (!m_session->isRunning())
        return;
    //: Asked before the check is ended early, and the button that does it
    ask(u"askStop"_s, tr("Stop the check? What was learnt so far is kept."), tr("Stop the check"),
        [this] { m_session->stop(); });
}

void MainWindow::askClose()
{
    //: Asked before the window is closed during a check, and the button that does it
    ask(u"askClose"_s, tr("A check is under way. Stop it and close the window?"),
        tr("Stop and close"), [this] {
            m_closing = true;
            m_session->stop();
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session->isRunning()) {
        event->ignore();
        return askClose();
    }
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/splitter"_L1, m_check->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::save(const QString &title, const QString &filters, const QString &ending)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters.split(u";;"_s));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(suggestedName(m_session->document(), ending));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        // "Table (*.csv)": a name without an ending gets the one of the chosen kind.
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString error = exportRun(m_session->document(), path);
        //: After a file was written. %1 is its name
        say(error.isEmpty() ? tr("Saved as %1").arg(path) : error, !error.isEmpty());
    });
    dialog->open();
}

void MainWindow::copyCommands()
{
    const QString commands = m_check->commands();
    if (commands.isEmpty())
        return say(tr("There are no commands for this question."));
    QGuiApplication::clipboard()->setText(commands);
    say(tr("The commands are in the clipboard."));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    //: Title of a small window
    box->setWindowTitle(tr("About Doorcheck"));
    //: %1 is a version
    box->setText(tr("Doorcheck %1\n\nFinds out whether strangers can send mail through your server "
                    "or hide behind your proxy, and says what to do about it.\n\nFree software "
                    "under the GNU General Public License, version 3 or later. Everything stays on "
                    "this computer.")
                     .arg(QStringLiteral(DOORCHECK_VERSION)));
    box->open();
}

} // namespace doorcheck
