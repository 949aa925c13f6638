// SPDX-License-Identifier: GPL-3.0-or-later
// Which ways are worth trying on a port, given what it has shown.
#include "core/probe/proxy/follow_ups.h"

#include "core/probe/proxy/elsewhere.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = ProxyDestination::Kind;
using Outcome = ProxyOutcome;

QString layered(QStringView method, bool tls)
{
    return tls ? method.toString() + u"+tls"_s : method.toString();
}

bool wantsBasic(const ProxyState &state)
{
    const QJsonArray schemes = state.task->evidence.facts.value(u"authSchemes"_s).toArray();
    for (const QJsonValue &scheme : schemes) {
        if (scheme.toString().compare(u"Basic"_s, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// What the first way by this method was answered; 0: nothing of HTTP.
int statusOf(const QList<Trial> &trials, QStringView method)
{
    const Trial *trial = trialOf(trials, method);
    return trial ? readHttpAnswer(trial->result.heard).status() : 0;
}

// It is this method that it does not want (RFC 9110 section 15.5.6), whoever it may be.
bool refusesMethod(const QList<Trial> &trials, QStringView method)
{
    return statusOf(trials, method) == 405;
}

// A gentle pace leaves out the forms of a request that seldom fare otherwise than the plain one.
bool everyForm(const ProxyState &state)
{
    return state.task->network.pace().everyForm;
}

// It takes no address (REP 08), and so perhaps a name: one that nobody has tells.
bool refusesAddresses(const QList<Trial> &first)
{
    const Trial *trial = trialOf(first, u"socks5");
    return trial && readSocks5Reply(trial->result.heard.bytes).code == 0x08;
}

// It may be so old that it knows only HTTP/1.0, and takes 1.1 for nonsense.
bool maybeOld(const QList<Trial> &trials, QStringView method)
{
    const int status = statusOf(trials, method);
    return status == 400 || status == 426 || status == 505;
}

// Turned away, be it until a login is given: rules may be otherwise for another port or method.
bool isRefusal(Outcome outcome)
{
    return outcome == Outcome::Denied || outcome == Outcome::AuthRequired;
}

bool worthAsking(Outcome outcome)
{
    return worthMore(outcome) || outcome == Outcome::AuthRequired;
}

bool hungUp(const Heard &heard)
{
    return heard.connected && heard.silent() && heard.end == DialogueError::Kind::Closed;
}

bool hungUpOn(const QList<Trial> &first, QStringView method)
{
    const Trial *trial = trialOf(first, method);
    return trial && hungUp(trial->result.heard);
}

// It closed the connection on what this method says first, and is no server of HTTP.
bool hungUpAtOnce(const ProxyState &state, const QList<Trial> &first, const QString &method)
{
    const Trial *trial = trialOf(first, method);
    if (!trial || state.speaks(u"http"_s))
        return false;
    const WayResult &result = trial->result;
    return hungUp(result.choice.connected ? result.choice : result.heard);
}

} // namespace

QHostAddress trustedAddress(const ProxyState &state)
{
    const QHostAddress &inside = state.task->input.insideAddress;
    return inside.isNull() ? QHostAddress(QHostAddress::LocalHost) : inside;
}

bool offers(const ProxyState &state, const QString &method)
{
    return state.task->evidence.facts.value(u"methodsOffered"_s).toArray().contains(method);
}

bool wantsAnotherMethod(const ProxyState &state, const QList<Trial> &first)
{
    return outcomeOf(first, u"socks5") == Outcome::Denied
        && state.task->evidence.facts.value(u"methodsOffered"_s).toArray().isEmpty();
}

bool hungUpOnGreeting(const ProxyState &state, const QList<Trial> &first)
{
    return hungUpAtOnce(state, first, u"socks5"_s);
}

bool worthMore(Outcome outcome)
{
    return outcome == Outcome::Denied || outcome == Outcome::Unreachable
        || outcome == Outcome::Granted;
}

QList<Way> firstHttpWays(const ProxyState &state)
{
    const ProxyDestination page = state.destination(Kind::Page);
    QList<Way> ways{getWay(state, page, false), connectWay(state.destination(Kind::Mail), false)};
    if (!state.hasCanary())
        return ways;
    ways.append(hostWay(state, page, false));
    // It may wait for the header that a load balancer puts in front, and believe whoever sends it.
    if (!state.plain.baseline.isHttp() && state.plain.baseline.heard.silent())
        ways.append(proxyHeaderWay(state, page, false, trustedAddress(state)));
    return ways;
}

QList<Way> firstSocksWays(const ProxyState &state)
{
    const ProxyDestination mail = state.destination(Kind::Mail);
    return {socks5Way(mail), socks4Way(mail)};
}

QList<Way> firstTlsWays(const ProxyState &state)
{
    const ProxyDestination page = state.destination(Kind::Page);
    const ProxyDestination mail = state.destination(Kind::Mail);
    QList<Way> ways{getWay(state, page, true), connectWay(mail, true)};
    if (state.hasCanary())
        ways << hostWay(state, page, true) << h2ConnectWay(mail);
    if (!state.secure.baseline.isHttp())
        ways << inTls(socks5Way(mail)) << inTls(socks4Way(mail));
    return ways;
}

QList<Way> moreHttpWays(const ProxyState &state, bool tls, const QList<Trial> &first)
{
    const ProxyDestination page = state.destination(Kind::Page);
    const ProxyDestination mail = state.destination(Kind::Mail);
    const ProxyDestination line = state.destination(Kind::Line);
    const Outcome get = outcomeOf(first, layered(u"http-get", tls)).value_or(Outcome::NotAProxy);
    const Outcome connect = outcomeOf(first, layered(u"connect", tls)).value_or(Outcome::NotAProxy);
    // A proxy may turn away in the words of a web server: its page, a redirect, a bare hang-up.
    const bool http = state.speaks(tls ? u"https"_s : u"http"_s);
    const bool rulesTunnels = worthAsking(connect), rulesPages = worthAsking(get);
    QList<Way> ways;
    // The one port that tunnels are commonly held to; first, for some shut out whoever asks often.
    const bool silent = hungUpOn(first, layered(u"connect", tls));
    if (state.hasCanary() && (isRefusal(connect) || (http && connect != Outcome::Reached) || silent)
        && connect != Outcome::Unreachable && connect != Outcome::Granted)
        ways << connectWay(state.destinationAt(443), tls);
    // HAProxy leaves the port out of a Host header that says 80 (measured): another port may fare better.
    const std::optional<Outcome> header = outcomeOf(first, layered(u"http-proxy-header", tls));
    if (header && worthMore(*header))
        ways << proxyHeaderWay(state, line, tls, trustedAddress(state))
             << proxyHeaderWay(state, mail, tls, trustedAddress(state));
    if (connect == Outcome::Reached)
        return ways; // every port of everybody's mail server: it does not get worse
    // Rules of a proxy go by port and by method: what is refused for one may pass for another.
    if (rulesTunnels && (state.hasCanary() || connect != Outcome::AuthRequired)) {
        ways << connectWay(page, tls);
        if (everyForm(state))
            ways << connectWay(line, tls);
    }
    if (get != Outcome::Reached)
        ways << elsewhereWays(tls, get, connect);
    // A refusal that looks like its answer to anybody may be one of addresses, and not of names. A web
    // server has been asked by that name already, and answers the same.
    const int got = statusOf(first, layered(u"http-get", tls));
    if (state.hasCanary() && http && !rulesPages && got >= 400 && got < 500)
        ways << elsewhereWays(tls, Outcome::Denied, connect)
             << elsewhereWays(tls, get, Outcome::Denied);
    if (!state.hasCanary()) {
        // Without a nonce to read, a page of the server's own tells nothing yet.
        if (get != Outcome::AuthRequired)
            ways << getWay(state, line, tls);
        return ways;
    }
    // One that knows only the older protocol may refuse the newer in any words.
    if (rulesTunnels)
        ways << connectWay(line, tls, ConnectForm::Old);
    else if (maybeOld(first, layered(u"connect", tls)))
        ways << connectWay(mail, tls, ConnectForm::Old);
    if (rulesTunnels && everyForm(state))
        ways << connectWay(line, tls, ConnectForm::ExtraLineEnd);
    if (maybeOld(first, layered(u"http-get", tls)))
        ways << oldGetWay(state, page, tls);
    if (isRefusal(get) && page.port != 80)
        ways << getWay(state, state.destinationAt(80), tls);
    // "Safe ports" commonly hold every high port: a GET may reach what CONNECT may not, a mail
    // server included.
    if (http || rulesPages || get == Outcome::Reached)
        ways << getWay(state, mail, tls) << postWay(state, mail, tls);
    if (rulesPages && everyForm(state))
        ways << getWay(state, line, tls) << headWay(state, page, tls) << postWay(state, page, tls);
    else if (refusesMethod(first, layered(u"http-get", tls)))
        ways << postWay(state, page, tls);
    if (isRefusal(get) || isRefusal(connect) || (http && !rulesPages && get != Outcome::Reached))
        ways << forwardedWay(state, page, tls, trustedAddress(state));
    if (isRefusal(get) || isRefusal(connect))
        ways << proxyHeaderWay(state, page, tls, trustedAddress(state));
    // 401 is the word of a web server (RFC 9110 section 15.5.2), and of some proxies.
    // Not asked of one that says it to a plain request too: that login is its own.
    const bool asLogin = isRefusal(get) && statusOf(first, layered(u"http-get", tls)) == 401;
    if (get == Outcome::AuthRequired || connect == Outcome::AuthRequired || asLogin) {
        // Whatever it says it wants: one that takes any login hardly looks at it.
        ways << wrongLoginWay(state, page, tls);
        // Some know no pages; and a tunnel commonly leads to this port alone.
        const ProxyDestination secure = state.destinationAt(443);
        if (connect == Outcome::AuthRequired)
            ways << connectWrongLoginWay(secure.kind == Kind::Itself ? mail : secure, tls);
        if (wantsBasic(state) && !state.task->input.loginUser.isEmpty())
            ways << testLoginWay(state, page, tls);
    }
    return ways;
}

QList<Way> moreSocksWays(const ProxyState &state, const QList<Trial> &first)
{
    const ProxyDestination mail = state.destination(Kind::Mail);
    const ProxyDestination line = state.destination(Kind::Line);
    const Outcome five = outcomeOf(first, u"socks5").value_or(Outcome::NotAProxy);
    const Outcome four = outcomeOf(first, u"socks4").value_or(Outcome::NotAProxy);
    QList<Way> ways;
    const bool silent = hungUpOnGreeting(state, first);
    const bool another = silent || wantsAnotherMethod(state, first);
    if (another || offers(state, u"user name and password"_s)) {
        const Way wrong = socks5WrongLoginWay(line);
        ways << (silent ? offeringBoth(wrong) : wrong);
        const Way right = socks5TestLoginWay(state, line);
        if (!state.task->input.loginUser.isEmpty())
            ways << (silent ? offeringBoth(right) : right);
    }
    if (!state.hasCanary())
        return ways;
    const bool greeted = offers(state, u"no authentication"_s);
    // Some hang up on what their rules do not let through.
    const bool turnedAway = five == Outcome::Denied || (five == Outcome::NotAsked && greeted);
    if ((worthMore(five) || turnedAway) && greeted) {
        ways << socks5Way(line);
        if (everyForm(state) || turnedAway)
            ways << socks5Way(line, Socks5Form::Name);
        if (refusesAddresses(first))
            ways << socks5Way({Kind::Itself, {}, 443, nobodysName}, Socks5Form::Name);
        if (turnedAway)
            ways << socks5Way(state.destinationAt(443)) << socks5Way(state.destinationAt(80));
        if (line.address.protocol() == QAbstractSocket::IPv4Protocol && everyForm(state))
            ways << socks5Way(line, Socks5Form::Mapped);
    }
    // In a hurry a proxy that is known to be open need not show how open.
    const bool enough = state.hurried() && five == Outcome::Reached;
    if (offers(state, u"no authentication"_s) && !enough)
        ways << socks5BindWay(state, line) << socks5UdpWay(state);
    if (state.speaks(u"socks5"_s) && !enough)
        ways << bareUdpWay(state);
    // SOCKS 4 goes by the same rules as SOCKS 5 where both are spoken.
    if (!everyForm(state) && offers(state, u"no authentication"_s))
        return ways;
    if (worthMore(four))
        ways << socks4Way(line);
    // 5b may be a refusal of this port alone (Unreachable: it does not tell).
    if (four == Outcome::Denied || four == Outcome::Unreachable)
        ways << socks4Way(state.destinationAt(443)) << socks4Way(state.destinationAt(80));
    // So may a hang-up, where nothing else is spoken.
    else if (hungUpAtOnce(state, first, u"socks4"_s) && state.spoken.isEmpty())
        ways << socks4Way(state.destinationAt(443));
    if (four == Outcome::AuthRequired || four == Outcome::Unreachable)
        ways << socks4UserWay(line) << socks4UserWay(state.destinationAt(443));
    if (worthMore(four) && four != Outcome::Granted)
        ways << socks4Way(mail, true);
    return ways;
}

QList<Way> lastSocksWays(const ProxyState &state, const QList<Trial> &second)
{
    const Trial *wrong = trialOf(second, u"socks5-wrong-login");
    const bool taken = state.task->evidence.facts.value(u"anyLogin"_s).toBool();
    if (!taken || !wrong || wrong->outcome == Outcome::Reached || !state.hasCanary())
        return {};
    QList<Way> ways{socks5WrongLoginWay(state.destinationAt(443)),
                    socks5WrongLoginWay(state.destinationAt(80)),
                    socks5WrongLoginWay(state.destination(Kind::Mail))};
    for (Way &way : ways)
        way.offersBoth = wrong->way.offersBoth;
    return ways;
}

QList<Trial> socksOf(QList<Trial> trials)
{
    trials.removeIf([](const Trial &trial) { return !trial.way.method.startsWith(u"socks"); });
    for (Trial &trial : trials)
        trial.way.method = withoutTls(trial.way.method);
    return trials;
}

QList<Way> allInTls(QList<Way> ways)
{
    static const QStringList more{u"socks5-bind"_s, u"socks5-udp"_s, u"socks-udp-bare"_s};
    ways.removeIf([](const Way &way) { return more.contains(way.method); });
    for (Way &way : ways)
        way = inTls(way);
    return ways;
}

} // namespace doorcheck
