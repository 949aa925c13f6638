// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/abuse_mailbox.h"

#include "core/probe/smtp/relay_state.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// What a server says of a recipient of its own does not change within a run.
bool isSettled(const RelayCase &relay)
{
    return relay.outcome == RelayOutcome::Accepted || relay.outcome == RelayOutcome::NoSuchUser
        || relay.outcome == RelayOutcome::Denied || relay.outcome == RelayOutcome::DomainNotFound;
}

// `beside` is another name of the domain, which tells whether the domain is the server's own: heard
// before, or asked where that costs no refusal.
QCoro::Task<> askMailbox(std::shared_ptr<ProbeTask> task, QList<RelayQuestion> own,
                         RelayQuestion beside, bool askBeside)
{
    auto state = std::make_shared<RelayState>(task);
    task->evidence.facts[u"mailDomain"_s] = task->input.domain;
    if (task->input.domain.isEmpty())
        co_return; // the rule says what is missing

    RelayTransaction stranger{u"S2"_s, state->outsideMailbox, own};
    // Reports and bounces come with the null sender (RFC 2505 2.6).
    const RelayTransaction nobody{u"S1"_s, {}, own.first(1)};
    const RelayQuestion control = state->plan.localQuestion();
    const std::optional<RelayCase> known = state->heard(stranger, control);
    if (known && isSettled(*known))
        state->add(stranger, control, known->outcome, known->reply);
    else
        stranger.questions.append(control);
    const std::optional<RelayCase> other = state->heard(stranger, beside);
    if (other && other->outcome != RelayOutcome::NotAsked)
        state->add(stranger, beside, other->outcome, other->reply);
    else if (askBeside)
        stranger.questions.append(beside);
    QList<RelaySession> sessions;
    sessions.append(RelaySession{{stranger, nobody}});
    co_await askFew(state, sessions);
}

QCoro::Task<> abuseMailbox(std::shared_ptr<ProbeTask> task)
{
    const RelayQuestion abuse{u"abuse"_s, u"abuse@"_s + task->input.domain};
    const RelayQuestion postmaster{u"postmaster"_s, u"postmaster@"_s + task->input.domain};
    const QList<RelayQuestion> own{abuse};
    co_await askMailbox(task, own, postmaster, true);
}

QCoro::Task<> abusePostmaster(std::shared_ptr<ProbeTask> task)
{
    QList<RelayQuestion> own;
    own.append({u"postmaster"_s, u"postmaster@"_s + task->input.domain});
    own.append({u"bare"_s, u"Postmaster"_s});
    const RelayQuestion abuse{u"abuse"_s, u"abuse@"_s + task->input.domain};
    co_await askMailbox(task, own, abuse, false);
}

PlannedTraffic planMailbox(const ProbeInput &input, const PaceLimits &)
{
    PlannedTraffic plan;
    if (input.domain.isEmpty())
        return plan;
    plan.connections = 4; // once more where STARTTLS is demanded or the connection breaks
    plan.usual = 1;
    plan.logLines = {unknownUserLogLine(input.domain)};
    return plan;
}

} // namespace

const ProbeEntry abuseMailboxEntry{"abuse.mailbox"_L1, ProbeScope::MailEndpoint, abuseMailbox,
                                   planMailbox, isTransferPort};
const ProbeEntry abusePostmasterEntry{"abuse.postmaster"_L1, ProbeScope::MailEndpoint,
                                      abusePostmaster, planMailbox, isTransferPort};

} // namespace doorcheck
