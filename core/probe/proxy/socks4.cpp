// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS 4 and 4a.
#include "core/probe/proxy/proxy_state.h"

#include "core/protocol/socks.h"

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
        if (way.method == u"socks5"_s && refused)
            return ProxyOutcome::Denied;
    }
    return ProxyOutcome::Unreachable;
}

} // namespace

QCoro::Task<ProxyOutcome> trySocks4(ProxyStatePtr state, ProxyDestination destination)
{
    const auto method = "socks4"_L1;
    SocksDestination wanted{destination.address, {}, destination.port};
    if (destination.address.protocol() == QAbstractSocket::IPv6Protocol) {
        // SOCKS 4 has no room for it; 4a takes it as a name.
        wanted.address.clear();
        wanted.name = destination.address.toString().toLatin1();
    }
    const QByteArray request = socks4Request(wanted);
    const QString shown = u"SOCKS 4 CONNECT "_s + QString::fromLatin1(destination.text());
    const Enough enough = settled;
    const bool likely = !state->speaks(u"http"_s) || state->speaks(u"socks5"_s);
    Heard heard;
    bool proven = false;
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await dialogue.open();
        heard.connected = true;
        dialogue.setStepLimit(state->limit(likely ? answerMost : unlikelyMost));
        dialogue.sendRaw(request, shown);
        co_await hear(state, &dialogue, &heard, enough);
        const bool granted = readSocks4Reply(heard.bytes).code == socks4Granted;
        if (granted)
            proven = co_await readThrough(state, &dialogue, &heard, destination);
    } catch (const DialogueError &error) {
        keepEnd(heard, error);
    }
    const Socks4Reply reply = readSocks4Reply(heard.bytes);
    if (reply.state != SocksState::Complete)
        co_return state->addUnanswered(method, destination, heard);
    state->speak(u"socks4"_s);
    const QString text = u"%1 %2"_s.arg(reply.code, 2, 16, QChar(u'0')).arg(socks4CodeText(reply.code));
    ProxyOutcome outcome = ProxyOutcome::Granted;
    if (proven)
        outcome = ProxyOutcome::Reached;
    else if (reply.code != socks4Granted)
        outcome = readRefusal(*state, reply.code);
    co_return state->add(method, destination, text, outcome);
}

} // namespace doorcheck
