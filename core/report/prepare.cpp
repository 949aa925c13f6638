// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/prepare.h"

#include "core/report/redaction.h"
#include "core/report/report_words.h"
#include "core/report/retold_run.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

static QList<RunDocument> runsOf(const RunDocument &run, const ReportOptions &options)
{
    QList<RunDocument> runs{run};
    if (options.before)
        runs << *options.before;
    return runs;
}

static void redact(Prepared &prepared)
{
    Redactor redactor(runsOf(prepared.run, prepared.options));
    prepared.run = redactor.redacted(prepared.run);
    ReportOptions &options = prepared.options;
    for (QString *text : {&options.preparedFor, &options.classification, &options.preparedBy})
        *text = redactor.redacted(*text);
    if (options.before)
        options.before = std::make_shared<RunDocument>(redactor.redacted(*options.before));
}

Prepared prepare(const RunDocument &run, const ReportOptions &options, bool checksum)
{
    Prepared prepared{retoldRun(run), options, {}};
    if (!options.acceptedRisks) {
        for (Finding &finding : prepared.run.findings)
            finding.acceptedRisk.reset();
    }
    if (options.redact)
        redact(prepared);
    // The checksum is that of the run as it is kept, also where names are left out.
    prepared.model = buildReportModel(prepared.run, checklist(), prepared.options,
                                      checksum ? runToJsonText(run) : QByteArray());
    return prepared;
}

bool writeJson(const RunDocument &run, const ReportOptions &options, const Sink &sink)
{
    if (!options.redact)
        return writeRunJson(run, sink);
    // As the report meets them, then as they stand here: where both go out, a host has one name.
    Redactor redactor(runsOf(run, options));
    redactor.redacted(retoldRun(run));
    return writeRunJson(redactor.redacted(run), sink);
}

QByteArray renderJson(const RunDocument &run, const ReportOptions &options)
{
    QByteArray bytes;
    writeJson(run, options, [&bytes](const QByteArray &piece) {
        bytes += piece;
        return true;
    });
    return bytes;
}

} // namespace doorcheck
