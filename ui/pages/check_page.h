// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace doorcheck {

class CheckSession;
class ChecklistModel;
class FilterField;
class FindingDetail;

// The questions while they are asked and after, and everything about the one that is selected.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(CheckSession &session, QWidget *parent = nullptr);

    void select(const QString &item);
    void selectNextOpen(int step);
    // The focus is in an answer.
    bool isAnswering() const;
    // Signs the answer that is shown, where there is one.
    void saveAnswer();
    // Shows the field that finds a question or, with the focus beside the list, words in the
    // conversations.
    void find();
    // The commands that mend what is selected; empty when there are none.
    QString commands();
    // Asks what is selected once more, where it can be asked.
    void checkSelectedAgain();
    // The splitter's place, for the next start.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    // Questions answered so far, and all.
    int done() const;
    int total() const { return int(m_report.items.size()); }

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void stopAsked();
    void againAsked();
    void goOnAsked(); // with a check that was stopped or cut off
    void resultsAsked();
    void checkAgain(const QString &check);
    void signedAnswer(const doorcheck::Attestation &answer);
    void acceptAsked(const QString &item);
    void actionAsked(const QString &item);
    void said(const QString &text); // what was done, or why it was not
    void saveAsked(const QString &name, const QString &text);

private:
    QWidget *topBar();
    QWidget *progressColumn();
    void update();
    void updateTop();
    void updateProgress();
    void updateDetail();
    void freshen(); // the detail, where it is older than the list
    void filter(const QString &text);
    QString endedText() const;

    CheckSession &m_session;
    ReportModel m_report;
    ChecklistModel *m_model;
    QLabel *m_done;
    QLabel *m_meta;
    QLabel *m_time;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_goOn;
    QPushButton *m_results;
    QSplitter *m_splitter;
    QListView *m_list;
    FilterField *m_filter;
    FindingDetail *m_detail;
    bool m_detailStale = false;
    QTimer m_tick; // the time that has gone by
};

} // namespace doorcheck
