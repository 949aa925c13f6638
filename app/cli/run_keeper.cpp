// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_keeper.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"

namespace doorcheck {

void RunKeeper::check(bool fine, const QString &error)
{
    if (fine)
        return;
    m_working = false;
    //: %1: a sentence that says what is wrong with the store
    m_terminal.warn(Cli::tr("the run is not kept: %1").arg(plainText(error)));
}

void RunKeeper::open(const QString &path)
{
    QString error;
    m_working = m_store.open(path, &error);
    check(m_working, error);
}

void RunKeeper::begin(const RunDocument &run)
{
    QString error;
    if (m_working)
        check(m_store.begin(run, &error), error);
}

void RunKeeper::add(const RunDocument &run, const Finding &finding)
{
    QString error;
    if (m_working)
        check(m_store.addFinding(run.id, finding, run.sent, &error), error);
}

void RunKeeper::finish(const RunDocument &run)
{
    QString error;
    if (m_working)
        check(m_store.finish(run, &error), error);
}

} // namespace doorcheck
