// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/relay_end.h"

#include "core/verdict/rules/relay_proof.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::OpenRelayRule)
};

// Refused for what was asked, and not for who asks.
bool refusedClearly(const RelayCase &relay)
{
    switch (relay.outcome) {
    case RelayOutcome::Denied:
    case RelayOutcome::DeniedAtData:
    case RelayOutcome::AuthRequired:
    case RelayOutcome::NoSuchUser:
        return true;
    default:
        return false;
    }
}

std::optional<Judgement> weighChange(const RelayCase &first, const RelayCase &last)
{
    // Where DATA decides, RCPT says the same yes both times.
    if (accepted(last) && first.outcome == RelayOutcome::DeniedAtData)
        return std::nullopt;
    if (accepted(last))
        return relayNotProven(
            u"accepted"_s, Words::tr("It refused strangers' mail at first, and took it later."),
            //: %1 is the sentence about the first answer, %2 the server's answer to the last question
            Words::tr("%1. Asked again behind a recipient that it knows: %2. What it says at DATA "
                      "could not be learnt.")
                .arg(relayInWords(first), last.reply));
    return Judgement{Verdict::NotTested, u"not-tested"_s,
                     Words::tr("On the way it began to refuse us for another reason."),
                     //: %1 is the sentence about the first answer, %2 the server's last answer
                     Words::tr("%1. Asked the same at the end: %2. So what it refused between the "
                               "two says little.")
                         .arg(relayInWords(first), last.reply),
                     {}};
}

} // namespace

std::optional<Judgement> weighEnd(const RelayReading &reading)
{
    const RelayCase *last = reading.last();
    const auto first = std::ranges::find_if(reading.plain, [&](const RelayCase &plain) {
        return last && plain.sender() == last->sender() && plain.mailFrom == last->mailFrom;
    });
    if (last && first != reading.plain.end() && refusedClearly(*first) && !refusedClearly(*last))
        return weighChange(*first, *last);
    // Not served any more at the end: what it refused until then counts where it said for what.
    const RelayCase *again = reading.shutOut();
    const auto doubtful = std::ranges::find_if(reading.plain, [](const RelayCase &plain) {
        return !refusedClearly(plain) && !temporary(plain) && !accepted(plain);
    });
    if (doubtful == reading.plain.end())
        return std::nullopt;
    // Or the very first question was one too many, and a known recipient hears what strangers hear.
    const RelayCase *known = reading.known();
    if (!again && known && known->outcome == RelayOutcome::Unclear && known->reply == doubtful->reply)
        again = known;
    if (!again)
        return std::nullopt;
    return Judgement{Verdict::NotTested, u"not-tested"_s,
                     Words::tr("On the way it began to refuse us for another reason."),
                     //: %1 is a sentence about one answer, %2 an address, %3 the server's answer
                     Words::tr("%1. %2, which it must know, was not taken either: %3.")
                         .arg(relayInWords(*doubtful), again->rcptTo, again->reply),
                     {}};
}

} // namespace doorcheck
