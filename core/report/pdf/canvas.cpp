// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/canvas.h"

#include "core/report/verdict_icon.h"
#include "core/verdict/verdict_look.h"

#include <QImage>
#include <QSvgRenderer>

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static QRectF scaled(const QRectF &rect)
{
    return {rect.topLeft() * unitsPerPixel, rect.size() * unitsPerPixel};
}

void Canvas::line(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    m_painter->setPen(QPen(colour, width * unitsPerPixel, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(from * unitsPerPixel, to * unitsPerPixel);
}

void Canvas::fill(const QRectF &rect, const QColor &colour)
{
    m_painter->fillRect(scaled(rect), colour);
}

void Canvas::frame(const QRectF &rect, const QColor &colour, bool dashed)
{
    QPen pen(colour, unitsPerPixel);
    if (dashed)
        pen.setDashPattern({3, 2});
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(scaled(rect.adjusted(0.5, 0.5, -0.5, -0.5)));
}

void Canvas::shape(Verdict verdict, const QRectF &rect)
{
    QSvgRenderer renderer(verdictIcon(verdict));
    renderer.render(m_painter, scaled(rect));
}

void Canvas::acceptedShape(const QRectF &rect)
{
    QSvgRenderer renderer(acceptedIcon());
    renderer.render(m_painter, scaled(rect));
}

// Stripes of `width` every `step` at 45 degrees; drawn as lines, since a brush pattern is a bitmap
// of device pixels and would be a grey mist in print.
static void stripes(Canvas &canvas, const QRectF &rect, const QColor &colour, qreal width,
                    qreal step, bool rising)
{
    QPainter *painter = canvas.painter();
    painter->save();
    painter->setClipRect(scaled(rect));
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step) {
        const qreal top = rising ? x + rect.height() : x;
        const qreal bottom = rising ? x : x + rect.height();
        canvas.line({bottom, rect.bottom()}, {top, rect.top()}, colour, width);
    }
    painter->restore();
}

static void dots(Canvas &canvas, const QRectF &rect, const QColor &colour)
{
    for (qreal y = rect.top() + 3; y < rect.bottom() - 2; y += 5) {
        for (qreal x = rect.left() + 3; x < rect.right() - 2; x += 5)
            canvas.fill({x, y, 2, 2}, colour);
    }
}

void Canvas::verdictBar(Verdict verdict, const QRectF &rect)
{
    const QColor colour = verdictColour(verdict);
    switch (verdict) {
    case Verdict::Fail:
        fill(rect, colour);
        break;
    case Verdict::Warning:
        fill(rect, verdictTint(verdict));
        stripes(*this, rect, colour, 2.5, 8, true);
        break;
    case Verdict::NotProven:
        fill(rect, verdictTint(verdict));
        stripes(*this, rect, colour, 1.1, 7, true);
        stripes(*this, rect, colour, 1.1, 7, false);
        break;
    case Verdict::NotTested:
        dots(*this, rect, colour);
        break;
    case Verdict::Pass:
        fill(rect, QColor(passFill[0]));
        break;
    case Verdict::NotApplicable:
        break;
    }
    frame(rect, colour, verdict == Verdict::NotApplicable);
}

qreal Canvas::logo(const QByteArray &bytes, const QRectF &box)
{
    QSvgRenderer renderer;
    QImage image;
    const bool isSvg = bytes.left(512).contains("<svg") && renderer.load(bytes);
    if (!isSvg)
        image = QImage::fromData(bytes);
    const QSizeF size = isSvg ? QSizeF(renderer.defaultSize()) : QSizeF(image.size());
    if (size.isEmpty())
        return 0;
    QRectF rect(box.topLeft(), size.scaled(box.size(), Qt::KeepAspectRatio));
    rect.moveTop(box.center().y() - rect.height() / 2);
    if (isSvg) {
        renderer.render(m_painter, scaled(rect));
        return rect.width();
    }
    // Flattened on white, since a soft mask is transparency; lossless, since Qt's default is JPEG.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    m_painter->setRenderHint(QPainter::LosslessImageRendering);
    m_painter->drawImage(scaled(rect), opaque);
    return rect.width();
}

} // namespace doorcheck::pdf
