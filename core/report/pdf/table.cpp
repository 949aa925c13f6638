// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/table.h"

#include "core/verdict/verdict_look.h"

namespace doorcheck::pdf {

static constexpr qreal gap = 10, padding = normalAir, shapeSize = 16, shapeStep = 25;
static constexpr qreal headHeight = 28, groupHeight = 26;

struct Table::Laid
{
    TextBlock text;
    std::optional<TextBlock> second, accepted;
    qreal indent = 0;
    qreal height() const
    {
        return text.height() + (second ? second->height() : 0) + (accepted ? 18 : 0);
    }
};

Table::Table(Flow &flow, QList<Column> columns, Air air)
    : m_flow(flow), m_columns(std::move(columns)), m_padding(air == Air::Tight   ? 3.5
                                                               : air == Air::Close ? 4
                                                                                   : padding)
{
    qreal rest = flow.width() - gap * (m_columns.size() - 1);
    for (const Column &column : m_columns)
        rest -= column.width;
    for (Column &column : m_columns) {
        if (column.width <= 0)
            column.width = rest;
    }
    m_flow.ensure(headHeight + 60);
    head();
}

void Table::head()
{
    qreal x = m_flow.left();
    for (const Column &column : m_columns) {
        TextBlock block(column.head, Style::TableHead, column.width, column.alignment);
        block.limit(1);
        block.draw(m_flow.canvas(), {x, m_flow.y() + 4}, colour::text2);
        x += column.width + gap;
    }
    m_flow.space(headHeight - 1);
    m_flow.rule(colour::strong);
    m_flow.space(1);
}

void Table::group(const QString &name)
{
    m_group = name;
    m_groupPending = true;
}

void Table::drawGroup()
{
    m_flow.canvas().fill({m_flow.left(), m_flow.y(), m_flow.width(), groupHeight - 1},
                         colour::sunken);
    TextBlock block(m_group, Style::TableStrong, m_flow.width() - 16);
    block.limit(1);
    block.draw(m_flow.canvas(), {m_flow.left() + 8, m_flow.y() + 4}, colour::text);
    m_flow.space(groupHeight);
    m_groupPending = false;
}

qreal Table::tallestRow() const
{
    return m_flow.bottom() - contentTop - headHeight - groupHeight - 20;
}

static Style secondStyle(Style first)
{
    return first == Style::Caption ? Style::Caption : Style::Table;
}

Table::Laid Table::lay(const Cell &cell, qreal width, Qt::Alignment alignment) const
{
    const qreal indent = cell.verdict ? shapeStep : 0;
    Laid laid{TextBlock(cell.text, cell.style, width - indent, alignment), {}, {}, indent};
    if (!cell.second.isEmpty()) {
        laid.second.emplace(cell.second, secondStyle(cell.style), width - indent, alignment);
        laid.second->limit(int(tallestRow() / 2 / laid.second->lineHeight()));
    }
    if (!cell.accepted.isEmpty()) {
        laid.accepted.emplace(cell.accepted, Style::Table, width - indent - 17);
        laid.accepted->limit(1);
    }
    const qreal others = laid.height() - laid.text.height();
    laid.text.limit(int((tallestRow() - others) / laid.text.lineHeight()));
    return laid;
}

void Table::row(const QList<Cell> &cells)
{
    std::vector<Laid> laid;
    qreal height = 0;
    for (int i = 0; i < cells.size(); ++i) {
        laid.push_back(lay(cells[i], m_columns[i].width, m_columns[i].alignment));
        height = qMax(height, laid.back().height());
    }
    height += 2 * m_padding;
    if (m_flow.ensure(height + (m_groupPending ? groupHeight : 0)))
        head();
    if (m_groupPending)
        drawGroup();

    Canvas &canvas = m_flow.canvas();
    qreal x = m_flow.left();
    for (int i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        qreal y = m_flow.y() + m_padding;
        const qreal textX = x + laid[i].indent;
        if (cell.ground)
            canvas.fill({x - 4, m_flow.y() + 2, m_columns[i].width + 8, height - 4}, *cell.ground);
        if (cell.box)
            canvas.frame({x, y + 1.5, 14, 14}, colour::strong);
        if (cell.verdict)
            canvas.shape(*cell.verdict, {x, y + (17 - shapeSize) / 2, shapeSize, shapeSize});
        laid[i].text.draw(canvas, {textX, y}, cell.colour);
        y += laid[i].text.height();
        if (laid[i].second) {
            laid[i].second->draw(canvas, {textX, y}, colour::text2);
            y += laid[i].second->height();
        }
        if (laid[i].accepted) {
            canvas.acceptedShape({textX, y + 2.5, 12, 12});
            laid[i].accepted->draw(canvas, {textX + 17, y},
                                   QColor(lookOfAccepted().colour[0]));
        }
        if (!cell.anchor.isEmpty())
            m_flow.anchor(cell.anchor);
        if (!cell.link.isEmpty())
            m_flow.link({x, m_flow.y(), m_columns[i].width, height}, cell.link);
        x += m_columns[i].width + gap;
    }
    m_flow.space(height);
    m_flow.rule();
}

void drawRows(Flow &flow, const QList<ReportRow> &rows, qreal nameWidth, qreal air)
{
    const Style labelStyle = air < padding ? Style::Caption : Style::TableHead;
    for (const auto &[name, value] : rows) {
        const TextBlock label(name, labelStyle, nameWidth - gap);
        const TextBlock text(value, Style::Table, flow.width() - nameWidth);
        const qreal height = qMax(label.height(), qMin(text.height(), 4 * text.lineHeight()));
        flow.ensure(height + 2 * air);
        flow.space(air);
        label.draw(flow.canvas(), {flow.left(), flow.y() + 0.5}, colour::text2);
        const qreal top = flow.y();
        if (text.height() <= flow.room()) {
            text.draw(flow.canvas(), {flow.left() + nameWidth, top}, colour::text);
            flow.setY(top + qMax(label.height(), text.height()));
        } else {
            flow.paragraph(value, Style::Table, colour::text, nameWidth);
        }
        flow.space(air);
        flow.rule();
    }
}

// One pair in a column of the width; it is measured first, drawn once its row has a place.
struct Pair
{
    static constexpr qreal labelShare = 0.42;
    Pair(const ReportRow &row, qreal width)
        : label(row.name, Style::Caption, width * labelShare - gap),
          value(row.value, Style::Table, width * (1 - labelShare)), indent(width * labelShare)
    {
    }
    qreal height() const { return qMax(label.height(), value.height()); }
    void draw(Flow &flow, qreal x) const
    {
        label.draw(flow.canvas(), {x, flow.y() + 0.5}, colour::text2);
        value.draw(flow.canvas(), {x + indent, flow.y()}, colour::text);
    }
    TextBlock label, value;
    qreal indent;
};

void drawPairs(Flow &flow, const QList<ReportRow> &rows)
{
    constexpr qreal air = 3.5, middle = 20;
    constexpr int mostLines = 2; // of a value that shares its row
    const qreal half = (flow.width() - middle) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        const Pair one(rows[i], half);
        if (one.value.lineCount() > mostLines) {
            drawRows(flow, {rows[i]}, half * Pair::labelShare, air);
            continue;
        }
        std::unique_ptr<Pair> other;
        if (i + 1 < rows.size())
            other = std::make_unique<Pair>(rows[i + 1], half);
        if (other && other->value.lineCount() > mostLines)
            other.reset();
        const qreal height = other ? qMax(one.height(), other->height()) : one.height();
        flow.ensure(height + 2 * air);
        flow.space(air);
        one.draw(flow, flow.left());
        if (other) {
            other->draw(flow, flow.left() + half + middle);
            ++i;
        }
        flow.space(height + air);
        flow.rule();
    }
}

} // namespace doorcheck::pdf
