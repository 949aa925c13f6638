// SPDX-License-Identifier: GPL-3.0-or-later
// The open-relay probe against scripted mail servers, through its rule to a verdict.
#include "tests/probe/mail_fixture.h"

using namespace doorcheck;
using namespace doorcheck::test;

class TestOpenRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servers_data()
    {
        QTest::addColumn<QList<Row>>("rows");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArray>("grade");
        const auto row = [](const char *name, QList<Row> rows, const char *verdict,
                            const char *grade) {
            QTest::newRow(name) << rows << QByteArray(verdict) << QByteArray(grade);
        };
        row("closed", closedServer(), "pass", "denied");
        row("closed, needs a login", {{"RCPT TO:<postmaster", ok},
                                      {"RCPT TO:<zz-", unknown},
                                      {"RCPT", {"530 5.7.1 Authentication required\r\n"}}},
            "pass", "denied");
        row("closed, unknown recipient only",
            {{"RCPT TO:<postmaster", ok}, {"RCPT", {"550 Invalid recipient\r\n"}}}, "pass",
            "denied");
        row("closed, catch-all",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", ok},
             {"RCPT TO:<u@x.example>", denied},
             {"RCPT TO:<u@zz-", denied},
             {"RCPT", denied}},
            "pass", "denied");
        row("open", {{"RCPT TO:<zz-*@x.example>", ok}, {"RCPT TO:<zz-", unknown}}, "fail",
            "accepted");
        row("knows the users of the outside domain", {{"RCPT TO:<zz-", unknown}}, "notProven",
            "accepted");
        row("open, but every name is taken", {}, "notProven", "catch-all");
        row("open, refused at DATA",
            {{"RCPT TO:<zz-", unknown}, {"DATA", {"554 5.7.1 Data command rejected\r\n"}}}, "pass",
            "denied");
        row("open, DATA not answered",
            {{"RCPT TO:<zz-", unknown}, {"DATA", {"451 4.3.0 lookup failure\r\n"}}}, "notProven",
            "not-tested");
        row("the mailbox is at home here",
            {{"RCPT TO:<u@x.example>", ok},
             {"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", unknown},
             {"RCPT", denied}},
            "notProven", "accepted");
        row("own senders only",
            {{"MAIL FROM:<u@d.example>", {"250 2.1.0 own\r\n"}},
             {"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", unknown},
             {"RCPT", denied}},
            "pass", "denied");
        row("takes every name at any address literal for its own",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-*@d.example>", ok},
             {"RCPT TO:<*@?192.0.2.25?>", ok},
             {"RCPT", denied}},
            "notProven", "catch-all");
        row("knows the names at a foreign address literal",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", unknown},
             {"RCPT TO:<u@[192.0.2.25]>", ok},
             {"RCPT", denied}},
            "notProven", "accepted");
        row("open to address literals",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-*@d.example>", unknown},
             {"RCPT TO:<*@?192.0.2.25?>", ok},
             {"RCPT", denied}},
            "fail", "accepted");
        row("routing hole",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", unknown},
             {"RCPT TO:<u%x.example@d.example>", ok},
             {"RCPT", denied}},
            "warning", "routing-hole");
        row("routed form on a catch-all domain",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-*@d.example>", ok},
             {"RCPT TO:<u%x.example@d.example>", ok},
             {"RCPT", denied}},
            "notProven", "catch-all");
        row("one more name on a catch-all domain",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-*@d.example>", ok},
             {"RCPT TO:<u%x.example@d.example>", ok},
             {"RCPT TO:<u%x.example>", unknown},
             {"RCPT", denied}},
            "pass", "denied");
        row("a route on a catch-all domain",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", ok},
             {"RCPT TO:<u%x.example@d.example>", ok},
             {"RCPT", denied}},
            "warning", "routing-hole");
        row("two at-signs put in quotes as one more name, on a catch-all domain",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-*@d.example>", ok},
             {"RCPT TO:<u@x.example@d.example>",
              {"250 <\"u\\@x.example\"@d.example>, recipient ok\r\n"}},
             {"RCPT", denied}},
            "pass", "denied");
        row("bare form taken",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", unknown},
             {"RCPT TO:<\"u@x.example\">", ok},
             {"RCPT TO:<\"u%x.example\">", ok},
             {"RCPT", denied}},
            "notProven", "accepted");
        row("greylisted", {{"RCPT", {"450 4.2.0 Greylisted, try again later\r\n"}}}, "notProven",
            "not-tested");
        row("blocked", {{"MAIL", {"554 5.7.1 your IP is on a block list\r\n"}}}, "notTested",
            "not-tested");
        row("blocked at RCPT",
            {{"RCPT", {"554 5.7.1 Client host rejected: Access denied\r\n"}}}, "notTested",
            "not-tested");
        row("every sender refused", {{"MAIL", {"550 5.1.8 Sender address rejected\r\n"}}},
            "notTested", "not-tested");
        row("domain not found",
            {{"RCPT TO:<postmaster", ok},
             {"RCPT TO:<zz-", unknown},
             {"RCPT TO:<u@x", {"450 4.1.2 <x>: Recipient address rejected: Domain not found\r\n"}},
             {"RCPT", denied}},
            "notProven", "not-tested");
        row("unknown words",
            {{"RCPT TO:<postmaster", ok}, {"RCPT", {"550 go away\r\n"}}},
            "notProven", "not-tested");
        row("unclear access rule and postmaster refused",
            {{"RCPT", {"554 5.7.1 <x>: Recipient address rejected: Access denied\r\n"}}},
            "notProven", "not-tested");
        row("TLS demanded, not offered",
            {{"MAIL", {"530 5.7.0 Must issue a STARTTLS command first\r\n"}},
             {"STARTTLS", {"502 5.5.1 no\r\n"}}},
            "notTested", "not-tested");
        row("hangs up at RCPT", {{"RCPT", {"", Then::Close}}}, "notTested", "not-tested");
        row("limit after one",
            {{"RCPT TO:<u@x.example>", denied}, {"RCPT", {"421 4.7.0 too many errors\r\n", Then::Close}}},
            "notTested", "not-tested");
        row("silent at RCPT", {{"RCPT TO:<u@x.example>", denied}, {"RCPT", {"", Then::Silence}}},
            "notTested", "not-tested");
        row("closed, and turns away who claims its name",
            QList<Row>{{"EHLO d.example", {"550 forged name\r\n"}},
                       {"HELO d.example", {"550 forged name\r\n"}}}
                + closedServer(),
            "pass", "denied");
        row("HELO only",
            {{"EHLO", {"502 what?\r\n"}}, {"RCPT TO:<zz-*@x.example>", ok}, {"RCPT TO:<zz-", unknown}},
            "fail", "accepted");
    }

    void servers()
    {
        QFETCH(QList<Row>, rows);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArray, grade);
        // At once and side by side, in turn, and with the few questions of pace gentle.
        const QList<Pace *> paces{nullptr, inTurn(), gentle()};
        // Pace gentle does not ask the bare forms.
        const QByteArray tag = QTest::currentDataTag();
        const bool needsBare = tag == "bare form taken" || tag.contains("literal")
            || tag.endsWith("on a catch-all domain");
        for (unsigned seed = 1; seed <= (needsBare ? 2 : 3); ++seed) {
            ScriptedServer server({"220 mail.d.example ESMTP\r\n"}, ScriptedServer::smtp(rows),
                                  ScriptedServer::Unit::Line, seed);
            QVERIFY(server.start());
            const auto task = taskFor(server, paces[qsizetype(seed) - 1]);
            run(openRelayEntry, task);
            const Judgement judgement = judge(task);
            const QByteArray told = judgement.reason.toUtf8() + " | " + judgement.technical.toUtf8();
            QVERIFY2(verdictName(judgement.verdict).toLatin1() == verdict,
                     verdictName(judgement.verdict).toLatin1() + ": " + told);
            QVERIFY2(judgement.grade.toLatin1() == grade, judgement.grade.toLatin1() + ": " + told);
            QVERIFY(!judgement.reason.isEmpty());
            QVERIFY(judgement.reason.size() <= 60);
            // From inside nothing is proven either way.
            const Verdict inside = judge(task, Place::Inside).verdict;
            QVERIFY(inside == Verdict::NotProven || inside == Verdict::NotTested);
            // No message, and no connection that the plan did not announce.
            QCOMPARE(task->network.traffic().messages, 0);
            QVERIFY(task->network.traffic().connections
                    <= openRelayEntry.plan(task->input, task->network.pace()).connections);
            QCOMPARE(task->network.traffic().connections, server.connections());
            for (const QByteArray &said : server.allReceived())
                QVERIFY2(!said.startsWith("From:") && said != ".", said);
        }
    }

    // Found only because senders and recipients are decoupled.
    void ownDomainSender()
    {
        bool own = false;
        const auto table = ScriptedServer::smtp({{"RCPT TO:<postmaster", ok},
                                                   {"RCPT TO:<zz-*@x.example>", ok},
                                                   {"RCPT TO:<zz-", unknown}});
        ScriptedServer server({"220 mail.hoster.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) {
                                  if (said.startsWith("MAIL"))
                                      own = said.contains("@d.example");
                                  const bool stranger = said.startsWith("RCPT") && !own
                                      && !said.contains("zz-") && !said.contains("postmaster");
                                  return stranger ? denied : table(said, connection);
                              });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        const Judgement judgement = judge(task);
        QCOMPARE(judgement.verdict, Verdict::Fail);
        QCOMPARE(judgement.grade, u"accepted"_s);
        QVERIFY(judgement.technical.contains(u"u@d.example"_s));
    }

    // The greeting is waited for to its last line, and nothing is said before.
    void patientWithTheGreeting()
    {
        Answer slow{"220-wait\r\n220 mail.d.example ESMTP\r\n"};
        slow.delayMs = 150;
        bool early = false;
        const auto table = ScriptedServer::smtp(closedServer());
        ScriptedServer server(slow, [&](const QByteArray &said, int connection) {
            early |= !said.startsWith("EHLO") && said.isEmpty();
            return table(said, connection);
        });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        QVERIFY(!early);
        QCOMPARE(judge(task).verdict, Verdict::Pass);
    }

    // Case H: open only to those who encrypt.
    void openAfterStartTls()
    {
        QHash<int, bool> encrypted;
        const auto table = ScriptedServer::smtp({{"RCPT TO:<postmaster", ok},
                                                   {"RCPT TO:<zz-*@x.example>", ok},
                                                   {"RCPT TO:<zz-", unknown}});
        ScriptedServer server({"220 mail.d.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) {
                                  if (said == "STARTTLS") {
                                      encrypted[connection] = true;
                                      return Answer{"220 go\r\n", Then::StartTls};
                                  }
                                  if (said.startsWith("MAIL") && !encrypted[connection])
                                      return Answer{"530 5.7.0 Must issue a STARTTLS command first\r\n"};
                                  return table(said, connection);
                              });
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        QCOMPARE(judge(task).verdict, Verdict::Fail);
        QVERIFY(task->evidence.facts[u"startTlsUsed"_s].toBool());
        QVERIFY(task->evidence.facts.contains(u"tls"_s));
    }

    void unreachable_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<int>("then");
        const auto row = [](const char *name, const QByteArray &greeting, Then then) {
            QTest::newRow(name) << greeting << int(then);
        };
        row("silent", "", Then::Silence);
        row("closes", "", Then::Close);
        row("garbage", "\x01\x02\xff hello\r\n", Then::Go);
        row("web server", "HTTP/1.0 400 Bad Request\r\n\r\n", Then::Close);
        row("a line of a MiB", QByteArray(1 << 20, 'a'), Then::Go);
        row("endless greeting", QByteArray("220-more of it\r\n").repeated(60'000), Then::Go);
        row("TLS garbage", QByteArray::fromHex("160301020001000001fc0303") + QByteArray(300, '\xee'),
            Then::Silence);
        row("closed in mid-reply", "220-mail.d.exam", Then::Close);
        row("takes no mail", "554 no SMTP service here\r\n", Then::Close);
        row("busy", "421 come back\r\n", Then::Close);
    }

    void unreachable()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(int, then);
        ScriptedServer server({greeting, Then(then)}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        const auto task = taskFor(server);
        run(openRelayEntry, task);
        const Judgement judgement = judge(task);
        QCOMPARE(judgement.verdict, Verdict::NotTested);
        QVERIFY(!judgement.reason.isEmpty());
        QVERIFY(!judgement.technical.isEmpty());
        QCOMPARE(judgement.technical.count(u'\n'), 0);
    }

    void stopKeepsWhatWasLearnt()
    {
        std::stop_source stop;
        int seen = 0;
        const auto table = ScriptedServer::smtp(closedServer());
        ScriptedServer server({"220 mail.d.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) {
                                  if (said.startsWith("RCPT") && ++seen == 3)
                                      stop.request_stop();
                                  return table(said, connection);
                              });
        QVERIFY(server.start());
        const auto task = taskFor(server, inTurn(), stop.get_token());
        run(openRelayEntry, task);
        QCOMPARE(task->evidence.facts[u"error"_s].toString(), u"stopped"_s);
        QCOMPARE(judge(task).verdict, Verdict::NotTested);
        const auto answered = std::ranges::count_if(task->evidence.relayCases, [](const RelayCase &c) {
            return c.outcome != RelayOutcome::NotAsked;
        });
        QVERIFY(answered >= 2);
        QVERIFY(!task->evidence.transcripts.isEmpty());
    }

    void abuse_data()
    {
        QTest::addColumn<QList<Row>>("rows");
        QTest::addColumn<QByteArray>("mailbox");
        QTest::addColumn<QByteArray>("postmaster");
        QTest::newRow("both there") << QList<Row>{{"RCPT TO:<zz-", unknown}} << "pass"_ba << "pass"_ba;
        QTest::newRow("no abuse") << QList<Row>{{"RCPT TO:<zz-", unknown}, {"RCPT TO:<abuse", unknown}}
                                  << "fail"_ba << "pass"_ba;
        QTest::newRow("exim's words")
            << QList<Row>{{"RCPT TO:<zz-", {"550 Unrouteable address\r\n"}},
                          {"RCPT TO:<abuse", {"550 Unrouteable address\r\n"}}}
            << "fail"_ba << "pass"_ba;
        QTest::newRow("refused by a policy, as everybody")
            << QList<Row>{{"RCPT", {"550 5.7.0 Message refused by policy\r\n"}}} << "notProven"_ba
            << "notProven"_ba;
        QTest::newRow("full") << QList<Row>{{"RCPT TO:<zz-", unknown},
                                            {"RCPT TO:<abuse", {"552 5.2.2 Mailbox full\r\n"}}}
                              << "notProven"_ba << "pass"_ba;
        QTest::newRow("catch-all") << QList<Row>{} << "notProven"_ba << "notProven"_ba;
        QTest::newRow("bare refused")
            << QList<Row>{{"RCPT TO:<zz-", unknown}, {"RCPT TO:<Postmaster>", unknown}} << "pass"_ba
            << "warning"_ba;
        QTest::newRow("greylisted") << QList<Row>{{"RCPT", {"451 4.7.1 greylisted\r\n"}}}
                                    << "notProven"_ba << "notProven"_ba;
        QTest::newRow("blocked") << QList<Row>{{"RCPT", {"554 your IP is listed in a block list\r\n"}}}
                                 << "notTested"_ba << "notTested"_ba;
        QTest::newRow("other domain's server") << QList<Row>{{"RCPT", denied}} << "notProven"_ba
                                               << "notProven"_ba;
        QTest::newRow("hangs up") << QList<Row>{{"MAIL", {"", Then::Close}}} << "notTested"_ba
                                  << "notTested"_ba;
    }

    void abuse()
    {
        QFETCH(QList<Row>, rows);
        QFETCH(QByteArray, mailbox);
        QFETCH(QByteArray, postmaster);
        ScriptedServer server({"220 mail.d.example ESMTP\r\n"}, ScriptedServer::smtp(rows));
        QVERIFY(server.start());
        const auto first = taskFor(server);
        run(abuseMailboxEntry, first);
        const Judgement one = judgeAbuseMailbox({first->evidence, Place::Outside, {}, {}, {}});
        QVERIFY2(verdictName(one.verdict).toLatin1() == mailbox, qPrintable(one.technical));
        const auto second = taskFor(server);
        run(abusePostmasterEntry, second);
        const Judgement two = judgeAbusePostmaster({second->evidence, Place::Outside, {}, {}, {}});
        QVERIFY2(verdictName(two.verdict).toLatin1() == postmaster, qPrintable(two.technical));
        for (const QByteArray &said : server.allReceived())
            QVERIFY(!said.startsWith("DATA"));
    }
};

QTEST_GUILESS_MAIN(TestOpenRelay)
#include "tst_open_relay.moc"
