// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/evidence_words.h"
#include "core/report/finding_text.h"
#include "core/report/pdf/table.h"
#include "core/report/pdf/transcript.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static void drawFacts(Flow &flow, const Evidence &evidence)
{
    if (evidence.facts.isEmpty())
        return;
    flow.space(6);
    drawPairs(flow, factRows(evidence.facts));
}

static void drawMoreCases(Flow &flow, qsizetype total)
{
    if (total <= mostCases)
        return;
    flow.space(6);
    //: %1 is how many lines are left out
    flow.paragraph(ReportWords::tr("%1 more are left out here; the run document holds them.")
                           .arg(total - mostCases),
                   Style::Table, colour::text2);
}

static void drawRelayCases(Flow &flow, const QList<RelayCase> &cases)
{
    if (cases.isEmpty())
        return;
    flow.space(8);
    Table table(flow, {{ReportWords::tr("Case"), 78},
                       {ReportWords::tr("Sender and recipient"), 0},
                       {ReportWords::tr("Reply"), 150},
                       {ReportWords::tr("Outcome"), 92}},
                Table::Air::Tight);
    for (const RelayCase &entry : cases.mid(0, mostCases)) {
        //: %1 is a mail address
        Cell addresses{ReportWords::tr("from <%1>").arg(plainText(entry.mailFrom, 200)),
                       Style::Caption};
        //: %1 is a mail address
        addresses.second = ReportWords::tr("to <%1>").arg(plainText(entry.rcptTo, 200));
        table.row({{plainText(entry.id, 40), Style::Caption},
                   addresses,
                   {plainText(entry.reply, 300), Style::Caption},
                   {outcomeWords(entry.outcome), Style::Caption}});
    }
    drawMoreCases(flow, cases.size());
}

static void drawProxyCases(Flow &flow, const QList<ProxyCase> &cases)
{
    if (cases.isEmpty())
        return;
    flow.space(8);
    Table table(flow, {{ReportWords::tr("Method"), 82},
                       {ReportWords::tr("Port"), 46, Qt::AlignRight},
                       {ReportWords::tr("Asked to reach"), 0},
                       {ReportWords::tr("Reply"), 230},
                       {ReportWords::tr("Outcome"), 130}},
                Table::Air::Tight);
    for (const ProxyCase &entry : cases.mid(0, mostCases)) {
        table.row({{methodTitle(entry.method), Style::Caption},
                   {QString::number(entry.port), Style::Caption},
                   {plainText(entry.destination, 200), Style::Caption},
                   {plainText(entry.reply, 300), Style::Caption},
                   {outcomeWords(entry.outcome), Style::Caption}});
    }
    drawMoreCases(flow, cases.size());
}

static void drawNotLearnt(Flow &flow, const QStringList &notLearnt)
{
    if (notLearnt.isEmpty())
        return;
    flow.space(8);
    flow.ensure(42);
    flow.paragraph(ReportWords::tr("What could not be learnt"), Style::TableStrong);
    for (const QString &sentence : notLearnt) {
        flow.space(2);
        flow.paragraph(plainText(sentence), Style::Table);
    }
}

// Several checks may rest on one dialogue: it is set once and named afterwards.
class TranscriptPart
{
public:
    void draw(Flow &flow, const ReportFinding &entry)
    {
        const QList<Transcript> &transcripts = entry.finding.evidence.transcripts;
        if (transcripts.isEmpty())
            return;
        flow.space(10);
        flow.ensure(90);
        Dialogues box(flow, Dialogues::Air::Tight);
        for (const Transcript &transcript : transcripts)
            drawOne(box, entry, transcript);
    }

private:
    void drawOne(Dialogues &box, const ReportFinding &entry, const Transcript &transcript)
    {
        const QString print = fingerprint(transcript);
        const QString earlier = m_drawn.value(print);
        box.heading(transcriptTitle(transcript));
        if (!earlier.isEmpty())
            //: %1 is where it stands, such as A.3
            return box.remark(ReportWords::tr("The same dialogue as in %1.").arg(earlier));
        m_drawn.insert(print, entry.evidence);
        const int total = int(transcript.lines.size());
        const int count = qMin(qMin(total, mostTranscriptLines), mostLinesOfReport - m_lines);
        if (count <= 0)
            return box.remark(ReportWords::tr("Left out for length; the run document holds it."));
        m_lines += count;
        box.lines(transcript,
                  {0, count, decisiveLines(entry.finding, transcript), decisiveRemark()});
        if (transcript.truncated)
            box.remark(ReportWords::tr("The server said more than Doorcheck keeps."));
    }
    QHash<QString, QString> m_drawn; // fingerprint -> reference; looked up, never walked
    int m_lines = 0;
};

static void drawHeading(Flow &flow, const ReportFinding &entry)
{
    if (!flow.ensure(120))
        flow.space(14);
    const QString heading = u"%1  %2"_s.arg(entry.evidence, entry.title);
    flow.mark(heading, evidenceAnchor(entry.evidence), 1);
    flow.section(heading);
    const QRectF row(flow.left(), flow.y(), flow.width(), 17);
    //: %1 is a finding's short name, %2 where it was found, %3 the name of the check
    flow.paragraph(ReportWords::tr("Finding %1, %2, %3")
                       .arg(entry.reference, entry.where, entry.finding.id),
                   Style::Table, flow.accent());
    flow.link(row, u'#' + findingAnchor(entry.reference));
}

void drawEvidence(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Evidence, 420); // a page that is hardly begun is gone on with
    flow.paragraph(ReportWords::tr("What was seen, finding by finding. Text of servers is shown "
                                   "as it came; letters that cannot be seen are shown by their "
                                   "number."));
    TranscriptPart transcripts;
    qsizetype done = 0;
    for (const ReportFinding &entry : model.findings) {
        if (!flow.watch()->reach(20, 50, ++done, model.findings.size()))
            return;
        if (entry.evidence.isEmpty())
            continue;
        drawHeading(flow, entry);
        drawFacts(flow, entry.finding.evidence);
        drawRelayCases(flow, entry.finding.evidence.relayCases);
        drawProxyCases(flow, entry.finding.evidence.proxyCases);
        drawNotLearnt(flow, entry.finding.evidence.notLearnt);
        transcripts.draw(flow, entry);
    }
}

} // namespace doorcheck::pdf
