// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

QString partTitle(ReportPart part)
{
    switch (part) {
    case ReportPart::Summary:
        return ReportWords::tr("Executive summary");
    case ReportPart::Checklist:
        return ReportWords::tr("Checklist at a glance");
    case ReportPart::Areas:
        return ReportWords::tr("Where the problems are");
    case ReportPart::Findings:
        return ReportWords::tr("Findings");
    case ReportPart::Duties:
        return ReportWords::tr("Action plan");
    case ReportPart::Evidence:
        return ReportWords::tr("Appendix A: evidence");
    case ReportPart::Scope:
        return ReportWords::tr("Scope, method and permission");
    case ReportPart::Glossary:
        return ReportWords::tr("Glossary");
    case ReportPart::Integrity:
        return ReportWords::tr("Integrity of this report");
    }
    return {};
}

QLatin1StringView partAnchor(ReportPart part)
{
    switch (part) {
    case ReportPart::Summary:
        return "summary"_L1;
    case ReportPart::Checklist:
        return "checklist"_L1;
    case ReportPart::Areas:
        return "areas"_L1;
    case ReportPart::Findings:
        return "findings"_L1;
    case ReportPart::Duties:
        return "plan"_L1;
    case ReportPart::Evidence:
        return "evidence"_L1;
    case ReportPart::Scope:
        return "scope"_L1;
    case ReportPart::Glossary:
        return "glossary"_L1;
    case ReportPart::Integrity:
        return "integrity"_L1;
    }
    return {};
}

BusinessWords businessWords(QStringView check)
{
    if (check == "mail.open-relay"_L1)
        return {ReportWords::tr("Strangers can send mail through your mail server"),
                ReportWords::tr("Your mail server turns strangers away"),
                ReportWords::tr("Have the mail server shut to strangers, then checked again")};
    if (check == "proxy.open"_L1)
        return {ReportWords::tr("Strangers can hide behind your proxy"),
                ReportWords::tr("Your proxy turns strangers away"),
                ReportWords::tr("Have the proxy shut to strangers, then checked again")};
    if (check == "proxy.access-control"_L1)
        return {ReportWords::tr("Your proxy serves people it should not"),
                ReportWords::tr("Your proxy serves only those it should"),
                ReportWords::tr("Have the proxy's rules name who may use it")};
    if (check == "mail.software"_L1)
        return {ReportWords::tr("Your mail software is no longer looked after"),
                ReportWords::tr("Your mail software is looked after"),
                ReportWords::tr("Have the mail software renewed")};
    if (check == "proxy.current"_L1)
        return {ReportWords::tr("Your proxy is out of date"),
                ReportWords::tr("Your proxy is a current version"),
                ReportWords::tr("Have the proxy renewed")};
    if (check == "proxy.patched"_L1)
        return {ReportWords::tr("Security updates of your proxy are missing"),
                ReportWords::tr("The security updates of your proxy are installed"),
                ReportWords::tr("Have the proxy's security updates installed")};
    if (check == "proxy.watched"_L1)
        return {ReportWords::tr("Nobody would notice strangers in your proxy"),
                ReportWords::tr("Somebody looks for strangers in your proxy"),
                ReportWords::tr("Name a person who looks through the proxy's log")};
    if (check == "abuse.mailbox"_L1)
        return {ReportWords::tr("Complaints about your servers come back undelivered"),
                ReportWords::tr("Complaints about your servers reach you"),
                ReportWords::tr("Have the abuse@ address set up")};
    if (check == "abuse.monitored"_L1)
        return {ReportWords::tr("Nobody reads complaints about your servers"),
                ReportWords::tr("Somebody reads complaints about your servers"),
                ReportWords::tr("Name a person who answers mail to abuse@")};
    if (check == "abuse.postmaster"_L1)
        return {ReportWords::tr("Other mail servers' people cannot reach you"),
                ReportWords::tr("Other mail servers' people can reach you"),
                ReportWords::tr("Have the postmaster address set up")};
    return {};
}

QString verdictMeaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return ReportWords::tr("We asked, and the answer is as it should be.");
    case Verdict::Warning:
        return ReportWords::tr("It works, but something should be mended soon.");
    case Verdict::Fail:
        return ReportWords::tr("We asked, and the door is open or the answer is no.");
    case Verdict::NotProven:
        return ReportWords::tr("We asked, and what came back decides nothing. Not a pass.");
    case Verdict::NotTested:
        return ReportWords::tr("It could not be asked, for the reason given. Not a pass.");
    case Verdict::NotApplicable:
        return ReportWords::tr("The question does not arise here.");
    }
    return {};
}

QString integrityWords()
{
    return ReportWords::tr(
            "This report shows one stored run. The checksum is that of the run as Doorcheck "
            "writes it (JSON): whoever holds the run can compute it again and see that nothing "
            "was changed. The same run and the same choices give this file again, byte by byte.");
}

QList<GlossaryTerm> glossary()
{
    return {
        {ReportWords::tr("abuse@"),
         ReportWords::tr("The address at a domain to which others report misuse of its servers "
                         "(RFC 2142).")},
        {ReportWords::tr("Attestation"),
         ReportWords::tr("A signed answer of a person to a question no test from outside can "
                         "settle: who, when, on what basis, and until when it holds.")},
        {ReportWords::tr("Canary"),
         ReportWords::tr("A listener of Doorcheck's own. A proxy that fetches the secret word only "
                         "this listener knows has been proved to pass strangers on.")},
        {ReportWords::tr("Inside, outside"),
         ReportWords::tr("Where the test spoke from. Seen from inside a network, a refusal and an "
                         "acceptance both prove nothing about strangers.")},
        {ReportWords::tr("Mail server (MTA)"),
         ReportWords::tr("The program that takes in mail and passes it on. Mail transfer agent is "
                         "its technical name.")},
        {ReportWords::tr("Open proxy"),
         ReportWords::tr("A proxy that lets anybody on the Internet connect through it to other "
                         "servers, so that what they do appears to come from its owner.")},
        {ReportWords::tr("Open relay"),
         ReportWords::tr("A mail server that takes mail from anybody for anybody, and so sends "
                         "spam in its owner's name.")},
        {ReportWords::tr("Proxy"),
         ReportWords::tr("A server that fetches web pages, or makes other connections, on behalf "
                         "of the people in a network.")},
        {ReportWords::tr("Transcript"),
         ReportWords::tr("What Doorcheck and a server said to each other, line by line.")},
        {ReportWords::tr("Vantage"),
         ReportWords::tr("The place and the address the tests were made from, and what they can "
                         "prove from there.")},
    };
}

} // namespace doorcheck
