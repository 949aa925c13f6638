// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finding_text.h"

#include "core/report/plain_text.h"
#include "core/report/report_scope.h"
#include "core/report/report_words.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

// Between the parts of a line of particulars.
static const auto dot = u"  \u00B7  "_s;

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

QString captionOf(const ReportFinding &entry)
{
    //: %1 is a finding's short name, such as F3
    const QString finding = ReportWords::tr("Finding %1").arg(entry.reference);
    if (entry.question == 0)
        return finding + u", "_s + entry.finding.id;
    //: %1 is a finding's short name, %2 a question's number, %3 a host
    return ReportWords::tr("%1, question %2, %3")
            .arg(finding)
            .arg(entry.question)
            .arg(entry.finding.id);
}

QString metaLine(const ReportFinding &entry)
{
    const QList<Transcript> &transcripts = entry.finding.evidence.transcripts;
    const QString time = transcripts.isEmpty() ? QString()
                                               : timeWithZone(transcripts.first().started);
    if (entry.finding.verdict == Verdict::NotTested)
        return joined({entry.where, time});
    return joined({entry.certainty, entry.source, entry.where, time});
}

QString softwareLine(const Finding &finding)
{
    const Software &software = finding.software;
    if (software.name.isEmpty())
        return {};
    //: %1 is a product with its version
    QString text = ReportWords::tr("Software: %1").arg(plainText(software.name, 80));
    if (!software.version.isEmpty())
        text += u' ' + plainText(software.version, 60);
    if (!software.source.isEmpty())
        //: %1 is where the name and version of a program were read
        text += ReportWords::tr(" (seen in: %1)").arg(plainText(software.source, 80));
    return text;
}

static void addAnswer(QList<ReportRow> &rows, const Attestation &answer)
{
    const QString who = answer.role.isEmpty() ? answer.name
                                              : u"%1, %2"_s.arg(answer.name, answer.role);
    rows << ReportRow{ReportWords::tr("Answered by"), plainText(who, 200)}
         << ReportRow{ReportWords::tr("On the basis of"), plainText(answer.basis, 300)}
         << ReportRow{ReportWords::tr("Done by"), plainText(answer.doneBy, 200)}
         << ReportRow{ReportWords::tr("How often"), plainText(answer.howOften, 120)}
         << ReportRow{ReportWords::tr("Since"), plainText(answer.since, 120)}
         << ReportRow{ReportWords::tr("Given"), answer.given.toString(Qt::ISODate)}
         << ReportRow{ReportWords::tr("Valid until"), answer.validUntil.toString(Qt::ISODate)}
         << ReportRow{ReportWords::tr("Remark"), plainText(answer.note, 400)};
    for (const Attachment &file : answer.attachments)
        rows << ReportRow{ReportWords::tr("Attached"),
                          //: A file: %1 its name, %2 its SHA-256
                          ReportWords::tr("%1 (SHA-256 %2)")
                              .arg(plainText(file.name, 120), plainText(file.sha256, 64))};
}

static QString againOf(const ReportFinding &entry)
{
    if (entry.finding.verdict == Verdict::NotApplicable)
        return {};
    if (entry.finding.verdict == Verdict::NotTested)
        return ReportWords::tr("As soon as it can be asked or answered");
    if (entry.finding.attestation && entry.evidence.isEmpty())
        return ReportWords::tr("A new signed answer, before this one ends");
    return ReportWords::tr("The same check, from the same place, after the change");
}

QList<ReportRow> measureRows(const ReportFinding &entry)
{
    const Finding &finding = entry.finding;
    QList<ReportRow> rows;
    if (!finding.advice.isEmpty())
        rows << ReportRow{ReportWords::tr("Effort"), finding.advice.first().effort};
    if (finding.attestation)
        addAnswer(rows, *finding.attestation);
    if (finding.acceptedRisk)
        rows << ReportRow{ReportWords::tr("Risk accepted by"),
                          plainText(finding.acceptedRisk->owner, 200)}
             << ReportRow{ReportWords::tr("Because"), plainText(finding.acceptedRisk->reason, 400)}
             << ReportRow{ReportWords::tr("Until"),
                          finding.acceptedRisk->expires.toString(Qt::ISODate)};
    rows << ReportRow{ReportWords::tr("Check again"), againOf(entry)};
    rows.removeIf([](const ReportRow &row) { return row.value.isEmpty(); });
    return rows;
}

QString transcriptTitle(const Transcript &transcript)
{
    const QString source = transcript.source.isEmpty()
            ? QString()
            //: %1 is where the software was seen
            : ReportWords::tr("from %1").arg(plainText(transcript.source, 80));
    return joined({plainText(transcript.peer, 160), timeWithZone(transcript.started), source});
}

QString speakerName(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Doorcheck:
        return ReportWords::tr("Doorcheck");
    case Speaker::Server:
        return ReportWords::tr("Server");
    case Speaker::Note:
        break;
    }
    return ReportWords::tr("Note");
}

QString fingerprint(const Transcript &transcript)
{
    QString text = transcript.peer + u'\n' + transcript.started.toString(Qt::ISODateWithMs);
    for (const TranscriptLine &line : transcript.lines)
        text += u'\n' + QString::number(int(line.speaker)) + line.text;
    return text;
}

QStringList commandsOf(const ReportFinding &entry)
{
    QStringList commands;
    for (const Advice &advice : entry.finding.advice) {
        for (const AdviceStep &step : advice.steps)
            commands << step.commands;
    }
    return commands;
}

bool hasCommands(const ReportFinding &entry)
{
    return entry.sameAdviceAs.isEmpty() && !commandsOf(entry).isEmpty();
}

} // namespace doorcheck
