// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/run/engine.h"

namespace doorcheck {

class Terminal;

// Writes a run to the store as it goes. Trouble with the store is told once, in one line, and the
// run goes on without it: what was learnt still goes to the outputs. Lives no longer than either of
// the two it was made with.
class RunKeeper : public QObject
{
    Q_OBJECT

public:
    RunKeeper(Engine &engine, Terminal &terminal);

    // Also hands the engine what the client has decided before.
    void open(const QString &path);
    void finish(const RunDocument &run);
    // True when everything of the run was kept.
    bool kept() const { return m_working; }

private:
    void begin();
    void add(const Finding &finding);
    void check(bool fine, const QString &error);

    Engine &m_engine;
    Terminal &m_terminal;
    RunStore m_store;
    bool m_working = false;
};

} // namespace doorcheck
