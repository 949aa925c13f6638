// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/parts.h"

#include "core/report/finding_text.h"
#include "core/report/plain_text.h"

namespace doorcheck::html {

using namespace Qt::StringLiterals;

static void writeStep(Writer &out, const AdviceStep &step, bool whole)
{
    out.open(u"li"_s);
    out.text(step.text);
    if (whole && !step.commands.isEmpty()) {
        QStringList rows;
        for (const QString &command : step.commands) {
            for (const QString &row : command.split(u'\n'))
                rows << plainText(row, 2000);
        }
        out.element(u"pre"_s, rows.join(u'\n'));
    }
    out.close();
}

static void writeAdvice(Writer &out, const ReportFinding &entry, bool whole)
{
    if (entry.finding.advice.isEmpty())
        return;
    out.element(u"h4"_s, ReportWords::tr("How to fix it"));
    if (!entry.sameAdviceAs.isEmpty()) {
        out.open(u"p"_s);
        writeLink(out, findingId(entry.sameAdviceAs),
                  //: %1 is a finding's short name, such as F3
                  ReportWords::tr("The same steps as for finding %1, on this server.")
                          .arg(entry.sameAdviceAs));
        out.close();
        return;
    }
    for (const Advice &advice : entry.finding.advice) {
        out.open(u"p"_s);
        out.element(u"strong"_s, advice.title);
        out.close();
        out.open(u"ol"_s);
        for (const AdviceStep &step : advice.steps)
            writeStep(out, step, whole);
        out.close();
        if (!advice.source.isEmpty())
            //: %1 is the address of a web page
            out.element(u"p"_s, ReportWords::tr("Source: %1").arg(plainText(advice.source, 300)),
                        {{u"class"_s, u"meta"_s}});
    }
}

static void writeFinding(Writer &out, const ReportFinding &entry, bool whole)
{
    const QString id = findingId(entry.reference);
    out.open(u"article"_s, {{u"aria-labelledby"_s, id}});
    out.element(u"h3"_s, u"%1 %2"_s.arg(entry.reference, entry.title), {{u"id"_s, id}});
    out.element(u"p"_s, captionOf(entry), {{u"class"_s, u"meta"_s}});
    out.open(u"p"_s);
    writeVerdict(out, entry.finding.verdict);
    out.element(u"span"_s, metaLine(entry), {{u"class"_s, u"second"_s}});
    if (!entry.accepted.isEmpty())
        out.element(u"span"_s, entry.accepted, {{u"class"_s, u"second accepted"_s}});
    out.close();

    out.element(u"h4"_s, ReportWords::tr("What we saw"));
    out.element(u"p"_s, entry.finding.reason.isEmpty() ? ReportWords::tr("Nothing was recorded.")
                                                       : entry.finding.reason);
    if (!entry.finding.technical.isEmpty())
        out.element(u"p"_s, entry.finding.technical, {{u"class"_s, u"meta"_s}});
    const QString software = softwareLine(entry.finding);
    if (!software.isEmpty())
        out.element(u"p"_s, software, {{u"class"_s, u"meta"_s}});

    const bool settled = entry.finding.verdict == Verdict::Pass
            || entry.finding.verdict == Verdict::NotApplicable;
    if (!settled && !entry.why.isEmpty() && entry.sameAdviceAs.isEmpty()) {
        out.element(u"h4"_s, ReportWords::tr("Why it matters"));
        out.open(u"p"_s, {{u"class"_s, u"why"_s}});
        out.text(entry.why);
        out.element(u"span"_s, entry.place, {{u"class"_s, u"second"_s}});
        out.close();
    }
    writeAdvice(out, entry, whole);
    //: %1 is a finding's short name, such as F3
    writeRows(out, ReportWords::tr("Particulars of finding %1").arg(entry.reference),
              measureRows(entry));
    if (hasEvidencePart(entry, whole)) {
        out.open(u"p"_s);
        writeLink(out, evidenceId(entry.evidence),
                  //: %1 is where it stands, such as A.3
                  ReportWords::tr("Evidence: appendix %1").arg(entry.evidence));
        out.close();
    }
    out.close();
}

void writeFindings(Writer &out, const ReportModel &model, bool whole)
{
    openPart(out, ReportPart::Findings);
    if (model.findings.isEmpty())
        out.element(u"p"_s, ReportWords::tr("This run holds no findings: nothing was asked."));
    for (const ReportFinding &entry : model.findings)
        writeFinding(out, entry, whole);
    out.close();
}

} // namespace doorcheck::html
