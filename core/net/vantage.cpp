// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/vantage.h"

#include <QCoreApplication>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Vantage)
};

QHostAddress withoutMapping(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(four) : address;
}

bool isPrivate(const QHostAddress &address)
{
    // RFC 1918, RFC 6598 (carrier NAT), RFC 4193, link-local.
    static const Networks networks{QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                   QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                   QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
                                   QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
                                   QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
                                   QHostAddress::parseSubnet(u"fc00::/7"_s),
                                   QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::ranges::any_of(networks,
                               [&](const auto &network) { return address.isInSubnet(network); });
}

bool sameNetwork(const QHostAddress &one, const QHostAddress &other)
{
    if (one.protocol() != other.protocol())
        return false;
    return one.isInSubnet(other, one.protocol() == QAbstractSocket::IPv4Protocol ? 24 : 64);
}

Vantage seen(const QHostAddress &source, const QHostAddress &target, const Networks &inside)
{
    Vantage vantage{source, Place::Unknown, {}, false};
    const auto inNetwork = [&](const auto &network) { return source.isInSubnet(network); };
    if (source.isNull()) {
        vantage.reason = Words::tr("This computer has no way to the server, so where it stands is "
                                   "not known.");
    } else if (target.isLoopback()) {
        vantage.place = Place::Inside;
        vantage.reason = Words::tr("The server is on this same computer.");
    } else if (std::ranges::any_of(inside, inNetwork)) {
        vantage.place = Place::Inside;
        //: %1 is an address
        vantage.reason = Words::tr("Our address %1 is in a network you named as your own.")
                             .arg(source.toString());
    } else if (sameNetwork(source, target)) {
        vantage.place = Place::Inside;
        //: %1 is an address
        vantage.reason = Words::tr("Our address %1 is in the same network as the server.")
                             .arg(source.toString());
    } else if (isPrivate(target)) {
        vantage.place = Place::Inside;
        //: %1 is an address
        vantage.reason = Words::tr("The server's address %1 can only be reached from inside a "
                                   "private network.")
                             .arg(target.toString());
    } else if (isPrivate(source)) {
        //: %1 is an address
        vantage.reason = Words::tr("Our address %1 is private and is translated on the way, so we "
                                   "cannot see whether the server takes us for a stranger.")
                             .arg(source.toString());
    } else {
        vantage.place = Place::Outside;
        //: %1 is an address
        vantage.reason = Words::tr("Our address %1 is public and in another network than the "
                                   "server.")
                             .arg(source.toString());
    }
    return vantage;
}

} // namespace

Vantage vantageOf(const QHostAddress &source, const QHostAddress &target, const Networks &inside,
                  std::optional<Place> stated)
{
    Vantage vantage = seen(withoutMapping(source), withoutMapping(target), inside);
    if (!stated)
        return vantage;
    const QString own = vantage.reason;
    vantage.place = *stated;
    vantage.stated = true;
    vantage.reason = *stated == Place::Outside
        ? //: %1 is what the program saw itself, a whole sentence
          Words::tr("The person running the check says: from outside. What we saw: %1").arg(own)
        //: %1 is what the program saw itself, a whole sentence
        : Words::tr("The person running the check says: from inside. What we saw: %1").arg(own);
    return vantage;
}

QHostAddress sourceTowards(const QHostAddress &target, const QHostAddress &bound)
{
    if (!bound.isNull())
        return bound;
    QUdpSocket socket;
    // Port 9 (discard): no packet is sent by connecting.
    socket.connectToHost(target, 9);
    return socket.state() == QAbstractSocket::ConnectedState ? socket.localAddress()
                                                            : QHostAddress();
}

} // namespace doorcheck
