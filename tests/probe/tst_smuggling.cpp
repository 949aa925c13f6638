// SPDX-License-Identifier: GPL-3.0-or-later
// mail.smuggling against a small server that ends messages where it is told to.
#include "core/probe/smtp/session_checks.h"
#include "core/verdict/rules/session_rules.h"
#include "tests/probe/mail_fixture.h"

using namespace doorcheck;
using namespace doorcheck::test;

namespace {

// Takes what it is told byte by byte, since line ends are the matter.
struct EndServer
{
    QByteArrayList ends{"\r\n.\r\n"};
    QByteArray atEnd = "250 2.0.0 queued\r\n"; // the answer to a whole message
    QByteArray inHaste; // the answer to a command that came before this server's last answer
    bool takesMailbox = true;
    bool leaves = false; // closes after a message
    int *messages = nullptr;

    struct Session
    {
        QByteArray buffer;
        bool data = false;
    };
    std::shared_ptr<QHash<int, Session>> sessions = std::make_shared<QHash<int, Session>>();

    Answer operator()(const QByteArray &said, int connection)
    {
        Session &session = (*sessions)[connection];
        session.buffer += said;
        Answer answer;
        bool haste = false;
        for (;;) {
            if (session.data) {
                qsizetype at = -1, length = 0;
                for (const QByteArray &end : ends) {
                    const qsizetype found = session.buffer.indexOf(end);
                    if (found >= 0 && (at < 0 || found < at)) {
                        at = found;
                        length = end.size();
                    }
                }
                if (at < 0)
                    return answer;
                session.buffer.remove(0, at + length);
                session.data = false;
                answer.bytes += atEnd;
                ++*messages;
                haste = !session.buffer.isEmpty();
                if (leaves) {
                    answer.then = Then::Close;
                    return answer;
                }
            }
            const qsizetype line = session.buffer.indexOf('\n');
            if (line < 0)
                return answer;
            const QByteArray command = session.buffer.first(line).trimmed();
            session.buffer.remove(0, line + 1);
            if (haste && !inHaste.isEmpty()) {
                answer.bytes += inHaste;
            } else if (command == "DATA") {
                answer.bytes += "354 go\r\n";
                session.data = true;
            } else if (command.startsWith("RCPT") && !takesMailbox) {
                answer.bytes += "554 5.7.1 <u@x.example>: Relay access denied\r\n";
            } else if (command == "QUIT") {
                answer.bytes += "221 bye\r\n";
                answer.then = Then::Close;
                return answer;
            } else {
                answer.bytes += "250 ok\r\n";
            }
        }
    }
};

std::shared_ptr<ProbeTask> smuggle(const ScriptedServer &server, const QString &mailbox = {})
{
    const auto task = taskFor(server);
    task->input.sendProof = true;
    task->input.testMailbox = mailbox;
    run(smugglingEntry, task);
    return task;
}

Judgement judged(const ProbeTask &task)
{
    return judgeSmuggling({task.evidence, Place::Outside, QDate(2026, 11, 24), {}, {}});
}

} // namespace

class TestSmuggling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QByteArrayList>("moreEnds");
        QTest::addColumn<QByteArray>("atEnd");
        QTest::addColumn<QByteArray>("inHaste");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("messages"); // at pace fast
        const QByteArray ok = "250 2.0.0 queued\r\n";
        using L = QByteArrayList;
        QTest::newRow("in order") << L{} << ok << ""_ba << Verdict::Pass << 7;
        QTest::newRow("lone line feeds") << L{"\n.\n", "\n.\r\n"} << ok << ""_ba << Verdict::Fail << 2;
        QTest::newRow("only the second form") << L{"\n.\r\n"} << ok << ""_ba << Verdict::Fail << 3;
        QTest::newRow("carriage returns") << L{"\r.\r"} << ok << ""_ba << Verdict::Fail << 4; // the third form holds it
        QTest::newRow("a mix of both") << L{"\n.\rM"} << ok << ""_ba << Verdict::Fail << 6; // no line feed behind
        QTest::newRow("the other mix") << L{"\r.\n"} << ok << ""_ba << Verdict::Fail << 7;
        QTest::newRow("what nobody can send") << L{"\r\n.\n"} << ok << ""_ba << Verdict::Pass << 7;
        QTest::newRow("refused for the content") << L{} << "550 5.7.1 spam\r\n"_ba << ""_ba << Verdict::Pass << 7;
        QTest::newRow("refused for its line ends, with a temporary code")
            << L{} << "421 4.5.0 Bare linefeed (LF) not allowed\r\n"_ba << ""_ba << Verdict::Pass << 7;
        QTest::newRow("no second message in this connection")
            << L{"\n.\n"} << ok << "421 too many messages in this connection\r\n"_ba << Verdict::NotTested << 7;
        QTest::newRow("put off") << L{} << "451 4.3.0 later\r\n"_ba << ""_ba << Verdict::NotTested << 7;
        QTest::newRow("the second command refused")
            << L{"\n.\n"} << ok << "554 5.5.0 improper pipelining\r\n"_ba << Verdict::Warning << 7;
        QTest::newRow("spam, and then the commands inside")
            << L{"\n.\n"} << "550 5.7.1 spam\r\n"_ba << ""_ba << Verdict::Fail << 2;
    }

    void verdicts()
    {
        QFETCH(QByteArrayList, moreEnds);
        QFETCH(QByteArray, atEnd);
        QFETCH(QByteArray, inHaste);
        QFETCH(Verdict, verdict);
        int taken = 0;
        EndServer script;
        script.ends += moreEnds;
        script.atEnd = atEnd;
        script.inHaste = inHaste;
        script.messages = &taken;
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, script, ScriptedServer::Unit::Bytes);
        server.setFragmenting(false);
        QVERIFY(server.start());
        const auto task = smuggle(server);
        const Judgement judgement = judged(*task);
        QVERIFY2(judgement.verdict == verdict, qPrintable(judgement.technical));
        QTEST(taken, "messages");
        const PlannedTraffic planned = smugglingEntry.plan(task->input, task->network.pace());
        QVERIFY(server.connections() <= planned.connections);
        QCOMPARE(task->network.traffic().connections, server.connections());
        QVERIFY(taken <= planned.messages);
        if (verdict == Verdict::Pass)
            QCOMPARE(server.connections(), planned.connections);
    }

    void hangsUp_data()
    {
        QTest::addColumn<QByteArray>("atEnd");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("taken") << "250 2.0.0 queued\r\n"_ba << Verdict::NotTested;
        QTest::newRow("refused for the content") << "550 5.7.1 spam\r\n"_ba << Verdict::NotTested;
        QTest::newRow("refused for its line ends")
            << "554 5.7.1 Bare LF not allowed\r\n"_ba << Verdict::Pass;
        QTest::newRow("refused for coming in one")
            << "500 5.0.0 Pipelining not supported\r\n"_ba << Verdict::Pass;
    }

    void hangsUp()
    {
        QFETCH(QByteArray, atEnd);
        QFETCH(Verdict, verdict);
        int taken = 0;
        EndServer script;
        script.atEnd = atEnd;
        script.leaves = true;
        script.messages = &taken;
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, script, ScriptedServer::Unit::Bytes);
        server.setFragmenting(false);
        QVERIFY(server.start());
        const auto task = smuggle(server);
        const Judgement judgement = judged(*task);
        QVERIFY2(judgement.verdict == verdict, qPrintable(judgement.technical));
    }

    void noMailboxThere()
    {
        int taken = 0;
        EndServer script;
        script.takesMailbox = false;
        script.messages = &taken;
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, script, ScriptedServer::Unit::Bytes);
        QVERIFY(server.start());
        const auto task = smuggle(server, u"tester@d.example"_s);
        const Judgement judgement = judged(*task);
        QCOMPARE(judgement.verdict, Verdict::NotTested);
        QVERIFY(judgement.technical.contains(u"tester@d.example"_s));
        QCOMPARE(taken, 0);
        QCOMPARE(task->network.traffic().messages, 0);
    }

    // A server that hangs up after each message has not been asked what it does with the rest.
    void hangsUpAfterEachMessage()
    {
        int taken = 0;
        EndServer script;
        script.leaves = true;
        script.ends += "\n.\n";
        script.messages = &taken;
        ScriptedServer server({"220 mx.d.example ESMTP\r\n"}, script, ScriptedServer::Unit::Bytes);
        QVERIFY(server.start());
        const auto task = smuggle(server);
        const Judgement judgement = judged(*task);
        QCOMPARE(judgement.verdict, Verdict::NotTested);
    }

    // Messages go out only where the person allowed them, and to nobody else's mailbox.
    void onlyWithLeave()
    {
        ProbeInput input;
        input.endpoint.port = 25;
        input.outsideMailbox = u"u@x.example"_s;
        QVERIFY(!asks(smugglingEntry, ProbeScope::MailEndpoint, input));
        input.sendProof = true;
        QVERIFY(!asks(smugglingEntry, ProbeScope::MailEndpoint, input)); // the mailbox is nobody's
        input.mailboxIsOurs = true;
        QVERIFY(asks(smugglingEntry, ProbeScope::MailEndpoint, input));
        input.endpoint.port = 587;
        QVERIFY(!asks(smugglingEntry, ProbeScope::MailEndpoint, input));
    }
};

QTEST_GUILESS_MAIN(TestSmuggling)
#include "tst_smuggling.moc"
