// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/proxy_open.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Outcome = ProxyOutcome;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProxyOpenRule)
};

bool any(const Evidence &evidence, Outcome outcome)
{
    return std::ranges::any_of(evidence.proxyCases,
                               [=](const ProxyCase &way) { return way.outcome == outcome; });
}

// The method in the words of its protocol.
QString methodTitle(const QString &method)
{
    static const QHash<QString, QString> titles{
        {u"http-get"_s, u"GET"_s},
        {u"http-head"_s, u"HEAD"_s},
        {u"http-post"_s, u"POST"_s},
        {u"http-host"_s, u"GET by Host"_s},
        {u"http-forwarded"_s, u"GET with X-Forwarded-For"_s},
        {u"http-proxy-header"_s, u"GET with a PROXY header"_s},
        {u"http-wrong-login"_s, u"GET with a wrong login"_s},
        {u"http-test-login"_s, u"GET with the test login"_s},
        {u"connect"_s, u"CONNECT"_s},
        {u"connect-1.0"_s, u"CONNECT (HTTP/1.0)"_s},
        {u"connect-crlf"_s, u"CONNECT after an empty line"_s},
        {u"connect-wrong-login"_s, u"CONNECT with a wrong login"_s},
        {u"h2-connect"_s, u"CONNECT (HTTP/2)"_s},
        {u"socks4"_s, u"SOCKS 4"_s},
        {u"socks4a"_s, u"SOCKS 4a"_s},
        {u"socks4-user"_s, u"SOCKS 4 with a user name"_s},
        {u"socks5"_s, u"SOCKS 5"_s},
        {u"socks5-name"_s, u"SOCKS 5 by name"_s},
        {u"socks5-ipv6"_s, u"SOCKS 5 to IPv6"_s},
        {u"socks5-bind"_s, u"SOCKS 5 BIND"_s},
        {u"socks5-udp"_s, u"SOCKS 5 UDP"_s},
        {u"socks5-wrong-login"_s, u"SOCKS 5 with a wrong login"_s},
        {u"socks5-test-login"_s, u"SOCKS 5 with the test login"_s},
        {u"socks-udp-bare"_s, u"SOCKS 5 UDP without control"_s},
        {u"telnet"_s, u"telnet prompt"_s},
    };
    const bool tls = method.endsWith(u"+tls"_s);
    const QString plain = tls ? method.chopped(4) : method;
    return titles.value(plain, plain) + (tls ? u" in TLS"_s : QString());
}

// "CONNECT 192.0.2.9:25: 200 Connection established"
QString wayText(const ProxyCase &way)
{
    return u"%1 %2: %3"_s.arg(methodTitle(way.method), way.destination, way.reply);
}

// The ways that ended so, the first three in full.
QString waysText(const Evidence &evidence, const QList<Outcome> &outcomes)
{
    QStringList lines;
    qsizetype more = 0;
    for (const ProxyCase &way : evidence.proxyCases) {
        if (!outcomes.contains(way.outcome))
            continue;
        if (lines.size() < 3)
            lines.append(wayText(way));
        else
            ++more;
    }
    QString text = lines.join(u"; "_s);
    if (more > 0)
        //: %n: how many more ways into a proxy ended the same
        text += Text::tr("; and %n more", nullptr, static_cast<int>(more));
    return text;
}

bool ownMailReached(const Evidence &evidence)
{
    return evidence.facts[u"proofs"_s].toArray().contains(u"own-mail-server"_s);
}

// Whether the listener that was reached is the one that speaks as a mail server.
bool mailReached(const Evidence &evidence)
{
    if (ownMailReached(evidence) || evidence.facts[u"proof"_s].toString() == u"own-mail-server"_s)
        return true;
    const int port = evidence.facts[u"canary"_s].toObject()[u"smtpPort"_s].toInt();
    const QString end = u":"_s + QString::number(port);
    return std::ranges::any_of(evidence.proxyCases, [&](const ProxyCase &way) {
        return way.outcome == Outcome::Reached && port != 0 && way.destination.endsWith(end);
    });
}

// A port was opened for us, and that is all.
bool onlyInbound(const Evidence &evidence)
{
    return std::ranges::all_of(evidence.proxyCases, [](const ProxyCase &way) {
        return way.outcome != Outcome::Reached || way.method == u"socks5-bind"_s;
    });
}

Judgement proven(const RuleInput &input)
{
    const QString ways = waysText(input.evidence, {Outcome::Reached});
    const QString proof = input.evidence.facts[u"proof"_s].toString();
    QString technical;
    if (onlyInbound(input.evidence))
        //: Administrator's line. %1: the ways that worked, with the proxy's answers
        technical = Text::tr("A connection of ours came in through a port that it opened for us. %1");
    else if (proof == u"own-mail-server"_s)
        //: Administrator's line: the proof. %1: the ways that worked, with the proxy's answers
        technical = Text::tr("Your own mail server was reached through it and greeted as it greets us. %1");
    else if (proof == u"own-web-site"_s)
        //: Administrator's line: the proof. %1: the ways that worked, with the proxy's answers
        technical = Text::tr("Your own web site was reached through it and shows what it shows us. %1");
    else
        //: Administrator's line. %1: the ways that worked, with the proxy's answers
        technical = Text::tr("Our listener was reached through it. %1");
    technical = technical.arg(ways);
    if (input.place == Place::Inside) {
        //: Owner's line: we are in the proxy's own network. At most 60 characters
        return {Verdict::NotProven, u"proven"_s, Text::tr("It serves its own people. Checked from inside."),
                technical, {}};
    }
    // Whoever gets to the web site only gets where everybody may go; their mail server is another
    // matter, for it may take the proxy for one of its own.
    if (input.evidence.facts[u"ownOnly"_s].toBool() && !ownMailReached(input.evidence)) {
        //: Administrator's line. %1: what was seen
        technical = Text::tr("Every other destination was refused. %1").arg(technical);
        //: Owner's line, at most 60 characters
        return {Verdict::Warning, u"granted"_s, Text::tr("It leads strangers to your web site, and no further."),
                technical, u"open-proxy"_s};
    }
    if (onlyInbound(input.evidence)) {
        //: Owner's line, at most 60 characters
        return {Verdict::Fail, u"proven"_s, Text::tr("Strangers can open a port of your proxy to the world."),
                technical, u"open-proxy"_s};
    }
    const QString reason = mailReached(input.evidence)
        //: Owner's line, at most 60 characters
        ? Text::tr("Strangers can send mail through your proxy.")
        //: Owner's line, at most 60 characters
        : Text::tr("Strangers can reach other computers through your proxy.");
    return {Verdict::Fail, u"proven"_s, reason, technical, u"open-proxy"_s};
}

Judgement granted(const RuleInput &input)
{
    const Evidence &evidence = input.evidence;
    const bool said = any(evidence, Outcome::Granted);
    const bool eitherWay = std::ranges::none_of(evidence.proxyCases, [](const ProxyCase &way) {
        return way.outcome == Outcome::Granted
            || (way.outcome == Outcome::Unreachable && !rejectedOrFailed(way.method, way.outcome));
    });
    if (eitherWay) {
        //: Owner's line, at most 60 characters. The answer of the proxy means either
        return {Verdict::NotProven, u"granted"_s, Text::tr("It refused us or failed; it does not say which."),
                waysText(evidence, {Outcome::Unreachable}), {}};
    }
    if (evidence.facts[u"faultForAll"_s].toBool()) {
        // A web server that is down says so, and so does a proxy that gets to none of our addresses.
        //: Owner's line, at most 60 characters. The server is out of order
        return {Verdict::NotProven, u"granted"_s, Text::tr("It reports a fault whatever we ask. Mend it, ask again."),
                //: Administrator's line. %1: the ways tried
                Text::tr("A plain request fails the same way, so this may be a web server that is down, "
                         "or a proxy that cannot reach us. %1")
                    .arg(waysText(evidence, {Outcome::Unreachable})), {}};
    }
    QString reason;
    if (input.place == Place::Inside)
        //: Owner's line, at most 60 characters
        reason = Text::tr("It agreed to pass us on. Checked from inside.");
    else if (said)
        //: Owner's line, at most 60 characters
        reason = Text::tr("It agreed to pass a stranger on. We saw no result.");
    else
        //: Owner's line, at most 60 characters
        reason = Text::tr("It did not refuse us, but never reached our test address.");
    QString technical = waysText(evidence, {Outcome::Granted, Outcome::Unreachable});
    if (!evidence.notLearnt.isEmpty())
        technical += u". "_s + evidence.notLearnt.first();
    return {Verdict::NotProven, u"granted"_s, reason, technical, {}};
}

Judgement notTested(const QString &reason, const QString &technical)
{
    return {Verdict::NotTested, u"not-tested"_s, reason, technical, {}};
}

// Why nothing or not everything could be asked.
Judgement unfinished(const Evidence &evidence)
{
    const QString error = evidence.facts[u"error"_s].toString();
    QString technical = waysText(evidence, {Outcome::NotAsked});
    if (technical.isEmpty() && !evidence.notLearnt.isEmpty())
        technical = evidence.notLearnt.first();
    if (error == u"stopped"_s)
        //: Owner's line, at most 60 characters
        return notTested(Text::tr("The check was stopped before this was answered."), technical);
    const bool answered = std::ranges::any_of(evidence.proxyCases, [](const ProxyCase &way) {
        return way.outcome != Outcome::NotAsked && way.outcome != Outcome::Refused;
    });
    if (answered)
        //: Owner's line, at most 60 characters
        return notTested(Text::tr("It did not answer all we asked; it may be blocking us."), technical);
    //: Owner's line, at most 60 characters
    return notTested(Text::tr("It did not answer us, so we could not find out."), technical);
}

// Nothing listens there.
Judgement silentPort(const RuleInput &input)
{
    const ProxyCase &way = input.evidence.proxyCases.first();
    if (input.evidence.facts[u"portNamed"_s].toBool()) {
        //: Owner's line, at most 60 characters. A server that is switched off is not a closed one
        return notTested(Text::tr("Nothing answers there. Is your proxy switched on?"),
                         //: Administrator's line. %1: a port
                         Text::tr("Nothing listens on port %1; a server that is down is not a closed one.")
                             .arg(way.port));
    }
    //: Owner's line, at most 60 characters
    return {Verdict::Pass, u"not-a-proxy"_s, Text::tr("No. There is no proxy in this usual place."),
            //: Administrator's line. %1: a port
            Text::tr("Nothing listens on port %1.").arg(way.port), {}};
}

Judgement shut(const Evidence &evidence)
{
    if (any(evidence, Outcome::AuthRequired)) {
        QString technical = waysText(evidence, {Outcome::AuthRequired, Outcome::Denied});
        // The door is shut all the same; how the password travels is told, not judged here.
        if (evidence.facts[u"basicOverClearText"_s].toBool()) {
            //: Administrator's line. %1: the ways tried
            technical = Text::tr("Basic authentication without TLS: passwords can be read on the "
                                 "way. %1")
                            .arg(technical);
        }
        //: Owner's line, at most 60 characters
        return {Verdict::Pass, u"auth-required"_s, Text::tr("No. It wants a password first."),
                technical, {}};
    }
    if (any(evidence, Outcome::Denied)) {
        //: Owner's line, at most 60 characters
        return {Verdict::Pass, u"denied"_s, Text::tr("No. It turned us away."),
                waysText(evidence, {Outcome::Denied}), {}};
    }
    const bool speaksHttp = any(evidence, Outcome::OwnPage) || any(evidence, Outcome::Redirected);
    if (speaksHttp && evidence.facts[u"canary"_s].toObject().isEmpty()) {
        // A page says nothing by itself: it may be that of the far end.
        //: Owner's line, at most 60 characters
        return {Verdict::NotProven, u"not-a-proxy"_s, Text::tr("It gave us a page; whose, we could not tell."),
                waysText(evidence, {Outcome::OwnPage, Outcome::Redirected}), {}};
    }
    //: Owner's line, at most 60 characters
    return {Verdict::Pass, u"not-a-proxy"_s, Text::tr("No. It is not a proxy for strangers."),
            waysText(evidence, {Outcome::OwnPage, Outcome::Redirected, Outcome::NotAProxy}), {}};
}

// What was seen without a login of theirs: whoever logs in is no stranger.
RuleInput asStranger(const RuleInput &input)
{
    RuleInput stranger = input;
    stranger.evidence.proxyCases.removeIf(
        [](const ProxyCase &way) { return way.method.contains(u"-test-login"_s); });
    return stranger;
}

} // namespace

bool rejectedOrFailed(const QString &method, ProxyOutcome outcome)
{
    return outcome == Outcome::Unreachable && method.startsWith(u"socks4"_s);
}

Judgement judgeProxyOpen(const RuleInput &given)
{
    const RuleInput input = asStranger(given);
    const Evidence &evidence = input.evidence;
    if (evidence.facts[u"ownListener"_s].toBool()) {
        //: Owner's line, at most 60 characters
        return notTested(Text::tr("This is our own test server, not your proxy."),
                         evidence.notLearnt.value(0));
    }
    if (any(evidence, Outcome::Reached))
        return proven(input);
    if (any(evidence, Outcome::Granted) || any(evidence, Outcome::Unreachable))
        return granted(input);
    const bool complete = evidence.facts[u"complete"_s].toBool();
    if (evidence.proxyCases.isEmpty() || any(evidence, Outcome::NotAsked) || !complete)
        return unfinished(evidence);
    if (evidence.facts[u"anyLogin"_s].toBool()) {
        //: Owner's line, at most 60 characters
        return {Verdict::NotProven, u"granted"_s, Text::tr("It takes any password, and led us nowhere."),
                waysText(evidence, {Outcome::Denied, Outcome::AuthRequired}), {}};
    }
    Judgement judgement = any(evidence, Outcome::Refused) ? silentPort(input) : shut(evidence);
    const bool decided
        = judgement.verdict == Verdict::Pass || judgement.verdict == Verdict::Warning;
    if (decided && input.place == Place::Inside) {
        judgement.verdict = Verdict::NotProven;
        judgement.problem.clear();
        judgement.reason = any(evidence, Outcome::Refused)
            //: Owner's line: we are in the proxy's own network. At most 60 characters
            ? Text::tr("Nothing answers us here; strangers may be answered.")
            //: Owner's line: we are in the proxy's own network. At most 60 characters
            : Text::tr("It turned us away. Strangers may fare otherwise.");
        //: Administrator's line. %1: what was seen
        judgement.technical = Text::tr("Checked from inside. %1").arg(judgement.technical);
    }
    return judgement;
}

} // namespace doorcheck
