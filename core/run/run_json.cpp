// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_json.h"
#include "core/evidence/json_reader.h"
#include "core/run/run_document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr QLatin1StringView schemaName = "doorcheck-run/1"_L1;

// Missing is written as null, so that a reader sees that the member exists.
QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue(QJsonValue::Null);
}

QString addressText(const QHostAddress &address)
{
    return address.isNull() ? QString() : address.toString();
}

QJsonObject toJson(const Summary &summary)
{
    QJsonObject object{{u"answer"_s, doorAnswerName(summary.answer)}};
    for (const Verdict verdict : allVerdicts)
        object.insert(verdictName(verdict), summary.count(verdict));
    return object;
}

QJsonObject toJson(const Advice &advice)
{
    QJsonArray steps;
    for (const AdviceStep &step : advice.steps) {
        steps.append(QJsonObject{{u"kind"_s, step.kind},
                                 {u"text"_s, step.text},
                                 {u"commands"_s, QJsonArray::fromStringList(step.commands)}});
    }
    return {{u"id"_s, advice.id},
            {u"title"_s, advice.title},
            {u"effort"_s, advice.effort},
            {u"steps"_s, steps},
            {u"source"_s, advice.source}};
}

QJsonObject toJson(const Permission &permission)
{
    return {{u"name"_s, permission.name},
            {u"role"_s, permission.role},
            {u"basis"_s, permission.basis},
            {u"given"_s, timeOrNull(permission.given)}};
}

QJsonObject toJson(const Vantage &vantage)
{
    return {{u"source"_s, addressText(vantage.source)},
            {u"place"_s, placeName(vantage.place)},
            {u"reason"_s, vantage.reason},
            {u"stated"_s, vantage.stated}};
}

QJsonObject toJson(const Traffic &sent)
{
    return {{u"connections"_s, sent.connections},
            {u"messages"_s, sent.messages},
            {u"bytes"_s, sent.bytes}};
}

Advice adviceFrom(JsonReader reader)
{
    Advice advice;
    advice.id = reader.text("id"_L1);
    advice.title = reader.optionalText("title"_L1);
    advice.effort = reader.optionalText("effort"_L1);
    advice.source = reader.optionalText("source"_L1);
    const QList<JsonReader> steps = reader.objects("steps"_L1, false);
    for (JsonReader step : steps) {
        advice.steps.append({step.optionalText("kind"_L1), step.optionalText("text"_L1),
                             step.optionalTexts("commands"_L1)});
    }
    return advice;
}

Permission permissionFrom(JsonReader reader)
{
    return {reader.text("name"_L1), reader.text("role"_L1), reader.text("basis"_L1),
            reader.optionalTime("given"_L1)};
}

Vantage vantageFrom(JsonReader reader)
{
    Vantage vantage;
    const QString source = reader.optionalText("source"_L1);
    if (!source.isEmpty() && !vantage.source.setAddress(source)) {
        //: After the name of a member of a JSON file.
        reader.refuse("source"_L1, QCoreApplication::translate("RunDocument", "is not an address"));
    }
    vantage.place = reader.word("place"_L1, placeFromName, Place::Unknown,
                                {u"outside"_s, u"inside"_s, u"unknown"_s});
    vantage.reason = reader.optionalText("reason"_L1);
    vantage.stated = reader.optionalFlag("stated"_L1, false);
    return vantage;
}

Traffic trafficFrom(JsonReader reader)
{
    constexpr int mostInt = std::numeric_limits<int>::max();
    constexpr qint64 mostExact = qint64(1) << 53; // beyond it a JSON number is no longer exact
    Traffic sent;
    sent.connections = static_cast<int>(reader.number("connections"_L1, 0, mostInt));
    sent.messages = static_cast<int>(reader.number("messages"_L1, 0, mostInt));
    sent.bytes = reader.number("bytes"_L1, 0, mostExact);
    return sent;
}

QStringList verdictNames()
{
    QStringList names;
    for (const Verdict verdict : allVerdicts)
        names.append(verdictName(verdict));
    return names;
}

Finding findingFrom(JsonReader reader)
{
    Finding finding;
    finding.id = reader.filledText("id"_L1);
    finding.item = reader.optionalText("item"_L1);
    finding.target = reader.text("target"_L1);
    finding.address = reader.optionalText("address"_L1);
    finding.port = static_cast<quint16>(reader.number("port"_L1, 0, 65535, 0));
    finding.verdict =
        reader.word("verdict"_L1, verdictFromName, Verdict::NotTested, verdictNames());
    finding.grade = reader.optionalText("grade"_L1);
    finding.reason = reader.text("reason"_L1);
    finding.technical = reader.optionalText("technical"_L1);
    if (const auto software = reader.optionalObject("software"_L1))
        finding.software = softwareFromJson(software->json());
    finding.evidence = evidenceFromJson(reader.object("evidence"_L1).json());
    finding.evidence.software = finding.software;
    const QList<JsonReader> advice = reader.objects("advice"_L1, false);
    for (const JsonReader &entry : advice)
        finding.advice.append(adviceFrom(entry));
    if (const auto attestation = reader.optionalObject("attestation"_L1)) {
        QString fault;
        finding.attestation = attestationFromJson(attestation->json(), &fault);
        if (!finding.attestation)
            reader.refuse("attestation"_L1, u": "_s + fault);
    }
    if (const auto risk = reader.optionalObject("acceptedRisk"_L1))
        finding.acceptedRisk = acceptedRiskFrom(*risk);
    if (const auto action = reader.optionalObject("action"_L1))
        finding.action = plannedActionFrom(*action);
    return finding;
}

} // namespace

QJsonObject findingToJson(const Finding &finding)
{
    QJsonArray advice;
    for (const Advice &entry : finding.advice)
        advice.append(toJson(entry));
    const QJsonValue null(QJsonValue::Null);
    return {{u"id"_s, finding.id},
            {u"item"_s, finding.item},
            {u"target"_s, finding.target},
            {u"address"_s, finding.address},
            {u"port"_s, finding.port},
            {u"verdict"_s, verdictName(finding.verdict)},
            {u"grade"_s, finding.grade},
            {u"reason"_s, finding.reason},
            {u"technical"_s, finding.technical},
            {u"software"_s, softwareToJson(finding.software)},
            {u"evidence"_s, evidenceToJson(finding.evidence)},
            {u"advice"_s, advice},
            {u"attestation"_s,
             finding.attestation ? QJsonValue(attestationToJson(*finding.attestation)) : null},
            {u"acceptedRisk"_s,
             finding.acceptedRisk ? QJsonValue(acceptedRiskToJson(*finding.acceptedRisk)) : null},
            {u"action"_s, finding.action ? QJsonValue(plannedActionToJson(*finding.action)) : null}};
}

Finding findingFromJson(const QJsonObject &object)
{
    return findingFrom(JsonReader(object, {}, nullptr));
}

// Everything but the findings.
static QJsonObject frameToJson(const RunDocument &run)
{
    const QJsonObject header{{u"id"_s, run.id},
                             {u"client"_s, run.client},
                             {u"language"_s, run.language},
                             {u"started"_s, timeOrNull(run.started)},
                             {u"finished"_s, timeOrNull(run.finished)},
                             {u"state"_s, run.complete ? u"complete"_s : u"stopped"_s},
                             {u"permission"_s, toJson(run.permission)},
                             {u"vantage"_s, toJson(run.vantage)},
                             {u"notes"_s, QJsonArray::fromStringList(run.notes)},
                             {u"request"_s, run.request}};
    return {{u"schema"_s, QString(schemaName)},
            {u"engine"_s,
             QJsonObject{{u"version"_s, run.engineVersion}, {u"facts"_s, run.factsVersion}}},
            {u"run"_s, header},
            {u"summary"_s, toJson(run.summary())},
            {u"findings"_s, QJsonArray()},
            {u"sent"_s, toJson(run.sent)}};
}

QJsonObject runToJson(const RunDocument &run)
{
    QJsonArray findings;
    for (const Finding &finding : run.findings)
        findings.append(findingToJson(finding));
    QJsonObject object = frameToJson(run);
    object[u"findings"_s] = findings;
    return object;
}

// How long the text of a finding is, roughly: those of one run are alike.
static qsizetype sizeOf(const Finding &finding)
{
    return QJsonDocument(findingToJson(finding)).toJson(QJsonDocument::Indented).size() * 5 / 4;
}

// Finding by finding: a run of a thousand servers would otherwise stand in memory three times.
bool writeRunJson(const RunDocument &run, const std::function<bool(const QByteArray &)> &write)
{
    const QByteArray frame = QJsonDocument(frameToJson(run)).toJson(QJsonDocument::Indented);
    const QByteArray empty = "\"findings\": [\n    ]";
    const qsizetype at = frame.indexOf(empty);
    if (run.findings.isEmpty() || at < 0)
        return write(frame);
    if (!write(frame.left(at) + "\"findings\": [\n"))
        return false;
    for (const Finding &finding : run.findings) {
        QByteArray one = QJsonDocument(findingToJson(finding)).toJson(QJsonDocument::Indented).trimmed();
        one.replace("\n", "\n        "); // a line end can only stand between members
        if (!write("        " + one + (&finding == &run.findings.last() ? "\n" : ",\n")))
            return false;
    }
    return write("    ]" + frame.sliced(at + empty.size()));
}

QByteArray runToJsonText(const RunDocument &run)
{
    QByteArray text;
    if (!run.findings.isEmpty())
        text.reserve((run.findings.size() + 1) * sizeOf(run.findings.first()));
    writeRunJson(run, [&](const QByteArray &piece) {
        text += piece;
        return true;
    });
    return text;
}

std::optional<RunDocument> runFromJson(const QJsonObject &object, QString *error)
{
    QString fault;
    JsonReader reader(object, {}, &fault);
    if (reader.text("schema"_L1) != schemaName) {
        //: After the name of a member of a JSON file. %1 is the name of a file format.
        reader.refuse("schema"_L1,
                      QCoreApplication::translate("RunDocument", "is not %1").arg(schemaName));
    }
    RunDocument run;
    JsonReader engine = reader.object("engine"_L1);
    run.engineVersion = engine.text("version"_L1);
    run.factsVersion = engine.text("facts"_L1);
    JsonReader header = reader.object("run"_L1);
    run.id = header.filledText("id"_L1);
    run.client = header.text("client"_L1);
    run.language = header.optionalText("language"_L1);
    run.started = header.time("started"_L1);
    run.finished = header.optionalTime("finished"_L1);
    const auto complete = [](QStringView name) -> std::optional<bool> {
        if (name == "complete"_L1 || name == "stopped"_L1)
            return name == "complete"_L1;
        return std::nullopt;
    };
    run.complete = header.word("state"_L1, complete, false, {u"complete"_s, u"stopped"_s});
    run.permission = permissionFrom(header.object("permission"_L1));
    run.vantage = vantageFrom(header.object("vantage"_L1));
    run.notes = header.optionalTexts("notes"_L1);
    if (const auto request = header.optionalObject("request"_L1))
        run.request = request->json();
    const QList<JsonReader> findings = reader.objects("findings"_L1);
    for (const JsonReader &finding : findings)
        run.findings.append(findingFrom(finding));
    run.sent = trafficFrom(reader.object("sent"_L1));
    if (fault.isEmpty())
        return run;
    if (error)
        *error = fault;
    return std::nullopt;
}

} // namespace doorcheck
