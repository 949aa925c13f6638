// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRect>
#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace doorcheck {

// One line of text, cut with "..." where it does not fit. `alignment` is for left to right; the
// other direction mirrors it.
void drawElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &colour,
                const QString &text, Qt::Alignment alignment = Qt::AlignLeft,
                Qt::LayoutDirection direction = Qt::LeftToRight);

// The ground of a selected row: a fill, and an outline where it holds the focus or fills are not
// enough.
void paintSelection(QPainter *painter, const QRect &row, QStyle::State state, const Theme &theme);

} // namespace doorcheck
