// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/way.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

Way inTls(Way way)
{
    way.tls = true;
    way.patient = true; // whoever wants TLS first has shown in the clear that it knows no empty line
    way.method += u"+tls"_s;
    return way;
}

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

QCoro::Task<> sendAndHear(ProxyStatePtr state, Way way, Dialogue *dialogue, Heard *heard,
                          Enough enough)
{
    dialogue->setConnectLimit(state->connectLimit());
    if (way.tls)
        co_await dialogue->openEncrypted();
    else
        co_await dialogue->open();
    heard->connected = true;
    dialogue->setStepLimit(state->patience(Patience::Answer));
    if (way.destination.secret && !way.method.startsWith(u"connect"_s))
        dialogue->hideReceived();
    dialogue->sendRaw(way.request, way.shown);
    co_await hear(state, dialogue, heard, enough);
}

void readAll(ProxyState &state, QList<Trial> &trials)
{
    for (Trial &trial : trials) {
        if (!trial.result.stop)
            trial.outcome = trial.way.read(state, trial.way, trial.result);
    }
}

bool stopped(const ProxyState &state)
{
    return state.task->network.stop().stop_requested();
}

void nudgeLater(const ProxyState &state, Dialogue *dialogue, WayResult *result, const Heard *heard)
{
    using std::chrono::milliseconds;
    if (!state.hurried() || state.answerTime.count() == 0)
        return;
    // Well behind the time in which this port has shown to answer, be it by hanging up.
    const milliseconds after = state.speaks(u"http"_s)
        ? std::max(milliseconds(80), state.answerTime + milliseconds(30))
        : std::max(milliseconds(500), 4 * state.answerTime + milliseconds(50));
    QTimer::singleShot(after, dialogue, [dialogue, result, heard] {
        if (!heard->silent())
            return;
        result->nudged = true;
        dialogue->sendRaw("\r\n\r\n"_ba, u"(an empty line)"_s);
    });
}

bool worthAnother(const ProxyState &state, const WayResult &result)
{
    // In TLS it has shown what it speaks; no server of SOCKS does.
    return !result.stop && !state.secure.baseline.heard.connected;
}

Patience socksPatience(const ProxyState &state, const Way &way)
{
    // In a hurry the first try has an empty line behind it, which brings most servers to speak.
    const bool wait = state.task->input.portNamed && (way.patient || !state.hurried());
    return wait ? Patience::Prompt : Patience::Unlikely;
}

void throwIfStopped(const ProxyState &state)
{
    if (stopped(state))
        throw DialogueError(DialogueError::Kind::Stopped, ProxyWords::tr("The check was stopped."));
}

const Trial *trialOf(const QList<Trial> &trials, QStringView method)
{
    for (const Trial &trial : trials) {
        if (trial.way.method == method)
            return &trial;
    }
    return nullptr;
}

std::optional<ProxyOutcome> outcomeOf(const QList<Trial> &trials, QStringView method)
{
    const Trial *trial = trialOf(trials, method);
    return trial ? std::optional(trial->outcome) : std::nullopt;
}

} // namespace doorcheck
