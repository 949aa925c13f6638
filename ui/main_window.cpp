// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/check_session.h"
#include "ui/pages/check_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace doorcheck {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_session(new CheckSession(m_services.store, this))
    , m_pages(new QStackedWidget)
    , m_startPage(new StartPage)
    , m_frame(new QWidget)
    , m_side(new SideBar)
    , m_inner(new QStackedWidget)
    , m_setup(new SetupPage)
    , m_check(new CheckPage(*m_session))
    , m_results(new ResultsPage)
    , m_history(new HistoryPage(m_services.store))
    , m_reports(new ReportsPage)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Doorcheck"_s);
    setAcceptDrops(true);
    makePages();
    setMinimumSize(820, 560);
    resize(1280, 800);
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_check->restoreLayout(settings.value("window/splitter"_L1).toByteArray());

    makeFileMenu();
    makeCheckMenu();
    makeViewMenu();
    makeHelpMenu();
    connectPages();
    connectSession();
    updateHistory();
    updateSideBar();
    updateActions();
}

void MainWindow::makePages()
{
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_setup, m_check, m_results, m_history, m_reports})
        m_inner->addWidget(page); // in the order of allPages
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_inner, 1);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_frame);
    setCentralWidget(m_pages);
}

void MainWindow::connectPages()
{
    connect(m_side, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_side, &SideBar::newAsked, this, &MainWindow::newCheck);
    connect(m_side, &SideBar::clientChosen, this, &MainWindow::showClient);
    connect(m_startPage, &StartPage::targetGiven, this, &MainWindow::planFor);
    connect(m_startPage, &StartPage::practiceAsked, this, &MainWindow::practise);
    connect(m_startPage, &StartPage::openAsked, this, &MainWindow::openEarlier);
    connect(m_startPage, &StartPage::runChosen, this, &MainWindow::showEarlier);
    connect(m_setup, &SetupPage::startAsked, this, &MainWindow::startOrRepeat);
    connect(m_check, &CheckPage::stopAsked, this, &MainWindow::askStop);
    connect(m_check, &CheckPage::againAsked, this, &MainWindow::startOrRepeat);
    connect(m_check, &CheckPage::resultsAsked, this, [this] { showPage(Page::Results); });
    connect(m_check, &CheckPage::checkAgain, this, &MainWindow::checkAgain);
    connect(m_check, &CheckPage::signedAnswer, this, &MainWindow::takeAnswer);
    connect(m_check, &CheckPage::acceptAsked, this, &MainWindow::acceptRisk);
    connect(m_check, &CheckPage::saveAsked, this, &MainWindow::saveText);
    connect(m_results, &ResultsPage::itemAsked, this, [this](const QString &item) {
        m_check->select(item);
        showPage(Page::Checklist);
    });
    connect(m_results, &ResultsPage::exportAsked, this, &MainWindow::exportData);
    connect(m_results, &ResultsPage::reportAsked, this, &MainWindow::makeReport);
    connect(m_results, &ResultsPage::compareAsked, this, [this] { showPage(Page::History); });
    connect(m_results, &ResultsPage::checklistAsked, this, [this] { showPage(Page::Checklist); });
    connect(m_history, &HistoryPage::runChosen, this, &MainWindow::showEarlier);
    connect(m_history, &HistoryPage::againAsked, this, [this] {
        showPage(Page::Checklist);
        startOrRepeat();
    });
    connect(m_reports, &ReportsPage::reportAsked, this, &MainWindow::makeReport);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_inner, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectSession()
{
    connect(m_session, &CheckSession::changed, this, [this] {
        updateActions();
        updateSideBar();
        if (m_inner->currentWidget() == m_results)
            updateResults();
    });
    connect(m_session, &CheckSession::storeFailed, this,
            [this](const QString &why) { say(why, true); });
    connect(m_session, &CheckSession::ended, this, [this] {
        updateActions();
        if (m_closing)
            close();
        else // in a turn of its own: the run's last turn had enough to do
            QTimer::singleShot(0, this, &MainWindow::afterRun);
    });
}

void MainWindow::afterRun()
{
    updateHistory();
    updateSideBar();
    const bool wanted = std::exchange(m_showResults, false) && m_session->document().complete &&
                        m_inner->currentWidget() == m_check && !m_session->isRunning();
    if (wanted)
        QTimer::singleShot(0, this, [this] { showPage(Page::Results); });
}

void MainWindow::showPage(Page page)
{
    m_side->setPage(page);
    if (page == Page::Results)
        updateResults();
    m_inner->setCurrentIndex(int(page));
    m_pages->setCurrentWidget(m_frame);
}

// What cannot be done says why; an empty text gives an action its usual one back.
static void allow(QAction *action, bool can, const QString &why)
{
    action->setEnabled(can);
    action->setToolTip(can ? QString() : why);
    action->setWhatsThis(action->toolTip());
}

void MainWindow::updateActions()
{
    const bool running = m_session->isRunning();
    const bool any = !m_session->document().id.isEmpty();
    //: Why an entry of a menu cannot be chosen
    const QString busy = tr("A check is under way. Stop it first.");
    allow(m_stop, running, tr("No check is under way."));
    allow(m_start, !running, busy);
    allow(m_shutPractice, m_practising && m_services.setPracticeOpen,
          tr("The practice servers are not running."));
    for (QAction *action : m_needRun)
        allow(action, any && !running, running ? busy : tr("There is no check yet."));
}

void MainWindow::updateSideBar()
{
    const RunDocument &run = m_session->document();
    const bool any = !run.id.isEmpty();
    const QStringList domains = m_setup->domains();
    m_side->setClient(any ? run.client : m_setup->clientName(), domains.join(u", "_s));
    m_side->setVantage(run.vantage);
    //: Beside the page "Plan" in the side bar, once the check was started
    m_side->setRemark(Page::Plan, any ? tr("Done") : QString());
    m_side->setRemark(Page::Checklist,
                      any ? u"%1/%2"_s.arg(m_check->done()).arg(m_check->total()) : QString());
    const int runs = m_history->count();
    m_side->setRemark(Page::History, runs > 0 ? QString::number(runs) : QString());
    const int reports = m_reports->count();
    m_side->setRemark(Page::Reports, reports > 0 ? QString::number(reports) : QString());
}

void MainWindow::updateResults()
{
    m_results->show(m_session->document(), m_session->isRunning(), earlierRun());
}

void MainWindow::updateHistory()
{
    QString error;
    const std::optional<QList<StoredRun>> runs =
        m_services.store.isOpen() ? m_services.store.list(&error) : QList<StoredRun>();
    if (!runs)
        say(error, true);
    const QList<StoredRun> all = runs.value_or(QList<StoredRun>());
    m_startPage->setRuns(all);
    QStringList clients;
    for (const StoredRun &run : all) {
        if (!clients.contains(run.client) && !run.client.isEmpty())
            clients << run.client;
    }
    m_side->setClients(clients.mid(0, 20));
    const QString client =
        m_session->document().id.isEmpty() ? m_setup->clientName() : m_session->document().client;
    m_history->show(all, client);
    m_reports->show(client);
}

// The check of this client before the one that is shown.
std::optional<RunDocument> MainWindow::earlierRun() const
{
    const RunDocument &now = m_session->document();
    QString error;
    if (now.id.isEmpty() || m_session->isRunning() || !m_services.store.isOpen())
        return {};
    const std::optional<QList<StoredRun>> runs = m_services.store.list(&error);
    for (const StoredRun &run : runs.value_or(QList<StoredRun>())) { // the newest first
        if (run.client == now.client && run.id != now.id && run.started <= now.started)
            return m_services.store.load(run.id, &error);
    }
    return {};
}

void MainWindow::say(const QString &text, bool fault)
{
    m_check->say(text, fault);
}

void MainWindow::ask(const QString &name, const QString &question, const QString &yes,
                     const std::function<void()> &then)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, u"Doorcheck"_s, question, QMessageBox::NoButton, this);
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

} // namespace doorcheck
