// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace doorcheck {

// Tables of the history.
//
//  run      a row for each run; `head` is its run document without findings and summary; `summary`
//           holds the counts of a run that has ended, so that a list of runs reads no finding
//  finding  a row for each finding; `body` is its JSON; what a list of runs needs stands beside it,
//           in an index of its own, so that listing never reads a body
//  decision a row for each finding's place about which a client has decided something: what
//           outlives the runs
//  migration  the versions of this layout the file went through
//
// Brings the file behind `database` from any older layout to today's. Refuses a newer one, another
// program's database, and a damaged file. Empty, or a sentence for a person.
QString prepareStoreSchema(const QSqlDatabase &database, const QString &path);
// The same without the look through the whole file for damage.
QString prepareStoreUnseen(const QSqlDatabase &database, const QString &path);

// The same looks, without a change: an older layout is refused too.
QString checkStoreSchema(const QSqlDatabase &database, const QString &path);

} // namespace doorcheck
