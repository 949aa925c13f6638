// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advice_text.h"
#include "app/cli/commands.h"
#include "app/cli/findings_text.h"
#include "app/cli/outputs.h"
#include "app/cli/store_options.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

// Status 0 once everything is written: the run's verdicts were told when it ran.
int runReport(const Options &options, Terminal &terminal)
{
    if (options.arguments.size() != 1)
        return terminal.fail(CliError{
            UsageError,
            Cli::tr("report: name one run, as in: doorcheck-cli report last --pdf report.pdf")});
    const auto outputs = Outputs::fromOptions(options);
    if (const auto *error = std::get_if<CliError>(&outputs))
        return terminal.fail(*error);
    const auto run = namedRun(options, options.arguments.first());
    if (const auto *error = std::get_if<CliError>(&run))
        return terminal.fail(*error);
    if (!std::get<Outputs>(outputs).isEmpty())
        return std::get<Outputs>(outputs).write(std::get<RunDocument>(run), terminal) ? AllPassed
                                                                                      : CannotWrite;
    const RunDocument &document = std::get<RunDocument>(run);
    const QString text = findingsText(document, terminal) + u'\n' + adviceText(document);
    return terminal.print(text) ? AllPassed : CannotWrite;
}

} // namespace doorcheck
