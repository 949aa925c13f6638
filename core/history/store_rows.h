// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store_sql.h"
#include "core/run/run_document.h"

#include <QHash>
#include <QJsonObject>

namespace doorcheck {

// Between run documents and the rows of store_schema.h. Faults stay in `sql`; what writes belongs
// into a StoreTransaction.

// Adds or replaces the row of a run; its findings stay as they are.
void writeHead(StoreSql &sql, const RunDocument &run);
// Adds a finding at the end, or replaces the one with the same key where it stands.
void writeFinding(StoreSql &sql, const QString &runId, const Finding &finding);

// The run document as JSON, without its summary; without a head when there is no such run.
QJsonObject readRun(StoreSql &sql, const QString &id);
// What summarise() needs of every run, by run, out of an index: no evidence is read.
QHash<QString, QList<Finding>> readOutlines(StoreSql &sql);

void writeDecision(StoreSql &sql, const QString &client, const QString &key,
                   const Decision &decision);
// What cannot be read of them is left out and named in `error`.
Decisions readDecisions(StoreSql &sql, const QString &client, QString *error);

} // namespace doorcheck
