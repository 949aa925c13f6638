// SPDX-License-Identifier: GPL-3.0-or-later
// CONNECT (RFC 9110 section 9.3.6), and what comes through the tunnel.
#include "core/probe/proxy/way.h"

#include "core/protocol/http_request.h"
#include "core/protocol/smtp_reply.h" // visibleText

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool isGrant(const HttpHeadReading &reading)
{
    return reading.state == HttpHeadReading::State::Complete && reading.head.status >= 200
        && reading.head.status < 300;
}

void noteGrant(ProxyState &state, quint16 port)
{
    QJsonArray ports = state.task->evidence.facts[u"connectPorts"_s].toArray();
    if (!ports.contains(port))
        ports.append(port);
    state.task->evidence.facts[u"connectPorts"_s] = ports;
}

QCoro::Task<WayResult> ask(ProxyStatePtr state, Way way)
{
    WayResult result;
    // Enough is the head of a grant: a tunnel has no body to wait for.
    const Enough enough = [state](const QByteArray &bytes) {
        const HttpHeadReading reading = readAnswerHead(bytes);
        if (reading.state != HttpHeadReading::State::Complete)
            return reading.state == HttpHeadReading::State::TooLarge || state->proves(bytes);
        return isGrant(reading)
            || httpBodyComplete(reading.head, QByteArrayView(bytes).sliced(reading.bodyStart));
    };
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        co_await sendAndHear(state, way, &dialogue, &result.heard, enough);
        const bool granted = isGrant(readAnswerHead(result.heard.bytes));
        if (granted)
            result.proven = co_await readThrough(state, &dialogue, &result.heard, way.destination);
        else
            result.proven = state->proves(result.heard.bytes); // whatever words it put before
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    co_return result;
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const HttpAnswer answer = readHttpAnswer(result.heard);
    if (!answer.isHttp() && !result.proven)
        return state.addUnanswered(way.method, way.destination, result.heard);
    if (result.proven)
        state.speak(way.tls ? u"https"_s : u"http"_s);
    else
        state.learnFrom(answer, way.tls);
    ProxyOutcome outcome = result.proven
        ? ProxyOutcome::Reached
        : readHttpOutcome(HttpQuestion::Connect, answer, state.layer(way.tls).baseline);
    // What it says to a request through its tunnel is what it says to anybody: there is no tunnel.
    ProxyLayer &layer = state.layer(way.tls);
    Heard through;
    through.bytes = result.heard.bytes.sliced(answer.reading.bodyStart);
    if (outcome == ProxyOutcome::Granted && alike(readHttpAnswer(through), layer.baseline)) {
        layer.fakesTunnels = true;
        outcome = ProxyOutcome::OwnPage;
    }
    if (outcome == ProxyOutcome::Reached || outcome == ProxyOutcome::Granted)
        noteGrant(state, way.destination.port);
    return state.add(way.method, way.destination, answer.text(), outcome);
}

} // namespace

Way connectWay(const ProxyDestination &destination, bool tls, ConnectForm form)
{
    HttpRequest request;
    request.method = "CONNECT";
    request.target = destination.text();
    request.host = destination.text();
    QString method = u"connect"_s;
    if (form == ConnectForm::Old) {
        request.version = "1.0";
        method = u"connect-1.0"_s;
    }
    Way way;
    way.shown = visibleText("CONNECT " + request.target + " HTTP/" + request.version);
    if (form == ConnectForm::ExtraLineEnd) {
        // In front (a filter that looks at the first line misses it) and behind (MikroTik).
        request.before = "\r\n";
        method = u"connect-crlf"_s;
    }
    way.request = httpRequestBytes(request);
    if (form == ConnectForm::ExtraLineEnd)
        way.request += "\r\n";
    way.method = tls ? method + u"+tls"_s : method;
    way.destination = destination;
    way.ask = ask;
    way.read = read;
    way.tls = tls;
    return way;
}

Way connectWrongLoginWay(const ProxyDestination &destination, bool tls)
{
    Way way = connectWay(destination, tls);
    const QByteArray login = basicCredentials("doorcheck", "nobody was given this");
    // For those that ask with 401, as a web server would, as well.
    way.request.insert(way.request.indexOf("\r\n\r\n"),
                       "\r\nProxy-Authorization: " + login + "\r\nAuthorization: " + login);
    way.method = tls ? u"connect-wrong-login+tls"_s : u"connect-wrong-login"_s;
    way.shown += u" (with a login that nobody was given)"_s;
    return way;
}

} // namespace doorcheck
