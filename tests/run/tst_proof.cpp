// SPDX-License-Identifier: GPL-3.0-or-later
// Proof after the run: which pasted messages lift "accepted" to "proven", and which do not.
#include "core/evidence/proofs.h"
#include "core/probe/smtp/proof_evidence.h"
#include "core/run/judging.h"
#include "core/run/proof.h"
#include "tests/support/scripted_mailbox.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"dc-77aa"_s;

RelayCase relayCase(const QString &id, const QString &to, RelayOutcome outcome, const QString &reply)
{
    return {id, u"u@x.example"_s, to, reply, outcome};
}

Evidence acceptedEvidence(RelayOutcome local, bool taken = true)
{
    Evidence evidence;
    evidence.facts = {{u"banner"_s, u"220 mx.d.example ESMTP"_s},
                      {u"mailDomain"_s, u"d.example"_s},
                      {u"hostNames"_s, QJsonArray{u"mx.d.example"_s}},
                      {u"vantage"_s, u"outside"_s},
                      {u"proofs"_s,
                       QJsonArray{QJsonObject{{u"token"_s, token},
                                              {u"case"_s, u"S2/R1"_s},
                                              {u"sentTo"_s, u"u@x.example"_s},
                                              {u"sentAt"_s, u"2026-11-24T12:00:00.000Z"_s},
                                              {u"taken"_s, taken},
                                              {u"arrived"_s, false}}}}};
    evidence.relayCases = {
        relayCase(u"S2/R1"_s, u"u@x.example"_s, RelayOutcome::AcceptedToData, u"354 go"_s),
        relayCase(u"S2/control/local"_s, u"zz-1@d.example"_s, local,
                  local == RelayOutcome::Denied ? u"554 5.7.1 Relay access denied"_s : u"550 5.1.1 no"_s)};
    return evidence;
}

RunDocument acceptedRun(RelayOutcome local = RelayOutcome::NoSuchUser, bool taken = true)
{
    RunDocument run;
    run.complete = true;
    CheckRequest request;
    request.outsideMailbox = u"u@x.example"_s;
    run.request = requestToJson(request);
    run.findings = {makeFinding({u"mail.open-relay"_s, u"mx.d.example"_s, u"192.0.2.1"_s, 25, Place::Outside},
                                acceptedEvidence(local, taken), request)};
    return run;
}

const QByteArray first = "Received: from [192.0.2.9] (unknown [192.0.2.9])\r\n"
                         "\tby mx.d.example (Postfix) with ESMTP id 1;\r\n"
                         "\tTue, 24 Nov 2026 12:00:01 +0000\r\n";
const QByteArray next = "Received: from mx.d.example (mx.d.example [192.0.2.1])\r\n"
                        "\tby mail.x.example with ESMTP id 2; Tue, 24 Nov 2026 12:00:03 +0000\r\n";
const QByteArray mark = "X-Doorcheck-Token: dc-77aa\r\n";

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasted_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("proves");
        QTest::addColumn<QString>("word");
        QTest::newRow("arrived") << next + first + mark + "\r\nbody" << true << u"Proven"_s;
        QTest::newRow("as a window shows it, without returns")
            << QByteArray(next + first + mark).replace("\r\n", "\n") << true << u"Proven"_s;
        QTest::newRow("by the address only")
            << "Received: from gw.hoster.example ([192.0.2.1]) by mail.x.example; x\r\n" + mark << true
            << u"Proven"_s;
        QTest::newRow("through another machine of theirs")
            << "Received: from out.d.example (out.d.example [192.0.2.7]) by mail.x.example; x\r\n" + first + mark
            << true << u"Proven"_s;
        QTest::newRow("only the server itself, as in a bounce") << first + mark << false << u"does not show"_s;
        QTest::newRow("its own content filter")
            << "Received: from localhost by localhost (amavis); x\r\n" + first + mark << false
            << u"does not show"_s;
        QTest::newRow("no way at all: our own copy") << mark + "\r\n" << false << u"does not show"_s;
        QTest::newRow("another server") << "Received: from other.example by mail.x.example; x\r\n" + mark << false
                                        << u"does not show"_s;
        QTest::newRow("a name that only begins alike")
            << "Received: from mx.d.example.evil.example by mail.x.example; x\r\n" + mark << false
            << u"does not show"_s;
        QTest::newRow("a bounce")
            << next + "Subject: Undelivered\r\n\r\n" + next + first + mark << false << u"another one"_s;
        QTest::newRow("a bounce with the subject")
            << next + "Subject: Undeliverable: relay test dc-77aa\r\n\r\n" << false << u"another one"_s;
        QTest::newRow("another run's") << next + first + "X-Doorcheck-Token: dc-1\r\n" << false << u"no mark"_s;
        QTest::newRow("nothing") << ""_ba << false << u"no message"_s;
    }

    void pasted()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, proves);
        QFETCH(QString, word);
        RunDocument run = acceptedRun();
        QCOMPARE(run.findings.first().grade, u"accepted"_s);
        QCOMPARE(sentMarks(run).size(), 1);
        const ProofResult result = proveByMessage(&run, message);
        QVERIFY2(result.explanation.contains(word), qPrintable(result.explanation));
        QCOMPARE(result.proven, proves ? 1 : 0);
        const Finding &finding = run.findings.first();
        QCOMPARE(finding.grade, proves ? u"proven"_s : u"accepted"_s);
        QCOMPARE(finding.verdict, Verdict::Fail);
        QCOMPARE(sentMarks(run).first().arrived, proves);
    }

    void showsWayAndTime()
    {
        RunDocument run = acceptedRun();
        proveByMessage(&run, next + first + mark);
        const Finding &finding = run.findings.first();
        QVERIFY2(finding.technical.contains(u"2026-11-24T12:00:03Z"_s), qPrintable(finding.technical));
        QVERIFY(finding.technical.contains(u"by mail.x.example"_s));
        const QJsonObject proof = arrivedProofs(finding.evidence).value(0);
        QCOMPARE(proof[u"seenBy"_s].toString(), u"pasted"_s);
        QCOMPARE(proof[u"afterMs"_s].toInteger(), 3000);
        QCOMPARE(proof[u"path"_s].toArray().size(), 2);
        // Once is enough.
        QCOMPARE(proveByMessage(&run, next + first + mark).proven, 0);
        QCOMPARE(run.findings.first().grade, u"proven"_s);
    }

    // The other check of the same place learns from the line that the server wrote.
    void clientAddressIsTold()
    {
        Evidence greeting;
        greeting.facts = {{u"banner"_s, u"220 mx.d.example ESMTP"_s},
                          {u"ehlo"_s, QJsonArray{u"mx.d.example"_s}},
                          {u"source"_s, u"192.0.2.9"_s},
                          {u"vantage"_s, u"outside"_s}};
        const FindingPlace here{u"mail.client-address"_s, u"mx.d.example"_s, u"192.0.2.1"_s, 25, Place::Outside};
        FindingPlace elsewhere = here;
        elsewhere.address = u"192.0.2.2"_s;
        for (const bool bridged : {false, true}) {
            RunDocument run = acceptedRun();
            run.findings << makeFinding(here, greeting, {}) << makeFinding(elsewhere, greeting, {});
            QCOMPARE(run.findings[1].grade, u"not-told"_s);
            QByteArray way = next + first;
            if (bridged)
                way.replace("(unknown [192.0.2.9])", "(unknown [172.18.0.1])");
            QCOMPARE(proveByMessage(&run, way + mark).proven, 1);
            QCOMPARE(run.findings[1].verdict, bridged ? Verdict::Fail : Verdict::Pass);
            QCOMPARE(run.findings[1].advice.isEmpty(), !bridged);
            QCOMPARE(run.findings[2].grade, u"not-told"_s);
            // Who sees everybody as a neighbour is open for that reason.
            QCOMPARE(run.findings[0].advice.first().id.startsWith(u"lost-address/"_s), bridged);
        }
    }

    // What lies in a mailbox counts only with the way through the tested server in its header.
    void mailboxNeedsTheWay()
    {
        for (const auto &[way, counts] : {std::pair(QByteArray(), false), std::pair(first, false),
                                          std::pair(next + first, true)}) {
            Evidence evidence = acceptedEvidence(RelayOutcome::NoSuchUser);
            const MailHeader header = readMailHeader(way + mark + "Subject: t\r\n");
            QCOMPARE(noteArrival(&evidence, token, {u"imap"_s, u"mail.x.example"_s, {}, header}), counts);
            QCOMPARE(openMarks(evidence).isEmpty(), counts);
            QCOMPARE(evidence.relayCases.first().outcome == RelayOutcome::Proven, counts);
        }
    }

    // A copy of ours that lies in the mailbox is spoken of as what it is.
    void mailboxWithOurOwnCopy()
    {
        for (const auto &[way, counts] : {std::pair(QByteArray(), false), std::pair(first, false),
                                          std::pair(next + first, true)}) {
            ScriptedServer server({"* OK hello\r\n"}, ScriptedMailbox{way});
            QVERIFY(server.start());
            ProofSearch search(acceptedRun(), {u"127.0.0.1"_s, server.serverPort(), u"anna"_s, u"s3cret"_s});
            QSignalSpy finished(&search, &ProofSearch::finished);
            search.start();
            QVERIFY(finished.wait(10'000));
            const QString told = search.result().explanation;
            QCOMPARE(search.result().proven, counts ? 1 : 0);
            QVERIFY2(told.contains(counts ? u"Proven"_s : u"no Received line"_s), qPrintable(told));
            QVERIFY2(!told.contains(u"yet"_s), qPrintable(told));
            QVERIFY2(counts || (told.contains(token) && told.contains(u"mx.d.example"_s)), qPrintable(told));
        }
    }

    // Silence after the dot is no refusal.
    void sentWithoutFinalReply()
    {
        RunDocument run = acceptedRun(RelayOutcome::NoSuchUser, false);
        QJsonArray proofs = run.findings.first().evidence.facts[u"proofs"_s].toArray();
        QJsonObject proof = proofs.first().toObject();
        proof[u"state"_s] = u"sent, no final reply"_s;
        run.findings.first().evidence.facts[u"proofs"_s] = QJsonArray{proof};
        QCOMPARE(sentMarks(run).size(), 1);
        QCOMPARE(proveByMessage(&run, next + first + mark).proven, 1);
        QCOMPARE(run.findings.first().grade, u"proven"_s);
    }

    // Whole lines are kept, the tested server's own among them, however long the way was.
    void keepsWholeLines()
    {
        RunDocument run = acceptedRun();
        QByteArray after;
        for (int i = 0; i < 40; ++i)
            after.prepend("Received: from a" + QByteArray::number(i) + ".x.example by b.x.example ("
                          + QByteArray(500, 'v') + ");\r\n\tTue, 24 Nov 2026 12:00:05 +0000\r\n");
        QCOMPARE(proveByMessage(&run, after + next + first + mark).proven, 1);
        const QJsonObject proof = arrivedProofs(run.findings.first().evidence).value(0);
        const QJsonArray path = proof[u"path"_s].toArray();
        QCOMPARE(path.size(), 12);
        QVERIFY(path.first().toString().contains(u"by mx.d.example (Postfix)"_s));
        QVERIFY(path.last().toString().contains(u"a39.x.example"_s));
        QVERIFY(path.last().toString().endsWith(u"12:00:05 +0000"_s));
    }

    // A mailbox that the server serves itself gets its mail there, whatever the header says.
    // What people decided about a finding outlives its being judged again.
    void decisionsStay()
    {
        RunDocument run = acceptedRun();
        const AcceptedRisk risk{u"moves in May"_s, u"Ann"_s, QDate(2027, 5, 31)};
        PlannedAction action;
        action.owner = u"Tom"_s;
        action.due = QDate(2026, 12, 24);
        run.findings.first().acceptedRisk = risk;
        run.findings.first().action = action;
        const ProofResult result = proveByMessage(&run, first + next + mark);
        QCOMPARE(result.proven, 1);
        QVERIFY(run.findings.first().acceptedRisk == risk);
        QVERIFY(run.findings.first().action == action);
    }

    void ownMailboxProvesNothing()
    {
        RunDocument run = acceptedRun(RelayOutcome::Denied);
        QCOMPARE(proveByMessage(&run, next + first + mark).proven, 1);
        QCOMPARE(run.findings.first().verdict, Verdict::NotProven);
    }

    void nothingWasTaken()
    {
        RunDocument run = acceptedRun(RelayOutcome::NoSuchUser, false);
        const ProofResult result = proveByMessage(&run, next + first + mark);
        QCOMPARE(result.proven, 0);
        QCOMPARE(run.findings.first().grade, u"accepted"_s);
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
