// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_state.h"
#include "core/probe/smtp/session_checks.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QCoro::Task<> backscatter(std::shared_ptr<ProbeTask> task)
{
    auto state = std::make_shared<RelayState>(task);
    task->evidence.facts[u"mailDomain"_s] = task->input.domain;
    if (task->input.domain.isEmpty())
        co_return; // without it, a refusal may only mean that the server serves another domain

    RelayTransaction stranger{u"S2"_s, state->outsideMailbox, {}};
    const RelayQuestion known = state->plan.knownControl(u"control/known");
    const RelayQuestion madeUp = state->plan.localQuestion();
    QList<RelayQuestion> questions;
    questions.append(known);
    questions.append(madeUp);
    for (const RelayQuestion &question : questions) {
        const std::optional<RelayCase> heard = state->heard(stranger, question);
        const bool settled = heard
            && (heard->outcome == RelayOutcome::Accepted
                || heard->outcome == RelayOutcome::NoSuchUser
                || heard->outcome == RelayOutcome::DomainNotFound
                || heard->outcome == RelayOutcome::Denied);
        if (settled)
            state->add(stranger, question, heard->outcome, heard->reply);
        else
            stranger.questions.append(question);
    }
    if (stranger.questions.isEmpty())
        co_return; // asked by the checks before
    QList<RelaySession> sessions;
    sessions.append(RelaySession{{stranger}});
    co_await askFew(state, sessions);
}

PlannedTraffic planBackscatter(const ProbeInput &input, const PaceLimits &)
{
    if (input.domain.isEmpty())
        return {};
    return {4, 0, {unknownUserLogLine(input.domain)}};
}

} // namespace

const ProbeEntry backscatterEntry{"mail.backscatter"_L1, ProbeScope::MailEndpoint, backscatter,
                                  planBackscatter, isTransferPort};

} // namespace doorcheck
