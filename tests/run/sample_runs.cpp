// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/run/sample_runs.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

const QStringList pieces{u"550 5.7.1 Relaying denied"_s,
                         u"\"quoted\""_s,
                         u"back\\slash"_s,
                         u"Bäckerei Müller"_s,
                         u"日本語"_s,
                         u"<script>"_s,
                         u"=1+1"_s,
                         u"\\x1b[31m"_s,
                         u"😀"_s,
                         u"a\tb"_s,
                         u"%1 %2"_s,
                         u"';--"_s,
                         u"שלום"_s,
                         u" "_s};

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(4); i > 0; --i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

QString filled(QRandomGenerator &random)
{
    return u"x"_s + randomText(random);
}

template <typename T>
T oneOf(QRandomGenerator &random, std::initializer_list<T> list)
{
    return *(list.begin() + random.bounded(int(list.size())));
}

QDateTime randomTime(QRandomGenerator &random)
{
    const QDateTime utc =
        QDateTime::fromSecsSinceEpoch(1'700'000'000 + random.bounded(99'999'999), Qt::UTC);
    return random.bounded(2) ? utc : utc.toOffsetFromUtc(900 * (random.bounded(97) - 48));
}

Transcript randomTranscript(QRandomGenerator &random)
{
    Transcript transcript{filled(random),
                          randomText(random),
                          randomTime(random).addMSecs(random.bounded(1000)),
                          {},
                          random.bounded(2) == 1};
    for (int i = random.bounded(6); i > 0; --i) {
        transcript.lines.append(
            {random.bounded(100'000),
             oneOf(random, {Speaker::Doorcheck, Speaker::Server, Speaker::Note}),
             randomText(random)});
    }
    return transcript;
}

Evidence randomEvidence(QRandomGenerator &random, bool proxy)
{
    Evidence evidence;
    evidence.facts = {{u"banner"_s, randomText(random)},
                      {u"count"_s, random.bounded(1000)},
                      {u"flag"_s, random.bounded(2) == 1},
                      {u"list"_s, QJsonArray{1, u"two"_s, QJsonObject{{u"three"_s, 3.5}}}}};
    for (int i = random.bounded(5); i > 0; --i) {
        if (proxy) {
            evidence.proxyCases.append({filled(random), static_cast<quint16>(random.bounded(65536)),
                                        randomText(random), randomText(random),
                                        static_cast<ProxyOutcome>(random.bounded(10))});
        } else {
            evidence.relayCases.append({filled(random), randomText(random), randomText(random),
                                        randomText(random),
                                        static_cast<RelayOutcome>(random.bounded(17))});
        }
    }
    for (int i = random.bounded(3); i > 0; --i)
        evidence.transcripts.append(randomTranscript(random));
    for (int i = random.bounded(3); i > 0; --i)
        evidence.notLearnt.append(filled(random));
    return evidence;
}

// A verdict and a grade that go together.
void judge(QRandomGenerator &random, Finding &finding)
{
    const QString relay = u"mail.open-relay"_s;
    switch (random.bounded(4)) {
    case 0:
        finding.verdict = Verdict::Fail;
        finding.grade = finding.id == relay ? u"accepted"_s : u"granted"_s;
        break;
    case 1:
        finding.verdict = Verdict::Pass;
        finding.grade = u"denied"_s;
        break;
    case 2:
        finding.verdict = Verdict::NotProven;
        finding.grade = finding.id == relay ? u"catch-all"_s : u"denied"_s;
        break;
    default:
        finding.verdict = Verdict::NotTested;
        finding.grade = u"not-tested"_s;
    }
}

Attestation sampleAnswer()
{
    return {u"proxy.patched"_s,  Attestation::Answer::Yes,    u"Ada Baker"_s,     u"owner"_s,
            QDate(2026, 11, 20), u"apt log of 20 November"_s, QDate(2027, 2, 20), u"a note"_s,
            u"Bob"_s, u"every week"_s, u"March 2026"_s,
            {{u"apt.log"_s, QString(64, u'a'), 4711}}};
}

} // namespace

Finding plainFinding(const QString &check, Verdict verdict, const QString &grade,
                     const QString &item)
{
    Finding finding;
    finding.id = check;
    finding.item = item;
    finding.target = u"mx.bakery.example"_s;
    finding.address = u"192.0.2.1"_s;
    finding.port = 25;
    finding.verdict = verdict;
    finding.grade = grade;
    finding.reason = u"because"_s;
    return finding;
}

Finding randomFinding(QRandomGenerator &random, int number)
{
    Finding finding;
    const bool proxy = random.bounded(2) == 1;
    finding.id = proxy ? u"proxy.open"_s : u"mail.open-relay"_s;
    finding.item = proxy ? u"proxy-open"_s : u"relay"_s;
    finding.target = u"host%1.example"_s.arg(number);
    finding.address = u"192.0.2.%1"_s.arg(random.bounded(255));
    finding.port = static_cast<quint16>(random.bounded(65536));
    judge(random, finding);
    finding.reason = filled(random);
    finding.technical = randomText(random);
    finding.evidence = randomEvidence(random, proxy);
    if (random.bounded(2))
        finding.software = {filled(random), randomText(random), u"banner"_s};
    finding.evidence.software = finding.software;
    for (int i = random.bounded(3); i > 0; --i) {
        finding.advice.append({filled(random),
                               randomText(random),
                               randomText(random),
                               {{u"write"_s, randomText(random), {randomText(random), u"ls"_s}}},
                               randomText(random)});
    }
    if (random.bounded(3) == 0)
        finding.attestation = sampleAnswer();
    if (random.bounded(3) == 0)
        finding.acceptedRisk = AcceptedRisk{filled(random), filled(random), QDate(2027, 1, 31)};
    if (random.bounded(3) == 0)
        finding.action = PlannedAction{filled(random),
                                       random.bounded(2) ? QDate(2026, 12, 24) : QDate(),
                                       allActionStates[random.bounded(3)]};
    return finding;
}

RunDocument randomRun(quint32 seed)
{
    QRandomGenerator random(seed);
    RunDocument run;
    run.engineVersion = u"0.1.0"_s;
    run.factsVersion = u"2026-11"_s;
    run.id = u"DC-20261124-020304-%1"_s.arg(seed, 4, 16, QLatin1Char('0')).toUpper();
    run.client = randomText(random);
    run.started = randomTime(random);
    run.complete = random.bounded(2) == 1;
    if (run.complete)
        run.finished = run.started.addSecs(random.bounded(9'999));
    run.permission = {filled(random), filled(random), filled(random), randomTime(random)};
    run.vantage = {QHostAddress(u"2001:db8::%1"_s.arg(random.bounded(1, 9999))),
                   static_cast<Place>(random.bounded(3)), randomText(random),
                   random.bounded(2) == 1};
    for (int i = random.bounded(8); i > 0; --i)
        run.findings.append(randomFinding(random, i));
    run.sent = {random.bounded(1000), random.bounded(3), qint64(random.bounded(1 << 30)) * 8};
    run.request = requestToJson(fullRequest());
    return run;
}

RunDocument fullRun()
{
    RunDocument run = randomRun(1);
    run.client = u"Bäckerei \"Müller\" & Söhne"_s;
    run.started = QDateTime({2026, 11, 24}, {2, 3, 4}, Qt::OffsetFromUTC, 3600);
    run.finished = run.started.addSecs(90);
    run.complete = true;
    Finding finding = plainFinding(u"mail.open-relay"_s, Verdict::Fail, u"accepted"_s, u"relay"_s);
    finding.technical = u"RCPT TO:<u@example.net> -> 250 2.1.5 Ok"_s;
    finding.software = {u"Postfix"_s, u"3.7.11"_s, u"banner"_s};
    finding.evidence.software = finding.software;
    finding.evidence.facts = {{u"relayed"_s, true}};
    finding.evidence.relayCases = {{u"S1/R1"_s, u"a@b.example"_s, u"u@example.net"_s,
                                    u"250 2.1.5 Ok"_s, RelayOutcome::Accepted}};
    finding.evidence.transcripts = {{u"mx [192.0.2.1]:25"_s,
                                     u"192.0.2.9:4711"_s,
                                     QDateTime({2026, 11, 24}, {1, 3, 5, 250}, Qt::UTC),
                                     {{12, Speaker::Server, u"220 mx ESMTP"_s},
                                      {14, Speaker::Doorcheck, u"EHLO a.example"_s},
                                      {15, Speaker::Note, u"closed"_s}},
                                     true}};
    finding.evidence.notLearnt = {u"IPv6 was not there."_s};
    finding.advice = {{u"open-relay/postfix"_s,
                       u"Close it"_s,
                       u"2 minutes"_s,
                       {{u"write"_s, u"Write this:"_s, {u"postconf -e a=b"_s}}},
                       u"postconf(5)"_s}};
    finding.attestation = sampleAnswer();
    finding.acceptedRisk = AcceptedRisk{u"old printer"_s, u"Ada"_s, QDate(2027, 1, 1)};
    finding.action =
        PlannedAction{u"Bob"_s, QDate(2026, 12, 1), PlannedAction::State::InProgress};
    Finding proxy = plainFinding(u"proxy.open"_s, Verdict::Pass, u"denied"_s, u"proxy-open"_s);
    proxy.port = 3128;
    proxy.evidence.proxyCases = {
        {u"connect"_s, 3128, u"192.0.2.9:25"_s, u"403 Forbidden"_s, ProxyOutcome::Denied}};
    run.findings = {finding, proxy};
    run.sent = {12, 1, 4711};
    return run;
}

CheckRequest fullRequest()
{
    CheckRequest request;
    request.client = u"Bäckerei"_s;
    request.domains = {u"bakery.example"_s};
    request.mail = {{u"mx.bakery.example"_s, u"mx.bakery.example"_s, {}, 25},
                    {u"192.0.2.1"_s, {}, QHostAddress(u"192.0.2.1"_s), 0}};
    request.proxies = {{u"[2001:db8::1]:3128"_s, {}, QHostAddress(u"2001:db8::1"_s), 3128}};
    request.discovery = false;
    request.leaveOut = {{u"mx.bakery.example"_s, QHostAddress(u"192.0.2.26"_s), 587}};
    request.permission = {u"Ada"_s, u"owner"_s, u"letter"_s,
                          QDateTime({2026, 11, 24}, {1, 2, 3}, Qt::UTC)};
    request.outsideMailbox = u"me@example.org"_s;
    request.sendProof = true;
    request.canary = CanarySettings{QHostAddress(u"192.0.2.9"_s), QHostAddress(u"198.51.100.9"_s),
                                    2525, 8080, 4711};
    request.source = QHostAddress(u"192.0.2.9"_s);
    request.publicAddresses = {QHostAddress(u"203.0.113.9"_s), QHostAddress(u"2001:db8::9"_s)};
    request.statedPlace = Place::Inside;
    request.inside = {{QHostAddress(u"10.0.0.0"_s), 8}, {QHostAddress(u"fd00::"_s), 8}};
    request.resolver.servers = {{QHostAddress(u"127.0.0.1"_s), 5353}};
    request.resolver.timeout = std::chrono::milliseconds(1234);
    request.resolver.tries = 2;
    request.resolver.source = QHostAddress(u"127.0.0.2"_s);
    request.only = {u"mail.open-relay"_s};
    request.skip = {u"proxy.open"_s};
    request.pace = PaceName::Fast;
    request.attestations = {sampleAnswer()};
    request.testMailbox = u"tester@bakery.example"_s;
    request.proofWait = std::chrono::milliseconds(777);
    request.proofMailbox = ImapLogin{u"mail.outside.example"_s, 143, u"me@outside.example"_s, {}};
    return request;
}

} // namespace doorcheck
