// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/relay_proof.h"

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

// The server asked the mailbox's own server whether it exists (Postfix: reject_unverified_recipient,
// Exim: verify = recipient/callout), and hands on what that one said.
bool askedElsewhere(const QString &reply)
{
    return reply.contains(u"unverified address"_s, Qt::CaseInsensitive)
        || reply.contains(u"callout"_s, Qt::CaseInsensitive)
        || reply.contains(u" said: "_s);
}

// The evidence has the whole line.
QString shortened(const QString &line)
{
    constexpr qsizetype most = 300;
    return line.size() <= most ? line : line.left(most - 3) + u"..."_s;
}

} // namespace

QString relayInWords(const RelayCase &relay)
{
    return u"MAIL FROM:<%1> RCPT TO:<%2>: %3"_s.arg(relay.mailFrom, relay.rcptTo, relay.reply);
}

Judgement relayNotProven(const QString &grade, const QString &reason, const QString &technical)
{
    return {Verdict::NotProven, grade, reason, technical, {}};
}

std::optional<Judgement> ownLiteral(const RelayReading &reading, const RelayCase &relay)
{
    const RelayCase *local = reading.control(u"local", relay);
    const RelayCase *made = reading.control(u"literal", relay);
    if (!relay.rcptTo.endsWith(u']'))
        return std::nullopt;
    if (local && accepted(*local))
        return relayNotProven(u"catch-all"_s,
                         Words::tr("It may take that address for one of its own."),
                         //: %1 is the sentence so far, %2 a made-up address that was accepted
                         Words::tr("%1. The made-up recipient %2 was accepted too.")
                             .arg(relayInWords(relay), local->rcptTo));
    if (made && refused(*made))
        return relayNotProven(u"accepted"_s,
                         Words::tr("It may take that address for one of its own."),
                         //: %1 is the sentence so far, %2 a made-up address, %3 the server's answer
                         Words::tr("%1. It knows who is there: %2 was answered with %3.")
                             .arg(relayInWords(relay), made->rcptTo, made->reply));
    return std::nullopt;
}

std::optional<Judgement> ownMailbox(const RelayReading &reading, const RelayCase &relay)
{
    const RelayCase *local = reading.control(u"local", relay);
    const RelayCase *invalid = reading.control(u"invalid", relay);
    const RelayCase *outside = reading.control(u"outside", relay);
    if (reading.outsideServedHere)
        return relayNotProven(u"accepted"_s,
                         Words::tr("The outside mailbox is one that this server takes mail for."),
                         //: %1 is the sentence so far
                         Words::tr("%1. By DNS (MX) mail for that domain comes to this very address. "
                                   "Use a mailbox elsewhere.")
                             .arg(relayInWords(relay)));
    const auto is = [](const RelayCase *control, RelayOutcome outcome) {
        return control && control->outcome == outcome;
    };
    if (is(outside, RelayOutcome::NoSuchUser) && !askedElsewhere(outside->reply)
        && !reading.refusedAsForeign())
        return relayNotProven(u"accepted"_s,
                         Words::tr("It knows the outside mailbox's users; it may be theirs."),
                         //: %1 is the sentence so far, %2 a mailbox that was refused
                         Words::tr("%1. %2 was refused as unknown. Use a mailbox elsewhere.")
                             .arg(relayInWords(relay), outside->rcptTo));
    // Whoever passes on mail for a made-up domain passes it on for any; and what a stranger was refused
    // as relaying is no mailbox of the server's own.
    if ((invalid && accepted(*invalid))
        || (is(invalid, RelayOutcome::Denied) ? reading.refusedAsForeign(Strangers::Elsewhere)
                                              : reading.refusedAsForeign()))
        return std::nullopt;
    // Denied in general words, a made-up local name is just one that does not exist (Exchange Online:
    // "5.4.1 Recipient address rejected: Access denied").
    const bool localDenied = is(local, RelayOutcome::Denied) && namesRelaying(local->reply);
    if (is(invalid, RelayOutcome::Denied) || localDenied)
        return relayNotProven(u"accepted"_s,
                         Words::tr("It takes mail for the outside mailbox, but for no other."),
                         //: %1 is the sentence so far
                         Words::tr("%1. Another foreign domain was refused, so the mailbox's domain "
                                   "is one this server serves. Use a mailbox elsewhere.")
                             .arg(relayInWords(relay)));
    // The .invalid control says nothing where a made-up domain is looked up first. A mailbox at a foreign
    // address needs no look-up.
    const auto literal = std::ranges::find_if(reading.outside, [&](const RelayCase &other) {
        return other.question() == u"R22"_s && other.sender() == relay.sender()
            && other.mailFrom == relay.mailFrom;
    });
    if (literal != reading.outside.end() && literal->outcome == RelayOutcome::Denied)
        return relayNotProven(u"accepted"_s,
                         Words::tr("It takes mail for the outside mailbox, but for no other."),
                         //: %1 is the sentence so far, %2 an address, %3 the server's answer to it
                         Words::tr("%1. %2 was refused: %3. So the mailbox's domain may be one that this "
                                   "server serves. Use a mailbox elsewhere.")
                             .arg(relayInWords(relay), literal->rcptTo, literal->reply));
    return std::nullopt;
}

QString wayOfProof(const QJsonObject &proof)
{
    const QString when = proof[u"arrivedAt"_s].toString();
    QString text = proof[u"seenBy"_s].toString() == u"pasted"_s
        ? //: %1 is what the header shows
          Words::tr("A person pasted the header of the marked message as it arrived: %1.")
              .arg(when.isEmpty() ? Words::tr("it does not say when") : when)
        //: %1 is nothing or "at 10:30,", %2 a time in milliseconds
        : Words::tr("The marked message arrived %1 after %2 ms.")
              .arg(when.isEmpty() ? QString()
                                  : //: Part of a sentence. %1 is a time of day
                                    Words::tr("at %1,").arg(when))
              .arg(proof[u"afterMs"_s].toInteger())
              .simplified();
    QStringList way;
    const QJsonArray path = proof[u"path"_s].toArray();
    for (const QJsonValue &hop : path)
        way.append(shortened(hop.toString()));
    if (!way.isEmpty())
        //: %1 lists the servers a message went through
        text += u' ' + Words::tr("Its way: %1").arg(way.join(u" -> "_s));
    return text;
}

} // namespace doorcheck
