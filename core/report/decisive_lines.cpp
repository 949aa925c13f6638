// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static bool saidYes(RelayOutcome outcome)
{
    return outcome == RelayOutcome::Accepted || outcome == RelayOutcome::AcceptedToData
            || outcome == RelayOutcome::Proven;
}

// The last line of the reply to the command at `from`. Commands may travel in groups (RFC 2920);
// their replies come in the same order.
static int answerTo(const Transcript &transcript, int from)
{
    QList<int> waiting;
    for (int i = 0; i < transcript.lines.size(); ++i) {
        const TranscriptLine &line = transcript.lines[i];
        if (line.speaker == Speaker::Doorcheck)
            waiting << i;
        const bool ends = line.text.size() < 4 || line.text[3] != u'-';
        if (line.speaker != Speaker::Server || waiting.isEmpty() || !ends)
            continue; // the greeting answers nobody
        if (waiting.takeFirst() == from)
            return i;
    }
    return -1;
}

static void addRelayLines(const RelayCase &relayCase, const Transcript &transcript,
                          QSet<int> &lines)
{
    // The controls ("S2/control/known") are addresses of its own, which it must take.
    if (!saidYes(relayCase.outcome) || relayCase.isControl())
        return;
    const QString command = u"RCPT TO:<%1>"_s.arg(relayCase.rcptTo);
    for (int i = 0; i < transcript.lines.size(); ++i) {
        const TranscriptLine &line = transcript.lines[i];
        if (line.speaker != Speaker::Doorcheck || !line.text.startsWith(command))
            continue;
        const int answer = answerTo(transcript, i);
        if (answer >= 0 && transcript.lines[answer].text.startsWith(u'2'))
            lines << answer;
    }
}

static void addProxyLines(const ProxyCase &proxyCase, const Transcript &transcript,
                          QSet<int> &lines)
{
    const bool yes = proxyCase.outcome == ProxyOutcome::Reached
            || proxyCase.outcome == ProxyOutcome::Granted;
    if (!yes || proxyCase.reply.isEmpty())
        return;
    bool asked = false; // the same words mean nothing where another thing was asked for
    for (int i = 0; i < transcript.lines.size(); ++i) {
        const TranscriptLine &line = transcript.lines[i];
        if (line.speaker == Speaker::Doorcheck)
            asked = asked || line.text.contains(proxyCase.destination);
        else if (asked && line.speaker == Speaker::Server && line.text.contains(proxyCase.reply))
            lines << i;
    }
}

QSet<int> decisiveLines(const Finding &finding, const Transcript &transcript)
{
    QSet<int> lines;
    if (finding.verdict != Verdict::Fail && finding.verdict != Verdict::Warning)
        return lines;
    for (const RelayCase &relayCase : finding.evidence.relayCases)
        addRelayLines(relayCase, transcript, lines);
    for (const ProxyCase &proxyCase : finding.evidence.proxyCases)
        addProxyLines(proxyCase, transcript, lines);
    return lines;
}

bool hasDecisiveLines(const Finding &finding)
{
    return std::ranges::any_of(finding.evidence.transcripts, [&](const Transcript &transcript) {
        return !decisiveLines(finding, transcript).isEmpty();
    });
}

QString decisiveRemark()
{
    //: beside a server's reply that let a stranger through
    return ReportWords::tr("Should have been refused");
}

} // namespace doorcheck
