// SPDX-License-Identifier: GPL-3.0-or-later
// What SOCKS 5 can do besides CONNECT (RFC 1928 sections 4, 6 and 7): an inbound port, and datagrams.
#include "core/probe/proxy/way.h"

#include "core/net/datagram.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// A datagram to our listener, in the wrapping of SOCKS, and the answer's content.
QCoro::Task<QByteArray> relayed(ProxyStatePtr state, Way way, quint16 port)
{
    Endpoint relay = state->task->input.endpoint; // never another address than the one permitted
    relay.port = port;
    const QByteArray bytes = socks5Datagram(way.wanted, way.page.path.toLatin1());
    const QString shown = u"SOCKS 5 datagram to "_s + QString::fromLatin1(way.destination.text());
    Network *network = &state->task->network;
    const std::chrono::milliseconds limit = std::min(state->patience(Patience::Unlikely),
                                                     std::chrono::milliseconds(1'500));
    const QByteArray answer = co_await exchangeDatagram(network, relay, bytes, shown, limit);
    co_return readSocks5Datagram(answer).data;
}

// A connection of our own to the port that was opened for us, and whether what it says comes out of
// the first one. Why not, where it does not, is left in `heard`.
QCoro::Task<bool> comesIn(ProxyStatePtr state, Dialogue *control, Heard *heard, Way way,
                          SocksDestination bound)
{
    Endpoint door = state->task->input.endpoint; // never another address than the one permitted
    door.port = bound.port;
    const bool here = bound.address.isNull() || bound.address == door.address
        || bound.address == QHostAddress(QHostAddress::AnyIPv4)
        || bound.address == QHostAddress(QHostAddress::AnyIPv6);
    if (!here)
    {
        //: %1: an address and port
        heard->endText = ProxyWords::tr("its port is at %1, which nobody named")
                             .arg(Endpoint{{}, bound.address, bound.port}.text());
        co_return false;
    }
    const Enough enough = [state, way](const QByteArray &bytes) {
        return bytes.contains(way.page.nonce.toLatin1());
    };
    const QByteArray line = way.page.nonce.toLatin1() + "\r\n";
    try {
        Dialogue inbound(state->task->network, door);
        inbound.setConnectLimit(state->connectLimit());
        co_await inbound.open();
        inbound.sendRaw(line, u"(a nonce, from outside)"_s);
        control->setStepLimit(state->patience(Patience::Prompt));
        co_await hear(state, control, heard, enough);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        heard->endText = error.text();
    }
    co_return enough(heard->bytes);
}

QCoro::Task<WayResult> ask(ProxyStatePtr state, Way way)
{
    WayResult result;
    const bool datagrams = way.method == u"socks5-udp"_s;
    const QByteArray greeting = socks5Greeting(QByteArray(1, char(socks5NoAuthentication)));
    const Enough chosen = socks5ChoiceSettled;
    const Enough replied = socks5ReplySettled;
    try {
        Dialogue dialogue(state->task->network, state->task->input.endpoint);
        dialogue.setConnectLimit(state->connectLimit());
        co_await dialogue.open();
        result.choice.connected = result.heard.connected = true;
        dialogue.setStepLimit(state->patience(Patience::Prompt));
        dialogue.sendRaw(greeting, u"SOCKS 5 greeting: no authentication"_s);
        co_await hear(state, &dialogue, &result.choice, chosen);
        const Socks5Choice answer = readSocks5Choice(result.choice.bytes);
        const bool go = answer.state == SocksState::Complete
            && answer.method == socks5NoAuthentication;
        if (go)
        {
            result.heard.bytes = result.choice.bytes.sliced(2);
            // BIND is told who will come (RFC 1928 section 4): we do.
            const SocksDestination ourselves{dialogue.localAddress(), {}, way.destination.port};
            const QByteArray bind = socks5Request(SocksCommand::Bind, ourselves);
            dialogue.sendRaw(datagrams ? way.request : bind, way.shown);
            co_await hear(state, &dialogue, &result.heard, replied);
        }
        const Socks5Reply reply = readSocks5Reply(result.heard.bytes);
        const bool granted = reply.state == SocksState::Complete && reply.code == 0;
        if (granted && datagrams && reply.bound.port != 0)
        {
            // The association lives as long as this connection.
            const quint16 port = reply.bound.port;
            const QByteArray content = co_await relayed(state, way, port);
            result.proven = state->proves(content, way.page.nonce);
        }
        if (granted && !datagrams && reply.bound.port != 0)
        {
            const SocksDestination bound = reply.bound;
            result.proven = co_await comesIn(state, &dialogue, &result.heard, way, bound);
        }
        dialogue.abort();
    } catch (const DialogueError &error) {
        keepEnd(result, result.heard, error);
    }
    co_return result;
}

QCoro::Task<WayResult> askBare(ProxyStatePtr state, Way way)
{
    WayResult result;
    const quint16 port = state->task->input.endpoint.port;
    result.heard.connected = true;
    const QByteArray content = co_await relayed(state, way, port);
    result.heard.bytes = content;
    result.proven = state->proves(content, way.page.nonce);
    co_return result;
}

// Only what was granted is worth a line: a server that does not offer it is as it should be.
ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const Socks5Reply reply = readSocks5Reply(result.heard.bytes);
    if (result.proven || state.arrived(way.page))
        return state.add(way.method, way.destination, socks5ReplyText(reply.code),
                         ProxyOutcome::Reached);
    if (reply.state != SocksState::Complete)
        return state.add(way.method, way.destination, ProxyWords::tr("no answer to this command"),
                         ProxyOutcome::Denied);
    QString text = socks5ReplyText(reply.code);
    if (reply.code == 0 && !result.heard.endText.isEmpty())
        text += u" (%1)"_s.arg(result.heard.endText);
    return state.add(way.method, way.destination, text,
                     reply.code == 0 ? ProxyOutcome::Granted : ProxyOutcome::Denied);
}

ProxyOutcome readBare(ProxyState &state, const Way &way, const WayResult &result)
{
    if (result.proven || state.arrived(way.page))
        return state.add(way.method, way.destination,
                         ProxyWords::tr("a datagram was passed on without a login"),
                         ProxyOutcome::Reached);
    return ProxyOutcome::Denied; // silence is what a datagram deserves: no case
}

ProxyDestination datagramDestination(const ProxyState &state)
{
    ProxyDestination destination = state.destination(ProxyDestination::Kind::Line);
    if (state.hasCanary())
        destination.port = state.task->network.canary()->udpPort();
    return destination;
}

} // namespace

Way socks5BindWay(const ProxyState &state, const ProxyDestination &destination)
{
    Way way;
    way.page = state.newPage();
    way.method = u"socks5-bind"_s;
    way.destination = destination;
    way.ask = ask;
    way.read = read;
    way.shown = u"SOCKS 5 BIND for ourselves"_s;
    return way;
}

Way socks5UdpWay(const ProxyState &state)
{
    Way way;
    way.method = u"socks5-udp"_s;
    way.destination = datagramDestination(state);
    way.ask = ask;
    way.read = read;
    way.page = state.newPage();
    way.wanted = {way.destination.address, {}, way.destination.port};
    // RFC 1928 section 7: where the datagrams will come from is not known yet.
    const QHostAddress any(way.destination.address.protocol() == QAbstractSocket::IPv6Protocol
                               ? QHostAddress::AnyIPv6
                               : QHostAddress::AnyIPv4);
    way.request = socks5Request(SocksCommand::UdpAssociate, {any, {}, 0});
    way.shown = u"SOCKS 5 UDP ASSOCIATE"_s;
    return way;
}

Way bareUdpWay(const ProxyState &state)
{
    Way way;
    way.method = u"socks-udp-bare"_s;
    way.destination = datagramDestination(state);
    way.ask = askBare;
    way.read = readBare;
    way.page = state.newPage();
    way.wanted = {way.destination.address, {}, way.destination.port};
    return way;
}

} // namespace doorcheck
