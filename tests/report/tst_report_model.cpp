// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "core/report/report_model.h"
#include "tests/support/sample_run.h"

#include <QCryptographicHash>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

static ReportModel modelOf(const RunDocument &run, const ReportOptions &options = {})
{
    return buildReportModel(run, checklist(), options, runToJsonText(run));
}

static Finding finding(const QString &id, const QString &item, Verdict verdict)
{
    Finding finding;
    finding.id = id;
    finding.item = item;
    finding.target = u"mx.example"_s;
    finding.verdict = verdict;
    finding.reason = u"reason of %1"_s.arg(verdictName(verdict));
    return finding;
}

class TestReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstOfSeveral_data();
    void worstOfSeveral();
    void answers_data();
    void answers();
    void sentenceNeedsNoModel();
    void countsAgreeWithTheRun_data();
    void countsAgreeWithTheRun();
    void everyItemHasARow();
    void findingsGoByRisk();
    void adviceIsPrintedOnce();
    void risksAndDecisions();
    void emptyRunIsNoPass();
    void stoppedRunSaysSo();
    void integrityIsTheRunsChecksum();
    void plainText_data();
    void plainText();
    void decisiveLines();
    void controlsAreNotDecisive();
    void baselinesAreNotDecisive();
};

void TestReportModel::worstOfSeveral_data()
{
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<Verdict>("worst");
    using enum Verdict;
    QTest::newRow("nothing asked") << QList<Verdict>{} << NotTested;
    QTest::newRow("one pass") << QList{Pass} << Pass;
    QTest::newRow("fail beats all")
            << QList{Pass, NotTested, Fail, NotProven, Warning, NotApplicable} << Fail;
    QTest::newRow("no pass over not tested") << QList{Pass, NotTested} << NotTested;
    QTest::newRow("no pass over not proven") << QList{NotProven, Pass} << NotProven;
    QTest::newRow("not proven before not tested") << QList{NotTested, NotProven} << NotProven;
    QTest::newRow("warning before not proven") << QList{NotProven, Warning} << Warning;
    QTest::newRow("pass over not applicable") << QList{NotApplicable, Pass} << Pass;
    QTest::newRow("not applicable alone") << QList{NotApplicable, NotApplicable} << NotApplicable;
}

void TestReportModel::worstOfSeveral()
{
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(Verdict, worst);
    QCOMPARE(worstVerdict(verdicts), worst);

    RunDocument run;
    run.complete = true;
    for (Verdict verdict : verdicts)
        run.findings << finding(u"mail.open-relay"_s, u"relay"_s, verdict);
    const ReportModel model = modelOf(run);
    QCOMPARE(model.items.first().id, u"relay"_s);
    QCOMPARE(model.items.first().verdict, worst);
}

void TestReportModel::answers_data()
{
    QTest::addColumn<RunDocument>("run");
    QTest::addColumn<DoorAnswer>("answer");
    QTest::addColumn<Verdict>("shape");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("open") << test::sampleRun() << DoorAnswer::Open << Verdict::Fail
                          << u"The door is open: 1 of 9 questions failed."_s;
    QTest::newRow("shut") << test::shutRun() << DoorAnswer::Shut << Verdict::Pass
                          << u"The door is shut."_s;

    RunDocument warned = test::shutRun();
    warned.findings[1].verdict = Verdict::Warning;
    QTest::newRow("one warning") << warned << DoorAnswer::Shut << Verdict::Warning
                                 << u"The door is shut, with one warning."_s;
    warned.findings[3].verdict = Verdict::Warning;
    QTest::newRow("two warnings") << warned << DoorAnswer::Shut << Verdict::Warning
                                  << u"The door is shut, with 2 warnings."_s;

    RunDocument failed = test::shutRun();
    failed.findings[3].verdict = Verdict::Fail; // a question of the leaflet, but no door
    QTest::newRow("shut, with a failure") << failed << DoorAnswer::Shut << Verdict::Warning
                                          << u"The door is shut, but 1 of 9 questions failed."_s;

    RunDocument unproven = test::shutRun();
    unproven.findings[2].verdict = Verdict::NotProven;
    unproven.findings[2].reason = u"It agreed to connect, but nothing came through."_s;
    QTest::newRow("proxy not proven")
            << unproven << DoorAnswer::NotProven << Verdict::NotProven
            << u"Not proven: It agreed to connect, but nothing came through."_s;

    RunDocument untested = test::shutRun();
    untested.findings[6].verdict = Verdict::NotTested; // watched: no door
    untested.findings[0].verdict = Verdict::NotTested;
    untested.findings[0].reason = u"Your provider blocks this port."_s;
    QTest::newRow("relay not tested is named, not the first open question")
            << untested << DoorAnswer::NotProven << Verdict::NotProven
            << u"Not proven: Your provider blocks this port."_s;

    QTest::newRow("stopped") << test::stoppedRun() << DoorAnswer::Open << Verdict::Fail
                             << u"So far: The door is open: 1 of 9 questions failed."_s;
}

void TestReportModel::answers()
{
    QFETCH(RunDocument, run);
    const ReportModel model = modelOf(run);
    QTEST(model.answer, "answer");
    QTEST(model.answerShape, "shape");
    QTEST(model.answerSentence, "sentence");
    QCOMPARE(model.leafletQuestions, 9);
}

// A terminal shows the sentence of a run of many servers without the rest of the report.
void TestReportModel::sentenceNeedsNoModel()
{
    for (const RunDocument &sample : {test::sampleRun(), test::stoppedRun()}) {
        RunDocument run = sample;
        for (int server = 0; server < 3; ++server) {
            run.findings += finding(u"proxy.open"_s, u"proxy-open"_s, Verdict::Pass);
            run.findings += finding(u"mail.open-relay"_s, u"relay"_s, Verdict::NotProven);
            run.findings.last().target = u"mx%1.example"_s.arg(server);
            QCOMPARE(answerSentence(run, checklist()), modelOf(run).answerSentence);
        }
        run.findings.removeIf([](const Finding &each) { return each.verdict == Verdict::Fail; });
        QCOMPARE(answerSentence(run, checklist()), modelOf(run).answerSentence);
        QVERIFY(!answerSentence(run, checklist()).isEmpty());
    }
}

void TestReportModel::countsAgreeWithTheRun_data()
{
    QTest::addColumn<RunDocument>("run");
    QTest::newRow("open") << test::sampleRun();
    QTest::newRow("shut") << test::shutRun();
    QTest::newRow("empty") << test::emptyRun();
    QTest::newRow("stopped") << test::stoppedRun();
    QTest::newRow("large") << test::largeRun(12, 20);
}

void TestReportModel::countsAgreeWithTheRun()
{
    QFETCH(RunDocument, run);
    const ReportModel model = modelOf(run);
    const QJsonObject json = runToJson(run)[u"summary"_s].toObject();
    int answers = 0, questions = 0;
    for (Verdict verdict : allVerdicts) {
        const ReportCount &count = model.count(verdict);
        QCOMPARE(count.verdict, verdict);
        QCOMPARE(count.answers, json[verdictName(verdict)].toInt(-1));
        answers += count.answers;
        questions += count.questions;
    }
    QCOMPARE(answers, run.findings.size());
    QCOMPARE(questions, model.leafletQuestions);
    QCOMPARE(doorAnswerName(model.answer), json[u"answer"_s].toString());
}

void TestReportModel::everyItemHasARow()
{
    const ReportModel model = modelOf(test::sampleRun());
    QCOMPARE(model.items.size(), checklist().items.size());
    for (int i = 0; i < model.items.size(); ++i) {
        const ReportItem &item = model.items[i];
        QCOMPARE(item.id, checklist().items[i].id);
        QVERIFY2(!item.outcome.isEmpty(), qPrintable(item.id));
        if (item.findings.isEmpty())
            QCOMPARE(item.verdict, Verdict::NotTested);
    }
}

void TestReportModel::findingsGoByRisk()
{
    const ReportModel model = modelOf(test::sampleRun());
    QStringList order;
    for (const ReportFinding &entry : model.findings)
        order << entry.reference + u' ' + entry.finding.id;
    QCOMPARE(order, (QStringList{u"F1 mail.open-relay"_s, u"F2 mail.software"_s,
                                 u"F3 abuse.mailbox"_s, u"F4 proxy.open"_s, u"F5 proxy.watched"_s,
                                 u"F6 proxy.patched"_s, u"F7 abuse.postmaster"_s}));
    QCOMPARE(model.findings[0].evidence, u"A.1"_s);
    QCOMPARE(model.findings[3].evidence, u"A.2"_s);
    QCOMPARE(model.findings[5].certainty, u"Stated"_s);
    QCOMPARE(model.findings[0].certainty, u"Proven"_s);
    QCOMPARE(model.findings[1].accepted, u"Risk accepted to 2027-01-31"_s);
}

void TestReportModel::adviceIsPrintedOnce()
{
    const ReportModel model = modelOf(test::largeRun(3, 5));
    QCOMPARE(model.findings[0].sameAdviceAs, QString());
    QCOMPARE(model.findings[1].sameAdviceAs, u"F1"_s);
    QCOMPARE(model.findings[2].sameAdviceAs, u"F1"_s);
}

void TestReportModel::risksAndDecisions()
{
    ReportOptions options;
    options.preparedFor = u"Anna Bright, managing director"_s;
    const ReportModel model = modelOf(test::sampleRun(), options);
    QCOMPARE(model.risks.size(), 3);
    QCOMPARE(model.risks[0].title, u"Strangers can send mail through your mail server"_s);
    QVERIFY(model.risks[0].text.startsWith(u"It passed on mail from one stranger to another."));
    QCOMPARE(model.good, QStringList{u"The security updates of your proxy are installed"_s});

    QStringList decisions;
    for (const ReportDecision &decision : model.decisions) {
        QCOMPARE(decision.who, u"Anna Bright"_s);
        decisions << decision.by;
    }
    // The accepted risk asks for no decision; the open door is for the next day.
    QCOMPARE(decisions, (QStringList{u"2026-11-25"_s, u"2026-12-01"_s, u"2026-12-01"_s,
                                     u"2026-12-01"_s}));
    QCOMPARE(model.decisions[0].cost, u"About 2 minutes, no cost"_s);
}

void TestReportModel::emptyRunIsNoPass()
{
    const ReportModel model = modelOf(test::emptyRun());
    QCOMPARE(model.answer, DoorAnswer::NotProven);
    QVERIFY(model.good.isEmpty());
    QCOMPARE(model.count(Verdict::NotTested).questions, model.leafletQuestions);
    QCOMPARE(model.notTested.size(), model.items.size());
    QVERIFY(!model.client.isEmpty());
}

void TestReportModel::stoppedRunSaysSo()
{
    const ReportModel model = modelOf(test::stoppedRun());
    QVERIFY(model.lead.contains(u"stopped after 2 of %1"_s.arg(model.items.size())));
    QCOMPARE(model.items[3].outcome, u"The check was stopped before this question."_s);
}

void TestReportModel::integrityIsTheRunsChecksum()
{
    const RunDocument run = test::sampleRun();
    const QByteArray json = runToJsonText(run);
    const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    const ReportModel model = modelOf(run);
    QVERIFY(std::any_of(model.integrity.begin(), model.integrity.end(),
                        [&hash](const ReportRow &row) { return row.value == hash; }));
    RunDocument other = run;
    other.findings[0].reason += u'.';
    QVERIFY(modelOf(other).integrity[2].value != model.integrity[2].value);
}

void TestReportModel::plainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"250 2.1.5 Ok"_s << u"250 2.1.5 Ok"_s;
    QTest::newRow("lines") << u"a\r\nb\tc"_s << u"a  b c"_s;
    QTest::newRow("escape sequence") << u"\x1B[31mred"_s << u"<U+001B>[31mred"_s;
    QTest::newRow("turned around") << u"a\u202Eb"_s << u"a<U+202E>b"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a<U+200B>b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a<U+D800>b"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001F35E bread"_s << u"\U0001F35E bread"_s;
    QTest::newRow("other scripts") << u"\u6771\u4EAC \u0645\u062E\u0628\u0632"_s
                                   << u"\u6771\u4EAC \u0645\u062E\u0628\u0632"_s;
    QTest::newRow("cut") << QString(700, u'x') << QString(600, u'x') + u"..."_s;
}

void TestReportModel::plainText()
{
    QFETCH(QString, text);
    QTEST(doorcheck::plainText(text), "plain");
}

void TestReportModel::decisiveLines()
{
    const Finding relay = test::sampleRun().findings[5];
    const Transcript &transcript = relay.evidence.transcripts.first();
    QCOMPARE(doorcheck::decisiveLines(relay, transcript), QSet<int>{7});

    Finding passed = relay;
    passed.verdict = Verdict::Pass;
    QVERIFY(doorcheck::decisiveLines(passed, transcript).isEmpty());
}

void TestReportModel::controlsAreNotDecisive()
{
    Finding relay = test::sampleRun().findings[5];
    relay.evidence.relayCases.removeLast(); // leaves the control, which was accepted
    Transcript transcript = relay.evidence.transcripts.first();
    transcript.lines[6].text = u"RCPT TO:<postmaster@brightbakery.example>"_s;
    QVERIFY(doorcheck::decisiveLines(relay, transcript).isEmpty());
}

// A web server says "200 OK" to the plain request too.
void TestReportModel::baselinesAreNotDecisive()
{
    Finding proxy;
    proxy.verdict = Verdict::Fail;
    proxy.evidence.proxyCases = {
            {u"http-get"_s, 3128, u"192.0.2.7:80"_s, u"200 OK"_s, ProxyOutcome::Reached}};
    Transcript baseline;
    baseline.lines = {{0, Speaker::Doorcheck, u"GET /abc HTTP/1.1"_s},
                      {1, Speaker::Server, u"HTTP/1.1 200 OK"_s}};
    QVERIFY(doorcheck::decisiveLines(proxy, baseline).isEmpty());
    Transcript asked = baseline;
    asked.lines[0].text = u"GET http://192.0.2.7:80/abc HTTP/1.1"_s;
    QCOMPARE(doorcheck::decisiveLines(proxy, asked), QSet<int>{1});
}

QTEST_GUILESS_MAIN(TestReportModel)
#include "tst_report_model.moc"
