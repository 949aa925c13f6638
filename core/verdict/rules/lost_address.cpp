// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/lost_address.h"

#include "core/evidence/proofs.h"
#include "core/protocol/received_path.h"

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

// The oldest line is by whoever took our message from us: of the organisation's own domain, or with
// our greeting in it, which nobody but the tested server has heard (RFC 5321 4.4).
bool spokeToUs(const ReceivedHop &oldest, const Evidence &evidence)
{
    const QJsonObject &facts = evidence.facts;
    const QString domain = facts[u"mailDomainGuessed"_s].toBool()
        ? QString()
        : facts[u"mailDomain"_s].toString().toLower();
    const QString by = oldest.by.section(u' ', 0, 0).toLower();
    if (!domain.isEmpty() && (by == domain || by.endsWith(u'.' + domain)))
        return true;
    const QList<QHostAddress> own = ownAddresses(evidence);
    const QString greeting = oldest.from.section(u' ', 0, 0);
    const QList<QHostAddress> greeted = addressesIn(greeting);
    return greeting.startsWith(u'[') && !greeted.isEmpty() && own.contains(greeted.first());
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

QHostAddress clientIn(const QString &from, const QList<QHostAddress> &own)
{
    // Exim: "[192.0.2.7] (helo=me)", "host ([192.0.2.7] helo=me)"; qmail: "host (HELO me) (192.0.2.7)".
    static const QRegularExpression greeting(u"\\b(?:helo|ehlo)[= ]+[^\\s)]+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString said = from;
    said.remove(greeting);
    const bool greetingApart = said != from;
    // Postfix, Sendmail, Courier and others: what it saw stands in brackets behind what it was told.
    const qsizetype comment = said.indexOf(u'(');
    const QList<QHostAddress> seen = addressesIn(comment < 0 ? QString() : said.mid(comment));
    if (!seen.isEmpty())
        return seen.first();
    const QList<QHostAddress> bare = addressesIn(said);
    // Without either it may only repeat the greeting, in which we give our address.
    const bool repeated = !greetingApart && !bare.isEmpty() && own.contains(bare.first());
    return bare.isEmpty() || repeated ? QHostAddress() : bare.first();
}

QString receivedFromUs(const Evidence &evidence)
{
    const QList<QJsonObject> proofs = arrivedProofs(evidence);
    for (const QJsonObject &proof : proofs) {
        QList<ReceivedHop> path;
        const QJsonArray lines = proof[u"path"_s].toArray();
        for (const QJsonValue &line : lines)
            path.append(readReceived(line.toString().toUtf8()));
        const qsizetype own = hopOfServer(path, serverNames(evidence));
        if (own >= 0)
            return path[own].text;
        // It may call itself otherwise there than in its greeting (a filter in front of it does).
        if (!path.isEmpty() && spokeToUs(path.first(), evidence))
            return path.first().text;
    }
    return {};
}

QString addressSeenInProof(const Evidence &evidence)
{
    const ReceivedHop hop = readReceived(receivedFromUs(evidence).toUtf8());
    const QList<QHostAddress> own = ownAddresses(evidence);
    const QHostAddress seen = clientIn(hop.from, own);
    return isInsideAddress(seen) && !own.contains(seen) ? seen.toString() : QString();
}

} // namespace doorcheck
