// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/findings_text.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

Progress::Progress(Engine &engine, Terminal &terminal) : m_terminal(terminal)
{
    connect(&engine, &Engine::progress, this, &Progress::onProgress);
    connect(&engine, &Engine::found, this, &Progress::onFound);
    connect(&engine, &Engine::finished, this, [this] { m_terminal.showProgress({}); });
}

void Progress::onProgress(int done, int total, const QString &what)
{
    //: %n: number of findings that failed
    const QString failed =
        m_failed == 0 ? QString() : u", "_s + Cli::tr("%n failed", nullptr, m_failed);
    m_terminal.showProgress(u"[%1/%2%3] "_s.arg(done).arg(total).arg(failed) + plainText(what));
}

void Progress::onFound(const Finding &finding)
{
    ++m_found;
    if (finding.verdict == Verdict::Fail)
        ++m_failed;
    if (m_terminal.errorIsTerminal())
        return; // the line that changes says enough, and all findings stand at the end
    const QString line = u"%1  %2  %3"_s.arg(verdictTitle(finding.verdict), plainText(finding.id),
                                             findingPlace(finding));
    m_terminal.note(line.trimmed());
}

} // namespace doorcheck
