// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/proof_evidence.h"

#include "core/protocol/smtp_reply.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype mostHopsKept = 12;
constexpr qsizetype mostHeaderKept = 4000;

QJsonArray pathTexts(const QList<ReceivedHop> &path)
{
    QJsonArray texts;
    for (const ReceivedHop &hop : path.first(std::min(path.size(), mostHopsKept)))
        texts.append(hop.text);
    return texts;
}

// Complete words only: "mx.example" is no part of "mx.example.net".
bool names(const QString &text, const QString &name)
{
    const auto partOfName = [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':';
    };
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0 && !name.isEmpty();
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool starts = at == 0 || !partOfName(text[at - 1]) || text.first(at).endsWith("IPv6:"_L1);
        bool ends = end == text.size() || !partOfName(text[end]);
        if (!ends && text[end] == u'.') // the dot of a full name
            ends = end + 1 == text.size() || !partOfName(text[end + 1]);
        if (starts && ends)
            return true;
    }
    return false;
}

bool namesAny(const QString &text, const QStringList &wanted)
{
    return std::ranges::any_of(wanted, [&](const QString &name) { return names(text, name); });
}

bool isItself(const QString &name)
{
    return name.startsWith("localhost"_L1, Qt::CaseInsensitive) || name.startsWith("127."_L1)
        || name.startsWith("[127."_L1);
}

} // namespace

bool noteArrival(Evidence *evidence, const QString &token, const Arrival &arrival)
{
    if (!carriesMark(arrival.header, token.toLatin1()))
        return false;
    QJsonArray proofs = evidence->facts[u"proofs"_s].toArray();
    const auto it = std::ranges::find_if(proofs, [&](const QJsonValue &value) {
        return value.toObject()[u"token"_s].toString() == token;
    });
    if (it == proofs.end())
        return false;
    QJsonObject proof = it->toObject();
    if (proof[u"arrived"_s].toBool())
        return true;
    const QList<ReceivedHop> path = receivedPath(arrival.header);
    QDateTime at = arrival.at;
    if (at.isNull() && !path.isEmpty())
        at = path.last().at;
    proof[u"arrived"_s] = true;
    proof[u"seenBy"_s] = arrival.seenBy;
    proof[u"from"_s] = arrival.from;
    proof[u"path"_s] = pathTexts(path);
    proof[u"headers"_s] = visibleText(arrival.headerText, mostHeaderKept);
    const QDateTime sent = QDateTime::fromString(proof[u"sentAt"_s].toString(), Qt::ISODateWithMs);
    if (at.isValid()) {
        proof[u"arrivedAt"_s] = at.toUTC().toString(Qt::ISODate);
        if (sent.isValid()) // clocks differ, and a header knows whole seconds only
            proof[u"afterMs"_s] = std::max<qint64>(0, sent.msecsTo(at));
    }
    *it = proof;
    evidence->facts[u"proofs"_s] = proofs;
    if (!evidence->facts[u"proof"_s].toObject()[u"arrived"_s].toBool())
        evidence->facts[u"proof"_s] = proof;
    for (RelayCase &relay : evidence->relayCases) {
        if (relay.id == proof[u"case"_s].toString() && relay.rcptTo == proof[u"sentTo"_s].toString())
            relay.outcome = RelayOutcome::Proven;
    }
    return true;
}

QStringList openMarks(const Evidence &evidence)
{
    QStringList marks;
    const QJsonArray proofs = evidence.facts[u"proofs"_s].toArray();
    for (const QJsonValue &value : proofs) {
        const QJsonObject proof = value.toObject();
        if (proof[u"taken"_s].toBool() && !proof[u"arrived"_s].toBool())
            marks.append(proof[u"token"_s].toString());
    }
    return marks;
}

bool showsHandingOn(const QList<ReceivedHop> &path, const QStringList &names)
{
    bool taken = false;
    for (const ReceivedHop &hop : path) {
        const bool ours = namesAny(hop.by, names);
        if (namesAny(hop.from, names) && !ours && !isItself(hop.by))
            return true;
        if (taken && !ours && !hop.by.isEmpty() && !isItself(hop.by))
            return true;
        taken |= ours;
    }
    return false;
}

} // namespace doorcheck
