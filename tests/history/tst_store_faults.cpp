// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"
#include "tests/run/sample_runs.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace doorcheck {

// Whatever is wrong with a file or a disk is one sentence that names it, and nothing is lost that
// was there before.
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_data();
    void files();
    void damaged();
    void readOnly();
    void readsWithoutWriting();
    void diskFull();
    void fileTooLarge();
    void locked();
    void closed();

private:
    QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    QString refusal(const QString &path);
    QStringList write(const QString &program, const QStringList &arguments);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

bool exec(const QString &path, const QStringList &statements)
{
    bool fine = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"exec"_s);
        database.setDatabaseName(path);
        fine = database.open();
        for (const QString &statement : statements)
            fine = fine && !QSqlQuery(statement, database).lastError().isValid();
    }
    QSqlDatabase::removeDatabase(u"exec"_s);
    return fine;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void StoreFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString StoreFaultsTest::refusal(const QString &path)
{
    QString error;
    RunStore store;
    if (store.open(path, &error) || store.isOpen())
        return u"opened"_s;
    return error;
}

// The lines the writer said.
QStringList StoreFaultsTest::write(const QString &program, const QStringList &arguments)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(program, arguments);
    writer.waitForFinished(60'000);
    return QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void StoreFaultsTest::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("sentence");
    const QByteArray none;
    QTest::newRow("text") << QByteArray("client,verdict\n").repeated(100) << QStringList{}
                          << u"The history %1 is damaged: "_s;
    QTest::newRow("foreign") << none << QStringList{u"CREATE TABLE places (url TEXT)"_s}
                             << u"%1 is another program's database, not a history: "_s;
    QTest::newRow("newer")
        << none
        << QStringList{u"PRAGMA application_id = 1146048338"_s,
                       u"CREATE TABLE migration (version INTEGER, applied TEXT)"_s,
                       u"INSERT INTO migration VALUES (9, '')"_s}
        << u"The history %1 was written by a newer Doorcheck (layout 9, "_s;
}

void StoreFaultsTest::files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    QFETCH(QString, sentence);
    QVERIFY(bytes.isEmpty() || put(path(), bytes));
    QVERIFY(statements.isEmpty() || exec(path(), statements));
    const QByteArray before = bytesOf(path());
    const QString error = refusal(path());
    QVERIFY2(error.startsWith(sentence.arg(path())), qPrintable(error));
    QVERIFY2(error.endsWith(u'.') && error.contains(u"--store"_s), qPrintable(error));
    QCOMPARE(error.count(u'\n'), 0);
    QCOMPARE(bytesOf(path()), before); // theirs, whatever it is
}

void StoreFaultsTest::damaged()
{
    QString error;
    {
        RunStore store;
        QVERIFY2(store.open(path(), &error), qPrintable(error));
        for (quint32 seed = 0; seed < 20; ++seed)
            QVERIFY2(store.finish(randomRun(seed), &error), qPrintable(error));
    }
    const QByteArray whole = bytesOf(path());
    QVERIFY(whole.size() > 8 * 4096);

    QVERIFY(put(path(), whole.first(whole.size() / 2)));
    QString sentence = refusal(path());
    QVERIFY2(sentence.startsWith(u"The history %1 is damaged: "_s.arg(path())),
             qPrintable(sentence));

    QByteArray scribbled = whole;
    for (qsizetype i = 4096; i < scribbled.size(); i += 3)
        scribbled[i] = '\x5a';
    QVERIFY(put(path(), scribbled));
    sentence = refusal(path());
    QVERIFY2(sentence.startsWith(u"The history %1 is damaged: "_s.arg(path())),
             qPrintable(sentence));

    // Every single page: never a crash, and either refused or still readable.
    for (qsizetype page = 0; page * 4096 < whole.size(); page += 3) {
        QByteArray torn = whole;
        torn.replace(page * 4096, qMin(qsizetype(4096), torn.size() - page * 4096),
                     QByteArray(4096, '\0'));
        QVERIFY(put(path(), torn));
        RunStore store;
        if (!store.open(path(), &error))
            continue;
        const auto runs = store.list(&error);
        for (const StoredRun &run : runs.value_or(QList<StoredRun>()))
            store.load(run.id, &error);
    }
}

void StoreFaultsTest::readOnly()
{
    const QString folder = m_folder->filePath(u"mine"_s);
    QVERIFY(QDir().mkdir(folder, QFile::ReadOwner | QFile::ExeOwner));
    // Root may write anywhere, so there somebody else tries.
    const bool root = geteuid() == 0;
    const QString user = root ? u"65534"_s : QString::number(geteuid());
    const QString program = qEnvironmentVariable("STORE_WRITER");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    const QString inside = folder + u"/history.sqlite"_s;
    const QStringList said = write(program, {inside, u"1"_s, u"1"_s, user});
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().startsWith(u"error The history %1 cannot be written ("_s.arg(inside)),
             qPrintable(said.first()));

    const QString below = folder + u"/new/history.sqlite"_s;
    const QStringList made = write(program, {below, u"1"_s, u"1"_s, user});
    QCOMPARE(made.size(), 1);
    QVERIFY2(made.first().startsWith(
                 u"error The folder %1/new for the history cannot be made: "_s.arg(folder)),
             qPrintable(made.first()));

    QVERIFY(refusal(m_folder->path()).startsWith(m_folder->path() + u" is a folder: "_s));
    QVERIFY(put(m_folder->filePath(u"file"_s), "x"));
    const QString wrong = refusal(m_folder->filePath(u"file/history.sqlite"_s));
    QVERIFY2(wrong.contains(u"cannot be made"_s), qPrintable(wrong));
}

// A report needs the right to read, no more: nothing is changed, made or left behind.
void StoreFaultsTest::readsWithoutWriting()
{
    const QString path = m_folder->filePath(u"shared.sqlite"_s);
    QString error;
    {
        RunStore store;
        QVERIFY2(store.open(path, &error), qPrintable(error));
        RunDocument run;
        run.id = u"DC-1"_s;
        run.started = QDateTime::currentDateTime();
        QVERIFY2(store.finish(run, &error), qPrintable(error));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    RunStore store;
    QVERIFY2(store.openReadOnly(path, &error), qPrintable(error));
    QVERIFY2(store.load(u"last"_s, &error), qPrintable(error));
    QCOMPARE(store.list(&error)->size(), 1);
    RunDocument other;
    other.id = u"DC-2"_s;
    QVERIFY(!store.begin(other, &error));
    QVERIFY(!error.isEmpty());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u"-shm"_s));
    QVERIFY(!store.openReadOnly(m_folder->filePath(u"none.sqlite"_s), &error));
    QVERIFY(!QFile::exists(m_folder->filePath(u"none.sqlite"_s)));
}

// A disk of 256 KiB: as root in a mount namespace of its own, which ends with the program.
void StoreFaultsTest::diskFull()
{
    QProcess probe;
    probe.start(u"unshare"_s, {u"-m"_s, u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("Mounting a small disk needs root.");
    const QString script = u"mount -t tmpfs -o size=256k none \"$1\" && "
                           "{ \"$2\" \"$1/history.sqlite\" 3 0; "
                           "echo \"again\"; \"$2\" \"$1/history.sqlite\" 4 0; ls \"$1\"; }"_s;
    const QStringList said =
        write(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, m_folder->path(),
                             qEnvironmentVariable("STORE_WRITER")});
    const QString full =
        u"error The disk with the history %1/history.sqlite is full: "_s.arg(m_folder->path());
    const qsizetype again = said.indexOf(u"again"_s);
    QVERIFY2(again > 3, qPrintable(said.join(u'\n')));
    QVERIFY2(said.at(again - 1).startsWith(full), qPrintable(said.at(again - 1)));
    // Opening what filled the disk is a sentence too, not a crash.
    QVERIFY2(said.filter(u"error"_s).size() == 2, qPrintable(said.last()));
}

// The same without root: a file that may not grow past 400 blocks of 512 bytes.
void StoreFaultsTest::fileTooLarge()
{
    const QString script = u"trap '' XFSZ; ulimit -f 400; exec \"$2\" \"$1\" 3 0"_s;
    const QStringList said =
        write(u"sh"_s, {u"-c"_s, script, u"sh"_s, path(), qEnvironmentVariable("STORE_WRITER")});
    QVERIFY2(said.size() > 3, qPrintable(said.join(u'\n')));
    QVERIFY2(said.last().startsWith(u"error The "_s) && said.last().contains(path()),
             qPrintable(said.last()));
    // What was told before is there.
    QString error;
    RunStore store;
    QVERIFY2(store.open(path(), &error), qPrintable(error));
    const auto run = store.load(u"last"_s, &error);
    QVERIFY2(run, qPrintable(error));
    QCOMPARE(run->findings.size(), said.size() - 2); // "run" and "error"
    for (qsizetype i = 0; i < run->findings.size(); ++i)
        QCOMPARE(run->findings.at(i).key(), said.at(i + 1));
}

// Two programs at once: the second waits for the first.
void StoreFaultsTest::locked()
{
    QProcess first, second;
    for (QProcess *writer : {&first, &second}) {
        writer->start(qEnvironmentVariable("STORE_WRITER"),
                      {path(), writer == &first ? u"1"_s : u"2"_s, u"25"_s});
    }
    for (QProcess *writer : {&first, &second}) {
        QVERIFY(writer->waitForFinished(60'000));
        const QByteArray said = writer->readAllStandardOutput();
        QVERIFY2(said.endsWith("\nend\n"), said.constData());
    }
    QString error;
    RunStore store;
    QVERIFY2(store.open(path(), &error), qPrintable(error));
    const auto runs = store.list(&error);
    QCOMPARE(runs->size(), 2);
    for (const StoredRun &run : *runs)
        QCOMPARE(store.load(run.id, &error)->findings.size(), 25);
}

void StoreFaultsTest::closed()
{
    RunStore store;
    QString error;
    QVERIFY(!store.begin(fullRun(), &error));
    QCOMPARE(error, u"No history is open."_s);
    QVERIFY(!store.list(&error));
    QVERIFY(!store.load(u"last"_s, &error));
    QVERIFY(!store.open(u"postgresql://host/db"_s, &error));
    QVERIFY2(error.contains(u"PostgreSQL"_s), qPrintable(error));
}

} // namespace doorcheck

QTEST_GUILESS_MAIN(doorcheck::StoreFaultsTest)
#include "tst_store_faults.moc"
