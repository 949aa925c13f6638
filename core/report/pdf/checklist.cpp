// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/pdf/table.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

void drawChecklist(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Checklist);
    //: %1 is the number of the last question of the leaflet
    flow.paragraph(ReportWords::tr("Questions 1 to %1 follow the leaflet and decide the answer; "
                                   "those after them never change it.")
                           .arg(model.leafletQuestions));
    flow.space(6);

    Table table(flow, {{QString(), 20},
                       {ReportWords::tr("Question and outcome"), 0},
                       {ReportWords::tr("Verdict"), 114},
                       {ReportWords::tr("Source"), 96},
                       {ReportWords::tr("Certainty"), 54}},
                Table::Air::Close);
    QString group;
    for (const ReportItem &item : model.items) {
        if (item.group != group) {
            group = item.group;
            table.group(group);
        }
        Cell question{item.question, Style::TableStrong};
        question.second = item.outcome;
        question.accepted = item.accepted;
        if (!item.findings.isEmpty())
            question.link = u'#' + findingAnchor(model.findings[item.findings.first()].reference);
        Cell verdict{verdictTitle(item.verdict), Style::TableStrong, verdictColour(item.verdict)};
        verdict.verdict = item.verdict;
        table.row({{QString::number(item.number), Style::Table, colour::text2},
                   question,
                   verdict,
                   {item.source},
                   {item.certainty}});
    }
    flow.space(10);
    flow.paragraph(ReportWords::tr("How to read this: \"Not proven\" means tested without a clear "
                                   "answer, \"Not tested\" that no test was made. Neither is a "
                                   "pass. A question asked of several servers shows the worst "
                                   "answer. \"Seen\" means that Doorcheck saw it itself, "
                                   "\"Stated\" that a named person said so."),
                   Style::Table, colour::text2);
}

} // namespace doorcheck::pdf
