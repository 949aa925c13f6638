// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/flow.h"

#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

Flow::Flow(const Sheet &sheet, RunningText running, std::shared_ptr<RenderWatch> watch)
    : m_sheet(sheet)
    , m_running(std::move(running))
    , m_watch(watch ? std::move(watch) : std::make_shared<RenderWatch>())
{
}

bool Flow::ensure(qreal height)
{
    // What is higher than a page is begun here: turning the page would not help it.
    const bool fits = m_y + height <= bottom() || m_y <= contentTop;
    if (!fits)
        turnPage();
    return !fits;
}

void Flow::coverPage()
{
    m_canvas.newPage();
    m_marks.pages = 1;
    m_y = coverMargin;
}

void Flow::startPage(const QString &section)
{
    m_section = section;
    turnPage();
}

void Flow::turnPage()
{
    m_canvas.newPage();
    ++m_marks.pages;
    drawFrame();
    m_y = contentTop;
}

void Flow::drawRunning(const QString &text, qreal x, qreal y, qreal width, Qt::Alignment align)
{
    TextBlock block(text, Style::Running, width, align);
    block.limit(1);
    block.draw(m_canvas, {x, y - 7}, colour::text2);
}

void Flow::drawFrame()
{
    const qreal third = width() / 3;
    drawRunning(m_running.client, left(), headerY, 2 * third, Qt::AlignLeft);
    drawRunning(m_section, left() + 2 * third, headerY, third, Qt::AlignRight);
    m_canvas.line({left(), headerRule}, {right(), headerRule}, colour::border);

    const qreal footer = m_sheet.footerY();
    m_canvas.line({left(), m_sheet.footerRule()}, {right(), m_sheet.footerRule()}, colour::border);
    drawRunning(m_running.id, left(), footer, third, Qt::AlignLeft);
    drawRunning(m_running.classification, left() + third, footer, third, Qt::AlignHCenter);
}

void Flow::finish()
{
    const qreal third = width() / 3;
    for (int page = 1; page < m_canvas.pages(); ++page) {
        m_canvas.turnTo(page);
        //: Foot of every page of a report. %1 and %2 are numbers
        drawRunning(ReportWords::tr("Page %1 of %2").arg(page + 1).arg(m_canvas.pages()),
                    left() + 2 * third, m_sheet.footerY(), third, Qt::AlignRight);
    }
    m_canvas.turnTo(0);
    for (const auto &[rect, anchor] : std::as_const(m_coverNumbers))
        TextBlock(m_marks.pageNumber(anchor), Style::Body, rect.width(), Qt::AlignRight)
                .draw(m_canvas, rect.topLeft(), colour::text);
}

void Flow::mark(const QString &title, const QString &name, int level)
{
    m_marks.bookmarks << Marks::Bookmark{title, level, {m_marks.pages - 1, m_y}};
    anchor(name);
}

void Flow::anchor(const QString &name)
{
    m_marks.anchors.insert(name, {m_marks.pages - 1, m_y});
}

void Flow::link(const QRectF &rect, const QString &target)
{
    m_marks.links << Marks::Link{m_marks.pages - 1, rect, target};
}

void Flow::title(const QString &text, const QString &anchor)
{
    mark(text, anchor, 0);
    const TextBlock block(text, Style::Title, width());
    block.draw(m_canvas, {left(), m_y}, colour::text);
    m_y += block.height() + 16;
}

void Flow::section(const QString &text, qreal keepWith)
{
    const TextBlock block(text, Style::Section, width());
    if (!ensure(24 + block.height() + keepWith) && m_y > contentTop)
        m_y += 18;
    block.draw(m_canvas, {left(), m_y}, colour::text);
    m_y += block.height() + 8;
}

void Flow::paragraph(const QString &text, Style style, const QColor &colour, qreal indent)
{
    const TextBlock block(text, style, width() - indent);
    int done = 0;
    while (done < block.lineCount()) {
        const int left = block.lineCount() - done;
        // Two lines at least stay together at either side of a page's end.
        ensure(qMin(left, 2) * block.lineHeight());
        const int fit = qMax(1, int(room() / block.lineHeight()));
        int now = qMin(left, fit);
        if (now < left && left - now == 1 && now > 2)
            --now;
        block.drawLines(m_canvas, {this->left() + indent, m_y}, colour, done, now);
        m_y += now * block.lineHeight();
        done += now;
        if (done < block.lineCount())
            turnPage();
    }
}

void Flow::rule(const QColor &colour)
{
    m_canvas.line({left(), m_y}, {right(), m_y}, colour);
}

} // namespace doorcheck::pdf
