// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_delegate.h"

#include "ui/theme/row_paint.h"
#include "ui/theme/verdict_paint.h"

#include <QPainter>

namespace doorcheck {

using namespace Qt::StringLiterals;

static void paintBox(QPainter *painter, const QRectF &box, bool checked, const Theme &theme)
{
    painter->setPen(QPen(checked ? theme.accent : theme.borderStrong, 1));
    painter->setBrush(checked ? theme.accent : theme.surface);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!checked)
        return;
    painter->setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{box.left() + 4, box.top() + 8.3},
                                    {box.left() + 7, box.top() + 11.2},
                                    {box.left() + 12, box.top() + 5.2}});
}

static void paintWord(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme)
{
    const auto verdict = Verdict(index.data(RunDelegate::VerdictRole).toInt());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF shape(mirrored ? rect.right() - 16 : rect.left(), rect.center().y() - 7, 16, 16);
    paintVerdict(painter, shape, verdict, false, theme);
    drawElided(painter, rect.adjusted(mirrored ? 0 : 25, 0, mirrored ? -25 : 0, 0),
               scaledFont(option.font, 13, QFont::Medium), theme.verdict(verdict),
               index.data(RunDelegate::WordRole).toString(), Qt::AlignLeft, option.direction);
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const QVariant check = index.data(Qt::CheckStateRole);
    const bool checked = check.toInt() == Qt::Checked;
    const QString second = index.data(SecondRole).toString();
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (checked || option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.select);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintSelection(painter, option.rect.adjusted(1, 1, -1, -2), option.state, theme);
    painter->setPen(theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect inside = option.rect.adjusted(16, 0, -16, 0);
    if (check.isValid()) {
        const QRect box(inside.left(), inside.center().y() - 8, 16, 16);
        paintBox(painter, place(box), checked, theme);
        inside.setLeft(inside.left() + 28);
    }
    const int line = QFontMetrics(scaledFont(option.font, 13)).height() + 2;
    const bool wide = index.data(DateRole).isValid();
    const int wordWidth
        = 30 + QFontMetrics(scaledFont(option.font, 13, QFont::Medium))
                   .horizontalAdvance(index.data(WordRole).toString());
    const QRect texts(inside.left(), inside.top(), wide ? 236 : inside.width() - wordWidth,
                      inside.height());
    const int top = second.isEmpty() ? 0 : (inside.height() - 2 * line) / 2;
    const QRect first =
        second.isEmpty() ? texts : QRect(texts.left(), texts.top() + top, texts.width(), line);
    drawElided(painter, place(first), scaledFont(option.font, 13, QFont::Medium), theme.text,
               index.data().toString(), Qt::AlignLeft, option.direction);
    if (!second.isEmpty())
        drawElided(painter, place(first.translated(0, line)), scaledFont(option.font, 12),
                   theme.text2, second, Qt::AlignLeft, option.direction);
    if (wide) {
        const QRect date(inside.right() - 140, inside.top(), 116, inside.height());
        drawElided(painter, place(date), scaledFont(option.font, 12), theme.text2,
                   index.data(DateRole).toString(), Qt::AlignRight, option.direction);
        paintIcon(painter, place(QRect(inside.right() - 14, inside.center().y() - 6, 14, 14)),
                  u"ui/chevron-right"_s, theme.text2);
        paintWord(painter,
                  place(QRect(texts.right() + 12, inside.top(), date.left() - texts.right() - 20,
                              inside.height())),
                  option, index, theme);
    } else {
        paintWord(
            painter,
            place(QRect(inside.right() - wordWidth, inside.top(), wordWidth, inside.height())),
            option, index, theme);
    }
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, QFontMetrics(scaledFont(option.font, 13)).height() +
                     QFontMetrics(scaledFont(option.font, 12)).height() + 18};
}

} // namespace doorcheck
