// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "core/history/run_diff.h"
#include "core/language/dates.h"
#include "ui/charts/area_bars.h"
#include "ui/charts/trend_chart.h"
#include "ui/models/run_list_model.h"
#include "ui/models/verdict_table_model.h"
#include "ui/pages/history_rows.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/follow_selection.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/run_delegate.h"
#include "ui/widgets/tall_column.h"

#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(const RunStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_lead(plainLabel({}, 13, QFont::Normal, "second"))
    //: Button beside a chart: shows its numbers as a table
    , m_asTable(new QPushButton(tr("Show as table")))
    //: Button: runs the whole check once more
    , m_again(new QPushButton(primaryIcon(u"ui/refresh"_s), tr("Check again")))
    , m_numbers(new VerdictTableModel(this))
    , m_model(new RunListModel(RunListModel::Named::ByDate, this))
{
    setObjectName(u"page"_s);
    m_trendCard = trendCard();
    m_trendCard->setMaximumHeight(fontMetrics().height() * 300 / 16);
    m_changesCard = changesCard();
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    Card *list = listCard();
    list->setMinimumWidth(352);
    below->addWidget(list, 35);
    below->addWidget(m_changesCard, 65);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(head());
    layout->addWidget(m_trendCard, 3);
    layout->addLayout(below, 4);
    fill();
}

QWidget *HistoryPage::head()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    //: Headline of the page with all checks of one client
    texts->addWidget(plainLabel(tr("History"), 22, QFont::DemiBold));
    texts->addWidget(m_lead);
    m_lead->setObjectName(u"historyLead"_s);
    m_asTable->setObjectName(u"trendAsTable"_s);
    m_asTable->setCheckable(true);
    m_again->setObjectName(u"historyAgain"_s);
    m_again->setProperty("primary", true);
    row->addLayout(texts, 1);
    row->addWidget(m_asTable, 0, Qt::AlignTop);
    row->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_asTable, &QPushButton::toggled, this, &HistoryPage::showAsTable);
    connect(m_again, &QPushButton::clicked, this, &HistoryPage::againAsked);
    return box;
}

Card *HistoryPage::trendCard()
{
    //: Title of a card with a chart, and the remark beside it
    auto *card = new Card(tr("Verdicts at each check"), tr("All answers"));
    m_legend = new ChartLegend;
    m_legend->setRightAligned(true);
    m_legend->setMinimumWidth(300);
    card->addToHead(m_legend);
    m_trend = new TrendChart;
    connect(m_trend, &TrendChart::runAsked, this, &HistoryPage::runChosen);
    m_table = new QTableView;
    m_table->setModel(m_numbers);
    m_table->setObjectName(u"trendTable"_s);
    //: For a screen reader: the numbers of the chart
    m_table->setAccessibleName(tr("Verdicts at each check"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_columnsKnown = rememberColumns(m_table->horizontalHeader(), u"history"_s);
    m_table->hide();
    card->body()->addWidget(m_trend, 1);
    card->body()->addWidget(m_table, 1);
    return card;
}

Card *HistoryPage::listCard()
{
    //: Title of a card with the list of checks, and the remark beside it
    auto *card = new Card(tr("Checks"), tr("Choose two to compare"));
    card->layout()->setContentsMargins(1, 12, 1, 1);
    card->layout()->itemAt(0)->layout()->setContentsMargins(15, 0, 15, 0);
    //: Button: shows the check that is selected in the list
    m_open = linkButton(tr("Open"));
    m_open->setObjectName(u"openRun"_s);
    // What a click on a row does, for those who work without one.
    m_tick = new QPushButton(bareIcon(u"ui/checklist"_s), {});
    m_tick->setProperty("small", true);
    m_tick->setProperty("iconOnly", true);
    m_tick->setObjectName(u"tickRun"_s);
    card->addToHead(m_tick);
    card->addToHead(m_open);
    m_list = new QListView;
    m_list->setObjectName(u"runs"_s);
    //: For a screen reader: the list of checks
    m_list->setAccessibleName(tr("Checks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true); // thousands of rows
    followSelection(m_list);
    //: For a screen reader and in an empty field: looks for a check of a day or an outcome
    m_filter = new FilterField(tr("Find a date or an outcome"), m_list);
    m_filter->setObjectName(u"findRuns"_s);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &RunListModel::filter);
    connect(m_list, &QListView::clicked, this, &HistoryPage::toggle);
    connect(m_list, &QListView::activated, this, &HistoryPage::toggle);
    const auto open = [this] {
        const QString id = m_model->id(m_list->currentIndex());
        if (!id.isEmpty())
            Q_EMIT runChosen(id);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_tick, &QPushButton::clicked, this, [this] { toggle(m_list->currentIndex()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPage::nameTick);
    return card;
}

Card *HistoryPage::changesCard()
{
    //: Title of a card with the difference of two checks
    auto *card = new Card(tr("What changed"));
    card->layout()->setContentsMargins(1, 12, 1, 1);
    card->layout()->itemAt(0)->layout()->setContentsMargins(15, 0, 15, 0);
    auto *inside = new TallColumn;
    m_changes = new QVBoxLayout(inside);
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"changes"_s);
    //: For a screen reader: the difference of two checks
    scroll->setAccessibleName(tr("What changed"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    card->body()->addWidget(scroll, 1);
    return card;
}

void HistoryPage::show(const QList<StoredRun> &all, const QString &client)
{
    m_runs.clear();
    for (const StoredRun &run : all) {
        if (run.client == client)
            m_runs << run;
    }
    m_chosen.clear();
    if (m_runs.size() > 1)
        m_chosen = {m_runs[1].id, m_runs[0].id};
    m_stale = true;
    if (isVisible())
        fill();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

// Two runs are read and compared for this: only for somebody who looks.
void HistoryPage::fill()
{
    m_stale = false;
    m_trend->show(m_runs);
    m_legend->setVerdicts(m_trend->verdicts());
    const bool several = m_runs.size() > 1;
    m_trendCard->setVisible(several);
    m_asTable->setVisible(several);
    m_again->setVisible(!m_runs.isEmpty());
    m_open->setVisible(!m_runs.isEmpty());
    m_tick->setVisible(several);
    if (m_runs.isEmpty())
        //: Below the headline of the history
        m_lead->setText(tr("No checks of this client yet."));
    else if (!several)
        m_lead->setText(tr("A second check will show what has changed."));
    else
        //: Below the headline of the history. %n checks; %1 is a sentence on failures
        m_lead->setText(tr("%n checks. %1", nullptr, int(m_runs.size())).arg(m_trend->sentence()));
    m_numbers->show(m_runs);
    fillList();
    compare();
}

void HistoryPage::fillList()
{
    m_filter->clear();
    m_model->show(m_runs);
    m_model->setChosen(m_chosen);
    m_list->setCurrentIndex(m_model->index(0));
}

void HistoryPage::find()
{
    m_filter->begin();
}

void HistoryPage::showAsTable(bool table)
{
    m_asTable->setText(table ? tr("Show as chart") : tr("Show as table"));
    m_trend->setVisible(!table);
    m_legend->setVisible(!table);
    m_table->setVisible(table);
    if (table && !m_columnsKnown)
        m_table->resizeColumnsToContents();
}

// A third tick drops the oldest of the two.
void HistoryPage::toggle(const QModelIndex &index)
{
    const QString id = m_model->id(index);
    if (id.isEmpty())
        return;
    if (m_chosen.contains(id))
        m_chosen.removeAll(id);
    else
        m_chosen << id;
    while (m_chosen.size() > 2)
        m_chosen.removeFirst();
    m_model->setChosen(m_chosen);
    compare();
}

void HistoryPage::nameTick()
{
    //: Buttons: take the check that is selected in the list into the comparison, or out of it
    const bool in = m_chosen.contains(m_model->id(m_list->currentIndex()));
    m_tick->setAccessibleName(in ? tr("Do not compare") : tr("Compare"));
    m_tick->setToolTip(m_tick->accessibleName());
}

void HistoryPage::compare()
{
    nameTick();
    clearLayout(m_changes);
    m_changesCard->beside()->clear();
    QString error;
    std::optional<RunDocument> first, second;
    if (m_chosen.size() == 2) {
        first = m_store.load(m_chosen[0], &error);
        second = first ? m_store.load(m_chosen[1], &error) : std::nullopt;
    }
    if (!second) {
        //: In place of the difference of two checks
        addChangesNote(m_changes, error.isEmpty() ? tr("Choose two checks to compare.") : error);
        return;
    }
    if (first->started > second->started)
        std::swap(first, second);
    //: Beside the title of a difference. %1 and %2 are dates
    m_changesCard->beside()->setText(tr("%1 to %2").arg(dateAndTime(first->started), dateAndTime(second->started)));
    // In a turn of its own: another run brings another comparison, and this row goes.
    fillChanges(m_changes, compareRuns(*first, *second),
                [this, before = first->id, after = second->id](const FindingChange &entry) {
                    const QString run = entry.after ? after : before;
                    QTimer::singleShot(0, this, [this, run, item = entry.latest().item] {
                        Q_EMIT questionChosen(run, item);
                    });
                });
}

} // namespace doorcheck
