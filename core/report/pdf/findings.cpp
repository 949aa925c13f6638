// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/finding_text.h"
#include "core/report/pdf/table.h"
#include "core/report/pdf/transcript.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static void drawHead(Flow &flow, const ReportFinding &entry)
{
    Canvas &canvas = flow.canvas();
    flow.mark(u"%1 %2"_s.arg(entry.reference, entry.title), findingAnchor(entry.reference), 1);
    flow.paragraph(captionOf(entry), Style::Table, colour::text2);
    flow.space(2);
    TextBlock title(entry.title, Style::FindingTitle, flow.width());
    title.limit(3);
    title.draw(canvas, {flow.left(), flow.y()}, colour::text);
    flow.space(title.height() + 8);
    flow.rule();

    const Verdict verdict = entry.finding.verdict;
    flow.space(9);
    canvas.shape(verdict, {flow.left(), flow.y(), 20, 20});
    const TextBlock word(verdictTitle(verdict), Style::Section, 200);
    word.draw(canvas, {flow.left() + 28, flow.y()}, verdictColour(verdict));
    const qreal x = 28 + word.naturalWidth() + 18;
    TextBlock meta(metaLine(entry), Style::Table, flow.width() - x);
    meta.limit(3);
    meta.draw(canvas, {flow.left() + x, flow.y() + 2}, colour::text2);
    flow.space(qMax(20.0, meta.height() + 2) + 9);
    flow.rule();
    flow.space(4);
}

static void drawSaw(Flow &flow, const ReportFinding &entry)
{
    flow.section(ReportWords::tr("What we saw"));
    flow.paragraph(entry.finding.reason.isEmpty() ? ReportWords::tr("Nothing was recorded.")
                                                  : entry.finding.reason);
    if (!entry.finding.technical.isEmpty()) {
        flow.space(3);
        flow.paragraph(entry.finding.technical, Style::Table, colour::text2);
    }
    const QString software = softwareLine(entry.finding);
    if (!software.isEmpty()) {
        flow.space(3);
        flow.paragraph(software, Style::Table, colour::text2);
    }
}

static void drawAdvice(Flow &flow, const ReportFinding &entry)
{
    if (entry.finding.advice.isEmpty())
        return;
    flow.section(ReportWords::tr("How to fix it"), 80);
    if (!entry.sameAdviceAs.isEmpty()) {
        const QRectF row(flow.left(), flow.y(), flow.width(), 20);
        //: %1 is a finding's short name, such as F3
        flow.paragraph(ReportWords::tr("The same steps as for finding %1, on this server.")
                               .arg(entry.sameAdviceAs),
                       Style::Body, flow.accent());
        flow.link(row, u'#' + findingAnchor(entry.sameAdviceAs));
        return;
    }
    for (const Advice &advice : entry.finding.advice) {
        flow.paragraph(advice.title, Style::BodyStrong);
        for (const AdviceStep &step : advice.steps) {
            flow.space(6);
            flow.paragraph(step.text);
            if (step.commands.isEmpty())
                continue;
            flow.space(5);
            drawCommands(flow, step.commands);
        }
        if (!advice.source.isEmpty()) {
            flow.space(5);
            //: %1 is the address of a web page
            flow.paragraph(ReportWords::tr("Source: %1").arg(plainText(advice.source, 300)),
                           Style::Caption, colour::text2);
        }
        flow.space(8);
    }
}

static void drawMeasures(Flow &flow, const ReportFinding &entry)
{
    QList<ReportRow> rows = measureRows(entry);
    if (!entry.evidence.isEmpty())
        rows << ReportRow{ReportWords::tr("Evidence"),
                          //: %1 is a letter, such as A
                          ReportWords::tr("Appendix %1").arg(entry.evidence)};
    flow.space(10);
    drawPairs(flow, rows);
    if (!entry.evidence.isEmpty())
        flow.link({flow.left(), flow.y() - 24, flow.width(), 24},
                  u'#' + evidenceAnchor(entry.evidence));
}

static void drawBlock(Flow &flow, const ReportFinding &entry)
{
    drawHead(flow, entry);
    drawSaw(flow, entry);
    if (!entry.why.isEmpty() && entry.sameAdviceAs.isEmpty()) {
        flow.section(ReportWords::tr("Why it matters"), 90); // its block is never split
        drawWhy(flow, entry);
    }
    drawAdvice(flow, entry);
    drawMeasures(flow, entry);
    if (hasDecisiveLines(entry.finding)) {
        flow.section(ReportWords::tr("Evidence"), 240);
        drawExcerpt(flow, entry);
        flow.space(6);
        //: %1 is where it stands, such as A.3
        flow.paragraph(ReportWords::tr("Full transcript: appendix %1.").arg(entry.evidence),
                       Style::Caption, colour::text2);
    }
}

bool isSettled(const ReportFinding &entry)
{
    return entry.finding.verdict == Verdict::Pass
            || entry.finding.verdict == Verdict::NotApplicable;
}

// Of what nothing was seen there is nothing more to say than a row holds.
static bool isShort(const ReportFinding &entry)
{
    return entry.evidence.isEmpty() && entry.finding.advice.isEmpty()
        && !entry.finding.attestation && entry.finding.technical.isEmpty();
}

void drawFindings(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Findings, 420);
    if (model.findings.isEmpty())
        flow.paragraph(ReportWords::tr("This run holds no findings: nothing was asked."));
    QList<ReportFinding> open, settled;
    bool first = true;
    qsizetype done = 0;
    for (const ReportFinding &entry : model.findings) {
        if (!flow.watch()->reach(5, 20, ++done, model.findings.size()))
            return;
        if (isSettled(entry)) {
            settled << entry;
            continue;
        }
        if (isShort(entry)) {
            open << entry;
            continue;
        }
        // A block begins where its head and what we saw have room.
        constexpr qreal begin = 230;
        if (!first && !flow.ensure(begin + 30))
            flow.space(30);
        first = false;
        drawBlock(flow, entry);
    }
    flow.space(16);
    drawFindingTable(flow, ReportWords::tr("What is still open"), open);
    drawFindingTable(flow, ReportWords::tr("What is in order, and what does not apply"), settled);
}

} // namespace doorcheck::pdf
