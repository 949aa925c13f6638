// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/findings_text.h"
#include "app/cli/mailbox_login.h"
#include "app/cli/outputs.h"
#include "app/cli/store_options.h"
#include "app/cli/terminal.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/platform/stop_signals.h"
#include "core/report/plain_text.h"
#include "core/run/proof.h"

#include <QCoreApplication>
#include <QFile>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

std::variant<QByteArray, CliError> pastedMessage(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                     : file.open(QIODevice::ReadOnly);
    if (!open)
        return CliError{UnreadableInput,
                        u"--headers: %1: %2"_s.arg(plainText(path), file.errorString())};
    return file.read(mostBytes);
}

// The same in the mailbox; runs the application's event loop.
std::variant<ProofResult, CliError> lookInMailbox(const Options &options, RunDocument *run,
                                                  ImapLogin login, Terminal &terminal)
{
    ValueReader reader(options);
    const auto wait = reader.seconds("proof-wait"_L1, 0, 3600);
    const QList<NameServer> nameServers = reader.servers("resolver"_L1, 53);
    if (reader.error())
        return *reader.error();
    if (const auto error = fetchPassword(options, login))
        return *error;
    ProofSearch search(*run, login, wait.value_or(std::chrono::seconds(10)));
    search.setNameServers(nameServers);
    StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::asked, &search, &ProofSearch::stop);
    QObject::connect(&search, &ProofSearch::finished, qApp, &QCoreApplication::quit);
    search.start();
    QCoreApplication::exec();
    *run = search.document();
    if (search.result().read && options.has("proof-imap-keep"_L1))
        keepPassword(login, {}, terminal);
    return search.result();
}

// Into the store where the run came from; one that came from a file goes to --json.
bool keep(const Options &options, const RunDocument &run, Terminal &terminal)
{
    if (isRunFile(options.arguments.first()))
        return true;
    const auto path = storePath(options);
    RunStore store;
    QString error;
    const bool kept = std::holds_alternative<QString>(path)
        && store.open(std::get<QString>(path), &error) && store.finish(run, &error);
    if (!kept)
        terminal.fail(plainText(error));
    return kept;
}

} // namespace

int runProve(const Options &options, Terminal &terminal)
{
    const bool pasted = options.has("headers"_L1);
    if (options.arguments.size() != 1 || pasted == options.has("proof-imap"_L1))
        return terminal.fail(CliError{
            UsageError,
            Cli::tr("prove: name one run and either --headers or --proof-imap, as in: "
                    "doorcheck-cli prove last --headers message.txt")});
    const auto outputs = Outputs::fromOptions(options);
    if (const auto *error = std::get_if<CliError>(&outputs))
        return terminal.fail(*error);
    const auto loaded = namedRun(options, options.arguments.first());
    if (const auto *error = std::get_if<CliError>(&loaded))
        return terminal.fail(*error);
    RunDocument run = std::get<RunDocument>(loaded);
    ProofResult result;
    if (pasted) {
        const auto message = pastedMessage(options.value("headers"_L1));
        if (const auto *error = std::get_if<CliError>(&message))
            return terminal.fail(*error);
        result = proveByMessage(&run, std::get<QByteArray>(message));
    } else {
        const auto login = mailboxFromOptions(options);
        if (const auto *error = std::get_if<CliError>(&login))
            return terminal.fail(*error);
        const auto found =
            lookInMailbox(options, &run, *std::get<std::optional<ImapLogin>>(login), terminal);
        if (const auto *error = std::get_if<CliError>(&found))
            return terminal.fail(*error);
        result = std::get<ProofResult>(found);
    }
    terminal.note(plainText(result.explanation));
    if (result.proven > 0 && !keep(options, run, terminal))
        return CannotWrite;
    if (!std::get<Outputs>(outputs).write(run, terminal))
        return CannotWrite;
    if (!std::get<Outputs>(outputs).claimsStandardOutput())
        terminal.print(findingsText(run, terminal));
    return exitStatus(run.summary());
}

} // namespace doorcheck
