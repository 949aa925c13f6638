// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"

#include "core/evidence/json_reader.h"
#include "core/history/attachment.h"
#include "core/history/store_file.h"
#include "core/history/store_rows.h"
#include "core/history/store_schema.h"
#include "core/history/store_sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RunStore", text);
}

bool refuse(QString *error, const QString &sentence)
{
    if (error)
        *error = sentence;
    return false;
}

} // namespace

struct RunStore::State
{
    QString path;
    QString connection; // empty: closed

    ~State() { close(); }

    void close()
    {
        if (!connection.isEmpty())
            QSqlDatabase::removeDatabase(connection);
        connection.clear();
    }

    // A new connection to the file; `prepare` looks at it and says what is wrong.
    bool connect(const QString &name, const QString &options,
                 QString (*prepare)(const QSqlDatabase &, const QString &), QString *error);

    StoreSql sql() const { return StoreSql(QSqlDatabase::database(connection, false)); }

    bool isOpen(QString *error) const
    {
        if (!connection.isEmpty())
            return true;
        //: The history is the file that keeps the runs.
        return refuse(error, say(QT_TRANSLATE_NOOP("RunStore", "No history is open.")));
    }

    bool end(const StoreSql &sql, QString *error) const
    {
        return sql.ok() || refuse(error, storeSentence(path, sql.fault()));
    }
};

bool RunStore::State::connect(const QString &name, const QString &options,
                              QString (*prepare)(const QSqlDatabase &, const QString &),
                              QString *error)
{
    connection = u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString fault;
    {
        // Out of scope before a close(): removeDatabase() wants nobody to hold the connection.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(name);
        database.setConnectOptions(options);
        fault = database.open() ? prepare(database, path)
                                : storeSentence(path, database.lastError());
    }
    if (fault.isEmpty())
        return true;
    close();
    return refuse(error, fault);
}

RunStore::RunStore() : m_state(std::make_unique<State>()) {}

RunStore::~RunStore() = default;

QString RunStore::defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + u"/history.sqlite"_s;
}

bool RunStore::isOpen() const
{
    return !m_state->connection.isEmpty();
}

QString RunStore::path() const
{
    return m_state->path;
}

bool RunStore::open(const QString &path, QString *error, Check check)
{
    m_state->close();
    m_state->path = path;
    if (path.startsWith("postgresql:"_L1) || path.startsWith("postgres:"_L1)) {
        //: --store is an option of the command line and stays as it is.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "This Doorcheck keeps its history in a file, not in PostgreSQL: name a "
                        "file with --store.");
        return refuse(error, say(text));
    }
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        //: The names in the sentence are those of a Qt driver and a Debian package.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "Qt's SQLite driver (QSQLITE) is missing: install libqt6sql6-sqlite.");
        return refuse(error, say(text));
    }
    const QString fault = prepareStoreFile(path);
    if (!fault.isEmpty())
        return refuse(error, fault);
    if (!m_state->connect(path, u"QSQLITE_BUSY_TIMEOUT=5000"_s,
                          check == Check::Now ? prepareStoreSchema : prepareStoreUnseen, error))
        return false;
    StoreSql sql = m_state->sql();
    fillSummaries(sql); // where it cannot be (a read-only file), a list counts by itself
    return true;
}

bool RunStore::openReadOnly(const QString &path, QString *error)
{
    m_state->close();
    m_state->path = path;
    // Nobody is at work in it when there is no journal beside it; then it needs none, which could
    // not be made in a folder that is read only (sqlite.org/wal.html, read-only databases).
    const bool still = !QFileInfo::exists(path + u"-wal"_s);
    const QString name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath())
                             .toString(QUrl::FullyEncoded)
        + (still ? u"?mode=ro&immutable=1"_s : u"?mode=ro"_s);
    return m_state->connect(name, u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s,
                            checkStoreSchema, error);
}

bool RunStore::begin(const RunDocument &run, QString *error)
{
    if (!m_state->isOpen(error))
        return false;
    StoreSql sql = m_state->sql();
    StoreTransaction transaction(sql);
    writeHead(sql, run);
    for (const Finding &finding : run.findings)
        writeFinding(sql, run.id, finding);
    transaction.commit();
    return m_state->end(sql, error);
}

bool RunStore::addFinding(const QString &runId, const Finding &finding, const Traffic &sent,
                          QString *error)
{
    if (!m_state->isOpen(error))
        return false;
    StoreSql sql = m_state->sql();
    StoreTransaction transaction(sql);
    writeFinding(sql, runId, finding);
    sql.run(u"UPDATE run SET connections = ?, messages = ?, bytes = ?, summary = '' WHERE id = ?"_s,
            {sent.connections, sent.messages, sent.bytes, runId});
    transaction.commit();
    return m_state->end(sql, error);
}

bool RunStore::finish(const RunDocument &run, QString *error)
{
    if (!m_state->isOpen(error))
        return false;
    StoreSql sql = m_state->sql();
    StoreTransaction transaction(sql);
    writeHead(sql, run, true);
    sql.run(u"DELETE FROM finding WHERE run_id = ?"_s, {run.id});
    for (const Finding &finding : run.findings)
        writeFinding(sql, run.id, finding);
    transaction.commit();
    return m_state->end(sql, error);
}

std::optional<QString> RunStore::find(const QString &name, QString *error) const
{
    if (!m_state->isOpen(error))
        return std::nullopt;
    const bool last = name == "last"_L1;
    StoreSql sql = m_state->sql();
    if (last)
        sql.run(u"SELECT id FROM run ORDER BY started_ms DESC, id DESC LIMIT 1"_s);
    else
        sql.run(u"SELECT id FROM run WHERE substr(upper(id), 1, length(?)) = upper(?) "
                "ORDER BY id LIMIT 3"_s,
                {name, name});
    QStringList ids;
    while (sql.next())
        ids.append(sql.value(0).toString());
    if (!m_state->end(sql, error))
        return std::nullopt;
    if (ids.size() == 1 && !name.isEmpty())
        return ids.first();
    for (const QString &id : ids) {
        if (id.compare(name, Qt::CaseInsensitive) == 0)
            return id;
    }
    const QString shown = QDir::toNativeSeparators(m_state->path);
    if (last) {
        //: %1 is a file.
        const char *text =
            QT_TRANSLATE_NOOP("RunStore", "There is no run in %1 yet: check a client first.");
        refuse(error, say(text).arg(shown));
    } else if (ids.isEmpty()) {
        //: %1 is what a person typed, %2 a file.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "There is no run \"%1\" in %2: see \"doorcheck-cli history list\".");
        refuse(error, say(text).arg(name, shown));
    } else {
        //: %1 is what a person typed, %2 are two or three ids.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "\"%1\" is the beginning of several runs (%2): write more of it.");
        refuse(error, say(text).arg(name, ids.join(u", "_s)));
    }
    return std::nullopt;
}

std::optional<RunDocument> RunStore::load(const QString &name, QString *error) const
{
    const std::optional<QString> id = find(name, error);
    if (!id)
        return std::nullopt;
    StoreSql sql = m_state->sql();
    const QJsonObject object = readRun(sql, *id);
    if (!m_state->end(sql, error))
        return std::nullopt;
    QString fault;
    std::optional<RunDocument> run = runFromJson(object, &fault);
    if (!run) {
        //: %1 is the id of a run, %2 a file, %3 what is wrong.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "The run %1 in %2 cannot be read (%3): it was damaged, or a newer "
                        "Doorcheck wrote it.");
        refuse(error, say(text).arg(*id, QDir::toNativeSeparators(m_state->path), fault));
    }
    return run;
}

std::optional<QList<StoredRun>> RunStore::list(QString *error) const
{
    if (!m_state->isOpen(error))
        return std::nullopt;
    StoreSql sql = m_state->sql();
    const QList<StoredRun> runs = readList(sql);
    if (!m_state->end(sql, error))
        return std::nullopt;
    return runs;
}

bool RunStore::remove(const QString &name, QString *error)
{
    const std::optional<QString> id = find(name, error);
    if (!id)
        return false;
    StoreSql sql = m_state->sql();
    sql.run(u"DELETE FROM run WHERE id = ?"_s, {*id});
    return m_state->end(sql, error);
}

static QString attachmentFolder(const QString &path)
{
    return QFileInfo(path).absolutePath() + u"/attachments"_s;
}

std::optional<Attachment> RunStore::attach(const QString &file, QString *error) const
{
    if (!m_state->isOpen(error))
        return std::nullopt;
    return keepAttachment(file, attachmentFolder(m_state->path), error);
}

QString RunStore::attachmentPath(const Attachment &attachment) const
{
    return attachmentFolder(m_state->path) + u'/' + attachmentFileName(attachment);
}

std::optional<Decisions> RunStore::decisions(const QString &client, QString *error) const
{
    if (!m_state->isOpen(error))
        return std::nullopt;
    StoreSql sql = m_state->sql();
    QString fault;
    const Decisions decisions = readDecisions(sql, client, &fault);
    if (!m_state->end(sql, error))
        return std::nullopt;
    if (!fault.isEmpty()) {
        //: %1 is a file, %2 what is wrong.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "A decision in %1 cannot be read (%2): it was damaged, or a newer "
                        "Doorcheck wrote it.");
        refuse(error, say(text).arg(QDir::toNativeSeparators(m_state->path), fault));
        return std::nullopt;
    }
    return decisions;
}

bool RunStore::decide(const RunDocument &run, const Decisions &decisions, QString *error)
{
    if (!m_state->isOpen(error))
        return false;
    StoreSql sql = m_state->sql();
    StoreTransaction transaction(sql);
    for (const auto &[key, decision] : decisions.asKeyValueRange())
        writeDecision(sql, run.client, key, decision);
    const bool known = sql.one(u"SELECT count(*) FROM run WHERE id = ?"_s, {run.id}).toInt() > 0;
    if (!known)
        writeHead(sql, run, true);
    for (const Finding &finding : run.findings) {
        if (!known || decisions.contains(finding.key()))
            writeFinding(sql, run.id, finding);
    }
    transaction.commit();
    return m_state->end(sql, error);
}

} // namespace doorcheck
