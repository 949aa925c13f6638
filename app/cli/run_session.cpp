// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_session.h"

#include "app/cli/advice_text.h"
#include "app/cli/diff_text.h"
#include "app/cli/findings_text.h"
#include "app/cli/plan_text.h"
#include "app/cli/request_from_options.h"
#include "app/cli/store_options.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"
#include "core/run/plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doorcheck {

using namespace Qt::StringLiterals;

// One word of a command line, whatever is in it.
static QString forTheShell(QString word)
{
    static const QRegularExpression needsQuotes(u"[^A-Za-z0-9_./:@%+=-]"_s);
    if (!word.contains(needsQuotes))
        return word;
    return u'\'' + word.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

RunSession::RunSession(CheckRequest request, std::optional<RunDocument> resumed, Terminal &terminal)
    : m_terminal(terminal)
    , m_request(request)
    , m_engine(std::move(request), std::move(resumed))
    , m_keeper(m_engine, terminal)
    , m_progress(m_engine, terminal)
{
    connect(&m_stopSignals, &StopSignals::asked, this, &RunSession::onStopAsked);
    connect(&m_engine, &Engine::finished, qApp, &QCoreApplication::quit);
}

std::optional<CliError> RunSession::prepare(const Options &options)
{
    auto outputs = Outputs::fromOptions(options);
    if (const auto *error = std::get_if<CliError>(&outputs))
        return *error;
    m_outputs = std::get<Outputs>(std::move(outputs));
    const auto path = storePath(options);
    if (const auto *error = std::get_if<CliError>(&path))
        return *error;
    if (!options.has("no-store"_L1))
        m_storePath = std::get<QString>(path);
    if (const std::optional<CliError> error = permissionMissing(m_request))
        return error;
    return m_outputs.notWritable();
}

int RunSession::exec()
{
    if (!m_storePath.isEmpty())
        m_keeper.open(m_storePath);
    tellPlan();
    if (const QString error = m_engine.start(); !error.isEmpty()) {
        m_terminal.fail(plainText(error));
        return UsageError;
    }
    QCoreApplication::exec();
    return conclude();
}

// Of its own, so that the rows of many hosts are gone before the run begins.
void RunSession::tellPlan()
{
    const Plan plan = planFor(m_request);
    m_terminal.note(planSummary(plan, timeOf(plan, m_request.pace)));
    if (const QString lines = planLogLines(plan); !lines.isEmpty())
        m_terminal.note(lines);
}

void RunSession::compareWith(RunDocument earlier)
{
    m_outputs.compareWith(earlier);
    m_earlier = std::move(earlier);
}

void RunSession::onStopAsked()
{
    m_stopAsked = true;
    m_terminal.note(Cli::tr("Stopping; what was learnt is kept. Once more, and it ends at once."));
    m_engine.stop();
}

int RunSession::conclude()
{
    const RunDocument &run = m_engine.document();
    m_keeper.finish(run);
    bool written = m_outputs.write(run, m_terminal);
    if (!m_outputs.claimsStandardOutput()) {
        if (!m_terminal.print(findingsText(run, m_terminal) + closingText())) {
            m_terminal.fail(Cli::tr("standard output cannot be written; see that its reader runs "
                                    "and its disk has room"));
            written = false;
        }
    }
    if (m_stopAsked && !run.complete)
        return StoppedByUser;
    if (!written)
        return CannotWrite;
    return exitStatus(run.summary());
}

QString RunSession::closingText() const
{
    const RunDocument &run = m_engine.document();
    QString text = u'\n' + adviceText(run);
    if (m_earlier)
        text += diffText(*m_earlier, run) + u'\n';
    if (!m_keeper.kept())
        return m_storePath.isEmpty()
            ? text
            : text + Cli::tr("This run is not kept; the reason stands above.") + u'\n';
    // To be pasted as it stands, so it names a store that is not the usual one.
    const QString store = m_storePath == RunStore::defaultPath()
        ? QString()
        : u" --store "_s + forTheShell(plainText(m_storePath));
    //: %1: id of a run; %2: nothing, or the option that names the store
    const QString kept = run.complete
        ? Cli::tr("Kept as %1; a report: doorcheck-cli report %1%2 --pdf report.pdf")
        : //: %1 is where the stopped check was kept, %2 the options to add, each after a space
          Cli::tr("Kept as %1; go on with: doorcheck-cli check --resume %1%2");
    return text + kept.arg(run.id, store) + u'\n';
}

} // namespace doorcheck
