// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/parts.h"

namespace doorcheck::html {

using namespace Qt::StringLiterals;

static void writeRisks(Writer &out, const ReportModel &model)
{
    out.element(u"h3"_s, ReportWords::tr("The risks that matter"));
    if (model.risks.isEmpty()) {
        out.element(u"p"_s, ReportWords::tr("No question failed and none gave a warning."));
        return;
    }
    out.open(u"ol"_s);
    for (const ReportRisk &risk : model.risks) {
        out.open(u"li"_s);
        out.element(u"strong"_s, risk.title);
        out.text(u" "_s);
        writeLink(out, findingId(risk.reference), risk.reference);
        out.element(u"span"_s, risk.text, {{u"class"_s, u"second"_s}});
        out.close();
    }
    out.close();
}

static void writeGood(Writer &out, const ReportModel &model)
{
    out.element(u"h3"_s, ReportWords::tr("What is already good"));
    if (model.good.isEmpty()) {
        out.element(u"p"_s, ReportWords::tr("Nothing could be shown to be in order yet."));
        return;
    }
    out.open(u"ul"_s);
    for (const QString &good : model.good)
        out.element(u"li"_s, good);
    out.close();
}

static void writeDecisions(Writer &out, const ReportModel &model)
{
    out.element(u"h3"_s, ReportWords::tr("Decisions asked of management"));
    if (model.decisions.isEmpty()) {
        out.element(u"p"_s, ReportWords::tr("None. Check again after each change to the servers."));
        return;
    }
    openTable(out, ReportWords::tr("What to decide, who, by when, at what cost"),
              {ReportWords::tr("Decision"), ReportWords::tr("Who"),
               ReportWords::tr("Suggested by"), ReportWords::tr("Effort and cost")});
    out.open(u"tbody"_s);
    for (const ReportDecision &decision : model.decisions) {
        out.open(u"tr"_s);
        for (const QString &text : {decision.text, decision.who, decision.by, decision.cost})
            out.element(u"td"_s, text);
        out.close();
    }
    out.close();
    out.close();
}

static void writeCounts(Writer &out, const ReportModel &model)
{
    openTable(out, ReportWords::tr("The result in numbers"),
              {ReportWords::tr("Verdict"), ReportWords::tr("The leaflet's questions"),
               ReportWords::tr("Answers of single servers")});
    out.open(u"tbody"_s);
    for (const ReportCount &count : model.counts) {
        out.open(u"tr"_s);
        out.open(u"th"_s, {{u"scope"_s, u"row"_s}});
        writeVerdict(out, count.verdict);
        out.close();
        out.element(u"td"_s, QString::number(count.questions), {{u"class"_s, u"number"_s}});
        out.element(u"td"_s, QString::number(count.answers), {{u"class"_s, u"number"_s}});
        out.close();
    }
    out.close();
    out.close();
}

void writeSummary(Writer &out, const ReportModel &model)
{
    openPart(out, ReportPart::Summary);
    out.open(u"p"_s, {{u"class"_s, u"answer"_s}});
    writeIcon(out, model.answerShape);
    const QString word = model.answerWord.isEmpty() ? QString() : model.answerWord + u' ';
    out.text(word + model.answerSentence);
    out.close();
    out.element(u"p"_s, model.lead);
    writeCounts(out, model);
    writeRisks(out, model);
    writeGood(out, model);
    writeDecisions(out, model);
    out.element(u"h3"_s, ReportWords::tr("What this does not say"));
    out.element(u"p"_s, model.caution);
    out.close();
}

static void writeItem(Writer &out, const ReportModel &model, const ReportItem &item)
{
    out.open(u"tr"_s);
    out.element(u"td"_s, QString::number(item.number), {{u"class"_s, u"number"_s}});
    out.open(u"th"_s, {{u"scope"_s, u"row"_s}});
    if (item.findings.isEmpty())
        out.text(item.question);
    else
        writeLink(out, findingId(model.findings[item.findings.first()].reference), item.question);
    out.element(u"span"_s, item.outcome, {{u"class"_s, u"second"_s}});
    if (!item.accepted.isEmpty())
        out.element(u"span"_s, item.accepted, {{u"class"_s, u"second accepted"_s}});
    out.close();
    writeVerdict(out, item.verdict, u"td"_s);
    out.element(u"td"_s, item.source);
    out.element(u"td"_s, item.certainty);
    out.close();
}

void writeChecklist(Writer &out, const ReportModel &model)
{
    openPart(out, ReportPart::Checklist);
    openTable(out,
              //: %1 is the number of the last question of the leaflet
              ReportWords::tr("Questions 1 to %1 follow the leaflet and decide the answer; "
                              "those after them never change it.")
                      .arg(model.leafletQuestions),
              //: "number": head of a column of numbers
              {ReportWords::tr("No.", "number"), ReportWords::tr("Question and outcome"),
               ReportWords::tr("Verdict"), ReportWords::tr("Source"),
               ReportWords::tr("Certainty")});
    QString group;
    bool open = false;
    for (const ReportItem &item : model.items) {
        if (item.group != group || !open) {
            if (open)
                out.close();
            group = item.group;
            open = true;
            out.open(u"tbody"_s, {{u"class"_s, u"group"_s}});
            out.open(u"tr"_s);
            out.element(u"th"_s, group,
                        {{u"colspan"_s, u"5"_s}, {u"scope"_s, u"rowgroup"_s}});
            out.close();
            out.close();
            out.open(u"tbody"_s);
        }
        writeItem(out, model, item);
    }
    if (open)
        out.close();
    out.close();
    out.close();
}

} // namespace doorcheck::html
