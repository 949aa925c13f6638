// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/elsewhere.h"

#include "core/protocol/http_request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

using Outcome = ProxyOutcome;

namespace {

ProxyOutcome readPage(ProxyState &state, const Way &way, const WayResult &result)
{
    const HttpAnswer answer = readHttpAnswer(result.heard);
    if (answer.isHttp() && state.site.shownBy(answer.body, samePage))
        return state.add(way.method, way.destination, answer.text(), Outcome::Reached);
    // It refused us at once everywhere else, and here it is still looking.
    if (answer.heard.timedOut() && answer.heard.silent() && way.destination.address.isNull())
        return state.add(way.method, way.destination, answer.heard.endText, Outcome::Unreachable);
    if (!answer.isHttp())
        return state.addUnanswered(way.method, way.destination, result.heard);
    return state.add(way.method, way.destination, answer.text(),
                     readHttpOutcome(HttpQuestion::Get, answer, state.layer(way.tls).baseline));
}

} // namespace

Way pageWay(const ProxyDestination &destination, bool tls)
{
    HttpRequest get;
    get.target = "http://" + destination.text() + '/';
    get.host = destination.text();
    Way way;
    way.method = tls ? u"http-get+tls"_s : u"http-get"_s;
    way.destination = destination;
    way.ask = askHttp;
    way.read = readPage;
    way.tls = tls;
    way.request = httpRequestBytes(get);
    way.shown = u"GET http://%1/"_s.arg(QString::fromLatin1(destination.text()));
    return way;
}

bool anyWas(const Evidence &evidence, const QString &method, const QList<Outcome> &outcomes)
{
    return std::ranges::any_of(evidence.proxyCases, [&](const ProxyCase &way) {
        return (method.isEmpty() || way.method == method) && outcomes.contains(way.outcome);
    });
}

QList<Way> elsewhereWays(bool tls, Outcome get, Outcome connect)
{
    const ProxyDestination page{ProxyDestination::Kind::Itself, {}, 80, nobodysName};
    const ProxyDestination secure{ProxyDestination::Kind::Itself, {}, 443, nobodysName};
    if (get == Outcome::Denied)
        return {pageWay(page, tls)};
    if (connect == Outcome::Denied)
        return {connectWay(secure, tls)};
    return {};
}

} // namespace doorcheck
