// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/theme.h"

#include <QPainter>
#include <QRectF>

namespace doorcheck::pdf {

// A tenth of a pixel is the unit of the page: font sizes are whole numbers there, and 13.5 is 135.
inline constexpr qreal unitsPerPixel = 10;

// Draws on one page in pixels. Never with transparency: PDF/A forbids it, and a brush's or pen's
// alpha would be flattened while setOpacity() would not.
class Canvas
{
public:
    explicit Canvas(QPainter *painter) : m_painter(painter) {}

    QPainter *painter() const { return m_painter; }
    void line(QPointF from, QPointF to, const QColor &colour, qreal width = 1);
    void fill(const QRectF &rect, const QColor &colour);
    void frame(const QRectF &rect, const QColor &colour, bool dashed = false);
    void shape(Verdict verdict, const QRectF &rect);
    void acceptedShape(const QRectF &rect);
    // A segment of the bar of verdicts, told apart by pattern in greyscale too.
    void verdictBar(Verdict verdict, const QRectF &rect);
    // SVG stays vector, bitmaps are kept without loss; the width it
    // took, 0 when it is neither.
    qreal logo(const QByteArray &bytes, const QRectF &box);

private:
    QPainter *m_painter; // the caller's
};

} // namespace doorcheck::pdf
