// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace doorcheck {

// The project's own help, and the keys of the window.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // The help from its `section` on: 1 is the first.
    void showHelp(int section = 0);
    // The keys of `actions`, in their order.
    void showKeys(const QList<QAction *> &actions);

private:
    QTextBrowser *m_text;
};

} // namespace doorcheck
