// SPDX-License-Identifier: GPL-3.0-or-later
// mail.client-address against scripted servers: what strangers may claim of where they come from.
#include "core/probe/smtp/open_relay.h"
#include "tests/probe/session_fixture.h"

#include <QJsonArray>

using namespace doorcheck;
using namespace doorcheck::test;

class TestClientClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A name that nobody has may be refused as well, where names are looked up.
    void neutralNameRefused()
    {
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"},
                              ScriptedServer::smtp({{"EHLO doorcheck.example", {"550 5.7.1 no\r\n"}},
                                                    {"HELO doorcheck.example", {"550 5.7.1 no\r\n"}},
                                                    ehlo({}, "mx.test.example Hello [127.0.0.1]")}));
        QVERIFY(server.start());
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server), "pass", "seen");
    }

    // What a server lets its own people claim says nothing about strangers.
    void claimedFromInside()
    {
        Evidence evidence;
        evidence.facts = {{u"xclient"_s, QJsonObject{{u"taken"_s, true},
                                                     {u"reply"_s, u"220 mx"_s},
                                                     {u"without"_s, u"554 5.7.1 no"_s},
                                                     {u"rcpt"_s, u"250 2.1.5 Ok"_s}}}};
        const RuleInput outside{evidence, Place::Outside, QDate(2026, 11, 24), {}, {}};
        const RuleInput inside{evidence, Place::Inside, QDate(2026, 11, 24), {}, {}};
        QCOMPARE(judgeClientAddress(outside).verdict, Verdict::Fail);
        QCOMPARE(judgeClientAddress(inside).verdict, Verdict::NotProven);
        QVERIFY(judgeClientAddress(inside).problem.isEmpty());
    }

    // A door that opens to whoever claims to be at home, and one that stands open anyway.
    void claims_data()
    {
        QTest::addColumn<bool>("silent"); // until a PROXY header comes
        QTest::addColumn<QByteArray>("believing");
        QTest::addColumn<QByteArray>("otherwise");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<int>("connections");
        const QByteArray yes = "250 2.1.5 Ok\r\n", no = "454 4.7.1 Relay access denied\r\n";
        QTest::newRow("XCLIENT opens the door") << false << yes << no << "fail"_ba << 2;
        QTest::newRow("XCLIENT, open anyway") << false << yes << yes << "warning"_ba << 2;
        QTest::newRow("XCLIENT, without it nothing is said") << false << yes << ""_ba << "warning"_ba << 2;
        QTest::newRow("XCLIENT opens nothing") << false << no << no << "warning"_ba << 1;
        QTest::newRow("XCLIENT, without it only a delay")
            << false << yes << "450 4.7.1 Greylisted, come back in 60 seconds\r\n"_ba << "warning"_ba << 2;
        QTest::newRow("XCLIENT, without it a fault")
            << false << yes << "451 4.3.0 Temporary lookup failure\r\n"_ba << "warning"_ba << 2;
        QTest::newRow("XCLIENT lifts a block")
            << false << yes << "554 5.7.1 Client host blocked using bl.example\r\n"_ba << "fail"_ba << 2;
        QTest::newRow("XCLIENT spares the login")
            << false << yes << "530 5.7.0 Authentication required\r\n"_ba << "fail"_ba << 2;
        QTest::newRow("PROXY, without it only a delay")
            << true << yes << "450 4.7.1 Greylisted\r\n"_ba << "warning"_ba << 3;
        QTest::newRow("PROXY opens the door") << true << yes << no << "fail"_ba << 3;
        QTest::newRow("PROXY, open anyway") << true << yes << yes << "warning"_ba << 3;
        QTest::newRow("PROXY opens nothing") << true << no << no << "warning"_ba << 2;
    }

    void claims()
    {
        QFETCH(bool, silent);
        QFETCH(QByteArray, believing);
        QFETCH(QByteArray, otherwise);
        QFETCH(QByteArray, verdict);
        QSet<int> believed; // connections in which somebody claimed to be the server itself
        const QByteArray banner = "220 mx.test.example\r\n";
        const auto mail = ScriptedServer::smtp({ehlo({"XCLIENT NAME ADDR"})});
        ScriptedServer server({silent ? ""_ba : banner},
                              [&](const QByteArray &said, int connection) -> Answer {
            if (said.startsWith("PROXY") || said.startsWith("XCLIENT")) {
                if (said.contains("TCP4 127.0.0.1 ") || said.contains("ADDR=127.0.0.1"))
                    believed.insert(connection);
                return {banner};
            }
            if (said.startsWith("RCPT"))
                return {believed.contains(connection) ? believing : otherwise};
            return mail(said, connection);
        });
        QVERIFY(server.start());
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server), verdict.constData(),
              "claimed");
        QTEST(server.connections(), "connections");
    }

    // The sender's own domain forbids us (SPF), at MAIL or at RCPT; that is no word about the claim.
    void senderRefused_data()
    {
        QTest::addColumn<QByteArray>("atMail");
        QTest::addColumn<QByteArray>("atRcpt");
        QTest::addColumn<QByteArray>("taken"); // the answer to XCLIENT
        QTest::addColumn<bool>("opens");
        QTest::addColumn<QByteArray>("verdict");
        const QByteArray spf = "550 5.7.23 SPF check failed\r\n", ok = "250 2.1.0 Ok\r\n";
        const QByteArray again = "220 mx.test.example\r\n";
        QTest::newRow("at MAIL") << spf << ok << again << true << "fail"_ba;
        QTest::newRow("at RCPT") << ok << spf << again << true << "fail"_ba;
        QTest::newRow("at RCPT, XCLIENT answered with 250") << ok << spf << ok << true << "fail"_ba;
        QTest::newRow("and the claim opens nothing") << spf << ok << again << false << "warning"_ba;
    }

    void senderRefused()
    {
        QFETCH(QByteArray, atMail);
        QFETCH(QByteArray, atRcpt);
        QFETCH(QByteArray, taken);
        QFETCH(bool, opens);
        QFETCH(QByteArray, verdict);
        QSet<int> believed;
        bool ours = false; // the sender is of the tester's domain
        const auto mail = ScriptedServer::smtp({ehlo({"XCLIENT NAME ADDR"})});
        ScriptedServer server({"220 mx.test.example\r\n"},
                              [&](const QByteArray &said, int connection) -> Answer {
            if (said.startsWith("XCLIENT")) {
                believed.insert(connection);
                return {taken};
            }
            if (said.startsWith("MAIL")) {
                ours = said.contains("@x.example>");
                return ours ? Answer{atMail} : Answer{"250 2.1.0 Ok\r\n"};
            }
            if (said.startsWith("RCPT") && ours && !atRcpt.startsWith("250"))
                return {atRcpt};
            if (said.startsWith("RCPT"))
                return opens && believed.contains(connection) ? Answer{"250 2.1.5 Ok\r\n"}
                                                              : Answer{"554 5.7.1 Relay access denied\r\n"};
            return mail(said, connection);
        });
        QVERIFY(server.start());
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server), verdict.constData(),
              "claimed");
        QVERIFY(server.allReceived().contains("MAIL FROM:<>"));
        QCOMPARE(server.connections(), opens ? 2 : 1);
    }

    // Only SPF, which whoever is at home is spared: without it the door stands open to all.
    void claimSparesOnlySpf()
    {
        QSet<int> believed;
        bool ours = false;
        const auto mail = ScriptedServer::smtp({ehlo({"XCLIENT NAME ADDR"})});
        ScriptedServer server({"220 mx.test.example\r\n"},
                              [&](const QByteArray &said, int connection) -> Answer {
            if (said.startsWith("XCLIENT")) {
                believed.insert(connection);
                return {"220 mx.test.example\r\n"};
            }
            if (said.startsWith("MAIL"))
                ours = said.contains("@x.example>");
            if (said.startsWith("RCPT") && ours && !believed.contains(connection))
                return {"550 5.7.23 SPF check failed\r\n"};
            return mail(said, connection);
        });
        QVERIFY(server.start());
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server), "warning", "claimed");
    }

    // Beside port 25 what it sees of us is no other; what it lets us claim may be.
    void otherPorts_data()
    {
        QTest::addColumn<QJsonObject>("facts");
        QTest::addColumn<bool>("worth");
        const QJsonArray plain{u"mx.test.example"_s, u"PIPELINING"_s};
        const QJsonArray claims{u"mx.test.example"_s, u"XCLIENT NAME ADDR"_s};
        QTest::newRow("port 25, or named") << QJsonObject{{u"portOnTrial"_s, false}, {u"ehlo"_s, plain}} << true;
        QTest::newRow("found open") << QJsonObject{{u"portOnTrial"_s, true}, {u"ehlo"_s, plain}} << false;
        QTest::newRow("found open, with XCLIENT")
            << QJsonObject{{u"portOnTrial"_s, true}, {u"ehlo"_s, claims}} << true;
    }

    void otherPorts()
    {
        QFETCH(QJsonObject, facts);
        QFETCH(bool, worth);
        Evidence relay;
        relay.facts = facts;
        QCOMPARE(clientAddressEntry.after, openRelayEntry.id);
        QCOMPARE(clientAddressEntry.worth(relay), worth);
        ProbeInput input;
        for (const quint16 port : {25, 465, 587, 2525}) {
            input.endpoint.port = port;
            QVERIFY(asks(clientAddressEntry, ProbeScope::MailEndpoint, input));
            QVERIFY(asks(startTlsEntry, ProbeScope::MailEndpoint, input));
            QCOMPARE(asks(authPlaintextEntry, ProbeScope::MailEndpoint, input), port != 465);
        }
    }

    void silentServerStaysUntested()
    {
        ScriptedServer server({""}, [](const QByteArray &, int) { return Answer{""}; });
        QVERIFY(server.start());
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server), "notTested",
                "not-tested");
    }

    void knownAddressIsTold()
    {
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"},
                              ScriptedServer::smtp({ehlo({}, "mx.test.example Hello [198.51.100.7]")}));
        QVERIFY(server.start());
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server, {u"198.51.100.7"_s}), "pass",
                "seen");
    }
};

QTEST_GUILESS_MAIN(TestClientClaims)
#include "tst_client_claims.moc"
