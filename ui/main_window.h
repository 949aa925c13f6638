// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/report/report_model.h"
#include "core/run/request.h"
#include "ui/settings.h"
#include "ui/widgets/side_bar.h"

#include <QMainWindow>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QFileDialog;
class QStackedWidget;
class QUndoStack;
QT_END_NAMESPACE

namespace doorcheck {

class CheckPage;
class CheckSession;
class HistoryPage;
class HistoryReader;
class KeyStore;
class MessageBar;
class ReportsPage;
class ResultsPage;
class RunOpener;
class SettingsPage;
class SetupPage;
class StartPage;
struct OpenedRun;

// What the program hands the window. All of it outlives the window.
struct WindowServices
{
    RunStore &store; // closed when it could not be opened
    // Starts practice servers on this computer and says how they are checked; nothing and a
    // sentence when they cannot start. May be empty.
    std::function<std::optional<CheckRequest>(QString *error)> startPractice;
    // Changes the colours: "system", "light", "dark", "contrast". May be empty.
    std::function<void(const QString &name)> useTheme;
    // The languages there are: codes, and how their speakers call them.
    QList<QPair<QString, QString>> languages = {};
    // Puts language and text size of the settings into force and another window in place of this
    // one, in a later turn: see present() and resume(). May be empty.
    std::function<void()> renew = {};
    // Opens the store, once the window can be seen; a sentence when it cannot. Empty: it is open.
    std::function<QString()> openStore = {};
    // Tells the desktop that a check has ended while one looked elsewhere. May be empty.
    std::function<void(const QString &title, const QString &text)> notify = {};
    // Opens and shuts the practice servers that were started. May be empty.
    std::function<void(bool open)> setPracticeOpen = {};
    // Where a mailbox's password may be kept. May be missing.
    KeyStore *keys = nullptr;
};

// The window: a first page, then side bar and pages. Every dialog is opened without blocking.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The window is seen before its pages are made, one in each turn of the loop, the first page
    // first. This makes them at once.
    void complete();

    // A sentence in the checklist's top bar: trouble with the store at the start.
    void say(const QString &text, bool fault = false);
    // A run document, or a sentence why it is none. It is read beside the window's thread: done
    // when isOpening() is no more.
    void openFile(const QString &path);
    bool isOpening() const;
    void showPage(Page page);

    // What a window shows, for one that takes its place.
    struct Present
    {
        QByteArray geometry;
        RunDocument run;
        int inner = 0, outer = 0, beforeSettings = 0; // pages
        std::optional<Settings> settings;             // what Ctrl+Z brings back
        bool practising = false, practiceShut = false;
    };
    Present present();
    void resume(const Present &present);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool buildNext();
    void buildSome();
    void finishBuilding();
    void addPage(QWidget *page);
    void connectPages();
    void connectSession();
    void connectSettings();
    void makeFileMenu();
    void makeEditMenu();
    void makeCheckMenu();
    void makeViewMenu();
    void makeThemes(QMenu *menu);
    void makeHelpMenu();
    void updateActions();
    void updateUndo();
    void showSettings();
    void changeSettings(const Settings &settings, const QString &what);
    void applySettings(Settings settings);
    void markChosen(const Settings &settings);
    bool moveHistory(const QString &path);
    void chooseHistory();
    void renew();
    void updateSideBar();
    void updateResults();
    void updateHistory(); // reads it anew
    void historyRead();
    void showHistory();
    void afterRun();
    void tellDesktop();
    std::optional<RunDocument> earlierRun();
    void newCheck();
    void planFor(const QString &target);
    void start(const CheckRequest &request);
    void startOrRepeat();
    std::optional<CheckRequest> askedBefore();
    void checkAgain(const QString &check);
    void goOn();
    void takeAnswer(const Attestation &answer);
    void acceptRisk(const QString &item);
    void planAction(const QString &item);
    void prove();
    bool canDecide();
    void decide(const QString &text, const QString &item, const QStringList &keys,
                const std::function<void(Decision &)> &change);
    QList<Finding> findingsOf(const QString &item, bool faultsOnly) const;
    void practise();
    void openEarlier();
    void showEarlier(const QString &runId);
    void showQuestion(const QString &runId, const QString &item);
    void sayOpening();
    void opened(const OpenedRun &opened);
    void showClient(const QString &name);
    void showRun(const RunDocument &run, const std::optional<ReportModel> &report = {});
    void askStop();
    void askClose();
    void ask(const QString &name, const QString &question, const QString &yes,
             const std::function<void()> &then);
    QFileDialog *saveDialog(const QString &title, const QString &filters, const QString &ending,
                            const QString &name);
    void exportData();
    void makeReport();
    void saySaved(const QString &path);
    void saveText(const QString &name, const QString &text);
    void copyCommands();
    void about();
    void help();
    int helpSection() const;
    void moveFocus(int step);

    WindowServices m_services;
    CheckSession *m_session;
    QStackedWidget *m_pages;
    StartPage *m_startPage = nullptr;
    SettingsPage *m_settings = nullptr;
    QWidget *m_beforeSettings = nullptr; // the page to come back to
    QWidget *m_frame; // side bar and the pages behind it
    MessageBar *m_message;
    QStackedWidget *m_inner;
    HistoryReader *m_reader;
    RunOpener *m_opener;
    QList<StoredRun> m_runs; // all that are stored, the newest first
    QString m_earlierId; // of m_earlier
    std::optional<RunDocument> m_earlier; // what the run that is shown is compared with
    bool m_goOnWhenOpened = false;
    QString m_itemWhenOpened; // the question that is wanted of it
    bool m_openWhenRead = false;
    bool m_resultsWhenRead = false;
    // Made one by one after the window has been painted, in this order.
    SideBar *m_side = nullptr;
    SetupPage *m_setup = nullptr;
    CheckPage *m_check = nullptr;
    ResultsPage *m_results = nullptr;
    HistoryPage *m_history = nullptr;
    ReportsPage *m_reports = nullptr;
    int m_built = 0;
    bool m_painted = false;
    QUndoStack *m_steps; // what Ctrl+Z takes back
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_prove = nullptr;
    QAction *m_save = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_shutPractice = nullptr;
    QList<QAction *> m_needRun; // actions that want a run that has ended
    std::optional<Settings> m_beforeRenewal;
    bool m_renewAfterRun = false;
    bool m_closing = false;
    bool m_practising = false; // practice servers were started
    bool m_showResults = false; // when the run under way ends
};

} // namespace doorcheck
