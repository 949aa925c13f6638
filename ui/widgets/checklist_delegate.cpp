// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist_delegate.h"

#include "ui/models/checklist_model.h"
#include "ui/theme/row_paint.h"
#include "ui/theme/verdict_paint.h"

#include <QPainter>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

struct RowFonts
{
    explicit RowFonts(const QFont &base, bool selected)
        : question(scaledFont(base, 13, selected ? QFont::DemiBold : QFont::Medium))
        , second(scaledFont(base, 12))
        , word(scaledFont(base, 12, QFont::DemiBold))
        , caption(scaledFont(base, 11, QFont::Medium))
    {
    }
    QFont question, second, word, caption;
};

// What one row is painted with.
struct Row
{
    QPainter *painter;
    QRect rect;
    const QModelIndex &index;
    const Theme &theme;
    Qt::LayoutDirection direction;
    bool selected;

    QRect place(const QRect &part) const { return QStyle::visualRect(direction, rect, part); }
    void text(const QRect &part, const QFont &font, const QColor &colour, int role,
              Qt::Alignment alignment = Qt::AlignLeft) const
    {
        drawElided(painter, place(part), font, colour, index.data(role).toString(), alignment,
                   direction);
    }
    int state() const { return index.data(ChecklistModel::StateRole).toInt(); }
};

} // namespace

static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Theme &theme)
{
    const QRect rect = option.rect.adjusted(16, 6, -16, 0);
    drawElided(painter, rect, scaledFont(option.font, 12, QFont::Medium), theme.text2,
               index.data(Qt::DisplayRole).toString(), Qt::AlignLeft, option.direction);
}

// A ring with an arc; it does not turn: what moves is the number beside it.
static void paintRunning(QPainter *painter, const QRectF &shape, const Theme &theme)
{
    const QRectF ring = shape.adjusted(3, 3, -3, -3);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.border, 2));
    painter->drawEllipse(ring);
    painter->setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(ring, -30 * 16, 140 * 16);
}

static void paintWaiting(QPainter *painter, const QRectF &shape, const Theme &theme)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.text3);
    const qreal unit = shape.width() / 24;
    for (const qreal x : {5.5, 12.0, 18.5})
        painter->drawEllipse(shape.topLeft() + QPointF(x, 12) * unit, 1.75 * unit, 1.75 * unit);
}

static void paintShape(const Row &row)
{
    const QRectF shape = row.place(QRect(row.rect.left() + 8, row.rect.center().y() - 9, 20, 20));
    if (row.state() == ChecklistModel::Running) {
        paintRunning(row.painter, shape, row.theme);
    } else if (row.state() == ChecklistModel::Waiting) {
        paintWaiting(row.painter, shape, row.theme);
    } else {
        const auto verdict = Verdict(row.index.data(ChecklistModel::VerdictRole).toInt());
        paintVerdict(row.painter, shape, verdict,
                     row.index.data(ChecklistModel::AcceptedRole).toBool(), row.theme);
    }
}

static QColor wordColour(const Row &row)
{
    if (row.state() == ChecklistModel::Running)
        return row.theme.accent;
    if (row.state() == ChecklistModel::Waiting)
        return row.theme.text2;
    return row.theme.verdict(Verdict(row.index.data(ChecklistModel::VerdictRole).toInt()));
}

static int paintChip(const Row &row, const QRect &line, const QFont &font)
{
    const QString source = row.index.data(ChecklistModel::SourceRole).toString();
    const int width = qMin(QFontMetrics(font).horizontalAdvance(source) + 12, line.width() / 2);
    const QRect chip =
        row.place(QRect(line.right() - width + 1, line.top() + 1, width, line.height() - 1));
    row.painter->setPen(Qt::NoPen);
    row.painter->setBrush(row.selected ? row.theme.surface : row.theme.sunken);
    row.painter->drawRoundedRect(chip, 4, 4);
    drawElided(row.painter, chip.adjusted(6, 0, -5, 0), font, row.theme.text2, source,
               Qt::AlignHCenter, row.direction);
    return width;
}

static void paintTexts(const Row &row, const RowFonts &fonts)
{
    const int first = QFontMetrics(fonts.question).height() + 2;
    const int second = QFontMetrics(fonts.second).height() + 2;
    const int top = row.rect.top() + (row.rect.height() - first - second) / 2;
    const QRect upper(row.rect.left() + 40, top, row.rect.width() - 48, first);
    const QRect lower(upper.left(), top + first, upper.width(), second);
    const QString word = row.index.data(ChecklistModel::WordRole).toString();
    const int wordWidth = QFontMetrics(fonts.word).horizontalAdvance(word) + 4;

    row.text(upper.adjusted(0, 0, -wordWidth - 12, 0), fonts.question, row.theme.text,
             Qt::DisplayRole);
    row.text(upper, fonts.word, wordColour(row), ChecklistModel::WordRole, Qt::AlignRight);
    const int chip = paintChip(row, lower, fonts.caption);
    row.text(lower.adjusted(0, 0, -chip - 12, 0), fonts.second, row.theme.text2,
             ChecklistModel::OutcomeRole);
}

// At the foot of a question that is being asked.
static void paintProgress(const Row &row)
{
    if (row.state() != ChecklistModel::Running)
        return;
    const QRect line(row.rect.left() + 40, row.rect.bottom() - 3,
                     qMax(40, row.rect.width() - 40 - 98), 3);
    const double part = row.index.data(ChecklistModel::ProgressRole).toDouble();
    QRect done = line;
    done.setWidth(qRound(line.width() * part));
    row.painter->setPen(Qt::NoPen);
    row.painter->setBrush(row.theme.border);
    row.painter->drawRoundedRect(row.place(line), 1.5, 1.5);
    row.painter->setBrush(row.theme.accent);
    row.painter->drawRoundedRect(row.place(done), 1.5, 1.5);
}

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ChecklistModel::GroupRole).toBool()) {
        paintGroup(painter, option, index, theme);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const Row row{painter, option.rect.adjusted(8, 0, -8, 0), index, theme, option.direction,
                      selected};
        if (selected)
            paintSelection(painter, row.rect, option.state, theme);
        paintShape(row);
        paintTexts(row, RowFonts(option.font, selected));
        paintProgress(row);
    }
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    // From the font, never fixed: a system that asks for larger text gets higher rows.
    const RowFonts fonts(option.font, false);
    if (index.data(ChecklistModel::GroupRole).toBool())
        return {200, QFontMetrics(fonts.second).height() + 14};
    return {200, QFontMetrics(fonts.question).height() + QFontMetrics(fonts.second).height() + 13};
}

} // namespace doorcheck
