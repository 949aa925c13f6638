// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/finding_text.h"
#include "core/report/pdf/transcript.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

void drawShortEvidence(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Evidence, 420); // a page that is hardly begun is gone on with
    //: %1 is the number of a check, such as DC-20261124-140000-7F3A
    flow.paragraph(ReportWords::tr("The lines that decided, and the commands to mend it, for those "
                                   "who do the work. All that was seen stands in the technical "
                                   "report of the same check, %1.")
                       .arg(model.id));
    qsizetype done = 0;
    for (const ReportFinding &entry : model.findings) {
        if (!flow.watch()->reach(20, 50, ++done, model.findings.size()))
            return;
        const bool decisive = hasDecisiveLines(entry.finding), commands = hasCommands(entry);
        flow.ensure(decisive || commands ? 150 : 0);
        if (decisive || commands) {
            flow.space(6);
            flow.mark(entry.reference + u' ' + entry.title, evidenceAnchor(entry.reference), 1);
            flow.section(u"%1  %2"_s.arg(entry.reference, entry.title));
            const QRectF row(flow.left(), flow.y(), flow.width(), 17);
            flow.paragraph(entry.where, Style::Table, flow.accent());
            flow.link(row, u'#' + findingAnchor(entry.reference));
            flow.space(6);
        }
        if (commands) {
            drawCommands(flow, commandsOf(entry));
            flow.space(10);
        }
        if (decisive)
            drawExcerpt(flow, entry);
    }
}

} // namespace doorcheck::pdf
