// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/relay_unanswered.h"

#include "core/verdict/rules/relay_proof.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::OpenRelayRule)
};

} // namespace

std::optional<Judgement> unanswered(const RelayReading &reading, const QJsonObject &facts)
{
    // The probe ended before its last question, whatever it had learnt by then.
    const QString error = facts[u"error"_s].toString();
    if (!error.isEmpty())
        return Judgement{Verdict::NotTested, u"not-tested"_s,
                         error == u"stopped"_s
                             ? Words::tr("The check was stopped half-way.")
                             : Words::tr("It stopped answering half-way."),
                         facts[u"errorText"_s].toString(), {}};
    // Served to the end: whatever was cut off or blocked on the way was so for its own sake.
    const bool served = reading.servedToTheEnd();
    // One way of asking fell away, and where the server refuses STARTTLS to all it is none.
    const bool onlyTls = reading.unaskedOnlyInTls();
    // For good, and not for now (RFC 3207 4: 454), nor for the name that we gave.
    static const QRegularExpression ofGreeting(u"helo|ehlo|greet|name"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QString tlsRefused = facts[u"startTlsRefused"_s].toString();
    const bool noTls = onlyTls && tlsRefused.startsWith(u'5')
        && !ofGreeting.match(tlsRefused).hasMatch();
    for (const QList<RelayCase> *list : reading.all()) {
        for (const RelayCase &relay : *list) {
            switch (relay.outcome) {
            case RelayOutcome::NotAsked:
                if (noTls || (served && list != &reading.plain))
                    break;
                if (onlyTls)
                    return Judgement{Verdict::NotTested, u"not-tested"_s,
                                     Words::tr("Encryption with it fails, so it was only half asked."),
                                     //: %1 is an attempt's name, %2 why not
                                     Words::tr("%1 was not asked: %2").arg(relay.id, relay.reply),
                                     {}};
                return Judgement{Verdict::NotTested, u"not-tested"_s,
                                 //: %1 and %2 are numbers: 5 of 20
                                 Words::tr("It stopped answering after %1 of %2 attempts.")
                                     .arg(reading.asked())
                                     .arg(reading.total()),
                                 //: %1 is an attempt's name, %2 why not
                                 Words::tr("%1 was not asked: %2").arg(relay.id, relay.reply),
                                 {}};
            case RelayOutcome::Blocked:
                if (served && &relay != &reading.plain.first())
                    break;
                return Judgement{Verdict::NotTested, u"not-tested"_s,
                                 Words::tr("It blocks our address, so it could not be asked."),
                                 relayInWords(relay), {}};
            case RelayOutcome::RateLimited:
                return Judgement{Verdict::NotTested, u"not-tested"_s,
                                 Words::tr("It had enough of our questions and stopped."),
                                 relayInWords(relay), {}};
            case RelayOutcome::TlsRequired:
                return Judgement{Verdict::NotTested, u"not-tested"_s,
                                 Words::tr("It wants encryption first, and that did not work."),
                                 relayInWords(relay), {}};
            default:
                break;
            }
        }
    }
    return std::nullopt;
}

} // namespace doorcheck
