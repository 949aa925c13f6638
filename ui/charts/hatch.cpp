// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace doorcheck {

// Lines at 45 degrees, `step` apart, rising or falling, clipped to the rectangle.
static void paintStripes(QPainter *painter, const QRectF &rect, const QPen &pen, qreal step,
                         bool rising)
{
    painter->setPen(pen);
    const qreal across = step * std::sqrt(2.0);
    for (qreal x = rect.left() - rect.height(); x < rect.right() + across; x += across) {
        const QPointF low(x, rising ? rect.bottom() : rect.top());
        painter->drawLine(low, {x + rect.height(), rising ? rect.top() : rect.bottom()});
    }
}

static void paintDots(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    for (qreal y = rect.top() + 3; y < rect.bottom(); y += 5) {
        for (qreal x = rect.left() + 3; x < rect.right(); x += 5)
            painter->drawEllipse(QPointF(x, y), 0.9, 0.9);
    }
}

static void paintPattern(QPainter *painter, const QRectF &rect, Verdict verdict, const Theme &theme)
{
    const QColor colour = theme.verdict(verdict);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    switch (verdict) {
    case Verdict::Fail:
        painter->fillRect(rect, colour);
        break;
    case Verdict::Pass:
        painter->fillRect(rect, theme.passFill);
        break;
    case Verdict::Warning:
        painter->fillRect(rect, theme.warningTint);
        paintStripes(painter, rect, QPen(colour, 2.5), 6, true);
        break;
    case Verdict::NotProven:
        painter->fillRect(rect, theme.notProvenTint);
        paintStripes(painter, rect, QPen(colour, 1.5), 6, true);
        paintStripes(painter, rect, QPen(colour, 1.5), 6, false);
        break;
    case Verdict::NotTested:
        painter->fillRect(rect, theme.surface);
        paintDots(painter, rect, colour);
        break;
    case Verdict::NotApplicable:
        break;
    }
    painter->restore();
}

static void paintNumber(QPainter *painter, const QRectF &rect, Verdict verdict, const Theme &theme,
                        const QString &number, const QFont &font)
{
    const bool plate = verdict != Verdict::Fail && verdict != Verdict::Pass;
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(number) + 8, metrics.height() - 1);
    if (size.width() > rect.width() || size.height() > rect.height())
        return;
    painter->setFont(font);
    if (plate) {
        QRectF ground(QPointF(), size);
        ground.moveCenter(rect.center());
        painter->fillRect(ground, theme.surface);
    }
    painter->setPen(verdict == Verdict::Fail ? theme.surface : theme.text);
    painter->drawText(rect, Qt::AlignCenter, number);
}

void paintSegment(QPainter *painter, const QRectF &rect, Verdict verdict, const Theme &theme,
                  const QString &number, const QFont &font)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPattern(painter, rect, verdict, theme);
    QPen pen(theme.verdict(verdict), 1);
    if (verdict == Verdict::NotApplicable)
        pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!number.isEmpty())
        paintNumber(painter, rect, verdict, theme, number, font);
    painter->restore();
}

QBrush hatchBrush(Verdict verdict, const Theme &theme, qreal ratio)
{
    if (verdict == Verdict::Fail)
        return theme.fail;
    if (verdict == Verdict::Pass)
        return theme.passFill;
    if (verdict == Verdict::NotApplicable)
        return Qt::NoBrush;
    // As wide as the pattern repeats: 6 across at 45 degrees, or 5 between two dots.
    const qreal side = verdict == Verdict::NotTested ? 5 : 6 * std::sqrt(2.0);
    const int pixels = qRound(side * ratio);
    QPixmap tile(pixels, pixels);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / side, pixels / side);
    paintPattern(&painter, QRectF(0, 0, side, side), verdict, theme);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    return brush;
}

} // namespace doorcheck
