// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice.h"
#include "core/history/run_store.h"
#include "ui/main_window.h"

#include <QPalette>
#include <QTemporaryDir>

#include <memory>

namespace doorcheck::test {

// The real window over a store of its own, with the practice servers at hand, in a language
// and in the window's own typeface, whatever the machine has.
class WindowFixture
{
public:
    // The language of a window that is opened later, and the direction that goes with it.
    explicit WindowFixture(const QString &language = QStringLiteral("en"));

    void open();
    void close();
    // Opens the run from a file, and waits for it; false when that could not be.
    bool openRun(const RunDocument &run);
    void use(const QString &theme);
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    // A picture of the window in the folder DOORCHECK_PICTURES, if there is one.
    bool picture(const QString &name, QWidget *widget = nullptr) const;

    QTemporaryDir folder;
    RunStore store;
    std::unique_ptr<PracticeLab> lab;
    std::unique_ptr<MainWindow> window;

private:
    void renew(); // another window in place of this one, as the program does it

    std::unique_ptr<WindowServices> m_services;
    QPalette m_system;
};

} // namespace doorcheck::test
