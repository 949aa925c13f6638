// SPDX-License-Identifier: GPL-3.0-or-later
// The plain request, and the absolute-URI GET.
#include "core/probe/proxy/proxy_state.h"

#include "core/protocol/smtp_reply.h" // visibleText

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QCoro::Task<Heard> exchange(ProxyStatePtr state, QByteArray request, QString nonce)
{
    Heard heard;
    const QString shown = visibleText(request.first(request.indexOf('\r')));
    const Enough enough = [state, nonce](const QByteArray &bytes) {
        if (state->proves(bytes, nonce))
            return true;
        const HttpHeadReading reading = readHttpHead(bytes);
        return reading.state == HttpHeadReading::State::TooLarge
            || (reading.state == HttpHeadReading::State::Complete
                && httpBodyComplete(reading.head, QByteArrayView(bytes).sliced(reading.bodyStart)));
    };
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await dialogue.open();
        heard.connected = true;
        dialogue.setStepLimit(state->limit(answerMost));
        dialogue.sendRaw(request, shown);
        co_await hear(state, &dialogue, &heard, enough);
    } catch (const DialogueError &error) {
        keepEnd(heard, error);
    }
    co_return heard;
}

} // namespace

QByteArray getRequest(const QByteArray &target, const QByteArray &host)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: Doorcheck/" DOORCHECK_VERSION " (permitted check)"
          "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
}

QCoro::Task<> askBaseline(ProxyStatePtr state)
{
    Canary *canary = state->hasCanary() ? state->task->network.canary() : nullptr;
    const Canary::Page page = canary ? canary->newPage() : Canary::Page{u"/"_s, {}};
    // A name that nobody has (RFC 6761 section 6.4): a server that follows Host wherever it leads
    // would otherwise be sent to itself, over and over.
    const QByteArray request = getRequest(page.path.toLatin1(), "doorcheck.invalid");
    const Heard heard = co_await exchange(state, request, page.nonce);

    state->baseline = readHttpAnswer(heard);
    state->learnFrom(state->baseline);
    state->task->evidence.facts[u"baseline"_s] = state->baseline.text();
    if (state->proves(heard.bytes, page.nonce)) {
        state->ownListener = true;
        state->task->evidence.facts[u"ownListener"_s] = true;
    }
}

QCoro::Task<ProxyOutcome> tryGet(ProxyStatePtr state, ProxyDestination destination)
{
    using Kind = ProxyDestination::Kind;
    const auto method = "http-get"_L1;
    const bool ours = destination.kind == Kind::Page;
    const Canary::Page page = ours ? state->task->network.canary()->newPage() : Canary::Page{u"/"_s, {}};
    const QByteArray target = "http://" + destination.text() + page.path.toLatin1();
    const QByteArray request = getRequest(target, destination.text());
    const Heard heard = co_await exchange(state, request, page.nonce);

    const HttpAnswer answer = readHttpAnswer(heard);
    if (state->proves(heard.bytes, page.nonce)) {
        state->learnFrom(answer);
        co_return state->add(method, destination, answer.text(), ProxyOutcome::Reached);
    }
    if (!answer.isHttp())
        co_return state->addUnanswered(method, destination, heard);
    state->learnFrom(answer);
    const ProxyOutcome outcome = readHttpOutcome(HttpQuestion::Get, answer, state->baseline);
    state->webServer = outcome == ProxyOutcome::OwnPage || outcome == ProxyOutcome::Redirected
        || outcome == ProxyOutcome::NotAProxy;
    co_return state->add(method, destination, answer.text(), outcome);
}

} // namespace doorcheck
