// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/history/store_sql.h"
#include "core/run/run_document.h"

#include <QHash>
#include <QJsonObject>

namespace doorcheck {

// Between run documents and the rows of store_schema.h. Faults stay in `sql`; what writes belongs
// into a StoreTransaction.

// Adds or replaces the row of a run; its findings stay as they are. `ended`: the counts of `run`
// are the last word, and are kept beside it.
void writeHead(StoreSql &sql, const RunDocument &run, bool ended = false);
// Adds a finding at the end, or replaces the one with the same key where it stands.
void writeFinding(StoreSql &sql, const QString &runId, const Finding &finding);

// The run document as JSON, without its summary; without a head when there is no such run.
QJsonObject readRun(StoreSql &sql, const QString &id);
// One line each, the newest first. No evidence is read: of a run that has not ended, what
// summarise() needs stands in an index.
QList<StoredRun> readList(StoreSql &sql);
// Gives the runs that ended under an older layout the counts that a list needs.
void fillSummaries(StoreSql &sql);

void writeDecision(StoreSql &sql, const QString &client, const QString &key,
                   const Decision &decision);
// What cannot be read of them is left out and named in `error`.
Decisions readDecisions(StoreSql &sql, const QString &client, QString *error);

} // namespace doorcheck
