// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_page.h"

#include "core/language/dates.h"
#include "core/language/language.h"
#include "core/report/plain_text.h"
#include "ui/charts/area_bars.h"
#include "ui/models/reach_model.h"
#include "ui/pages/results_rows.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reach_table.h"
#include "ui/widgets/verdict_badge.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTableWidget>

namespace doorcheck {

using namespace Qt::StringLiterals;

ResultsPage::ResultsPage(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_shape(new VerdictBadge(Verdict::NotTested, 44))
    , m_answer(plainLabel({}, 26, QFont::DemiBold))
    , m_meta(plainLabel({}, 12, QFont::Normal, "second"))
    , m_attention(linkButton({}))
    //: Titles of the cards on the page with the answer
    , m_first(new Card(tr("Do these things first")))
    , m_reach(new Card(tr("What a stranger can reach through your proxy")))
    , m_since(new Card(tr("Since the last check")))
    , m_compare(linkButton(tr("Compare")))
    , m_reachModel(new ReachModel(this))
    , m_reachTable(new ReachTable(m_reachModel))
{
    setObjectName(u"page"_s);
    m_area = areaCard();
    m_answer->setObjectName(u"answer"_s);
    m_meta->setObjectName(u"resultsMeta"_s);
    // A screen reader is told the answer: the label can hold the focus.
    m_answer->setFocusPolicy(Qt::StrongFocus);
    m_first->body()->setSpacing(0);
    m_firstRows = new QVBoxLayout;
    m_firstRows->setSpacing(0);
    m_first->body()->addLayout(m_firstRows, 1);
    m_reach->body()->addWidget(m_reachTable);
    m_reach->body()->addStretch(1);
    m_since->body()->setSpacing(0);
    m_sinceRows = new QVBoxLayout;
    m_sinceRows->setSpacing(0);
    m_since->body()->addLayout(m_sinceRows, 1);
    m_compare->setObjectName(u"compareButton"_s);
    m_since->addToHead(m_compare);
    connect(m_compare, &QPushButton::clicked, this, &ResultsPage::compareAsked);

    m_grid->setSpacing(16);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(head());
    layout->addLayout(m_grid, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    arrange();
    show({}, buildReportModel({}, checklist(), {}, {}), false, {});
}

QWidget *ResultsPage::head()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_answer);
    texts->addWidget(m_meta);
    m_attention->setObjectName(u"attention"_s);
    m_attention->setFont(m_meta->font());
    connect(m_attention, &QPushButton::clicked, this, [this] {
        askFor({}, {Verdict::Warning, Verdict::NotProven, Verdict::NotTested});
    });
    texts->addWidget(m_attention, 0, Qt::AlignLeading);
    //: Button: leads to the page with the questions
    m_checklist = new QPushButton(tr("Go to the checklist"));
    m_checklist->setObjectName(u"toChecklist"_s);
    //: Button: writes the run as data
    m_export = new QPushButton(tr("Export data"));
    m_export->setObjectName(u"exportButton"_s);
    //: Button: opens the dialog for reports
    m_make = new QPushButton(primaryIcon(u"ui/report"_s), tr("Make a report..."));
    m_make->setObjectName(u"reportButton"_s);
    m_make->setProperty("primary", true);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_checklist, 0, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
    row->addWidget(m_make, 0, Qt::AlignTop);
    connect(m_checklist, &QPushButton::clicked, this, &ResultsPage::checklistAsked);
    connect(m_export, &QPushButton::clicked, this, &ResultsPage::exportAsked);
    connect(m_make, &QPushButton::clicked, this, &ResultsPage::reportAsked);
    return box;
}

Card *ResultsPage::areaCard()
{
    //: Title of a card with a chart, and the remark beside it
    auto *card = new Card(tr("By area"), tr("Number of questions"));
    m_bars = new AreaBars;
    m_legend = new ChartLegend;
    m_areaTable = new QTableWidget;
    m_areaTable->setObjectName(u"areaTable"_s);
    //: For a screen reader: the numbers of the chart
    m_areaTable->setAccessibleName(tr("Questions by area"));
    m_areaTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_areaTable->setTabKeyNavigation(false);
    m_areaTable->setShowGrid(false);
    m_areaTable->verticalHeader()->hide();
    m_areaTable->hide();
    m_asTable = linkButton({});
    m_asTable->setObjectName(u"areaAsTable"_s);
    m_asTable->setCheckable(true);
    card->addToHead(m_asTable);
    connect(m_bars, &AreaBars::asked, this, [this](const QString &area, Verdict verdict) {
        askFor(area, {verdict});
    });
    connect(m_areaTable, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const QTableWidgetItem *head = m_areaTable->horizontalHeaderItem(column);
        const QString area = m_areaTable->item(row, 0)->text();
        for (const Verdict verdict : allVerdicts) {
            if (head && head->text() == verdictTitle(verdict))
                askFor(area, {verdict});
        }
    });
    card->body()->addWidget(m_bars);
    card->body()->addWidget(m_areaTable, 1);
    card->body()->addWidget(m_legend);
    card->body()->addStretch(1);
    connect(m_asTable, &QPushButton::toggled, this, &ResultsPage::showAreaTable);
    return card;
}

// Wide: two columns; narrow: the right one moves below.
void ResultsPage::arrange()
{
    for (Card *card : {m_first, m_area, m_reach, m_since})
        m_grid->removeWidget(card);
    const bool reach = !m_reachModel->isEmpty();
    m_reach->setVisible(reach);
    m_grid->setColumnMinimumWidth(1, m_narrow ? 0 : 384);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
    for (int row = 0; row < 5; ++row)
        m_grid->setRowStretch(row, 0);
    if (m_narrow) {
        int row = 0;
        for (Card *card : {m_first, m_area, m_reach, m_since}) {
            if (card != m_reach || reach)
                m_grid->addWidget(card, row++, 0);
        }
        m_grid->setRowStretch(row, 1);
        return;
    }
    m_grid->addWidget(m_first, 0, 0);
    m_grid->addWidget(m_area, 0, 1);
    if (reach)
        m_grid->addWidget(m_reach, 1, 0);
    m_grid->addWidget(m_since, 1, reach ? 1 : 0, 1, reach ? 1 : 2);
    m_grid->setRowStretch(2, 1);
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < 860;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

static QString placeText(Place place)
{
    if (place == Place::Outside)
        //: Where a check was made from
        return ResultsPage::tr("checked from outside");
    if (place == Place::Inside)
        return ResultsPage::tr("checked from inside");
    return ResultsPage::tr("checked from a place that is not known to be outside");
}

static QString checkedText(const RunDocument &run)
{
    QString when = dateAndTime(run.started);
    if (run.finished.isValid())
        //: When a check began (%1) and ended (%2)
        when = ResultsPage::tr("%1 to %2").arg(when, run.finished.toLocalTime().toString(u"hh:mm"_s));
    //: %1 is where a check was made from, %2 when
    return ResultsPage::tr("%1 on %2").arg(placeText(run.vantage.place), when);
}

void ResultsPage::showHead(const RunDocument &run, bool running)
{
    const bool any = !run.id.isEmpty();
    m_shape->setVerdict(any ? m_report.answerShape : Verdict::NotTested);
    //: In place of the answer, before a check was started
    QString sentence = any ? m_report.answerSentence : tr("There is no answer yet.");
    if (sentence.endsWith(u'.') && sentence.count(u'.') == 1)
        sentence.chop(1); // a headline
    m_answer->setText(sentence);
    m_checklist->setVisible(!any || running);
    m_export->setVisible(any && !running);
    m_make->setVisible(any && !running);
    m_attention->hide();
    if (!any)
        //: Below the headline, before a check was started
        return m_meta->setText(tr("Start a check; what it finds is summed up here."));
    int attention = 0;
    for (const ReportItem &item : m_report.items) {
        const bool open = item.verdict == Verdict::Warning || item.verdict == Verdict::NotProven ||
                          item.verdict == Verdict::NotTested;
        attention += open && item.accepted.isEmpty() ? 1 : 0;
    }
    //: Below the headline, a button: %n questions with a warning or without a clear answer
    m_attention->setText(tr("%n more questions need attention", nullptr, attention));
    m_attention->setVisible(attention > 0);
    m_meta->setText(isolated(m_report.client) + u", "_s + checkedText(run) + u'.');
}

void ResultsPage::showFirst(const ReportModel &report)
{
    clearLayout(m_firstRows);
    const QList<FirstThing> things = firstThings(report);
    //: Title of a card. Never more than three
    m_first->setTitle(things.size() > 2   ? tr("Do these three things first")
                      : things.size() > 1 ? tr("Do these two things first")
                                          : tr("Do this first"));
    for (int i = 0; i < things.size(); ++i) {
        auto *row = firstRow(i + 1, things[i]);
        connect(row->findChild<QPushButton *>(u"toQuestion"_s), &QPushButton::clicked, this,
                [this, id = things[i].item] { Q_EMIT itemAsked(id); });
        connect(row->findChild<QPushButton *>(u"assign"_s), &QPushButton::clicked, this,
                [this, id = things[i].item] { Q_EMIT actionAsked(id); });
        m_firstRows->addWidget(hairline());
        m_firstRows->addWidget(row);
    }
    if (things.isEmpty())
        //: In place of the list of things to do
        m_firstRows->addWidget(
            plainLabel(report.client.isEmpty() ? QString() : tr("Nothing has to be done now."), 13,
                       QFont::Normal, "second"));
    m_firstRows->addStretch(1);
}

void ResultsPage::addChange(const RunDiff &diff, Change change)
{
    const int count = diff.count(change);
    if (count == 0)
        return;
    m_sinceRows->addWidget(hairline());
    QWidget *row = changeRow(diff, change, count);
    connect(row->findChild<QPushButton *>(), &QPushButton::clicked, this,
            &ResultsPage::compareAsked);
    m_sinceRows->addWidget(row);
}

void ResultsPage::addAccepted()
{
    const QList<const ReportItem *> items = acceptedItems(m_report);
    if (items.isEmpty())
        return;
    QWidget *row = acceptedRow(items);
    connect(row->findChild<QPushButton *>(), &QPushButton::clicked, this,
            [this, id = items.first()->id] { Q_EMIT itemAsked(id); });
    m_sinceRows->addWidget(hairline());
    m_sinceRows->addWidget(row);
}

void ResultsPage::askFor(const QString &area, const QList<Verdict> &verdicts)
{
    for (const Verdict verdict : verdicts) {
        for (const ReportItem &item : std::as_const(m_report.items)) {
            if (item.verdict == verdict && (area.isEmpty() || item.group == area))
                return Q_EMIT itemAsked(item.id);
        }
    }
}

void ResultsPage::showSince(const RunDocument &run, const std::optional<RunDocument> &earlier)
{
    clearLayout(m_sinceRows);
    m_compare->setVisible(earlier.has_value());
    if (!earlier) {
        m_since->beside()->clear();
        //: In place of a comparison with the check before
        m_sinceRows->addWidget(plainLabel(tr("A second check of this client will show what has "
                                             "changed."),
                                          13, QFont::Normal, "second"));
        addAccepted();
        m_sinceRows->addStretch(1);
        return;
    }
    m_since->beside()->setText(dateOf(earlier->started));
    const RunDiff diff = compareRuns(*earlier, run);
    for (const Change change :
         {Change::Fixed, Change::New, Change::Changed, Change::Unchanged, Change::NotComparable})
        addChange(diff, change);
    addAccepted();
    m_sinceRows->addStretch(1);
}

void ResultsPage::showAreaTable()
{
    const bool table = m_asTable->isChecked();
    //: Button beside a chart: shows its numbers as a table, or the chart again
    m_asTable->setText(table ? tr("Show as chart") : tr("Show as table"));
    m_bars->setVisible(!table);
    m_legend->setVisible(!table);
    m_areaTable->setVisible(table);
    fillAreaTable(m_areaTable, m_bars->areas());
}

void ResultsPage::show(const RunDocument &run, const ReportModel &report, bool running,
                       const std::optional<RunDocument> &earlier)
{
    m_report = report;
    showHead(run, running);
    const bool any = !run.id.isEmpty();
    for (Card *card : {m_first, m_area, m_since})
        card->setVisible(any);
    showFirst(m_report);
    m_bars->show(m_report);
    QList<Verdict> verdicts;
    for (const ReportItem &item : std::as_const(m_report.items))
        verdicts << item.verdict;
    m_legend->setVerdicts(verdicts);
    showAreaTable();
    m_reachModel->show(run);
    m_reachTable->fit();
    //: Beside the title of a table of ways through a proxy. %1 of %2 led to their aim
    m_reach->beside()->setText(
        tr("%1 of %2 ways are open").arg(m_reachModel->reached()).arg(m_reachModel->asked()));
    showSince(run, earlier);
    arrange();
}

} // namespace doorcheck
