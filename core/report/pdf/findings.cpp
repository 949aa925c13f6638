// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/finding_text.h"
#include "core/report/pdf/table.h"
#include "core/report/pdf/transcript.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

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

static void drawWhy(Flow &flow, const ReportFinding &entry)
{
    // Said once, where the steps are: the same fault on ten servers matters for one reason.
    if (entry.why.isEmpty() || !entry.sameAdviceAs.isEmpty())
        return;
    flow.section(ReportWords::tr("Why it matters"));
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

static void drawAdvice(Flow &flow, const ReportFinding &entry, bool management)
{
    if (entry.finding.advice.isEmpty())
        return;
    flow.section(ReportWords::tr("How to fix it"), 80);
    if (!entry.sameAdviceAs.isEmpty()) {
        const QRectF row(flow.left(), flow.y(), flow.width(), 20);
        flow.paragraph(ReportWords::tr("The same steps as for finding %1, on this server.")
                               .arg(entry.sameAdviceAs),
                       Style::Body, colour::accent);
        flow.link(row, u'#' + findingAnchor(entry.sameAdviceAs));
        return;
    }
    for (const Advice &advice : entry.finding.advice) {
        flow.paragraph(advice.title, Style::BodyStrong);
        for (const AdviceStep &step : advice.steps) {
            flow.space(6);
            flow.paragraph(step.text);
            if (management || step.commands.isEmpty())
                continue;
            flow.space(5);
            drawCommands(flow, step.commands);
        }
        if (!advice.source.isEmpty()) {
            flow.space(5);
            flow.paragraph(ReportWords::tr("Source: %1").arg(plainText(advice.source, 300)),
                           Style::Caption, colour::text2);
        }
        flow.space(8);
    }
}

static void drawMeasures(Flow &flow, const ReportFinding &entry, bool management)
{
    QList<ReportRow> rows = measureRows(entry);
    if (!entry.evidence.isEmpty())
        rows << ReportRow{ReportWords::tr("Evidence"),
                          management ? ReportWords::tr("Commands and transcripts in appendix %1")
                                               .arg(entry.evidence)
                                     : ReportWords::tr("Appendix %1").arg(entry.evidence)};
    flow.space(12);
    drawRows(flow, rows, 130);
    if (!entry.evidence.isEmpty())
        flow.link({flow.left(), flow.y() - 31, flow.width(), 31},
                  u'#' + evidenceAnchor(entry.evidence));
}

// What surrounds the line that decided; the whole stands in the appendix.
static void drawExcerpt(Flow &flow, const ReportFinding &entry)
{
    constexpr int before = 5, after = 4;
    for (const Transcript &transcript : entry.finding.evidence.transcripts) {
        const QSet<int> decisive = decisiveLines(entry.finding, transcript);
        if (decisive.isEmpty())
            continue;
        const int at = *std::min_element(decisive.begin(), decisive.end());
        const int first = qMax(0, at - before);
        flow.section(ReportWords::tr("Evidence"), 190);
        drawTranscript(flow, transcript,
                       {first, at + after + 1 - first, decisive, decisiveRemark()});
        flow.space(6);
        flow.paragraph(ReportWords::tr("Full transcript: appendix %1.").arg(entry.evidence),
                       Style::Caption, colour::text2);
        return;
    }
}

static void drawBlock(Flow &flow, const ReportFinding &entry, bool management)
{
    drawHead(flow, entry);
    drawSaw(flow, entry);
    drawWhy(flow, entry);
    drawAdvice(flow, entry, management);
    drawMeasures(flow, entry, management);
    if (!management)
        drawExcerpt(flow, entry);
}

static bool isSettled(const ReportFinding &entry)
{
    return entry.finding.verdict == Verdict::Pass
            || entry.finding.verdict == Verdict::NotApplicable;
}

static void drawSettled(Flow &flow, const QList<ReportFinding> &settled)
{
    if (settled.isEmpty())
        return;
    flow.space(12);
    flow.section(ReportWords::tr("What is in order, and what does not apply"), 120);
    Table table(flow, {{ReportWords::tr("Finding"), 52},
                       {ReportWords::tr("What we saw"), 0},
                       {ReportWords::tr("Where"), 170},
                       {ReportWords::tr("Verdict"), 124}});
    for (const ReportFinding &entry : settled) {
        flow.anchor(findingAnchor(entry.reference));
        Cell saw{entry.title, Style::TableStrong};
        saw.second = entry.finding.reason;
        saw.accepted = entry.accepted;
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

void drawFindings(Flow &flow, const ReportModel &model, bool management)
{
    const QString title = partTitle(ReportPart::Findings);
    flow.startPage(title);
    flow.title(title, partAnchor(ReportPart::Findings));
    if (model.findings.isEmpty())
        flow.paragraph(ReportWords::tr("This run holds no findings: nothing was asked."));
    QList<ReportFinding> settled;
    bool first = true;
    for (const ReportFinding &entry : model.findings) {
        if (isSettled(entry)) {
            settled << entry;
            continue;
        }
        // A block begins where its head and what we saw have room.
        constexpr qreal begin = 300;
        if (!first && !flow.ensure(begin + 30))
            flow.space(30);
        first = false;
        drawBlock(flow, entry, management);
    }
    drawSettled(flow, settled);
}

} // namespace doorcheck::pdf
