// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/text_block.h"

#include <QTextOption>

#include <algorithm>

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static QString drawable(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c.unicode() < 0x250; });
    if (plain)
        return text;
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x250 || canDraw(c))
            result += QChar::fromUcs4(c);
        else
            result += u"<U+%1>"_s.arg(QString::number(uint(c), 16).toUpper());
    }
    return result;
}

TextBlock::TextBlock(const QString &text, Style style, qreal width, Qt::Alignment alignment)
    : m_layout(std::make_shared<QTextLayout>(drawable(text), font(style))), m_width(width),
      m_lineHeight(measures(style).line)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight); // not the window's, which may speak Arabic
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // or every letter is shaped once more when it is drawn
    layOut();
}

void TextBlock::layOut()
{
    m_layout->beginLayout();
    m_lines = 0;
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width * unitsPerPixel);
        ++m_lines;
    }
    m_layout->endLayout();
}

qreal TextBlock::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_lines; ++i)
        width = qMax(width, m_layout->lineAt(i).naturalTextWidth());
    return width / unitsPerPixel;
}

void TextBlock::limit(int lines)
{
    if (m_lines <= lines)
        return;
    const QTextLine last = m_layout->lineAt(lines - 1);
    QString text = m_layout->text().left(last.textStart() + last.textLength()).trimmed();
    do {
        m_layout->setText(text + u"..."_s);
        layOut();
        text.chop(1);
    } while (m_lines > lines && !text.isEmpty());
}

void TextBlock::draw(Canvas &canvas, QPointF topLeft, const QColor &colour) const
{
    drawLines(canvas, topLeft, colour, 0, m_lines);
}

void TextBlock::drawLines(Canvas &canvas, QPointF topLeft, const QColor &colour, int first,
                          int count) const
{
    canvas.draw([layout = m_layout, high = m_lineHeight, topLeft, colour, first,
                 count](QPainter *painter) {
        painter->setPen(colour);
        for (int i = first; i < first + count; ++i) {
            const QTextLine line = layout->lineAt(i);
            // The line's own height depends on its fonts; ours does not, so it is centred in ours.
            const qreal top = topLeft.y() + (i - first) * high;
            const qreal slack = high * unitsPerPixel - line.height();
            line.draw(painter, {topLeft.x() * unitsPerPixel,
                                top * unitsPerPixel + slack / 2 - line.y()});
        }
    });
}

} // namespace doorcheck::pdf
