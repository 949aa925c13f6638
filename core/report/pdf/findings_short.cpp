// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/finding_text.h"
#include "core/report/pdf/table.h"
#include "core/report/plain_text.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

// The same answer to the same question as where the steps stand.
static bool isRepeated(const ReportModel &model, const ReportFinding &entry)
{
    const auto first = std::ranges::find(model.findings, entry.sameAdviceAs,
                                         &ReportFinding::reference);
    return first != model.findings.end() && first->finding.id == entry.finding.id
        && first->finding.verdict == entry.finding.verdict
        && first->finding.reason == entry.finding.reason && first->accepted == entry.accepted;
}

static void drawHead(Flow &flow, const ReportFinding &entry)
{
    Canvas &canvas = flow.canvas();
    const Verdict verdict = entry.finding.verdict;
    flow.mark(u"%1 %2"_s.arg(entry.reference, entry.title), findingAnchor(entry.reference), 1);
    const TextBlock word(verdictTitle(verdict), Style::Section, 160);
    const qreal wordX = flow.right() - word.naturalWidth();
    TextBlock title(u"%1  %2"_s.arg(entry.reference, entry.title), Style::Section,
                    wordX - flow.left() - 28 - 40);
    title.limit(2);
    title.draw(canvas, {flow.left(), flow.y()}, colour::text);
    canvas.shape(verdict, {wordX - 28, flow.y(), 20, 20});
    word.draw(canvas, {wordX, flow.y()}, verdictColour(verdict));
    flow.space(title.height() + 2);
    flow.paragraph(metaLine(entry), Style::Table, colour::text2);
    flow.space(6);
}

// The same fault on other servers, which needs the same steps.
static QString others(Flow &flow, const ReportModel &model, const ReportFinding &entry)
{
    QStringList places;
    for (const ReportFinding &other : model.findings) {
        if (other.sameAdviceAs != entry.reference || !isRepeated(model, other))
            continue;
        places << u"%1 (%2)"_s.arg(other.where, other.reference);
        flow.anchor(findingAnchor(other.reference));
    }
    return places.join(u"; "_s);
}

// "How to fix it": the name of each measure, and what it takes.
static void drawMeasures(Flow &flow, const ReportModel &model, const ReportFinding &entry)
{
    QList<ReportRow> rows;
    if (const QString places = others(flow, model, entry); !places.isEmpty())
        rows << ReportRow{ReportWords::tr("Also at"), plainText(places, 400)};
    if (!entry.sameAdviceAs.isEmpty()) {
        rows << ReportRow{ReportWords::tr("How to fix it"),
                          //: %1 is a finding's short name, such as F3
                          ReportWords::tr("The same steps as for finding %1, on this server.")
                              .arg(entry.sameAdviceAs)};
    } else {
        for (const Advice &advice : entry.finding.advice) {
            QStringList parts{advice.title, advice.effort};
            parts.removeAll(QString());
            rows << ReportRow{ReportWords::tr("How to fix it"), parts.join(u". "_s) + u'.'};
        }
    }
    flow.space(8);
    drawRows(flow, rows, 110, 5);
}

void drawShortFindings(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Findings, 420);
    if (model.findings.isEmpty())
        flow.paragraph(ReportWords::tr("This run holds no findings: nothing was asked."));
    QList<ReportFinding> open, settled;
    bool first = true;
    for (const ReportFinding &entry : model.findings) {
        const Verdict verdict = entry.finding.verdict;
        if (isSettled(entry)) {
            settled << entry;
            continue;
        }
        if (verdict == Verdict::NotTested || verdict == Verdict::NotProven) {
            open << entry;
            continue;
        }
        if (isRepeated(model, entry))
            continue; // named where the first of them stands
        if (!first && !flow.ensure(170))
            flow.space(20);
        first = false;
        drawHead(flow, entry);
        flow.paragraph(entry.finding.reason.isEmpty() ? ReportWords::tr("Nothing was recorded.")
                                                      : entry.finding.reason);
        if (!entry.why.isEmpty() && entry.sameAdviceAs.isEmpty()) {
            flow.space(8);
            drawWhy(flow, entry);
        }
        drawMeasures(flow, model, entry);
    }
    flow.space(16);
    drawFindingTable(flow, ReportWords::tr("What is still open"), open);
    drawFindingTable(flow, ReportWords::tr("What is in order, and what does not apply"), settled);
}

} // namespace doorcheck::pdf
