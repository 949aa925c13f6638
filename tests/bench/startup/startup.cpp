// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a program to the first paint of its window: ours with 10,000 stored checks, and
// an empty QMainWindow, in turns. Prints the medians and their ratio; fails beyond 1.5.
//
//     bench_startup            runs both
//     bench_startup --empty NS, --full NS FOLDER      one window; NS: when its start was asked for
#include "app/single_instance.h"
#include "core/language/language.h"
#include "tests/support/sample_run.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/use_theme.h"

#include <QApplication>
#include <QPaintEvent>
#include <QProcess>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace doorcheck;
using namespace Qt::StringLiterals;

static constexpr int manyRuns = 10'000, rounds = 9;
static constexpr double mostTimes = 1.5;

static qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

// Ends the program once anything was painted, and says how long that took.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(qint64 since) : m_since(since) {}

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [this] { tell(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void tell()
    {
        std::printf("%.3f\n", double(nowNs() - m_since) / 1e6);
        std::fflush(stdout);
        std::_Exit(0); // what comes after is not measured
    }
    qint64 m_since;
};

static int showEmpty(QApplication &application, qint64 since)
{
    QMainWindow window;
    FirstPaint paint(since);
    window.installEventFilter(&paint);
    window.resize(1280, 800);
    window.show();
    return application.exec();
}

// What app/main.cpp does.
static int showFull(QApplication &application, qint64 since, const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QApplication::setOrganizationName(u"doorcheck"_s);
    QApplication::setApplicationName(u"doorcheck-bench"_s);
    SingleInstance instance(folder, u"doorcheck-bench-%1"_s.arg(qHash(folder), 0, 16));
    if (!instance.claim({}))
        return 1;
    const QPalette system = QApplication::palette();
    useFonts(application, readSettings().textSize);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    useTheme(application, u"light"_s, system);
    installLanguage(u"en"_s);
    RunStore store;
    WindowServices services{store, {}, {}};
    services.openStore = [&] {
        QString error;
        store.open(folder + u"/history.sqlite"_s, &error, RunStore::Check::Later);
        return error;
    };
    MainWindow window(services);
    FirstPaint paint(since);
    window.installEventFilter(&paint);
    window.resize(1280, 800);
    window.show();
    return application.exec();
}

// One run, ten thousand times, for forty clients.
static bool fillStore(const QString &path)
{
    QString error;
    RunDocument run = test::sampleRun();
    {
        RunStore store;
        if (!store.open(path, &error) || !store.finish(run, &error)) {
            std::fputs(qPrintable(error + u'\n'), stderr);
            return false;
        }
    }
    bool fine = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        database.setDatabaseName(path);
        fine = database.open();
        QSqlQuery query(database);
        const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                "WHERE i < %1) "_s.arg(manyRuns - 1);
        fine = fine && database.transaction() &&
               query.exec(u"%1INSERT INTO run SELECT id || '-' || i, 'Client ' || (i %% 40), "
                          "started_ms - i * 3600000, started, finished, complete, connections, "
                          "messages, bytes, head, summary FROM n, run WHERE id = '%2'"_s
                              .arg(numbers, run.id).replace(u"%%"_s, u"%"_s)) &&
               query.exec(u"%1INSERT INTO finding SELECT run_id || '-' || i, key, position, "
                          "check_id, item, verdict, body FROM n, finding WHERE run_id = '%2'"_s
                              .arg(numbers, run.id)) &&
               database.commit();
        if (!fine)
            std::fputs(qPrintable(query.lastError().text() + u'\n'), stderr);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
    return fine;
}

static double measure(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList all = arguments;
    all.insert(1, QString::number(nowNs()));
    process.start(QCoreApplication::applicationFilePath(), all);
    process.waitForFinished(60'000);
    bool fine = false;
    const double ms = process.readAllStandardOutput().trimmed().toDouble(&fine);
    return fine && process.exitCode() == 0 ? ms : -1;
}

static double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

static int compare()
{
    QTemporaryDir folder;
    if (!fillStore(folder.filePath(u"history.sqlite"_s)))
        return 1;
    QList<double> empty, full;
    for (int round = 0; round <= rounds; ++round) {
        const double one = measure({u"--empty"_s});
        const double other = measure({u"--full"_s, folder.path()});
        if (one < 0 || other < 0)
            return 1;
        if (round == 0) // fills the caches
            continue;
        empty << one;
        full << other;
    }
    const double times = median(full) / median(empty);
    std::printf("start to first paint, medians of %d: an empty window %.0f ms, ours with %d stored "
                "checks %.0f ms, %.2f times (at most %.1f)\n",
                rounds, median(empty), manyRuns, median(full), times, mostTimes);
    return times <= mostTimes ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.isEmpty()) {
        QCoreApplication application(argc, argv);
        return compare();
    }
    QApplication application(argc, argv);
    const qint64 since = words.value(1).toLongLong();
    return words[0] == "--empty"_L1 ? showEmpty(application, since)
                                    : showFull(application, since, words.value(2));
}
