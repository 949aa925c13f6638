// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/open_proxy.h"

#include "core/probe/proxy/proxy_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = ProxyDestination::Kind;
using Outcome = ProxyOutcome;

// One plain request, 3 GET, 3 CONNECT, 4 SOCKS 5, one for its login, 2 SOCKS 4.
constexpr int connectionsMost = 14;

// Asks for a listener of another kind on top of what `first` gave: worth it unless the answer was
// final for every destination.
bool worthMore(Outcome outcome)
{
    return outcome == Outcome::Denied || outcome == Outcome::Unreachable
        || outcome == Outcome::Granted;
}

QCoro::Task<> askHttp(ProxyStatePtr state)
{
    const ProxyDestination page = state->destination(Kind::Page);
    const ProxyDestination mail = state->destination(Kind::Mail);
    const ProxyDestination line = state->destination(Kind::Line);
    const Outcome get = co_await tryGet(state, page);
    if (state->shutOut)
        co_return;
    const Outcome connect = co_await tryConnect(state, mail);
    // Rules of a proxy go by port: what is refused for one may be let through for another.
    if (worthMore(connect) && !state->shutOut)
    {
        const Outcome second = co_await tryConnect(state, page);
        if (worthMore(second) && !state->shutOut)
            co_await tryConnect(state, line);
    }
    // "Safe ports" commonly hold every high port: a GET may reach what CONNECT may not, a mail
    // server included.
    const bool mailOpen = connect == Outcome::Reached;
    const bool more = worthMore(get) || (get == Outcome::Reached && !mailOpen);
    Outcome second = get;
    if (more && state->hasCanary() && !state->shutOut)
        second = co_await tryGet(state, mail);
    // Without a nonce to read, a page of the server's own tells nothing yet.
    const bool blind = !state->hasCanary() && get != Outcome::AuthRequired;
    if ((blind || (more && worthMore(second))) && !state->shutOut)
        co_await tryGet(state, line);
}

QCoro::Task<> askSocks5(ProxyStatePtr state)
{
    const ProxyDestination mail = state->destination(Kind::Mail);
    const ProxyDestination line = state->destination(Kind::Line);
    const Outcome first = co_await trySocks5(state, mail, false);
    const qsizetype index = state->task->evidence.proxyCases.size() - 1;
    const bool refused = !state->task->evidence.facts.contains(u"methodsOffered"_s);
    if (state->shutOut || !state->speaks(u"socks5"_s))
        co_return;
    if (first == Outcome::Denied && refused)
    {
        co_await askSocks5Login(state, index);
        co_return;
    }
    if (!worthMore(first))
        co_return;
    Outcome second = first;
    if (state->hasCanary())
        second = co_await trySocks5(state, line, false);
    if (second == Outcome::Denied && !state->shutOut)
        co_await trySocks5(state, line, true);
}

QCoro::Task<> askSocks4(ProxyStatePtr state)
{
    const ProxyDestination mail = state->destination(Kind::Mail);
    const ProxyDestination line = state->destination(Kind::Line);
    const Outcome first = co_await trySocks4(state, mail);
    if (worthMore(first) && state->hasCanary() && !state->shutOut)
        co_await trySocks4(state, line);
}

bool any(const Evidence &evidence, Outcome outcome)
{
    return std::ranges::any_of(evidence.proxyCases,
                               [=](const ProxyCase &way) { return way.outcome == outcome; });
}

// Let through, and yet nothing came of it: is it our listener that does not answer?
QCoro::Task<> askOwnListener(ProxyStatePtr state)
{
    Evidence &evidence = state->task->evidence;
    const bool doubtful = any(evidence, Outcome::Granted) || any(evidence, Outcome::Unreachable);
    if (!state->hasCanary() || !doubtful || any(evidence, Outcome::Reached))
        co_return;
    const Canary *canary = state->task->network.canary();
    // A network of its own: what we say to ourselves is not sent to the target.
    NetworkSettings settings = state->task->network.settings();
    settings.pace = nullptr;
    settings.source.clear();
    Network network(settings);
    const Endpoint own{{}, canary->ownAddress(), canary->tcpPort()};
    bool answers = false;
    try {
        Dialogue dialogue(network, own);
        dialogue.setStepLimit(state->limit(promptMost));
        co_await dialogue.open();
        const QByteArray line = co_await dialogue.line();
        answers = !canary->findIssued(line).isEmpty();
    } catch (const DialogueError &error) {
        Heard heard;
        keepEnd(heard, error);
    }
    evidence.facts[u"canaryAnswers"_s] = answers;
    const QString address = state->canaryAddress.toString();
    evidence.notLearnt.append(
        answers
            //: %1: an address of ours
            ? ProxyWords::tr("The proxy let us pass, but nothing of our listener at %1 came back. "
                             "The listener itself answers: something between the two may block it.")
                  .arg(address)
            //: %1: an address of ours
            : ProxyWords::tr("The proxy let us pass, but our own listener at %1 does not answer; "
                             "free its ports and check again.")
                  .arg(address));
}

void sayWhatIsMissing(ProxyStatePtr state)
{
    Evidence &evidence = state->task->evidence;
    if (state->ownListener)
        evidence.notLearnt.append(ProxyWords::tr("This port is a listener of our own: reaching it "
                                                 "proves nothing. Name the proxy's port."));
    if (!state->hasCanary())
        evidence.notLearnt.append(
            ProxyWords::tr("There was no listener of our own that this proxy could be asked to "
                           "reach, so it could not be proved to pass anything on."));
    if (state->shutOut)
        evidence.notLearnt.append(
            ProxyWords::tr("It answered at first and then took no more connections; it may be "
                           "blocking us. Wait an hour, or put our address on its allow list."));
    bool asked = false; // CONNECT, and how it went
    bool refused = true;
    for (const ProxyCase &way : std::as_const(evidence.proxyCases)) {
        if (way.method == u"connect"_s) {
            asked = true;
            refused = refused && way.outcome == Outcome::Denied;
        }
    }
    evidence.facts[u"connectRefused"_s] = asked && refused;
    evidence.facts[u"complete"_s] = !state->shutOut;
}

// The port took no connection at all. Says whether that is so.
bool unreached(ProxyStatePtr state)
{
    const Heard &heard = state->baseline.heard;
    if (heard.connected)
        return false;
    const bool refused = heard.end == DialogueError::Kind::Refused;
    Evidence &evidence = state->task->evidence;
    evidence.facts[u"error"_s] = dialogueErrorName(heard.end.value_or(DialogueError::Kind::TimedOut));
    evidence.facts[u"errorText"_s] = heard.endText;
    if (!refused)
        evidence.notLearnt.append(heard.endText);
    evidence.facts[u"complete"_s] = refused;
    state->add("http-get"_L1, state->destination(Kind::Page), heard.endText,
               refused ? Outcome::Refused : Outcome::NotAsked);
    return true;
}

QCoro::Task<> openProxy(std::shared_ptr<ProbeTask> task)
{
    auto state = std::make_shared<ProxyState>(task);
    task->evidence.facts[u"portNamed"_s] = task->input.portNamed;
    co_await askBaseline(state);
    if (unreached(state))
        co_return;
    co_await askHttp(state);
    if (!state->shutOut)
        co_await askSocks5(state);
    if (!state->shutOut)
        co_await askSocks4(state);
    state->settleSilence();
    co_await askOwnListener(state);
    sayWhatIsMissing(state);
}

PlannedTraffic planOpenProxy(const ProbeInput &, const PaceLimits &)
{
    return {connectionsMost, 0,
            {u"Squid access.log: TCP_DENIED/403 GET http://OUR-LISTENER/3f2a... - HIER_NONE/- text/html"_s,
             u"Squid access.log: TCP_DENIED/403 CONNECT OUR-LISTENER:25 - HIER_NONE/- text/html"_s,
             u"Tinyproxy: Request (file descriptor 7): CONNECT OUR-LISTENER:25 HTTP/1.1"_s,
             u"Dante: info: block(1): tcp/connect [: OUR-ADDRESS.40112 PROXY.1080 -> OUR-LISTENER.25"_s}};
}

} // namespace

const ProbeEntry proxyOpenEntry{"proxy.open"_L1, ProbeScope::ProxyEndpoint, openProxy, planOpenProxy};

} // namespace doorcheck
