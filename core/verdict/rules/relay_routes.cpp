// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/relay_routes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// The bare form that carries the same sign as a routed one.
QString bareTwin(const QString &question)
{
    for (const QString &id : {u"R2"_s, u"R3"_s, u"R4"_s}) {
        if (question == id)
            return u"R20"_s;
    }
    for (const QString &id : {u"R16"_s, u"R17"_s, u"R18"_s}) {
        if (question == id)
            return u"R15"_s;
    }
    for (const QString &id : {u"R10"_s, u"R11"_s}) {
        if (question == id)
            return u"R5"_s;
    }
    return {};
}

// "250 <"u\@x.example"@d.example>, recipient ok"
bool quotesAsName(const QString &reply)
{
    static const QRegularExpression quoted(uR"re("[^"@]*\\?@[^"@]*"@)re"_s);
    return quoted.match(reply).hasMatch();
}

} // namespace

RouteReading routeReadingOf(const RelayReading &reading, const RelayCase &relay)
{
    const QString question = relay.question();
    // No local user can have two at-signs outside quotes (RFC 5321 4.1.2), so whoever takes such an
    // address reads it as a route.
    // Unless its answer repeats it in quotes: then it put it together as a name, as qpsmtpd does.
    if (question == u"R7"_s || question == u"R8"_s || question == u"R9"_s) {
        const RelayCase *control = reading.controlOfDomain(relay);
        if (quotesAsName(reading.atRcpt(relay)))
            return RouteReading::Name;
        // Nor is it told where every name is taken: some split at the last sign, and all before it is
        // a name to them.
        return control && accepted(*control) ? RouteReading::Unknown : RouteReading::Route;
    }
    if (question == u"R24"_s)
        return RouteReading::Name; // the shape of SRS is that of any name; nothing tells it apart
    const auto twin = std::ranges::find_if(reading.bare, [&](const RelayCase &bare) {
        return bare.id == relay.sender() + u'/' + bareTwin(question);
    });
    if (twin == reading.bare.end())
        return RouteReading::Unknown;
    if (refusedAsUnknown(*twin) || twin->outcome == RelayOutcome::Syntax)
        return RouteReading::Name;
    const RelayCase *bare = reading.control(u"bare", relay);
    const bool told = bare && (accepted(*bare) || bare->outcome == RelayOutcome::NoSuchUser);
    return twin->outcome == RelayOutcome::Denied && told ? RouteReading::Route
                                                         : RouteReading::Unknown;
}

} // namespace doorcheck
