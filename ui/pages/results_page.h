// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_diff.h"
#include "core/report/report_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class AreaBars;
class Card;
class ChartLegend;
class ReachModel;
class ReachTable;
class VerdictBadge;

// The answer in one sentence, the three things to do first, the questions by area, what a stranger
// reaches through the proxy, and what has changed since the last check.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(QWidget *parent = nullptr);

    // `report` tells of `run`; `earlier` is the client's check before this one, or nothing when
    // there is none.
    void show(const RunDocument &run, const ReportModel &report, bool running,
              const std::optional<RunDocument> &earlier);

Q_SIGNALS:
    void itemAsked(const QString &item); // a number was clicked: show what it counts
    void actionAsked(const QString &item); // who mends it by when
    void exportAsked();
    void reportAsked();
    void compareAsked();
    void checklistAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *head();
    Card *areaCard();
    void showHead(const RunDocument &run, bool running);
    void showFirst(const ReportModel &report);
    void showSince(const RunDocument &run, const std::optional<RunDocument> &earlier);
    void addChange(const RunDiff &diff, Change change);
    void addAccepted();
    // The first question of an area (empty: any) that has one of the verdicts.
    void askFor(const QString &area, const QList<Verdict> &verdicts);
    void showAreaTable();
    void arrange();

    ReportModel m_report;
    QGridLayout *m_grid;
    VerdictBadge *m_shape;
    QLabel *m_answer;
    QLabel *m_meta;
    QPushButton *m_attention;
    QPushButton *m_export;
    QPushButton *m_make;
    QPushButton *m_checklist;
    Card *m_first;
    Card *m_area = nullptr;
    Card *m_reach;
    Card *m_since;
    QVBoxLayout *m_firstRows = nullptr;
    QVBoxLayout *m_sinceRows = nullptr;
    QPushButton *m_compare;
    QPushButton *m_asTable = nullptr;
    QTableWidget *m_areaTable = nullptr;
    AreaBars *m_bars = nullptr;
    ChartLegend *m_legend = nullptr;
    ReachModel *m_reachModel;
    ReachTable *m_reachTable;
    bool m_narrow = false;
};

} // namespace doorcheck
