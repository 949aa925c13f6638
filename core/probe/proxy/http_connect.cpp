// SPDX-License-Identifier: GPL-3.0-or-later
// CONNECT (RFC 9110 section 9.3.6), and what comes through the tunnel.
#include "core/probe/proxy/proxy_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool isSuccess(const HttpAnswer &answer)
{
    return answer.status() >= 200 && answer.status() < 300;
}

// How a tunnel that was granted and gave no nonce is read.
ProxyOutcome readGranted(ProxyStatePtr state, const Heard &heard)
{
    return readHttpOutcome(HttpQuestion::Connect, readHttpAnswer(heard), state->baseline);
}

void noteGrant(ProxyStatePtr state, quint16 port)
{
    QJsonArray ports = state->task->evidence.facts[u"connectPorts"_s].toArray();
    if (!ports.contains(port))
        ports.append(port);
    state->task->evidence.facts[u"connectPorts"_s] = ports;
}

} // namespace

QCoro::Task<ProxyOutcome> tryConnect(ProxyStatePtr state, ProxyDestination destination)
{
    const auto method = "connect"_L1;
    const QByteArray where = destination.text();
    const QByteArray request = "CONNECT " + where + " HTTP/1.1\r\nHost: " + where
        + "\r\nUser-Agent: Doorcheck/" DOORCHECK_VERSION " (permitted check)\r\n\r\n";
    const QString shown = u"CONNECT "_s + QString::fromLatin1(where) + u" HTTP/1.1"_s;
    // Enough is the head of a grant: a tunnel has no body to wait for.
    const Enough enough = [state](const QByteArray &bytes) {
        const HttpHeadReading reading = readHttpHead(bytes);
        if (reading.state != HttpHeadReading::State::Complete)
            return reading.state == HttpHeadReading::State::TooLarge || state->proves(bytes);
        const bool granted = reading.head.status >= 200 && reading.head.status < 300;
        return granted
            || httpBodyComplete(reading.head, QByteArrayView(bytes).sliced(reading.bodyStart));
    };
    Heard heard;
    bool proven = false;
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await dialogue.open();
        heard.connected = true;
        dialogue.setStepLimit(state->limit(answerMost));
        dialogue.sendRaw(request, shown);
        co_await hear(state, &dialogue, &heard, enough);
        const bool granted = isSuccess(readHttpAnswer(heard));
        if (granted)
            proven = co_await readThrough(state, &dialogue, &heard, destination);
    } catch (const DialogueError &error) {
        keepEnd(heard, error);
    }
    const HttpAnswer answer = readHttpAnswer(heard);
    if (!answer.isHttp())
        co_return state->addUnanswered(method, destination, heard);
    if (!proven)
        state->learnFrom(answer);
    else
        state->speak(u"http"_s);
    const ProxyOutcome outcome = proven ? ProxyOutcome::Reached : readGranted(state, heard);
    if (outcome == ProxyOutcome::Reached || outcome == ProxyOutcome::Granted)
        noteGrant(state, destination.port);
    co_return state->add(method, destination, answer.text(), outcome);
}

} // namespace doorcheck
