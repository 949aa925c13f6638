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

void Canvas::newPage()
{
    m_pages.emplace_back();
    m_page = pages() - 1;
}

void Canvas::paint(QPagedPaintDevice *device, RenderWatch *watch) const
{
    QPainter painter(device);
    for (size_t page = 0; page < m_pages.size(); ++page) {
        if (!watch->reach(50, 90, qsizetype(page), qsizetype(m_pages.size())))
            return;
        if (page > 0)
            device->newPage();
        for (const Operation &operation : m_pages[page]) {
            if (operation)
                operation(&painter);
        }
    }
}

void Canvas::draw(Operation operation)
{
    m_pages[size_t(m_page)].push_back(std::move(operation));
}

size_t Canvas::reserve()
{
    m_pages[size_t(m_page)].emplace_back();
    return m_pages[size_t(m_page)].size() - 1;
}

void Canvas::put(size_t place, Operation operation)
{
    m_pages[size_t(m_page)][place] = std::move(operation);
}

static void paintLine(QPainter *painter, QPointF from, QPointF to, const QColor &colour,
                      qreal width)
{
    painter->setPen(QPen(colour, width * unitsPerPixel, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(from * unitsPerPixel, to * unitsPerPixel);
}

void Canvas::line(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    draw([=](QPainter *painter) { paintLine(painter, from, to, colour, width); });
}

void Canvas::fill(const QRectF &rect, const QColor &colour)
{
    draw([=](QPainter *painter) { painter->fillRect(scaled(rect), colour); });
}

void Canvas::frame(const QRectF &rect, const QColor &colour, bool dashed)
{
    draw([=](QPainter *painter) {
        QPen pen(colour, unitsPerPixel);
        if (dashed)
            pen.setDashPattern({3, 2});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(scaled(rect.adjusted(0.5, 0.5, -0.5, -0.5)));
    });
}

static void paintIcon(QPainter *painter, const QByteArray &icon, const QRectF &rect)
{
    QSvgRenderer renderer(icon);
    renderer.render(painter, scaled(rect));
}

void Canvas::shape(Verdict verdict, const QRectF &rect)
{
    draw([=](QPainter *painter) { paintIcon(painter, verdictIcon(verdict), rect); });
}

void Canvas::acceptedShape(const QRectF &rect)
{
    draw([=](QPainter *painter) { paintIcon(painter, acceptedIcon(), rect); });
}

// Stripes of `width` every `step` at 45 degrees; drawn as lines, since a brush pattern is a bitmap
// of device pixels and would be a grey mist in print.
static void paintStripes(QPainter *painter, const QRectF &rect, const QColor &colour, qreal width,
                         qreal step, bool rising)
{
    painter->save();
    painter->setClipRect(scaled(rect));
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step) {
        const qreal top = rising ? x + rect.height() : x;
        const qreal bottom = rising ? x : x + rect.height();
        paintLine(painter, {bottom, rect.bottom()}, {top, rect.top()}, colour, width);
    }
    painter->restore();
}

static void paintDots(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    for (qreal y = rect.top() + 3; y < rect.bottom() - 2; y += 5) {
        for (qreal x = rect.left() + 3; x < rect.right() - 2; x += 5)
            painter->fillRect(scaled({x, y, 2, 2}), colour);
    }
}

static void paintPattern(QPainter *painter, Verdict verdict, const QRectF &rect)
{
    const QColor colour = verdictColour(verdict);
    switch (verdict) {
    case Verdict::Fail:
        painter->fillRect(scaled(rect), colour);
        break;
    case Verdict::Warning:
        painter->fillRect(scaled(rect), verdictTint(verdict));
        paintStripes(painter, rect, colour, 2.5, 8, true);
        break;
    case Verdict::NotProven:
        painter->fillRect(scaled(rect), verdictTint(verdict));
        paintStripes(painter, rect, colour, 1.1, 7, true);
        paintStripes(painter, rect, colour, 1.1, 7, false);
        break;
    case Verdict::NotTested:
        paintDots(painter, rect, colour);
        break;
    case Verdict::Pass:
        painter->fillRect(scaled(rect), QColor(passFill[0]));
        break;
    case Verdict::NotApplicable:
        break;
    }
}

void Canvas::verdictBar(Verdict verdict, const QRectF &rect)
{
    draw([=](QPainter *painter) { paintPattern(painter, verdict, rect); });
    frame(rect, verdictColour(verdict), verdict == Verdict::NotApplicable);
}

qreal Canvas::logo(const QByteArray &bytes, const QRectF &box)
{
    const auto renderer = std::make_shared<QSvgRenderer>();
    QImage image;
    const bool isSvg = bytes.left(512).contains("<svg") && renderer->load(bytes);
    if (!isSvg)
        image = QImage::fromData(bytes);
    const QSizeF size = isSvg ? QSizeF(renderer->defaultSize()) : QSizeF(image.size());
    if (size.isEmpty())
        return 0;
    QRectF rect(box.topLeft(), size.scaled(box.size(), Qt::KeepAspectRatio));
    rect.moveTop(box.center().y() - rect.height() / 2);
    if (isSvg) {
        draw([=](QPainter *painter) { renderer->render(painter, scaled(rect)); });
        return rect.width();
    }
    // Flattened on white, since a soft mask is transparency; lossless, since Qt's default is JPEG.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    draw([=](QPainter *painter) {
        painter->setRenderHint(QPainter::LosslessImageRendering);
        painter->drawImage(scaled(rect), opaque);
    });
    return rect.width();
}

} // namespace doorcheck::pdf
