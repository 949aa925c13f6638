// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS 5 (RFC 1928).
#include "core/probe/proxy/way.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

void noteMethod(ProxyState &state, quint8 method)
{
    if (method == socks5NoMethod)
        return;
    QJsonArray offered = state.task->evidence.facts[u"methodsOffered"_s].toArray();
    const QString text = socks5MethodText(method);
    if (!offered.contains(text))
        offered.append(text);
    state.task->evidence.facts[u"methodsOffered"_s] = offered;
}

bool loginSettled(const QByteArray &bytes)
{
    return readSocks5LoginReply(bytes).state != SocksState::Incomplete;
}

// Greets, logs in where the way has a login, asks, and reads through what was granted.
QCoro::Task<WayResult> ask(ProxyStatePtr state, Way way)
{
    WayResult result;
    const bool login = !way.login.isEmpty();
    const quint8 offered = login ? socks5UserPassword : socks5NoAuthentication;
    QByteArray methods(1, static_cast<char>(offered));
    if (way.offersBoth)
        methods.prepend(static_cast<char>(socks5NoAuthentication));
    const QByteArray greeting = socks5Greeting(methods);
    const Enough chosen = socks5ChoiceSettled;
    const Enough replied = socks5ReplySettled;
    const Enough judged = loginSettled;
    const bool likely = !state->speaks(u"http"_s) || state->speaks(u"socks5"_s);
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        dialogue.setConnectLimit(state->connectLimit());
        if (way.tls)
            co_await dialogue.openEncrypted();
        else
            co_await dialogue.open();
        result.choice.connected = result.heard.connected = true;
        dialogue.setStepLimit(state->patience(likely ? Patience::Prompt : socksPatience(*state, way)));
        dialogue.sendRaw(greeting, u"SOCKS 5 greeting: "_s + socks5MethodText(offered));
        if (!way.patient)
            nudgeLater(*state, &dialogue, &result, &result.choice);
        co_await hear(state, &dialogue, &result.choice, chosen);
        const Socks5Choice answer = readSocks5Choice(result.choice.bytes);
        bool go = answer.state == SocksState::Complete && methods.contains(static_cast<char>(answer.method));
        if (go)
        {
            state->speak(u"socks5"_s);
            dialogue.setStepLimit(state->patience(Patience::Answer));
            result.heard.bytes = result.choice.bytes.sliced(2);
        }
        if (go && login && answer.method == socks5UserPassword)
        {
            Heard verdict;
            dialogue.sendRaw(way.login, u"SOCKS 5 login"_s);
            co_await hear(state, &dialogue, &verdict, judged);
            const Socks5LoginReply reply = readSocks5LoginReply(verdict.bytes);
            go = reply.state == SocksState::Complete && reply.taken;
            result.choice.bytes += verdict.bytes;
            if (go)
                result.heard.bytes = verdict.bytes.sliced(2);
        }
        if (go)
        {
            dialogue.sendRaw(way.request, way.shown);
            co_await hear(state, &dialogue, &result.heard, replied);
            const Socks5Reply reply = readSocks5Reply(result.heard.bytes);
            const bool granted = reply.state == SocksState::Complete && reply.code == 0;
            if (granted)
                result.proven =
                    co_await readThrough(state, &dialogue, &result.heard, way.destination);
        }
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
        result.choice.end = result.heard.end;
        result.choice.endText = result.heard.endText;
    }
    const bool chose = readSocks5Choice(result.choice.bytes).state == SocksState::Complete;
    if (result.nudged && !result.proven && (chose || result.choice.silent())
        && worthAnother(*state, result))
    {
        // It hung up on the empty line, or was about to answer: once more without.
        Way again = way;
        again.patient = true;
        result = co_await ask(state, again);
    }
    co_return result;
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const Socks5Choice chose = readSocks5Choice(result.choice.bytes);
    const bool login = !way.login.isEmpty();
    // Besides what was offered only a wish for a login makes sense; an echo server "chooses" more.
    const bool sensible = chose.method == socks5NoAuthentication
        || chose.method == socks5UserPassword || chose.method == socks5NoMethod;
    if (way.offersBoth && result.choice.silent())
        return ProxyOutcome::NotAsked; // as before: that it hung up has its line already
    if (chose.state != SocksState::Complete || !sensible)
        return state.addUnanswered(way.method, way.destination, result.choice);
    state.speak(u"socks5"_s);
    noteMethod(state, chose.method);
    if (chose.method == socks5NoMethod)
        return state.add(way.method, way.destination, u"05 FF no acceptable method"_s,
                         ProxyOutcome::Denied);
    if (chose.method == socks5UserPassword && !login)
        return state.add(way.method, way.destination, socks5MethodText(chose.method),
                         ProxyOutcome::AuthRequired);
    const bool loggedIn = login && chose.method == socks5UserPassword;
    if (loggedIn && !readSocks5LoginReply(QByteArrayView(result.choice.bytes).sliced(2)).taken)
        return state.add(way.method, way.destination, u"login refused"_s, ProxyOutcome::AuthRequired);
    if (loggedIn && withoutTls(way.method) == u"socks5-wrong-login"_s)
        state.task->evidence.facts[u"anyLogin"_s] = true;
    const Socks5Reply reply = readSocks5Reply(result.heard.bytes);
    if (result.proven)
        return state.add(way.method, way.destination, socks5ReplyText(reply.code), ProxyOutcome::Reached);
    if (reply.state == SocksState::Complete)
        return state.add(way.method, way.destination, socks5ReplyText(reply.code), socks5Outcome(reply.code));
    // It spoke SOCKS until then: a yes with an address of an unknown kind is one, and what else it says
    // is no word about the question.
    const bool odd = !result.heard.silent() && reply.state == SocksState::Garbled;
    if (odd)
        return state.add(way.method, way.destination, firstWords(result.heard.bytes),
                         result.heard.bytes.startsWith(QByteArray("\x05\x00", 2))
                             ? ProxyOutcome::Granted
                             : ProxyOutcome::NotAsked);
    // Greeted, then silence or a hang-up: a refusal, or a destination it could not get to.
    return state.add(way.method, way.destination, result.heard.endText, ProxyOutcome::NotAsked);
}

Way wayTo(const QString &method, const ProxyDestination &destination, const SocksDestination &wanted)
{
    Way way;
    way.method = method;
    way.destination = destination;
    way.ask = ask;
    way.read = read;
    way.request = socks5Request(SocksCommand::Connect, wanted);
    way.shown = u"SOCKS 5 CONNECT "_s + QString::fromLatin1(destination.text());
    return way;
}

SocksDestination addressOf(const ProxyDestination &destination)
{
    return {destination.address, {}, destination.port};
}

} // namespace

bool socks5ChoiceSettled(const QByteArray &bytes)
{
    return readSocks5Choice(bytes).state != SocksState::Incomplete;
}

bool socks5ReplySettled(const QByteArray &bytes)
{
    return readSocks5Reply(bytes).state != SocksState::Incomplete;
}

Way socks5Way(const ProxyDestination &destination, Socks5Form form)
{
    SocksDestination wanted = addressOf(destination);
    if (form == Socks5Form::Name) {
        // The address is given as a name (ATYP 3), past rules that only know addresses.
        wanted.name = destination.name.isEmpty() ? destination.address.toString().toLatin1()
                                                 : destination.name;
        wanted.address.clear();
        return wayTo(u"socks5-name"_s, destination, wanted);
    }
    if (form == Socks5Form::Mapped) {
        wanted.address.setAddress(u"::ffff:"_s + destination.address.toString());
        return wayTo(u"socks5-ipv6"_s, destination, wanted);
    }
    return wayTo(u"socks5"_s, destination, wanted);
}

Way socks5WrongLoginWay(const ProxyDestination &destination)
{
    Way way = wayTo(u"socks5-wrong-login"_s, destination, addressOf(destination));
    way.login = socks5Login("doorcheck", "nobody was given this");
    return way;
}

Way socks5TestLoginWay(const ProxyState &state, const ProxyDestination &destination)
{
    return withTestLogin(state, wayTo(u"socks5-test-login"_s, destination, addressOf(destination)));
}

Way offeringBoth(Way way)
{
    way.offersBoth = true;
    return way;
}

void noteLogin(ProxyState &state, QStringView method, bool hungUp)
{
    QList<ProxyCase> &cases = state.task->evidence.proxyCases;
    const auto first = std::ranges::find(cases, method, &ProxyCase::method);
    if (first == cases.end())
        return;
    ProxyCase &way = *first;
    way.reply = hungUp ? u"closed the connection; a login is offered"_s
                       : u"05 FF no acceptable method; a login is offered"_s;
    way.outcome = ProxyOutcome::AuthRequired;
}

// RFC 1928 section 6. Where a code can mean that the rules let us pass, it is read so: a failure
// to connect is no refusal of us.
ProxyOutcome socks5Outcome(quint8 code)
{
    switch (code) {
    case 0x00:
        return ProxyOutcome::Granted;
    case 0x02: // the ruleset
    case 0x07: // CONNECT is not offered
    case 0x08: // nor this type of address
        return ProxyOutcome::Denied;
    default:
        return ProxyOutcome::Unreachable;
    }
}

QString socks5ReplyText(quint8 code)
{
    return u"REP %1 %2"_s.arg(code, 2, 16, QChar(u'0')).arg(socks5CodeText(code));
}

} // namespace doorcheck
