// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/mailbox_trial.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = Answer::Then;

// The login of a mailbox, tried before a check: what is wrong with it is a sentence.
class TestMailboxTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void works();
    void wrongPassword();
    void nobodyThere();
    void refusesWithoutPermission();
    void stoppedSaysNothing();

private:
    static CheckRequest requestFor(quint16 port);
};

// Knows one password.
struct Login
{
    QByteArray waiting = {};

    Answer operator()(const QByteArray &said, int)
    {
        const QByteArray tag = said.left(said.indexOf(' '));
        const QByteArray command = said.mid(tag.size() + 1);
        if (!waiting.isEmpty()) {
            const bool right = QByteArray::fromBase64(said) == QByteArray("\0anna\0s3cret", 12);
            return {std::exchange(waiting, {}) + (right ? " OK in\r\n" : " NO wrong password\r\n")};
        }
        if (command == "STARTTLS")
            return {tag + " OK go\r\n", Then::StartTls};
        if (command == "CAPABILITY")
            return {"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" + tag + " OK\r\n"};
        if (command == "AUTHENTICATE PLAIN") {
            waiting = tag;
            return {"+ go\r\n"};
        }
        if (command == "LOGOUT")
            return {"* BYE\r\n" + tag + " OK\r\n", Then::Close};
        return {tag + " BAD what?\r\n"};
    }
};

CheckRequest TestMailboxTrial::requestFor(quint16 port)
{
    CheckRequest request;
    request.permission = {u"Ann"_s, u"owner"_s, u"her mailbox"_s, QDateTime::currentDateTimeUtc()};
    request.proofMailbox = ImapLogin{u"127.0.0.1"_s, port, u"anna"_s, u"s3cret"_s};
    request.connectTimeout = 2s;
    request.stepTimeout = 1s;
    return request;
}

void TestMailboxTrial::works()
{
    ScriptedServer server({"* OK hello\r\n"}, Login());
    QVERIFY(server.start());
    MailboxTrial trial;
    QSignalSpy ended(&trial, &MailboxTrial::ended);
    QCOMPARE(trial.start(requestFor(server.serverPort())), QString());
    QVERIFY(trial.isRunning());
    QVERIFY(ended.wait(5000));
    QCOMPARE(ended[0][0].toString(), QString());
    QVERIFY(!trial.isRunning());
    // It looks, and opens no folder.
    const QByteArray said = server.allReceived().join('\n');
    QVERIFY(said.contains("AUTHENTICATE") && said.contains("LOGOUT"));
    QVERIFY(!said.contains("SELECT") && !said.contains("EXAMINE"));
}

void TestMailboxTrial::wrongPassword()
{
    ScriptedServer server({"* OK hello\r\n"}, Login());
    QVERIFY(server.start());
    MailboxTrial trial;
    QSignalSpy ended(&trial, &MailboxTrial::ended);
    CheckRequest request = requestFor(server.serverPort());
    request.proofMailbox->password = u"s3cret2"_s;
    QCOMPARE(trial.start(request), QString());
    QVERIFY(ended.wait(5000));
    const QString said = ended[0][0].toString();
    QVERIFY2(said.contains("wrong password"_L1), qPrintable(said));
    QVERIFY(!said.contains("s3cret"_L1));
}

void TestMailboxTrial::nobodyThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    MailboxTrial trial;
    QSignalSpy ended(&trial, &MailboxTrial::ended);
    QCOMPARE(trial.start(requestFor(port)), QString());
    QVERIFY(ended.wait(5000));
    QVERIFY(!ended[0][0].toString().isEmpty());
}

void TestMailboxTrial::refusesWithoutPermission()
{
    ScriptedServer server({"* OK hello\r\n"}, Login());
    QVERIFY(server.start());
    MailboxTrial trial;
    CheckRequest request = requestFor(server.serverPort());
    request.permission = {};
    QVERIFY(!trial.start(request).isEmpty());
    request = requestFor(server.serverPort());
    request.proofMailbox.reset();
    QVERIFY(!trial.start(request).isEmpty());
    QTest::qWait(200);
    QVERIFY(server.allReceived().isEmpty());
    QVERIFY(!trial.isRunning());
}

void TestMailboxTrial::stoppedSaysNothing()
{
    ScriptedServer server({"* OK hello\r\n"}, Login());
    QVERIFY(server.start());
    MailboxTrial trial;
    QSignalSpy ended(&trial, &MailboxTrial::ended);
    QCOMPARE(trial.start(requestFor(server.serverPort())), QString());
    trial.stop();
    QVERIFY(!ended.wait(500));
}

QTEST_GUILESS_MAIN(TestMailboxTrial)
#include "tst_mailbox_trial.moc"
