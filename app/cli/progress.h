// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine.h"

namespace doorcheck {

class Terminal;

// Tells on standard error how a run goes: at a terminal one line that changes, otherwise a line for
// each finding as it ends. Lives no longer than either of the two it was made with.
class Progress : public QObject
{
    Q_OBJECT

public:
    Progress(Engine &engine, Terminal &terminal);

private:
    void onProgress(int done, int total, const QString &what);
    void onFound(const Finding &finding);

    Terminal &m_terminal;
    int m_found = 0;
    int m_failed = 0;
};

} // namespace doorcheck
