// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store_rows.h"

#include "core/evidence/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// A run document without what has columns and rows of its own.
QString headOf(const RunDocument &run)
{
    RunDocument head = run;
    head.findings.clear();
    QJsonObject object = runToJson(head);
    object.remove(u"findings"_s);
    object.remove(u"summary"_s);
    object.remove(u"sent"_s);
    return compact(object);
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace

void writeHead(StoreSql &sql, const RunDocument &run)
{
    sql.run(u"INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "client = excluded.client, started_ms = excluded.started_ms, "
            "started = excluded.started, finished = excluded.finished, "
            "complete = excluded.complete, connections = excluded.connections, "
            "messages = excluded.messages, bytes = excluded.bytes, head = excluded.head"_s,
            {run.id, run.client, run.started.toMSecsSinceEpoch(), timeText(run.started),
             timeText(run.finished), run.complete, run.sent.connections, run.sent.messages,
             run.sent.bytes, headOf(run)});
}

void writeFinding(StoreSql &sql, const QString &runId, const Finding &finding)
{
    const QString next = u"(SELECT coalesce(max(position) + 1, 0) FROM finding WHERE run_id = ?)"_s;
    sql.run(
        u"INSERT INTO finding VALUES (?, ?, %1, ?, ?, ?, ?) ON CONFLICT (run_id, key) DO UPDATE "
        "SET item = excluded.item, verdict = excluded.verdict, body = excluded.body"_s.arg(next),
        {runId, finding.key(), runId, finding.id, finding.item, verdictName(finding.verdict),
         compact(findingToJson(finding))});
}

QHash<QString, QList<Finding>> readOutlines(StoreSql &sql)
{
    QHash<QString, QList<Finding>> runs;
    sql.run(u"SELECT run_id, check_id, item, verdict FROM finding"_s);
    while (sql.next()) {
        Finding finding;
        finding.id = sql.value(1).toString();
        finding.item = sql.value(2).toString();
        finding.verdict = verdictFromName(sql.value(3).toString()).value_or(Verdict::NotTested);
        runs[sql.value(0).toString()].append(finding);
    }
    return runs;
}

QJsonObject readRun(StoreSql &sql, const QString &id)
{
    StoreTransaction snapshot(sql, StoreTransaction::Read);
    QJsonObject object;
    sql.run(u"SELECT head, connections, messages, bytes FROM run WHERE id = ?"_s, {id});
    if (sql.next()) {
        object = parsed(sql.value(0));
        object.insert(u"sent"_s, QJsonObject{{u"connections"_s, sql.value(1).toInt()},
                                             {u"messages"_s, sql.value(2).toInt()},
                                             {u"bytes"_s, sql.value(3).toLongLong()}});
    }
    QJsonArray findings;
    sql.run(u"SELECT body FROM finding WHERE run_id = ? ORDER BY position"_s, {id});
    while (sql.next())
        findings.append(parsed(sql.value(0)));
    object.insert(u"findings"_s, findings);
    snapshot.commit();
    return object;
}

void writeDecision(StoreSql &sql, const QString &client, const QString &key,
                   const Decision &decision)
{
    if (decision.isEmpty()) {
        sql.run(u"DELETE FROM decision WHERE client = ? AND key = ?"_s, {client, key});
        return;
    }
    QJsonObject body;
    if (decision.acceptedRisk)
        body.insert(u"acceptedRisk"_s, acceptedRiskToJson(*decision.acceptedRisk));
    if (decision.action)
        body.insert(u"action"_s, plannedActionToJson(*decision.action));
    sql.run(u"INSERT INTO decision VALUES (?, ?, ?) ON CONFLICT (client, key) DO UPDATE SET "
            "body = excluded.body"_s,
            {client, key, compact(body)});
}

Decisions readDecisions(StoreSql &sql, const QString &client, QString *error)
{
    Decisions decisions;
    sql.run(u"SELECT key, body FROM decision WHERE client = ?"_s, {client});
    while (sql.next()) {
        QString fault;
        JsonReader reader(parsed(sql.value(1)), sql.value(0).toString(), &fault);
        Decision decision;
        if (const auto risk = reader.optionalObject("acceptedRisk"_L1))
            decision.acceptedRisk = acceptedRiskFrom(*risk);
        if (const auto action = reader.optionalObject("action"_L1))
            decision.action = plannedActionFrom(*action);
        if (fault.isEmpty())
            decisions.insert(sql.value(0).toString(), decision);
        else
            *error = fault;
    }
    return decisions;
}

} // namespace doorcheck
