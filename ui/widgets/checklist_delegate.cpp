// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist_delegate.h"

#include "ui/models/checklist_model.h"
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

void drawElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &colour,
                const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Theme &theme)
{
    const QRect rect = option.rect.adjusted(16, 6, -16, 0);
    drawElided(painter, rect, scaledFont(option.font, 12, QFont::Medium), theme.text3,
               index.data(Qt::DisplayRole).toString());
}

static void paintShape(QPainter *painter, const QRect &row, const QModelIndex &index,
                       const Theme &theme)
{
    const QRectF shape(row.left() + 12, row.center().y() - 10, 20, 20);
    const QVariant verdict = index.data(ChecklistModel::VerdictRole);
    if (verdict.isValid()) {
        paintVerdict(painter, shape, Verdict(verdict.toInt()),
                     index.data(ChecklistModel::AcceptedRole).toBool(), theme);
    } else {
        paintIcon(painter, shape, u"ui/waiting"_s, theme.text3);
    }
}

static void paintTexts(QPainter *painter, const QRect &row, const QModelIndex &index,
                       const RowFonts &fonts, const Theme &theme)
{
    const QString word = index.data(ChecklistModel::WordRole).toString();
    const QString source = index.data(ChecklistModel::SourceRole).toString();
    const int right = qMax(QFontMetrics(fonts.word).horizontalAdvance(word),
                           QFontMetrics(fonts.caption).horizontalAdvance(source)) + 4;
    const int half = (row.height() - 10) / 2;
    const QRect upper(row.left() + 44, row.top() + 5, row.width() - 44 - 12, half);
    const QRect lower = upper.translated(0, half);
    const QVariant verdict = index.data(ChecklistModel::VerdictRole);

    drawElided(painter, upper.adjusted(0, 0, -right - 12, 0), fonts.question, theme.text,
               index.data(Qt::DisplayRole).toString());
    drawElided(painter, lower.adjusted(0, 0, -right - 12, 0), fonts.second, theme.text2,
               index.data(ChecklistModel::OutcomeRole).toString());
    drawElided(painter, upper, fonts.word,
               verdict.isValid() ? theme.verdict(Verdict(verdict.toInt())) : theme.text2, word,
               Qt::AlignRight);
    drawElided(painter, lower, fonts.caption, theme.text2, source, Qt::AlignRight);
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
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        if (selected) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(theme.accent)
                                                                          : QPen(theme.select));
            painter->setBrush(theme.select);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        paintShape(painter, row, index, theme);
        paintTexts(painter, row, index, RowFonts(option.font, selected), theme);
    }
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // From the font, never fixed: a system that asks for larger text gets higher rows.
    const RowFonts fonts(option.font, false);
    if (index.data(ChecklistModel::GroupRole).toBool())
        return {200, QFontMetrics(fonts.second).height() + 14};
    return {200, QFontMetrics(fonts.question).height() + QFontMetrics(fonts.second).height() + 12};
}

} // namespace doorcheck
