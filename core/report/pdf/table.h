// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/report_model.h"

#include <optional>

namespace doorcheck::pdf {

struct Column
{
    QString head;
    qreal width = 0; // pixels; 0: what the others leave, for one column
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Cell
{
    QString text{};
    Style style = Style::Table;
    QColor colour = colour::text;
    QString second{}; // a line of its own below, smaller and greyer
    QString accepted{}; // below that, with the shield
    std::optional<Verdict> verdict{}; // its shape before the text
    QString link{}; // "#anchor" or an address of the web: the whole cell
    std::optional<QColor> ground{}; // behind it
    bool box = false; // an empty square to tick
    QString anchor{}; // what links to this row lead to
};

// Rows under a head that is repeated on every page. A row is never split: a cell is cut, visibly,
// where it would be higher than a page.
class Table
{
public:
    enum class Air { Normal, Close, Tight };
    Table(Flow &flow, QList<Column> columns, Air air = Air::Normal);

    void group(const QString &name); // stays with the row below
    void row(const QList<Cell> &cells);

private:
    struct Laid;
    Laid lay(const Cell &cell, qreal width, Qt::Alignment alignment) const;
    qreal tallestRow() const;
    void head();
    void drawGroup();

    Flow &m_flow;
    QList<Column> m_columns;
    qreal m_padding;
    QString m_group;
    bool m_groupPending = false;
};

inline constexpr qreal normalAir = 7; // above and below a row

// "Name  value" rows with a hairline below each; long values go on over pages.
void drawRows(Flow &flow, const QList<ReportRow> &rows, qreal nameWidth = 190,
              qreal air = normalAir);
// The same, closely, and side by side where two have room beside each other.
void drawPairs(Flow &flow, const QList<ReportRow> &rows);

} // namespace doorcheck::pdf
