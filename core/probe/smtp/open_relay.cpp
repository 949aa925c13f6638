// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/open_relay.h"

#include "core/net/canary.h"
#include "core/probe/smtp/relay_footprint.h"
#include "core/probe/smtp/relay_state.h"
#include "core/protocol/mail_header.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype mostControlled = 3; // senders whose acceptance is looked into
constexpr qsizetype mostProofs = 3;
constexpr int mostDataRounds = 3;

bool isPlain(const RelayCase &relay)
{
    return relay.id.endsWith(u"/R1"_s);
}

bool isTaken(const RelayCase &relay)
{
    return relay.outcome == RelayOutcome::Accepted || relay.outcome == RelayOutcome::AcceptedToData;
}

// The outside mailbox in another spelling, without a hop of the server's own.
bool isOutside(const RelayCase &relay)
{
    return relay.id.endsWith(u"/R22"_s) || relay.id.endsWith(u"/R23"_s);
}

bool inTls(const RelayCase &relay)
{
    return relay.id.contains(u"+tls/"_s);
}

// The name in the greeting that a case was put with.
QString greetingOf(const RelayState &state, const RelayCase &relay)
{
    const QList<AddressForm> forms = greetingForms(state.plan.names);
    for (const AddressForm &form : forms) {
        if (relay.sender().endsWith(u'+' + form.id))
            return form.address;
    }
    return {};
}

QList<RelayCase> casesWith(const Evidence &evidence, RelayOutcome outcome, bool plain)
{
    QList<RelayCase> cases;
    for (const RelayCase &relay : evidence.relayCases) {
        if (relay.outcome == outcome && !relay.isControl() && isPlain(relay) == plain)
            cases.append(relay);
    }
    return cases;
}

// A session that goes on with the sender, encryption and greeting of a case.
RelaySession likeCase(const RelayState &state, const RelayCase &relay,
                      const QList<RelayQuestion> &questions)
{
    RelaySession session{{{relay.sender(), relay.mailFrom, questions}}};
    session.tls = inTls(relay);
    session.greeting = greetingOf(state, relay);
    return session;
}

// Whether so many refusals more are borne: at pace gentle, one more might be the one too many.
bool bears(const RelayState &state, int refusals)
{
    const int most = state.plan.pace.refusalsInTenMinutes;
    return most <= 0 || state.refusals() + refusals <= most;
}

// One form of the table, when the names it is made of are known.
QList<RelayQuestion> questionOf(const RelayState &state, QStringView id)
{
    const QList<AddressForm> forms = recipientForms(state.plan.names);
    const auto form = std::ranges::find(forms, id, &AddressForm::id);
    return form == forms.end() ? QList<RelayQuestion>()
                               : QList<RelayQuestion>{{form->id, form->address, form->risky}};
}

// No name holds two at-signs, so this form tells a route from a name where every name is taken. Pace
// gentle leaves it out at first; it is asked while two refusals more are borne.
QList<RelayQuestion> tellingRoute(const RelayState &state)
{
    return bears(state, 2) ? questionOf(state, u"R9") : QList<RelayQuestion>();
}

// Once a form went through: does the server know its own users, would any outside domain do, or is
// X one of its own? And for routed forms: does the name they go through take every user?
QList<RelaySession> controlSessions(RelayState *state)
{
    QList<RelaySession> sessions;
    const QList<AddressForm> forms = recipientForms(state->plan.names);
    QStringList done;
    const QList<RelayCase> cases = state->task->evidence.relayCases;
    for (const RelayCase &relay : cases) {
        if (!isTaken(relay) || relay.isControl() || done.size() >= mostControlled
            || done.contains(relay.sender() + relay.mailFrom))
            continue;
        done.append(relay.sender() + relay.mailFrom);
        QList<RelayQuestion> questions{state->plan.localQuestion(),
                                       {u"control/outside"_s,
                                        state->plan.localControl(state->plan.names.outsideDomain)}};
        if (bears(*state, 2))
            questions.append(state->plan.invalidControl());
        // Where a made-up domain is looked up first, a foreign address says what .invalid cannot.
        if (!state->plan.pace.everyForm && bears(*state, 3))
            questions += questionOf(*state, u"R22");
        for (const RelayCase &other : cases) {
            const bool sameOpen = isTaken(other) && other.sender() == relay.sender() && other.mailFrom == relay.mailFrom;
            const auto form = std::ranges::find_if(forms, [&](const AddressForm &one) {
                return one.kind == FormKind::Routed && one.address == other.rcptTo;
            });
            const bool routed = sameOpen && form != forms.end();
            // A foreign address that it may take for one more name of its own.
            if (sameOpen && isOutside(other) && other.rcptTo.endsWith(u']'))
                questions.append({u"control/literal"_s,
                                  state->plan.localControl(other.rcptTo.section(u'@', -1))});
            if (routed) {
                questions.append({u"control/local"_s, state->plan.localControl(form->domain)});
                // What a name without any sign gets, to compare the bare forms with.
                if (state->plan.pace.everyForm)
                    questions.append({u"control/bare"_s, state->plan.localControl(QString())});
                else
                    questions += tellingRoute(*state);
            }
        }
        QList<RelayQuestion> open;
        for (const RelayQuestion &question : questions) {
            const bool listed = std::ranges::any_of(open, [&](const RelayQuestion &one) {
                return one.recipient == question.recipient;
            });
            if (!listed && !state->find(relay.sender() + u'/' + question.id, question.recipient))
                open.append(question);
        }
        if (!open.isEmpty())
            sessions.append(likeCase(*state, relay, open.first(std::min<qsizetype>(open.size(), 8))));
    }
    return sessions;
}

// The plain recipient first: once it reaches 354, the other forms add nothing to the answer.
QList<RelaySession> dataSessions(RelayState *state)
{
    const Evidence &evidence = state->task->evidence;
    if (!casesWith(evidence, RelayOutcome::AcceptedToData, true).isEmpty())
        return {};
    QList<RelayCase> open = casesWith(evidence, RelayOutcome::Accepted, true);
    // Another spelling of the outside mailbox says more than a way through the server's own name.
    for (const bool outside : {true, false}) {
        const auto ofKind = [outside](const RelayCase &relay) {
            return isOutside(relay) == outside;
        };
        const auto reached = casesWith(evidence, RelayOutcome::AcceptedToData, false);
        if (!open.isEmpty() || std::ranges::any_of(reached, ofKind))
            break;
        std::ranges::copy_if(casesWith(evidence, RelayOutcome::Accepted, false),
                             std::back_inserter(open), ofKind);
    }
    QList<RelaySession> sessions;
    for (const RelayCase &relay : open) {
        if (state->unclearAtData.contains(relay.id))
            continue;
        RelaySession one = likeCase(
            *state, relay, {{relay.question(), relay.rcptTo}});
        one.data = true;
        const bool joins = !sessions.isEmpty() && sessions.last().tls == one.tls
            && sessions.last().greeting == one.greeting && sessions.last().transactions.size() < 6;
        if (joins)
            sessions.last().transactions += one.transactions;
        else
            sessions.append(one);
    }
    return sessions;
}

// At pace gentle only, where a sender was refused for its own sake: the null sender, which no rule
// about a domain's own mail can refuse, in place of the stranger's; and the postmaster, who exists
// (RFC 5321 4.5.1), in place of a made-up user of the organisation.
QList<RelaySession> moreSenders(const RelayState &state)
{
    const QList<RelayCase> &cases = state.task->evidence.relayCases;
    const auto refusedAs = [&](const QString &sender) {
        bool any = false;
        for (const RelayCase &relay : cases) {
            if (!isPlain(relay) || relay.senderForm() != sender)
                continue;
            if (relay.outcome != RelayOutcome::SenderRefused)
                return false;
            any = true;
        }
        return any;
    };
    QList<RelayTransaction> asked;
    if (refusedAs(u"S2"_s))
        asked.append({u"S1"_s, QString(), {state.plan.plain()}});
    if (refusedAs(u"S10"_s) && !state.plan.names.mailDomain.isEmpty())
        asked.append({u"S12"_s, u"postmaster@"_s + state.plan.names.mailDomain, {state.plan.plain()}});
    if (state.plan.pace.everyForm || asked.isEmpty())
        return {};
    while (asked.size() > 1 && !bears(state, static_cast<int>(asked.size())))
        asked.removeLast();
    RelaySession session{asked};
    session.tls = state.useTls;
    return bears(state, 1) ? QList<RelaySession>{session} : QList<RelaySession>();
}

// Questions whose sender was refused, under one that the server takes.
QList<RelaySession> movedSessions(RelayState *state)
{
    QList<RelayTransaction> again;
    const QList<RelayTransaction> moved = std::exchange(state->moved, {});
    for (const RelayTransaction &refused : moved) {
        const auto usable = [&](const RelayTransaction &taken) {
            const bool sameTls = taken.sender.contains(u"+tls"_s) == refused.sender.contains(u"+tls"_s);
            const RelayCase *plain = state->find(taken.sender + u"/R1"_s, state->outsideMailbox);
            return sameTls && plain && plain->outcome != RelayOutcome::SenderRefused
                && plain->outcome != RelayOutcome::NotAsked;
        };
        const auto other = std::ranges::find_if(state->taken, usable);
        if (other == state->taken.end())
            continue;
        const RelayQuestion question = refused.questions.first();
        if (state->find(other->sender + u'/' + question.id, question.recipient))
            continue;
        again.append({other->sender, other->mailFrom, {question}});
    }
    QList<RelaySession> sessions;
    for (const bool tls : {false, true}) {
        QList<RelayTransaction> these;
        for (const RelayTransaction &one : again) {
            if (one.sender.contains(u"+tls"_s) == tls)
                these.append(one);
        }
        sessions += inSessions(these, state->plan.pace.recipientsPerConnection, tls);
    }
    return sessions;
}

// Whatever was put off ("come back later"), once more.
QList<RelaySession> laterSessions(RelayState *state)
{
    QList<RelaySession> sessions;
    const QList<RelayCase> cases = state->task->evidence.relayCases;
    for (const RelayCase &relay : cases) {
        if (relay.outcome != RelayOutcome::Greylisted && relay.outcome != RelayOutcome::Temporary)
            continue;
        const RelaySession one =
            likeCase(*state, relay, {{relay.question(), relay.rcptTo}});
        if (!sessions.isEmpty() && sessions.last().tls == one.tls
            && sessions.last().greeting == one.greeting
            && sessions.last().questions() < state->plan.pace.recipientsPerConnection
            && sessions.last().transactions.last().sender == one.transactions.first().sender)
            sessions.last().transactions.last().questions += one.transactions.first().questions;
        else
            sessions.append(one);
    }
    return sessions;
}

// The known-good recipient again, as it was accepted before.
QList<RelaySession> lastSessions(RelayState *state)
{
    for (const RelayCase &relay : std::as_const(state->task->evidence.relayCases)) {
        if (relay.isControl(u"known") && relay.outcome == RelayOutcome::Accepted)
            return {state->plan.last(relay.sender(), relay.mailFrom, inTls(relay))};
    }
    return {};
}

QCoro::Task<> askForProof(std::shared_ptr<RelayState> state)
{
    const ProbeInput &input = state->task->input;
    if (!input.sendProof || !input.mailboxIsOurs)
        co_return;
    // The plain recipient only: a routed form may end in a mailbox of somebody in the house.
    const QList<RelayCase> candidates =
        casesWith(state->task->evidence, RelayOutcome::AcceptedToData, true)
        + casesWith(state->task->evidence, RelayOutcome::Accepted, true);
    for (qsizetype i = 0; i < std::min(candidates.size(), mostProofs); ++i) {
        const RelayCase relay = candidates[i];
        const QString token = newMark();
        const QString greeting = greetingOf(*state, relay);
        co_await sendProof(state, relay, token, greeting);
    }
    co_await awaitProof(state);
}

QCoro::Task<> openRelay(std::shared_ptr<ProbeTask> task)
{
    auto state = std::make_shared<RelayState>(task);
    QJsonObject &facts = task->evidence.facts;
    facts[u"outsideMailbox"_s] = state->outsideMailbox;
    facts[u"ownAddresses"_s] = ownAddressesFact(task->input);
    facts[u"outsideIsOurs"_s] = task->input.mailboxIsOurs;
    facts[u"outsideServedHere"_s] =
        task->input.outsideServers.contains(task->input.endpoint.address);
    facts[u"submission"_s] = state->plan.submission;
    facts[u"everyForm"_s] = state->plan.pace.everyForm;
    // From the start: a server may ask the mailbox's own whether it exists before it takes a word.
    Canary *canary = task->network.canary();
    if (canary && task->input.sendProof && task->input.mailboxIsOurs)
        canary->expectMail(state->outsideMailbox);

    // 1. The plain recipient and the controls; the greeting tells what else to ask, and that
    // follows by itself: every recipient with one sender, every sender with one recipient.
    state->planRest = true;
    state->atOnce = std::max(1, state->plan.pace.connectionsAtOnce);
    state->queue = {state->plan.first()};
    co_await workThrough(state);
    if (!state->reached) {
        // A greeting refused by name decides nothing where every greeting is refused.
        for (RelayCase &relay : task->evidence.relayCases)
            relay.outcome = RelayOutcome::NotAsked;
        co_return;
    }
    if (state->refusedForGreeting() && greetByName(state.get()))
    {
        task->evidence.relayCases.clear();
        state->saidOnce = 0;
        state->moved.clear();
        state->taken.clear();
        state->over = false;
        state->planRest = true;
        state->queue = {state->plan.first()};
        co_await workThrough(state);
    }

    // 2. One more sender, where the few of pace gentle were all refused, and what hung on one that
    // was refused.
    state->queue = moreSenders(*state);
    if (!state->over)
        co_await workThrough(state);
    state->queue = movedSessions(state.get());
    if (!state->over)
        co_await workThrough(state);

    // 3. What was put off, when the person agreed to wait.
    const std::chrono::milliseconds wait = task->input.greylistWait;
    const QList<RelaySession> later = laterSessions(state.get());
    if (!state->over && !later.isEmpty() && wait.count() > 0)
    {
        facts[u"askedAgainAfterMs"_s] = qint64(wait.count());
        co_await task->network.sleep(wait);
        state->queue = later;
        co_await workThrough(state);
    }

    // 4. Controls for what was accepted, DATA, and the known-good recipient once more.
    state->queue = dataSessions(state.get()) + controlSessions(state.get()) + lastSessions(state.get());
    if (!state->over)
        co_await workThrough(state);
    for (int round = 0; round < mostDataRounds && !state->over; ++round) {
        state->queue = dataSessions(state.get());
        if (state->queue.isEmpty())
            break;
        co_await workThrough(state);
    }

    if (!state->plan.pace.everyForm)
        facts[u"leftOut"_s] = state->leftOut();

    // 5. The proof, where it is allowed.
    if (!state->over)
        co_await askForProof(state);
}

} // namespace

const ProbeEntry openRelayEntry{"mail.open-relay"_L1, ProbeScope::MailEndpoint, openRelay,
                                planOpenRelay};

} // namespace doorcheck
