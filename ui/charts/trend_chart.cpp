// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_chart.h"

#include "core/language/dates.h"
#include "ui/charts/hatch.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int mostColumns = 12;

TrendChart::TrendChart(QWidget *parent) : QWidget(parent), m_view(new QChartView)
{
    setObjectName(u"trend"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setMinimumHeight(200);
}

void TrendChart::show(const QList<StoredRun> &runs)
{
    m_runs.clear();
    for (const StoredRun &run : runs.mid(0, mostColumns))
        m_runs.prepend(run);
    setAccessibleName(sentence());
    m_view->setAccessibleName(sentence());
    rebuild();
}

QString TrendChart::sentence() const
{
    if (m_runs.isEmpty())
        return {};
    const auto day = [](const StoredRun &run) { return dateOf(run.started); };
    //: What a chart shows. %1 and %3 are numbers of failed answers, %2 and %4 dates
    return tr("Failures went from %1 on %2 to %3 on %4.")
        .arg(m_runs.first().summary.fail)
        .arg(day(m_runs.first()))
        .arg(m_runs.last().summary.fail)
        .arg(day(m_runs.last()));
}

QList<Verdict> TrendChart::verdicts() const
{
    QList<Verdict> found;
    for (const Verdict verdict : chartOrder) {
        for (const StoredRun &run : m_runs) {
            if (run.summary.count(verdict) > 0 && !found.contains(verdict))
                found << verdict;
        }
    }
    return found;
}

static void styleAxis(QAbstractAxis *axis, const Theme &theme, const QFont &font)
{
    axis->setLabelsColor(theme.text2);
    axis->setLabelsFont(font);
    axis->setGridLinePen(QPen(theme.border, 1));
    axis->setLinePen(QPen(theme.border, 1));
    axis->setLineVisible(false);
}

static QBarSet *setOf(Verdict verdict, const QList<StoredRun> &runs, const Theme &theme,
                      const QFont &font, qreal ratio)
{
    auto *set = new QBarSet(verdictTitle(verdict));
    for (const StoredRun &run : runs)
        *set << run.summary.count(verdict);
    set->setBrush(hatchBrush(verdict, theme, ratio));
    QPen pen(theme.verdict(verdict), 1);
    if (verdict == Verdict::NotApplicable)
        pen.setStyle(Qt::DashLine);
    set->setPen(pen);
    // On a pattern a number cannot be read: the table has them all.
    set->setLabelColor(verdict == Verdict::Fail ? theme.surface : QColor(Qt::transparent));
    set->setLabelFont(font);
    return set;
}

// Columns of one width, however few there are: the series gets the share of a place that makes it.
void TrendChart::rebuild()
{
    const Theme theme = themeOf(palette());
    const QFont small = scaledFont(font(), 11);
    auto *series = new QStackedBarSeries;
    QStringList days;
    int highest = 1;
    for (const StoredRun &run : std::as_const(m_runs)) {
        // Two checks on one day must be two columns: an axis knows each name once.
        QString day = dayAndMonth(run.started);
        while (days.contains(day))
            day += QChar(0x200A);
        days << day;
        int sum = 0;
        for (const Verdict verdict : allVerdicts)
            sum += run.summary.count(verdict);
        highest = qMax(highest, sum);
    }
    for (const Verdict verdict : verdicts())
        series->append(setOf(verdict, m_runs, theme, small, devicePixelRatioF()));
    connect(series, &QAbstractBarSeries::clicked, this, [this](int column) {
        if (column >= 0 && column < m_runs.size())
            Q_EMIT runAsked(m_runs[column].id);
    });
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsCenter);
    series->setBarWidth(qMin(0.6, 0.065 * double(m_runs.size())));
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundBrush(Qt::NoBrush);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setMargins({0, 0, 0, 0});
    auto *across = new QBarCategoryAxis;
    across->append(days);
    styleAxis(across, theme, small);
    across->setGridLineVisible(false);
    auto *up = new QValueAxis;
    // Three steps of whole numbers.
    up->setRange(0, (highest + 2) / 3 * 3);
    up->setTickCount(4);
    up->setLabelFormat(u"%.0f"_s);
    styleAxis(up, theme, small);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace doorcheck
