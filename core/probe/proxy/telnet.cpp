// SPDX-License-Identifier: GPL-3.0-or-later
// A prompt that leads on to any address: WinGate takes "address:port", routers "telnet address port".
#include "core/probe/proxy/way.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr char interpretAsCommand = '\xff'; // RFC 854

// What a prompt says when the options of telnet (three bytes each) are left out.
QByteArray spoken(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == interpretAsCommand)
            at += 2;
        else
            text += bytes[at];
    }
    return text.trimmed();
}

bool isPrompt(const QByteArray &bytes)
{
    const QByteArray text = spoken(bytes);
    return text.endsWith('>') || text.endsWith('#') || text.endsWith(':') || text.endsWith('$');
}

// A prompt that asks who we are is left alone: no login is ever guessed.
bool asksForLogin(const QByteArray &bytes)
{
    const QByteArray text = spoken(bytes).toLower();
    return text.endsWith("login:") || text.endsWith("username:") || text.endsWith("user:")
        || text.endsWith("password:");
}

QCoro::Task<WayResult> ask(ProxyStatePtr state, Way way)
{
    WayResult result;
    const Enough prompted = isPrompt;
    const Enough answered = [state](const QByteArray &bytes) {
        return state->proves(bytes) || isPrompt(bytes);
    };
    const QByteArray address = way.destination.address.toString().toLatin1();
    const QByteArray port = QByteArray::number(way.destination.port);
    const QByteArrayList commands{address + ':' + port, "telnet " + address + ' ' + port};
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        dialogue.setConnectLimit(state->connectLimit());
        co_await dialogue.open();
        result.heard.connected = true;
        dialogue.setStepLimit(state->patience(Patience::Prompt));
        co_await hear(state, &dialogue, &result.heard, prompted);
        for (const QByteArray &command : commands)
        {
            if (asksForLogin(result.heard.bytes) || result.proven)
                break;
            Heard answer;
            dialogue.send(command);
            dialogue.setStepLimit(state->patience(Patience::Tunnel));
            co_await hear(state, &dialogue, &answer, answered);
            result.proven = state->proves(answer.bytes);
            result.heard.bytes = answer.bytes;
        }
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    co_return result;
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const QString words = firstWords(spoken(result.heard.bytes));
    if (result.proven)
        return state.add(way.method, way.destination, words, ProxyOutcome::Reached);
    if (!result.heard.connected)
        return state.addUnanswered(way.method, way.destination, result.heard);
    const bool login = asksForLogin(result.heard.bytes);
    return state.add(way.method, way.destination, words,
                     login ? ProxyOutcome::AuthRequired : ProxyOutcome::NotAProxy);
}

} // namespace

bool looksLikeTelnet(const QByteArray &greeting)
{
    return greeting.startsWith(interpretAsCommand) || greeting.toLower().contains("wingate")
        || (isPrompt(greeting) && greeting.size() < 500);
}

Way telnetWay(const ProxyDestination &destination)
{
    Way way;
    way.method = u"telnet"_s;
    way.destination = destination;
    way.ask = ask;
    way.read = read;
    return way;
}

} // namespace doorcheck
