// SPDX-License-Identifier: GPL-3.0-or-later
// How the open-relay probe goes about it: encryption, budgets, bans, and servers with limits.
#include "core/evidence/proofs.h"
#include "core/probe/smtp/proof_evidence.h"
#include "tests/probe/mail_fixture.h"

#include <QJsonArray>
#include "tests/support/scripted_mailbox.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace doorcheck;
using namespace doorcheck::test;

class TestRelayRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Refused before encryption, open inside it, without a word that it is wanted.
    void openBehindStartTlsThatIsOnlyOffered()
    {
        for (Pace *pace : {static_cast<Pace *>(nullptr), inTurn(), gentle()}) {
            QSet<int> encrypted;
            const auto table = ScriptedServer::smtp(
                {{"EHLO", {"250-mail.d.example\r\n250-STARTTLS\r\n250 PIPELINING\r\n"}},
                 {"RCPT TO:<postmaster", ok},
                 {"RCPT TO:<zz-*@x.example>", ok},
                 {"RCPT TO:<zz-", unknown}});
            ScriptedServer server({"220 mail.d.example ESMTP\r\n"},
                                  [&](const QByteArray &said, int connection) {
                                      if (said == "STARTTLS") {
                                          encrypted.insert(connection);
                                          return Answer{"220 go\r\n", Then::StartTls};
                                      }
                                      const bool stranger = said.startsWith("RCPT")
                                          && !said.contains("zz-") && !said.contains("postmaster");
                                      return stranger && !encrypted.contains(connection)
                                          ? denied
                                          : table(said, connection);
                                  });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(judgement.verdict == Verdict::Fail, qPrintable(judgement.technical));
            if (!pace)
                QVERIFY2(judgement.technical.contains(u"STARTTLS"_s), qPrintable(judgement.technical));
        }
    }

    // The mark is in the mailbox, without the way that would make it a proof: both are said.
    void ownCopyInTheMailbox()
    {
        const QByteArray way = "Received: from mx.d.example ([127.0.0.1]) by mail.x.example; x\r\n"
                               "Received: from a by mx.d.example; x\r\n";
        for (const bool handedOn : {false, true}) {
            ScriptedServer mailbox({"* OK hello\r\n"}, ScriptedMailbox{handedOn ? way : ""_ba});
            const auto table = ScriptedServer::smtp(
                {{"DATA", {"354 go\r\n"}}, {"RCPT TO:<zz-*@x.example>", ok}, {"RCPT TO:<zz-", unknown}});
            QSet<int> inMessage;
            ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int at) {
                if (inMessage.contains(at) && said != ".")
                    return Answer{""};
                const bool ended = inMessage.remove(at);
                if (said == "DATA")
                    inMessage.insert(at);
                return ended ? ok : table(said, at);
            });
            QVERIFY(mailbox.start() && server.start());
            const auto task = taskFor(server);
            task->input.sendProof = true;
            task->input.proofWait = 0ms;
            task->input.proofMailbox = std::make_shared<const ImapLogin>(
                ImapLogin{u"127.0.0.1"_s, mailbox.serverPort(), u"anna"_s, u"s3cret"_s});
            run(openRelayEntry, task);
            const QString told = task->evidence.notLearnt.join(u'\n');
            QCOMPARE(arrivedProofs(task->evidence).isEmpty(), !handedOn);
            QVERIFY2(told.contains(u"no Received line"_s) != handedOn, qPrintable(told));
        }
    }

    // What the plan announces for a server that refuses is what is sent, connection for connection.
    void sentIsWhatWasPlanned()
    {
        for (Pace *pace : {static_cast<Pace *>(nullptr), inTurn(), gentle()}) {
            QList<Row> rows = closedServer();
            rows.prepend({"EHLO", {"250-mx.d.example\r\n250-STARTTLS\r\n250 PIPELINING\r\n"}});
            rows.prepend({"STARTTLS", {"220 go\r\n", Then::StartTls}});
            ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, ScriptedServer::smtp(rows));
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            QCOMPARE(judge(task).verdict, Verdict::Pass);
            const PlannedTraffic planned = openRelayEntry.plan(task->input, task->network.pace());
            QCOMPARE(server.connections(), planned.usual);
            QCOMPARE(task->network.traffic().connections, planned.usual);
            int refused = 0;
            for (const RelayCase &relay : std::as_const(task->evidence.relayCases))
                refused += relay.reply.startsWith(u"45"_s) || relay.reply.startsWith(u"55"_s) ? 1 : 0;
            QVERIFY2(planned.logLines.first().contains(QString::number(refused))
                         || task->network.pace().everyForm,
                     qPrintable(planned.logLines.first()));
            // No group or connection goes beyond what servers bear.
            for (const QByteArrayList &said : server.received()) {
                QVERIFY(std::ranges::count_if(said, [](const QByteArray &line) {
                            return line.startsWith("RCPT");
                        }) <= 8);
                QVERIFY(said.count("RSET") <= 6);
            }
        }
    }

    // Shut out in the middle, by silence or by a refusal to talk.
    void bannedHalfWay_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("closed without a word") << ""_ba;
        QTest::newRow("421") << "421 4.7.0 you are banned\r\n"_ba;
        QTest::newRow("554") << "554 5.7.1 no\r\n"_ba;
    }

    void bannedHalfWay()
    {
        QFETCH(QByteArray, greeting);
        const auto table = ScriptedServer::smtp(closedServer());
        int refusals = 0;
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int connection) {
            const Answer answer = table(said, connection);
            if (said.startsWith("EHLO") && refusals >= 5)
                return Answer{greeting, Then::Close};
            refusals += answer.bytes.startsWith("4") || answer.bytes.startsWith("5") ? 1 : 0;
            return answer;
        });
        QVERIFY(server.start());
        const auto task = taskFor(server, inTurn());
        run(openRelayEntry, task);
        const Judgement judgement = judge(task);
        QCOMPARE(judgement.verdict, Verdict::NotTested);
        QVERIFY2(judgement.reason.contains(u"stopped answering"_s), qPrintable(judgement.reason));
        QVERIFY(server.connections() < 12); // it knows when it is not wanted
    }

    // The token is known before the last reply, which may never come; names are a list.
    void hangsUpAfterTheMessage()
    {
        const auto table = ScriptedServer::smtp(
            {{"DATA", {"354 go\r\n"}}, {"RCPT TO:<zz-*@x.example>", ok}, {"RCPT TO:<zz-", unknown}});
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int connection) {
            return said.startsWith("From:") ? Answer{"", Then::Close} : table(said, connection);
        });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        task->input.sendProof = true;
        task->input.proofWait = 0ms;
        run(openRelayEntry, task);
        const QJsonArray proofs = task->evidence.facts[u"proofs"_s].toArray();
        QVERIFY(!proofs.isEmpty());
        QCOMPARE(proofs.first().toObject()[u"state"_s].toString(), u"sent, no final reply"_s);
        QVERIFY(openMarks(task->evidence).contains(proofs.first().toObject()[u"token"_s].toString()));
        QVERIFY(serverNames(task->evidence).contains(u"mx.d.example"_s));
        QVERIFY(task->evidence.facts[u"hostNames"_s].toArray().contains(u"mx.d.example"_s));
    }

    // Put off at first: asked once more only when the person agreed to wait.
    void greylisted()
    {
        for (const bool open : {false, true}) {
            for (const bool waits : {false, true}) {
                QElapsedTimer clock;
                clock.start();
                const auto table = ScriptedServer::smtp(
                    open ? QList<Row>{{"RCPT TO:<zz-*@x.example>", ok}, {"RCPT TO:<zz-", unknown}}
                         : closedServer());
                ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                                      [&](const QByteArray &said, int connection) {
                                          if (said.startsWith("RCPT") && clock.elapsed() < 1500)
                                              return Answer{"451 4.7.1 Greylisted\r\n"};
                                          return table(said, connection);
                                      });
                QVERIFY(server.start());
                const auto task = taskFor(server);
                if (waits)
                    task->input.greylistWait = 2000ms;
                run(openRelayEntry, task);
                const Judgement judgement = judge(task);
                const Verdict wanted = !waits ? Verdict::NotProven
                    : open                    ? Verdict::Fail
                                              : Verdict::Pass;
                QVERIFY2(judgement.verdict == wanted, qPrintable(judgement.technical));
            }
        }
    }

    // Some servers take no address for a client's name, and say so at EHLO or later.
    void anotherNameWhereTheAddressIsRefused()
    {
        for (const QByteArray &at : {"EHLO"_ba, "MAIL"_ba, "RCPT"_ba}) {
            for (Pace *pace : {static_cast<Pace *>(nullptr), inTurn(), gentle()}) {
                QSet<int> byAddress;
                const auto table = ScriptedServer::smtp(
                    {{"RCPT TO:<zz-*@x.example>", ok}, {"RCPT TO:<zz-", unknown}});
                ScriptedServer server(
                    {"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int connection) {
                        if (said.startsWith("EHLO [") || said.startsWith("HELO ["))
                            byAddress.insert(connection);
                        if (said.startsWith("EHLO x"))
                            byAddress.remove(connection);
                        const bool here = said.startsWith(at) || (at == "EHLO" && said.startsWith("HELO"));
                        if (here && byAddress.contains(connection))
                            return Answer{"550 5.7.1 <[127.0.0.1]>: Helo command rejected: no name\r\n"};
                        return table(said, connection);
                    });
                QVERIFY(server.start());
                const auto task = taskFor(server, pace);
                run(openRelayEntry, task);
                const Judgement judgement = judge(task);
                QVERIFY2(judgement.verdict == Verdict::Fail,
                         (at + ": " + judgement.technical.toUtf8()).constData());
                QCOMPARE(task->evidence.facts[u"greetedAs"_s].toString(), u"x.example"_s);
            }
        }
    }

    // A door for senders of its own host name only: pace gentle does not knock there, and says so.
    void saysWhatThePaceLeftOut()
    {
        for (Pace *pace : {inTurn(), gentle()}) {
            QSet<int> homely; // connections whose sender claims to be of the host
            const auto table = ScriptedServer::smtp(closedServer());
            ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                                  [&](const QByteArray &said, int connection) {
                                      if (said.startsWith("MAIL")) {
                                          homely.remove(connection);
                                          if (said.endsWith("@mx.d.example>"))
                                              homely.insert(connection);
                                      }
                                      return said.startsWith("RCPT") && said.endsWith("@x.example>")
                                              && !said.contains('%') && homely.contains(connection)
                                          ? ok
                                          : table(said, connection);
                                  });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            const bool few = pace == gentle();
            QVERIFY2(judgement.verdict == (few ? Verdict::Pass : Verdict::Fail),
                     qPrintable(judgement.technical));
            QCOMPARE(judgement.technical.contains("did not ask with mail from <u@mx.d.example>, "_L1), few);
            QCOMPARE(judgement.technical.contains(" more, nor with <localhost>, <localhost.localdomain>, <mx.d.example>, <d.example> as our name"_L1), few);
            const QJsonObject left = task->evidence.facts[u"leftOut"_s].toObject();
            QCOMPARE(left.isEmpty(), !few);
            for (const QJsonValue &address : left[u"senders"_s].toArray())
                QVERIFY(!server.allReceived().contains("MAIL FROM:<" + address.toString().toUtf8() + '>'));
        }
    }

    // A small limit of recipients is no wish to be left alone.
    void fewRecipientsAtOnce()
    {
        QHash<int, int> asked;
        const auto table = ScriptedServer::smtp(closedServer());
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) {
                                  if (said.startsWith("MAIL"))
                                      asked[connection] = 0;
                                  if (said.startsWith("RCPT") && ++asked[connection] > 3)
                                      return Answer{"452 4.5.3 Error: too many recipients\r\n"};
                                  return table(said, connection);
                              });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        const Judgement judgement = judge(task);
        QVERIFY2(judgement.verdict == Verdict::Pass, qPrintable(judgement.technical));
    }

    // The sender of the first try is refused: the recipients travel under another one.
    void refusedSenderIsReplaced()
    {
        for (Pace *pace : {static_cast<Pace *>(nullptr), inTurn()}) {
            ScriptedServer server(
                {"220 mx.d.example ESMTP\r\n"},
                ScriptedServer::smtp({{"MAIL FROM:<u@x.example>", {"550 5.1.8 Sender address rejected\r\n"}},
                                      {"RCPT TO:<postmaster", ok},
                                      {"RCPT TO:<zz-", unknown},
                                      {"RCPT TO:<u%x.example@d.example>", ok},
                                      {"RCPT", denied}}));
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(judgement.grade == u"routing-hole"_s, qPrintable(judgement.technical));
            QVERIFY2(judgement.technical.contains(u"MAIL FROM:<u@d.example>"_s),
                     qPrintable(judgement.technical));
        }
    }

    // Two probes of one run do not put the same question twice.
    void heardBefore()
    {
        QList<Row> rows = closedServer();
        rows.prepend({"RCPT TO:<abuse", ok});
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, ScriptedServer::smtp(rows));
        QVERIFY(server.start());
        NetworkSettings settings;
        settings.heard = std::make_shared<HeardReplies>();
        const ProbeInput input = taskFor(server)->input;
        for (const ProbeEntry *probe : {&openRelayEntry, &abuseMailboxEntry, &abusePostmasterEntry}) {
            auto task = std::make_shared<ProbeTask>(settings, input);
            run(*probe, task);
            if (probe != &openRelayEntry) {
                const RuleFunction rule =
                    probe == &abuseMailboxEntry ? judgeAbuseMailbox : judgeAbusePostmaster;
                const Judgement judgement = rule({task->evidence, Place::Outside, {}, {}, {}});
                QVERIFY2(judgement.verdict == Verdict::Pass, qPrintable(judgement.technical));
            }
        }
        const QByteArray made = "RCPT TO:<zz-" + settings.heard->nonce.toLatin1() + "@d.example>";
        QCOMPARE(server.allReceived().count(made), 1);
    }

    void portOnTrial()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 free = probe.serverPort();
        probe.close();
        ScriptedServer server({""}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        const auto task = taskFor(server);
        task->input.endpoint.port = free;
        task->evidence.facts[u"portOnTrial"_s] = true;
        run(openRelayEntry, task);
        QCOMPARE(judge(task).verdict, Verdict::NotApplicable);
        task->evidence.facts[u"portOnTrial"_s] = false;
        QCOMPARE(judge(task).verdict, Verdict::NotTested);
    }
};

QTEST_GUILESS_MAIN(TestRelayRun)
#include "tst_relay_run.moc"
