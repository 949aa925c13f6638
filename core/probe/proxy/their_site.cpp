// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/their_site.h"

#include "core/probe/proxy/elsewhere.h"
#include "core/protocol/http_request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = ProxyDestination::Kind;
using Outcome = ProxyOutcome;

constexpr quint16 webPort = 80, webTlsPort = 443;
constexpr qsizetype pieceLeast = 12; // shorter ones are in every page
constexpr qsizetype pageLeast = 60;
constexpr int other = 50; // of a hundred pieces

// What a page consists of, whether or not it is broken into lines.
QByteArrayList piecesOf(QByteArray body)
{
    QByteArrayList pieces;
    const QByteArrayList parts = body.replace('<', "\n<").split('\n');
    for (const QByteArray &part : parts) {
        const QByteArray piece = part.trimmed();
        if (piece.size() >= pieceLeast && !pieces.contains(piece))
            pieces.append(piece);
    }
    return pieces;
}

QByteArray pageRequest(const Endpoint &site)
{
    HttpRequest get;
    get.target = "/";
    get.host = site.host.isEmpty() ? site.address.toString().toLatin1() : site.host.toLatin1();
    const bool plain = site.port == webPort || site.port == webTlsPort || site.port == 0;
    if (!plain)
        get.host += ':' + QByteArray::number(site.port);
    return httpRequestBytes(get);
}

// One plain request for the site's page, wherever it goes. Empty when no page came.
QCoro::Task<QByteArray> pageAt(ProxyStatePtr state, Endpoint place, bool tls)
{
    Heard heard;
    const Enough enough = [](const QByteArray &bytes) { return isWholeAnswer(bytes); };
    const QByteArray request = pageRequest(state->task->input.ownSite);
    try {
        Dialogue dialogue(state->task->network, place);
        if (tls)
            co_await dialogue.openEncrypted();
        else
            co_await dialogue.open();
        dialogue.setStepLimit(state->patience(Patience::Answer));
        dialogue.sendRaw(request, u"GET / HTTP/1.1 (the organisation's web site)"_s);
        co_await hear(state, &dialogue, &heard, enough);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
    const HttpAnswer answer = readHttpAnswer(heard);
    const bool page = answer.status() == 200;
    co_return page ? answer.body : QByteArray();
}

QCoro::Task<QByteArray> certificateAt(ProxyStatePtr state, Endpoint place)
{
    QByteArray hash;
    try {
        Dialogue dialogue(state->task->network, place);
        co_await dialogue.openEncrypted();
        hash = dialogue.certificateHash();
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
    co_return hash;
}

Endpoint at(Endpoint site, quint16 port)
{
    site.port = port;
    return site;
}

// How the site shows itself to us.
QCoro::Task<> see(ProxyStatePtr state)
{
    const Endpoint site = state->task->input.ownSite;
    const Endpoint plain = at(site, site.port == 0 ? webPort : site.port);
    const Endpoint secure = at(site, site.port == 0 ? webTlsPort : site.port);
    if (site.port != webTlsPort)
    {
        const QByteArray once = co_await pageAt(state, plain, false);
        const QByteArray again = co_await pageAt(state, plain, false);
        const QByteArrayList pieces = piecesOf(again);
        qsizetype size = 0;
        for (const QByteArray &piece : piecesOf(once)) {
            if (!pieces.contains(piece))
                continue;
            state->site.lines.append(piece);
            size += piece.size();
        }
        if (size < pageLeast)
            state->site.lines.clear();
    }
    if (site.port == 0 || site.port == webTlsPort)
        state->site.certificate = co_await certificateAt(state, secure);
    if (state->site.lines.isEmpty())
        co_return;
    // The port itself may be this site, or a server in front of it: then its page proves nothing.
    const bool inTls = !state->plain.baseline.isHttp() && state->secure.baseline.isHttp();
    const Endpoint proxy = state->task->input.endpoint;
    const QByteArray own = co_await pageAt(state, proxy, inTls);
    if (state->site.shownBy(own, other))
        state->site.lines.clear();
}

QList<Way> waysTo(const ProxyState &state, const Endpoint &site)
{
    const Evidence &evidence = state.task->evidence;
    // Its own page may be the word for a destination that it could not get to.
    const QList<Outcome> worth{Outcome::Granted, Outcome::Unreachable, Outcome::Denied,
                               Outcome::OwnPage, Outcome::Redirected};
    const QByteArray name = site.host.toLatin1();
    const quint16 port = site.port == 0 ? webPort : site.port;
    const ProxyDestination page{Kind::Site, site.address, port, name, false};
    const ProxyDestination secure{Kind::Site, site.address, site.port == 0 ? webTlsPort : port, name,
                                  true};
    const bool certified = !state.site.certificate.isEmpty();
    const bool paged = !state.site.lines.isEmpty();
    QList<Way> ways;
    if (!certified && !paged)
        return ways;
    for (const bool tls : {false, true}) {
        const QString layer = tls ? u"+tls"_s : QString();
        if (paged && anyWas(evidence, u"http-get"_s + layer, worth))
            ways << pageWay(page, tls);
        // TLS inside TLS is more than one socket can do.
        if (anyWas(evidence, u"connect"_s + layer, worth) && (!tls || paged))
            ways << connectWay(certified && !tls ? secure : page, tls);
    }
    const ProxyDestination &bare = certified ? secure : page;
    if (anyWas(evidence, u"socks5"_s, worth))
        ways << socks5Way(bare);
    if (anyWas(evidence, u"socks4"_s, worth))
        ways << socks4Way(bare);
    if (paged && anyWas(evidence, u"socks5+tls"_s, worth))
        ways << inTls(socks5Way(page));
    if (paged && anyWas(evidence, u"socks4+tls"_s, worth))
        ways << inTls(socks4Way(page));
    return ways;
}

} // namespace

bool SiteSeen::shownBy(const QByteArray &body, int percent) const
{
    if (lines.isEmpty())
        return false;
    const auto count = std::ranges::count_if(
        lines, [&](const QByteArray &line) { return body.contains(line); });
    return count * 100 >= lines.size() * percent;
}

bool hasSite(const ProbeInput &input)
{
    return !input.ownSite.host.isEmpty() || !input.ownSite.address.isNull();
}

QCoro::Task<bool> readSite(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                           ProxyDestination destination)
{
    bool reached = false;
    const Enough enough = [](const QByteArray &bytes) { return isWholeAnswer(bytes); };
    const QString name = QString::fromLatin1(destination.name);
    const QByteArray request = pageRequest(state->task->input.ownSite);
    dialogue->setStepLimit(state->patience(Patience::Tunnel));
    Heard page;
    try {
        if (destination.tls)
        {
            co_await dialogue->startTls(name);
            reached = dialogue->certificateHash() == state->site.certificate;
        }
        else
        {
            dialogue->sendRaw(request, u"GET / HTTP/1.1 (through the tunnel)"_s);
            co_await hear(state, dialogue, &page, enough);
        }
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
        heard->end = error.kind();
        heard->endText = error.text();
    }
    co_return reached || state->site.shownBy(readHttpAnswer(page).body, samePage);
}

QCoro::Task<> askTheirSite(ProxyStatePtr state)
{
    const Evidence &evidence = state->task->evidence;
    const Endpoint site = state->task->input.ownSite;
    const bool doubtful = anyWas(evidence, {}, {Outcome::Granted, Outcome::Unreachable, Outcome::Denied,
                                                Outcome::OwnPage, Outcome::Redirected});
    // A site at the proxy's own address is reached by going nowhere.
    if (site.address.isNull() || site.address == state->task->input.endpoint.address
        || anyWas(evidence, {}, {Outcome::Reached}) || !doubtful || state->shutOut)
        co_return;
    co_await see(state);
    const bool passed = anyWas(evidence, {}, {Outcome::Granted, Outcome::Unreachable});
    const QList<Way> ways = waysTo(*state, site);
    for (const Way &way : ways)
        state->proofs[QString::fromLatin1(way.destination.text())] = u"own-web-site"_s;
    QList<Trial> trials = co_await askAll(state, ways);
    readAll(*state, trials);
    throwIfStopped(*state);
    const auto reached = std::ranges::find(trials, Outcome::Reached, &Trial::outcome);
    if (reached == trials.end())
    {
        state->proofs.clear();
        co_return;
    }
    state->task->evidence.facts[u"ownOnly"_s] = !passed;
}

} // namespace doorcheck
