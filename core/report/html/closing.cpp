// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/parts.h"

namespace doorcheck::html {

using namespace Qt::StringLiterals;

static void writeList(Writer &out, const QStringList &sentences)
{
    out.open(u"ul"_s);
    for (const QString &sentence : sentences)
        out.element(u"li"_s, sentence);
    out.close();
}

static void writeVerdicts(Writer &out)
{
    openTable(out, ReportWords::tr("The six verdicts"),
              {ReportWords::tr("Verdict"), ReportWords::tr("Meaning")});
    out.open(u"tbody"_s);
    for (Verdict verdict : allVerdicts) {
        out.open(u"tr"_s);
        out.open(u"th"_s, {{u"scope"_s, u"row"_s}});
        writeVerdict(out, verdict);
        out.close();
        out.element(u"td"_s, verdictMeaning(verdict));
        out.close();
    }
    out.close();
    out.close();
}

void writeClosing(Writer &out, const ReportModel &model)
{
    openPart(out, ReportPart::Scope);
    writeRows(out, ReportWords::tr("What was asked, from where, with whose permission"),
              model.scope);
    out.element(u"h3"_s, ReportWords::tr("Method and limits"));
    writeList(out, model.limits);
    out.element(u"h3"_s, ReportWords::tr("What was not tested"));
    if (model.notTested.isEmpty())
        out.element(u"p"_s,
                    ReportWords::tr("Every question of the checklist was tested or answered."));
    else
        writeList(out, model.notTested);
    out.close();

    openPart(out, ReportPart::Glossary);
    QList<ReportRow> terms;
    for (const GlossaryTerm &entry : glossary())
        terms << ReportRow{entry.term, entry.meaning};
    writeRows(out, ReportWords::tr("Words used in this report"), terms);
    writeVerdicts(out);
    out.close();

    openPart(out, ReportPart::Integrity);
    out.element(u"p"_s, integrityWords());
    writeRows(out, ReportWords::tr("The run this report shows"), model.integrity);
    out.close();
}

} // namespace doorcheck::html
