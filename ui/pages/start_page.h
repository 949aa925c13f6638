// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace doorcheck {

// The first page: one field, two other ways in, and the clients checked before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    // The newest run of each client is shown, the newest first; `faulty` in its place when the
    // store cannot be read.
    void setRuns(const QList<StoredRun> &runs);
    void say(const QString &text);
    void clear();

Q_SIGNALS:
    void targetGiven(const QString &text); // a domain or a server, as typed, readable
    void practiceAsked();
    void openAsked();
    void runChosen(const QString &id);
    void goOnAsked(const QString &id); // with a check that was cut off

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *entry();
    QWidget *recent();
    QWidget *unfinished();
    void offerUnfinished(const QList<StoredRun> &runs);
    void go();

    QLineEdit *m_field;
    QLabel *m_fault;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_all;
    QPushButton *m_open;
    QWidget *m_banner = nullptr;
    QLabel *m_cutOff = nullptr;
    QString m_cutOffId;
};

// "Open", "Shut, 2 warnings", "Not proven", "Stopped", and the shape it is shown with.
QString storedAnswer(const StoredRun &run);
Verdict storedShape(const StoredRun &run);

} // namespace doorcheck
