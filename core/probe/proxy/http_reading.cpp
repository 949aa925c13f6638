// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/http_reading.h"

#include "core/protocol/smtp_reply.h" // visibleText

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using State = HttpHeadReading::State;

struct KnownToken
{
    QLatin1StringView token; // as it stands in headers, without regard to case
    QLatin1StringView name;  // as in resources/facts/software.json
    bool forwardProxy;       // its own answers come from a proxy, never from a web server
};
constexpr std::array<KnownToken, 15> knownTokens{{
    {"squid"_L1, "Squid"_L1, true},
    {"tinyproxy"_L1, "Tinyproxy"_L1, true},
    {"privoxy"_L1, "Privoxy"_L1, true},
    {"3proxy"_L1, "3proxy"_L1, true},
    {"ccproxy"_L1, "CCProxy"_L1, true},
    {"wingate"_L1, "WinGate"_L1, true},
    {"bluecoat"_L1, "ProxySG"_L1, true},
    {"proxysg"_L1, "ProxySG"_L1, true},
    {"apachetrafficserver"_L1, "Apache Traffic Server"_L1, false},
    {"ats"_L1, "Apache Traffic Server"_L1, false},
    {"haproxy"_L1, "HAProxy"_L1, false},
    {"varnish"_L1, "Varnish"_L1, false},
    {"envoy"_L1, "Envoy"_L1, false},
    {"nginx"_L1, "nginx"_L1, false},
    {"apache"_L1, "Apache"_L1, false},
}};

struct Sighting
{
    Software software;
    bool forwardProxy = false;
};

// "squid/5.7" anywhere in a header value, as a word of its own.
std::optional<Sighting> sightingIn(const QByteArray &value, const QString &source)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const KnownToken &known : knownTokens)
            list.append(QRegularExpression(
                u"(?<![A-Za-z0-9.-])%1(?:[/ -]v?([0-9][0-9A-Za-z.]*))?(?![A-Za-z0-9.-])"_s.arg(
                    QRegularExpression::escape(known.token)),
                QRegularExpression::CaseInsensitiveOption));
        return list;
    }();
    if (value.isEmpty())
        return std::nullopt;
    const QString text = visibleText(value, 300);
    for (std::size_t i = 0; i < knownTokens.size(); ++i) {
        const KnownToken &known = knownTokens[i];
        const QRegularExpressionMatch match = patterns[static_cast<qsizetype>(i)].match(text);
        if (match.hasMatch())
            return Sighting{{QString(known.name), match.captured(1), source}, known.forwardProxy};
    }
    return std::nullopt;
}

std::optional<Sighting> sighting(const HttpResponseHead &head)
{
    // The proxy's own words first: behind it, "Server" is the word of the far end.
    static constexpr std::array<std::pair<QByteArrayView, QStringView>, 4> places{{
        {"proxy-agent", u"Proxy-agent header"},
        {"via", u"Via header"},
        {"server", u"Server header"},
        {"x-cache", u"X-Cache header"},
    }};
    for (const auto &[name, source] : places) {
        if (const auto found = sightingIn(head.value(name), source.toString()))
            return found;
    }
    if (head.has("x-squid-error"))
        return Sighting{{u"Squid"_s, {}, u"X-Squid-Error header"_s}, true};
    return std::nullopt;
}

// Words that only a forward proxy says of itself.
bool isForwardProxy(const HttpResponseHead &head)
{
    if (head.has("proxy-authenticate") || head.has("proxy-agent"))
        return true;
    const std::optional<Sighting> seen = sighting(head);
    return seen && seen->forwardProxy;
}

// What a proxy says of itself, beside the status.
struct Saying
{
    QByteArrayView word;
    ProxyOutcome outcome;
};

std::optional<ProxyOutcome> outcomeIn(std::span<const Saying> sayings, const QByteArray &word)
{
    const auto saying = std::ranges::find(sayings, QByteArrayView(word), &Saying::word);
    return saying == sayings.end() ? std::nullopt : std::optional(saying->outcome);
}

// Squid says why: a list that denied, or a destination it could not get to (measured, 5.7).
std::optional<ProxyOutcome> squidOutcome(const HttpResponseHead &head)
{
    static constexpr std::array<Saying, 10> sayings{{
        {"ERR_ACCESS_DENIED", ProxyOutcome::Denied},
        {"ERR_FORWARDING_DENIED", ProxyOutcome::Denied},
        {"ERR_BLOCKED", ProxyOutcome::Denied},
        {"ERR_CONNECT_FAIL", ProxyOutcome::Unreachable},
        {"ERR_DNS_FAIL", ProxyOutcome::Unreachable},
        {"ERR_CANNOT_FORWARD", ProxyOutcome::Unreachable},
        {"ERR_READ_TIMEOUT", ProxyOutcome::Unreachable},
        {"ERR_READ_ERROR", ProxyOutcome::Unreachable},
        {"ERR_ZERO_SIZE_OBJECT", ProxyOutcome::Unreachable},
        {"ERR_SECURE_CONNECT_FAIL", ProxyOutcome::Unreachable},
    }};
    return outcomeIn(sayings, head.value("x-squid-error").split(' ').first());
}

// The error types of RFC 9209 section 2.3 that tell a rule from a destination. Those of the request
// itself and of the proxy's own inside tell neither.
std::optional<ProxyOutcome> proxyStatusOutcome(const HttpResponseHead &head)
{
    static constexpr std::array<Saying, 12> sayings{{
        {"http_request_denied", ProxyOutcome::Denied},
        {"destination_ip_prohibited", ProxyOutcome::Denied},
        {"dns_timeout", ProxyOutcome::Unreachable},
        {"dns_error", ProxyOutcome::Unreachable},
        {"destination_not_found", ProxyOutcome::Unreachable},
        {"destination_unavailable", ProxyOutcome::Unreachable},
        {"destination_ip_unroutable", ProxyOutcome::Unreachable},
        {"connection_refused", ProxyOutcome::Unreachable},
        {"connection_terminated", ProxyOutcome::Unreachable},
        {"connection_timeout", ProxyOutcome::Unreachable},
        {"connection_read_timeout", ProxyOutcome::Unreachable},
        {"connection_write_timeout", ProxyOutcome::Unreachable},
    }};
    // A list of proxies, the one next to us last; each with its parameters.
    const QByteArrayList all = head.values("proxy-status");
    if (all.isEmpty())
        return std::nullopt;
    const QByteArrayList parameters = all.last().split(',').last().split(';');
    for (const QByteArray &parameter : parameters) {
        const QByteArray text = parameter.trimmed();
        if (text.startsWith("error="))
            return outcomeIn(sayings, text.sliced(6).trimmed());
    }
    return std::nullopt;
}

// `same`: as it answers a plain request, so that it may be a web server in trouble with its own.
std::optional<ProxyOutcome> saidOutcome(const HttpResponseHead &head, bool same)
{
    if (const std::optional<ProxyOutcome> said = squidOutcome(head))
        return said;
    const std::optional<ProxyOutcome> status = proxyStatusOutcome(head);
    if (status && !same)
        return status;
    // Tor turns people away before it listens to them; of whom it has heard out it says so how far
    // they came, whatever the status (measured, 0.4.9).
    if (head.has("tor-request-failed"))
        return ProxyOutcome::Unreachable;
    return std::nullopt;
}

ProxyOutcome withoutHttp(const HttpAnswer &answer)
{
    return isHalfHttp(answer.heard.bytes) ? ProxyOutcome::NotAsked : ProxyOutcome::NotAProxy;
}

// A page where a tunnel was asked for. Headers of one alone are none: a client has to pass over them
// (RFC 9110 section 9.3.6), and some proxies say them of every answer.
bool bringsAPage(const HttpAnswer &answer, const HttpAnswer &baseline)
{
    const HttpResponseHead &head = answer.reading.head;
    const bool described = head.contentLength().value_or(0) > 0 || head.chunked()
        || head.has("content-type");
    // A hang-up alone is none: so ends a tunnel whose other end could not be reached.
    const bool came = !answer.body.trimmed().isEmpty();
    return (described && came) || answer.body.trimmed().startsWith('<') || alike(answer, baseline);
}

// RFC 9110 section 15.6, and the numbers that Cloudflare adds. A server whose own works are down says
// so to everybody; so does a proxy that follows even the Host header of a plain request and gets to
// no place that we name. The words of the two are the same (measured: HAProxy).
bool isFault(int status)
{
    return status == 500 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
}

} // namespace

HttpHeadReading readAnswerHead(QByteArrayView bytes)
{
    qsizetype start = 0;
    HttpHeadReading reading = readHttpHead(bytes);
    while (reading.state == State::Complete && reading.bodyStart > 0 && reading.head.status < 200
           && reading.head.status != 101) {
        start += reading.bodyStart;
        reading = readHttpHead(bytes.sliced(start));
    }
    reading.bodyStart += start;
    return reading;
}

bool isHalfHttp(const QByteArray &bytes)
{
    const State state = readAnswerHead(bytes).state;
    return !bytes.isEmpty() && (state == State::Incomplete || state == State::TooLarge);
}

QString firstWords(const QByteArray &bytes)
{
    return visibleText(bytes.trimmed().split('\n').first().trimmed(), 80);
}

HttpAnswer readHttpAnswer(const Heard &heard)
{
    HttpAnswer answer;
    answer.heard = heard;
    answer.reading = readAnswerHead(heard.bytes);
    if (answer.isHttp())
        answer.body = httpBody(answer.reading.head,
                               QByteArrayView(heard.bytes).sliced(answer.reading.bodyStart));
    return answer;
}

bool isWholeAnswer(const QByteArray &bytes, bool headOnly)
{
    const HttpHeadReading reading = readAnswerHead(bytes);
    if (reading.state != HttpHeadReading::State::Complete)
        return reading.state == HttpHeadReading::State::TooLarge;
    return headOnly || httpBodyComplete(reading.head, QByteArrayView(bytes).sliced(reading.bodyStart));
}

QString HttpAnswer::text() const
{
    if (isHttp()) {
        const QByteArray squid = reading.head.value("x-squid-error");
        const QString status = reading.head.statusText();
        return squid.isEmpty() ? status : status + u" (%1)"_s.arg(visibleText(squid, 60));
    }
    return heard.silent() ? heard.endText : firstWords(heard.bytes);
}

bool alike(const HttpAnswer &left, const HttpAnswer &right)
{
    if (!left.isHttp() || !right.isHttp())
        return false;
    const HttpResponseHead &a = left.reading.head;
    const HttpResponseHead &b = right.reading.head;
    return a.status == b.status && a.reason == b.reason && a.value("server") == b.value("server")
        && a.value("content-type") == b.value("content-type")
        && a.value("x-squid-error") == b.value("x-squid-error") && a.has("via") == b.has("via");
}

ProxyOutcome readHttpOutcome(HttpQuestion question, const HttpAnswer &answer,
                             const HttpAnswer &baseline)
{
    if (!answer.isHttp())
        return withoutHttp(answer);
    const HttpResponseHead &head = answer.reading.head;
    const bool same = alike(answer, baseline);
    if (const std::optional<ProxyOutcome> said = saidOutcome(head, same))
        return *said;
    const bool proxy = isForwardProxy(head) || (baseline.isHttp() && isForwardProxy(baseline.reading.head));
    const int status = head.status;
    if (status >= 200 && status < 300) {
        if (question == HttpQuestion::Connect)
            return bringsAPage(answer, baseline) ? ProxyOutcome::OwnPage : ProxyOutcome::Granted;
        return !same && (proxy || head.has("via")) ? ProxyOutcome::Granted : ProxyOutcome::OwnPage;
    }
    if (status >= 300 && status < 400)
        return ProxyOutcome::Redirected;
    // Microsoft's ISA and TMG refuse with 502 and say so behind it.
    const QByteArray reason = head.reason.toLower();
    const bool saysDenied = reason.contains("denied") || reason.contains("not allowed")
        || reason.contains("forbidden");
    if (isFault(status) && saysDenied)
        return ProxyOutcome::Denied;
    if (isFault(status)) {
        // It asks us to come back later, and did not before: we asked too often.
        const bool later = status == 503 && head.has("retry-after");
        return later && baseline.isHttp() && baseline.status() != 503 ? ProxyOutcome::NotAsked
                                                                      : ProxyOutcome::Unreachable;
    }
    switch (status) {
    case 407:
        return ProxyOutcome::AuthRequired;
    case 401:
    case 403:
    case 451:
        return same && !proxy ? ProxyOutcome::OwnPage : ProxyOutcome::Denied;
    case 404:
    case 410:
        return proxy && !same ? ProxyOutcome::Unreachable : ProxyOutcome::OwnPage;
    case 501: // Twisted's word for a destination it could not reach
        if (head.reason.toLower() == "gateway error")
            return ProxyOutcome::Unreachable;
        [[fallthrough]];
    case 405:
        return proxy ? ProxyOutcome::Denied : ProxyOutcome::NotAProxy;
    case 429: // too many questions (RFC 6585 section 4): this one was not answered
        return ProxyOutcome::NotAsked;
    default:
        return same ? ProxyOutcome::OwnPage : ProxyOutcome::NotAProxy;
    }
}

Software softwareOf(const HttpResponseHead &head)
{
    const std::optional<Sighting> seen = sighting(head);
    return seen ? seen->software : Software{};
}

QStringList authSchemes(const HttpResponseHead &head)
{
    QStringList schemes;
    const QByteArrayList values = head.values("proxy-authenticate");
    for (const QByteArray &value : values) {
        const QString scheme = visibleText(value.split(' ').first(), 40);
        if (!scheme.isEmpty() && !schemes.contains(scheme, Qt::CaseInsensitive))
            schemes.append(scheme);
    }
    return schemes;
}

} // namespace doorcheck
