// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/software.h"

#include "core/verdict/rules/stated.h"
#include "core/verdict/software_facts.h"

#include <QCoreApplication>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SoftwareRule)
};
} // namespace

// "Squid 5.7", "Postfix"
static QString titled(const SupportState &state, const Software &software)
{
    return software.version.isEmpty() ? state.name : state.name + u' ' + software.version.left(40);
}

static QString sourceLine(const SupportState &state, const Software &software)
{
    //: Administrator's line. %1 where it was read ("banner"), %2 program, %3 date, %4 an address
    return Text::tr("Read from: %1; %2; facts of %3, %4")
        .arg(software.source, titled(state, software), state.asOf.toString(Qt::ISODate),
             state.source);
}

static QString endedLine(const SupportState &state, const Software &software)
{
    if (state.support == Support::Abandoned)
        //: Owner's line. %1 is a program
        return Text::tr("%1 is no longer looked after by its makers.").arg(state.name);
    //: Owner's line. %1 is a program with its version
    return Text::tr("%1. Its makers no longer support it; your distribution may still patch it.")
        .arg(titled(state, software));
}

// Why what was seen decides nothing.
static QString undecidedLine(const SupportState &state, const Software &software)
{
    switch (state.support) {
    case Support::Unrecognised:
        if (software.name.isEmpty())
            //: Owner's line: the server does not say what program it runs
            return Text::tr("It does not say what program it is.");
        //: Owner's line. %1 is a program nothing is known about
        return Text::tr("Nothing is known here about %1.").arg(software.name.left(60));
    case Support::NoVersion:
        //: Owner's line. %1 is a program
        return Text::tr("%1, but it does not say which version.").arg(state.name);
    case Support::FactsTooOld:
        //: Owner's line. %1 is a date
        return Text::tr("What Doorcheck knows of versions is from %1: too old to tell.")
            .arg(state.asOf.toString(Qt::ISODate));
    case Support::Maintained:
        if (state.newerOut)
            //: Owner's line. %1 program with version, %2 the newest version
            return Text::tr("%1 says so itself. The newest is %2; the patches cannot be seen.")
                .arg(titled(state, software), state.latest);
        //: Owner's line. %1 program with version
        return Text::tr("%1 says so itself. Whether it is patched cannot be seen.")
            .arg(titled(state, software));
    default:
        //: Owner's line. %1 program with version
        return Text::tr("%1. Nobody has noted how long that version is supported.")
            .arg(titled(state, software));
    }
}

// Whether any server said anything at all.
// The transcript is another check's; what was taken over from it are the facts.
static bool anyAnswer(const Evidence &evidence)
{
    if (evidence.facts.contains(u"banner"_s) || evidence.facts.contains(u"speaks"_s))
        return true;
    for (const Transcript &transcript : evidence.transcripts) {
        for (const TranscriptLine &line : transcript.lines) {
            if (line.speaker == Speaker::Server)
                return true;
        }
    }
    return !evidence.software.name.isEmpty();
}

static Judgement judgeSoftware(const RuleInput &input, const StatedTexts &texts)
{
    const Software &software = input.evidence.software;
    const SupportState state = supportOf(software, input.today);
    if (state.support == Support::Ended || state.support == Support::Abandoned) {
        // Beats a yes: the answer says what somebody believes, the greeting what runs.
        return {Verdict::Warning, u"ended"_s, endedLine(state, software),
                sourceLine(state, software), u"software-old"_s};
    }
    if (input.attestation)
        return judgeStated(input.attestation, input.today, texts);
    if (!anyAnswer(input.evidence)) {
        //: Owner's line: no server answered, and nobody said what it runs
        return {Verdict::NotTested, {}, Text::tr("No server answered. It needs your answer."), {}, {}};
    }
    const bool known = state.support != Support::Unrecognised;
    return {Verdict::NotProven, u"undecided"_s, undecidedLine(state, software),
            known ? sourceLine(state, software) : QString(), {}};
}

Judgement judgeMailSoftware(const RuleInput &input)
{
    //: Owner's lines for a signed yes and no
    return judgeSoftware(input, {Text::tr("Yes: its makers or your distribution still mend it."),
                                 Text::tr("Nobody mends your mail software any more."),
                                 u"software-old"_s});
}

Judgement judgeProxyCurrent(const RuleInput &input)
{
    //: Owner's lines for a signed yes and no
    return judgeSoftware(input, {Text::tr("Yes: the program and the device are current."),
                                 Text::tr("Your proxy is an old version."), u"software-old"_s});
}

} // namespace doorcheck
