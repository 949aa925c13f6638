// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target.h"

#include "core/target/host_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Target
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

// A piece of what was typed, and where it begins.
struct Piece
{
    QStringView text;
    qsizetype offset = 0;

    Piece from(qsizetype start) const { return {text.sliced(start), offset + start}; }
    Piece until(qsizetype end) const { return {text.first(end), offset}; }
};

Piece trimmed(const QString &text)
{
    const QStringView all(text);
    qsizetype start = 0;
    while (start < all.size() && all[start].isSpace())
        ++start;
    return {all.sliced(start).trimmed(), start};
}

// What people paste that is more than a name, and spaces. Nothing when there is none of it.
std::optional<InputRefusal> refuseExtras(const Piece &typed)
{
    const qsizetype scheme = typed.text.indexOf("://"_L1);
    if (scheme >= 0)
        //: %1 is the beginning of what somebody typed, such as https
        return refusal(typed.offset, Target::tr("leave out “%1://”; give only the name.")
                                         .arg(typed.text.first(std::min<qsizetype>(scheme, 20))));
    if (typed.text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return refusal(typed.offset, Target::tr("leave out “mailto:”."));
    for (qsizetype i = 0; i < typed.text.size(); ++i) {
        const QChar c = typed.text[i];
        if (c.isSpace() || c == u',' || c == u';')
            return refusal(typed.offset + i,
                           Target::tr("give one only, without spaces or commas."));
        if (!c.isPrint() && !c.isSurrogate())
            return refusal(typed.offset + i, Target::tr("there is an invisible character here."));
    }
    return std::nullopt;
}

std::optional<InputRefusal> refuseMailboxAndPath(const Piece &typed)
{
    const qsizetype slash = typed.text.indexOf(u'/');
    if (slash >= 0)
        return refusal(typed.offset + slash,
                       Target::tr("leave out the slash and all that follows it."));
    const qsizetype at = typed.text.indexOf(u'@');
    if (at < 0)
        return std::nullopt;
    return refusal(typed.offset + at, Target::tr("this is a mail address. Give only the part "
                                                 "after the “@”."));
}

std::variant<quint16, InputRefusal> parsePort(const Piece &port)
{
    qsizetype wrong = 0;
    while (wrong < port.text.size() && port.text[wrong] >= u'0' && port.text[wrong] <= u'9')
        ++wrong;
    const bool digits = wrong == port.text.size() && wrong > 0;
    const int value = digits && wrong <= 5 ? port.text.toInt() : 0;
    if (value < 1 || value > 65535)
        return refusal(port.offset + (digits ? 0 : wrong),
                       Target::tr("the port is a number from 1 to 65535."));
    return static_cast<quint16>(value);
}

std::variant<HostTarget, InputRefusal>
withAddress(const Piece &typed, const std::variant<QHostAddress, InputRefusal> &address)
{
    if (const auto *refused = std::get_if<InputRefusal>(&address))
        return *refused;
    return HostTarget{typed.text.toString(), {}, std::get<QHostAddress>(address), 0};
}

std::variant<HostTarget, InputRefusal> withPort(const std::variant<HostTarget, InputRefusal> &host,
                                                const Piece &port)
{
    if (std::holds_alternative<InputRefusal>(host))
        return host;
    const std::variant<quint16, InputRefusal> number = parsePort(port);
    if (const auto *refused = std::get_if<InputRefusal>(&number))
        return *refused;
    HostTarget target = std::get<HostTarget>(host);
    target.port = std::get<quint16>(number);
    return target;
}

// A name or an IPv4 address.
std::variant<HostTarget, InputRefusal> parsePlainHost(const Piece &typed)
{
    if (typed.text.isEmpty())
        return refusal(typed.offset, Target::tr("the name of the server is missing."));
    if (looksLikeIpv4(typed.text))
        return withAddress(typed, parseIpv4(typed.text, typed.offset));
    const std::variant<QString, InputRefusal> name =
        parseName(typed.text, typed.offset, NameUse::Host);
    if (const auto *refused = std::get_if<InputRefusal>(&name))
        return *refused;
    return HostTarget{typed.text.toString(), std::get<QString>(name), {}, 0};
}

// "[2001:db8::1]:25", and the address literals of mail (RFC 5321 4.1.3): "[192.0.2.1]",
// "[IPv6:2001:db8::1]".
std::variant<HostTarget, InputRefusal> parseBracketed(const Piece &typed)
{
    const qsizetype close = typed.text.indexOf(u']');
    if (close < 0)
        return refusal(typed.offset, Target::tr("the closing bracket “]” is missing."));
    Piece inner = typed.until(close).from(1);
    if (inner.text.startsWith("IPv6:"_L1, Qt::CaseInsensitive))
        inner = inner.from(5);
    const auto host = withAddress(inner, looksLikeIpv4(inner.text) && !inner.text.contains(u':')
                                             ? parseIpv4(inner.text, inner.offset)
                                             : parseIpv6(inner.text, inner.offset));
    const Piece rest = typed.from(close + 1);
    if (rest.text.isEmpty())
        return host;
    if (!rest.text.startsWith(u':'))
        return refusal(rest.offset, Target::tr("after the bracket there may only be a colon and "
                                               "the port."));
    return withPort(host, rest.from(1));
}

// RFC 5322 3.2.3 atext, without "%" and "!": a mailbox with those may be passed on to somebody
// else's server by old rules.
bool isLocalPart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"#$&'*+-/=?^_`{|}~.").contains(c);
}

std::optional<InputRefusal> refuseLocalPart(const Piece &local)
{
    const QStringView text = local.text;
    if (text.isEmpty())
        return refusal(local.offset, Target::tr("the part before the “@” is missing."));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLocalPart(text[i]))
            return refusal(local.offset + i,
                           //: %1 is what somebody typed before the @
                           Target::tr("“%1” cannot stand before the “@” here.").arg(text[i]));
        if (text[i] == u'.' && (i == 0 || i == text.size() - 1 || text[i - 1] == u'.'))
            return refusal(local.offset + i, Target::tr("this dot is one too many."));
    }
    if (text.size() > 64) // RFC 5321 4.5.3.1.1
        return refusal(local.offset + 64,
                       Target::tr("the part before the “@” is longer than 64 characters."));
    return std::nullopt;
}

std::variant<QString, InputRefusal> parseDomainPiece(const Piece &typed)
{
    const QStringView text = typed.text;
    if (text.startsWith(u'[') || text.count(u':') > 1 || looksLikeIpv4(text))
        return refusal(typed.offset, Target::tr("this is an address. A mail domain is a name, "
                                                "as in example.org."));
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0)
        return refusal(typed.offset + colon,
                       Target::tr("leave out the port: a mail domain has none."));
    return parseName(text, typed.offset, NameUse::MailDomain);
}

} // namespace

std::variant<HostTarget, InputRefusal> parseHostTarget(const QString &text)
{
    const Piece typed = trimmed(text);
    if (typed.text.isEmpty())
        return InputRefusal{Target::tr("Give the name or the address of a server."), 0};
    if (const auto refused = refuseExtras(typed))
        return *refused;
    if (const auto refused = refuseMailboxAndPath(typed))
        return *refused;
    if (typed.text.startsWith(u'['))
        return parseBracketed(typed);

    const qsizetype colon = typed.text.indexOf(u':');
    if (typed.text.count(u':') > 1) {
        const auto address = parseIpv6(typed.text, typed.offset);
        // "::1:25": an address, or one with a port? Asking the wrong place would be worse than asking
        // back (RFC 5952 section 6 names the trouble).
        const qsizetype last = typed.text.lastIndexOf(u':');
        const bool portLike = std::holds_alternative<quint16>(parsePort(typed.from(last + 1)));
        const bool alsoWithPort = portLike && typed.text.contains("::"_L1)
            && std::holds_alternative<QHostAddress>(parseIpv6(typed.text.first(last), typed.offset));
        if (alsoWithPort && std::holds_alternative<QHostAddress>(address))
            return refusal(typed.offset + last,
                           //: %1 is an IPv6 address, %2 a port, %3 the same text read as an address
                           //: alone
                           Target::tr("this may be an address, or an address and a port. Write "
                                      "[%1]:%2, or [%3] without a port.")
                               .arg(typed.text.first(last), typed.text.sliced(last + 1), typed.text));
        if (std::holds_alternative<QHostAddress>(address) || typed.text.contains(u'%'))
            return withAddress(typed, address);
        return refusal(typed.offset + colon,
                       Target::tr("more than one colon, and not an IPv6 address. An IPv6 address "
                                  "with a port is written [2001:db8::1]:25."));
    }
    if (colon < 0)
        return parsePlainHost(typed);
    return withPort(parsePlainHost(typed.until(colon)), typed.from(colon + 1));
}

std::variant<QString, InputRefusal> parseDomain(const QString &text)
{
    const Piece typed = trimmed(text);
    if (typed.text.isEmpty())
        return InputRefusal{Target::tr("Give a mail domain, as in example.org."), 0};
    if (const auto refused = refuseExtras(typed))
        return *refused;
    if (const auto refused = refuseMailboxAndPath(typed))
        return *refused;
    return parseDomainPiece(typed);
}

std::variant<QString, InputRefusal> parseMailbox(const QString &text)
{
    const Piece typed = trimmed(text);
    if (typed.text.isEmpty())
        return InputRefusal{Target::tr("Give a mail address, as in person@example.org."), 0};
    for (qsizetype i = 0; i < typed.text.size(); ++i) {
        if (typed.text[i] == u'<' || typed.text[i] == u'"')
            return refusal(typed.offset + i, Target::tr("give the bare address, without a name, "
                                                        "quotes or angle brackets."));
    }
    if (const auto refused = refuseExtras(typed))
        return *refused;
    const qsizetype at = typed.text.lastIndexOf(u'@');
    if (at < 0)
        return refusal(typed.offset + typed.text.size(), Target::tr("the “@” is missing."));
    if (const auto refused = refuseLocalPart(typed.until(at)))
        return *refused;
    const auto domain = parseDomainPiece(typed.from(at + 1));
    if (const auto *refused = std::get_if<InputRefusal>(&domain))
        return *refused;
    const QString mailbox = typed.text.first(at + 1).toString() + std::get<QString>(domain);
    if (mailbox.size() > 254) // RFC 5321 4.5.3.1.3, without the angle brackets
        return refusal(typed.offset + typed.text.size() - 1,
                       Target::tr("the address is longer than 254 characters."));
    return mailbox;
}

QString hostText(const QString &host, quint16 port)
{
    // In brackets always: the last group of an address may look like a port.
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return port == 0 ? name : name + u':' + QString::number(port);
}

QString hostText(const HostTarget &host)
{
    return hostText(host.name, host.port);
}

} // namespace doorcheck
