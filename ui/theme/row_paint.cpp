// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/row_paint.h"

#include <QPainter>

namespace doorcheck {

void drawElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &colour,
                const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment);
    // Each text reads in its own direction; where it stands is the window's.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      shown);
}

void paintSelection(QPainter *painter, const QRect &row, QStyle::State state, const Theme &theme)
{
    const bool focused = state.testFlag(QStyle::State_HasFocus);
    const qreal width = theme.highContrast || focused ? 2 : 0;
    painter->setPen(width > 0 ? QPen(theme.accent, width) : QPen(Qt::NoPen));
    painter->setBrush(theme.select);
    const qreal half = width / 2;
    painter->drawRoundedRect(QRectF(row).adjusted(half, half, -half, -half), 6, 6);
}

} // namespace doorcheck
