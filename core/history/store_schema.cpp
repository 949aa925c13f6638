// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store_schema.h"

#include "core/history/store_sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// Written into the header of the file (sqlite.org/pragma.html#pragma_application_id): "DOOR".
constexpr int applicationId = 0x444f4f52;

QString say(const char *text)
{
    return QCoreApplication::translate("RunStore", text);
}

// Never change an entry that was released: add one.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> list{
        {u"CREATE TABLE run (id TEXT PRIMARY KEY, client TEXT NOT NULL, "
         "started_ms INTEGER NOT NULL, started TEXT NOT NULL, finished TEXT NOT NULL, "
         "complete INTEGER NOT NULL, connections INTEGER NOT NULL, messages INTEGER NOT NULL, "
         "bytes INTEGER NOT NULL, head TEXT NOT NULL)"_s,
         u"CREATE INDEX run_started ON run (started_ms)"_s,
         u"CREATE TABLE finding (run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE, "
         "key TEXT NOT NULL, position INTEGER NOT NULL, check_id TEXT NOT NULL, "
         "item TEXT NOT NULL, verdict TEXT NOT NULL, body TEXT NOT NULL, "
         "PRIMARY KEY (run_id, key))"_s,
         u"CREATE INDEX finding_list ON finding (run_id, check_id, item, verdict)"_s},
        {u"CREATE TABLE decision (client TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, "
         "PRIMARY KEY (client, key))"_s},
        // A list of runs comes out of an index alone, and so does what has no counts yet.
        {u"ALTER TABLE run ADD COLUMN summary TEXT NOT NULL DEFAULT ''"_s,
         u"CREATE INDEX run_list ON run (started_ms DESC, id DESC, client, started, finished, "
         "complete, summary)"_s,
         u"CREATE INDEX run_uncounted ON run (id, finished) WHERE summary = ''"_s},
    };
    return list;
}

QString refuseNewer(const QString &path, int version)
{
    //: %1 is a file, %2 and %3 are numbers. --store is an option and stays as it is.
    const char *text = QT_TRANSLATE_NOOP(
        "RunStore", "The history %1 was written by a newer Doorcheck (layout %2, this one knows "
                    "%3): update Doorcheck, or name another file with --store.");
    return say(text).arg(path).arg(version).arg(migrations().size());
}

QString refuseForeign(const QString &path)
{
    //: %1 is a file. --store is an option and stays as it is.
    const char *text = QT_TRANSLATE_NOOP(
        "RunStore",
        "%1 is another program's database, not a history: name another file with --store.");
    return say(text).arg(path);
}

bool migrate(StoreSql &sql)
{
    StoreTransaction transaction(sql);
    sql.run(u"CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, "
            "applied TEXT NOT NULL)"_s);
    // Read again under the lock: another program may have been quicker.
    int version = sql.one(u"SELECT coalesce(max(version), 0) FROM migration"_s).toInt();
    for (; sql.ok() && version < migrations().size(); ++version) {
        for (const QString &statement : migrations().at(version))
            sql.run(statement);
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        sql.run(u"INSERT INTO migration VALUES (?, ?)"_s, {version + 1, now});
    }
    sql.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    return transaction.commit();
}

// Every commit is on the disk before it returns; removed runs are overwritten.
void configure(StoreSql &sql)
{
    sql.run(u"PRAGMA synchronous = FULL"_s);
    sql.run(u"PRAGMA foreign_keys = ON"_s);
    sql.run(u"PRAGMA secure_delete = ON"_s);
}

} // namespace

namespace {

struct SchemaCheck
{
    QString refusal;
    int version = 0;
};

SchemaCheck look(StoreSql &sql, const QString &path, bool whole = true)
{
    const QString shown = QDir::toNativeSeparators(path);
    // In this order: another Doorcheck may make the history between the two questions, and whoever
    // sees its tables then also sees its mark, since both came with one commit.
    const int tables = sql.one(u"SELECT count(*) FROM sqlite_master"_s).toInt();
    const int owner = sql.one(u"PRAGMA application_id"_s).toInt();
    if (sql.ok() && tables > 0 && owner != applicationId)
        return {refuseForeign(shown)};
    const QString health = whole ? sql.one(u"PRAGMA quick_check(1)"_s).toString() : u"ok"_s;
    if (sql.ok() && health != "ok"_L1) {
        const QSqlError damaged({}, health, QSqlError::UnknownError, u"11"_s);
        return {storeSentence(path, damaged)};
    }
    const int version = tables == 0 ? 0 : sql.one(u"SELECT max(version) FROM migration"_s).toInt();
    if (sql.ok() && version > migrations().size())
        return {refuseNewer(shown, version)};
    return {sql.ok() ? QString() : storeSentence(path, sql.fault()), version};
}

} // namespace

static QString prepare(const QSqlDatabase &database, const QString &path, bool whole)
{
    StoreSql sql(database);
    const SchemaCheck seen = look(sql, path, whole);
    if (!seen.refusal.isEmpty())
        return seen.refusal;
    {
        // Readers and one writer side by side. Where that cannot be (a network disk, another
        // program at work this moment) the journal stays as it was, which is as safe.
        StoreSql(database).one(u"PRAGMA journal_mode = WAL"_s);
    }
    configure(sql);
    if (sql.ok() && seen.version < migrations().size())
        migrate(sql);
    return sql.ok() ? QString() : storeSentence(path, sql.fault());
}

QString prepareStoreSchema(const QSqlDatabase &database, const QString &path)
{
    return prepare(database, path, true);
}

QString prepareStoreUnseen(const QSqlDatabase &database, const QString &path)
{
    return prepare(database, path, false);
}

QString checkStoreSchema(const QSqlDatabase &database, const QString &path)
{
    StoreSql sql(database);
    const SchemaCheck seen = look(sql, path);
    if (seen.refusal.isEmpty() && seen.version < migrations().size()) {
        //: %1 is a file.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "The history %1 is of an older Doorcheck, and may not be changed here: let "
                        "somebody who may write it open it once.");
        return say(text).arg(QDir::toNativeSeparators(path));
    }
    return seen.refusal;
}

} // namespace doorcheck
