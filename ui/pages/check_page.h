// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

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
class FindingDetail;

// The answer, the questions, and everything about the one that is selected.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(CheckSession &session, QWidget *parent = nullptr);

    // A sentence under the answer: an export that went through, a store that did not.
    void say(const QString &text, bool fault = false);
    void selectNextOpen(int step);
    // The commands that mend what is selected; empty when there are none.
    QString commands() const;
    // The splitter's place, for the next start.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    void stopAsked();
    void againAsked();
    void checkAgain(const QString &check);
    void signedAnswer(const doorcheck::Attestation &answer);
    void newAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *topBar();
    void update();
    void updateTop();
    void updateProgress();
    void updateDetail();
    QString vantageText() const;

    CheckSession &m_session;
    ReportModel m_report;
    ChecklistModel *m_model;
    QLabel *m_shape;
    QLabel *m_answer;
    QLabel *m_meta;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_new;
    QSplitter *m_splitter;
    QListView *m_list;
    FindingDetail *m_detail;
};

} // namespace doorcheck
