// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/named_hosts.h"

#include "core/probe/proxy/elsewhere.h"
#include "core/probe/proxy/proxy_methods.h"
#include "core/probe/proxy/reach_columns.h"
#include "core/protocol/host_hello.h"
#include "core/protocol/http_request.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = ProxyDestination::Kind;
using Outcome = ProxyOutcome;

constexpr quint16 webTlsPort = 443, otherTlsPort = 8443, smtpsPort = 465;
const QList<quint16> greetingPorts{21, 22, 23, 25, 110, 143, 587, 2525, 3306, 5900, 5901};

// How long more of a first word is waited for, once it has begun.
constexpr std::chrono::milliseconds restOfAWord{1'500};
constexpr int piecesMost = 12;

QByteArray plainRequest(const QByteArray &host)
{
    HttpRequest get;
    get.target = "/";
    get.host = host;
    return httpRequestBytes(get);
}

ProxyOutcome read(ProxyState &state, const Way &way, const WayResult &result)
{
    const HttpAnswer answer = readHttpAnswer(result.heard);
    if (!answer.isHttp()) {
        if (!way.destination.secret || result.heard.silent())
            return state.addUnanswered(way.method, way.destination, result.heard);
        //: What a server did, in the list of ways tried
        const QString told = ProxyWords::tr("an answer that is not kept");
        return state.add(way.method, way.destination, told, Outcome::Granted);
    }
    ProxyOutcome outcome
        = readHttpOutcome(HttpQuestion::Get, answer, state.layer(way.tls).baseline);
    // 401 asks for a login of the far server; a proxy's own is 407 (RFC 9110 section 15.5.8).
    const bool theirs = answer.status() == 401 || outcome == Outcome::Granted
        || outcome == Outcome::OwnPage || outcome == Outcome::Redirected;
    if (theirs)
        outcome = way.destination.credible ? Outcome::Reached : Outcome::Granted;
    return state.add(way.method, way.destination, answer.text(), outcome);
}

// What makes a server at such a port speak. Empty: it speaks first.
QByteArray helloFor(quint16 port, const QByteArray &host)
{
    if (greetingPorts.contains(port))
        return {};
    switch (port) {
    case 445:
        return smbHello();
    case 3389:
        return rdpHello();
    case 5222:
    case 5269:
        return xmppHello(host);
    case 6665:
    case 6666:
    case 6667:
        return ircHello();
    default:
        return plainRequest(host);
    }
}

// Which server spoke where, for the reader of the matrix. In order, however they came in.
void noteSpoken(ProxyState &state, const ProxyDestination &destination, QLatin1StringView protocol)
{
    QJsonValueRef fact = state.task->evidence.facts[u"spokeThere"_s];
    QStringList spoken;
    const QJsonArray before = fact.toArray();
    for (const QJsonValue &each : before)
        spoken.append(each.toString());
    spoken.append(u"%1 %2"_s.arg(QString::fromLatin1(destination.text()), protocol));
    spoken.removeDuplicates();
    spoken.sort();
    fact = QJsonArray::fromStringList(spoken);
}

Way getFrom(const ProxyDestination &destination, bool tls)
{
    Way way = pageWay(destination, tls);
    way.read = read;
    return way;
}

// Where the proxy's own reply ends: what follows came through it.
qsizetype endOfReply(const QByteArray &bytes)
{
    const HttpHeadReading http = readAnswerHead(bytes);
    if (http.state == HttpHeadReading::State::Complete)
        return http.bodyStart;
    const Socks5Reply five = readSocks5Reply(bytes);
    if (five.state == SocksState::Complete)
        return five.size;
    return readSocks4Reply(bytes).state == SocksState::Complete ? 8 : bytes.size();
}

} // namespace

ProxyDestination loopbackOf(const ProxyState &state)
{
    // At a port where something is known to answer: the proxy itself.
    const Endpoint &proxy = state.task->input.endpoint;
    const bool six = proxy.address.protocol() == QAbstractSocket::IPv6Protocol;
    ProxyDestination own{Kind::Host,
                         QHostAddress(six ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost),
                         proxy.port};
    const bool socks = !state.speaks(u"http"_s) && !state.speaks(u"https"_s);
    own.hello = socks ? socks5Greeting(QByteArray(1, char(socks5NoAuthentication)))
                      : plainRequest(nobodysName);
    return own;
}

ProxyDestination namedHost(const Endpoint &host)
{
    ProxyDestination destination{Kind::Host, host.address, host.port};
    destination.tls = host.port == webTlsPort || host.port == otherTlsPort || host.port == smtpsPort;
    destination.hello = helloFor(host.port, host.address.toString().toLatin1());
    return destination;
}

QList<ProxyDestination> metadataOf(const ProxyState &state)
{
    const bool six = state.task->input.endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    QList<ProxyDestination> places;
    for (const QHostAddress &address : metadataAddresses()) {
        if (!six && address.protocol() == QAbstractSocket::IPv6Protocol)
            continue;
        ProxyDestination place{Kind::Host, address, 80};
        place.hello = plainRequest(address.toString().toLatin1());
        place.secret = true;
        places.append(place);
    }
    return places;
}

Way wayToHost(const ProxyState &state, const QString &method, ProxyDestination destination)
{
    const bool tls = isInTls(method);
    destination.tls &= !tls; // TLS inside TLS is more than one socket can do
    if (method.startsWith(u"http-get"_s))
        return getFrom(destination, tls);
    return wayBy(state, method, destination);
}

QCoro::Task<bool> hearHost(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                           ProxyDestination destination)
{
    // A greeting may have come in one piece with the reply.
    QByteArray said = heard->bytes.sliced(endOfReply(heard->bytes));
    bool handshake = false;
    const QString nobody;
    dialogue->setStepLimit(state->patience(Patience::Tunnel));
    if (destination.secret)
        dialogue->hideReceived();
    try {
        if (said.isEmpty() && destination.tls)
        {
            co_await dialogue->startTls(nobody);
            handshake = true;
        }
        else if (said.isEmpty() && !destination.hello.isEmpty())
            dialogue->sendRaw(destination.hello, u"(a request through the tunnel)"_s);
        // Any word will do of whom is believed; another has to show what it is.
        for (int pieces = 0; !handshake && pieces < piecesMost && spokenProtocol(said).isEmpty()
             && (said.isEmpty() || !destination.credible); ++pieces)
        {
            const QByteArray bytes = co_await dialogue->block(heardMost);
            said += bytes;
            dialogue->setStepLimit(std::min(restOfAWord, state->patience(Patience::Tunnel)));
        }
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        if (said.isEmpty()) {
            heard->end = error.kind();
            heard->endText = error.text();
        }
    }
    const QLatin1StringView protocol = spokenProtocol(said);
    if (!protocol.isEmpty() && !destination.secret)
        noteSpoken(*state, destination, protocol);
    const bool spoke = handshake || !said.isEmpty();
    co_return !protocol.isEmpty() || (spoke && destination.credible);
}

} // namespace doorcheck
