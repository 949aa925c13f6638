// SPDX-License-Identifier: GPL-3.0-or-later
// The connections of a mail probe: how many at once, how each begins, and what becomes of one that
// breaks off.
#include "core/probe/smtp/relay_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr quint16 implicitTlsPort = 465; // RFC 8314 3.3
constexpr int patience = 3; // broken connections in a row before nothing more is asked
constexpr int mostTries = 2; // of one session
constexpr int mostBroken = 60; // connections in all: one for each question, and some

void planMore(std::shared_ptr<RelayState> state, const QList<RelaySession> &more)
{
    state->queue += more;
    hire(state);
}

// What else there is to ask, once the greeting has told the names: all but what needs STARTTLS.
void planInClear(std::shared_ptr<RelayState> state)
{
    const AddressForm sender = senderForms(state->plan.names).first();
    const QList<RelaySession> recipients = state->plan.recipients(sender, false);
    planMore(state, recipients + state->plan.senders());
}

// And once the answer to EHLO has told whether there is STARTTLS.
void planByEhlo(std::shared_ptr<RelayState> state, const SmtpHello &hello, bool encrypted)
{
    const bool everyForm = state->plan.pace.everyForm;
    const bool offered = !encrypted && hello.offers("STARTTLS");
    const AddressForm sender = senderForms(state->plan.names).first();
    if (offered)
        planMore(state, state->plan.afterTls(sender));
    else if (!everyForm)
        planMore(state, state->plan.senders());
}

// Greeting, EHLO and, where it is wanted, TLS. Nothing more to say when it returns false.
QCoro::Task<bool> arrive(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello *hello,
                         RelaySession session)
{
    ProbeTask *task = state->task.get();
    const bool implicitTls = task->input.endpoint.port == implicitTlsPort;
    *hello = co_await awaitGreeting(dialogue, implicitTls);
    const bool first = std::exchange(state->planRest, false);
    if (hello->greeted) {
        const QHostAddress own = dialogue->localAddress();
        state->learnNames(*hello, own);
        if (first && state->plan.pace.everyForm)
            planInClear(state);
        const SmtpHello greeting = *hello;
        const QByteArray name =
            session.greeting.isEmpty() ? state->ehloName : session.greeting.toLatin1();
        *hello = co_await sayHello(dialogue, greeting, name);
    }
    recordHello(task, *hello, *dialogue);
    if (!hello->greeted)
        co_return false;
    state->reached = true;
    const bool encrypted = dialogue->isEncrypted();
    if (first) {
        const QHostAddress own = dialogue->localAddress();
        state->learnNames(*hello, own);
        planByEhlo(state, *hello, encrypted);
    }
    if (session.tls || state->useTls)
    {
        const bool secured = co_await secure(dialogue, hello);
        hello->greeted = secured;
        recordHello(task, *hello, *dialogue);
    }
    co_return hello->greeted;
}

void oneAtATime(RelayState *state, const RelaySession &session)
{
    state->atOnce = 1;
    if (session.thenData)
        state->queue.prepend(session); // what it learns decides about the others
    else
        state->queue.append(session);
}

// Turned away at the greeting or at STARTTLS, without an error of the connection.
void turnAway(RelayState *state, const RelaySession &session, const SmtpHello &hello)
{
    if (!session.greeting.isEmpty() && hello.greeting.code == 220) {
        // The name we gave was refused: that says nothing of what follows it.
        state->addUnasked(session, hello.refusal, RelayOutcome::SenderRefused);
        return;
    }
    const bool forItsName = hello.greeting.code == 220 && hello.ehlo.permanent()
        && hello.name.startsWith('[') && session.tries + 1 < mostTries;
    if (forItsName && !state->over) {
        greetByName(state);
        RelaySession again = session;
        ++again.tries;
        // The first one begins anew, and what followed it is planned anew with it.
        if (session.thenData) {
            state->planRest = true;
            state->begunAnew = true;
            state->queue = {again};
        } else if (state->reached || !state->begunAnew) {
            state->queue.append(again);
        }
        return;
    }
    if (!state->reached) {
        state->task->evidence.facts[u"greetingRefused"_s] = hello.refusal;
        state->over = true;
    } else if (state->working > 1
               && (hello.greeting.code != 220 || hello.refusal.startsWith(u"421"))) {
        // Too many at once, by whatever number: the rest one after another (RFC 5321 3.8).
        oneAtATime(state, session);
        return;
    } else {
        state->over |= ++state->broken >= patience;
    }
    const bool noTls = !hello.tlsRefusal.isEmpty();
    // Where it wants TLS that is the end; where it only offers it, one way of asking falls away.
    QJsonObject &facts = state->task->evidence.facts;
    if (noTls && !facts.contains(u"startTlsRefused"_s)) {
        facts[u"startTlsRefused"_s] = hello.tlsRefusal;
        if (!state->plan.pace.everyForm && !state->useTls)
            state->queue += state->plan.senders(); // which it was to be asked inside TLS alone
    }
    const bool wanted = noTls && state->useTls;
    //: %1 is the server's answer
    const QString refused = RelayWords::tr("STARTTLS was refused: %1").arg(hello.tlsRefusal);
    state->addUnasked(session, noTls ? refused : hello.refusal,
                      wanted ? RelayOutcome::TlsRequired : RelayOutcome::NotAsked);
}

// What becomes of a connection that ended early: `greeted` when it got as far as EHLO, `answered`
// when it brought at least one answer.
void breakOff(RelayState *state, const RelaySession &left, const DialogueError &error, bool greeted,
              bool answered)
{
    using Kind = DialogueError::Kind;
    if (!state->fault || error.kind() == Kind::Stopped)
        state->fault = error;
    if (error.kind() == Kind::Stopped || !state->reached) {
        state->over = true;
        state->addUnasked(left, error.text());
        return;
    }
    // Hung up on before a word, while another connection was served: there it is one at a time.
    const bool worthATry = error.kind() == Kind::Closed || error.kind() == Kind::Reset;
    if (worthATry && !greeted && state->working > 1) {
        oneAtATime(state, left);
        return;
    }
    // Some offer to take several commands in one packet and then lose all but the first
    // (RFC 2920 3.2 forbids that).
    if (error.kind() == Kind::TimedOut && left.grouped && !left.transactions.isEmpty()) {
        state->inTurnOnly = true;
        state->task->evidence.facts[u"pipeliningFailed"_s] = true;
        RelaySession again = left;
        again.grouped = false;
        state->queue.prepend(again);
        return;
    }
    // Some hang up after each refusal: as long as every connection brings an answer, it goes on.
    state->broken = answered ? 0 : state->broken + 1;
    state->over |= state->broken >= patience || ++state->brokenInAll > mostBroken;
    if (left.data) {
        state->task->evidence.notLearnt.append(
            //: %1 is why not
            RelayWords::tr("What it says at DATA could not be learnt: %1").arg(error.text()));
        return;
    }
    // Whoever closes may only mean this connection; whoever is silent or throws us out does not.
    RelaySession again = left;
    again.thenData = false;
    again.tries = answered ? 0 : again.tries + 1;
    if (worthATry && !state->over && again.tries >= mostTries && !again.transactions.isEmpty()) {
        // Twice on the same question: that one is left out.
        RelayTransaction &first = again.transactions.first();
        if (!first.questions.isEmpty())
            state->add(first, first.questions.takeFirst(), RelayOutcome::NotAsked, error.text());
        if (first.questions.isEmpty())
            again.transactions.removeFirst();
        again.tries = 1;
    }
    if (worthATry && !state->over) {
        if (!again.transactions.isEmpty())
            state->queue.append(again);
        return;
    }
    state->addUnasked(left, error.kind() == Kind::TlsFailed
                                ? //: %1 is the TLS library's own words
                                  RelayWords::tr("encryption failed: %1").arg(error.text())
                                : error.text());
}

QCoro::Task<> work(std::shared_ptr<RelayState> state)
{
    while (!state->queue.isEmpty() && !state->over && state->working <= state->atOnce) {
        const RelaySession session = state->queue.takeFirst();
        co_await converse(state, session);
    }
    --state->working;
}

} // namespace

// Some servers take no address for a name (RFC 5321 4.1.4 forbids that). The domain of the
// outside mailbox is one that the tester may speak for.
bool greetByName(RelayState *state)
{
    if (!state->ehloName.isEmpty())
        return false;
    state->ehloName = testersName(state->task->input);
    state->task->evidence.facts[u"greetedAs"_s] = state->plan.names.outsideDomain;
    if (const auto memory = state->task->network.settings().heard)
        memory->keepGreeting(state->task->input.endpoint, state->ehloName);
    return true;
}

QByteArray smtpPath(const QString &address)
{
    return '<' + address.toLatin1() + '>';
}

QCoro::Task<> converse(std::shared_ptr<RelayState> state, RelaySession session)
{
    auto left = std::make_shared<RelaySession>(session);
    Network &network = state->task->network;
    const QHostAddress address = state->task->input.endpoint.address;
    const int before = state->refusals();
    bool greeted = false;
    try {
        const int expected = session.refusals();
        const std::chrono::milliseconds pause = network.waitForRefusals(address, expected);
        if (pause.count() > 0)
            co_await network.sleep(pause);
        Dialogue dialogue(network, state->task->input.endpoint);
        SmtpHello hello;
        const bool arrived = co_await arrive(state, &dialogue, &hello, session);
        greeted = arrived;
        if (!arrived)
            turnAway(state.get(), session, hello);
        else if (session.data)
            co_await askAtData(state, &dialogue, hello, left, false);
        else
            co_await askSession(state, &dialogue, hello, left);
    } catch (const DialogueError &error) {
        breakOff(state.get(), *left, error, greeted, left->questions() < session.questions());
    }
    network.noteRefusals(address, state->refusals() - before);
}

void hire(std::shared_ptr<RelayState> state)
{
    // Those at work take one session each of those that wait.
    const qsizetype wanted = std::min<qsizetype>(state->atOnce, state->queue.size() + state->working);
    while (state->working < wanted && !state->queue.isEmpty()) {
        ++state->working;
        state->workers.push_back(work(state));
    }
}

QCoro::Task<> askFew(std::shared_ptr<RelayState> state, QList<RelaySession> sessions)
{
    state->queue = sessions;
    co_await workThrough(state);
    if (!state->refusedForGreeting() || !greetByName(state.get()))
        co_return;
    state->task->evidence.relayCases.clear();
    state->saidOnce = 0;
    state->over = false;
    state->queue = sessions;
    co_await workThrough(state);
}

QCoro::Task<> workThrough(std::shared_ptr<RelayState> state)
{
    hire(state);
    while (!state->workers.empty()) {
        const QCoro::Task<> worker = std::move(state->workers.front());
        state->workers.pop_front();
        co_await worker;
        if (!state->over)
            hire(state); // what was put back after the last one had gone
    }
    const QString enough = RelayWords::tr("not asked: the server had had enough of us");
    const bool stopped = state->fault && state->fault->kind() == DialogueError::Kind::Stopped;
    for (const RelaySession &session : std::exchange(state->queue, {}))
        state->addUnasked(session, stopped ? state->fault->text() : enough);
    if (stopped || (!state->reached && state->fault))
        throw *state->fault;
}

} // namespace doorcheck
