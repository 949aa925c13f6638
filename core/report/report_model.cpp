// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_model.h"

#include "core/report/plain_text.h"
#include "core/report/report_answer.h"
#include "core/report/report_more.h"
#include "core/report/report_scope.h"
#include "core/report/report_words.h"
#include "core/report/retold_run.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static int rank(Verdict verdict)
{
    return int(std::find(std::begin(allVerdicts), std::end(allVerdicts), verdict)
               - std::begin(allVerdicts));
}

Verdict worstVerdict(const QList<Verdict> &verdicts)
{
    if (verdicts.isEmpty())
        return Verdict::NotTested;
    return *std::min_element(verdicts.begin(), verdicts.end(),
                             [](Verdict a, Verdict b) { return rank(a) < rank(b); });
}

const ReportCount &ReportModel::count(Verdict verdict) const
{
    return counts[rank(verdict)];
}

static QString sourceOf(const Finding &finding, Place place)
{
    const bool probed = !finding.evidence.transcripts.isEmpty()
            || !finding.evidence.relayCases.isEmpty() || !finding.evidence.proxyCases.isEmpty()
            || !finding.evidence.facts.isEmpty();
    if (finding.attestation && probed)
        return ReportWords::tr("Probe and answer");
    if (finding.attestation)
        return ReportWords::tr("Answer, signed");
    if (finding.verdict == Verdict::NotTested && !probed)
        return ReportWords::tr("None yet");
    switch (place) {
    case Place::Outside:
        return ReportWords::tr("Probe, outside");
    case Place::Inside:
        return ReportWords::tr("Probe, inside");
    case Place::Unknown:
        break;
    }
    return ReportWords::tr("Probe");
}

static QString certaintyOf(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::NotTested:
    case Verdict::NotApplicable:
        return ReportWords::tr("None");
    case Verdict::NotProven:
        return ReportWords::tr("Partly");
    default:
        break;
    }
    if (finding.grade == "proven"_L1)
        return ReportWords::tr("Proven");
    return finding.attestation ? ReportWords::tr("Stated") : ReportWords::tr("Seen");
}

static QString acceptedOf(const Finding &finding, const QDate &day)
{
    if (!isAcceptedOn(finding, day))
        return {};
    //: %1 is the date at which it ends
    return ReportWords::tr("Risk accepted to %1")
            .arg(finding.acceptedRisk->expires.toString(Qt::ISODate));
}

static QString lapsedOf(const Finding &finding, const QDate &day)
{
    if (!finding.acceptedRisk || !needsAction(finding, day))
        return {};
    //: %1 is the date at which it ends
    return ReportWords::tr("Risk was accepted to %1")
            .arg(finding.acceptedRisk->expires.toString(Qt::ISODate));
}

static QString actionOf(const Finding &finding)
{
    if (!finding.action)
        return {};
    const PlannedAction &action = *finding.action;
    QStringList parts{plainText(action.owner, 120)};
    if (action.due.isValid())
        //: %1 is a date
        parts << ReportWords::tr("due %1").arg(action.due.toString(Qt::ISODate));
    parts << actionStateTitle(action.state).toLower();
    return parts.join(u", "_s);
}

QString whereOf(const Finding &finding)
{
    QStringList parts{plainText(finding.target, 120)};
    if (!finding.address.isEmpty() && finding.address != finding.target)
        parts << plainText(finding.address, 60);
    if (finding.port)
        //: %1 is a port's number; below a name in the comparison of two checks
        parts << ReportWords::tr("port %1").arg(finding.port);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

static QString titleOf(const Finding &finding, const ReportItem *item)
{
    const BusinessWords words = businessWords(finding.id);
    if (finding.verdict == Verdict::Fail && !words.risk.isEmpty())
        return words.risk;
    if (finding.verdict == Verdict::Pass && !words.good.isEmpty())
        return words.good;
    if (item)
        return item->question;
    return plainText(finding.id, 80);
}

static bool hasEvidence(const Finding &finding)
{
    const Evidence &evidence = finding.evidence;
    return !evidence.transcripts.isEmpty() || !evidence.relayCases.isEmpty()
            || !evidence.proxyCases.isEmpty() || !evidence.notLearnt.isEmpty()
            || !evidence.facts.isEmpty();
}

// A person's or a server's words reach the page through here only.
static Finding cleaned(Finding finding)
{
    finding.id = plainText(finding.id, 80);
    finding.reason = plainText(finding.reason);
    finding.technical = plainText(finding.technical);
    finding.grade = plainText(finding.grade, 60);
    for (Advice &advice : finding.advice) {
        advice.title = plainText(advice.title, 200);
        advice.effort = plainText(advice.effort, 200);
        for (AdviceStep &step : advice.steps)
            step.text = plainText(step.text, 1200);
    }
    return finding;
}

static QList<ReportItem> itemsOf(const Checklist &checklist)
{
    QList<ReportItem> items;
    for (const ChecklistItem &entry : checklist.items) {
        ReportItem item;
        item.id = entry.id;
        item.number = entry.number;
        item.group = entry.group;
        item.question = entry.question;
        item.why = entry.why;
        item.place = entry.place;
        item.leaflet = entry.leaflet;
        items << item;
    }
    return items;
}

static QList<ReportFinding> findingsOf(const RunDocument &run, const QList<ReportItem> &items)
{
    QHash<QString, const ReportItem *> byId;
    for (const ReportItem &item : items)
        byId.insert(item.id, &item);

    QList<ReportFinding> findings;
    for (const Finding &source : run.findings) {
        ReportFinding entry;
        entry.finding = cleaned(source);
        const ReportItem *item = byId.value(source.item);
        entry.question = item ? item->number : 0;
        entry.title = titleOf(entry.finding, item);
        entry.where = whereOf(source);
        if (item) {
            entry.why = item->why;
            entry.place = item->place;
        }
        entry.source = sourceOf(source, run.vantage.place);
        entry.certainty = certaintyOf(source);
        const QDate day = run.started.date();
        entry.accepted = acceptedOf(source, day);
        entry.lapsed = lapsedOf(source, day);
        entry.action = actionOf(source);
        findings << entry;
    }
    const int last = int(items.size()) + 1;
    std::stable_sort(findings.begin(), findings.end(),
                     [last](const ReportFinding &a, const ReportFinding &b) {
                         const int ra = rank(a.finding.verdict), rb = rank(b.finding.verdict);
                         if (ra != rb)
                             return ra < rb;
                         return (a.question ? a.question : last) < (b.question ? b.question : last);
                     });
    return findings;
}

// References in print order, and each piece of advice printed once.
static void giveReferences(QList<ReportFinding> &findings)
{
    QHash<QString, QString> adviceAt;
    int evidence = 0, number = 0;
    for (ReportFinding &entry : findings) {
        entry.reference = u"F%1"_s.arg(++number);
        if (hasEvidence(entry.finding))
            entry.evidence = u"A.%1"_s.arg(++evidence);
        QStringList ids;
        for (const Advice &advice : entry.finding.advice)
            ids << advice.id;
        if (ids.isEmpty())
            continue;
        const QString key = ids.join(u'|');
        entry.sameAdviceAs = adviceAt.value(key);
        if (entry.sameAdviceAs.isEmpty())
            adviceAt.insert(key, entry.reference);
    }
}

static void judgeItem(ReportItem &item, const QList<ReportFinding> &findings, bool complete)
{
    QList<Verdict> verdicts;
    QList<int> aside;
    for (int i = 0; i < findings.size(); ++i) {
        if (findings[i].question != item.number)
            continue;
        if (isSetAside(findings[i].finding)) {
            aside << i;
            continue;
        }
        item.findings << i; // sorted by risk: the first is the one that decides
        verdicts << findings[i].finding.verdict;
    }
    item.findings << aside;
    item.verdict = worstVerdict(verdicts);
    if (item.findings.isEmpty()) {
        item.outcome = complete ? ReportWords::tr("This question was not part of the check.")
                                : ReportWords::tr("The check was stopped before this question.");
        item.source = ReportWords::tr("None yet");
        item.certainty = ReportWords::tr("None");
        return;
    }
    const ReportFinding &first = findings[item.findings.first()];
    item.outcome = first.finding.reason;
    item.source = first.source;
    item.certainty = first.certainty;
    // One fault that nobody answers for is enough for the question to count.
    const bool all = std::ranges::all_of(item.findings, [&](int index) {
        const Verdict verdict = findings[index].finding.verdict;
        const bool fault = verdict == Verdict::Fail || verdict == Verdict::Warning;
        return !fault || !findings[index].accepted.isEmpty();
    });
    item.accepted = all ? first.accepted : QString();
    item.lapsed = first.lapsed;
    item.action = first.action;
}

static QList<ReportCount> countsOf(const ReportModel &model, const Summary &summary)
{
    QList<ReportCount> counts;
    for (Verdict verdict : allVerdicts) {
        ReportCount count;
        count.verdict = verdict;
        count.answers = summary.count(verdict);
        for (const ReportItem &item : model.items)
            count.questions += item.leaflet && item.verdict == verdict ? 1 : 0;
        counts << count;
    }
    return counts;
}

ReportModel buildReportModel(const RunDocument &stored, const Checklist &checklist,
                             const ReportOptions &options, const QByteArray &runJson)
{
    const RunDocument run = retoldRun(stored);
    ReportModel model;
    model.items = itemsOf(checklist);
    model.findings = findingsOf(run, model.items);
    giveReferences(model.findings);
    for (ReportItem &item : model.items) {
        judgeItem(item, model.findings, run.complete);
        model.leafletQuestions += item.leaflet ? 1 : 0;
    }
    const Summary summary = run.summary();
    model.counts = countsOf(model, summary);
    model.answer = summary.answer;
    describeCover(model, run, options);
    describeAnswer(model, run);
    describeRisks(model, run, options);
    describeScope(model, run, runJson);
    describeAreas(model);
    model.reach = reachMatrix(run);
    describeDuties(model);
    describeChanges(model, run, options);
    return model;
}

QString answerSentence(const RunDocument &stored, const Checklist &checklist)
{
    // The first of each kind says as much as all of them: how many there are is not told.
    RunDocument few = stored;
    few.findings.clear();
    QSet<QString> kinds;
    const QDate day = stored.started.date();
    for (const Finding &finding : stored.findings) {
        const QString kind = QStringList{finding.id, finding.item, verdictName(finding.verdict), finding.grade,
                                         QString::number(isAcceptedOn(finding, day))}
                                 .join(u'|');
        if (kinds.contains(kind))
            continue;
        kinds.insert(kind);
        few.findings.append(finding);
    }
    return buildReportModel(few, checklist, {}, {}).answerSentence;
}

} // namespace doorcheck
