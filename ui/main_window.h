// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/run/request.h"
#include "ui/widgets/side_bar.h"

#include <QMainWindow>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QFileDialog;
class QStackedWidget;
QT_END_NAMESPACE

namespace doorcheck {

class CheckPage;
class CheckSession;
class HistoryPage;
class ReportsPage;
class ResultsPage;
class SetupPage;
class StartPage;

// What the program hands the window. All of it outlives the window.
struct WindowServices
{
    RunStore &store; // closed when it could not be opened
    // Starts practice servers on this computer and says how they are checked; nothing and a
    // sentence when they cannot start. May be empty.
    std::function<std::optional<CheckRequest>(QString *error)> startPractice;
    // Changes the colours: "system", "light", "dark", "contrast". May be empty.
    std::function<void(const QString &name)> useTheme;
    // Opens and shuts the practice servers that were started. May be empty.
    std::function<void(bool open)> setPracticeOpen = {};
};

// The window: a first page, then side bar and pages. Every dialog is opened without blocking.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);

    // A sentence in the checklist's top bar: trouble with the store at the start.
    void say(const QString &text, bool fault = false);
    void openFile(const QString &path); // a run document, or a sentence why it is none
    void showPage(Page page);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    void connectPages();
    void connectSession();
    void makeFileMenu();
    void makeCheckMenu();
    void makeViewMenu();
    void makeThemes(QMenu *menu);
    void makeHelpMenu();
    void updateActions();
    void updateSideBar();
    void updateResults();
    void updateHistory();
    void afterRun();
    std::optional<RunDocument> earlierRun() const;
    void newCheck();
    void planFor(const QString &target);
    void start(const CheckRequest &request);
    void startOrRepeat();
    std::optional<CheckRequest> askedBefore();
    void checkAgain(const QString &check);
    void takeAnswer(const Attestation &answer);
    void acceptRisk(const QString &item);
    void practise();
    void openEarlier();
    void showEarlier(const QString &runId);
    void showClient(const QString &name);
    void showRun(const RunDocument &run);
    void askStop();
    void askClose();
    void ask(const QString &name, const QString &question, const QString &yes,
             const std::function<void()> &then);
    QFileDialog *saveDialog(const QString &title, const QString &filters, const QString &ending,
                            const QString &name);
    void exportData();
    void makeReport();
    void saveText(const QString &name, const QString &text);
    void copyCommands();
    void about();
    void help();
    void moveFocus(int step);

    WindowServices m_services;
    CheckSession *m_session;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    QWidget *m_frame; // side bar and the pages behind it
    SideBar *m_side;
    QStackedWidget *m_inner;
    SetupPage *m_setup;
    CheckPage *m_check;
    ResultsPage *m_results;
    HistoryPage *m_history;
    ReportsPage *m_reports;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_shutPractice = nullptr;
    QList<QAction *> m_needRun; // actions that want a run that has ended
    bool m_closing = false;
    bool m_practising = false; // practice servers were started
    bool m_showResults = false; // when the run under way ends
};

} // namespace doorcheck
