// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/transcript.h"

#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

static constexpr qreal inset = 14, boxPadding = 8;

// Draws the sides of a box as its lines are drawn, so that it can go on over a page.
class OpenBox
{
public:
    OpenBox(Flow &flow, bool filled) : m_flow(flow), m_filled(filled)
    {
        m_flow.ensure(boxPadding * 2 + 40);
        open();
    }
    ~OpenBox() { close(); }
    OpenBox(const OpenBox &) = delete;
    OpenBox &operator=(const OpenBox &) = delete;

    // Room for one more line; the box is closed and opened again where the page ends.
    void line(qreal height)
    {
        if (m_flow.y() + height + boxPadding > contentBottom) {
            close();
            m_flow.turnPage();
            open();
        }
        strip(height);
    }

private:
    // Filled strip by strip: what is filled after the text would hide it.
    void strip(qreal height)
    {
        Canvas &canvas = m_flow.canvas();
        const qreal y = m_flow.y(), left = m_flow.left(), right = m_flow.right();
        if (m_filled)
            canvas.fill({left, y, right - left, height}, colour::sunken);
        canvas.line({left + 0.5, y}, {left + 0.5, y + height}, colour::border);
        canvas.line({right - 0.5, y}, {right - 0.5, y + height}, colour::border);
    }
    void open()
    {
        strip(boxPadding);
        m_flow.rule();
        m_flow.space(boxPadding);
    }
    void close()
    {
        strip(boxPadding);
        m_flow.space(boxPadding);
        m_flow.rule();
    }
    Flow &m_flow;
    bool m_filled;
};

void drawCommands(Flow &flow, const QStringList &commands)
{
    const qreal width = flow.width() - 2 * inset;
    OpenBox box(flow, true);
    for (const QString &command : commands) {
        // What was written as several lines is typed as several.
        for (const QString &row : command.split(QLatin1Char('\n'))) {
            const TextBlock block(plainText(row, 2000), Style::Code, width);
            for (int i = 0; i < block.lineCount(); ++i) {
                box.line(block.lineHeight());
                block.drawLines(flow.canvas(), {flow.left() + inset, flow.y()}, colour::text, i, 1);
                flow.space(block.lineHeight());
            }
        }
    }
}

static void drawLeftOut(Flow &flow, OpenBox &box, int from, int to)
{
    if (to < from)
        return;
    const qreal height = measures(Style::Mono).line;
    box.line(height);
    const QString numbers = from == to ? QString::number(from)
                                       : QStringLiteral("%1-%2").arg(from).arg(to);
    TextBlock(numbers, Style::Mono, 56, Qt::AlignRight)
            .draw(flow.canvas(), {flow.left(), flow.y()}, colour::text3);
    const QString text = from == to
            ? ReportWords::tr("One line left out")
            : ReportWords::tr("%n lines left out", nullptr, to - from + 1);
    TextBlock(text, Style::Caption, flow.width() - 142)
            .draw(flow.canvas(), {flow.left() + 128, flow.y() + 0.5}, colour::text2);
    flow.space(height);
}

static void drawLine(Flow &flow, OpenBox &box, const TranscriptLine &line, int number,
                     const QString &remark)
{
    constexpr qreal textX = 128;
    constexpr int mostRows = 3;
    const qreal remarkWidth = remark.isEmpty() ? 0 : 160;
    const qreal width = flow.width() - textX - inset - remarkWidth;
    TextBlock text(plainText(line.text, 1000), Style::Mono, width);
    text.limit(mostRows);
    const qreal height = qMax(text.height(), text.lineHeight());
    box.line(height);
    Canvas &canvas = flow.canvas();
    if (!remark.isEmpty()) {
        canvas.fill({flow.left(), flow.y(), flow.width(), height}, colour::mark);
        canvas.fill({flow.left(), flow.y(), 3, height}, verdictColour(Verdict::Fail));
        TextBlock note(remark, Style::TableHead, remarkWidth, Qt::AlignRight);
        note.limit(1);
        note.draw(canvas, {flow.right() - inset - remarkWidth, flow.y() + 0.5},
                  verdictColour(Verdict::Fail));
    }
    TextBlock(QString::number(number), Style::Mono, 44, Qt::AlignRight)
            .draw(canvas, {flow.left(), flow.y()}, colour::text3);
    TextBlock(speakerName(line.speaker), Style::Caption, 70)
            .draw(canvas, {flow.left() + 56, flow.y() + 0.5}, colour::text2);
    text.draw(canvas, {flow.left() + textX, flow.y()}, colour::text);
    flow.space(height);
}

void drawTranscript(Flow &flow, const Transcript &transcript, const Excerpt &excerpt)
{
    OpenBox box(flow, false);
    const int total = int(transcript.lines.size());
    const int end = qMin(total, excerpt.first + excerpt.count);
    drawLeftOut(flow, box, 1, excerpt.first);
    for (int i = excerpt.first; i < end; ++i) {
        const bool decisive = excerpt.decisive.contains(i);
        drawLine(flow, box, transcript.lines[i], i + 1, decisive ? excerpt.remark : QString());
    }
    drawLeftOut(flow, box, end + 1, total);
}

} // namespace doorcheck::pdf
