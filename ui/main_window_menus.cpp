// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_session.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/settings_page.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace doorcheck {

using namespace Qt::StringLiterals;

// What an entry does may need pages that are not made yet.
template <typename Function>
static QAction *addEntry(QMenu *menu, const QString &text, const QKeySequence &keys,
                         MainWindow *window, Function function)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, window, [window, function] {
        window->complete();
        function();
    });
    return action;
}

void MainWindow::makeFileMenu()
{
    //: Menus and their entries; & marks the letter that opens them
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    addEntry(menu, tr("&New check"), Qt::CTRL | Qt::Key_N, this, [this] { newCheck(); });
    addEntry(menu, tr("&Open an earlier check..."), Qt::CTRL | Qt::Key_O, this,
             [this] { openEarlier(); });
    addEntry(menu, tr("&Try the practice server"), {}, this, [this] { practise(); });
    //: Entry with a tick: mends the faults of the practice servers, so that a check can show it
    m_shutPractice = addEntry(menu, tr("Shut the &practice servers"), {}, this, [this] {
        m_services.setPracticeOpen(!m_shutPractice->isChecked());
    });
    m_shutPractice->setObjectName(u"shutPractice"_s);
    m_shutPractice->setCheckable(true);
    menu->addSeparator();
    m_needRun << addEntry(menu, tr("&Export data..."), Qt::CTRL | Qt::Key_E, this,
                          [this] { exportData(); });
    m_needRun << addEntry(menu, tr("Make a &report..."), Qt::CTRL | Qt::Key_P, this,
                          [this] { makeReport(); });
    menu->addSeparator();
    addEntry(menu, tr("&Settings"), Qt::CTRL | Qt::Key_Comma, this, [this] { showSettings(); })
        ->setObjectName(u"showSettings"_s);
    addEntry(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q, this, [this] { close(); });
}

void MainWindow::makeCheckMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Check"));
    menu->setToolTipsVisible(true);
    m_start = addEntry(menu, tr("Start or &repeat"), Qt::CTRL | Qt::Key_R, this,
                       [this] { startOrRepeat(); });
    m_needRun << addEntry(menu, tr("Check &this question again"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                          this, [this] { m_check->checkSelectedAgain(); });
    m_stop = addEntry(menu, tr("&Stop..."), Qt::Key_Escape, this, [this] { askStop(); });
    menu->addSeparator();
    addEntry(menu, tr("&Next question that did not pass"), Qt::CTRL | Qt::Key_G, this, [this] {
        showPage(Page::Checklist);
        m_check->selectNextOpen(1);
    });
    addEntry(menu, tr("&Previous question that did not pass"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
             this, [this] {
                 showPage(Page::Checklist);
                 m_check->selectNextOpen(-1);
             });
    m_prove = addEntry(menu, tr("Prove it with the &message..."), {}, this, [this] { prove(); });
    m_prove->setObjectName(u"prove"_s);
    addEntry(menu, tr("&Copy the commands"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, this,
             [this] { copyCommands(); });
}

void MainWindow::makeThemes(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QString chosen = readSettings().theme;
    const QList<QPair<QString, QString>> themes{{u"system"_s, tr("Colours of the &system")},
                                                {u"light"_s, tr("&Light")},
                                                {u"dark"_s, tr("&Dark")},
                                                {u"contrast"_s, tr("&High contrast")}};
    for (const auto &[name, title] : themes) {
        QAction *action = addEntry(menu, title, {}, this, [this, name = name] {
            Settings settings = readSettings();
            settings.theme = name;
            //: What was changed, after "Undo:"
            changeSettings(settings, tr("colours"));
        });
        action->setObjectName(u"theme-"_s + name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
    }
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (const Page page : allPages)
        addEntry(menu, pageTitle(page), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page))),
                 this, [this, page] { showPage(page); });
    menu->addSeparator();
    addEntry(menu, tr("N&ext part of the window"), Qt::Key_F6, this, [this] { moveFocus(1); });
    addEntry(menu, tr("Pre&vious part of the window"), Qt::SHIFT | Qt::Key_F6, this,
             [this] { moveFocus(-1); });
    addEntry(menu, tr("&Back"), Qt::ALT | Qt::Key_Left, this,
             [this] { showPage(Page(qMax(0, m_inner->currentIndex() - 1))); });
    addEntry(menu, tr("&Forward"), Qt::ALT | Qt::Key_Right, this,
             [this] { showPage(Page(qMin(m_inner->count() - 1, m_inner->currentIndex() + 1))); });
    if (!m_services.useTheme)
        return;
    menu->addSeparator();
    makeThemes(menu);
    menu->addSeparator();
    QMenu *sizes = menu->addMenu(tr("&Text size"));
    auto *group = new QActionGroup(this);
    const int now = readSettings().textSize;
    for (const int percent : textSizes) {
        //: %1 is how far a check is, in percent
        QAction *action = addEntry(sizes, tr("%1 %").arg(percent), {}, this, [this, percent] {
            Settings settings = readSettings();
            settings.textSize = percent;
            //: What was changed, after "Undo:"
            changeSettings(settings, tr("text size"));
        });
        action->setObjectName(u"size-%1"_s.arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == now);
        group->addAction(action);
    }
}

// From side bar to the page's first control and back, without tabbing through everything between.
void MainWindow::moveFocus(int step)
{
    QList<QWidget *> stops;
    for (QWidget *area : std::initializer_list<QWidget *>{m_side, m_inner->currentWidget()}) {
        for (QWidget *widget : area->findChildren<QWidget *>()) {
            // Lists, panes and the foot's buttons are parts; single fields are not.
            const bool part = widget->inherits("QAbstractItemView") ||
                              widget->objectName() == "detail"_L1 ||
                              widget->property("primary").toBool();
            if (part && widget->isVisible() && widget->isEnabled() &&
                widget->focusPolicy() != Qt::NoFocus)
                stops << widget;
        }
    }
    if (stops.isEmpty())
        return;
    const int count = int(stops.size());
    const int at = int(stops.indexOf(focusWidget()));
    stops[at < 0 ? 0 : (at + step + count) % count]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addEntry(menu, tr("&Help"), Qt::Key_F1, this, [this] { help(); });
    addEntry(menu, tr("&Keys"), {}, this, [this] {
        auto *window = new HelpWindow(this);
        window->showKeys(findChildren<QAction *>());
        window->show();
    })->setObjectName(u"showKeys"_s);
    menu->addSeparator();
    addEntry(menu, tr("&About Doorcheck"), {}, this, [this] { about(); });
}

// Which section of the help tells about what one is looking at.
int MainWindow::helpSection() const
{
    enum Section { Steps = 1, Words, Vantage, Answers, Proof, Decisions, History, Settings, Kept };
    const QWidget *page = m_pages->currentWidget() == m_frame ? m_inner->currentWidget()
                                                              : m_pages->currentWidget();
    if (page == m_settings)
        return Settings;
    if (page == m_check)
        return m_check->isAnswering() ? Answers : Words;
    if (page == m_results)
        return Decisions;
    if (page == m_history)
        return History;
    return page == m_reports ? Kept : Steps;
}

void MainWindow::help()
{
    auto *window = new HelpWindow(this);
    window->showHelp(helpSection());
    window->show();
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
