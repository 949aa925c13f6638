// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/canvas.h"
#include "core/report/pdf/marks.h"
#include "core/report/pdf/text_block.h"

#include <memory>

namespace doorcheck::pdf {

// What stands on every page but the cover.
struct RunningText
{
    QString client; // "Bright Bakery: is the door shut?"
    QString id, classification;
    QColor accent = colour::accent; // of what one can follow
};

// Fills pages from top to bottom: keeps the cursor, turns the page with header and footer, and
// writes down what the finisher turns into outline and links.
class Flow
{
public:
    Flow(const Sheet &sheet, RunningText running, std::shared_ptr<RenderWatch> watch);
    // What could not be drawn before all pages were there: their number, and that of a part.
    void finish();

    Canvas &canvas() { return m_canvas; }
    const Marks &marks() const { return m_marks; }
    RenderWatch *watch() const { return m_watch.get(); }
    const Sheet &sheet() const { return m_sheet; }
    QColor accent() const { return m_running.accent; }

    qreal left() const { return sideMargin; }
    qreal right() const { return m_sheet.width - sideMargin; }
    qreal width() const { return right() - left(); }
    qreal y() const { return m_y; }
    void setY(qreal y) { m_y = y; }
    qreal bottom() const { return m_sheet.contentBottom(); }
    qreal room() const { return bottom() - m_y; }
    void space(qreal height) { m_y += height; }
    // True when a page had to be turned to make room.
    bool ensure(qreal height);

    void coverPage(); // the first; no header or footer
    // The number of the page `anchor` is on, right-aligned, on the cover.
    void coverNumber(const QRectF &rect, const QString &anchor)
    {
        m_coverNumbers << QPair<QRectF, QString>(rect, anchor);
    }
    void startPage(const QString &section);
    void setSection(const QString &section) { m_section = section; } // from the next page on
    void turnPage(); // same section

    // A bookmark and a place to link to, here.
    void mark(const QString &title, const QString &anchor, int level);
    void anchor(const QString &name);
    // `target` is "#anchor" or an address of the web.
    void link(const QRectF &rect, const QString &target);

    // Blocks over the whole width; they break across pages between lines.
    void title(const QString &text, const QString &anchor);
    void section(const QString &text, qreal keepWith = 40);
    void paragraph(const QString &text, Style style = Style::Body,
                   const QColor &colour = colour::text, qreal indent = 0);
    void rule(const QColor &colour = colour::border);

private:
    void drawFrame();
    void drawRunning(const QString &text, qreal x, qreal y, qreal width, Qt::Alignment align);

    Canvas m_canvas;
    Sheet m_sheet;
    RunningText m_running;
    std::shared_ptr<RenderWatch> m_watch;
    Marks m_marks;
    QList<QPair<QRectF, QString>> m_coverNumbers;
    QString m_section;
    qreal m_y = 0;
};

} // namespace doorcheck::pdf
