// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"
#include "tests/run/sample_runs.h"

#include <QJsonArray>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

class RunStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void roundTrips();
    void findingByFinding();
    void resumed();
    void finds_data();
    void finds();
    void lists();
    void removes();
    void modes();
    void keepsAttachments();
    void leavesNoConnection();

private:
    QString path() const { return m_folder->filePath(u"new/history.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunStore> m_store;
    QString m_error;
};

void RunStoreTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(RunStore::defaultPath().endsWith(u"/history.sqlite"_s));
}

void RunStoreTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_error.clear();
    m_store = std::make_unique<RunStore>();
    QVERIFY2(m_store->open(path(), &m_error), qPrintable(m_error));
    QCOMPARE(m_store->path(), path());
}

void RunStoreTest::roundTrips()
{
    for (quint32 seed = 0; seed < 50; ++seed)
        QVERIFY2(m_store->finish(randomRun(seed), &m_error), qPrintable(m_error));
    m_store = std::make_unique<RunStore>();
    QVERIFY2(m_store->open(path(), &m_error), qPrintable(m_error));
    for (quint32 seed = 0; seed < 50; ++seed) {
        const RunDocument run = randomRun(seed);
        const auto copy = m_store->load(run.id, &m_error);
        QVERIFY2(copy, qPrintable(m_error));
        QCOMPARE(runToJsonText(*copy), runToJsonText(run));
    }
}

void RunStoreTest::findingByFinding()
{
    RunDocument run = fullRun();
    const QList<Finding> findings = run.findings;
    run.findings.clear();
    run.complete = false;
    run.finished = {};
    QVERIFY2(m_store->begin(run, &m_error), qPrintable(m_error));
    QVERIFY2(m_store->addFinding(run.id, findings[0], {1, 0, 10}, &m_error), qPrintable(m_error));
    QVERIFY2(m_store->addFinding(run.id, findings[1], {2, 0, 20}, &m_error), qPrintable(m_error));
    // Seen again in the light of others: the same place, another verdict.
    Finding changed = findings[0];
    changed.verdict = Verdict::NotProven;
    changed.grade = u"catch-all"_s;
    QVERIFY2(m_store->addFinding(run.id, changed, {2, 0, 20}, &m_error), qPrintable(m_error));

    auto stored = m_store->load(run.id, &m_error);
    QVERIFY2(stored, qPrintable(m_error));
    QVERIFY(!stored->complete);
    QVERIFY(!stored->finished.isValid());
    QCOMPARE(stored->findings.size(), 2);
    QCOMPARE(findingToJson(stored->findings[0]), findingToJson(changed));
    QCOMPARE(findingToJson(stored->findings[1]), findingToJson(findings[1]));
    QCOMPARE(stored->sent, (Traffic{2, 0, 20}));
    QCOMPARE(stored->request, run.request);

    // finish() says the last word, on order and content.
    run.findings = {findings[1], findings[0]};
    run.complete = true;
    run.finished = run.started.addSecs(3);
    QVERIFY2(m_store->finish(run, &m_error), qPrintable(m_error));
    stored = m_store->load(run.id, &m_error);
    QCOMPARE(runToJsonText(*stored), runToJsonText(run));

    Finding stray = findings[0];
    QVERIFY(!m_store->addFinding(u"DC-nowhere"_s, stray, {}, &m_error));
}

void RunStoreTest::resumed()
{
    RunDocument run = fullRun();
    run.complete = false;
    run.finished = {};
    QVERIFY2(m_store->begin(run, &m_error), qPrintable(m_error));
    run.vantage.reason = u"known now"_s;
    QVERIFY2(m_store->begin(run, &m_error), qPrintable(m_error));
    const auto stored = m_store->load(run.id, &m_error);
    QCOMPARE(runToJsonText(*stored), runToJsonText(run));
    QString error;
    const auto request = requestFromJson(stored->request, &error);
    QVERIFY2(request, qPrintable(error));
    QCOMPARE(request->mail, fullRequest().mail);
}

void RunStoreTest::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("whole") << u"DC-20261124-020304-7F3A"_s << u"DC-20261124-020304-7F3A"_s
                           << QString();
    QTest::newRow("beginning") << u"DC-2026112"_s << u"DC-20261124-020304-7F3A"_s << QString();
    QTest::newRow("any case") << u"dc-20261124"_s << u"DC-20261124-020304-7F3A"_s << QString();
    QTest::newRow("last") << u"last"_s << u"DC-20261201"_s << QString();
    QTest::newRow("shorter of two") << u"DC-20261201"_s << u"DC-20261201"_s << QString();
    QTest::newRow("longer of two") << u"DC-20261201-"_s << u"DC-20261201-1"_s << QString();
    QTest::newRow("ambiguous")
        << u"DC-"_s << QString()
        << u"\"DC-\" is the beginning of several runs (DC-20261124-020304-7F3A, "
           "DC-20261201, DC-20261201-1): write more of it."_s;
    QTest::newRow("none") << u"DC-7"_s << QString() << u"There is no run \"DC-7\" in "_s;
    QTest::newRow("pattern") << u"DC%"_s << QString() << u"There is no run \"DC%\" in "_s;
    QTest::newRow("empty") << QString() << QString() << u"\"\" is the beginning of several runs"_s;
}

void RunStoreTest::finds()
{
    QVERIFY(!m_store->load(u"last"_s, &m_error));
    QVERIFY2(m_error.startsWith(u"There is no run in "_s + path()), qPrintable(m_error));
    RunDocument run = fullRun();
    // The newest by the clock, wherever it was made.
    const auto add = [&](const QString &id, const QString &started) {
        run.id = id;
        run.started = QDateTime::fromString(started, Qt::ISODate);
        QVERIFY2(m_store->finish(run, &m_error), qPrintable(m_error));
    };
    add(u"DC-20261124-020304-7F3A"_s, u"2026-11-24T02:03:04+01:00"_s);
    add(u"DC-20261201"_s, u"2026-12-01T01:30:00+00:00"_s);
    add(u"DC-20261201-1"_s, u"2026-12-01T02:00:00+01:00"_s);
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    m_error.clear();
    const auto id = m_store->find(name, &m_error);
    QTEST(id.value_or(QString()), "id");
    QVERIFY2(m_error.startsWith(sentence) && m_error.isEmpty() == sentence.isEmpty(),
             qPrintable(m_error));
}

void RunStoreTest::lists()
{
    QList<RunDocument> runs;
    for (quint32 seed = 0; seed < 30; ++seed) {
        runs.append(randomRun(seed));
        QVERIFY2(m_store->finish(runs.last(), &m_error), qPrintable(m_error));
    }
    runs.append(fullRun());
    runs.last().id = u"DC-named"_s;
    runs.last().client = u"Named Bakery"_s;
    runs.last().started = QDateTime({2076, 11, 24}, {2, 3, 4}, Qt::UTC);
    runs.last().request[u"domains"_s] = QJsonArray{u"named.example"_s, u"second.example"_s};
    QVERIFY2(m_store->finish(runs.last(), &m_error), qPrintable(m_error));
    QStringList clients;
    int named = 0;
    const auto listed = m_store->list(&m_error);
    QVERIFY2(listed, qPrintable(m_error));
    QCOMPARE(listed->size(), runs.size());
    for (qsizetype i = 0; i < listed->size(); ++i) {
        const StoredRun &line = listed->at(i);
        const auto run = std::find_if(runs.begin(), runs.end(),
                                      [&](const RunDocument &run) { return run.id == line.id; });
        QVERIFY(run != runs.end());
        QCOMPARE(line.client, run->client);
        QCOMPARE(line.started, run->started);
        QCOMPARE(line.finished.isValid(), run->finished.isValid());
        QCOMPARE(line.complete, run->complete);
        QCOMPARE(line.summary, run->summary());
        const bool newest = std::none_of(listed->begin(), listed->begin() + i, [&](const auto &other) {
            return other.client == line.client;
        });
        if (newest && clients.size() < 8) {
            clients << line.client;
            QCOMPARE(line.domain, run->request[u"domains"_s][0].toString());
            named += line.domain.isEmpty() ? 0 : 1;
        } else {
            QCOMPARE(line.domain, QString());
        }
        QVERIFY(i == 0 || listed->at(i - 1).started >= line.started);
    }
    QVERIFY(named > 0);
}

void RunStoreTest::removes()
{
    const RunDocument kept = randomRun(1);
    RunDocument gone = fullRun();
    gone.id = u"DC-gone"_s;
    gone.findings.first().reason = u"unmistakable words"_s;
    QVERIFY(m_store->finish(kept, &m_error) && m_store->finish(gone, &m_error));
    QVERIFY2(m_store->remove(gone.id, &m_error), qPrintable(m_error));
    QVERIFY(!m_store->load(gone.id, &m_error));
    QVERIFY(!m_store->remove(gone.id, &m_error));
    QCOMPARE(m_store->list(&m_error)->size(), 1);
    m_store.reset(); // the -wal is merged
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("unmistakable words"));
}

void RunStoreTest::modes()
{
#ifndef Q_OS_UNIX
    QSKIP("Other systems have no file modes.");
#endif
    QVERIFY(m_store->finish(fullRun(), &m_error));
    const auto mode = [](const QString &path) { return int(QFileInfo(path).permissions()) & 0x77; };
    QCOMPARE(mode(path()), 0);
    QCOMPARE(mode(QFileInfo(path()).path()), 0);
    QVERIFY(QFileInfo::exists(path() + u"-wal"_s));
    QCOMPARE(mode(path() + u"-wal"_s), 0);
    QCOMPARE(mode(path() + u"-shm"_s), 0);

    // A file that was left open to others is shut.
    m_store.reset();
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6644)));
    m_store = std::make_unique<RunStore>();
    QVERIFY(m_store->open(path(), &m_error));
    QCOMPARE(mode(path()), 0);
}

void RunStoreTest::keepsAttachments()
{
    const QString source = m_folder->filePath(u"access log.txt"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("GET /\n") == 6);
    file.close();
    const auto kept = m_store->attach(source, &m_error);
    QVERIFY2(kept, qPrintable(m_error));
    QCOMPARE(kept->name, u"access log.txt"_s);
    QCOMPARE(kept->bytes, 6);
    QCOMPARE(kept->sha256,
             u"e120c1625982c2fd785ce9ccb81d519b2bc8ba59c68469557db040d4cd0293d7"_s);
    // The original may go; the copy is the owner's alone.
    QVERIFY(file.remove());
    QFile copy(m_store->attachmentPath(*kept));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("GET /\n"));
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(copy.fileName()) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(copy.fileName()).path()) & others));
    QVERIFY(!m_store->attach(m_folder->path(), &m_error));
    QVERIFY2(m_error.endsWith(" is no file."_L1), qPrintable(m_error));
    m_error.clear();
    QVERIFY(!m_store->attach(source, &m_error)); // it is gone
    QVERIFY(!m_error.isEmpty());
}

void RunStoreTest::leavesNoConnection()
{
    RunStore second;
    QVERIFY(second.open(path(), &m_error));
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    QVERIFY(!QSqlDatabase::contains()); // the global default one
    QVERIFY(!second.open(m_folder->path(), &m_error));
    QVERIFY(!second.isOpen());
    m_store.reset();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 0);
}

} // namespace doorcheck

QTEST_GUILESS_MAIN(doorcheck::RunStoreTest)
#include "tst_run_store.moc"
