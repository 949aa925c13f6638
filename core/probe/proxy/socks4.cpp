// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS 4 and 4a.
#include "core/probe/proxy/way.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool settled(const QByteArray &bytes)
{
    return readSocks4Reply(bytes).state != SocksState::Incomplete;
}

// 5b says "rejected or failed" and does not tell which. Only where SOCKS 5 on the same port has
// shown a refusal is it read as one; else the rules may have let us pass.
ProxyOutcome readRefusal(const ProxyState &state, quint8 code)
{
    if (code != 0x5b)
        return ProxyOutcome::AuthRequired; // both others are about identd
    for (const ProxyCase &way : state.task->evidence.proxyCases) {
        const bool refused = way.outcome == ProxyOutcome::Denied
            || way.outcome == ProxyOutcome::AuthRequired;
        if (way.method.startsWith(u"socks5"_s) && refused)
            return ProxyOutcome::Denied;
    }
    return ProxyOutcome::Unreachable;
}

QCoro::Task<WayResult> ask(ProxyStatePtr state, Way way)
{
    WayResult result;
    const Enough enough = settled;
    const bool likely = !state->speaks(u"http"_s) || state->speaks(u"socks5"_s);
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        dialogue.setConnectLimit(state->connectLimit());
        if (way.tls)
            co_await dialogue.openEncrypted();
        else
            co_await dialogue.open();
        result.heard.connected = true;
        dialogue.setStepLimit(state->patience(likely ? Patience::Answer : socksPatience(*state, way)));
        dialogue.sendRaw(way.request, way.shown);
        if (!way.patient)
            nudgeLater(*state, &dialogue, &result, &result.heard);
        co_await hear(state, &dialogue, &result.heard, enough);
        const bool granted = readSocks4Reply(result.heard.bytes).code == socks4Granted;
        if (granted)
            result.proven = co_await readThrough(state, &dialogue, &result.heard, way.destination);
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    const bool replied = readSocks4Reply(result.heard.bytes).state == SocksState::Complete;
    if (result.nudged && !result.proven && (replied || result.heard.silent())
        && worthAnother(*state, result))
    {
        // It hung up on the empty line: once more without.
        Way again = way;
        again.patient = true;
        result = co_await ask(state, again);
    }
    co_return result;
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const Socks4Reply reply = readSocks4Reply(result.heard.bytes);
    if (reply.state != SocksState::Complete)
        return state.addUnanswered(way.method, way.destination, result.heard);
    state.speak(u"socks4"_s);
    const QString text = u"%1 %2"_s.arg(reply.code, 2, 16, QChar(u'0')).arg(socks4CodeText(reply.code));
    ProxyOutcome outcome = ProxyOutcome::Granted;
    if (result.proven)
        outcome = ProxyOutcome::Reached;
    else if (reply.code != socks4Granted)
        outcome = readRefusal(state, reply.code);
    return state.add(way.method, way.destination, text, outcome);
}

} // namespace

static Way wayOf(const ProxyDestination &destination, bool byName, const QByteArray &user)
{
    Way way;
    way.method = !user.isEmpty() ? u"socks4-user"_s : byName ? u"socks4a"_s : u"socks4"_s;
    way.destination = destination;
    way.ask = ask;
    way.read = read;
    SocksDestination wanted{destination.address, {}, destination.port};
    if (byName || destination.address.protocol() == QAbstractSocket::IPv6Protocol) {
        // SOCKS 4 has no room for IPv6; 4a takes it as a name.
        wanted.address.clear();
        wanted.name = destination.address.toString().toLatin1();
    }
    way.request = socks4Request(wanted, user);
    way.shown = (byName ? u"SOCKS 4a CONNECT "_s : u"SOCKS 4 CONNECT "_s)
        + QString::fromLatin1(destination.text());
    return way;
}

Way socks4Way(const ProxyDestination &destination, bool byName)
{
    return wayOf(destination, byName, {});
}

Way socks4UserWay(const ProxyDestination &destination)
{
    Way way = wayOf(destination, false, "doorcheck");
    way.shown += u" (with a user name)"_s;
    return way;
}

} // namespace doorcheck
