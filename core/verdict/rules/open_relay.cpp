// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/open_relay.h"

#include "core/evidence/proofs.h"
#include "core/verdict/rules/lost_address.h"
#include "core/verdict/rules/relay_end.h"
#include "core/verdict/rules/relay_proof.h"
#include "core/verdict/rules/relay_reading.h"
#include "core/verdict/rules/relay_remarks.h"
#include "core/verdict/rules/relay_routes.h"
#include "core/verdict/rules/relay_unanswered.h"
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::OpenRelayRule)
};

// From inside, a server that passes on our mail does its duty, and one that refuses may still
// serve strangers.
Judgement seenFrom(Place place, Judgement judgement)
{
    if (place != Place::Inside || judgement.verdict == Verdict::NotTested)
        return judgement;
    judgement.verdict = Verdict::NotProven;
    judgement.problem.clear();
    //: %1 is the sentence about what a server let pass
    judgement.technical = Words::tr("Checked from inside the network. %1").arg(judgement.technical);
    judgement.reason = Words::tr("Checked from inside, so it proves nothing about strangers.");
    return judgement;
}

// In which way a door stands open that looks shut from the front.
QString howOpen(const RelayReading &reading, const RelayCase &relay)
{
    const QString sender = relay.sender();
    const auto refusedAs = [&](const QString &other) {
        return std::ranges::any_of(reading.plain, [&](const RelayCase &plain) {
            return plain.sender() == other && refused(plain);
        });
    };
    const QString inClear = QString(sender).remove(u"+tls"_s);
    if (sender != inClear && refusedAs(inClear))
        return u' ' + Words::tr("Only after STARTTLS; without encryption it refuses.");
    if (refusedAs(sender == inClear ? u"S2"_s : u"S2+tls"_s))
        return u' ' + Words::tr("Only with certain senders or greetings, which anybody can pretend.");
    return {};
}

// Filters refuse some mail when they have seen all of it, and until then nothing is passed on.
QString onlyAMessage()
{
    //: --send-proof is an option and stays
    return Words::tr("Some servers refuse a message only when they have all of it: --send-proof "
                     "sends one to your own mailbox, which decides it.");
}

// What an accepted plain recipient is worth, by the controls put with the same sender.
Judgement weighAccepted(const RelayReading &reading, const RelayCase &relay, bool domainGiven,
                        bool messageSent)
{
    const QString seen = relayInWords(relay);
    const RelayCase *local = reading.control(u"local", relay);
    // Put off at home while a domain that nobody has is taken: it tells its own from others.
    const RelayCase *invalid = reading.control(u"invalid", relay);
    const bool ownPutOff = local && temporary(*local) && invalid && accepted(*invalid);
    if (!local || (!refused(*local) && !accepted(*local) && !ownPutOff))
        return relayNotProven(u"accepted"_s,
                         Words::tr("It took our mail, but we could not tell why."),
                         //: %1 is the sentence about what a server let pass
                         Words::tr("%1. No control shows whether the server knows its own users.")
                             .arg(seen));
    if (const auto own = ownLiteral(reading, relay))
        return *own;
    if (accepted(*local) && !reading.refusedStranger())
        return relayNotProven(u"catch-all"_s, Words::tr("It says yes to everything, so a yes means little."),
                         //: %1 is the sentence so far, %2 a made-up address that was accepted
                         Words::tr("%1. The made-up recipient %2 was accepted too.")
                             .arg(seen, local->rcptTo));
    if (const auto own = ownMailbox(reading, relay))
        return *own;
    if (!accepted(*local) && !refusedAsUnknown(*local) && !ownPutOff && !domainGiven)
        return relayNotProven(u"accepted"_s, Words::tr("It took our mail, but we could not tell why."),
                         //: %1 is the sentence so far, %2 an attempt's name, %3 the server's answer
                         Words::tr("%1. Control %2: %3. Name the mail domain to make this certain.")
                             .arg(seen, local->rcptTo, local->reply));
    if (relay.outcome == RelayOutcome::Accepted
        && (relay.reply.startsWith(u'5') || relay.reply.startsWith(u'4')))
        return relayNotProven(u"accepted"_s,
                         Words::tr("It agreed at first, then refused for a reason of its own."),
                         //: %1 is the sentence so far
                         Words::tr("%1. That was its answer to the message, and not about relaying.").arg(seen));
    if (relay.outcome == RelayOutcome::Accepted)
        return relayNotProven(u"accepted"_s,
                         Words::tr("It agreed at first; the last question was not answered."),
                         //: %1 is the sentence so far
                         Words::tr("%1. What it says at DATA could not be learnt.").arg(seen));
    return {Verdict::Fail, u"accepted"_s,
            messageSent ? Words::tr("It agreed to pass on mail between strangers.")
                        : Words::tr("It agreed to pass on strangers' mail; only sending can tell."),
            //: %1 is a recipient, %2 a sender, %3 the server's answer at DATA
            Words::tr("RCPT of <%1> from <%2> accepted without login, then at DATA: %3. Accepted, not "
                      "yet proven by a delivered message.")
                    .arg(relay.rcptTo, relay.mailFrom, relay.reply)
                + (messageSent ? QString() : u' ' + onlyAMessage()) + howOpen(reading, relay),
            u"open-relay"_s};
}

Judgement weighProven(const Evidence &evidence, const RelayReading &reading, const RelayCase &relay)
{
    if (const auto own = ownMailbox(reading, relay))
        return *own;
    const QJsonObject proof = arrivedProofs(evidence).value(0);
    Judgement judgement{Verdict::Fail, u"proven"_s,
                        Words::tr("It passed on mail from one stranger to another."),
                        u"%1. %2%3"_s.arg(relayInWords(relay), wayOfProof(proof),
                                          howOpen(reading, relay)),
                        u"open-relay"_s};
    const QString seen = addressSeenInProof(evidence);
    if (!seen.isEmpty()) {
        judgement.technical += u' '
            //: %1 is an address
            + Words::tr("In its Received line it says that we came from %1, which we did not: it "
                        "does not see its clients' real addresses.")
                  .arg(seen);
        judgement.problem = u"lost-address"_s;
    }
    return judgement;
}

int weight(const Judgement &judgement)
{
    return judgement.verdict == Verdict::Fail ? 2 : judgement.grade == u"accepted"_s ? 1 : 0;
}

// Nothing when the address was taken as one more name of a domain that takes every name.
std::optional<Judgement> weighRouted(const RelayReading &reading, const RelayCase &relay,
                                     bool plainRefused)
{
    const QString seen = relayInWords(relay);
    const RelayCase *control = reading.controlOfDomain(relay);
    const RouteReading read = routeReadingOf(reading, relay);
    const bool surelyRoute = read == RouteReading::Route;
    const bool everyName = control && accepted(*control);
    if (everyName && read == RouteReading::Name && plainRefused)
        return std::nullopt;
    if (everyName && !surelyRoute)
        return relayNotProven(u"catch-all"_s,
                         Words::tr("It says yes to every name in its own domain."),
                         //: %1 is the sentence so far, %2 a made-up address that was accepted
                         Words::tr("%1. The made-up recipient %2 was accepted too.")
                             .arg(seen, control->rcptTo));
    const bool controlled = control && refused(*control);
    if ((!controlled && !surelyRoute) || !plainRefused)
        return relayNotProven(u"routing-hole"_s,
                         Words::tr("It took a roundabout address; what follows is not known."), seen);
    return Judgement{Verdict::Warning, u"routing-hole"_s,
            Words::tr("It takes roundabout addresses that lead elsewhere."),
            //: %1 is the sentence so far
            Words::tr("%1. Plain relaying is refused. The mail goes to the next server, which may "
                      "pass it on.")
                .arg(seen),
            u"routing-hole"_s};
}

QString asSentence(const QString &words)
{
    return words.endsWith(u'.') ? words : words + u'.';
}

// The plain recipient with the sender that got furthest decides between the refusals.
Judgement weighRefused(const RelayReading &reading, const QJsonObject &facts)
{
    const auto is = [](RelayOutcome outcome) {
        return [outcome](const RelayCase &relay) { return relay.outcome == outcome; };
    };
    const auto first = [&](auto wanted) -> const RelayCase * {
        const auto it = std::ranges::find_if(reading.plain, wanted);
        return it == reading.plain.end() ? nullptr : &*it;
    };
    if (const RelayCase *relay = first(is(RelayOutcome::DomainNotFound)))
        return relayNotProven(u"not-tested"_s,
                         Words::tr("It finds no way to the outside mailbox's domain."),
                         //: %1 is the sentence so far
                         Words::tr("%1. Name a mailbox of yours in a domain that receives mail.")
                             .arg(relayInWords(*relay)));
    for (const QList<RelayCase> *list : reading.all()) {
        const auto it = std::ranges::find_if(*list, [&](const RelayCase &relay) {
            return temporary(relay) && !reading.failedBeside(relay);
        });
        if (it != list->end())
            return relayNotProven(u"not-tested"_s, Words::tr("It asked us to come back later."),
                             //: %1 is the sentence so far
                             Words::tr("%1. Check again in some minutes.").arg(relayInWords(*it)));
    }
    if (const RelayCase *neither = first([](const RelayCase &relay) {
            return relay.outcome == RelayOutcome::Unclear && relay.reply.startsWith(u'2');
        }))
        return relayNotProven(u"not-tested"_s, Words::tr("It said neither yes nor no."),
                              relayInWords(*neither));
    const RelayCase *known = reading.known();
    const bool knownTaken = known && accepted(*known);
    for (const RelayOutcome outcome :
         {RelayOutcome::Denied, RelayOutcome::AuthRequired, RelayOutcome::DeniedAtData}) {
        const RelayCase *relay = first([&](const RelayCase &one) {
            return one.outcome == outcome && isOfStranger(one);
        });
        if (!relay)
            continue;
        if (reading.saidOfEverybody(*relay))
            return {Verdict::NotTested, u"not-tested"_s,
                    Words::tr("Perhaps it refuses us, and not what we asked for."),
                    //: %1 is the sentence so far, %2 a made-up address
                    Words::tr("%1. The made-up %2 of its own domain heard the same.")
                        .arg(relayInWords(*relay), reading.control(u"local", *relay)->rcptTo),
                    {}};
        // A login wanted in words, and not by its code (RFC 4954 6), may be advice beside another
        // reason; on a port for the house's own people it is what it says.
        const bool loginByCode = relay->reply.startsWith(u"530"_s)
            || relay->reply.startsWith(u"535"_s) || facts[u"submission"_s].toBool();
        const bool explicitly = outcome == RelayOutcome::Denied ? definitelyRelaying(relay->reply)
            : outcome == RelayOutcome::AuthRequired             ? loginByCode
                                                                : true;
        if (!explicitly && !knownTaken)
            return relayNotProven(u"not-tested"_s,
                             Words::tr("It refused us, but perhaps it refuses us everything."),
                             relayInWords(*relay));
        return {Verdict::Pass, u"denied"_s,
                Words::tr("No. It refused to pass on mail between strangers."),
                asSentence(relayInWords(*relay))
                    + remarksOnPass(reading, facts),
                {}};
    }
    const RelayCase *relay = first([](const RelayCase &one) {
        return one.outcome == RelayOutcome::NoSuchUser && isOfStranger(one);
    });
    if (relay && knownTaken)
        return {Verdict::Pass, u"denied"_s,
                Words::tr("No. It refused mail that is not for its own users."),
                //: %1 is the sentence so far, %2 an address that was accepted
                Words::tr("%1. %2 was accepted.").arg(relayInWords(*relay), known->rcptTo)
                    + remarksOnPass(reading, facts),
                {}};
    // Whatever language it speaks: a name of its own is taken, a made-up one hears something else, and
    // every foreign domain hears the same.
    const RelayCase *foreign = first([&](const RelayCase &one) {
        return isOfStranger(one) && reading.refusedAsEveryForeign(one);
    });
    if (foreign)
        return {Verdict::Pass, u"denied"_s,
                Words::tr("No. It refused mail that is not for its own users."),
                //: %1 is the sentence so far, %2 an address in a domain that nobody has, %3 one that
                //: was accepted
                Words::tr("%1. %2 heard the same, and %3 was accepted.")
                        .arg(relayInWords(*foreign), reading.control(u"invalid", *foreign)->rcptTo,
                             known->rcptTo)
                    + remarksOnPass(reading, facts),
                {}};
    if (std::ranges::all_of(reading.plain, voided))
        return {Verdict::NotTested, u"not-tested"_s,
                Words::tr("It refused every sender we tried."),
                reading.plain.isEmpty() ? QString() : relayInWords(reading.plain.first()), {}};
    if (const RelayCase *own = first(is(RelayOutcome::Denied)))
        return relayNotProven(u"not-tested"_s,
                         Words::tr("It refused all senders but its own, and those may not relay."),
                         relayInWords(*own));
    const RelayCase *unclear = first([](const RelayCase &relay) { return !voided(relay); });
    return relayNotProven(u"not-tested"_s, Words::tr("It refused in words we do not know."),
                     unclear ? relayInWords(*unclear) : QString());
}

Judgement judge(const RuleInput &input, const RelayReading &reading)
{
    const bool domainGiven = !input.evidence.facts[u"mailDomainGuessed"_s].toBool()
        && !input.evidence.facts[u"mailDomain"_s].toString().isEmpty();
    for (const QList<RelayCase> *list : reading.all()) {
        for (const RelayCase &relay : *list) {
            if (relay.outcome == RelayOutcome::Proven)
                return weighProven(input.evidence, reading, relay);
        }
    }
    const bool messageSent = input.evidence.facts.contains(u"proofs"_s);
    const bool messageRefused = std::ranges::any_of(reading.plain, [](const RelayCase &relay) {
        return relay.outcome == RelayOutcome::DeniedAtData;
    });
    std::optional<Judgement> best;
    const QList<RelayCase> elsewhere = reading.plain + reading.outside;
    const auto controlled = [&](const RelayCase &relay) {
        return accepted(relay) && reading.control(u"local", relay);
    };
    const bool anyControlled = std::ranges::any_of(elsewhere, controlled);
    for (const RelayCase &relay : elsewhere) {
        // The controls were put with some senders only; those decide.
        if (!accepted(relay) || (anyControlled && !controlled(relay)))
            continue;
        // RCPT alone said yes, as it did to the plain recipient, which was refused later.
        if (messageRefused && relay.outcome == RelayOutcome::Accepted && relay.question() != u"R1"_s)
            continue;
        const Judgement weighed = weighAccepted(reading, relay, domainGiven, messageSent);
        if (!best || weight(weighed) > weight(*best))
            best = weighed;
    }
    if (best && best->verdict == Verdict::NotProven && messageRefused)
        best->reason = Words::tr("It agreed, and then refused what we sent.");
    if (best)
        return *best;
    const bool plainRefused = std::ranges::any_of(reading.plain, refused);
    for (const RelayCase &relay : reading.routed) {
        if (!accepted(relay))
            continue;
        const std::optional<Judgement> weighed = weighRouted(reading, relay, plainRefused);
        if (weighed && (!best || weighed->verdict == Verdict::Warning))
            best = weighed;
    }
    // Half the questions leave it at that; the reader should know that more can be asked.
    if (best && best->grade == u"catch-all"_s && input.evidence.facts.contains(u"everyForm"_s)
        && !input.evidence.facts[u"everyForm"_s].toBool())
        best->technical += u' '
            + Words::tr("The gentle pace has no questions left to tell a name from a route; check "
                        "again with --pace normal.");
    if (best)
        return *best;
    if (const auto end = weighEnd(reading))
        return *end;
    if (const auto open = unanswered(reading, input.evidence.facts))
        return *open;
    for (const RelayCase &relay : reading.bare) {
        if (accepted(relay))
            return relayNotProven(u"accepted"_s,
                             Words::tr("It took an address that may be a local one."),
                             //: %1 is the sentence so far
                             Words::tr("%1. Only a message that comes back would decide it.")
                                 .arg(relayInWords(relay)));
    }
    return weighRefused(reading, input.evidence.facts);
}

} // namespace

Judgement judgeOpenRelay(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const RelayReading reading(input.evidence);
    if (reading.total() == 0)
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."),
                input.evidence.notLearnt.value(0), {}};
    return seenFrom(input.place, judge(input, reading));
}

} // namespace doorcheck
