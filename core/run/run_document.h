// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice.h"
#include "core/evidence/attestation.h"
#include "core/evidence/evidence.h"
#include "core/evidence/place.h"
#include "core/evidence/traffic.h"
#include "core/run/decision.h"
#include "core/run/rare.h"
#include "core/verdict/verdict.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace doorcheck {

// Who allowed the check, in what role, on what basis. Without it nothing is sent.
struct Permission
{
    QString name, role, basis;
    QDateTime given; // with a zone
    bool complete() const { return !name.isEmpty() && !role.isEmpty() && !basis.isEmpty(); }
};

// One answer: a check put to one target at one address and port.
struct Finding
{
    QString id;      // the check: "mail.open-relay"
    QString item;    // the checklist item it answers: "relay"
    QString target;  // as the person knows it: "bakery.example", "mx.bakery.example"
    QString address; // "192.0.2.1"; empty for a check of the domain
    quint16 port = 0;
    Verdict verdict = Verdict::NotTested;
    QString grade;
    QString reason;    // owner's line
    QString technical; // administrator's line
    Software software;
    Evidence evidence;
    QList<Advice> advice;
    Rare<Attestation> attestation;
    Rare<AcceptedRisk> acceptedRisk; // also one that has run out: see isAcceptedOn()
    Rare<PlannedAction> action;

    // The place of the finding in its run and across runs: "mail.open-relay|mx.x|192.0.2.1|25".
    QString key() const;
};

// A Fail or Warning that somebody answers for on that day. One whose time is over counts again.
bool canBeAccepted(const Finding &finding); // only what is wrong can
bool isAcceptedOn(const Finding &finding, const QDate &day);
// A Fail or Warning that nobody answers for on that day: what is left to do.
bool needsAction(const Finding &finding, const QDate &day);
// Gives a finding what was decided about its place. Of a risk only where there is one: what passes
// has nothing to accept.
void applyDecision(const Decisions &decisions, Finding *finding);

// Whether the answer "Is the door shut?" stands on this check: mail.open-relay and proxy.open.
bool isDoorCheck(const QString &check);

// A port that nobody named and that swallows what comes, on a server that answers at its usual one:
// not tested, and no reason to doubt the answer. Grade "silent-port" (judging.h).
bool isSetAside(const Finding &finding);

// The one sentence a manager asks for.
enum class DoorAnswer { Shut, Open, NotProven };
QString doorAnswerName(DoorAnswer answer); // "shut", "open", "notProven"
std::optional<DoorAnswer> doorAnswerFromName(QStringView name);

struct Summary
{
    int pass = 0, warning = 0, fail = 0, notProven = 0, notTested = 0, notApplicable = 0;
    DoorAnswer answer = DoorAnswer::NotProven;
    bool operator==(const Summary &) const = default;
    int count(Verdict verdict) const;
    int &count(Verdict verdict);
};

// One check of one client at one time: what is stored, reported and compared.
struct RunDocument
{
    QString engineVersion; // "0.1.0"
    QString factsVersion;  // "2026-11"
    QString id;            // "DC-20261124-020304-7F3A"
    QString client;
    QString language;      // of its sentences: "de"; "mul": several; empty: English
    QDateTime started;     // with a zone
    QDateTime finished;    // with a zone; null while it runs or when it was cut off
    bool complete = false; // false: stopped
    Permission permission;
    Vantage vantage;
    QStringList notes; // sentences on what is odd about the targets' names; they change no verdict
    QList<Finding> findings;
    Traffic sent;
    QJsonObject request; // what was asked for, so that the run can be resumed or repeated

    Summary summary() const;
};

// Open when the relay or the proxy question fails; shut when both were part of the check and all
// their findings are Pass, Warning, NotApplicable or set aside, at least one of them a Pass or a Warning; else
// notProven. What else fails is counted and changes neither. A run that did not end is never shut: what it had yet to ask is not among its
// findings.
Summary summarise(const QList<Finding> &findings, bool complete);

// The overall exit status: 0 all pass or not applicable, 1 a Fail, 2 otherwise, also when there is
// no finding at all.
int exitStatus(const Summary &summary);

// doorcheck-run/1, both ways (resources/schema/doorcheck-run-1.schema.json). Reading refuses
// another schema name and unreadable JSON with a sentence that says where; unknown members are
// ignored.
QJsonObject runToJson(const RunDocument &run);
QByteArray
runToJsonText(const RunDocument &run); // indented, ends with a newline, same bytes each time
// The same text in pieces, for a file; false as soon as `write` is.
bool writeRunJson(const RunDocument &run, const std::function<bool(const QByteArray &)> &write);
std::optional<RunDocument> runFromJson(const QJsonObject &object, QString *error);
QJsonObject findingToJson(const Finding &finding);
Finding findingFromJson(const QJsonObject &object);

} // namespace doorcheck
