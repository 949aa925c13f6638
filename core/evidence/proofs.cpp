// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

QList<QJsonObject> arrivedProofs(const Evidence &evidence)
{
    QList<QJsonObject> arrived;
    const QJsonArray proofs = evidence.facts[u"proofs"_s].toArray();
    for (const QJsonValue &value : proofs) {
        const QJsonObject proof = value.toObject();
        if (proof[u"arrived"_s].toBool())
            arrived.append(proof);
    }
    return arrived;
}

QStringList serverNames(const Evidence &evidence)
{
    QStringList names;
    const QJsonArray proofs = evidence.facts[u"proofs"_s].toArray();
    for (const QJsonValue &proof : proofs)
        names.append(proof.toObject()[u"handedTo"_s].toString());
    const QJsonArray hosts = evidence.facts[u"hostNames"_s].toArray();
    for (const QJsonValue &host : hosts)
        names.append(host.toString());
    // "220 mx.example ESMTP", "mx.example Hello": the server's name is the first word of either.
    names.append(evidence.facts[u"banner"_s].toString().section(u' ', 1, 1));
    names.append(evidence.facts[u"ehlo"_s].toArray().first().toString().section(u' ', 0, 0));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace doorcheck
