// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/outputs.h"
#include "app/cli/plan_text.h"
#include "app/cli/request_from_options.h"
#include "app/cli/terminal.h"
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

// Takes everything check takes and needs no permission: it sends nothing.
int runPlan(const Options &options, Terminal &terminal)
{
    const auto request = requestFromOptions(options);
    if (const auto *error = std::get_if<CliError>(&request))
        return terminal.fail(*error);
    if (const auto error = targetMissing(std::get<CheckRequest>(request), "plan"_L1))
        return terminal.fail(*error);
    const Plan plan = planFor(std::get<CheckRequest>(request));
    const PlanTime time = timeOf(plan, std::get<CheckRequest>(request).pace);
    const bool json = options.has("json"_L1);
    const QString text = terminal.quiet() ? planSummary(plan, time) + u'\n' : planText(plan, time);
    QString error;
    if (writeOutput(json ? options.value("json"_L1) : u"-"_s,
                    json ? planJson(plan, time) : text.toUtf8(), terminal, &error)) {
        return AllPassed;
    }
    return terminal.fail(CliError{CannotWrite, plainText(error)});
}

} // namespace doorcheck
