// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/open_proxy.h"

#include "core/probe/proxy/again.h"
#include "core/probe/proxy/follow_ups.h"
#include "core/probe/proxy/in_tls.h"
#include "core/probe/proxy/proxy_methods.h"
#include "core/probe/proxy/their_server.h"
#include "core/probe/proxy/their_site.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = ProxyDestination::Kind;
using Outcome = ProxyOutcome;

// One plain request each in the clear, again at the end and in TLS, the login of SOCKS 5, and a
// telnet prompt.
constexpr int connectionsMost = 5 + theirServerMost + firstMost + firstTlsMost + 2 * (moreHttpMost + troubledMost)
    + 2 * moreSocksMost;

const QList<quint16> webPorts{80, 443};

// A port that was named, and is usual for HTTP, is asked the first ways this soon after the plain
// request, without its answer. Whoever is counted and shut out in between is asked it first all the
// same, so that its answer is that to a newcomer.
constexpr std::chrono::milliseconds headStart{10};

// How long a port that has taken the connection may be silent before the other ways are tried too.
constexpr std::chrono::milliseconds grace{250};

// Servers that speak first, and are no proxies: they are left alone.
bool greetsAsAnother(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 9> greetings{
        "SSH-", "220 ", "220-", "421 ", "554 ", "+OK", "* OK", "RFB ", "@RSYNCD:"};
    return std::ranges::any_of(
        greetings, [&](QByteArrayView greeting) { return bytes.startsWith(greeting); });
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
        dialogue.setStepLimit(state->patience(Patience::Prompt));
        co_await dialogue.open();
        const QByteArray line = co_await dialogue.line();
        answers = !canary->findIssued(line).isEmpty();
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
    evidence.facts[u"canaryAnswers"_s] = answers;
    const QString address = state->canaryAddress.toString();
    evidence.notLearnt.append(
        answers
            //: %1: an address of ours
            ? ProxyWords::tr("Nothing of our listener at %1 came back through the proxy. "
                             "The listener itself answers: something between the two may block it.")
                  .arg(address)
            : //: %1: an address of ours
              ProxyWords::tr("Our own listener at %1 does not answer; "
                             "free its ports and check again.")
                  .arg(address));
}

// Whatever it was asked, it said what it says to a plain request, too.
bool sameFaultForAll(const ProxyState &state)
{
    const QList<ProxyCase> &cases = state.task->evidence.proxyCases;
    return any(state.task->evidence, Outcome::Unreachable)
        && std::ranges::all_of(cases, [&](const ProxyCase &way) {
               const ProxyLayer &layer = isInTls(way.method) ? state.secure : state.plain;
               return way.outcome != Outcome::Granted
                   && (way.outcome != Outcome::Unreachable
                       || (layer.baseline.isHttp() && way.reply == layer.baseline.text()));
           });
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
    if (evidence.facts.contains(u"answersOtherwise"_s))
        evidence.notLearnt.append(
            ProxyWords::tr("It answered the same plain request otherwise in the end; it may be "
                           "blocking us. Wait an hour, or put our address on its allow list."));
    else if (state->shutOut)
        evidence.notLearnt.append(
            ProxyWords::tr("It answered at first and then took no more connections; it may be "
                           "blocking us. Wait an hour, or put our address on its allow list."));
    if (sameFaultForAll(*state))
        evidence.facts[u"faultForAll"_s] = true;
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
    const Heard &heard = state->plain.baseline.heard;
    if (heard.connected)
        return false;
    const bool refused = heard.end == DialogueError::Kind::Refused;
    Evidence &evidence = state->task->evidence;
    evidence.facts[u"error"_s] = dialogueErrorName(heard.end.value_or(DialogueError::Kind::TimedOut));
    // Said once is enough, of the many ports where there is nothing.
    evidence.facts.remove(u"baseline"_s);
    if (refused) {
        evidence.facts.remove(u"canary"_s);
    } else {
        evidence.facts[u"errorText"_s] = heard.endText;
        evidence.notLearnt.append(heard.endText);
    }
    evidence.facts[u"complete"_s] = refused;
    state->add(u"http-get"_s, state->destination(Kind::Page), heard.endText,
               refused ? Outcome::Refused : Outcome::NotAsked);
    return true;
}

// A server that speaks first and is known by its greeting. Says whether that is so.
bool recognised(ProxyStatePtr state)
{
    const Heard &heard = state->plain.baseline.heard;
    if (!greetsAsAnother(heard.bytes))
        return false;
    state->add(u"http-get"_s, state->destination(Kind::Page), firstWords(heard.bytes),
               Outcome::NotAProxy);
    return true;
}

qsizetype refusalsIn(const Evidence &evidence)
{
    return std::ranges::count_if(evidence.proxyCases, [](const ProxyCase &way) {
        return way.outcome == Outcome::Denied || way.outcome == Outcome::AuthRequired;
    });
}

// Some shut out whoever was turned away too often, and say so in the words of a refusal: then the
// refusals before it say nothing. Shows in the answer to the first request, asked again. Does not
// throw: whoever awaits it looks for a stop afterwards.
QCoro::Task<> askWhetherShutOut(ProxyStatePtr state)
{
    const HttpAnswer &plain = state->plain.baseline;
    const Evidence &evidence = state->task->evidence;
    const qsizetype refusals = refusalsIn(evidence);
    if (!plain.isHttp() || refusals <= state->refusalsChecked || any(evidence, Outcome::Reached)
        || state->shutOut || stopped(*state))
        co_return;
    const HttpAnswer again = co_await askPlainly(state);
    state->refusalsChecked = refusals;
    if (stopped(*state) || alike(again, state->plain.baseline))
        co_return;
    state->shutOut = true;
    state->task->evidence.facts[u"answersOtherwise"_s] = again.text();
}

// The first ways of a line, read once the answer to the plain request is there (`known`). Nothing
// when there is no more to ask.
QCoro::Task<std::optional<QList<Trial>>> askFirst(ProxyStatePtr state, QList<Way> ways,
                                                  std::stop_token known)
{
    QList<Trial> trials = co_await askAll(state, ways);
    co_await state->task->network.pause(untilWoken, known);
    const Heard &plain = state->plain.baseline.heard;
    if (state->ownListener || !plain.connected || greetsAsAnother(plain.bytes))
        co_return std::nullopt;
    readAll(*state, trials);
    if (state->shutOut || stopped(*state))
        co_return std::nullopt;
    co_return trials;
}

bool isHeaderWay(const Way &way)
{
    return way.method == u"http-proxy-header"_s;
}

// Two lines of questions that need not wait for each other. Neither throws: whoever awaits both
// looks for a stop afterwards.
QCoro::Task<> askHttpWays(ProxyStatePtr state, std::stop_token known)
{
    const bool early = !known.stop_requested() && state->early;
    QList<Way> ways = firstHttpWays(*state);
    QList<Way> late;
    if (early) {
        // Only for a port that says nothing to the plain request, which is not known yet.
        std::ranges::copy_if(ways, std::back_inserter(late), isHeaderWay);
        ways.removeIf(isHeaderWay);
    }
    std::optional<QList<Trial>> first = co_await askFirst(state, ways, known);
    if (!first)
        co_return;
    if (!late.isEmpty() && !state->plain.baseline.isHttp() && state->plain.baseline.heard.silent())
    {
        QList<Trial> behind = co_await askAll(state, late);
        readAll(*state, behind);
        first->append(behind);
    }
    // In a hurry, a port that let nobody through so far is greeted in TLS beside the next ways.
    std::vector<QCoro::Task<>> secure;
    if (state->hurried() && mayBeInTls(*state)) {
        state->tlsAsked = true;
        secure.push_back(askBaseline(state, true, std::stop_source(), std::stop_source()));
    }
    const QList<Way> more = moreHttpWays(*state, false, *first);
    QList<Trial> second = co_await askAll(state, more);
    readAll(*state, second);
    for (QCoro::Task<> &task : secure)
        co_await task;
    const QList<Trial> all = *first + second;
    co_await askAgainAfterTrouble(state, all);
    if (state->hurried())
        co_await askWhetherShutOut(state);
}

QCoro::Task<> askSocksWays(ProxyStatePtr state, std::stop_token known)
{
    const QList<Way> ways = firstSocksWays(*state);
    const std::optional<QList<Trial>> first = co_await askFirst(state, ways, known);
    if (!first)
        co_return;
    const bool hungUp = hungUpOnGreeting(*state, *first);
    const bool refused = hungUp || wantsAnotherMethod(*state, *first);
    const QList<Way> more = moreSocksWays(*state, *first);
    QList<Trial> second = co_await askAll(state, more);
    readAll(*state, second);
    if (refused && offers(*state, u"user name and password"_s))
        noteLogin(*state, u"socks5", hungUp);
    if (stopped(*state))
        co_return;
    const QList<Way> last = lastSocksWays(*state, second);
    QList<Trial> third = co_await askAll(state, last);
    readAll(*state, third);
}

// In the clear: the plain request, then every first way at once, then what is worth it.
QCoro::Task<> askInTheClear(ProxyStatePtr state)
{
    const std::stop_source opened;
    const std::stop_source done;
    const std::stop_token isOpen = opened.get_token();
    const std::stop_token isDone = done.get_token();
    QCoro::Task<> baseline = askBaseline(state, false, opened, done);
    // Where surely something listens, what is usual there need not wait for the plain answer.
    const quint16 port = state->task->input.endpoint.port;
    const bool named = state->hurried() && state->task->input.portNamed;
    const bool socksFirst = named && isUsualFor(u"socks5"_s, port);
    state->early = named && !socksFirst && isUsualFor(u"connect"_s, port)
        && !isUsualFor(u"connect+tls"_s, port);
    std::vector<QCoro::Task<>> socks;
    std::vector<QCoro::Task<>> http;
    if (socksFirst)
        socks.push_back(askSocksWays(state, isDone));
    if (state->early)
    {
        co_await state->task->network.pause(headStart, isDone);
        http.push_back(askHttpWays(state, isDone));
    }
    co_await state->task->network.pause(untilWoken, isOpen);
    const std::chrono::milliseconds wait = state->hurried() ? grace : untilWoken;
    co_await state->task->network.pause(wait, isDone);
    if (done.stop_requested() || state->task->network.stop().stop_requested())
    {
        co_await baseline;
        const bool leave = state->ownListener || unreached(state) || recognised(state);
        for (QCoro::Task<> &task : socks)
        {
            if (leave || stopped(*state))
                co_await task;
        }
        for (QCoro::Task<> &task : http)
        {
            if (leave || stopped(*state))
                co_await task;
        }
        throwIfStopped(*state);
        if (leave)
            co_return;
    }
    // It hung up, or is silent so far where TLS is usual: it may be waiting for that.
    std::vector<QCoro::Task<>> secure;
    if (done.stop_requested() ? worthTls(*state) : isUsualFor(u"connect+tls"_s, port)) {
        state->tlsAsked = true;
        secure.push_back(askBaseline(state, true, std::stop_source(), std::stop_source()));
    }
    if (http.empty())
        http.push_back(askHttpWays(state, isDone));
    if (socks.empty())
        socks.push_back(askSocksWays(state, isDone));
    co_await baseline;
    for (QCoro::Task<> &task : secure)
        co_await task;
    for (QCoro::Task<> &task : http)
        co_await task;
    for (QCoro::Task<> &task : socks)
        co_await task;
    throwIfStopped(*state);
    if (state->task->evidence.proxyCases.isEmpty() && recognised(state))
        co_return; // it greeted late
    const HttpAnswer &plain = state->plain.baseline;
    const bool prompt = !plain.isHttp() && looksLikeTelnet(plain.heard.bytes);
    if (!prompt || state->ownListener || state->shutOut)
        co_return;
    const QList<Way> telnet{telnetWay(state->destination(Kind::Line))};
    QList<Trial> last = co_await askAll(state, telnet);
    readAll(*state, last);
    throwIfStopped(*state);
}

QCoro::Task<> openProxy(std::shared_ptr<ProbeTask> task)
{
    auto state = std::make_shared<ProxyState>(task);
    task->evidence.facts[u"portNamed"_s] = task->input.portNamed;
    // Where rules hold a proxy to the ports of web sites, only these tell whether it is open.
    if (state->hasCanary())
        task->network.canary()->listenAlso(webPorts);
    co_await askInTheClear(state);
    const bool tls = state->plain.baseline.heard.connected && !state->shutOut
        && !state->ownListener && (worthTls(*state) || mayBeInTls(*state));
    if (tls)
        co_await askTls(state);
    if (!state->plain.baseline.heard.connected)
        co_return;
    co_await askWhetherShutOut(state);
    throwIfStopped(*state);
    state->settleSilence();
    state->orderCases();
    co_await askOwnListener(state);
    co_await askTheirSite(state);
    co_await askTheirServer(state);
    state->noteProof();
    sayWhatIsMissing(state);
}

// A proxy that turns everybody away: the plain request, five first ways and what a refusal leaves, the
// plain request again and one in TLS. One more where our page is not at port 80, which is then asked
// for as well. A gentle pace leaves out some forms.
constexpr int usualHere = 6 + 13 + 2, usualForms = 5;

PlannedTraffic planOpenProxy(const ProbeInput &input, const PaceLimits &pace)
{
    const int spared = pace.everyForm ? 0 : 2 * moreHttpForms + moreSocksForms;
    PlannedTraffic traffic{
            connectionsMost - spared + (hasSite(input) ? theirSiteMost : 0), 0,
            {u"Squid access.log: TCP_DENIED/403 GET http://OUR-LISTENER/3f2a... - HIER_NONE/- text/html"_s,
             u"Squid access.log: TCP_DENIED/403 CONNECT OUR-LISTENER:25 - HIER_NONE/- text/html"_s,
             u"Tinyproxy: Request (file descriptor 7): CONNECT OUR-LISTENER:25 HTTP/1.1"_s,
             u"Dante: info: block(1): tcp/connect [: OUR-ADDRESS.40112 PROXY.1080 -> OUR-LISTENER.25"_s}};
    traffic.usual = input.portNamed ? usualHere - (pace.everyForm ? 0 : usualForms) : 1;
    return traffic;
}

} // namespace

const ProbeEntry proxyOpenEntry{"proxy.open"_L1, ProbeScope::ProxyEndpoint, openProxy, planOpenProxy};

} // namespace doorcheck
