// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes about: seen first, then its pages, one in each turn.
#include "ui/check_session.h"
#include "ui/history_reader.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"
#include "ui/run_opener.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

namespace doorcheck {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_session(new CheckSession(m_services.store, this))
    , m_pages(new QStackedWidget)
    , m_frame(new QWidget)
    , m_message(new MessageBar)
    , m_inner(new QStackedWidget)
    , m_reader(new HistoryReader(this))
    , m_opener(new RunOpener(this))
    , m_steps(new QUndoStack(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Doorcheck"_s);
    setAcceptDrops(true);
    setCentralWidget(m_pages);
    setMinimumSize(820, 560);
    resize(1280, 800);
    if (readSettings().keepLayout)
        restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray());
    makeFileMenu();
    makeEditMenu();
    makeCheckMenu();
    makeViewMenu();
    makeHelpMenu();
}

MainWindow::~MainWindow()
{
    m_steps->disconnect(this); // it empties itself when it goes, which is after the window
    for (QWidget *unused : std::initializer_list<QWidget *>{m_message, m_inner, m_side, m_settings, m_frame}) {
        if (unused && !unused->parent()) // closed before everything stood
            delete unused;
    }
}

bool MainWindow::event(QEvent *event)
{
    const bool painted = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint;
    const bool known = QMainWindow::event(event);
    if (painted && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::buildSome);
    return known;
}

// A page a turn, so that the window answers from the beginning.
void MainWindow::buildSome()
{
    if (buildNext())
        QTimer::singleShot(0, this, &MainWindow::buildSome);
}

void MainWindow::complete()
{
    while (buildNext()) { }
}

void MainWindow::addPage(QWidget *page)
{
    m_inner->addWidget(page); // in the order of allPages
}

// False when everything stands.
bool MainWindow::buildNext()
{
    switch (m_built++) {
    case 0:
        useOtherFonts();
        m_pages->addWidget(m_startPage = new StartPage);
        return true;
    case 1:
        m_side = new SideBar;
        addPage(m_setup = new SetupPage);
        m_setup->use(m_services.keys, m_steps);
        return true;
    case 2:
        addPage(m_check = new CheckPage(*m_session));
        return true;
    case 3:
        addPage(m_results = new ResultsPage);
        return true;
    case 4:
        addPage(m_history = new HistoryPage(m_services.store));
        return true;
    case 5:
        addPage(m_reports = new ReportsPage);
        m_settings = new SettingsPage(m_services.languages);
        return true;
    case 6:
        finishBuilding();
        return false;
    default:
        return false;
    }
}

void MainWindow::finishBuilding()
{
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_inner, 1);
    row->addLayout(column, 1);
    m_pages->addWidget(m_frame);
    m_pages->addWidget(m_settings);
    if (readSettings().keepLayout)
        m_check->restoreLayout(QSettings().value("window/splitter"_L1).toByteArray());
    connectPages();
    connectSession();
    const QString trouble = m_services.openStore ? m_services.openStore() : QString();
    connectSettings();
    if (!trouble.isEmpty())
        say(trouble, true);
    updateHistory();
    updateSideBar();
    updateActions();
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
    connect(m_check, &CheckPage::said, this, [this](const QString &text) { say(text); });
    connect(m_setup, &SetupPage::troubled, this, [this](const QString &why) { say(why, true); });
    connect(m_setup, &SetupPage::vantageKnown, m_side, &SideBar::setVantage);
    connect(m_check, &CheckPage::stopAsked, this, &MainWindow::askStop);
    connect(m_check, &CheckPage::againAsked, this, &MainWindow::startOrRepeat);
    connect(m_check, &CheckPage::goOnAsked, this, &MainWindow::goOn);
    connect(m_startPage, &StartPage::goOnAsked, this, [this](const QString &id) {
        showEarlier(id);
        m_goOnWhenOpened = m_opener->isReading();
    });
    connect(m_check, &CheckPage::resultsAsked, this, [this] { showPage(Page::Results); });
    connect(m_check, &CheckPage::checkAgain, this, &MainWindow::checkAgain);
    connect(m_check, &CheckPage::signedAnswer, this, &MainWindow::takeAnswer);
    connect(m_check, &CheckPage::acceptAsked, this, &MainWindow::acceptRisk);
    connect(m_check, &CheckPage::actionAsked, this, &MainWindow::planAction);
    connect(m_check, &CheckPage::saveAsked, this, &MainWindow::saveText);
    connect(m_results, &ResultsPage::itemAsked, this, [this](const QString &item) {
        m_check->select(item);
        showPage(Page::Checklist);
    });
    connect(m_results, &ResultsPage::actionAsked, this, &MainWindow::planAction);
    connect(m_results, &ResultsPage::exportAsked, this, &MainWindow::exportData);
    connect(m_results, &ResultsPage::reportAsked, this, &MainWindow::makeReport);
    connect(m_results, &ResultsPage::compareAsked, this, [this] { showPage(Page::History); });
    connect(m_results, &ResultsPage::checklistAsked, this, [this] { showPage(Page::Checklist); });
    connect(m_history, &HistoryPage::runChosen, this, &MainWindow::showEarlier);
    connect(m_history, &HistoryPage::questionChosen, this, &MainWindow::showQuestion);
    connect(m_history, &HistoryPage::againAsked, this, [this] {
        showPage(Page::Checklist);
        startOrRepeat();
    });
    connect(m_reports, &ReportsPage::reportAsked, this, &MainWindow::makeReport);
    connect(m_opener, &RunOpener::opened, this, &MainWindow::opened);
    connect(m_reader, &HistoryReader::done, this,
            [this](const QList<StoredRun> &runs, const QString &error) {
                if (!error.isEmpty())
                    say(error, true);
                m_runs = runs;
                historyRead();
                if (std::exchange(m_openWhenRead, false))
                    openEarlier();
            });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_inner, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_inner, &QStackedWidget::currentChanged, m_message, &MessageBar::turnPage);
}

} // namespace doorcheck
