// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/again.h"

#include "core/probe/proxy/http_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool isGatewayTrouble(const Trial &trial)
{
    if (trial.way.method.startsWith(u"socks"_s) || trial.outcome != ProxyOutcome::Unreachable)
        return false;
    const int status = readHttpAnswer(trial.result.heard).status();
    return status == 502 || status == 504; // RFC 9110 sections 15.6.3 and 15.6.5
}

void settle(ProxyState &state, const Way &way, ProxyOutcome outcome)
{
    QList<ProxyCase> &cases = state.task->evidence.proxyCases;
    const QString place = QString::fromLatin1(way.destination.text());
    const auto last = std::find_if(cases.rbegin(), cases.rend(), [&](const ProxyCase &each) {
        return each.method == way.method && each.destination == place
            && each.outcome == ProxyOutcome::Unreachable;
    });
    if (last != cases.rend())
        last->outcome = outcome;
}

} // namespace

QCoro::Task<> askAgainAfterTrouble(ProxyStatePtr state, QList<Trial> trials)
{
    const bool ownPage = std::ranges::any_of(trials, [](const Trial &trial) {
        return trial.outcome == ProxyOutcome::OwnPage;
    });
    QList<Way> ways;
    for (const Trial &trial : trials) {
        if (isGatewayTrouble(trial))
            ways.append(trial.way);
    }
    if (!ownPage || ways.isEmpty() || ways.size() > troubledMost || state->shutOut)
        co_return;
    QList<Trial> again = co_await askAll(state, ways);
    readAll(*state, again);
    for (const Trial &trial : again) {
        // What it is then is the answer; the trouble before it stays in the list of ways.
        if (trial.outcome == ProxyOutcome::OwnPage || trial.outcome == ProxyOutcome::NotAProxy)
            settle(*state, trial.way, trial.outcome);
    }
}

} // namespace doorcheck
