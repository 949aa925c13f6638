// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/theme.h"
#include "core/report/render_watch.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace doorcheck::pdf {

// A tenth of a pixel is the unit of the page: font sizes are whole numbers there, and 13.5 is 135.
inline constexpr qreal unitsPerPixel = 10;

// Takes down what is drawn on which page, in pixels, and paints it once all is known: the number of
// pages stands on the first one. Never with transparency: PDF/A forbids it, and a brush's or pen's
// alpha would be flattened while setOpacity() would not.
class Canvas
{
public:
    using Operation = std::function<void(QPainter *)>;

    void newPage();
    void turnTo(int page) { m_page = page; } // one that is there, to add to it
    int pages() const { return int(m_pages.size()); }
    void paint(QPagedPaintDevice *device, RenderWatch *watch) const;

    void draw(Operation operation);
    // A place below what follows, for what is known only then; put() fills it on the same page.
    size_t reserve();
    void put(size_t place, Operation operation);

    void line(QPointF from, QPointF to, const QColor &colour, qreal width = 1);
    void fill(const QRectF &rect, const QColor &colour);
    void frame(const QRectF &rect, const QColor &colour, bool dashed = false);
    void shape(Verdict verdict, const QRectF &rect);
    void acceptedShape(const QRectF &rect);
    // A segment of the bar of verdicts, told apart by pattern in greyscale too.
    void verdictBar(Verdict verdict, const QRectF &rect);
    // SVG stays vector, bitmaps are kept without loss; the width it took, 0 when it is neither.
    qreal logo(const QByteArray &bytes, const QRectF &box);

private:
    std::vector<std::vector<Operation>> m_pages;
    int m_page = -1;
};

} // namespace doorcheck::pdf
