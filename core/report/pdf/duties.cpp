// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/pdf/table.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static void drawActions(Flow &flow, const ReportModel &model)
{
    if (model.actions.isEmpty())
        flow.paragraph(
            model.decisions.isEmpty()
                ? ReportWords::tr("Nothing has to be done now.")
                : ReportWords::tr("Nobody has been given a task yet; the dates are suggestions. "
                                  "The rows are there to be filled in."));
    if (model.actions.isEmpty() && model.decisions.isEmpty())
        return;
    flow.space(4);
    Table table(flow, {{QString(), 20},
                       {ReportWords::tr("What"), 0},
                       {ReportWords::tr("Who"), 130},
                       {ReportWords::tr("Due"), 90},
                       {ReportWords::tr("State"), 90}});
    if (model.actions.isEmpty()) {
        for (const ReportDecision &decision : model.decisions) {
            Cell box;
            box.box = true;
            Cell what{decision.text};
            table.row({box, what, {}, {decision.by, Style::Table, colour::text2}, {}});
        }
    }
    for (const ReportDuty &duty : model.actions) {
        Cell what{duty.title, Style::TableStrong};
        //: %1 is a finding's short name, such as F3
        what.second = ReportWords::tr("Finding %1").arg(duty.reference);
        what.link = u'#' + findingAnchor(duty.reference);
        Cell box;
        box.box = true; // to tick on paper
        table.row({box, what, {duty.who}, {duty.until}, {duty.text}});
    }
}

static void drawAccepted(Flow &flow, const ReportModel &model)
{
    if (model.accepted.isEmpty())
        return;
    flow.space(8);
    flow.section(ReportWords::tr("Accepted risks"), 120);
    flow.paragraph(ReportWords::tr("The verdict stays what it is; somebody answers for it until "
                                   "the day that is named."),
                   Style::Table, colour::text2);
    flow.space(4);
    Table table(flow, {{ReportWords::tr("Risk"), 0},
                       {ReportWords::tr("Verdict"), 110},
                       {ReportWords::tr("Accepted by"), 130},
                       {ReportWords::tr("Until"), 80}});
    for (const ReportDuty &duty : model.accepted) {
        Cell what{duty.reference + u"  "_s + duty.title, Style::TableStrong};
        what.second = duty.text;
        what.link = u'#' + findingAnchor(duty.reference);
        Cell verdict{verdictTitle(duty.verdict), Style::TableStrong, verdictColour(duty.verdict)};
        verdict.verdict = duty.verdict;
        table.row({what, verdict, {duty.who}, {duty.until}});
    }
}

void drawDuties(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Duties, 300);
    drawActions(flow, model);
    drawAccepted(flow, model);
}

} // namespace doorcheck::pdf
