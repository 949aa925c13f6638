// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that set limits to a connection, or to how they want to be talked to: the probe keeps to
// them and still asks everything.
#include "tests/probe/mail_fixture.h"

#include <QTimer>

using namespace doorcheck;
using namespace doorcheck::test;

namespace {

const QList<Pace *> &everyPace()
{
    static const QList<Pace *> paces{nullptr, inTurn(), gentle()};
    return paces;
}

bool isRefusal(const Answer &answer)
{
    return answer.bytes.startsWith('4') || answer.bytes.startsWith('5');
}

// Denied to strangers, with room for a door that only some senders find.
Answer answerTo(const QByteArray &said, int connection)
{
    static const auto table = ScriptedServer::smtp(closedServer());
    return table(said, connection);
}

} // namespace

class TestRelayLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Hanging up after each refusal is no reason to give up, as long as it answers.
    void hangsUpAfterEachRefusal()
    {
        for (Pace *pace : everyPace()) {
            ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                                  [](const QByteArray &said, int connection) {
                                      Answer answer = answerTo(said, connection);
                                      if (isRefusal(answer))
                                          answer.then = Then::Close;
                                      return answer;
                                  });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(judgement.verdict == Verdict::Pass, qPrintable(judgement.technical));
            QVERIFY(server.connections()
                    <= openRelayEntry.plan(task->input, task->network.pace()).connections);
        }
    }

    // Postfix's smtpd_hard_error_limit: 421 after so many refusals is a limit of that connection.
    void limitOfErrors_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("closed") << false << "pass"_ba;
        QTest::newRow("open to senders of its own domain") << true << "fail"_ba;
    }

    void limitOfErrors()
    {
        QFETCH(bool, open);
        QFETCH(QByteArray, verdict);
        for (Pace *pace : everyPace()) {
            QHash<int, int> errors;
            QHash<int, QByteArray> sender;
            ScriptedServer server(
                {"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int connection) {
                    if (said.startsWith("MAIL"))
                        sender[connection] = said;
                    const bool own = open && said.startsWith("RCPT")
                        && !said.endsWith("@d.example>") && said.count('@') == 1
                        && !said.contains('"') && sender[connection].endsWith("<u@d.example>");
                    const Answer answer = own ? ok : answerTo(said, connection);
                    if (!isRefusal(answer) || ++errors[connection] <= 2)
                        return answer;
                    return Answer{"421 4.7.0 Error: too many errors\r\n", Then::Close};
                });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(verdictName(judgement.verdict).toLatin1() == verdict,
                     qPrintable(judgement.technical));
            QVERIFY(server.connections()
                    <= openRelayEntry.plan(task->input, task->network.pace()).connections);
        }
    }

    // Side by side only as far as the server takes it, however it says so.
    void oneAtATimeWhereTheServerSaysSo_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("421") << "421 4.7.0 too many connections\r\n"_ba;
        QTest::newRow("554") << "554 5.7.1 only one connection, please\r\n"_ba;
        QTest::newRow("without a word") << ""_ba;
    }

    void oneAtATimeWhereTheServerSaysSo()
    {
        QFETCH(QByteArray, refusal);
        int open = 0;
        QSet<int> there;
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) {
                                  if (said.startsWith("EHLO") && open > 0)
                                      return Answer{refusal, Then::Close};
                                  if (said.startsWith("EHLO")) {
                                      ++open;
                                      there.insert(connection);
                                  }
                                  if (said == "QUIT" && there.remove(connection))
                                      --open;
                                  return answerTo(said, connection);
                              });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        const Judgement judgement = judge(task);
        QVERIFY2(judgement.verdict == Verdict::Pass, qPrintable(judgement.technical));
    }

    // PIPELINING is offered, and all but the first command of a packet is lost.
    void losesWhatCameAtOnce()
    {
        QSet<int> busy; // connections that have read a command in this turn of the event loop
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) {
                                  if (busy.contains(connection))
                                      return Answer{""};
                                  busy.insert(connection);
                                  QTimer::singleShot(0, [&busy, connection] {
                                      busy.remove(connection);
                                  });
                                  if (said.startsWith("EHLO"))
                                      return Answer{"250-mx.d.example\r\n250 PIPELINING\r\n"};
                                  return answerTo(said, connection);
                              });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        const Judgement judgement = judge(task);
        QVERIFY2(judgement.verdict == Verdict::Pass, qPrintable(judgement.technical));
        QVERIFY(task->evidence.facts[u"pipeliningFailed"_s].toBool());
    }

    // No greeting of ours is good enough: that is said, and not that it stopped answering.
    void refusesEveryGreeting_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("LMTP") << "500 5.5.1 This is LMTP: use LHLO\r\n"_ba;
        QTest::newRow("no name") << "550 5.7.1 Your host name does not resolve\r\n"_ba;
    }

    void refusesEveryGreeting()
    {
        QFETCH(QByteArray, refusal);
        for (Pace *pace : everyPace()) {
            ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                                  [&](const QByteArray &said, int connection) {
                                      return said.startsWith("EHLO") || said.startsWith("HELO")
                                          ? Answer{refusal}
                                          : answerTo(said, connection);
                                  });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QCOMPARE(judgement.verdict, Verdict::NotTested);
            QVERIFY2(judgement.reason.contains(u"does not take mail"_s), qPrintable(judgement.reason));
            QCOMPARE(judgement.technical, QString::fromLatin1(refusal.trimmed()));
        }
    }

    // The few senders of pace gentle are refused for their domains' sake: the null sender is left.
    void refusesSendersByTheirDomain()
    {
        const QList<Row> rows{{"MAIL FROM:<u@x.example>", {"550 5.7.23 SPF check failed\r\n"}},
                              {"MAIL FROM:<u@d.example>",
                               {"553 5.7.1 Sender address rejected: not logged in\r\n"}}};
        for (Pace *pace : everyPace()) {
            ScriptedServer server({"220 mx.d.example ESMTP\r\n"},
                                  ScriptedServer::smtp(rows + closedServer()));
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(judgement.verdict == Verdict::Pass, qPrintable(judgement.technical));
            QVERIFY(server.allReceived().contains("MAIL FROM:<>"));
        }
    }

    // Shut out half-way in words that name no ban, while the postmaster is spared: what was refused
    // since then was not refused for relaying.
    void refusesUsInOtherWords()
    {
        for (Pace *pace : {static_cast<Pace *>(nullptr), inTurn()}) {
            int refusals = 0;
            QHash<int, QByteArray> sender;
            ScriptedServer server(
                {"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int connection) {
                    if (said.startsWith("MAIL"))
                        sender[connection] = said;
                    if (!said.startsWith("RCPT") || said.contains("<postmaster"))
                        return answerTo(said, connection);
                    if (++refusals > 3)
                        return Answer{"550 5.7.1 No, thank you\r\n"};
                    return sender[connection].endsWith("<u@d.example>") ? ok
                                                                        : answerTo(said, connection);
                });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(judgement.verdict == Verdict::NotTested, qPrintable(judgement.technical));
            QVERIFY2(judgement.technical.contains(u"No, thank you"_s), qPrintable(judgement.technical));
        }
    }

    // A list of recipients is let through once one of them is known.
    void opensBehindAKnownRecipient()
    {
        for (Pace *pace : {static_cast<Pace *>(nullptr), inTurn()}) {
            QSet<int> known;
            ScriptedServer server(
                {"220 mx.d.example ESMTP\r\n"}, [&](const QByteArray &said, int connection) {
                    if (said.startsWith("MAIL"))
                        known.remove(connection);
                    if (said.startsWith("RCPT TO:<postmaster"))
                        known.insert(connection);
                    return said.startsWith("RCPT") && known.contains(connection)
                        ? ok
                        : answerTo(said, connection);
                });
            QVERIFY(server.start());
            const auto task = taskFor(server, pace);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            QVERIFY2(judgement.verdict == Verdict::NotProven, qPrintable(judgement.technical));
            QCOMPARE(judgement.grade, u"accepted"_s);
            QVERIFY2(judgement.technical.contains(u"behind a recipient"_s), qPrintable(judgement.technical));
        }
    }
};

QTEST_GUILESS_MAIN(TestRelayLimits)
#include "tst_relay_limits.moc"
