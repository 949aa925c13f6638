// SPDX-License-Identifier: GPL-3.0-or-later
// CONNECT in a stream of HTTP/2 over TLS (RFC 9113 section 8.5).
#include "core/probe/proxy/way.h"

#include "core/protocol/h2_connect.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

const QByteArray http2 = "h2"; // RFC 9113 section 3.2

// The answer as an answer of HTTP/1.1, which is what everything else here reads.
QByteArray asHttp1(const H2Connect &connection)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(connection.status()) + "\r\n";
    for (const HttpHeader &header : connection.head().headers) {
        // The end of this head and the length of its body are HTTP/2's own affair.
        if (!header.value.contains('\n') && header.name != "content-length")
            bytes += header.name + ": " + header.value + "\r\n";
    }
    return bytes + "\r\n" + connection.data();
}

bool finished(const ProxyState &state, const H2Connect &connection)
{
    const int status = connection.status();
    return connection.ended() || state.proves(connection.data())
        || (status >= 300 && !connection.data().isEmpty());
}

QCoro::Task<WayResult> ask(ProxyStatePtr state, Way way)
{
    WayResult result;
    const QByteArray authority = way.destination.text();
    const QByteArrayList offered{http2};
    H2Connect connection(authority);
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        dialogue.setConnectLimit(state->connectLimit());
        dialogue.offerProtocols(offered);
        co_await dialogue.openEncrypted();
        result.heard.connected = true;
        // Without the agreement of the handshake it would take our bytes for a broken request.
        if (dialogue.agreedProtocol() != http2)
            co_return result;
        dialogue.setStepLimit(state->patience(Patience::Answer));
        dialogue.sendRaw(connection.takeOutput(), way.shown);
        dialogue.finishWithin(2 * state->patience(Patience::Answer));
        bool good = true;
        while (good && !finished(*state, connection))
        {
            const QByteArray bytes = co_await dialogue.block(heardMost);
            good = connection.feed(bytes);
            const QByteArray more = connection.takeOutput();
            if (!more.isEmpty())
                dialogue.sendRaw(more, u"(frames of HTTP/2)"_s);
            if (connection.status() >= 200 && connection.status() < 300)
                dialogue.setStepLimit(state->patience(Patience::Tunnel));
        }
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    if (connection.status() != 0)
        result.heard.bytes = asHttp1(connection);
    else if (connection.isHttp2())
        result.heard.endText = connection.endText();
    result.choice.connected = connection.isHttp2();
    result.proven = state->proves(connection.data());
    co_return result;
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    if (!result.choice.connected)
        return ProxyOutcome::NotAProxy; // no HTTP/2 there, which is no case
    state.speak(u"https"_s);
    if (result.proven)
        return state.add(way.method, way.destination, readHttpAnswer(result.heard).text(),
                         ProxyOutcome::Reached);
    const HttpAnswer answer = readHttpAnswer(result.heard);
    if (!answer.isHttp()) {
        // RST_STREAM or GOAWAY: the server takes no CONNECT.
        const bool said = !result.heard.end;
        return state.add(way.method, way.destination, result.heard.endText,
                         said ? ProxyOutcome::NotAProxy : ProxyOutcome::NotAsked);
    }
    state.learnFrom(answer, true);
    return state.add(way.method, way.destination, answer.text(),
                     readHttpOutcome(HttpQuestion::Connect, answer, state.secure.baseline));
}

} // namespace

Way h2ConnectWay(const ProxyDestination &destination)
{
    Way way;
    way.method = u"h2-connect"_s;
    way.destination = destination;
    way.ask = ask;
    way.read = read;
    way.tls = true;
    way.shown = u"HTTP/2 CONNECT "_s + QString::fromLatin1(destination.text());
    return way;
}

} // namespace doorcheck
