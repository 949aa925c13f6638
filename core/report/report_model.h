// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/checklist.h"
#include "core/report/reach_matrix.h"
#include "core/report/report.h"

#include <QList>
#include <QStringList>

namespace doorcheck {

// One run as a reader meets it, ready to be set: every format renders this and computes nothing.
// Every string has been through plainText(): one line, bounded, nothing invisible in it.

struct ReportCount
{
    Verdict verdict = Verdict::NotTested;
    int questions = 0; // of the leaflet's: what the answer rests on
    int answers = 0;   // findings: the same number as in the run document's summary
};

// One question of the checklist, over all servers it was put to.
struct ReportItem
{
    QString id;
    int number = 0;
    QString group, question, why, place;
    bool leaflet = true;
    Verdict verdict = Verdict::NotTested;
    QString outcome;   // the owner's line of the finding that decided
    QString source;    // "Probe, outside"
    QString certainty; // "Proven", "Seen", "Stated", "Partly", "None"
    QString accepted;  // "Risk accepted to 2027-01-31"; empty: not accepted on the run's day
    QString lapsed;    // "Risk was accepted to 2026-01-31" by that day: it counts again
    QString action;    // "Ann Baker, due 2026-12-01, in progress"; empty: nothing is planned
    QList<int> findings; // indexes into ReportModel::findings, the deciding one first
};

// One finding, by risk.
struct ReportFinding
{
    QString reference; // "F1"
    Finding finding;
    int question = 0; // number of its item; 0: not on the checklist
    QString title;    // "Strangers can send mail through your mail server"
    QString where;    // "mx.bakery.example, 192.0.2.25, port 25"
    QString why, place;
    QString source, certainty;
    QString accepted, lapsed, action; // as in ReportItem
    QString evidence;     // "A.1"; empty: nothing was recorded
    QString sameAdviceAs; // "F1" when the same advice was given there; else empty
};

struct ReportRisk
{
    QString title, text;
    QString reference; // "F1"
};

struct ReportDecision
{
    QString text, who, by, cost;
};

struct ReportRow
{
    QString name, value;
};

// A group of the checklist, and how its questions were answered.
struct ReportArea
{
    QString name;
    QList<ReportCount> counts; // those that occur, in the order of allVerdicts; `questions` counts
    int total = 0;
};

// What became of one answer since the run before.
struct ReportChange
{
    QString change; // "Fixed"
    QString title, where;
    std::optional<Verdict> was, now;
};
struct ReportChanges
{
    QString since;              // "2026-10-12"; empty: there is no run to compare with
    QList<ReportRow> counts;    // "Fixed" -> "2"
    QList<ReportChange> list;   // without what is unchanged
    QStringList notes;          // what makes the runs hard to compare
};

// Somebody answers for it, or mends it.
struct ReportDuty
{
    QString reference, title;
    Verdict verdict = Verdict::NotTested;
    QString who, until, text; // the reason of an accepted risk, the state of an action
};

struct ReportModel
{
    QString id, client, targets;
    QString checked; // "2026-11-24, 14:00 to 14:05 (UTC+01:00), from outside the network"
    QDateTime when;  // of the run: the only date a report carries
    QString preparedBy, preparedFor, classification, version;
    QString contact, legal;
    QString shared; // what a redacted report says of itself; else empty
    QList<ReportRow> about; // what the cover says, in order; nothing empty

    DoorAnswer answer = DoorAnswer::NotProven;
    Verdict answerShape = Verdict::NotProven;
    QString answerWord;     // "No."
    QString answerSentence; // "The door is open: 2 of 9 questions failed."
    QString answerHeadline; // the same in two: "The door is open"
    QString answerDetail;   // "2 of the leaflet's 9 questions failed on 2026-11-24."
    QString lead;           // what was asked, of whom, from where
    QString caution;        // what the answer does not say
    int leafletQuestions = 0;
    QList<ReportCount> counts; // in the order of allVerdicts

    QList<ReportItem> items;
    QList<ReportFinding> findings; // Fail first; the leaflet's before the others
    QList<ReportRisk> risks;       // all, worst first; a summary shows three
    QStringList good;
    QList<ReportDecision> decisions;
    QList<ReportArea> areas;
    ReachMatrix reach;
    ReportChanges changes;
    QList<ReportDuty> accepted, actions;

    QList<ReportRow> scope;   // targets, time, vantage, permission, what was sent
    QStringList limits;
    QStringList notTested;    // what could not be asked, and why
    QList<ReportRow> integrity;

    const ReportCount &count(Verdict verdict) const;
};

// "mx.bakery.example, 192.0.2.25, port 25"
QString whereOf(const Finding &finding);

// Pure, in the language of the thread. `checklist` decides the items and their order; `runJson` is what the run is stored as, for
// its checksum.
ReportModel buildReportModel(const RunDocument &stored, const Checklist &checklist,
                             const ReportOptions &options, const QByteArray &runJson);

// Its answerSentence alone, without a model of every finding.
QString answerSentence(const RunDocument &stored, const Checklist &checklist);

// The verdict of a question put to several servers: the worst, in the order of allVerdicts, so that
// nothing that is not known hides behind a pass elsewhere. No finding at all is NotTested.
Verdict worstVerdict(const QList<Verdict> &verdicts);

} // namespace doorcheck
