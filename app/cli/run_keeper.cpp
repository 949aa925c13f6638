// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_keeper.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"

namespace doorcheck {

RunKeeper::RunKeeper(Engine &engine, Terminal &terminal) : m_engine(engine), m_terminal(terminal)
{
    connect(&engine, &Engine::began, this, &RunKeeper::begin);
    connect(&engine, &Engine::found, this, &RunKeeper::add);
}

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
    if (!m_working)
        return;
    const auto decisions = m_store.decisions(m_engine.document().client, &error);
    check(decisions.has_value(), error);
    m_engine.setDecisions(decisions.value_or(Decisions()));
}

void RunKeeper::begin()
{
    QString error;
    if (m_working)
        check(m_store.begin(m_engine.document(), &error), error);
}

void RunKeeper::add(const Finding &finding)
{
    const RunDocument &run = m_engine.document();
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
