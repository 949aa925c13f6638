// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_answer.h"

#include "core/report/plain_text.h"
#include "core/report/report_words.h"

#include <QSet>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static bool isUnknown(Verdict verdict)
{
    return verdict == Verdict::NotProven || verdict == Verdict::NotTested;
}

// An answer that is not proven names the first door that is open to doubt.
static bool decidesAnswer(const ReportItem &item)
{
    const ChecklistItem *asked = checklist().item(item.id);
    return asked && std::any_of(asked->checks.begin(), asked->checks.end(), isDoorCheck);
}

// What was asked and stayed open says more than what was left out.
static QString whyNotProven(const ReportModel &model)
{
    const ReportItem *leftOut = nullptr;
    const ReportItem *other = nullptr;
    for (const ReportItem &item : model.items) {
        if (!isUnknown(item.verdict))
            continue;
        if (!decidesAnswer(item))
            other = other ? other : &item;
        else if (!item.findings.isEmpty())
            return item.outcome;
        else
            leftOut = leftOut ? leftOut : &item;
    }
    if (leftOut)
        //: %1 is a question of the checklist
        return ReportWords::tr("This was not part of the check: %1").arg(leftOut->question);
    return other ? other->outcome : ReportWords::tr("The servers were not asked.");
}

static QString sentenceOf(const ReportModel &model)
{
    const int failed = model.count(Verdict::Fail).questions;
    const int warned = model.count(Verdict::Warning).questions;
    switch (model.answer) {
    case DoorAnswer::Open:
        //: %n of %1 questions of the checklist
        return ReportWords::tr("The door is open: %n of %1 questions failed.", nullptr, failed)
                .arg(model.leafletQuestions);
    case DoorAnswer::NotProven:
        //: %1 lists questions
        return ReportWords::tr("Not proven: %1").arg(whyNotProven(model));
    case DoorAnswer::Shut:
        break;
    }
    if (failed > 0)
        //: %n of %1 questions of the checklist; none of them is about the door itself
        return ReportWords::tr("The door is shut, but %n of %1 questions failed.", nullptr, failed)
                .arg(model.leafletQuestions);
    if (warned == 1)
        return ReportWords::tr("The door is shut, with one warning.");
    if (warned > 1)
        //: %n counts warnings
        return ReportWords::tr("The door is shut, with %n warnings.", nullptr, warned);
    return ReportWords::tr("The door is shut.");
}

static void describeHeadline(ReportModel &model, const QDate &day)
{
    const int failed = model.count(Verdict::Fail).questions;
    switch (model.answer) {
    case DoorAnswer::Open:
        model.answerHeadline = ReportWords::tr("The door is open");
        //: %n of the leaflet's %1 questions, %2 is a date
        model.answerDetail = ReportWords::tr("%n of the leaflet's %1 questions failed on %2.",
                                             nullptr, failed)
                                     .arg(model.leafletQuestions)
                                     .arg(day.toString(Qt::ISODate));
        return;
    case DoorAnswer::Shut:
        model.answerHeadline = ReportWords::tr("The door is shut");
        if (failed > 0) {
            //: %1 lists servers, %n counts questions that failed, %2 all questions
            model.answerDetail = ReportWords::tr("Strangers get in by no way that was tried on %1, "
                                                 "but %n of the leaflet's %2 questions failed.",
                                                 nullptr, failed)
                                         .arg(day.toString(Qt::ISODate))
                                         .arg(model.leafletQuestions);
            return;
        }
        //: %1 counts questions, %2 lists servers
        model.answerDetail = ReportWords::tr("None of the leaflet's %1 questions failed on %2.")
                                     .arg(model.leafletQuestions)
                                     .arg(day.toString(Qt::ISODate));
        return;
    case DoorAnswer::NotProven:
        break;
    }
    model.answerHeadline = ReportWords::tr("Not proven");
    model.answerDetail = whyNotProven(model);
}

static QString leadOf(const ReportModel &model, const RunDocument &run)
{
    QSet<QString> servers;
    for (const Finding &finding : run.findings) {
        if (!finding.address.isEmpty())
            servers << finding.address;
    }
    QStringList sentences;
    const int n = int(servers.size());
    if (n == 1)
        //: %1 is an address
        sentences << ReportWords::tr("One server address was asked: %1.").arg(model.checked);
    else if (n > 1)
        //: %1 lists addresses, %n counts them
        sentences << ReportWords::tr("%n server addresses were asked: %1.", nullptr, n)
                             .arg(model.checked);
    else
        //: %1 is why
        sentences << ReportWords::tr("No server was asked: %1.").arg(model.checked);
    if (!run.complete) {
        int done = 0;
        for (const ReportItem &item : model.items)
            done += item.findings.isEmpty() ? 0 : 1;
        //: %1 and %2 count questions: 4 of 12
        sentences << ReportWords::tr("The check was stopped after %1 of %2 questions; what was not "
                                     "tested is marked.")
                             .arg(done)
                             .arg(model.items.size());
    }
    return sentences.join(u' ');
}

static QString cautionOf(const ReportModel &model)
{
    const int unproven = model.count(Verdict::NotProven).questions;
    const int untested = model.count(Verdict::NotTested).questions;
    QStringList sentences;
    if (unproven + untested > 0)
        //: %1 to %3 count questions
        sentences << ReportWords::tr("Of the leaflet's %1 questions, %2 could not be proved and "
                                     "%3 could not be tested; neither is a pass.")
                             .arg(model.leafletQuestions)
                             .arg(unproven)
                             .arg(untested);
    //: %1 is the heading of a part of the report
    sentences << ReportWords::tr("A pass means that the tests named under \"%1\" found no open "
                                 "door on this day. It is no promise for another day or another "
                                 "fault.")
                         .arg(partTitle(ReportPart::Scope));
    return sentences.join(u' ');
}

void describeAnswer(ReportModel &model, const RunDocument &run)
{
    switch (model.answer) {
    case DoorAnswer::Open:
        model.answerWord = ReportWords::tr("No.");
        model.answerShape = Verdict::Fail;
        break;
    case DoorAnswer::Shut:
        model.answerWord = ReportWords::tr("Yes.");
        model.answerShape = model.count(Verdict::Warning).questions > 0
                        || model.count(Verdict::Fail).questions > 0
                ? Verdict::Warning
                : Verdict::Pass;
        break;
    case DoorAnswer::NotProven:
        model.answerShape = Verdict::NotProven;
        break;
    }
    model.answerSentence = sentenceOf(model);
    describeHeadline(model, run.started.date());
    if (!run.complete) {
        //: %1 is the answer as far as it is known
        model.answerSentence = ReportWords::tr("So far: %1").arg(model.answerSentence);
        //: %1 is the answer as far as it is known
        model.answerHeadline = ReportWords::tr("So far: %1").arg(model.answerHeadline);
    }
    model.lead = leadOf(model, run);
    model.caution = cautionOf(model);
}

static ReportRisk riskOf(const ReportItem &item, const ReportFinding &finding)
{
    ReportRisk risk;
    risk.reference = finding.reference;
    risk.title = item.verdict == Verdict::Fail ? finding.title : item.question;
    risk.text = item.outcome;
    if (item.verdict == Verdict::Fail && !item.why.isEmpty())
        risk.text += u' ' + item.why;
    if (!item.accepted.isEmpty())
        risk.text += u' ' + item.accepted + u'.';
    return risk;
}

static QString decisionText(const ReportItem &item, const QString &check)
{
    const BusinessWords words = businessWords(check);
    if (item.verdict == Verdict::Fail && !words.decision.isEmpty())
        return words.decision;
    switch (item.verdict) {
    case Verdict::Fail:
        //: %1 is a question of the checklist
        return ReportWords::tr("Have this mended: %1").arg(item.question);
    case Verdict::Warning:
        //: %1 is a question of the checklist
        return ReportWords::tr("Have this mended, or accept the risk: %1").arg(item.question);
    case Verdict::NotProven:
        //: %1 is a question of the checklist
        return ReportWords::tr("Have this proved: %1").arg(item.question);
    default:
        //: %1 is a question of the checklist
        return ReportWords::tr("Have this answered: %1").arg(item.question);
    }
}

static ReportDecision decisionOf(const ReportItem &item, const ReportFinding &finding,
                                 const QDate &day, const QString &who)
{
    // A day for an open door, a week for what waits behind it.
    constexpr int urgentDays = 1, otherDays = 7;
    ReportDecision decision;
    decision.text = decisionText(item, finding.finding.id);
    decision.who = who;
    if (day.isValid())
        decision.by = day.addDays(item.verdict == Verdict::Fail ? urgentDays : otherDays)
                              .toString(Qt::ISODate);
    decision.cost = finding.finding.advice.isEmpty() ? ReportWords::tr("None or low")
                                                     : finding.finding.advice.first().effort;
    return decision;
}

void describeRisks(ReportModel &model, const RunDocument &run, const ReportOptions &options)
{
    // "Anna Bright, managing director": the name is enough in a table.
    const QString name = plainText(options.preparedFor.section(u',', 0, 0), 60);
    const QString who = name.isEmpty() ? ReportWords::tr("Management") : name;
    for (Verdict verdict : allVerdicts) {
        for (const ReportItem &item : model.items) {
            if (item.verdict != verdict || item.findings.isEmpty())
                continue;
            const ReportFinding &finding = model.findings[item.findings.first()];
            if (verdict == Verdict::Fail || verdict == Verdict::Warning)
                model.risks << riskOf(item, finding);
            if (verdict == Verdict::Pass) {
                const QString good = businessWords(finding.finding.id).good;
                model.good << (good.isEmpty() ? item.question + u' ' + item.outcome : good);
            }
            const bool settled = verdict == Verdict::Pass || verdict == Verdict::NotApplicable;
            if (!settled && item.accepted.isEmpty())
                model.decisions << decisionOf(item, finding, run.started.date(), who);
        }
    }
}

} // namespace doorcheck
