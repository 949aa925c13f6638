// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/rejudging.h"

#include "core/verdict/rules/lost_address.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

void judgeAgain(Finding *finding, const CheckRequest &request)
{
    Evidence evidence = finding->evidence;
    evidence.facts.remove(u"otherAddresses"_s);
    const Place place = placeFromName(evidence.facts[u"vantage"_s].toString()).value_or(Place::Unknown);
    Finding judged = makeFinding(
        {finding->id, finding->target, finding->address, finding->port, place}, evidence, request);
    judged.acceptedRisk = finding->acceptedRisk;
    judged.attestation = finding->attestation;
    judged.action = finding->action;
    *finding = judged;
}

void tellClientAddress(QList<Finding> *findings, const CheckRequest &request)
{
    for (Finding &told : *findings) {
        const QJsonObject &facts = told.evidence.facts;
        const bool asked = told.id == u"mail.client-address"_s && facts.contains(u"vantage"_s);
        if (!asked || facts.contains(u"received"_s))
            continue;
        for (const Finding &relay : std::as_const(*findings)) {
            const bool samePlace = relay.id == u"mail.open-relay"_s
                && relay.address == told.address && relay.port == told.port;
            const QString line = samePlace ? receivedFromUs(relay.evidence) : QString();
            if (line.isEmpty())
                continue;
            told.evidence.facts[u"received"_s] = line;
            judgeAgain(&told, request);
            break;
        }
    }
}

} // namespace doorcheck
