// SPDX-License-Identifier: GPL-3.0-or-later
// report_samples [--one] FOLDER: every sample run, or the first, in every format.
#include "core/report/report.h"
#include "tests/support/sample_run.h"

#include <QDir>
#include <QGuiApplication>

using namespace doorcheck;
using namespace Qt::StringLiterals;

static bool write(const QString &folder, const QString &name, const RunDocument &run)
{
    ReportOptions options;
    options.preparedBy = u"Tom Reyes, Northlight IT"_s;
    options.preparedFor = u"Anna Bright, managing director"_s;
    options.classification = u"Confidential: Bright Bakery and Northlight IT"_s;
    const QString base = QDir(folder).filePath(name);
    const QList<QPair<QString, QByteArray>> files{
            {u".pdf"_s, renderPdf(run, options)},
            {u".html"_s, renderHtml(run, options)},
            {u".csv"_s, renderCsv(run, options)},
            {u".md"_s, renderMarkdown(run, options)},
            {u".sarif"_s, renderSarif(run, options)},
            {u".json"_s, runToJsonText(run)},
    };
    for (const auto &[suffix, bytes] : files) {
        QString error;
        if (!writeAtomically(base + suffix, bytes, &error)) {
            qCritical("%s", qPrintable(error));
            return false;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool one = arguments.removeAll(u"--one"_s) > 0;
    if (arguments.size() != 1) {
        qCritical("usage: report_samples [--one] FOLDER");
        return 64;
    }
    const QString folder = arguments.first();
    QList<QPair<QString, RunDocument>> runs{{u"open"_s, test::sampleRun()}};
    if (!one)
        runs << qMakePair(u"shut"_s, test::shutRun()) << qMakePair(u"empty"_s, test::emptyRun())
             << qMakePair(u"stopped"_s, test::stoppedRun())
             << qMakePair(u"large"_s, test::largeRun(8, 300));
    bool done = true;
    for (const auto &[name, run] : runs)
        done &= write(folder, name, run);
    return done ? 0 : 73;
}
