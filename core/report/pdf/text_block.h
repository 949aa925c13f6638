// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/canvas.h"

#include <QString>
#include <QTextLayout>

#include <memory>

namespace doorcheck::pdf {

// A text broken into lines of one width, in pixels. Lines have the style's height whatever fonts
// they need. Letters no font at hand can draw are shown as their code point, "<U+6771>".
class TextBlock
{
public:
    TextBlock(const QString &text, Style style, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft);

    int lineCount() const { return m_lines; }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return m_lines * m_lineHeight; }
    qreal naturalWidth() const; // of the longest line
    QString text() const { return m_layout->text(); }
    // At most `lines`, the last ending in "..." when something was cut.
    void limit(int lines);

    void draw(Canvas &canvas, QPointF topLeft, const QColor &colour) const;
    void drawLines(Canvas &canvas, QPointF topLeft, const QColor &colour, int first,
                   int count) const;

private:
    void layOut();

    std::shared_ptr<QTextLayout> m_layout; // what is drawn later looks at it
    qreal m_width;
    qreal m_lineHeight;
    int m_lines = 0;
};

} // namespace doorcheck::pdf
