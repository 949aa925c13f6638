// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox watched for longer than one connection may last: scripted servers on a short bound.
#include "core/net/mailbox_watch.h"
#include "core/net/network.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = Answer::Then;

namespace {

constexpr auto whole = 800ms; // of one connection; a real one is allowed ten minutes

// One message, which comes with the connection `arrivesAt`. What a connection does with its login,
// and with its first search, is by its number.
struct Mailbox
{
    int arrivesAt = 0;
    QHash<int, QByteArray> logins = {};
    QList<int> hangUp = {}; // connections that end at the search
    QByteArray part = {};

    Answer operator()(const QByteArray &said, int connection)
    {
        const QByteArray tag = said.left(said.indexOf(' '));
        const QByteArray command = said.mid(tag.size() + 1);
        if (!part.isEmpty())
            return {std::exchange(part, {}) + ' ' + logins.value(connection, "OK in") + "\r\n"};
        if (command == "STARTTLS")
            return {tag + " OK go\r\n", Then::StartTls};
        if (command == "CAPABILITY")
            return {"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" + tag + " OK\r\n"};
        if (command == "AUTHENTICATE PLAIN") {
            part = tag;
            return {"+ go\r\n"};
        }
        if (command.startsWith("UID SEARCH") && hangUp.contains(connection))
            return {"* BYE tired\r\n", Then::Close};
        if (command.startsWith("UID SEARCH"))
            return {"* SEARCH" + QByteArray(connection >= arrivesAt ? " 7" : "") + "\r\n" + tag + " OK\r\n"};
        const QByteArray mail = "X-Doorcheck-Token: dc-1\r\n\r\n";
        if (command.startsWith("UID FETCH"))
            return {"* 1 FETCH (UID 7 BODY[HEADER] {" + QByteArray::number(mail.size()) + "}\r\n" + mail
                    + ")\r\n" + tag + " OK\r\n"};
        return {tag + " OK\r\n"};
    }
};

struct Seen
{
    std::shared_ptr<MailboxWatch> watch = std::make_shared<MailboxWatch>();
    QString found;
    QString error;
    bool done = false;
    qint64 took = 0;
};

QCoro::Task<> watchIt(Network *network, ImapLogin login, std::shared_ptr<Seen> seen)
{
    try {
        co_await watchMailbox(network, login, seen->watch);
    } catch (const DialogueError &error) {
        seen->error = dialogueErrorName(error.kind());
    }
    seen->done = true;
}

} // namespace

class TestMailboxWatch : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<Seen> watch(quint16 port, std::chrono::milliseconds wait, std::stop_token stop = {})
    {
        auto seen = std::make_shared<Seen>();
        NetworkSettings settings;
        settings.limits.connect = 2s;
        settings.limits.step = 400ms;
        settings.limits.whole = whole;
        settings.stop = std::move(stop);
        Network network(settings);
        QElapsedTimer clock;
        clock.start();
        Seen *told = seen.get(); // the functions are the watch's, and that is what holds them
        seen->watch->marks = [told] { return told->found.isEmpty() ? QStringList{u"dc-1"_s} : QStringList(); };
        seen->watch->isOver = [clock, wait] { return clock.elapsed() >= wait.count(); };
        seen->watch->found = [told](const QString &mark, const QByteArray &) { told->found = mark; };
        watchIt(&network, {u"127.0.0.1"_s, port, u"anna"_s, u"s3cret"_s}, seen);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(seen->done, 15'000); }();
        seen->took = clock.elapsed();
        return seen;
    }

private Q_SLOTS:
    void outlastsTheBoundOfOneConnection()
    {
        ScriptedServer server({"* OK hello\r\n"}, Mailbox{.arrivesAt = 6});
        server.setFragmenting(false);
        QVERIFY(server.start());
        const auto seen = watch(server.serverPort(), 12s);
        QCOMPARE(seen->found, u"dc-1"_s);
        QCOMPARE(seen->watch->trouble + seen->watch->interrupted, QString());
        QVERIFY2(seen->took > whole.count(), qPrintable(QString::number(seen->took)));
        QCOMPARE(server.connections(), 7);
        // Each was left in good order, within its own bound.
        QCOMPARE(server.allReceived().join('\n').count("LOGOUT"), 7);
    }

    void endsWithTheWait()
    {
        ScriptedServer server({"* OK hello\r\n"}, Mailbox{.arrivesAt = 1'000});
        QVERIFY(server.start());
        const auto seen = watch(server.serverPort(), 1500ms);
        QCOMPARE(seen->found, QString());
        QCOMPARE(seen->watch->trouble, QString());
        QVERIFY(seen->took >= 1500);
        QVERIFY(server.connections() > 1);
    }

    void looksOnceWithoutAWait()
    {
        ScriptedServer server({"* OK hello\r\n"}, Mailbox{});
        QVERIFY(server.start());
        QCOMPARE(watch(server.serverPort(), 0ms)->found, u"dc-1"_s);
        QCOMPARE(server.connections(), 1);
    }

    // A mailbox that hangs up or is busy for a while is told and asked again.
    void aLostConnectionIsNoEnd()
    {
        Mailbox mailbox{.arrivesAt = 4};
        mailbox.hangUp = {1};
        mailbox.logins[2] = "NO [UNAVAILABLE] later";
        ScriptedServer server({"* OK hello\r\n"}, mailbox);
        QVERIFY(server.start());
        const auto seen = watch(server.serverPort(), 12s);
        QCOMPARE(seen->found, u"dc-1"_s);
        QCOMPARE(seen->watch->trouble, QString());
        QVERIFY2(seen->watch->interrupted.contains(u"later"_s), qPrintable(seen->watch->interrupted));
    }

    void aRefusedLoginIsTheEnd()
    {
        for (const int at : {0, 2}) {
            Mailbox mailbox{.arrivesAt = 1'000};
            mailbox.logins[at] = "NO wrong password";
            ScriptedServer server({"* OK hello\r\n"}, mailbox);
            QVERIFY(server.start());
            const auto seen = watch(server.serverPort(), 12s);
            QVERIFY2(seen->watch->trouble.contains(u"refuses the login"_s), qPrintable(seen->watch->trouble));
            QCOMPARE(server.connections(), at + 1);
            QVERIFY(seen->took < 10'000);
        }
    }

    // One that is just being restarted is waited for; that it never worked is said at the end.
    void aFailureAtFirstIsNoEnd()
    {
        Mailbox mailbox{.arrivesAt = 2};
        mailbox.hangUp = {0};
        mailbox.logins[1] = "NO [LIMIT] too many connections";
        ScriptedServer server({"* OK hello\r\n"}, mailbox);
        QVERIFY(server.start());
        const auto seen = watch(server.serverPort(), 12s);
        QCOMPARE(seen->found, u"dc-1"_s);
        QCOMPARE(seen->watch->trouble, QString());
        QVERIFY2(seen->watch->interrupted.contains(u"too many"_s), qPrintable(seen->watch->interrupted));
        const auto never = watch(1, 1s);
        QVERIFY2(never->watch->trouble.contains(u"refused"_s), qPrintable(never->watch->trouble));
        QVERIFY(never->took >= 900 && never->took < 5'000);
    }

    void stoppedEndsAtOnce()
    {
        ScriptedServer server({"* OK hello\r\n"}, Mailbox{.arrivesAt = 1'000});
        QVERIFY(server.start());
        std::stop_source stop;
        QTimer::singleShot(600ms, this, [&] { stop.request_stop(); });
        const auto seen = watch(server.serverPort(), 12s, stop.get_token());
        QCOMPARE(seen->error, u"stopped"_s);
        QVERIFY(seen->took < 5'000);
    }
};

QTEST_GUILESS_MAIN(TestMailboxWatch)
#include "tst_mailbox_watch.moc"
