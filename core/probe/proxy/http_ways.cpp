// SPDX-License-Identifier: GPL-3.0-or-later
// Requests whose answer is a page: absolute-URI GET, HEAD and POST, GET by Host, and what is put
// in front of them to be taken for somebody else.
#include "core/probe/proxy/elsewhere.h"

#include "core/protocol/http_request.h"
#include "core/protocol/smtp_reply.h" // visibleText

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString named(QLatin1StringView method, bool tls)
{
    return tls ? method + u"+tls"_s : QString(method);
}

Enough wholePage(ProxyStatePtr state, const Way &way)
{
    return [state, way](const QByteArray &bytes) {
        return state->proves(bytes, way.page.nonce) || isWholeAnswer(bytes, way.headOnly);
    };
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const HttpAnswer answer = readHttpAnswer(result.heard);
    const bool seen = state.proves(result.heard.bytes, way.page.nonce);
    state.learnFrom(answer, way.tls);
    // A refusal, and somebody else came in its place: that is no way through.
    const bool refused = answer.isHttp() && answer.status() >= 400 && answer.status() < 500;
    if (seen || (refused ? state.broughtByItself(way.page) : state.arrived(way.page))) {
        const QString text = result.heard.silent() && !answer.isHttp() ? QString() : answer.text();
        //: %1: what the proxy answered; the answer did not show it, but our own listener was asked
        const QString told = seen ? text : ProxyWords::tr("%1 (our listener was reached)").arg(text);
        return state.add(way.method, way.destination, told.trimmed(), ProxyOutcome::Reached);
    }
    // Only what it says to that header is worth a line, not that it says nothing to it either.
    if (!answer.isHttp() && way.method.startsWith(u"http-proxy-header"_s) && !state.speaks(u"http"_s))
        return ProxyOutcome::NotAsked;
    if (!answer.isHttp())
        return state.addUnanswered(way.method, way.destination, result.heard);
    ProxyLayer &layer = state.layer(way.tls);
    ProxyOutcome outcome = readHttpOutcome(HttpQuestion::Get, answer, layer.baseline);
    if (way.method.startsWith(u"http-host"_s)) {
        // A name that a web server does not know it may turn away, too: nobody asked for a proxy.
        if (outcome == ProxyOutcome::Denied)
            outcome = ProxyOutcome::OwnPage;
    } else if (way.method.startsWith(u"http-get"_s)) {
        layer.webServer = outcome == ProxyOutcome::OwnPage || outcome == ProxyOutcome::Redirected
            || outcome == ProxyOutcome::NotAProxy;
    }
    return state.add(way.method, way.destination, answer.text(), outcome);
}

Way wayOf(const ProxyState &state, QLatin1StringView method, const ProxyDestination &destination,
          bool tls, HttpRequest request)
{
    Way way;
    way.method = named(method, tls);
    way.destination = destination;
    way.ask = askHttp;
    way.read = read;
    way.tls = tls;
    way.page = state.newPage();
    const QByteArray path = way.page.path.toLatin1();
    request.host = destination.text();
    if (request.target.isEmpty())
        request.target = "http://" + destination.text() + path;
    else
        request.target = path; // in origin form (RFC 9112 section 3.2.1)
    way.request = httpRequestBytes(request);
    const QByteArray line = request.method + ' ' + request.target + " HTTP/" + request.version;
    way.shown = visibleText(line);
    way.headOnly = request.method == "HEAD";
    return way;
}

} // namespace

QCoro::Task<WayResult> askHttp(ProxyStatePtr state, Way way)
{
    WayResult result;
    const Enough enough = wholePage(state, way);
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await sendAndHear(state, way, &dialogue, &result.heard, enough);
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    co_return result;
}

Way getWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    return wayOf(state, "http-get"_L1, destination, tls, {});
}

Way oldGetWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    HttpRequest request;
    request.version = "1.0";
    return wayOf(state, "http-get"_L1, destination, tls, request);
}

Way headWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    HttpRequest request;
    request.method = "HEAD";
    return wayOf(state, "http-head"_L1, destination, tls, request);
}

Way postWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    HttpRequest request;
    request.method = "POST";
    // A mail server takes the body for commands; this one ends the conversation.
    request.body = "QUIT\r\n";
    return wayOf(state, "http-post"_L1, destination, tls, request);
}

Way hostWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    HttpRequest request;
    request.target = "/";
    return wayOf(state, "http-host"_L1, destination, tls, request);
}

Way forwardedWay(const ProxyState &state, const ProxyDestination &destination, bool tls,
                 const QHostAddress &inside)
{
    HttpRequest request;
    request.headers.append({"X-Forwarded-For", inside.toString().toLatin1()});
    Way way = wayOf(state, "http-forwarded"_L1, destination, tls, request);
    way.shown += u" (X-Forwarded-For: %1)"_s.arg(inside.toString());
    return way;
}

Way proxyHeaderWay(const ProxyState &state, const ProxyDestination &destination, bool tls,
                   const QHostAddress &inside)
{
    const Endpoint &proxy = state.task->input.endpoint;
    HttpRequest request;
    request.before = proxyProtocolLine(inside.toString().toLatin1(), 50'000,
                                       proxy.address.toString().toLatin1(), proxy.port);
    Way way = wayOf(state, "http-proxy-header"_L1, destination, tls, request);
    way.shown = visibleText(request.before.trimmed()) + u" and "_s + way.shown;
    return way;
}

Way wrongLoginWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    HttpRequest request;
    request.headers.append({"Proxy-Authorization",
                            basicCredentials("doorcheck", state.newPage().path.toLatin1())});
    // For those that ask with 401, as a web server would.
    request.headers.append({"Authorization", request.headers.last().value});
    Way way = wayOf(state, "http-wrong-login"_L1, destination, tls, request);
    way.shown += u" (with a login that nobody was given)"_s;
    return way;
}

Way testLoginWay(const ProxyState &state, const ProxyDestination &destination, bool tls)
{
    Way way = withTestLogin(state, getWay(state, destination, tls));
    way.method = named("http-test-login"_L1, tls);
    way.shown += u" (with the test login)"_s;
    return way;
}

Way withTestLogin(const ProxyState &state, Way way)
{
    const QByteArray user = state.task->input.loginUser.toUtf8();
    const QByteArray password = state.task->input.loginPassword.toUtf8();
    const qsizetype end = way.request.indexOf("\r\n\r\n");
    if (way.method.startsWith(u"socks5"_s))
        way.login = socks5Login(user, password);
    else if (!way.method.startsWith(u"socks"_s) && end > 0)
        way.request.insert(end, "\r\nProxy-Authorization: " + basicCredentials(user, password));
    return way;
}

namespace {

Way plainWay(const ProxyState &state)
{
    Way way;
    way.page = state.newPage();
    // A name that nobody has (RFC 6761 section 6.4): a server that follows Host wherever it leads
    // would otherwise be sent to itself, over and over.
    HttpRequest request;
    request.target = way.page.path.toLatin1();
    request.host = nobodysName;
    way.request = httpRequestBytes(request);
    way.shown = u"GET %1 HTTP/1.1"_s.arg(way.page.path);
    return way;
}

} // namespace

QCoro::Task<HttpAnswer> askPlainly(ProxyStatePtr state)
{
    const Way way = plainWay(*state);
    const WayResult result = co_await askHttp(state, way);
    co_return readHttpAnswer(result.heard);
}

QCoro::Task<> askBaseline(ProxyStatePtr state, bool tls, std::stop_source opened,
                          std::stop_source done)
{
    const Way way = plainWay(*state);
    WayResult result;
    QElapsedTimer clock;
    const Enough enough = wholePage(state, way);
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        dialogue.setConnectLimit(state->connectLimit());
        // A port that speaks something else may let the handshake wait for ever.
        const Patience patience = state->plain.baseline.isHttp() ? Patience::Unlikely : Patience::Answer;
        if (tls)
            dialogue.setConnectLimit(state->patience(patience));
        if (tls)
            co_await dialogue.openEncrypted();
        else
            co_await dialogue.open();
        result.heard.connected = true;
        opened.request_stop();
        dialogue.setStepLimit(state->patience(Patience::Answer));
        dialogue.sendRaw(way.request, way.shown);
        clock.start();
        co_await hear(state, &dialogue, &result.heard, enough);
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    const bool answered = !result.heard.end || result.heard.end == DialogueError::Kind::Closed;
    if (!tls && answered && clock.isValid())
        state->answerTime = std::chrono::milliseconds(clock.elapsed() + 1);
    ProxyLayer &layer = state->layer(tls);
    layer.baseline = readHttpAnswer(result.heard);
    state->learnFrom(layer.baseline, tls);
    QJsonObject &facts = state->task->evidence.facts;
    if (!tls)
        facts[u"baseline"_s] = layer.baseline.text();
    if (state->proves(result.heard.bytes, way.page.nonce)) {
        state->ownListener = true;
        facts[u"ownListener"_s] = true;
    }
    opened.request_stop();
    done.request_stop();
}

} // namespace doorcheck
