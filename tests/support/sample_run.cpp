// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_run.h"

#include <QTimeZone>

namespace doorcheck::test {

using namespace Qt::StringLiterals;

QString hostileText()
{
    return u"=cmd|'/c calc'!A1 <script>alert(\"1\")</script> & ]]> \u202Eterces \x1B[31m | * `x`"_s;
}

static QDateTime at(int hour, int minute, int second = 0)
{
    return {QDate(2026, 11, 24), QTime(hour, minute, second), QTimeZone(3600)};
}

static Transcript dialogue(const QString &peer, const QList<QPair<Speaker, QString>> &lines)
{
    Transcript transcript;
    transcript.peer = peer;
    transcript.source = u"198.51.100.7:40112"_s;
    transcript.started = at(14, 2, 31);
    qint64 ms = 0;
    for (const auto &[speaker, text] : lines)
        transcript.lines << TranscriptLine{ms += 12, speaker, text};
    return transcript;
}

static Advice postfixAdvice()
{
    Advice advice;
    advice.id = u"open-relay/postfix"_s;
    advice.title = u"Postfix: pass on mail for your own people only"_s;
    advice.effort = u"About 2 minutes, no cost"_s;
    advice.steps = {
            {u"write"_s, u"Name the networks whose mail this server passes on."_s,
             {u"sudo postconf -e \"mynetworks = 127.0.0.0/8 [::1]/128\""_s}},
            {u"apply"_s, u"Have Postfix read it."_s, {u"sudo postfix reload"_s}},
            {u"verify"_s, u"Check again from outside; the answer should be 554 5.7.1."_s, {}}};
    advice.source = u"https://www.postfix.org/SMTPD_ACCESS_README.html"_s;
    return advice;
}

static Finding relayFail()
{
    Finding finding;
    finding.id = u"mail.open-relay"_s;
    finding.item = u"relay"_s;
    finding.target = u"mail.brightbakery.example"_s;
    finding.address = u"192.0.2.25"_s;
    finding.port = 25;
    finding.verdict = Verdict::Fail;
    finding.grade = u"proven"_s;
    finding.reason = u"It passed on mail from one stranger to another."_s;
    finding.technical = u"RCPT to a foreign domain: 250 without login. Message arrived after 9 s."_s;
    finding.software = {u"Postfix"_s, u"3.7.11"_s, u"banner"_s};
    finding.evidence.facts = {{u"banner"_s, u"220 mail.brightbakery.example ESMTP Postfix"_s},
                              {u"starttls"_s, true}};
    finding.evidence.relayCases = {
            {u"S2/control/local"_s, u"doorcheck@probe.example"_s, u"postmaster@brightbakery.example"_s,
             u"250 2.1.5 Ok"_s, RelayOutcome::Accepted},
            {u"S1/R1"_s, u"doorcheck@probe.example"_s, u"proof@inbox-test.example"_s,
             u"250 2.1.5 Ok"_s, RelayOutcome::Proven}};
    finding.evidence.transcripts = {dialogue(
            u"mail.brightbakery.example [192.0.2.25]:25"_s,
            {{Speaker::Server, u"220 mail.brightbakery.example ESMTP Postfix (Debian/GNU)"_s},
             {Speaker::Doorcheck, u"EHLO probe.example"_s},
             {Speaker::Server, u"250-mail.brightbakery.example"_s},
             {Speaker::Server, u"250 CHUNKING"_s},
             {Speaker::Doorcheck, u"MAIL FROM:<doorcheck@probe.example>"_s},
             {Speaker::Server, u"250 2.1.0 Ok"_s},
             {Speaker::Doorcheck, u"RCPT TO:<proof@inbox-test.example>"_s},
             {Speaker::Server, u"250 2.1.5 Ok"_s},
             {Speaker::Doorcheck, u"DATA"_s},
             {Speaker::Server, u"354 End data with <CR><LF>.<CR><LF>"_s},
             {Speaker::Note, u"test message, 412 bytes"_s},
             {Speaker::Server, u"250 2.0.0 Ok: queued as 4Xy7Qz1kTz"_s},
             {Speaker::Server, hostileText()},
             {Speaker::Doorcheck, u"QUIT"_s},
             {Speaker::Server, u"221 2.0.0 Bye"_s}})};
    finding.evidence.notLearnt = {u"Whether the other address, 192.0.2.26, answers the same."_s};
    finding.advice = {postfixAdvice()};
    return finding;
}

static Finding simple(const QString &id, const QString &item, Verdict verdict,
                      const QString &reason)
{
    Finding finding;
    finding.id = id;
    finding.item = item;
    finding.target = u"proxy.brightbakery.example"_s;
    finding.verdict = verdict;
    finding.reason = reason;
    return finding;
}

static Finding proxyNotProven()
{
    Finding finding = simple(u"proxy.open"_s, u"proxy-open"_s, Verdict::NotProven,
                             u"It agreed to connect, but nothing came through."_s);
    finding.address = u"2001:db8::3128"_s;
    finding.port = 3128;
    finding.grade = u"granted"_s;
    finding.technical = u"CONNECT 198.51.100.7:18080 answered 200; the canary saw nothing."_s;
    finding.evidence.proxyCases = {{u"connect"_s, 3128, u"198.51.100.7:18080"_s,
                                    u"HTTP/1.1 200 Connection established"_s,
                                    ProxyOutcome::Granted}};
    finding.evidence.notLearnt = {u"Whether the proxy reaches the Internet at all."_s};
    return finding;
}

static Finding attested()
{
    Finding finding = simple(u"proxy.patched"_s, u"proxy-patched"_s, Verdict::Pass,
                             u"Yes, every Monday. Last on 23 Nov 2026."_s);
    finding.attestation = Attestation{u"proxy.patched"_s, Attestation::Answer::Yes,
                                      u"Tom Reyes"_s, u"administrator"_s, QDate(2026, 11, 24),
                                      u"apt log of 23 Nov"_s, QDate(2027, 2, 24), QString()};
    return finding;
}

static RunDocument frame()
{
    RunDocument run;
    run.engineVersion = u"0.1.0"_s;
    run.factsVersion = u"2026-11"_s;
    run.id = u"DC-20261124-140000-7F3A"_s;
    run.client = u"Bright Bakery"_s;
    run.started = at(14, 0);
    run.finished = at(14, 5);
    run.complete = true;
    run.permission = {u"Anna Bright"_s, u"managing director"_s, u"order of 20 November 2026"_s,
                      at(13, 40)};
    run.vantage.source = QHostAddress(u"198.51.100.7"_s);
    run.vantage.place = Place::Outside;
    run.vantage.reason = u"Our address belongs to another network than the servers'."_s;
    run.sent = {14, 1, 2417};
    return run;
}

RunDocument sampleRun()
{
    RunDocument run = frame();
    Finding software = simple(u"mail.software"_s, u"mail-software"_s, Verdict::Warning,
                              u"Postfix 3.7 is looked after until June 2028, then no longer."_s);
    software.acceptedRisk = AcceptedRisk{u"Renewal is planned."_s, u"Anna Bright"_s,
                                         QDate(2027, 1, 31)};
    Finding hostile = simple(u"abuse.mailbox"_s, u"abuse-mailbox"_s, Verdict::Warning,
                             hostileText());
    hostile.technical = hostileText();
    run.findings = {
            simple(u"abuse.postmaster"_s, u"abuse-postmaster"_s, Verdict::NotApplicable,
                   u"Your domain takes no mail, so this does not apply."_s),
            attested(),
            proxyNotProven(),
            software,
            hostile,
            relayFail(),
            simple(u"proxy.watched"_s, u"proxy-watched"_s, Verdict::NotTested,
                   u"It needs your answer."_s),
    };
    return run;
}

RunDocument shutRun()
{
    RunDocument run = frame();
    for (const auto &[id, item] : {qMakePair(u"mail.open-relay"_s, u"relay"_s),
                                   qMakePair(u"mail.software"_s, u"mail-software"_s),
                                   qMakePair(u"proxy.open"_s, u"proxy-open"_s),
                                   qMakePair(u"proxy.access-control"_s, u"proxy-access"_s),
                                   qMakePair(u"proxy.current"_s, u"proxy-current"_s),
                                   qMakePair(u"proxy.patched"_s, u"proxy-patched"_s),
                                   qMakePair(u"proxy.watched"_s, u"proxy-watched"_s),
                                   qMakePair(u"abuse.mailbox"_s, u"abuse-mailbox"_s),
                                   qMakePair(u"abuse.monitored"_s, u"abuse-monitored"_s)})
        run.findings << simple(id, item, Verdict::Pass, u"As it should be."_s);
    return run;
}

RunDocument emptyRun()
{
    RunDocument run = frame();
    run.client.clear();
    run.permission = {};
    run.sent = {};
    return run;
}

RunDocument stoppedRun()
{
    RunDocument run = sampleRun();
    run.complete = false;
    run.finished = {};
    run.findings = {run.findings[2], run.findings[5]};
    return run;
}

RunDocument largeRun(int servers, int lines)
{
    RunDocument run = frame();
    for (int i = 0; i < servers; ++i) {
        Finding finding = relayFail();
        finding.target = u"mx%1.brightbakery.example"_s.arg(i + 1);
        finding.address = u"192.0.2.%1"_s.arg(i % 250 + 1);
        Transcript &transcript = finding.evidence.transcripts.first();
        transcript.peer = u"%1 [%2]:25"_s.arg(finding.target, finding.address);
        for (int line = int(transcript.lines.size()); line < lines; ++line)
            transcript.lines << TranscriptLine{line * 10, Speaker::Server,
                                               u"250-LINE %1 of a talkative server"_s.arg(line)};
        transcript.truncated = lines > 1000;
        run.findings << finding;
    }
    return run;
}

} // namespace doorcheck::test
