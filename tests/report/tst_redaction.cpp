// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that points at somebody may be found in a report that is to be shared, in any format.
#include "core/report/prepare.h"
#include "core/report/redaction.h"
#include "core/report/report.h"
#include "tests/support/sample_run.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

// What the run of this test names, in the forms in which it does.
static const QStringList secrets{
    u"bright bakery"_s, u"brightbakery"_s,     u"192.0.2.25"_s,  u"192.0.2.26"_s,
    u"198.51.100.7"_s,  u"203.0.113.77"_s,     u"2001:db8::"_s,  u"anna"_s,
    u"reyes"_s,         u"inbox-test"_s,       u"probe.example"_s, u"tom@"_s,
    u"gateway7"_s,      u"intern.local"_s,     u"c0:00:02"_s,    u"order of 20"_s,
    u"apt log"_s,       u"renewal is planned"_s, u"secretuser"_s, u"backoffice"_s};

static RunDocument tellingRun()
{
    RunDocument run = test::sampleRun();
    run.notes = {u"mail.brightbakery.example has no address of its own (203.0.113.77)."_s};
    run.request = {{u"domains"_s, QJsonArray{u"brightbakery.example"_s}},
                   {u"outsideMailbox"_s, u"tom@inbox-test.example"_s}};
    Finding &relay = run.findings[5];
    relay.technical += u" VRFY secretuser; backoffice.intern.local said so."_s;
    relay.evidence.facts[u"banner"_s] = u"220 gateway7 ESMTP Bright Bakery"_s;
    relay.evidence.facts[u"hostNames"_s] = 
        QJsonArray{u"mail.brightbakery.example"_s, u"backoffice.intern.local"_s};
    relay.evidence.facts[u"knownName"_s] = u"secretuser"_s;
    relay.evidence.facts[u"tls"_s] =
        QJsonObject{{u"subject"_s, u"CN=mail.brightbakery.example"_s},
                    {u"mail.brightbakery.example"_s, true}};
    relay.evidence.facts[u"madeUpLater"_s] = QJsonArray{u"anna@brightbakery.example"_s};
    for (const QString &form : {u"tom%inbox-test.example@mail.brightbakery.example"_s,
                                u"@[192.0.2.25]:tom@inbox-test.example"_s,
                                u"\"tom@inbox-test.example\"@brightbakery.example"_s,
                                u"inbox-test.example!secretuser"_s, u"anna@[IPv6:2001:db8::25]"_s})
        relay.evidence.relayCases << RelayCase{u"S2/R2"_s, u"anna@brightbakery.example"_s, form,
                                               u"250 Ok, gateway7 takes it"_s,
                                               RelayOutcome::Accepted};
    Transcript &transcript = relay.evidence.transcripts.first();
    transcript.lines << TranscriptLine{1, Speaker::Server, u"250 gateway7 Hello 198.51.100.7"_s}
                     << TranscriptLine{2, Speaker::Server,
                                       u"\\x05\\x00\\x00\\x01\\xc0:00:02\\x19\\x00"_s}
                     << TranscriptLine{3, Speaker::Doorcheck, u"VRFY secretuser"_s};
    Finding &answer = run.findings[1];
    answer.attestation->note = u"Ask Anna Bright."_s;
    run.vantage.reason = u"We are 198.51.100.7, they are 192.0.2.25."_s;
    return run;
}

static ReportOptions options(bool archive = true)
{
    ReportOptions options;
    options.redact = true;
    options.archive = archive;
    options.attachRun = !archive;
    options.preparedBy = u"Northlight IT"_s;
    options.preparedFor = u"Anna Bright, managing director"_s;
    options.classification = u"Confidential: Bright Bakery"_s;
    auto before = std::make_shared<RunDocument>(tellingRun());
    before->findings[5].verdict = Verdict::Pass;
    before->findings.removeFirst();
    options.before = before;
    return options;
}

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaksNothing_data();
    void leaksNothing();
    void pdfLeaksNothing_data();
    void pdfLeaksNothing();
    void isConsistent();
    void keepsVerdictsAndWords();
    void comparesWithTheRunBefore();
    void isTheSameEachTime();
    void attachedRunNamesAlike();
};

static void verifyNoSecret(const QString &text, const char *where)
{
    for (const QString &secret : secrets) {
        const qsizetype at = text.indexOf(secret, 0, Qt::CaseInsensitive);
        if (at >= 0)
            QFAIL(qPrintable(u"%1: \"%2\" in: %3"_s.arg(QLatin1StringView(where), secret,
                                                        text.mid(qMax(0, at - 60), 140))));
    }
}

void TestRedaction::leaksNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("json") << renderJson(tellingRun(), options());
    QTest::newRow("html") << renderHtml(tellingRun(), options());
    QTest::newRow("csv") << renderCsv(tellingRun(), options());
    QTest::newRow("markdown") << renderMarkdown(tellingRun(), options());
    QTest::newRow("sarif") << renderSarif(tellingRun(), options());
    QTest::newRow("file name")
        << reportFileName(tellingRun(), options(), defaultNamePattern(), u"pdf"_s).toUtf8();
}

void TestRedaction::leaksNothing()
{
    QFETCH(QByteArray, bytes);
    // What is looked for is there when nothing is replaced: else this would find nothing either.
    const QString plain = QString::fromUtf8(renderJson(tellingRun(), {}));
    for (const QString &secret : secrets)
        QVERIFY2(plain.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    verifyNoSecret(QString::fromUtf8(bytes).remove(u'\\'), QTest::currentDataTag());
}

void TestRedaction::pdfLeaksNothing_data()
{
    QTest::addColumn<ReportOptions>("chosen");
    QTest::newRow("technical") << options();
    QTest::newRow("with the run attached") << options(false);
    ReportOptions management = options();
    management.management = true;
    QTest::newRow("management") << management;
}

void TestRedaction::pdfLeaksNothing()
{
    QFETCH(ReportOptions, chosen);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QString error;
    QVERIFY(writeAtomically(path, renderPdf(tellingRun(), chosen), &error));
    // The pages as a reader sees them, and everything else: outline, title, metadata, attachment.
    for (const QStringList &command :
         {QStringList{u"pdftotext"_s, path, u"-"_s},
          QStringList{u"qpdf"_s, u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}}) {
        QProcess process;
        process.start(command.first(), command.mid(1));
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY(output.size() > 1000);
        verifyNoSecret(QString::fromUtf8(output), qPrintable(command.first()));
        QByteArray wide = output; // texts of the outline may be UTF-16
        verifyNoSecret(QString::fromLatin1(wide.replace('\0', "")), "wide");
    }
}

// The run inside a PDF calls a host what the report around it calls it.
void TestRedaction::attachedRunNamesAlike()
{
    RunDocument run = tellingRun();
    run.notes << u"Some other place, 203.0.113.99, says the same."_s;
    auto before = std::make_shared<RunDocument>(tellingRun());
    for (Finding &finding : before->findings) { // other servers then
        finding.target = u"old.brightbakery.example"_s;
        finding.address = u"192.0.2.99"_s;
    }
    ReportOptions options;
    options.redact = true;
    options.before = before;
    const RunDocument told = prepare(run, options).run;
    QString error;
    const QJsonDocument json = QJsonDocument::fromJson(renderJson(run, options));
    const auto attached = runFromJson(json.object(), &error);
    QVERIFY2(attached, qPrintable(error));
    QVERIFY2(told.notes.last().contains("address-"_L1), qPrintable(told.notes.last()));
    QCOMPARE(attached->notes, told.notes);
    QCOMPARE(attached->findings.size(), told.findings.size());
    for (qsizetype i = 0; i < told.findings.size(); ++i) {
        QCOMPARE(attached->findings[i].target, told.findings[i].target);
        QCOMPARE(attached->findings[i].address, told.findings[i].address);
    }
}

void TestRedaction::isConsistent()
{
    Redactor redactor({tellingRun()});
    const RunDocument run = redactor.redacted(tellingRun());
    const Finding &relay = run.findings[5];
    QVERIFY2(relay.target.startsWith(u"host-"), qPrintable(relay.target));
    QVERIFY2(relay.address.startsWith(u"address-"), qPrintable(relay.address));
    const Transcript &transcript = relay.evidence.transcripts.first();
    // The same server has the same name in the finding, in the title and in what it said.
    QCOMPARE(transcript.peer, u"%1 [%2]:25"_s.arg(relay.target, relay.address));
    QVERIFY(transcript.lines[0].text.contains(relay.target));
    QVERIFY(transcript.lines[6].text.startsWith(
        u"RCPT TO:<%1>"_s.arg(relay.evidence.relayCases[1].rcptTo)));
    QVERIFY(relay.evidence.relayCases[0].rcptTo.startsWith(u"postmaster@host-"));
    QCOMPARE(run.permission.name, redactor.redacted(u"Anna Bright"_s));
    QCOMPARE(redactor.redacted(u"ask Bright"_s), u"ask "_s + run.permission.name);
}

void TestRedaction::keepsVerdictsAndWords()
{
    const RunDocument plain = tellingRun();
    const RunDocument run = Redactor({plain}).redacted(plain);
    QCOMPARE(run.findings.size(), plain.findings.size());
    for (int i = 0; i < plain.findings.size(); ++i) {
        QCOMPARE(run.findings[i].id, plain.findings[i].id);
        QCOMPARE(run.findings[i].verdict, plain.findings[i].verdict);
        QCOMPARE(run.findings[i].grade, plain.findings[i].grade);
    }
    QCOMPARE(run.findings[5].reason, plain.findings[5].reason);
    QCOMPARE(run.summary(), plain.summary());
    QCOMPARE(run.findings[5].advice[0].steps[0].commands,
             plain.findings[5].advice[0].steps[0].commands);
    QCOMPARE(run.findings[5].software.version, u"3.7.11"_s);
    QVERIFY(run.request.isEmpty());
}

void TestRedaction::comparesWithTheRunBefore()
{
    const QString html = QString::fromUtf8(renderHtml(tellingRun(), options()));
    // The stand-ins of both runs agree, so the relay that was shut is new and not another server.
    QVERIFY2(html.contains(u">New</td>"), "the change is not shown");
}

void TestRedaction::isTheSameEachTime()
{
    QCOMPARE(renderJson(tellingRun(), options()), renderJson(tellingRun(), options()));
    QCOMPARE(renderPdf(tellingRun(), options()), renderPdf(tellingRun(), options()));
}

QTEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
