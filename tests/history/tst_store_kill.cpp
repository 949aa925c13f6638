// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"
#include "core/run/request.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

// What the store said was written is there after kill -9, whenever that comes.
class StoreKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed();

private:
    void round(const QString &path, quint32 seed, int afterMs);
    qsizetype m_findings = 0;
};

namespace {

QString quickCheck(const QString &path)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(u"PRAGMA quick_check"_s, database);
        if (query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    return answer;
}

} // namespace

void StoreKillTest::round(const QString &path, quint32 seed, int afterMs)
{
    QProcess writer;
    writer.start(qEnvironmentVariable("STORE_WRITER"), {path, QString::number(seed), u"0"_s});
    QVERIFY(writer.waitForStarted());
    // The moment is counted from the first line on, or the program's start would be all we hit;
    // one round in five hits just that.
    QByteArray said;
    const bool early = seed % 5 == 0;
    while (!early && !said.contains('\n') && writer.waitForReadyRead(10'000))
        said += writer.readAllStandardOutput();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < afterMs) {
        writer.waitForReadyRead(int(qMax(qint64(1), afterMs - clock.elapsed())));
        said += writer.readAllStandardOutput();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    said += writer.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1); // what was cut off was not told
    QStringList told = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);

    if (QFile::exists(path)) // killed before there was anything
        QCOMPARE(quickCheck(path), u"ok"_s);
    QString error;
    RunStore store;
    QVERIFY2(store.open(path, &error), qPrintable(error));
    if (told.isEmpty())
        return;
    const QString id = told.takeFirst().section(u' ', 1);
    m_findings += told.size();
    std::optional<RunDocument> run = store.load(id, &error);
    QVERIFY2(run, qPrintable(error));
    QVERIFY(!run->complete);
    QVERIFY(!run->finished.isValid());
    QCOMPARE(runToJson(*run)[u"run"_s][u"state"_s].toString(), u"stopped"_s);
    QVERIFY2(run->findings.size() >= told.size(), qPrintable(error));
    QVERIFY(run->findings.size() <= told.size() + 1); // one written, and the word of it cut off
    for (qsizetype i = 0; i < told.size(); ++i)
        QCOMPARE(run->findings.at(i).key(), told.at(i));
    QCOMPARE(run->sent.connections, int(run->findings.size()));

    // Resumed: its request is there, more findings go in, and it ends.
    QVERIFY2(requestFromJson(run->request, &error), qPrintable(error));
    const qsizetype before = run->findings.size();
    QVERIFY2(store.begin(*run, &error), qPrintable(error));
    Finding more;
    more.id = u"abuse.mailbox"_s;
    more.target = u"bakery.example"_s;
    QVERIFY2(store.addFinding(id, more, run->sent, &error), qPrintable(error));
    run->findings.append(more);
    run->complete = true;
    run->finished = run->started.addSecs(60);
    QVERIFY2(store.finish(*run, &error), qPrintable(error));
    const auto ended = store.load(id, &error);
    QVERIFY2(ended, qPrintable(error));
    QVERIFY(ended->complete);
    QCOMPARE(ended->findings.size(), before + 1);
}

void StoreKillTest::killed()
{
    QTemporaryDir folder;
    QRandomGenerator random(4711);
    // Ten rounds a file: the later ones also find what the earlier kills left behind.
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const QString path = folder.filePath(u"history-%1.sqlite"_s.arg((seed - 1) / 10));
        round(path, seed, random.bounded(60));
        if (QTest::currentTestFailed()) {
            qWarning("round %u", seed);
            return;
        }
    }
    QVERIFY2(m_findings > 50, "The writer was killed before it wrote: nothing was tried.");
}

} // namespace doorcheck

QTEST_GUILESS_MAIN(doorcheck::StoreKillTest)
#include "tst_store_kill.moc"
