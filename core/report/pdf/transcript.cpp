// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/transcript.h"

#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

static constexpr qreal inset = 14, textX = 128;

OpenBox::OpenBox(Flow &flow, bool filled, qreal padding)
    : m_flow(flow), m_filled(filled), m_padding(padding)
{
    m_flow.ensure(m_padding * 2 + 40);
    open();
}

void OpenBox::line(qreal height, qreal more)
{
    if (m_flow.y() + height + more + m_padding > m_flow.bottom()) {
        close();
        m_flow.turnPage();
        open();
    }
}

// What is filled after the text would hide it: the ground gets its place now, its size when the box
// is closed.
void OpenBox::open()
{
    m_top = m_flow.y();
    m_ground = m_flow.canvas().reserve();
    m_flow.space(m_padding);
}

void OpenBox::close()
{
    m_flow.space(m_padding);
    Canvas &canvas = m_flow.canvas();
    const QRectF box(m_flow.left(), m_top, m_flow.width(), m_flow.y() - m_top);
    if (m_filled) {
        canvas.put(m_ground, [box](QPainter *painter) {
            painter->fillRect(QRectF(box.topLeft() * unitsPerPixel, box.size() * unitsPerPixel),
                              colour::sunken);
        });
    }
    canvas.frame(box, colour::border);
}

void drawCommands(Flow &flow, const QStringList &commands)
{
    const qreal width = flow.width() - 2 * inset;
    OpenBox box(flow, true, 8);
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

Dialogues::Dialogues(Flow &flow, Air air)
    : m_flow(flow), m_style(air == Air::Tight ? Style::MonoTight : Style::Mono),
      m_box(flow, false, air == Air::Tight ? 4 : 8)
{
}

void Dialogues::heading(const QString &text)
{
    constexpr qreal height = 22;
    TextBlock block(text, Style::TableHead, m_flow.width() - 2 * inset);
    block.limit(1);
    m_box.line(height, 3 * measures(m_style).line);
    m_flow.canvas().fill({m_flow.left() + 1, m_flow.y() + 2, m_flow.width() - 2, height - 4},
                         colour::sunken);
    block.draw(m_flow.canvas(), {m_flow.left() + inset, m_flow.y() + 3}, colour::text);
    m_flow.space(height);
}

void Dialogues::remark(const QString &text)
{
    const TextBlock block(text, Style::Caption, m_flow.width() - textX - inset);
    m_box.line(block.height());
    block.draw(m_flow.canvas(), {m_flow.left() + textX, m_flow.y()}, colour::text2);
    m_flow.space(block.height());
}

void Dialogues::leftOut(int from, int to)
{
    if (to < from)
        return;
    const qreal height = measures(m_style).line;
    m_box.line(height);
    const QString numbers = from == to ? QString::number(from)
                                       : QStringLiteral("%1-%2").arg(from).arg(to);
    TextBlock(numbers, m_style, 56, Qt::AlignRight)
            .draw(m_flow.canvas(), {m_flow.left(), m_flow.y()}, colour::text3);
    const QString text = from == to
            ? ReportWords::tr("One line left out")
            : //: %n counts lines of a conversation
              ReportWords::tr("%n lines left out", nullptr, to - from + 1);
    TextBlock(text, Style::Caption, m_flow.width() - textX - inset)
            .draw(m_flow.canvas(), {m_flow.left() + textX, m_flow.y() + (height - 16) / 2},
                  colour::text2);
    m_flow.space(height);
}

void Dialogues::one(const TranscriptLine &line, int number, const QString &remark)
{
    constexpr int mostRows = 3;
    const qreal remarkWidth = remark.isEmpty() ? 0 : 170;
    TextBlock text(plainText(line.text, 1000), m_style,
                   m_flow.width() - textX - inset - remarkWidth);
    text.limit(mostRows);
    const qreal height = qMax(text.height(), text.lineHeight());
    m_box.line(height);
    Canvas &canvas = m_flow.canvas();
    const qreal centred = (text.lineHeight() - 16) / 2; // a caption in a line of ours
    if (!remark.isEmpty()) {
        canvas.fill({m_flow.left(), m_flow.y(), m_flow.width(), height}, colour::mark);
        canvas.fill({m_flow.left(), m_flow.y(), 3, height}, verdictColour(Verdict::Fail));
        TextBlock note(remark, Style::TableHead, remarkWidth, Qt::AlignRight);
        note.limit(1);
        note.draw(canvas, {m_flow.right() - inset - remarkWidth, m_flow.y() + centred},
                  verdictColour(Verdict::Fail));
    }
    TextBlock(QString::number(number), m_style, 44, Qt::AlignRight)
            .draw(canvas, {m_flow.left(), m_flow.y()}, colour::text3);
    TextBlock(speakerName(line.speaker), Style::Caption, 70)
            .draw(canvas, {m_flow.left() + 56, m_flow.y() + centred}, colour::text2);
    text.draw(canvas, {m_flow.left() + textX, m_flow.y()}, colour::text);
    m_flow.space(height);
}

void Dialogues::lines(const Transcript &transcript, const Excerpt &excerpt)
{
    const int total = int(transcript.lines.size());
    const int end = qMin(total, excerpt.first + excerpt.count);
    leftOut(1, excerpt.first);
    for (int i = excerpt.first; i < end; ++i) {
        const bool decisive = excerpt.decisive.contains(i);
        one(transcript.lines[i], i + 1, decisive ? excerpt.remark : QString());
    }
    leftOut(end + 1, total);
}

} // namespace doorcheck::pdf
