// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox read over IMAP: scripted servers, in order and hostile.
#include "core/net/imap_mailbox.h"
#include "core/net/network.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = Answer::Then;

namespace {

const QByteArray header = "Received: from a by b; x\r\nX-Doorcheck-Token: dc-1\r\nSubject: t\r\n\r\n";

struct Seen
{
    bool done = false;
    QString trouble; // why there was no login
    QString error;   // of the dialogue
    QByteArrayList all;
    QByteArray found; // the first of them
    QString transcript;
};

QCoro::Task<> look(Network *network, Endpoint place, ImapLogin login, std::shared_ptr<Seen> seen)
{
    try {
        Dialogue dialogue(*network, place);
        auto mailbox = std::make_shared<ImapMailbox>();
        seen->trouble = co_await enterMailbox(&dialogue, mailbox, login);
        const QByteArray token = "dc-1";
        if (seen->trouble.isEmpty())
            seen->all = co_await findMarked(&dialogue, mailbox, token);
        seen->found = seen->all.value(0);
        co_await leaveMailbox(&dialogue, mailbox);
    } catch (const DialogueError &error) {
        seen->error = error.text();
    }
    seen->done = true;
}

// A server that knows one user, and has `mail` as the header of message 7 in `folder`.
struct Mailbox
{
    QByteArray folder = "INBOX";
    QByteArray mail = header;
    QByteArray capabilities = "IMAP4rev1 AUTH=PLAIN";
    QByteArray tlsAnswer = "OK go";
    QByteArray loginAnswer = "OK in";
    QByteArray found = " 7"; // every other one is a copy without a way
    QByteArray elsewhere = ""; // what is found in any other folder
    QByteArray open = {};
    QByteArray part = {};

    Answer operator()(const QByteArray &said, int)
    {
        const QByteArray tag = said.left(said.indexOf(' '));
        const QByteArray command = said.mid(tag.size() + 1);
        if (command == "STARTTLS")
            return {tag + ' ' + tlsAnswer + "\r\n", tlsAnswer.startsWith("OK") ? Then::StartTls : Then::Go};
        if (command == "CAPABILITY")
            return {"* CAPABILITY " + capabilities + "\r\n" + tag + " OK\r\n"};
        if (command == "AUTHENTICATE PLAIN" || command.startsWith("LOGIN")) {
            part = tag;
            return {"+ go\r\n"};
        }
        if (!part.isEmpty() && said.endsWith('}'))
            return {"+ go\r\n"};
        if (!part.isEmpty()) {
            const QByteArray waiting = std::exchange(part, {});
            return {waiting + ' ' + loginAnswer + "\r\n"};
        }
        if (command.startsWith("EXAMINE ")) {
            open = command.mid(8);
            return {"* 7 EXISTS\r\n" + tag + " OK [READ-ONLY] open\r\n"};
        }
        if (command.startsWith("UID SEARCH"))
            return {"* SEARCH" + (open == folder ? found : elsewhere) + "\r\n" + tag + " OK\r\n"};
        if (command.startsWith("UID FETCH 7"))
            return {"* 1 FETCH (UID 7 BODY[HEADER] {" + QByteArray::number(mail.size()) + "}\r\n" + mail
                    + ")\r\n" + tag + " OK\r\n"};
        const QByteArray copy = "X-Doorcheck-Token: dc-1\r\nSubject: t\r\n\r\n";
        if (command.startsWith("UID FETCH"))
            return {"* 1 FETCH (UID 3 BODY[HEADER] {" + QByteArray::number(copy.size()) + "}\r\n" + copy
                    + ")\r\n" + tag + " OK\r\n"};
        if (command.startsWith("LIST"))
            return {"* LIST (\\HasNoChildren) \"/\" INBOX\r\n* LIST (\\Junk) \"/\" \"Junk Mail\"\r\n" + tag
                    + " OK\r\n"};
        if (command == "LOGOUT")
            return {"* BYE\r\n" + tag + " OK\r\n", Then::Close};
        return {tag + " BAD what?\r\n"};
    }
};

} // namespace

class TestImapMailbox : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<Seen> read(ScriptedServer &server, const QString &password = u"s3cret"_s)
    {
        auto seen = std::make_shared<Seen>();
        NetworkSettings settings;
        settings.limits.connect = 2s;
        settings.limits.step = 1s;
        Network network(settings);
        look(&network, {u"localhost"_s, server.serverAddress(), server.serverPort()},
             {u"localhost"_s, 143, u"anna"_s, password}, seen);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(seen->done, 5'000); }();
        const QList<Transcript> transcripts = network.transcripts();
        for (const Transcript &transcript : transcripts) {
            for (const TranscriptLine &line : transcript.lines)
                seen->transcript += line.text + u'\n';
        }
        return seen;
    }

private Q_SLOTS:
    void findsInInboxAndJunk()
    {
        for (const QByteArray &folder : {"INBOX"_ba, "\"Junk Mail\""_ba}) {
            for (const QByteArray &capabilities : {"IMAP4rev1 AUTH=PLAIN"_ba, "IMAP4rev1"_ba}) {
                ScriptedServer server({"* OK hello\r\n"}, Mailbox{folder, header, capabilities});
                QVERIFY(server.start());
                const auto seen = read(server);
                QVERIFY2(seen->error.isEmpty() && seen->trouble.isEmpty(), qPrintable(seen->error + seen->trouble));
                QCOMPARE(seen->found, header);
                const QByteArray said = server.allReceived().join('\n');
                QVERIFY(said.contains("EXAMINE INBOX") && !said.contains("SELECT"));
                QVERIFY(said.contains("BODY.PEEK[HEADER]") && !said.contains("STORE"));
                // Neither as it is nor in base64 does the password stand in what is kept.
                QVERIFY(!seen->transcript.contains(u"s3cret"_s));
                QVERIFY(!seen->transcript.contains(u"czNjcmV0"_s) && !seen->transcript.contains(u"AGFubmE"_s));
            }
        }
    }

    // Whatever the server's search finds, only the message's own header counts.
    void anotherMessage()
    {
        ScriptedServer server({"* OK hello\r\n"}, Mailbox{"INBOX", "Subject: dc-1\r\n\r\n"});
        QVERIFY(server.start());
        const auto seen = read(server);
        QVERIFY(seen->error.isEmpty() && seen->trouble.isEmpty());
        QVERIFY(seen->found.isEmpty());
    }

    void passwordOnlyUnderTls()
    {
        Mailbox plain;
        plain.tlsAnswer = "BAD no such thing";
        ScriptedServer server({"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello\r\n"}, plain);
        QVERIFY(server.start());
        const auto seen = read(server);
        QVERIFY2(seen->trouble.contains(u"encryption"_s), qPrintable(seen->trouble));
        const QByteArray said = server.allReceived().join('\n');
        QVERIFY(!said.contains("AUTHENTICATE") && !said.contains("LOGIN"));
    }

    // A copy of ours hides nothing that came by way of servers, whichever is the newer one.
    void prefersWhatHasAWay()
    {
        for (const QByteArray &found : {" 7 8"_ba, " 3 7"_ba, " 3 7 8"_ba, " 3"_ba}) {
            Mailbox mailbox;
            mailbox.found = found;
            ScriptedServer server({"* OK hello\r\n"}, mailbox);
            QVERIFY(server.start());
            const auto seen = read(server);
            QCOMPARE(seen->found.startsWith("Received"), found.contains('7'));
            QVERIFY(!seen->found.isEmpty());
        }
    }

    void aCopyInTheInboxHidesNothingAmongTheJunk()
    {
        Mailbox mailbox;
        mailbox.folder = "\"Junk Mail\"";
        mailbox.elsewhere = " 3";
        ScriptedServer server({"* OK hello\r\n"}, mailbox);
        QVERIFY(server.start());
        const auto seen = read(server);
        QCOMPARE(seen->all.size(), 2);
        QCOMPARE(seen->found, header);
        QVERIFY(!seen->all.last().startsWith("Received"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QString>("word");
        QTest::newRow("wrong password") << "* OK hi\r\n"_ba << "NO [AUTHENTICATIONFAILED] wrong"_ba << u"wrong"_s;
        QTest::newRow("closed") << "* BYE too many\r\n"_ba << "OK"_ba << u"too many"_s;
        QTest::newRow("before TLS") << "* PREAUTH you are in\r\n"_ba << "OK"_ba << u"you are in"_s;
        QTest::newRow("not IMAP") << "220 mx.d.example ESMTP\r\n"_ba << "OK"_ba << u"no answer of a mailbox"_s;
        QTest::newRow("a flood") << "* OK {999999999}\r\n"_ba << "OK"_ba << u"more than we read"_s;
        QTest::newRow("literals without end")
            << "* OK {1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx{1}\r\nx\r\n"_ba
            << "OK"_ba << u"more than we read"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, login);
        QFETCH(QString, word);
        Mailbox mailbox;
        mailbox.loginAnswer = login;
        ScriptedServer server({greeting}, mailbox);
        QVERIFY(server.start());
        const auto seen = read(server);
        QVERIFY2((seen->trouble + seen->error).contains(word), qPrintable(seen->trouble + seen->error));
        QVERIFY(seen->found.isEmpty());
    }
};

QTEST_MAIN(TestImapMailbox)
#include "tst_imap_mailbox.moc"
