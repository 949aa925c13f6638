// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/lost_address.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// "::ffff:192.0.2.1", as Courier and Dovecot write it, is 192.0.2.1 (RFC 4291 2.5.5.2).
QHostAddress plainAddress(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(four) : address;
}

} // namespace

bool isInsideAddress(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> networks{
        {QHostAddress(u"10.0.0.0"_s), 8},     {QHostAddress(u"172.16.0.0"_s), 12},
        {QHostAddress(u"192.168.0.0"_s), 16}, {QHostAddress(u"127.0.0.0"_s), 8},
        {QHostAddress(u"100.64.0.0"_s), 10},  {QHostAddress(u"169.254.0.0"_s), 16},
        {QHostAddress(u"fc00::"_s), 7},       {QHostAddress(u"fe80::"_s), 10},
        {QHostAddress(u"::1"_s), 128}};
    const QHostAddress plain = plainAddress(address);
    for (const auto &network : networks) {
        if (plain.isInSubnet(network))
            return true;
    }
    return false;
}

QList<QHostAddress> addressesIn(const QString &text)
{
    static const QRegularExpression word(
        u"(?<![-_0-9A-Za-z.:])(?:IPv6:)?([0-9A-Fa-f:]*:[0-9A-Fa-f:.]+|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?!\\.?[-0-9A-Za-z:])"_s);
    QList<QHostAddress> found;
    QRegularExpressionMatchIterator it = word.globalMatch(text);
    while (it.hasNext()) {
        const QHostAddress address = plainAddress(QHostAddress(it.next().captured(1)));
        if (!address.isNull() && !found.contains(address))
            found.append(address);
    }
    return found;
}

QList<QHostAddress> ownAddresses(const Evidence &evidence)
{
    QList<QHostAddress> own;
    for (const Transcript &transcript : evidence.transcripts) {
        for (const QHostAddress &address : addressesIn(transcript.source.section(u':', 0, -2)))
            own.append(address);
    }
    const QJsonArray told = evidence.facts[u"ownAddresses"_s].toArray();
    for (const QJsonValue &value : told)
        own += addressesIn(value.toString());
    own += addressesIn(evidence.facts[u"source"_s].toString());
    return own;
}

QString addressSeenInProof(const Evidence &evidence)
{
    const QString headers = evidence.facts[u"proof"_s].toObject()[u"headers"_s].toString();
    // The line that stands lowest was written by the first server: the one we spoke to.
    const qsizetype start = headers.lastIndexOf(u"Received: from"_s, -1, Qt::CaseInsensitive);
    if (start < 0)
        return {};
    const QString line = headers.mid(start, 600);
    const qsizetype by = line.indexOf(QRegularExpression(u"(?:\\s|\\\\x09)by\\s"_s));
    const QList<QHostAddress> own = ownAddresses(evidence);
    for (const QHostAddress &address : addressesIn(line.left(by < 0 ? 300 : by))) {
        if (isInsideAddress(address) && !own.contains(address))
            return address.toString();
    }
    return {};
}

} // namespace doorcheck
