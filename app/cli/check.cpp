// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/mailbox_login.h"
#include "app/cli/request_from_options.h"
#include "app/cli/run_session.h"
#include "app/cli/store_options.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

// The stopped run --resume names, and what it had been asked.
static std::variant<RunDocument, CliError> stoppedRun(const Options &options, CheckRequest &request)
{
    const QString name = options.value("resume"_L1);
    auto loaded = namedRun(options, name);
    if (std::holds_alternative<CliError>(loaded))
        return loaded;
    const auto &run = std::get<RunDocument>(loaded);
    if (run.complete) {
        //: %1: id of a run
        return CliError{
            UsageError,
            Cli::tr("--resume: %1 came to its end; ask again with: doorcheck-cli recheck %1")
                .arg(plainText(run.id))};
    }
    QString fault;
    const std::optional<CheckRequest> stored = requestFromJson(run.request, &fault);
    if (!stored) {
        //: %1: id of a run; %2: why not
        return CliError{UnreadableInput,
                        Cli::tr("--resume: %1 does not say what was asked (%2); start a new check")
                            .arg(plainText(run.id), plainText(fault))};
    }
    request = *stored;
    return loaded;
}

// The same words given at another time are the same permission.
static bool differs(const Permission &one, const Permission &other)
{
    return one.name != other.name || one.role != other.role || one.basis != other.basis;
}

int runCheck(const Options &options, Terminal &terminal)
{
    CheckRequest base;
    std::optional<RunDocument> resumed;
    if (options.has("resume"_L1)) {
        for (const QLatin1StringView target :
             {"domain"_L1, "mail"_L1, "proxy"_L1, "no-discovery"_L1}) {
            if (options.has(target)) {
                //: %1: an option
                return terminal.fail(CliError{
                    UsageError,
                    Cli::tr("--%1: a resumed run keeps its targets; leave it out").arg(target)});
            }
        }
        const auto run = stoppedRun(options, base);
        if (const auto *error = std::get_if<CliError>(&run))
            return terminal.fail(*error);
        resumed = std::get<RunDocument>(run);
    }
    auto request = requestFromOptions(options, base);
    if (const auto *error = std::get_if<CliError>(&request))
        return terminal.fail(*error);
    if (const auto error = targetMissing(std::get<CheckRequest>(request), "check"_L1))
        return terminal.fail(*error);
    if (resumed && differs(std::get<CheckRequest>(request).permission, resumed->permission)) {
        //: %1: a person's name
        return terminal.fail(CliError{
            UsageError,
            Cli::tr("--permission: a resumed run goes on under the permission that %1 gave; leave it "
                    "out, or start a new check")
                .arg(plainText(resumed->permission.name))});
    }
    if (const auto error = fetchProofPassword(options, std::get<CheckRequest>(request), terminal))
        return terminal.fail(*error);
    RunSession session(std::get<CheckRequest>(request), resumed, terminal);
    if (const auto error = session.prepare(options))
        return terminal.fail(*error);
    return session.exec();
}

} // namespace doorcheck
