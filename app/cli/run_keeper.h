// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

namespace doorcheck {

class Terminal;

// Writes a run to the store as it goes. Trouble with the store is told once, in one line, and the
// run goes on without it: what was learnt still goes to the outputs.
class RunKeeper
{
public:
    explicit RunKeeper(Terminal &terminal) : m_terminal(terminal) {}

    void open(const QString &path);
    void begin(const RunDocument &run);
    void add(const RunDocument &run, const Finding &finding);
    void finish(const RunDocument &run);
    // True when everything of the run was kept.
    bool kept() const { return m_working; }

private:
    void check(bool fine, const QString &error);

    Terminal &m_terminal;
    RunStore m_store;
    bool m_working = false;
};

} // namespace doorcheck
