// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = Answer::Then;
using Kind = DialogueError::Kind;

namespace {

struct Outcome
{
    bool done = false;
    QString error; // the kind's name; empty when all went well
    QString text;
    QList<QByteArray> taken;
    QByteArray beforeTls;
    bool encrypted = false;
};

NetworkSettings settings()
{
    NetworkSettings network;
    network.limits.connect = 2s;
    network.limits.step = 2s;
    network.limits.whole = 20s;
    return network;
}

Endpoint endpointOf(const QTcpServer &server)
{
    return {u"mx.test.example"_s, server.serverAddress(), server.serverPort()};
}

enum class Wish { Line, Reply, Replies3, Tls, ImplicitTls, SafeTls, Block, End, Secret };

// One dialogue of every kind the cases below need.
QCoro::Task<> talk(Network *network, Endpoint endpoint, Wish wish, std::shared_ptr<Outcome> outcome)
{
    try {
        Dialogue dialogue(*network, endpoint);
        if (wish == Wish::SafeTls)
            dialogue.insistOnSafeTls();
        if (wish == Wish::ImplicitTls || wish == Wish::SafeTls)
            co_await dialogue.openEncrypted();
        else
            co_await dialogue.open();
        if (wish == Wish::Line) {
            const QByteArray line = co_await dialogue.line();
            outcome->taken << line;
        } else if (wish == Wish::Block) {
            const QByteArray block = co_await dialogue.exactly(5);
            outcome->taken << block;
        } else if (wish == Wish::End) {
            const QByteArray all = co_await dialogue.untilClosed(200'000);
            outcome->taken << all;
        } else {
            const SmtpReply greeting = co_await dialogue.reply();
            outcome->taken << greeting.text().toUtf8();
        }
        if (wish == Wish::Tls) {
            dialogue.send("STARTTLS");
            const SmtpReply ready = co_await dialogue.reply();
            outcome->taken << ready.text().toUtf8();
            co_await dialogue.startTls();
            outcome->beforeTls = dialogue.bytesBeforeTls();
        }
        if (wish == Wish::Secret) {
            const QString shown = u"AUTH PLAIN (hidden)"_s;
            dialogue.send("AUTH PLAIN AHUAaHVudGVyMg==", shown);
            const SmtpReply reply = co_await dialogue.reply();
            outcome->taken << reply.text().toUtf8();
        }
        if (wish == Wish::Tls || wish == Wish::Replies3) {
            for (int i = 0; i < 2; ++i) {
                dialogue.send("EHLO me");
                const SmtpReply reply = co_await dialogue.reply();
                outcome->taken << reply.text().toUtf8();
            }
        }
        outcome->encrypted = dialogue.isEncrypted();
    } catch (const DialogueError &error) {
        outcome->error = dialogueErrorName(error.kind());
        outcome->text = error.text();
    }
    outcome->done = true;
}

std::shared_ptr<Outcome> start(Network *network, const Endpoint &endpoint, Wish wish)
{
    auto outcome = std::make_shared<Outcome>();
    talk(network, endpoint, wish, outcome);
    return outcome;
}

} // namespace

class TestDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<int>("then");
        QTest::addColumn<int>("wish");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char *name, const QByteArray &greeting, Then then, Wish wish,
                            const char *error, const QByteArray &first = {}) {
            QTest::newRow(name) << greeting << int(then) << int(wish)
                                << QString::fromLatin1(error) << first;
        };
        row("one line", "220 hello\r\n", Then::Go, Wish::Line, "", "220 hello");
        row("bare line feed", "220 hello\n", Then::Go, Wish::Line, "", "220 hello");
        row("one reply", "220 hello\r\n", Then::Go, Wish::Reply, "", "220 hello");
        row("many lines", "220-one\r\n220-two\r\n220 three\r\n", Then::Go, Wish::Reply, "",
            "220 one / two / three");
        row("bare code", "220\r\n", Then::Go, Wish::Reply, "", "220");
        row("half a line, then closed", "220 hel", Then::Close, Wish::Reply, "closed");
        row("half a reply, then closed", "220-one\r\n", Then::Close, Wish::Reply, "closed");
        row("half a reply, then reset", "220-one\r\n", Then::Reset, Wish::Reply, "closed");
        row("closed at once", "", Then::Close, Wish::Reply, "closed");
        row("whole reply, then closed", "220 one\r\n", Then::Close, Wish::Reply, "", "220 one");
        row("silence", "", Then::Silence, Wish::Reply, "timedOut");
        row("half a reply and silence", "220-one\r\n", Then::Silence, Wish::Reply, "timedOut");
        row("no SMTP", "HTTP/1.1 400 Bad Request\r\n", Then::Go, Wish::Reply, "garbled");
        row("yes and no in one answer", "250-one\r\n550 two\r\n", Then::Go, Wish::Reply, "garbled");
        row("two ways to say no", "550-one\r\n554 two\r\n", Then::Go, Wish::Reply, "", "554 one / two");
        row("binary", QByteArray::fromHex("16030100ff0a0d0a"), Then::Go, Wish::Reply, "garbled");
        row("a line too long", QByteArray(1 << 20, 'x'), Then::Go, Wish::Reply, "tooLong");
        row("a line just too long", "220 " + QByteArray(8192, 'x'), Then::Go, Wish::Reply, "tooLong");
        row("an endless reply", QByteArray("220-more\r\n").repeated(100'000), Then::Go,
            Wish::Reply, "tooLong");
        row("exact bytes", "abcdefg", Then::Go, Wish::Block, "", "abcde");
        row("too few bytes", "abc", Then::Close, Wish::Block, "closed");
        row("until closed", "abc\r\ndef", Then::Close, Wish::End, "", "abc\r\ndef");
        row("TLS on plain text", "220 hello\r\n", Then::Go, Wish::ImplicitTls, "tlsFailed");
    }

    void ends()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(int, then);
        QFETCH(int, wish);
        QFETCH(QString, error);
        QFETCH(QByteArray, first);
        for (unsigned seed = 1; seed <= 5; ++seed) {
            ScriptedServer server({greeting, Then(then)}, ScriptedServer::smtp({}),
                                  ScriptedServer::Unit::Line, seed);
            QVERIFY(server.start());
            NetworkSettings limits = settings();
            limits.limits.step = 300ms;
            Network network(limits);
            const auto outcome = start(&network, endpointOf(server), Wish(wish));
            QTRY_VERIFY(outcome->done);
            QCOMPARE(outcome->error, error);
            QCOMPARE(outcome->taken.value(0), first);
            QCOMPARE(outcome->error.isEmpty(), outcome->text.isEmpty());
        }
    }

    void refusalIsNoticedAtOnce()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const Endpoint endpoint = endpointOf(closed);
        closed.close();
        Network network(settings());
        QElapsedTimer clock;
        clock.start();
        const auto outcome = start(&network, endpoint, Wish::Reply);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, u"refused"_s);
        QVERIFY2(clock.elapsed() < 1000, "refusal noticed only at the time-out");
        QCOMPARE(network.traffic().connections, 1);
    }

    void stopEndsTheWaitAtOnce()
    {
        ScriptedServer server({"", Then::Silence}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        std::stop_source stop;
        NetworkSettings limits = settings();
        limits.limits.step = 30s;
        limits.stop = stop.get_token();
        Network network(limits);
        const auto outcome = start(&network, endpointOf(server), Wish::Reply);
        QTRY_COMPARE(server.connections(), 1);
        QVERIFY(!outcome->done);
        QElapsedTimer clock;
        clock.start();
        stop.request_stop();
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, u"stopped"_s);
        QVERIFY(clock.elapsed() < 1000);
        const auto later = start(&network, endpointOf(server), Wish::Reply);
        QTRY_VERIFY(later->done);
        QCOMPARE(later->error, u"stopped"_s);
        QCOMPARE(server.connections(), 1);
    }

    void startTls()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            ScriptedServer server({"220 hello\r\n"},
                                  ScriptedServer::smtp({{"STARTTLS",
                                                         {"220 go\r\n", Then::StartTls}}}),
                                  ScriptedServer::Unit::Line, seed);
            QVERIFY(server.start());
            Network network(settings());
            const auto outcome = start(&network, endpointOf(server), Wish::Tls);
            QTRY_VERIFY(outcome->done);
            QCOMPARE(outcome->error, QString());
            QVERIFY(outcome->encrypted);
            QCOMPARE(outcome->beforeTls, QByteArray());
            QCOMPARE(outcome->taken.size(), 4);
            QCOMPARE(outcome->taken[3], "250 mx.test.example / PIPELINING / 8BITMIME"_ba);
        }
    }

    // RFC 3207 section 4: what comes between the reply and the handshake is thrown away, and said.
    void startTlsReportsBytesBefore()
    {
        ScriptedServer server({"220 hello\r\n"},
                              ScriptedServer::smtp(
                                  {{"STARTTLS", {"220 go\r\n250 injected\r\n", Then::StartTls}}}));
        server.setFragmenting(false);
        QVERIFY(server.start());
        Network network(settings());
        const auto outcome = start(&network, endpointOf(server), Wish::Tls);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, QString());
        QCOMPARE(outcome->beforeTls, "250 injected\r\n"_ba);
        QCOMPARE(outcome->taken[2], "250 mx.test.example / PIPELINING / 8BITMIME"_ba);
    }

    void implicitTls()
    {
        ScriptedServer server({"220 hello\r\n"}, ScriptedServer::smtp({}));
        server.setImplicitTls(true);
        QVERIFY(server.start());
        Network network(settings());
        const auto outcome = start(&network, endpointOf(server), Wish::ImplicitTls);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, QString());
        QVERIFY(outcome->encrypted);
    }

    // Whoever has a password to say does not say it to what this machine holds to be unsafe.
    void oldTls()
    {
        for (const bool safe : {false, true}) {
            ScriptedServer server({"220 hello\r\n"}, ScriptedServer::smtp({}));
            server.setImplicitTls(true);
            server.setOldTls(true);
            QVERIFY(server.start());
            Network network(settings());
            const Wish wish = safe ? Wish::SafeTls : Wish::ImplicitTls;
            const auto outcome = start(&network, endpointOf(server), wish);
            QTRY_VERIFY(outcome->done);
            QCOMPARE(outcome->error, safe ? u"tlsFailed"_s : QString());
            QVERIFY2(!outcome->text.contains(": ."_L1), qPrintable(outcome->text));
        }
    }

    void wholeDeadline()
    {
        Answer slow{"250 ok\r\n"};
        slow.delayMs = 200;
        ScriptedServer server({"220 hello\r\n"}, ScriptedServer::table({{"EHLO", slow}}));
        QVERIFY(server.start());
        NetworkSettings limits = settings();
        limits.limits.whole = 300ms;
        Network network(limits);
        const auto outcome = start(&network, endpointOf(server), Wish::Replies3);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, u"timedOut"_s);
        QCOMPARE(outcome->taken.size(), 2);
    }

    void transcriptShowsControlCharacters()
    {
        ScriptedServer server({"220 he\x1b[31mllo\r\n"}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        Network network(settings());
        const auto outcome = start(&network, endpointOf(server), Wish::Replies3);
        QTRY_VERIFY(outcome->done);
        const QList<Transcript> transcripts = network.transcripts();
        QCOMPARE(transcripts.size(), 1);
        QCOMPARE(transcripts[0].peer, endpointOf(server).text());
        QVERIFY(transcripts[0].source.startsWith(u"127.0.0.1:"_s));
        QCOMPARE(transcripts[0].lines[0].text, u"220 he\\x1b[31mllo"_s);
        QCOMPARE(transcripts[0].lines[1].speaker, Speaker::Doorcheck);
        QCOMPARE(network.traffic().bytes, 2 * 9);
    }

    void secretsStayOutOfTheTranscript()
    {
        QByteArray got;
        ScriptedServer server({"220 hello\r\n"}, [&](const QByteArray &said, int) {
            got += said;
            return ScriptedServer::smtp({})(said, 0);
        });
        QVERIFY(server.start());
        Network network(settings());
        const auto outcome = start(&network, endpointOf(server), Wish::Secret);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, QString());
        QVERIFY(got.contains("AHUAaHVudGVyMg==")); // the server had it all the same
        QStringList lines;
        for (const TranscriptLine &line : network.transcripts().value(0).lines)
            lines << line.text;
        QVERIFY(lines.contains(u"AUTH PLAIN (hidden)"_s));
        QVERIFY(!lines.join(u'\n').contains(u"AHUAaHVudGVyMg"_s));
    }

    void sourceAddress()
    {
        ScriptedServer server({"220 hello\r\n"}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        NetworkSettings from = settings();
        from.source = QHostAddress(u"127.9.0.1"_s);
        Network network(from);
        const auto outcome = start(&network, endpointOf(server), Wish::Reply);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, QString());
        QVERIFY(network.transcripts().value(0).source.startsWith(u"127.9.0.1:"_s));

        from.source = QHostAddress(u"192.0.2.1"_s); // not ours
        Network wrong(from);
        const auto failed = start(&wrong, endpointOf(server), Wish::Reply);
        QTRY_VERIFY(failed->done);
        QCOMPARE(failed->error, u"unreachable"_s);
        QVERIFY(failed->text.contains(u"192.0.2.1"_s));
    }

    void sixAndFour()
    {
        ScriptedServer server({"220 hello\r\n"}, ScriptedServer::smtp({}));
        if (!server.start(QHostAddress(QHostAddress::LocalHostIPv6)))
            QFAIL("this machine has no IPv6 loopback");
        Network network(settings());
        const auto outcome = start(&network, endpointOf(server), Wish::Reply);
        QTRY_VERIFY(outcome->done);
        QCOMPARE(outcome->error, QString());
        NetworkSettings four = settings();
        four.source = QHostAddress(u"127.0.0.1"_s);
        Network wrong(four);
        const auto failed = start(&wrong, endpointOf(server), Wish::Reply);
        QTRY_VERIFY(failed->done);
        QCOMPARE(failed->error, u"unreachable"_s);
    }

    void thousandAtOnce()
    {
        ScriptedServer server({"220-hello\r\n220 again\r\n"}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        Network network(settings());
        QList<std::shared_ptr<Outcome>> outcomes;
        NetworkSettings patient = settings();
        patient.limits.step = 60s;
        patient.limits.connect = 60s;
        patient.limits.whole = 60s;
        Network many(patient);
        for (int i = 0; i < 1000; ++i)
            outcomes.append(start(&many, endpointOf(server), Wish::Replies3));
        for (const auto &outcome : outcomes) {
            QTRY_VERIFY_WITH_TIMEOUT(outcome->done, 60'000);
            QCOMPARE(outcome->error, QString());
            QCOMPARE(outcome->taken.size(), 3);
        }
        QCOMPARE(many.traffic().connections, 1000);
    }

    void paceKeepsItsDistance()
    {
        Pace pace(PaceName::Gentle);
        const QHostAddress one(u"192.0.2.1"_s);
        const QHostAddress other(u"192.0.2.2"_s);
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i)
            waits << pace.reserve(one, 1000ms).count();
        QCOMPARE(waits, (QList<qint64>{0, 2000, 4000, 6000, 8000, 10'000, 60'000, 62'000}));
        QCOMPARE(pace.reserve(other, 1000ms).count(), 0);
        Pace fast(PaceName::Fast);
        QCOMPARE(fast.reserve(one, 1000ms).count(), 0);
        QCOMPARE(fast.reserve(one, 1000ms).count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
