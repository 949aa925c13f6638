// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS 5 (RFC 1928).
#include "core/probe/proxy/proxy_state.h"

#include "core/protocol/socks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool choiceSettled(const QByteArray &bytes)
{
    return readSocks5Choice(bytes).state != SocksState::Incomplete;
}

bool replySettled(const QByteArray &bytes)
{
    return readSocks5Reply(bytes).state != SocksState::Incomplete;
}

// RFC 1928 section 6. Where a code can mean that the rules let us pass, it is read so: a failure
// to connect is no refusal of us.
ProxyOutcome readCode(quint8 code)
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

QString codeText(quint8 code)
{
    return u"REP %1 %2"_s.arg(code, 2, 16, QChar(u'0')).arg(socks5CodeText(code));
}

void noteMethod(ProxyStatePtr state, quint8 method)
{
    if (method == socks5NoMethod)
        return;
    QJsonArray offered = state->task->evidence.facts[u"methodsOffered"_s].toArray();
    const QString text = socks5MethodText(method);
    if (!offered.contains(text))
        offered.append(text);
    state->task->evidence.facts[u"methodsOffered"_s] = offered;
}

} // namespace

QCoro::Task<ProxyOutcome> trySocks5(ProxyStatePtr state, ProxyDestination destination, bool byName)
{
    const auto method = "socks5"_L1;
    SocksDestination wanted{destination.address, {}, destination.port};
    if (byName) {
        wanted.address.clear();
        wanted.name = destination.address.toString().toLatin1();
    }
    const QByteArray greeting = socks5Greeting(QByteArray(1, char(socks5NoAuthentication)));
    const QByteArray request = socks5Request(SocksCommand::Connect, wanted);
    const QString shown = u"SOCKS 5 CONNECT "_s + QString::fromLatin1(destination.text());
    const Enough chosen = choiceSettled;
    const Enough replied = replySettled;
    const bool likely = !state->speaks(u"http"_s);
    Heard choice;
    Heard heard;
    bool proven = false;
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await dialogue.open();
        choice.connected = heard.connected = true;
        dialogue.setStepLimit(state->limit(likely ? promptMost : unlikelyMost));
        dialogue.sendRaw(greeting, u"SOCKS 5 greeting: no authentication"_s);
        co_await hear(state, &dialogue, &choice, chosen);
        const Socks5Choice answer = readSocks5Choice(choice.bytes);
        const bool go = answer.state == SocksState::Complete
            && answer.method == socks5NoAuthentication;
        if (go)
        {
            heard.bytes = choice.bytes.sliced(2);
            dialogue.setStepLimit(state->limit(answerMost));
            dialogue.sendRaw(request, shown);
            co_await hear(state, &dialogue, &heard, replied);
            const Socks5Reply reply = readSocks5Reply(heard.bytes);
            const bool granted = reply.state == SocksState::Complete && reply.code == 0;
            if (granted)
                proven = co_await readThrough(state, &dialogue, &heard, destination);
        }
    } catch (const DialogueError &error) {
        keepEnd(heard, error);
        choice.end = heard.end;
        choice.endText = heard.endText;
    }
    const Socks5Choice chose = readSocks5Choice(choice.bytes);
    // Besides what was offered only a wish for a login makes sense; an echo server "chooses" more.
    const bool sensible = chose.method == socks5NoAuthentication
        || chose.method == socks5UserPassword || chose.method == socks5NoMethod;
    if (chose.state != SocksState::Complete || !sensible)
        co_return state->addUnanswered(method, destination, choice);
    state->speak(u"socks5"_s);
    noteMethod(state, chose.method);
    if (chose.method == socks5NoMethod)
        co_return state->add(method, destination, u"05 FF no acceptable method"_s, ProxyOutcome::Denied);
    if (chose.method != socks5NoAuthentication)
        co_return state->add(method, destination, socks5MethodText(chose.method), ProxyOutcome::AuthRequired);
    const Socks5Reply reply = readSocks5Reply(heard.bytes);
    if (proven)
        co_return state->add(method, destination, codeText(reply.code), ProxyOutcome::Reached);
    if (reply.state == SocksState::Complete)
        co_return state->add(method, destination, codeText(reply.code), readCode(reply.code));
    if (!heard.silent() && reply.state == SocksState::Garbled)
        co_return state->add(method, destination, firstWords(heard.bytes), ProxyOutcome::NotAProxy);
    // Greeted, then silence or a hang-up: a refusal, or a destination it could not get to.
    co_return state->add(method, destination, heard.endText, ProxyOutcome::NotAsked);
}

QCoro::Task<> askSocks5Login(ProxyStatePtr state, qsizetype caseIndex)
{
    const QByteArray greeting = socks5Greeting(QByteArray(1, char(socks5UserPassword)));
    const Enough chosen = choiceSettled;
    Heard choice;
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await dialogue.open();
        dialogue.setStepLimit(state->limit(promptMost));
        dialogue.sendRaw(greeting, u"SOCKS 5 greeting: user name and password"_s);
        co_await hear(state, &dialogue, &choice, chosen);
    } catch (const DialogueError &error) {
        keepEnd(choice, error);
    }
    const Socks5Choice chose = readSocks5Choice(choice.bytes);
    if (chose.state != SocksState::Complete || chose.method != socks5UserPassword)
        co_return;
    noteMethod(state, chose.method);
    ProxyCase &way = state->task->evidence.proxyCases[caseIndex];
    way.reply = u"05 FF no acceptable method; a login is offered"_s;
    way.outcome = ProxyOutcome::AuthRequired;
}

} // namespace doorcheck
