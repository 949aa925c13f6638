// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/relay_remarks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::OpenRelayRule)
};

// The evidence has them all.
QString listed(const QJsonValue &names)
{
    constexpr qsizetype most = 6;
    QStringList texts;
    for (const QJsonValue &name : names.toArray())
        texts.append(u'<' + name.toString() + u'>');
    if (texts.size() > most) {
        const int more = static_cast<int>(texts.size() - most);
        //: Stands behind some addresses; %n counts those that are not named
        texts = texts.first(most) + QStringList{Words::tr("%n more", nullptr, more)};
    }
    return texts.join(u", "_s);
}

// What the gentle pace has no questions left for, and what may be open all the same.
QString leftOut(const QJsonObject &fact)
{
    if (fact.isEmpty())
        return {};
    return u' '
        //: %1 and %2 are lists of addresses and names, %3 is a number; --pace is an option and
        //: stays
        + Words::tr("The gentle pace did not ask with mail from %1, nor with %2 as our name in the "
                    "greeting, nor with %3 roundabout addresses; --pace normal does.")
              .arg(listed(fact[u"senders"_s]), listed(fact[u"greetings"_s]))
              .arg(fact[u"recipients"_s].toArray().size());
}

} // namespace

QString remarksOnPass(const RelayReading &reading, const QJsonObject &facts)
{
    QString text = leftOut(facts[u"leftOut"_s].toObject());
    const auto open = std::ranges::count_if(reading.plain, voided);
    if (open > 0)
        text += u' '
            //: %1 lists senders
            + Words::tr("Senders it refused, so that nothing is known of mail from them: %1.")
                  .arg(open);
    if (facts.contains(u"startTlsRefused"_s))
        text += u' '
            + Words::tr("It offers STARTTLS and refused it, so nothing was asked inside encryption.");
    const auto unheard = std::ranges::count_if(reading.routed + reading.bare + reading.outside,
                                               [](const RelayCase &relay) {
                                                   return (relay.outcome == RelayOutcome::NotAsked
                                                           && !relay.sender().contains(u"+tls"_s))
                                                       || relay.outcome == RelayOutcome::Blocked;
                                               });
    if (unheard > 0)
        text += u' '
            //: %1 lists forms of addresses
            + Words::tr("Roundabout addresses at which it hung up or blocked us, so that nothing is "
                        "known of them: %1.")
                  .arg(unheard);
    QStringList failures;
    for (const RelayCase &relay : reading.outside + reading.routed + reading.bare) {
        if (reading.failedBeside(relay))
            failures.append(u'<' + relay.rcptTo + u'>');
    }
    if (!failures.isEmpty())
        //: %1 is a list of addresses
        text += u' '
            + Words::tr("Roundabout addresses at which it failed for a reason of its own, so that "
                        "nothing more is known of them: %1.")
                  .arg(failures.join(u", "_s));
    const auto stumbled = std::ranges::count_if(reading.plain, [&](const RelayCase &relay) {
        return reading.failedBeside(relay);
    });
    if (stumbled > 0)
        text += u' '
            //: %1 is how many senders
            + Words::tr("Senders at which it failed for a reason of its own, so that nothing is "
                        "known of mail from them: %1.")
                  .arg(stumbled);
    const auto asNames = std::ranges::count_if(reading.routed, accepted);
    if (asNames > 0)
        text += u' '
            //: %1 is how many roundabout addresses it took
            + Words::tr("It takes every name in its domain, roundabout ones too: %1 of them.")
                  .arg(asNames);
    if (const RelayCase *again = reading.shutOut())
        //: %1 is the server's answer
        text += u' ' + Words::tr("At the end it did not serve us any more: %1.").arg(again->reply);
    return text;
}

} // namespace doorcheck
