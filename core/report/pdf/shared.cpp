// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/finding_text.h"
#include "core/report/pdf/table.h"
#include "core/report/pdf/transcript.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

QString findingAnchor(const QString &reference)
{
    return u"finding-"_s + reference;
}

QString evidenceAnchor(const QString &reference)
{
    return u"evidence-"_s + reference;
}

void beginPart(Flow &flow, ReportPart part, qreal least)
{
    const QString title = partTitle(part);
    constexpr qreal apart = 40;
    if (flow.room() < least + apart) {
        flow.startPage(title);
    } else {
        flow.setSection(title);
        flow.space(apart);
        flow.rule(colour::strong);
        flow.space(24);
    }
    flow.title(title, partAnchor(part));
}

void drawList(Flow &flow, const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        const qreal line = measures(Style::Table).line;
        flow.ensure(2 * line);
        flow.canvas().fill({flow.left() + 3, flow.y() + line / 2 - 2, 4, 4}, colour::text3);
        flow.paragraph(sentence, Style::Table, colour::text, 18);
        flow.space(5);
    }
}

void drawWhy(Flow &flow, const ReportFinding &entry)
{
    TextBlock why(entry.why, Style::Body, flow.width() - 17);
    why.limit(12);
    const TextBlock place(entry.place, Style::Caption, flow.width() - 17);
    const qreal height = why.height() + (entry.place.isEmpty() ? 0 : place.height() + 3);
    flow.ensure(height);
    flow.canvas().fill({flow.left(), flow.y(), 3, height}, colour::border);
    why.draw(flow.canvas(), {flow.left() + 17, flow.y()}, colour::text);
    if (!entry.place.isEmpty())
        place.draw(flow.canvas(), {flow.left() + 17, flow.y() + why.height() + 3}, colour::text2);
    flow.space(height);
}

// What surrounds the line that decided; the whole stands in the appendix.
void drawExcerpt(Flow &flow, const ReportFinding &entry)
{
    constexpr int before = 5, after = 4;
    for (const Transcript &transcript : entry.finding.evidence.transcripts) {
        const QSet<int> decisive = decisiveLines(entry.finding, transcript);
        if (decisive.isEmpty())
            continue;
        const int at = *std::min_element(decisive.begin(), decisive.end());
        const int first = qMax(0, at - before);
        Dialogues box(flow);
        box.lines(transcript, {first, at + after + 1 - first, decisive, decisiveRemark()});
        return;
    }
}

void drawFindingTable(Flow &flow, const QString &heading, const QList<ReportFinding> &findings)
{
    if (findings.isEmpty())
        return;
    flow.space(4);
    flow.section(heading, 120);
    Table table(flow, {{ReportWords::tr("Finding"), 46},
                       {ReportWords::tr("What we saw"), 0},
                       {ReportWords::tr("Where"), 158},
                       {ReportWords::tr("Verdict"), 112}},
                Table::Air::Close);
    for (const ReportFinding &entry : findings) {
        Cell saw{entry.title, Style::TableStrong};
        saw.second = entry.finding.reason;
        saw.accepted = entry.accepted;
        saw.anchor = findingAnchor(entry.reference);
        Cell verdict{verdictTitle(entry.finding.verdict), Style::TableStrong,
                     verdictColour(entry.finding.verdict)};
        verdict.verdict = entry.finding.verdict;
        Cell where{entry.where};
        where.second = entry.finding.id;
        if (!entry.evidence.isEmpty())
            saw.link = u'#' + evidenceAnchor(entry.evidence);
        table.row({{entry.reference, Style::Table, colour::text2}, saw, where, verdict});
    }
}

} // namespace doorcheck::pdf
