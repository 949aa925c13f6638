// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_run.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace doorcheck {

using namespace Qt::StringLiterals;

template <typename Function>
static QAction *addEntry(QMenu *menu, const QString &text, const QKeySequence &keys,
                          QObject *context, Function function)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, context, function);
    return action;
}

void MainWindow::makeFileMenu()
{
    //: Menus and their entries; & marks the letter that opens them
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addEntry(menu, tr("&New check"), Qt::CTRL | Qt::Key_N, this, [this] { newCheck(); });
    addEntry(menu, tr("&Open an earlier check..."), Qt::CTRL | Qt::Key_O, this,
             [this] { openEarlier(); });
    menu->addSeparator();
    m_needRun << addEntry(menu, tr("&Export data..."), Qt::CTRL | Qt::Key_E, this, [this] {
        save(tr("Export data"), exportFilters(), u"json"_s);
    });
    m_needRun << addEntry(menu, tr("Make a &report (PDF)..."), Qt::CTRL | Qt::Key_P, this, [this] {
        save(tr("Make a report"), tr("PDF (*.pdf)"), u"pdf"_s);
    });
    menu->addSeparator();
    addEntry(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q, this, [this] { close(); });
}

void MainWindow::makeCheckMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Check"));
    m_start = addEntry(menu, tr("Start or &repeat"), Qt::CTRL | Qt::Key_R, this,
                        [this] { startOrRepeat(); });
    m_stop = addEntry(menu, tr("&Stop..."), Qt::Key_Escape, this, [this] { askStop(); });
    menu->addSeparator();
    addEntry(menu, tr("&Next question that did not pass"), Qt::CTRL | Qt::Key_G, this,
              [this] { m_check->selectNextOpen(1); });
    addEntry(menu, tr("&Previous question that did not pass"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
              this, [this] { m_check->selectNextOpen(-1); });
    addEntry(menu, tr("&Copy the commands"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, this,
              [this] { copyCommands(); });
}

void MainWindow::makeViewMenu()
{
    if (!m_services.useTheme)
        return;
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    const QString chosen = QSettings().value("window/theme"_L1, u"system"_s).toString();
    const QList<QPair<QString, QString>> themes{{u"system"_s, tr("Colours of the &system")},
                                                {u"light"_s, tr("&Light")},
                                                {u"dark"_s, tr("&Dark")}};
    for (const auto &[name, title] : themes) {
        QAction *action = addEntry(menu, title, {}, this, [this, name = name] {
            QSettings().setValue("window/theme"_L1, name);
            m_services.useTheme(name);
        });
        action->setObjectName(u"theme-"_s + name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addEntry(menu, tr("&About Doorcheck"), {}, this, [this] { about(); });
}

} // namespace doorcheck
