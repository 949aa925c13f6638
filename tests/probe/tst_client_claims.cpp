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
