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

static QStringList didNotPass(const RunDocument &run)
{
    QStringList ids;
    for (const Finding &finding : run.findings) {
        const bool fine =
            finding.verdict == Verdict::Pass || finding.verdict == Verdict::NotApplicable;
        if (!fine && !ids.contains(finding.id))
            ids << finding.id;
    }
    return ids;
}

int runRecheck(const Options &options, Terminal &terminal)
{
    if (options.arguments.size() != 1)
        return terminal.fail(CliError{
            UsageError, Cli::tr("recheck: name one run, as in: doorcheck-cli recheck last")});
    const auto loaded = namedRun(options, options.arguments.first());
    if (const auto *error = std::get_if<CliError>(&loaded))
        return terminal.fail(*error);
    const RunDocument &earlier = std::get<RunDocument>(loaded);

    QString fault;
    std::optional<CheckRequest> base = requestFromJson(earlier.request, &fault);
    if (!base || (base->domains.isEmpty() && base->mail.isEmpty() && base->proxies.isEmpty())) {
        //: %1: id of a run
        return terminal.fail(CliError{
            UnreadableInput, Cli::tr("recheck: %1 does not say what was asked; start a new check")
                                 .arg(plainText(earlier.id))});
    }
    base->permission = {}; // it was given for that day
    base->sendProof = false; // and so was the leave to send a message
    base->only = didNotPass(earlier);
    base->skip.clear();
    auto request = requestFromOptions(options, *base);
    if (const auto *error = std::get_if<CliError>(&request))
        return terminal.fail(*error);
    if (std::get<CheckRequest>(request).only.isEmpty()) {
        //: %1: id of a run
        terminal.note(Cli::tr("Everything passed in %1; name what to ask again with --only.")
                          .arg(earlier.id));
        return AllPassed;
    }
    if (const auto error = fetchProofPassword(options, std::get<CheckRequest>(request), terminal))
        return terminal.fail(*error);
    RunSession session(std::get<CheckRequest>(request), {}, terminal);
    if (const auto error = session.prepare(options))
        return terminal.fail(*error);
    session.compareWith(earlier);
    return session.exec();
}

} // namespace doorcheck
