// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/run/request.h"

#include <QMainWindow>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace doorcheck {

class CheckPage;
class CheckSession;
class SetupPage;

// What the program hands the window. All of it outlives the window.
struct WindowServices
{
    RunStore &store; // closed when it could not be opened
    // Starts practice servers on this computer and says how they are checked; nothing and a
    // sentence when they cannot start. May be empty.
    std::function<std::optional<CheckRequest>(QString *error)> startPractice;
    // Changes the colours: "system", "light", "dark". May be empty.
    std::function<void(const QString &name)> useTheme;
};

// The window: a form, then the answer. Every dialog is opened without blocking.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);

    // A sentence under the page's title: trouble with the store at the start.
    void say(const QString &text, bool fault = false);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeFileMenu();
    void makeCheckMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void updateActions();
    void newCheck();
    void start(const CheckRequest &request);
    void startOrRepeat();
    std::optional<CheckRequest> askedBefore();
    void checkAgain(const QString &check);
    void takeAnswer(const Attestation &answer);
    void practise();
    void openEarlier();
    void showEarlier(const QString &runId);
    void askStop();
    void askClose();
    void ask(const QString &name, const QString &question, const QString &yes,
             const std::function<void()> &then);
    void save(const QString &title, const QString &filters, const QString &ending);
    void copyCommands();
    void about();

    WindowServices m_services;
    CheckSession *m_session;
    QStackedWidget *m_pages;
    SetupPage *m_setup;
    CheckPage *m_check;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QList<QAction *> m_needRun; // actions that want a run that has ended
    bool m_closing = false;
};

} // namespace doorcheck
