// SPDX-License-Identifier: GPL-3.0-or-later
// What the cases of one server come to: a table of evidence and verdicts, without a server.
#include "core/verdict/rules/relay_routes.h"
#include "tests/verdict/relay_table.h"

#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;

class TestRuleOpenRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        relayColumns();
        row("closed", closed, "pass", "Relay access denied");
        row("refused senders are told",
            closed + Cases{make("S4/R1", Outcome::SenderRefused, "501 literal")}, "pass",
            "nothing is known of mail from them: 1");
        row("proven", {make("S2/R1", Outcome::Proven), make("S2/control/local", Outcome::NoSuchUser)},
            "fail", "arrived");
        row("hung up on a roundabout address, and served on",
            closed + Cases{make("S2/R7", Outcome::NotAsked, "closed the connection")}, "pass",
            "nothing is known of them: 1");
        row("neither yes nor no to one sender",
            closed + Cases{make("S10/R1", Outcome::Unclear, "252 2.5.2 Cannot verify")},
            "notProven", "Cannot verify");
        row("a foreign address refused beside",
            {make("S2/R1", Outcome::AcceptedToData), make("S2/control/local", Outcome::NoSuchUser),
             make("S2/control/invalid", Outcome::DomainNotFound, "450 4.1.2 Domain not found"),
             make("S2/R22", Outcome::Denied)},
            "notProven", "Use a mailbox elsewhere");
        // What was refused shows that it does not say yes to everything.
        row("takes every name of its domain, and is open to its own senders",
            {closed[0], closed[1], make("S2/control/local", Outcome::Accepted), closed[3],
             make("S1/R1", Outcome::Denied), make("S10/R1", Outcome::AcceptedToData, "354 go"),
             make("S10/control/local", Outcome::Accepted),
             make("S10/control/invalid", Outcome::Denied)},
            "fail", "Only with certain senders");
        row("the mailbox's domain is at home there, and its pretender is refused",
            {closed[0], closed[1], make("S2/control/local", Outcome::Accepted), closed[3],
             make("S10/R1", Outcome::AcceptedToData, "354 go"),
             make("S10/control/local", Outcome::Accepted),
             make("S10/control/invalid", Outcome::Denied)},
            "notProven", "Use a mailbox elsewhere");
        row("the same, but the refusal may be for the lie",
            {make("S10/R1", Outcome::Denied), closed[1],
             make("S2/R1", Outcome::AcceptedToData, "354 go"),
             make("S2/control/local", Outcome::Accepted)},
            "notProven", "was accepted too");
        row("the same, but the refusal does not name relaying",
            {make("S1/R1", Outcome::Denied, "550 5.7.1 recipient refused"), closed[1],
             make("S2/R1", Outcome::AcceptedToData, "354 go"),
             make("S2/control/local", Outcome::Accepted)},
            "notProven", "was accepted too");
        const RelayCase edge = make("S2/control/local", Outcome::Denied,
                                    "550 5.4.1 Recipient address rejected: Access denied");
        row("its own unknown are denied in general words, and it is open",
            {make("S2/R1", Outcome::AcceptedToData, "354 go"), edge,
             make("S2/control/invalid", Outcome::Accepted)},
            "fail", "then at DATA: 354 go");
        row("its own unknown are denied in general words, and the mailbox is one of its own",
            {make("S2/R1", Outcome::AcceptedToData, "354 go"), edge,
             make("S2/control/invalid", Outcome::Denied)},
            "notProven", "Use a mailbox elsewhere");
        row("denied as relaying, what was thought to be local",
            {make("S2/R1", Outcome::AcceptedToData, "354 go"),
             make("S2/control/local", Outcome::Denied)},
            "notProven", "Use a mailbox elsewhere");
        row("agreed, and DATA told nothing",
            closed + Cases{make("S3/R1", Outcome::Accepted, "503 5.5.1 Bad sequence"),
                           make("S3/control/local", Outcome::NoSuchUser)},
            "notProven", "answer to the message");
        row("agreed, and DATA was not reached",
            closed + Cases{make("S3/R1", Outcome::Accepted),
                           make("S3/control/local", Outcome::NoSuchUser)},
            "notProven", "could not be learnt");
        row("proven, and it takes every name as well",
            {make("S2/R1", Outcome::Proven), make("S2/control/local", Outcome::Accepted)}, "fail");
        row("arrived in a mailbox of its own",
            {make("S2/R1", Outcome::Proven), make("S2/control/local", Outcome::NoSuchUser),
             make("S2/control/invalid", Outcome::Denied)},
            "notProven", "is one this server serves");
        row("arrived, and it knows the others there",
            {make("S2/R1", Outcome::Proven), make("S2/control/local", Outcome::NoSuchUser),
             make("S2/control/outside", Outcome::NoSuchUser)},
            "notProven", "Use a mailbox elsewhere");
        row("arrived, and it asked the other server about the others there",
            {make("S2/R1", Outcome::Proven), make("S2/control/local", Outcome::NoSuchUser),
             make("S2/control/outside", Outcome::NoSuchUser,
                  "550 5.1.1 undeliverable address: host mx.x.example said: 550 no such user")},
            "fail");
        row("agreed, and refused the message",
            {make("S2/R1", Outcome::DeniedAtData, "550 no"), make("S1/R1", Outcome::Accepted)},
            "notProven");
        row("neither yes nor no",
            {make("S2/R1", Outcome::Unclear, "252 cannot verify"),
             make("S2/control/known", Outcome::Accepted)},
            "notProven", "252");
        row("only refused senders", {make("S2/R1", Outcome::SenderRefused, "550 no")}, "notTested");
        row("the word is only in an address it repeats",
            {make("S2/R1", Outcome::Denied,
                  "550 5.7.1 <relaytest@x.example>: Recipient address rejected: Access denied"),
             make("S2/control/known", Outcome::Denied, "550 5.7.1 rejected"), closed[3]},
            "notProven", "Access denied");
        row("the word is only in its name",
            {make("S2/R1", Outcome::Denied, "550 5.7.1 relay1.d.example: recipient refused"),
             make("S2/control/known", Outcome::Denied, "550 5.7.1 rejected"), closed[3]},
            "notProven");
        row("only who claims to be of the house was refused",
            {make("S2/R1", Outcome::SenderRefused, "550 no"),
             make("S10/R1", Outcome::AuthRequired, "530 5.7.1 log in first")},
            "notProven");
        row("the null sender was refused as a relay",
            {make("S2/R1", Outcome::SenderRefused, "550 no"), make("S1/R1", Outcome::Denied)},
            "pass");
        row("one odd form hung up on",
            closed + Cases{make("S2/R14", Outcome::NotAsked, "closed")}, "pass");
        row("the same, not served to the end",
            closed.first(3) + Cases{make("S2/R14", Outcome::NotAsked, "closed")}, "notTested");
        row("the plain recipient was cut off",
            closed + Cases{make("S10/R1", Outcome::NotAsked, "closed")}, "notTested");
        row("shut out at the end",
            closed.first(3) + Cases{make("S2/control/again", Outcome::NotAsked, "banned now")},
            "pass", "did not serve us any more: banned now");
        row("one sender blocked, served to the end",
            closed + Cases{make("S10/R1", Outcome::Blocked, "554 listed")}, "pass");
        row("blocked and not served to the end",
            closed.first(3) + Cases{make("S10/R1", Outcome::Blocked, "554 listed")}, "notTested");
        row("one sender put off",
            closed + Cases{make("S10/R1", Outcome::Greylisted, "451 greylisted")}, "notProven");
        const char *fault = "451 4.3.0 Temporary lookup failure";
        const Cases sound = closed + Cases{make("S2/R4", Outcome::Denied)};
        row("failed at a roundabout form", sound + Cases{make("S2/R18", Outcome::Temporary, fault)},
            "pass", "failed for a reason of its own, so that nothing more is known of them: <R18%");
        row("failed at every roundabout form",
            closed + Cases{make("S2/R18", Outcome::Temporary, fault)}, "notProven", fault);
        row("failed at the plain form", sound + Cases{make("S10/R1", Outcome::Temporary, fault)},
            "notProven", fault);
        row("a roundabout form put off",
            sound + Cases{make("S2/R9", Outcome::Temporary, "450 4.2.0 not now")}, "notProven",
            "not now");
        row("a roundabout form put off, and failed at another",
            sound
                + Cases{make("S2/R18", Outcome::Temporary, fault),
                        make("S2/R9", Outcome::Temporary, "450 4.7.1 busy")},
            "notProven");
        row("it greylists others, and fails where it might",
            Cases{closed[0], make("S2/control/known", Outcome::Greylisted, "450 4.2.0 Greylisted"),
                  make("S2/R4", Outcome::Denied), make("S2/R18", Outcome::Temporary, fault)},
            "notProven", fault);
        row("did not find the hop of a roundabout form",
            sound
                + Cases{make("S2/R3", Outcome::DomainNotFound, "450 4.1.2 Domain not found")},
            "pass", "<R3%");
        row("one form refused in words nobody knows",
            closed + Cases{make("S2/R9", Outcome::Unclear, "550 go away")}, "pass");
        row("open only after STARTTLS",
            closed
                + Cases{make("S2+tls/R1", Outcome::AcceptedToData, "354 go"),
                        make("S2+tls/control/local", Outcome::NoSuchUser)},
            "fail", "Only after STARTTLS");
        row("open by its greeting",
            closed
                + Cases{make("S2+localhost/R1", Outcome::AcceptedToData, "354 go"),
                        make("S2+localhost/control/local", Outcome::NoSuchUser)},
            "fail", "Only with certain senders or greetings");
        row("controls of another sender do not count",
            closed + Cases{make("S10/R1", Outcome::AcceptedToData, "354 go")}, "notProven",
            "No control");
        row("open to the mailbox in another spelling",
            closed
                + Cases{make("S2/R23", Outcome::AcceptedToData, "354 go")},
            "fail");
        row("refused at DATA",
            {make("S2/R1", Outcome::DeniedAtData, "554 5.7.1 no"), closed[1], closed[2], closed[3]},
            "pass");
        row("STARTTLS could not be had",
            closed + Cases{make("S2+tls/R1", Outcome::TlsRequired, "STARTTLS was refused")},
            "notTested", "STARTTLS was refused");
        row("SRS shape on a catch-all domain",
            {closed[0], closed[1], make("S2/control/local", Outcome::Accepted), closed[3],
             make("S2/R24", Outcome::Accepted)},
            "pass", "every name in its domain");
    }

    void table()
    {
        const QByteArray fault = faultOfRow();
        QVERIFY2(fault.isEmpty(), fault);
    }

    // On a submission port with a login, being turned away before it is no word about us.
    void submission()
    {
        const Cases cases{make("S2/R1", Outcome::Blocked,
                               "554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied")};
        const QJsonObject port{{u"submission"_s, true}, {u"mailDomain"_s, u"d.example"_s}};
        QJsonObject login = port;
        login[u"ehlo"_s] = QJsonArray{u"mx.d.example"_s, u"AUTH PLAIN LOGIN"_s};
        QCOMPARE(judge(cases, login).verdict, Verdict::Pass);
        QCOMPARE(judge(cases, port).verdict, Verdict::NotTested);
        login[u"submission"_s] = false;
        QCOMPARE(judge(cases, login).verdict, Verdict::NotTested);
    }

    // Whoever has not sent a message knows that it was agreed to, and no more.
    void onlySendingTells()
    {
        const Cases open{make("S2/R1", Outcome::AcceptedToData, "354 go"),
                         make("S2/control/local", Outcome::NoSuchUser)};
        const Judgement asked = judge(open);
        QCOMPARE(asked.verdict, Verdict::Fail);
        QVERIFY(asked.reason.contains("only sending can tell"_L1));
        QVERIFY(asked.technical.contains("--send-proof"_L1));
        const QJsonObject sent{{u"mailDomain"_s, u"d.example"_s},
                               {u"proofs"_s, QJsonArray{QJsonObject{{u"taken"_s, true}}}}};
        const Judgement waited = judge(open, sent);
        QCOMPARE(waited.verdict, Verdict::Fail);
        QVERIFY(!waited.reason.contains("only sending"_L1));
        QVERIFY(!waited.technical.contains("--send-proof"_L1));
    }

    // Mail for the outside mailbox comes to this server by right: its yes is no relaying.
    void outsideServedHere()
    {
        const Cases open{make("S2/R1", Outcome::AcceptedToData),
                         make("S2/control/local", Outcome::NoSuchUser)};
        QCOMPARE(judge(open).verdict, Verdict::Fail);
        const Judgement own = judge(open, {{u"outsideServedHere"_s, true}});
        QCOMPARE(own.verdict, Verdict::NotProven);
        QVERIFY(own.technical.contains(u"MX"_s));
    }

    void routes_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("twin");
        QTest::addColumn<int>("bare");
        QTest::addColumn<int>("read");
        const int none = -1;
        const auto row = [](const char *question, int twin, int bare, RouteReading read) {
            QTest::addRow("%s %d %d", question, twin, bare)
                << QString::fromLatin1(question) << twin << bare << int(read);
        };
        row("R4", int(Outcome::Denied), int(Outcome::Accepted), RouteReading::Route);
        row("R4", int(Outcome::Denied), int(Outcome::NoSuchUser), RouteReading::Route);
        row("R4", int(Outcome::Denied), int(Outcome::Denied), RouteReading::Unknown);
        row("R4", int(Outcome::Denied), none, RouteReading::Unknown);
        row("R4", int(Outcome::NoSuchUser), none, RouteReading::Name);
        row("R4", none, int(Outcome::Accepted), RouteReading::Unknown);
        row("R9", none, none, RouteReading::Route);
        row("R24", int(Outcome::Denied), int(Outcome::Accepted), RouteReading::Name);
    }

    void routes()
    {
        QFETCH(QString, question);
        QFETCH(int, twin);
        QFETCH(int, bare);
        QFETCH(int, read);
        Evidence evidence;
        const QByteArray id = "S2/" + question.toLatin1();
        const RelayCase taken = make(id.constData(), Outcome::Accepted);
        evidence.relayCases.append(taken);
        if (twin >= 0)
            evidence.relayCases.append(make("S2/R20", Outcome(twin)));
        if (bare >= 0)
            evidence.relayCases.append(make("S2/control/bare", Outcome(bare)));
        QCOMPARE(int(routeReadingOf(RelayReading(evidence), taken)), read);
    }
};

QTEST_GUILESS_MAIN(TestRuleOpenRelay)
#include "tst_rule_open_relay.moc"
