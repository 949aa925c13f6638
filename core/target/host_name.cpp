// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/host_name.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype mostLabel = 63; // RFC 1035 2.3.4
constexpr qsizetype mostName = 253; // 255 on the wire, without the first length and the root

struct Target
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'-' ||
           c == u'_';
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// The label as it stands in DNS. `offset` is where it begins.
std::variant<QString, InputRefusal> parseLabel(QStringView label, qsizetype offset, NameUse use)
{
    if (label.isEmpty())
        return refusal(offset, Target::tr("a part of the name is missing here, between two dots "
                                          "or before the first."));
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar c = label[i];
        const bool fits = c == u'_' ? use == NameUse::Host : isNameCharacter(c);
        if (fits || c.unicode() >= 0x80)
            continue;
        //: %1 is a letter somebody typed
        return refusal(offset + i, Target::tr("“%1” cannot be part of a name.").arg(c));
    }
    if (label.startsWith(u'-') || label.endsWith(u'-'))
        return refusal(offset + (label.startsWith(u'-') ? 0 : label.size() - 1),
                       Target::tr("a part of a name neither begins nor ends with a hyphen."));
    QString ace = label.toString();
    if (!isAscii(label))
        ace = QString::fromLatin1(QUrl::toAce(ace));
    if (ace.isEmpty() || !std::ranges::all_of(ace, isNameCharacter))
        //: %1 is what somebody typed
        return refusal(offset, Target::tr("“%1” has no form that can stand in a host name.")
                                   .arg(label.left(mostLabel)));
    if (ace.size() > mostLabel)
        return refusal(offset, Target::tr("this part of the name is longer than 63 characters."));
    return ace.toLower();
}

InputRefusal unusable(qsizetype offset)
{
    return refusal(offset, Target::tr("this address does not belong to one server. Give the "
                                      "address of the server itself."));
}

// Addresses nobody can be reached at, or many at once.
bool isOneServer(const QHostAddress &address)
{
    return !address.isInSubnet(QHostAddress(u"0.0.0.0"_s), 8) && !address.isBroadcast() &&
           !address.isMulticast() && address != QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

InputRefusal refusal(qsizetype position, const QString &what)
{
    //: Why a text cannot be used: %1 is the place in it, counted from 1, %2 what is wrong there
    return {Target::tr("Character %1: %2").arg(position + 1).arg(what), position};
}

std::variant<QString, InputRefusal> parseName(QStringView typed, qsizetype offset, NameUse use)
{
    QString name = typed.toString();
    // The full stops of East Asian scripts separate labels too (RFC 3490 3.1).
    for (const char16_t stop : {u'\u3002', u'\uff0e', u'\uff61'})
        name.replace(QChar(stop), u'.');
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);

    QStringList labels;
    qsizetype place = offset;
    for (const QStringView part : QStringView(name).split(u'.')) {
        const std::variant<QString, InputRefusal> label = parseLabel(part, place, use);
        if (const auto *refused = std::get_if<InputRefusal>(&label))
            return *refused;
        labels.append(std::get<QString>(label));
        place += part.size() + 1;
    }
    if (use == NameUse::MailDomain && labels.size() < 2)
        return refusal(offset + name.size(),
                       Target::tr("a mail domain has two parts at least, as in example.org."));
    const QString ace = labels.join(u'.');
    if (ace.size() > mostName)
        return refusal(offset + std::min(mostName, name.size() - 1),
                       Target::tr("the name is longer than 253 characters."));
    return ace;
}

bool looksLikeIpv4(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    const QStringView last = text.sliced(text.lastIndexOf(u'.') + 1);
    return !last.isEmpty() && std::ranges::all_of(last, isDigit);
}

std::variant<QHostAddress, InputRefusal> parseIpv4(QStringView text, qsizetype offset)
{
    const QList<QStringView> parts = text.split(u'.');
    quint32 address = 0;
    qsizetype place = offset;
    for (const QStringView part : parts) {
        const bool digits = !part.isEmpty() && std::ranges::all_of(part, isDigit);
        const int value = digits && part.size() <= 3 ? part.toInt() : 256;
        if (value > 255)
            //: %1 is what somebody typed between two dots
            return refusal(place, Target::tr("“%1” is not a number from 0 to 255, as an IPv4 "
                                             "address has.")
                                      .arg(part.left(mostLabel)));
        if (part.size() > 1 && part.startsWith(u'0'))
            //: %1 is a part of what somebody typed, such as 010
            return refusal(place, Target::tr("leave out the leading zero in “%1”: some systems "
                                             "count such numbers in eights.")
                                      .arg(part));
        address = address << 8 | static_cast<quint32>(value);
        place += part.size() + 1;
    }
    if (parts.size() != 4)
        return refusal(
            //: %1 is how many numbers somebody typed
            offset, Target::tr("an IPv4 address has four numbers; here are %1.").arg(parts.size()));
    const QHostAddress host(address);
    if (!isOneServer(host))
        return unusable(offset);
    return host;
}

std::variant<QHostAddress, InputRefusal> parseIpv6(QStringView text, qsizetype offset)
{
    const qsizetype scope = text.indexOf(u'%');
    if (scope >= 0)
        return refusal(offset + scope,
                       //: %1 is the end of an IPv6 address as somebody typed it, such as eth0
                       Target::tr("leave out the scope “%1”; an address that needs one is only "
                                  "known on one wire. Give a global address.")
                           .arg(text.sliced(scope).left(mostLabel)));
    QHostAddress host;
    if (!text.contains(u':') || !host.setAddress(text.toString()) ||
        host.protocol() != QAbstractSocket::IPv6Protocol)
        return refusal(offset,
                       //: %1 is what somebody typed
                       Target::tr("“%1” is not an IPv6 address.").arg(text.left(mostLabel)));
    bool isV4 = false;
    const quint32 v4 = host.toIPv4Address(&isV4);
    if (isV4)
        host.setAddress(v4);
    if (!isOneServer(host))
        return unusable(offset);
    return host;
}

} // namespace doorcheck
