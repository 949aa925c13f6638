// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/outputs.h"
#include "app/cli/progress.h"
#include "app/cli/run_keeper.h"
#include "core/platform/stop_signals.h"
#include "core/run/engine.h"

namespace doorcheck {

class Terminal;

// One run from the command line: engine, store, progress, stop, outputs, exit status. What check
// and recheck have in common.
class RunSession : public QObject
{
    Q_OBJECT

public:
    RunSession(CheckRequest request, std::optional<RunDocument> resumed, Terminal &terminal);

    // Looks at everything that can be seen to be wrong before anything is sent.
    std::optional<CliError> prepare(const Options &options);
    // The run this one is compared with at the end.
    void compareWith(RunDocument earlier);
    // Runs the event loop until the run has ended; the exit status.
    int exec();

private:
    void onStopAsked();
    int conclude();
    void tellPlan();
    QString closingText() const;

    Terminal &m_terminal;
    CheckRequest m_request;
    Engine m_engine;
    RunKeeper m_keeper;  // before the progress: what is told has been kept
    Progress m_progress;
    StopSignals m_stopSignals;
    Outputs m_outputs;
    QString m_storePath; // empty: nothing is kept
    std::optional<RunDocument> m_earlier;
    bool m_stopAsked = false;
};

} // namespace doorcheck
