// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"
#include "tests/run/sample_runs.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

void tell(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

int fail(const QString &error)
{
    tell(u"error "_s + error);
    return 1;
}

} // namespace

// store_writer FILE SEED COUNT [USER]: begins a run and writes COUNT findings into FILE (0: without
// end). Says "run ID", then the key of every finding after it was written, then "end"; or "error
// SENTENCE". With USER it first becomes that user id.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 64;
#ifdef Q_OS_UNIX
    if (arguments.size() > 4 && setuid(arguments.at(4).toUInt()) != 0)
        return 71;
#endif
    QString error;
    RunStore store;
    if (!store.open(arguments.at(1), &error))
        return fail(error);
    RunDocument run = randomRun(arguments.at(2).toUInt());
    run.findings.clear();
    run.complete = false;
    run.finished = {};
    run.sent = {};
    if (!store.begin(run, &error))
        return fail(error);
    tell(u"run "_s + run.id);
    QRandomGenerator random(arguments.at(2).toUInt());
    const int count = arguments.at(3).toInt();
    for (int i = 0; count == 0 || i < count; ++i) {
        const Finding finding = randomFinding(random, i);
        ++run.sent.connections;
        if (!store.addFinding(run.id, finding, run.sent, &error))
            return fail(error);
        run.findings.append(finding);
        tell(finding.key());
    }
    run.complete = true;
    run.finished = QDateTime::currentDateTimeUtc();
    if (!store.finish(run, &error))
        return fail(error);
    tell(u"end"_s);
    return 0;
}
