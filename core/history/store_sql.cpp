// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store_sql.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// Primary result codes, sqlite.org/rescode.html; the extended ones carry them in the low byte.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteNotADatabase = 26
};

const char *const sentences[] = {
    //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
    QT_TRANSLATE_NOOP("RunStore", "The history %1 is in use by another program: close that "
                                  "one and try again."),
    //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
    QT_TRANSLATE_NOOP("RunStore", "The history %1 cannot be written: give yourself write "
                                  "permission to the file and its folder, or name another "
                                  "file with --store."),
    //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
    QT_TRANSLATE_NOOP("RunStore", "The disk with the history %1 is full: free some space, or "
                                  "name a file on another disk with --store."),
    //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
    QT_TRANSLATE_NOOP("RunStore", "The history %1 is damaged: move it away, and a new one is "
                                  "begun, or name another file with --store."),
    //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
    QT_TRANSLATE_NOOP("RunStore", "The history %1 cannot be opened: see that its folder is "
                                  "there and may be written, or name another file with "
                                  "--store."),
    //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
    QT_TRANSLATE_NOOP("RunStore", "The history %1 cannot be read or written (%2): look after "
                                  "the disk, or name another file with --store."),
};

const char *sentenceFor(int code)
{
    switch (code & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return sentences[0];
    case SqliteReadOnly:
        return sentences[1];
    case SqliteFull:
        return sentences[2];
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return sentences[3];
    case SqliteCantOpen:
        return sentences[4];
    default:
        return sentences[5];
    }
}

} // namespace

QString storeSentence(const QString &path, const QSqlError &fault)
{
    const char *text = sentenceFor(fault.nativeErrorCode().toInt());
    const QString sentence = QCoreApplication::translate("RunStore", text);
    const QString shown = QDir::toNativeSeparators(path);
    if (sentence.contains(u"%2"_s))
        return sentence.arg(shown, fault.databaseText().trimmed());
    return sentence.arg(shown);
}

bool StoreSql::run(const QString &sql, const QVariantList &values)
{
    if (!ok())
        return false;
    m_query.finish();
    bool fine = m_query.prepare(sql);
    for (const QVariant &value : values) {
        // A null QString would be written as NULL; to us it is an empty text like any other.
        const bool text = value.typeId() == QMetaType::QString;
        m_query.addBindValue(text && value.toString().isNull() ? QVariant(u""_s) : value);
    }
    fine = fine && m_query.exec();
    if (!fine)
        m_fault = m_query.lastError();
    return fine;
}

bool StoreSql::next()
{
    if (!ok())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_fault = m_query.lastError();
    m_query.finish(); // an open SELECT would hold a lock
    return false;
}

QVariant StoreSql::one(const QString &sql, const QVariantList &values)
{
    if (!run(sql, values) || !next())
        return {};
    const QVariant value = m_query.value(0);
    m_query.finish();
    return value;
}

StoreTransaction::StoreTransaction(StoreSql &sql, Kind kind)
    : m_sql(sql), m_open(sql.run(kind == Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
{
}

StoreTransaction::~StoreTransaction()
{
    if (!m_open)
        return;
    // Past the fault that brought us here; a failed ROLLBACK means SQLite did it itself.
    m_sql.m_query.finish();
    QSqlQuery(m_sql.m_database).exec(u"ROLLBACK"_s);
}

bool StoreTransaction::commit()
{
    if (!m_open || !m_sql.run(u"COMMIT"_s))
        return false;
    m_open = false;
    return true;
}

} // namespace doorcheck
