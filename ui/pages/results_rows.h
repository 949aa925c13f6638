// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_diff.h"
#include "core/report/report_model.h"
#include "ui/charts/area_bars.h"

QT_BEGIN_NAMESPACE
class QTableWidget;
class QVBoxLayout;
class QWidget;
QT_END_NAMESPACE

namespace doorcheck {

// The rows on the page with the answer.

// One thing to do, for somebody who has time for three.
struct FirstThing
{
    QString item; // id of the question
    int question = 0;
    QString title, how, cost;
    QString action; // who does it; empty: nobody is named
};
// At most three, the worst first; an accepted risk is none of them.
QList<FirstThing> firstThings(const ReportModel &report);

// With the buttons "toQuestion" and "assign".
QWidget *firstRow(int number, const FirstThing &thing);
// Faults that somebody answers for.
QList<const ReportItem *> acceptedItems(const ReportModel &report);
// Each with one button: its headline.
QWidget *acceptedRow(const QList<const ReportItem *> &items);
QWidget *changeRow(const RunDiff &diff, Change change, int count);
void fillAreaTable(QTableWidget *table, const QList<AreaBars::Area> &areas);

} // namespace doorcheck
