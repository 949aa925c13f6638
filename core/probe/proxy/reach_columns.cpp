// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/reach_columns.h"

#include "core/probe/proxy/follow_ups.h"
#include "core/probe/proxy/proxy_methods.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Outcome = ProxyOutcome;

struct Column
{
    QLatin1StringView method;
    QLatin1StringView plain; // of which it is a variant; empty: it is none
};

// The one that carries most first. Inbound ports and datagrams lead to no port of a list.
constexpr std::array<Column, 30> columns{{
    {"connect"_L1, {}},
    {"socks5"_L1, {}},
    {"socks4"_L1, {}},
    {"http-get"_L1, {}},
    {"connect+tls"_L1, {}},
    {"http-get+tls"_L1, {}},
    {"socks5+tls"_L1, {}},
    {"socks4+tls"_L1, {}},
    {"connect-1.0"_L1, "connect"_L1},
    {"connect-crlf"_L1, "connect"_L1},
    {"h2-connect"_L1, "connect+tls"_L1},
    {"socks5-name"_L1, "socks5"_L1},
    {"socks5-ipv6"_L1, "socks5"_L1},
    {"socks5-wrong-login"_L1, "socks5"_L1},
    {"socks5-name+tls"_L1, "socks5+tls"_L1},
    {"socks5-wrong-login+tls"_L1, "socks5+tls"_L1},
    {"socks4a"_L1, "socks4"_L1},
    {"socks4a+tls"_L1, "socks4+tls"_L1},
    {"socks4-user"_L1, "socks4"_L1},
    {"connect-wrong-login"_L1, "connect"_L1},
    {"http-post"_L1, "http-get"_L1},
    {"http-host"_L1, "http-get"_L1},
    {"http-wrong-login"_L1, "http-get"_L1},
    {"http-forwarded"_L1, "http-get"_L1},
    {"http-proxy-header"_L1, "http-get"_L1},
    {"connect-wrong-login+tls"_L1, "connect+tls"_L1},
    {"http-post+tls"_L1, "http-get+tls"_L1},
    {"http-host+tls"_L1, "http-get+tls"_L1},
    {"http-wrong-login+tls"_L1, "http-get+tls"_L1},
    {"telnet"_L1, {}},
}};

bool any(const Evidence &before, QLatin1StringView method, bool (*fits)(const ProxyCase &))
{
    return std::ranges::any_of(before.proxyCases, [&](const ProxyCase &way) {
        return way.method == method && fits(way);
    });
}

bool wasReached(const ProxyCase &way)
{
    return way.outcome == Outcome::Reached;
}

bool wasAnswered(const ProxyCase &way)
{
    return letUsPass(way) || way.outcome == Outcome::Denied;
}

quint16 portIn(const QString &destination)
{
    return static_cast<quint16>(destination.mid(destination.lastIndexOf(u':') + 1).toUInt());
}

// The kind of harm a port stands for.
QString rowOf(const ProxyState &state, const Evidence &before, const ProxyCase &way)
{
    const QJsonArray proofs = before.facts[u"proofs"_s].toArray();
    const quint16 port = portIn(way.destination);
    const QString ours = before.facts[u"canary"_s].toObject()[u"address"_s].toString();
    const bool toOurs = !ours.isEmpty() && way.destination.contains(ours);
    const Endpoint &mail = state.task->input.ownMail;
    if (!toOurs && way.destination == Endpoint{{}, mail.address, mail.port}.text())
        return u"own"_s;
    if (!toOurs && proofs.contains(u"own-web-site"_s))
        return u"site"_s;
    for (const ProxyHarm &harm : proxyHarms()) {
        if (harm.ports.contains(port))
            return harm.id;
    }
    const int smtp = before.facts[u"canary"_s].toObject()[u"smtpPort"_s].toInt();
    return port == smtp ? u"mail"_s : u"other"_s;
}

} // namespace

bool isTestLogin(const ProxyCase &way)
{
    return way.method.contains(u"-test-login"_s);
}

bool letUsPass(const ProxyCase &way)
{
    return way.outcome == Outcome::Reached || way.outcome == Outcome::Granted
        || way.outcome == Outcome::Unreachable;
}

bool loginTaken(const Evidence &before)
{
    return std::ranges::any_of(before.proxyCases, [](const ProxyCase &way) {
        return isTestLogin(way) && wasAnswered(way);
    });
}

QStringList columnsIn(const Evidence &before)
{
    QStringList methods;
    for (const auto fits : {wasReached, letUsPass, wasAnswered}) {
        for (const Column &column : columns) {
            // A variant that leads no further than its plain form tells nothing new.
            const bool variant = !column.plain.isEmpty();
            const bool covered = variant
                && any(before, column.plain, fits == wasReached ? wasReached : wasAnswered);
            if (!covered && any(before, column.method, fits) && methods.size() < columnsMost
                && !methods.contains(column.method))
                methods.append(column.method);
        }
    }
    return methods;
}

QStringList loginColumnsIn(const Evidence &before)
{
    QStringList methods;
    for (const ProxyCase &way : before.proxyCases) {
        if (!isTestLogin(way) || !wasAnswered(way))
            continue;
        const bool tls = isInTls(way.method);
        const QStringList more = way.method.startsWith(u"socks5"_s) ? QStringList{tls ? u"socks5+tls"_s : u"socks5"_s}
            : tls ? QStringList{u"connect+tls"_s, u"http-get+tls"_s}
                  : QStringList{u"connect"_s, u"http-get"_s};
        for (const QString &method : more) {
            if (!methods.contains(method) && methods.size() < columnsMost)
                methods.append(method);
        }
    }
    return methods;
}

Way wayBy(const ProxyState &state, const QString &method, const ProxyDestination &destination)
{
    const bool tls = isInTls(method);
    const QString plain = withoutTls(method);
    if (tls && plain.startsWith(u"socks"_s))
        return inTls(wayBy(state, plain, destination));
    if (plain == u"connect-1.0"_s)
        return connectWay(destination, tls, ConnectForm::Old);
    if (plain == u"connect-crlf"_s)
        return connectWay(destination, tls, ConnectForm::ExtraLineEnd);
    if (plain == u"connect-wrong-login"_s)
        return connectWrongLoginWay(destination, tls);
    if (plain == u"connect"_s)
        return connectWay(destination, tls);
    if (plain == u"h2-connect"_s)
        return h2ConnectWay(destination);
    if (plain == u"http-post"_s)
        return postWay(state, destination, tls);
    if (plain == u"http-host"_s)
        return hostWay(state, destination, tls);
    if (plain == u"http-wrong-login"_s)
        return wrongLoginWay(state, destination, tls);
    if (plain == u"http-forwarded"_s)
        return forwardedWay(state, destination, tls, trustedAddress(state));
    if (plain == u"http-proxy-header"_s)
        return proxyHeaderWay(state, destination, tls, trustedAddress(state));
    if (plain == u"socks5-name"_s)
        return socks5Way(destination, Socks5Form::Name);
    if (plain == u"socks5-ipv6"_s)
        return socks5Way(destination, Socks5Form::Mapped);
    if (plain == u"socks5-wrong-login"_s)
        return socks5WrongLoginWay(destination);
    if (plain == u"socks5"_s)
        return socks5Way(destination);
    if (plain == u"socks4-user"_s)
        return socks4UserWay(destination);
    if (plain.startsWith(u"socks4"_s))
        return socks4Way(destination, plain == u"socks4a"_s);
    return plain == u"telnet"_s ? telnetWay(destination) : getWay(state, destination, tls);
}

bool leadsToHosts(const QString &method)
{
    return method.startsWith(u"connect"_s) || method.startsWith(u"socks"_s)
        || method == u"http-get"_s || method == u"http-get+tls"_s;
}

QJsonArray provenBefore(const ProxyState &state, const Evidence &before, const QJsonArray &matrix)
{
    QJsonArray proven;
    const bool anywhere = std::ranges::any_of(matrix, [](const QJsonValue &value) {
        return value.toObject()[u"outcome"_s].toString() == outcomeName(Outcome::Reached);
    });
    for (const ProxyCase &way : before.proxyCases) {
        if (!wasReached(way) || isTestLogin(way))
            continue;
        const auto column = std::ranges::find(columns, way.method, &Column::method);
        const QString plain = column == columns.end() ? QString() : QString(column->plain);
        const bool shown = std::ranges::any_of(matrix, [&](const QJsonValue &value) {
            const QJsonObject cell = value.toObject();
            const QString method = cell[u"method"_s].toString();
            return (method == way.method || method == plain)
                && cell[u"outcome"_s].toString() == outcomeName(Outcome::Reached);
        });
        // A port that stands for no harm is told where there is nothing better to tell.
        const QString row = rowOf(state, before, way);
        if (shown || (anywhere && row == u"other"_s))
            continue;
        proven.append(QJsonObject{{u"row"_s, row},
                                  {u"port"_s, portIn(way.destination)},
                                  {u"destination"_s, way.destination},
                                  {u"method"_s, way.method},
                                  {u"outcome"_s, outcomeName(Outcome::Reached)}});
    }
    return proven;
}

} // namespace doorcheck
