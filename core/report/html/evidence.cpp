// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/parts.h"

#include "core/report/evidence_words.h"
#include "core/report/finding_text.h"
#include "core/report/plain_text.h"

#include <QHash>

namespace doorcheck::html {

using namespace Qt::StringLiterals;

static void writeCells(Writer &out, const QStringList &cells)
{
    out.open(u"tr"_s);
    for (const QString &cell : cells)
        out.element(u"td"_s, plainText(cell, 300));
    out.close();
}

static void writeCases(Writer &out, const QString &caption, const QStringList &heads,
                       const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    openTable(out, caption, heads);
    out.open(u"tbody"_s);
    for (const QStringList &row : rows.mid(0, mostCases))
        writeCells(out, row);
    out.close();
    out.close();
    if (rows.size() > mostCases)
        out.element(u"p"_s,
                    //: %1 is how many lines are left out
                    ReportWords::tr("%1 more are left out here; the run document holds them.")
                            .arg(rows.size() - mostCases));
}

static void writeAllCases(Writer &out, const Evidence &evidence)
{
    QList<QStringList> relay, proxy;
    for (const RelayCase &entry : evidence.relayCases)
        relay << QStringList{entry.id, u'<' + entry.mailFrom + u'>', u'<' + entry.rcptTo + u'>',
                             entry.reply, outcomeWords(entry.outcome)};
    for (const ProxyCase &entry : evidence.proxyCases)
        proxy << QStringList{methodTitle(entry.method), QString::number(entry.port),
                             entry.destination, entry.reply, outcomeWords(entry.outcome)};
    writeCases(out, ReportWords::tr("Senders and recipients put to the mail server"),
               {ReportWords::tr("Case"), ReportWords::tr("From"), ReportWords::tr("To"),
                ReportWords::tr("Reply"), ReportWords::tr("Outcome")},
               relay);
    writeCases(out, ReportWords::tr("Ways tried through the proxy"),
               {ReportWords::tr("Method"), ReportWords::tr("Port"),
                ReportWords::tr("Asked to reach"), ReportWords::tr("Reply"),
                ReportWords::tr("Outcome")},
               proxy);
}

static void writeLine(Writer &out, const TranscriptLine &line, int number, bool decisive)
{
    out.open(u"tr"_s, decisive ? Attributes{{u"class"_s, u"decisive"_s}} : Attributes());
    out.element(u"th"_s, QString::number(number),
                {{u"scope"_s, u"row"_s}, {u"class"_s, u"number"_s}});
    out.element(u"td"_s, speakerName(line.speaker));
    out.open(u"td"_s);
    out.text(plainText(line.text, 1000));
    if (decisive) {
        out.text(u" "_s);
        out.element(u"strong"_s, decisiveRemark());
    }
    out.close();
    out.close();
}

// Writes the dialogues of all findings: each once, and no more lines than a page can bear.
class Transcripts
{
public:
    // All of them, or the first in which something decided.
    void write(Writer &out, const ReportFinding &entry, bool whole)
    {
        for (const Transcript &transcript : entry.finding.evidence.transcripts) {
            if (!whole && decisiveLines(entry.finding, transcript).isEmpty())
                continue;
            writeOne(out, entry, transcript);
            if (!whole)
                return;
        }
    }

private:
    void writeOne(Writer &out, const ReportFinding &entry, const Transcript &transcript)
    {
        const QString print = fingerprint(transcript);
        const QString earlier = m_written.value(print);
        if (!earlier.isEmpty()) {
            out.element(u"p"_s, transcriptTitle(transcript) + u": "_s
                                //: %1 is where it stands, such as A.3
                                + ReportWords::tr("The same dialogue as in %1.").arg(earlier));
            return;
        }
        m_written.insert(print, entry.evidence);
        const int total = int(transcript.lines.size());
        const int count = qMin(qMin(total, mostTranscriptLines), mostLinesOfReport - m_lines);
        m_lines += qMax(0, count);
        const QSet<int> decisive = decisiveLines(entry.finding, transcript);
        openTable(out, transcriptTitle(transcript),
                  {ReportWords::tr("Line"), ReportWords::tr("Speaker"), ReportWords::tr("Text")},
                  u"transcript"_s);
        out.open(u"tbody"_s);
        for (int i = 0; i < count; ++i)
            writeLine(out, transcript.lines[i], i + 1, decisive.contains(i));
        out.close();
        out.close();
        if (count < total)
            //: %1 is how many lines are left out
            out.element(u"p"_s, ReportWords::tr("%1 more are left out here; the run document "
                                                "holds them.")
                                        .arg(total - count));
        if (transcript.truncated)
            out.element(u"p"_s, ReportWords::tr("The server said more than Doorcheck keeps."));
    }
    QHash<QString, QString> m_written; // fingerprint -> reference
    int m_lines = 0;
};

// Commands for those who do the work, where the findings leave them out.
static void writeCommands(Writer &out, const ReportFinding &entry)
{
    if (!hasCommands(entry))
        return;
    QStringList rows;
    for (const QString &command : commandsOf(entry)) {
        for (const QString &row : command.split(u'\n'))
            rows << plainText(row, 2000);
    }
    out.element(u"pre"_s, rows.join(u'\n'));
}

static void writeWhole(Writer &out, const Evidence &evidence)
{
    writeRows(out, ReportWords::tr("Facts"), factRows(evidence.facts));
    writeAllCases(out, evidence);
    if (evidence.notLearnt.isEmpty())
        return;
    out.element(u"h4"_s, ReportWords::tr("What could not be learnt"));
    out.open(u"ul"_s);
    for (const QString &sentence : evidence.notLearnt)
        out.element(u"li"_s, plainText(sentence));
    out.close();
}

bool hasEvidencePart(const ReportFinding &entry, bool whole)
{
    if (whole || entry.evidence.isEmpty())
        return !entry.evidence.isEmpty();
    return hasCommands(entry) || hasDecisiveLines(entry.finding);
}

void writeEvidence(Writer &out, const ReportModel &model, bool whole)
{
    openPart(out, ReportPart::Evidence);
    out.element(u"p"_s,
                whole ? ReportWords::tr("What was seen, finding by finding. Text of servers is "
                                        "shown as it came; letters that cannot be seen are shown "
                                        "by their number.")
                      //: %1 is the number of a check, such as DC-20261124-140000-7F3A
                      : ReportWords::tr("The lines that decided, and the commands to mend it, for "
                                        "those who do the work. All that was seen stands in the "
                                        "technical report of the same check, %1.")
                            .arg(model.id));
    Transcripts transcripts;
    for (const ReportFinding &entry : model.findings) {
        if (!hasEvidencePart(entry, whole))
            continue;
        out.element(u"h3"_s, u"%1 %2"_s.arg(entry.evidence, entry.title),
                    {{u"id"_s, evidenceId(entry.evidence)}});
        out.open(u"p"_s);
        writeLink(out, findingId(entry.reference),
                  //: %1 is a finding's short name, %2 where it was found, %3 the name of the check
                  ReportWords::tr("Finding %1, %2, %3")
                      .arg(entry.reference, entry.where, entry.finding.id));
        out.close();
        if (whole)
            writeWhole(out, entry.finding.evidence);
        else
            writeCommands(out, entry);
        transcripts.write(out, entry, whole);
    }
    out.close();
}

} // namespace doorcheck::html
