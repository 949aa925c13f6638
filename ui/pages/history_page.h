// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class Card;
class ChartLegend;
class FilterField;
class RunListModel;
class TrendChart;
class VerdictTableModel;

// All checks of one client: how the verdicts went, the list, and the difference of two.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(const RunStore &store, QWidget *parent = nullptr);

    void show(const QList<StoredRun> &all, const QString &client); // the newest first
    int count() const { return int(m_runs.size()); }
    void find(); // shows the field that finds a check

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void runChosen(const QString &id);
    void questionChosen(const QString &id, const QString &item); // a question of that run
    void againAsked();

private:
    QWidget *head();
    Card *trendCard();
    Card *listCard();
    Card *changesCard();
    void fill();
    void fillList();
    void showAsTable(bool table);
    void toggle(const QModelIndex &index);
    void nameTick(); // after what it would do
    void compare();

    const RunStore &m_store;
    QList<StoredRun> m_runs;
    bool m_stale = true;  // what is shown is older than m_runs
    QStringList m_chosen; // ids, the one chosen first at the front; at most two
    QLabel *m_lead;
    QPushButton *m_asTable;
    QPushButton *m_again;
    QPushButton *m_open = nullptr;
    QPushButton *m_tick = nullptr;
    TrendChart *m_trend = nullptr;
    ChartLegend *m_legend = nullptr;
    VerdictTableModel *m_numbers;
    QTableView *m_table = nullptr;
    bool m_columnsKnown = false;
    RunListModel *m_model;
    QListView *m_list = nullptr;
    FilterField *m_filter = nullptr;
    QVBoxLayout *m_changes = nullptr;
    Card *m_trendCard = nullptr;
    Card *m_changesCard = nullptr;
};

} // namespace doorcheck
