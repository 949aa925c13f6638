// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/proof_evidence.h"

#include "core/evidence/proofs.h"
#include "core/protocol/received_path.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Proof)
};

constexpr qsizetype newestHopsKept = 11;

// Whole lines in their order: the tested server's own, whose word counts, and the newest ones.
QJsonArray pathTexts(const QList<ReceivedHop> &path, const QStringList &names)
{
    QJsonArray texts;
    const qsizetype own = hopOfServer(path, names);
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (i == own || i == 0 || i >= path.size() - newestHopsKept)
            texts.append(path[i].text);
    }
    return texts;
}

} // namespace

bool noteArrival(Evidence *evidence, const QString &token, const Arrival &arrival)
{
    if (!carriesMark(arrival.header, token.toLatin1()))
        return false;
    const QJsonArray proofs = evidence->facts[u"proofs"_s].toArray();
    const auto it = std::ranges::find_if(proofs, [&](const QJsonValue &value) {
        return value.toObject()[u"token"_s].toString() == token;
    });
    if (it == proofs.end())
        return false;
    QJsonObject proof = it->toObject();
    if (proof[u"arrived"_s].toBool())
        return true;
    const QList<ReceivedHop> path = receivedPath(arrival.header);
    // A mailbox may hold our own copy. At our own listener nobody but a server can have left it.
    if (arrival.seenBy == u"imap"_s && !showsHandingOn(path, serverNames(*evidence)))
        return false;
    QDateTime at = arrival.at;
    if (at.isNull() && !path.isEmpty())
        at = path.last().at;
    proof[u"arrived"_s] = true;
    proof[u"taken"_s] = true; // whatever it answered
    proof[u"state"_s] = u"taken"_s;
    proof[u"seenBy"_s] = arrival.seenBy;
    proof[u"from"_s] = arrival.from;
    proof[u"path"_s] = pathTexts(path, serverNames(*evidence));
    const QDateTime sent = QDateTime::fromString(proof[u"sentAt"_s].toString(), Qt::ISODateWithMs);
    if (at.isValid()) {
        proof[u"arrivedAt"_s] = at.toUTC().toString(Qt::ISODate);
        if (sent.isValid()) // clocks differ, and a header knows whole seconds only
            proof[u"afterMs"_s] = std::max<qint64>(0, sent.msecsTo(at));
    }
    keepProof(evidence, proof);
    for (RelayCase &relay : evidence->relayCases) {
        if (relay.id == proof[u"case"_s].toString() && relay.rcptTo == proof[u"sentTo"_s].toString())
            relay.outcome = RelayOutcome::Proven;
    }
    return true;
}

QString noHandingOnWords(const QString &token, const QString &server)
{
    //: %1: a mark such as dc-77aa; %2: a mail server
    return Words::tr("The marked message %1 is in the mailbox, but no Received line in its header "
                     "shows that %2 handed it on. It may be our own copy, so it proves nothing.")
        .arg(token, server);
}

QString sentUnanswered()
{
    return u"sent, no final reply"_s;
}

bool mayArrive(const QJsonObject &proof)
{
    return proof[u"taken"_s].toBool() || proof[u"state"_s].toString() == sentUnanswered();
}

void keepProof(Evidence *evidence, const QJsonObject &proof)
{
    QJsonArray proofs = evidence->facts[u"proofs"_s].toArray();
    const auto it = std::ranges::find_if(proofs, [&](const QJsonValue &value) {
        return value.toObject()[u"token"_s] == proof[u"token"_s];
    });
    if (it == proofs.end())
        proofs.append(proof);
    else
        *it = proof;
    evidence->facts[u"proofs"_s] = proofs;
}

QStringList openMarks(const Evidence &evidence)
{
    QStringList marks;
    const QJsonArray proofs = evidence.facts[u"proofs"_s].toArray();
    for (const QJsonValue &value : proofs) {
        const QJsonObject proof = value.toObject();
        if (mayArrive(proof) && !proof[u"arrived"_s].toBool())
            marks.append(proof[u"token"_s].toString());
    }
    return marks;
}

} // namespace doorcheck
