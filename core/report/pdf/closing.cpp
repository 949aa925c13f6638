// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/pdf/table.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static void drawNumbers(Flow &flow, const ReportModel &model)
{
    flow.section(ReportWords::tr("The result in numbers"), 120);
    QList<Column> columns{{QString(), 0}};
    QList<Cell> questions{{ReportWords::tr("The leaflet's questions")}};
    QList<Cell> answers{{ReportWords::tr("Answers of single servers")}};
    for (const ReportCount &count : model.counts) {
        const TextBlock head(verdictTitle(count.verdict), Style::TableHead, 120);
        columns << Column{verdictTitle(count.verdict), head.naturalWidth() + 1, Qt::AlignRight};
        questions << Cell{QString::number(count.questions)};
        answers << Cell{QString::number(count.answers)};
    }
    Table table(flow, columns);
    table.row(questions);
    table.row(answers);
}

void drawScope(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Scope, 200);
    if (!model.shared.isEmpty()) {
        flow.paragraph(model.shared, Style::BodyStrong);
        flow.space(10);
    }
    drawRows(flow, model.scope, 190, 5);
    flow.space(8);
    drawNumbers(flow, model);
    flow.space(8);
    flow.section(ReportWords::tr("Method and limits"));
    drawList(flow, model.limits);
    flow.section(ReportWords::tr("What was not tested"));
    if (model.notTested.isEmpty())
        flow.paragraph(ReportWords::tr("Every question of the checklist was tested or answered."));
    drawList(flow, model.notTested);
}

void drawGlossary(Flow &flow, const ReportModel &)
{
    beginPart(flow, ReportPart::Glossary, 260);
    QList<ReportRow> rows;
    for (const GlossaryTerm &entry : glossary())
        rows << ReportRow{entry.term, entry.meaning};
    drawRows(flow, rows, 150);
    flow.space(8);
    flow.section(ReportWords::tr("The six verdicts"), 200);
    Table table(flow, {{ReportWords::tr("Verdict"), 140}, {ReportWords::tr("Meaning"), 0}});
    for (Verdict verdict : allVerdicts) {
        Cell word{verdictTitle(verdict), Style::TableStrong, verdictColour(verdict)};
        word.verdict = verdict;
        table.row({word, {verdictMeaning(verdict)}});
    }
}

void drawIntegrity(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Integrity, 240);
    flow.paragraph(integrityWords());
    flow.space(10);
    drawRows(flow, model.integrity, 190, 5);
}

} // namespace doorcheck::pdf
