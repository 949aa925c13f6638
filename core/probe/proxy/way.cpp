// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/way.h"

namespace doorcheck {

void keepEnd(WayResult &result, Heard &heard, const DialogueError &error)
{
    if (error.kind() == DialogueError::Kind::Stopped)
        result.stop = error;
    heard.end = error.kind();
    heard.endText = error.text();
}

QCoro::Task<QList<Trial>> askAll(ProxyStatePtr state, QList<Way> ways)
{
    std::vector<QCoro::Task<WayResult>> running;
    for (const Way &way : ways)
        running.push_back(way.ask(state, way));
    QList<Trial> trials;
    qsizetype at = 0;
    for (QCoro::Task<WayResult> &task : running)
    {
        const WayResult result = co_await task;
        Trial trial;
        trial.way = ways.at(at++);
        trial.result = result;
        trials.append(trial);
    }
    co_return trials;
}

void readAll(ProxyState &state, QList<Trial> &trials)
{
    for (Trial &trial : trials) {
        if (!trial.result.stop)
            trial.outcome = trial.way.read(state, trial.way, trial.result);
    }
    throwIfStopped(state);
}

void throwIfStopped(const ProxyState &state)
{
    if (state.task->network.stop().stop_requested())
        throw DialogueError(DialogueError::Kind::Stopped, ProxyWords::tr("The check was stopped."));
}

std::optional<ProxyOutcome> outcomeOf(const QList<Trial> &trials, QStringView method)
{
    for (const Trial &trial : trials) {
        if (trial.way.method == method)
            return trial.outcome;
    }
    return std::nullopt;
}

} // namespace doorcheck
