// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/in_tls.h"

#include "core/probe/proxy/again.h"
#include "core/probe/proxy/elsewhere.h"
#include "core/probe/proxy/follow_ups.h"
#include "core/probe/proxy/proxy_methods.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// "https://proxy.example:8443/" where that is the port we ask.
bool isOnThisPort(const ProxyState &state, const QByteArray &location)
{
    const QUrl url(QString::fromLatin1(location));
    return url.scheme() == u"https"_s && url.port(443) == state.task->input.endpoint.port;
}

} // namespace

bool worthTls(const ProxyState &state)
{
    if (state.tlsAsked)
        return state.secure.baseline.heard.connected;
    const HttpAnswer &plain = state.plain.baseline;
    if (plain.heard.bytes.startsWith("\x15\x03"))
        return true; // an alert (RFC 8446 section 6)
    if (plain.isHttp()) {
        const QByteArray body = plain.body.toLower();
        const bool wanted = plain.status() >= 400 && plain.status() < 500
            && (body.contains("https") || body.contains("ssl") || body.contains("tls"));
        const int family = plain.status() / 100;
        return wanted || (family == 3 && isOnThisPort(state, plain.reading.head.value("location")));
    }
    if (!state.spoken.isEmpty() || !plain.heard.silent())
        return false;
    const quint16 port = state.task->input.endpoint.port;
    return !plain.heard.timedOut() || state.task->input.portNamed
        || isUsualFor(u"connect+tls"_s, port);
}

bool mayBeInTls(const ProxyState &state)
{
    return state.task->input.portNamed && state.plain.baseline.isHttp() && !state.tlsAsked
        && !anyWas(state.task->evidence, {}, {ProxyOutcome::Reached});
}

QCoro::Task<> askTls(ProxyStatePtr state)
{
    if (!state->tlsAsked)
    {
        const std::stop_source opened;
        const std::stop_source done;
        co_await askBaseline(state, true, opened, done);
        throwIfStopped(*state);
    }
    if (!state->secure.baseline.heard.connected)
        co_return; // no TLS there
    const QList<Way> ways = firstTlsWays(*state);
    QList<Trial> first = co_await askAll(state, ways);
    readAll(*state, first);
    throwIfStopped(*state);
    QList<Way> more = moreHttpWays(*state, true, first);
    const QList<Trial> socks = socksOf(first);
    const bool hungUp = !socks.isEmpty() && hungUpOnGreeting(*state, socks);
    const bool refused = hungUp || wantsAnotherMethod(*state, socks);
    if (!socks.isEmpty())
        more += allInTls(moreSocksWays(*state, socks));
    QList<Trial> second = co_await askAll(state, more);
    readAll(*state, second);
    if (refused && offers(*state, u"user name and password"_s))
        noteLogin(*state, u"socks5+tls", hungUp);
    throwIfStopped(*state);
    const QList<Way> last = allInTls(lastSocksWays(*state, socksOf(second)));
    QList<Trial> third = co_await askAll(state, last);
    readAll(*state, third);
    const QList<Trial> all = first + second;
    co_await askAgainAfterTrouble(state, all);
    throwIfStopped(*state);
}

} // namespace doorcheck
