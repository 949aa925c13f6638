// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_delegate.h"

#include "ui/theme/row_paint.h"
#include "ui/theme/verdict_paint.h"

#include <QPainter>

namespace doorcheck {

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const bool heading = !index.data(PageRole).isValid();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        paintSelection(painter, option.rect, option.state, theme);
    const QRect inside = option.rect.adjusted(10, 0, -10, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (heading) {
        drawElided(painter, place(inside.adjusted(0, 8, 0, 0)),
                   scaledFont(option.font, 11, QFont::Medium), theme.text2, index.data().toString(),
                   Qt::AlignLeft, option.direction);
    } else {
        const QRect icon(inside.left(), inside.center().y() - 7, 16, 16);
        paintIcon(painter, place(icon), index.data(IconRole).toString(),
                  selected ? theme.accent : theme.text2);
        drawElided(painter, place(inside.adjusted(26, 0, -40, 0)),
                   scaledFont(option.font, 13, selected ? QFont::DemiBold : QFont::Normal),
                   theme.text, index.data().toString(), Qt::AlignLeft, option.direction);
        drawElided(painter, place(inside), scaledFont(option.font, 12), theme.text2,
                   index.data(RemarkRole).toString(), Qt::AlignRight, option.direction);
    }
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = !index.data(PageRole).isValid();
    return {120, QFontMetrics(scaledFont(option.font, 13)).height() + (heading ? 12 : 16)};
}

} // namespace doorcheck
