// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/abuse_mailbox.h"

#include "core/probe/smtp/relay_state.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QCoro::Task<> askMailbox(std::shared_ptr<ProbeTask> task, QList<RelayQuestion> own)
{
    auto state = std::make_shared<RelayState>(task);
    task->evidence.facts[u"mailDomain"_s] = task->input.domain;
    if (task->input.domain.isEmpty())
        co_return; // the rule says what is missing

    const AddressForm stranger{u"S2"_s, state->outsideMailbox, FormKind::Plain, {}};
    const AddressForm nobody{u"S1"_s, {}, FormKind::Plain, {}};
    QList<RelayQuestion> questions = own;
    questions.append({u"control/local"_s, state->localControl(task->input.domain)});
    co_await askRecipients(state, stranger, questions);
    // Reports and bounces come with the null sender (RFC 2505 2.6).
    const QList<RelayQuestion> first = own.first(1);
    if (!state->over && state->reached)
        co_await askRecipients(state, nobody, first);
}

QCoro::Task<> abuseMailbox(std::shared_ptr<ProbeTask> task)
{
    QList<RelayQuestion> own;
    own.append({u"abuse"_s, u"abuse@"_s + task->input.domain});
    co_await askMailbox(task, own);
}

QCoro::Task<> abusePostmaster(std::shared_ptr<ProbeTask> task)
{
    QList<RelayQuestion> own;
    own.append({u"postmaster"_s, u"postmaster@"_s + task->input.domain});
    own.append({u"bare"_s, u"Postmaster"_s});
    co_await askMailbox(task, own);
}

PlannedTraffic planMailbox(const ProbeInput &input, const PaceLimits &)
{
    PlannedTraffic plan;
    if (input.domain.isEmpty())
        return plan;
    plan.connections = 4; // two senders, each once more where STARTTLS is demanded
    plan.logLines = {
        u"postfix/smtpd: NOQUEUE: reject: RCPT from <our address>: 550 5.1.1 <zz-...@%1>: Recipient address rejected: User unknown"_s
            .arg(input.domain)};
    return plan;
}

} // namespace

const ProbeEntry abuseMailboxEntry{"abuse.mailbox"_L1, ProbeScope::MailEndpoint, abuseMailbox,
                                   planMailbox};
const ProbeEntry abusePostmasterEntry{"abuse.postmaster"_L1, ProbeScope::MailEndpoint,
                                      abusePostmaster, planMailbox};

} // namespace doorcheck
