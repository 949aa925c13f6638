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

// "shut 9 0 0 1 0 2": the answer, then the counts in the order of allVerdicts.
static QString summaryText(const Summary &summary)
{
    QStringList words{doorAnswerName(summary.answer)};
    for (const Verdict verdict : allVerdicts)
        words << QString::number(summary.count(verdict));
    return words.join(u' ');
}

static std::optional<Summary> summaryFromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    const std::optional<DoorAnswer> answer = doorAnswerFromName(words.first());
    if (!answer || words.size() != qsizetype(std::size(allVerdicts)) + 1)
        return std::nullopt;
    Summary summary;
    summary.answer = *answer;
    qsizetype word = 0;
    for (const Verdict verdict : allVerdicts)
        summary.count(verdict) = words[++word].toInt();
    return summary;
}

void writeHead(StoreSql &sql, const RunDocument &run, bool ended)
{
    sql.run(u"INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET client = excluded.client, started_ms = excluded.started_ms, "
            "started = excluded.started, finished = excluded.finished, "
            "complete = excluded.complete, connections = excluded.connections, "
            "messages = excluded.messages, bytes = excluded.bytes, head = excluded.head, "
            "summary = excluded.summary"_s,
            {run.id, run.client, run.started.toMSecsSinceEpoch(), timeText(run.started),
             timeText(run.finished), run.complete, run.sent.connections, run.sent.messages,
             run.sent.bytes, headOf(run), ended ? summaryText(run.summary()) : u""_s});
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

// What summarise() needs of the runs without a summary, by run.
static QHash<QString, QList<Finding>> readOutlines(StoreSql &sql)
{
    QHash<QString, QList<Finding>> runs;
    // The grade decides for few findings only, and only theirs is read.
    sql.run(u"SELECT run_id, check_id, item, verdict, CASE WHEN verdict = 'notTested' AND check_id = "
            "'mail.open-relay' THEN json_extract(body, '$.grade') END FROM finding WHERE run_id IN "
            "(SELECT id FROM run WHERE summary = '')"_s);
    while (sql.next()) {
        Finding finding;
        finding.id = sql.value(1).toString();
        finding.item = sql.value(2).toString();
        finding.verdict = verdictFromName(sql.value(3).toString()).value_or(Verdict::NotTested);
        finding.grade = sql.value(4).toString();
        runs[sql.value(0).toString()].append(finding);
    }
    return runs;
}

// The domain stands in the body of a run, which is too long to be read for ten thousand of them.
static void addDomains(StoreSql &sql, QList<StoredRun> *runs)
{
    constexpr int mostClients = 8;
    QSet<QString> clients;
    for (StoredRun &run : *runs) {
        if (clients.contains(run.client))
            continue;
        clients.insert(run.client);
        run.domain = sql.one(u"SELECT CASE WHEN json_valid(head) THEN "
                             "json_extract(head, '$.run.request.domains[0]') END FROM run "
                             "WHERE id = ?"_s, {run.id})
                         .toString();
        if (clients.size() == mostClients)
            return;
    }
}

QList<StoredRun> readList(StoreSql &sql)
{
    const QHash<QString, QList<Finding>> outlines = readOutlines(sql);
    QList<StoredRun> runs;
    sql.run(u"SELECT id, client, started, finished, complete, summary FROM run "
            "ORDER BY started_ms DESC, id DESC"_s);
    while (sql.next()) {
        const QString id = sql.value(0).toString();
        const bool complete = sql.value(4).toBool();
        const std::optional<Summary> kept = summaryFromText(sql.value(5).toString());
        runs.append({id, sql.value(1).toString(), timeFromText(sql.value(2).toString()),
                     timeFromText(sql.value(3).toString()), complete,
                     kept ? *kept : summarise(outlines.value(id), complete), {}});
    }
    addDomains(sql, &runs);
    return runs;
}

void fillSummaries(StoreSql &sql)
{
    if (sql.one(u"SELECT count(*) FROM run WHERE summary = '' AND finished <> ''"_s).toInt() == 0)
        return;
    StoreTransaction transaction(sql);
    const QList<StoredRun> runs = readList(sql);
    for (const StoredRun &run : runs) {
        if (run.finished.isValid())
            sql.run(u"UPDATE run SET summary = ? WHERE id = ? AND summary = ''"_s,
                    {summaryText(run.summary), run.id});
    }
    transaction.commit();
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
