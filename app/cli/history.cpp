// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advice_text.h"
#include "app/cli/commands.h"
#include "app/cli/diff_text.h"
#include "app/cli/findings_text.h"
#include "app/cli/outputs.h"
#include "app/cli/store_options.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/history/run_diff.h"
#include "core/report/plain_text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorcheck {

using namespace Qt::StringLiterals;

// JSON to where --json says, else the text to standard output.
static int give(const Options &options, const QByteArray &json, const QString &text,
                Terminal &terminal)
{
    const bool asJson = options.has("json"_L1);
    QString error;
    if (writeOutput(asJson ? options.value("json"_L1) : u"-"_s, asJson ? json : text.toUtf8(),
                    terminal, &error))
        return AllPassed;
    return terminal.fail(CliError{CannotWrite, plainText(error)});
}

static QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)
                          : QString();
}

static QString listText(const QList<StoredRun> &runs)
{
    if (runs.isEmpty())
        return Cli::tr("No runs are kept yet.") + u'\n';
    QString text;
    for (const StoredRun &run : runs) {
        const QString state = run.complete ? Cli::tr("complete") : Cli::tr("stopped");
        //: %1 to %3: how many findings (one a check, address and port) passed, failed, are else
        const QString counts = Cli::tr("findings: %1 passed, %2 failed, %3 other")
                                   .arg(run.summary.pass)
                                   .arg(run.summary.fail)
                                   .arg(run.summary.warning + run.summary.notProven +
                                        run.summary.notTested + run.summary.notApplicable);
        text += u"%1  %2  %3  %4  %5\n"_s.arg(run.id, timeText(run.started), state.leftJustified(8),
                                              counts, plainText(run.client));
    }
    return text;
}

static QByteArray listJson(const QList<StoredRun> &runs)
{
    QJsonArray all;
    for (const StoredRun &run : runs) {
        QJsonObject summary;
        for (const Verdict verdict : allVerdicts)
            summary[verdictName(verdict)] = run.summary.count(verdict);
        summary[u"answer"_s] = doorAnswerName(run.summary.answer);
        all << QJsonObject{{u"id"_s, run.id},
                           {u"client"_s, run.client},
                           {u"started"_s, timeText(run.started)},
                           {u"finished"_s, timeText(run.finished)},
                           {u"state"_s, run.complete ? u"complete"_s : u"stopped"_s},
                           {u"summary"_s, summary}};
    }
    return QJsonDocument(QJsonObject{{u"runs"_s, all}}).toJson();
}

static int list(const Options &options, Terminal &terminal)
{
    const auto path = storePath(options);
    if (const auto *error = std::get_if<CliError>(&path))
        return terminal.fail(*error);
    // Nothing kept at the usual place is no error; a file that was named and is not there is one.
    if (!options.has("store"_L1) && !options.has("no-store"_L1) &&
        !QFileInfo::exists(std::get<QString>(path)))
        return give(options, listJson({}), listText({}), terminal);
    RunStore store;
    if (const std::optional<CliError> error = openToRead(options, store))
        return terminal.fail(*error);
    QString error;
    const std::optional<QList<StoredRun>> runs = store.list(&error);
    if (!runs)
        return terminal.fail(CliError{UnreadableInput, plainText(error)});
    return give(options, listJson(*runs), listText(*runs), terminal);
}

static int show(const Options &options, Terminal &terminal)
{
    const auto run = namedRun(options, options.arguments[1]);
    if (const auto *error = std::get_if<CliError>(&run))
        return terminal.fail(*error);
    const auto &document = std::get<RunDocument>(run);
    //: %1: id of a run; %2: when it began; %3: the organisation
    const QString head =
        Cli::tr("%1, begun %2, of %3")
            .arg(plainText(document.id), timeText(document.started), plainText(document.client));
    return give(options, runToJsonText(document),
                head + u"\n\n"_s + findingsText(document, terminal) + u'\n' + adviceText(document),
                terminal);
}

static int diff(const Options &options, Terminal &terminal)
{
    QList<RunDocument> runs;
    for (const QString &name : options.arguments.mid(1)) {
        const auto run = namedRun(options, name);
        if (const auto *error = std::get_if<CliError>(&run))
            return terminal.fail(*error);
        runs << std::get<RunDocument>(run);
    }
    const QJsonObject json = diffToJson(runs[0], runs[1]);
    return give(options, QJsonDocument(json).toJson(), diffText(runs[0], runs[1]), terminal);
}

int runHistory(const Options &options, Terminal &terminal)
{
    const QString what = options.arguments.value(0, u"list"_s);
    const qsizetype names = std::max<qsizetype>(options.arguments.size() - 1, 0);
    if (what == "list"_L1 && names == 0)
        return list(options, terminal);
    if (what == "show"_L1 && names == 1)
        return show(options, terminal);
    if (what == "diff"_L1 && names == 2)
        return diff(options, terminal);
    return terminal.fail(
        //: %1 is the word somebody wrote after the command history
        CliError{UsageError, Cli::tr("history %1: write history list, history show RUN, or "
                                     "history diff RUN RUN")
                                 .arg(plainText(what))});
}

} // namespace doorcheck
