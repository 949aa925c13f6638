// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/open_relay.h"

#include "core/net/canary.h"
#include "core/probe/smtp/relay_state.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool isControl(const RelayCase &relay)
{
    return relay.id.contains(u"control/"_s);
}

bool isPlain(const RelayCase &relay)
{
    return relay.id.endsWith(u"/R1"_s);
}

QList<qsizetype> indexesOf(const Evidence &evidence, RelayOutcome outcome, bool plain)
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < evidence.relayCases.size(); ++i) {
        const RelayCase &relay = evidence.relayCases[i];
        if (relay.outcome == outcome && !isControl(relay) && isPlain(relay) == plain)
            indexes.append(i);
    }
    return indexes;
}

// Once R1 went through: would any outside domain, or is X one of the server's own? And for routed
// forms: does the name they end at take every user?
QCoro::Task<> askMoreControls(std::shared_ptr<RelayState> state, AddressForm sender)
{
    QList<RelayQuestion> questions;
    const QList<RelayCase> cases = state->task->evidence.relayCases;
    const bool mine = std::ranges::any_of(cases, [&](const RelayCase &relay) {
        return relay.id == sender.id + u"/control/local"_s;
    });
    const RelayCase *plain = state->find(sender, u"R1"_s);
    const bool accepted = plain && plain->outcome == RelayOutcome::Accepted;
    if (accepted && !mine) {
        // The controls of the first sender say nothing about what this one may do.
        const QList<RelayQuestion> first = state->firstQuestions();
        questions += first.sliced(2);
    }
    if (accepted)
        questions.append({u"control/outside"_s, state->localControl(state->names.outsideDomain)});
    const QList<AddressForm> forms = recipientForms(state->names);
    for (const AddressForm &form : forms) {
        if (form.kind != FormKind::Routed || form.domain == state->names.mailDomain)
            continue;
        const bool taken = std::ranges::any_of(cases, [&](const RelayCase &relay) {
            return relay.outcome == RelayOutcome::Accepted && relay.rcptTo == form.address
                && relay.mailFrom == sender.address;
        });
        const QString control = state->localControl(form.domain);
        const bool listed = std::ranges::any_of(
            questions, [&](const RelayQuestion &question) { return question.recipient == control; });
        if (taken && !listed)
            questions.append({u"control/local"_s, control});
    }
    if (!questions.isEmpty())
        co_await askRecipients(state, sender, questions);
}

QCoro::Task<> askAtData(std::shared_ptr<RelayState> state)
{
    // The plain recipient first: once it reaches 354, the other forms add nothing to the answer.
    const QList<qsizetype> plain =
        indexesOf(state->task->evidence, RelayOutcome::Accepted, true);
    for (const qsizetype index : plain)
        co_await askData(state, index, QString());
    if (!indexesOf(state->task->evidence, RelayOutcome::AcceptedToData, true).isEmpty())
        co_return;
    const QList<qsizetype> others =
        indexesOf(state->task->evidence, RelayOutcome::Accepted, false);
    for (const qsizetype index : others)
        co_await askData(state, index, QString());
}

QCoro::Task<> askForProof(std::shared_ptr<RelayState> state)
{
    const ProbeInput &input = state->task->input;
    if (!input.sendProof || !input.mailboxIsOurs)
        co_return;
    // The plain recipient only: a routed form may end in a mailbox of somebody in the house.
    const QList<qsizetype> candidates =
        indexesOf(state->task->evidence, RelayOutcome::AcceptedToData, true);
    if (candidates.isEmpty())
        co_return;
    if (Canary *canary = state->task->network.canary())
        canary->expectMail(state->outsideMailbox);
    const qsizetype index = candidates.first();
    const QString token = u"dc-"_s + state->random;
    co_await askData(state, index, token);
    const QJsonObject proof = state->task->evidence.facts[u"proof"_s].toObject();
    if (proof[u"taken"_s].toBool())
        co_await awaitProof(state, index, token);
}

QCoro::Task<> openRelay(std::shared_ptr<ProbeTask> task)
{
    auto state = std::make_shared<RelayState>(task);
    QJsonObject &facts = task->evidence.facts;
    facts[u"outsideMailbox"_s] = state->outsideMailbox;
    facts[u"outsideIsOurs"_s] = task->input.mailboxIsOurs;

    // 1. A sender the server takes, with the plain recipient and the controls.
    AddressForm main = senderForms(state->names).first();
    RelayOutcome mail = co_await askFirst(state, main);
    QList<AddressForm> senders = senderForms(state->names);
    for (qsizetype i = 1; i < senders.size(); ++i) {
        const RelayCase *plain = state->find(main, u"R1"_s);
        const bool refusedLater = plain && plain->outcome == RelayOutcome::SenderRefused;
        const bool usable = mail == RelayOutcome::Accepted && !refusedLater;
        if (usable || state->over || !state->reached)
            break;
        main = senders[i];
        mail = co_await askFirst(state, main);
    }
    facts[u"mainSender"_s] = main.id;
    if (!state->reached)
        co_return;

    // 2. Every other recipient form with that sender.
    const QString hadEnough = RelayWords::tr("not asked: the server had had enough of us");
    const QList<RelayQuestion> forms = state->formQuestions();
    if (state->over)
        state->addUnasked(main, forms, hadEnough);
    else if (mail == RelayOutcome::Accepted)
        co_await askRecipients(state, main, forms);

    // 3. Every other sender with the plain recipient.
    for (const AddressForm &sender : senders) {
        if (sender.id == main.id && sender.address == main.address)
            continue;
        if (state->find(sender, u"R1"_s))
            continue; // refused in step 1
        const QList<RelayQuestion> plain{{u"R1"_s, state->outsideMailbox}};
        if (state->over)
            state->addUnasked(sender, plain, hadEnough);
        else
            co_await askRecipients(state, sender, plain);
    }

    // 4. Controls for whatever was accepted, then DATA, then the proof.
    for (const AddressForm &sender : senders) {
        if (!state->over)
            co_await askMoreControls(state, sender);
    }
    if (!state->over)
        co_await askAtData(state);
    if (!state->over)
        co_await askForProof(state);
}

PlannedTraffic planOpenRelay(const ProbeInput &input, const PaceLimits &pace)
{
    RelayNames names{u"u"_s, u"outside.example"_s, input.domain, input.hostNames,
                     addressLiteral(input.endpoint.address)};
    if (names.hosts.isEmpty())
        names.hosts.append(u"host.example"_s);
    if (names.mailDomain.isEmpty())
        names.mailDomain = u"example"_s;
    const int senders = static_cast<int>(senderForms(names).size()) + 2; // names in the greeting
    const int forms = static_cast<int>(recipientForms(names).size()) + 2;
    PlannedTraffic plan;
    const int most = pace.recipientsPerConnection;
    plan.connections = 1 + senders            // step 1 and 3, with one more for STARTTLS
        + (forms + most - 1) / most           // step 2
        + senders                             // controls
        + senders + forms                     // DATA, at most one for each accepted pair
        + (input.sendProof ? 1 : 0);
    plan.messages = input.sendProof && input.mailboxIsOurs ? 1 : 0;
    plan.logLines = {
        u"postfix/smtpd: NOQUEUE: reject: RCPT from <our address>: 454 4.7.1 <%1>: Relay access denied; from=<%1> to=<%1> proto=ESMTP"_s
            .arg(input.outsideMailbox),
        u"exim: H=(%2) [<our address>] F=<%1> rejected RCPT <%1>: relay not permitted"_s.arg(
            input.outsideMailbox, names.literal)};
    return plan;
}

} // namespace

const ProbeEntry openRelayEntry{"mail.open-relay"_L1, ProbeScope::MailEndpoint, openRelay,
                                planOpenRelay};

} // namespace doorcheck
