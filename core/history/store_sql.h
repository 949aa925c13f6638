// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace doorcheck {

// One plain sentence for what SQLite says: what, where, and the mend.
QString storeSentence(const QString &path, const QSqlError &fault);

// The statements of one store. Keeps the first fault; after one, everything else does nothing and
// is false, so that a caller looks once, at the end.
class StoreSql
{
public:
    explicit StoreSql(const QSqlDatabase &database) : m_query(database), m_database(database) {}

    bool run(const QString &sql, const QVariantList &values = {});
    // Of the last run(): steps to the next row; a fault while stepping is kept too.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    // The first column of the first row, and an invalid value when there is no row.
    QVariant one(const QString &sql, const QVariantList &values = {});

    bool ok() const { return !m_fault.isValid(); }
    const QSqlError &fault() const { return m_fault; }

private:
    friend class StoreTransaction;
    QSqlQuery m_query;
    QSqlDatabase m_database;
    QSqlError m_fault;
};

// All or nothing, and one view of the file. To write, the lock is taken at once: one taken half-way
// through could not be waited for. Without commit() everything is undone.
class StoreTransaction
{
public:
    enum Kind { Write, Read };
    explicit StoreTransaction(StoreSql &sql, Kind kind = Write);
    ~StoreTransaction();
    StoreTransaction(const StoreTransaction &) = delete;
    StoreTransaction &operator=(const StoreTransaction &) = delete;

    bool commit();

private:
    StoreSql &m_sql;
    bool m_open = false;
};

} // namespace doorcheck
