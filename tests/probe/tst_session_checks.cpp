// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller checks of a mail server against scripted ones, through their rules to a verdict.
#include "tests/probe/session_fixture.h"

using namespace doorcheck;
using namespace doorcheck::test;

class TestSessionChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<QList<Row>>("rows");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArray>("grade");
        const auto row = [](const char *name, int check, QList<Row> rows, const char *verdict,
                            const char *grade) {
            QTest::newRow(name) << check << rows << QByteArray(verdict) << QByteArray(grade);
        };
        row("starttls works", 0, {ehlo({"STARTTLS"}), tls}, "pass", "encrypted");
        row("starttls missing", 0, {}, "warning", "not-offered");
        row("starttls refused", 0,
            {ehlo({"STARTTLS"}), {"STARTTLS", {"454 4.7.0 TLS not available\r\n"}}}, "fail",
            "broken");
        row("starttls garbage", 0,
            {ehlo({"STARTTLS"}), {"STARTTLS", {"220 go\r\nthis is no handshake\r\n"}}}, "fail",
            "broken");
        row("starttls closes", 0,
            {ehlo({"STARTTLS"}), {"STARTTLS", {"220 go\r\n", Then::Close}}}, "fail", "broken");
        row("starttls not reached", 0, {{"EHLO", {"421 busy\r\n", Then::Close}}}, "notTested",
            "not-tested");

        row("auth none", 1, {}, "pass", "none");
        row("auth in clear", 1, {ehlo({"AUTH PLAIN LOGIN"})}, "warning", "in-clear");
        row("auth in clear, old form", 1, {ehlo({"AUTH=LOGIN"})}, "warning", "in-clear");
        row("auth in clear beside TLS", 1, {ehlo({"STARTTLS", "AUTH LOGIN CRAM-MD5"}), tls},
            "warning", "in-clear");
        row("auth by challenge", 1, {ehlo({"AUTH CRAM-MD5 DIGEST-MD5"})}, "pass",
            "challenge-only");
        row("auth, a word that only begins so", 1, {ehlo({"AUTHORISE PLAIN"})}, "pass", "none");
        row("auth not reached", 1, {{"EHLO", {"", Then::Close}}}, "notTested", "not-tested");

        row("vrfy off", 2, {{"VRFY", {"252 2.0.0 try it\r\n"}}, {"EXPN", {"502 no\r\n"}}}, "pass",
            "silent");
        row("vrfy tells", 2,
            {{"VRFY postmaster", {"250 2.1.5 Postmaster <postmaster@d.example>\r\n"}},
             {"VRFY", unknown},
             {"EXPN", {"502 no\r\n"}}},
            "warning", "vrfy");
        row("vrfy cannot verify, yet tells", 2,
            {{"VRFY postmaster", {"252 2.0.0 postmaster\r\n"}},
             {"VRFY", unknown},
             {"EXPN", {"502 no\r\n"}}},
            "warning", "vrfy");
        row("vrfy wants TLS first", 2,
            {{"VRFY", {"530 5.7.0 Must issue a STARTTLS command first\r\n"}}, {"EXPN", {"502 no\r\n"}}},
            "notTested", "not-tested");
        row("vrfy later", 2,
            {{"VRFY", {"450 4.7.1 greylisted\r\n"}}, {"EXPN", {"502 no\r\n"}}}, "notTested",
            "not-tested");
        row("vrfy says yes to all", 2,
            {{"VRFY", {"250 ok\r\n"}}, {"EXPN", {"502 no\r\n"}}}, "pass", "silent");
        row("expn tells", 2,
            {{"VRFY", {"252 no\r\n"}}, {"EXPN", {"250-anna\r\n250 bert\r\n"}}}, "warning", "expn");
        row("vrfy says that there is none", 2,
            {{"VRFY", {"550 5.1.1 User unknown in local recipient table\r\n"}}, {"EXPN", {"502 no\r\n"}}},
            "notProven", "vrfy");
        row("vrfy says so in other words", 2,
            {{"VRFY", {"550 mailbox not found\r\n"}}, {"EXPN", {"502 no\r\n"}}}, "notProven", "vrfy");
        row("vrfy, but our reputation is bad", 2,
            {{"VRFY", {"550 5.7.1 refused for your reputation\r\n"}}, {"EXPN", {"502 no\r\n"}}},
            "notTested", "not-tested");
        row("vrfy, but we are blocked", 2,
            {{"VRFY", {"554 5.7.1 Client host blocked using bl.example\r\n"}}, {"EXPN", {"502 no\r\n"}}},
            "notTested", "not-tested");
        // Known for sure, and refused in whatever code and words when nobody has the name.
        for (const char *no : {"554 5.1.1 no such user here", "501 5.1.3 no mailbox of that name",
                               "450 4.1.1 <x>: Recipient address rejected: User unknown in table",
                               "553 5.3.0 not this one", "550 I know nobody of that name",
                               "502 5.5.1 not for that name"})
            row(no, 2,
                {{"VRFY postmaster", {"252 2.0.0 postmaster\r\n"}},
                 {"VRFY", {QByteArray(no) + "\r\n"}},
                 {"EXPN", {"502 no\r\n"}}},
                "warning", "vrfy");
        row("vrfy, several of that name", 2,
            {{"VRFY postmaster", {"553 User ambiguous\r\n"}},
             {"VRFY", {"550 no such user\r\n"}},
             {"EXPN", {"502 no\r\n"}}},
            "warning", "vrfy");
        row("vrfy says of all that there are several", 2,
            {{"VRFY", {"553 User ambiguous\r\n"}}, {"EXPN", {"502 no\r\n"}}}, "notProven", "vrfy");
        row("vrfy delays only the name nobody has", 2,
            {{"VRFY postmaster", {"252 2.0.0 postmaster\r\n"}},
             {"VRFY", {"450 4.2.0 come back later\r\n"}},
             {"EXPN", {"502 no\r\n"}}},
            "notProven", "vrfy");
        row("expn says yes to all", 2, {{"VRFY", {"252 no\r\n"}}, {"EXPN", {"250 ok\r\n"}}}, "pass",
            "silent");
        row("expn repeats every name", 2,
            {{"VRFY", {"252 no\r\n"}},
             {"EXPN postmaster", {"250 2.1.5 <postmaster@d.example>\r\n"}},
             {"EXPN", {"550 5.1.1 no\r\n"}}},
            "warning", "expn");
        row("expn shows one mailbox for all names", 2,
            {{"VRFY", {"252 no\r\n"}}, {"EXPN", {"250 2.1.5 Anna <anna@d.example>\r\n"}}}, "warning",
            "expn");
        row("rcpt tells, which is no fault", 2,
            {{"VRFY", {"252 2.0.0 try it\r\n"}},
             {"EXPN", {"502 no\r\n"}},
             {"RCPT TO:<zz-", {"550 5.1.1 User unknown\r\n"}}},
            "pass", "silent");
        row("vrfy hangs up", 2, {{"VRFY", {"", Then::Close}}}, "notTested", "not-tested");

        row("unknown refused", 3, {{"RCPT TO:<zz-", unknown}}, "pass", "refused-at-once");
        row("unknown taken", 3, {}, "notProven", "accepts-anything");
        row("unknown put off as unknown", 3,
            {{"RCPT TO:<zz-", {"450 4.1.1 <x>: Recipient address rejected: User unknown\r\n"}}},
            "notProven", "not-tested");
        row("unknown put off in other words", 3,
            {{"RCPT TO:<zz-", {"451 4.3.0 Mailbox verification failed\r\n"}}}, "notProven",
            "not-tested");
        row("unknown refused in other words", 3,
            {{"RCPT TO:<zz-", {"550 5.4.1 Recipient address rejected: Access denied\r\n"}}}, "pass",
            "refused-at-once");
        row("unknown not verified", 3, {{"RCPT TO:<zz-", {"252 2.1.5 cannot verify\r\n"}}}, "notProven",
            "accepts-anything");
        row("all refused", 3, {{"RCPT", {"554 5.7.1 no\r\n"}}}, "notProven", "not-tested");
        row("greylisted", 3, {{"RCPT", {"451 4.7.1 greylisted\r\n"}}}, "notProven", "not-tested");
        row("sender refused", 3, {{"MAIL", {"550 5.1.8 Sender address rejected\r\n"}}},
            "notTested", "not-tested");

        row("address seen", 4, {ehlo({}, "mx.test.example Hello doorcheck.example [127.0.0.1]")},
            "pass", "seen");
        row("address not told", 4, {}, "notProven", "not-told");
        row("bridge seen", 4, {ehlo({}, "mx.test.example Hello doorcheck.example [172.17.0.1]")},
            "warning", "lost");
        row("bridge seen, IPv6", 4, {ehlo({}, "mx.test.example at your service, [IPv6:fd00::1]")},
            "warning", "lost");
        // We speak from an inside address: it may be our router's, or the gateway of theirs.
        row("another outside address", 4, {ehlo({}, "mx.test.example Hello [198.51.100.7]")},
            "notProven", "unsure");
        row("address in its own name", 4, {ehlo({}, "[172.17.0.2] Hello [::ffff:127.0.0.1]")},
            "pass", "seen");
        row("its own address before its words to us", 4,
            {ehlo({}, "mx.test.example (10.1.2.3) at your service")}, "notProven", "not-told");
        row("its own address, words in another language", 4,
            {ehlo({}, "mx.test.example (10.1.2.3) gruesst Sie")}, "notProven", "not-told");
        row("its own address in square brackets", 4,
            {ehlo({}, "mx.test.example [10.1.2.3] ESMTP server ready")}, "notProven", "not-told");
        row("ours, words in another language", 4,
            {ehlo({}, "mx.test.example Bonjour doorcheck.example [127.0.0.1]")}, "pass", "seen");
        row("ours, without words", 4, {ehlo({}, "mx.test.example [127.0.0.1]")}, "pass", "seen");
        row("a bridge, bare behind the word", 4, {ehlo({}, "mx.test.example Hello 172.17.0.1")},
            "warning", "lost");
        row("a bridge, bare behind our name", 4,
            {ehlo({}, "mx.test.example Hello doorcheck.example 172.17.0.1, pleased to meet you")},
            "warning", "lost");
        row("a bridge, as a name with brackets", 4,
            {ehlo({}, "mx.test.example Hello doorcheck.example ([172.17.0.1]), pleased to meet you")},
            "warning", "lost");
        row("a bridge before polite words", 4,
            {ehlo({}, "mx.test.example gw.test.example [172.17.0.1], pleased to meet you")},
            "notProven", "not-told");
        row("a version like an address", 4,
            {ehlo({}, "mx.test.example Hello, this is MailServer 10.1.2.3 (build 7)")}, "notProven",
            "not-told");
        row("its own address behind its words to us", 4,
            {ehlo({}, "mx.test.example Hello doorcheck.example, this is mx [10.1.2.3]")}, "notProven",
            "not-told");
        row("its own address behind a word for it", 4,
            {ehlo({}, "mx.test.example Welcome to mail.test.example [10.1.2.3]")}, "notProven",
            "not-told");
        row("a version is no address", 4, {ehlo({}, "mx.test.example Foo 1.2.3 ready")},
            "notProven", "not-told");
        row("XCLIENT offered, refused", 4,
            {ehlo({"XCLIENT NAME ADDR"}), {"XCLIENT", {"550 5.7.0 no\r\n"}}}, "warning",
            "claimed");
        row("XCLIENT taken, open without it as well", 4,
            {ehlo({"XCLIENT NAME ADDR"}), {"XCLIENT", {"220 mx.test.example\r\n"}}}, "warning",
            "claimed");
        row("XCLIENT taken, still shut", 4,
            {ehlo({"XCLIENT NAME ADDR"}),
             {"XCLIENT", {"220 mx.test.example\r\n"}},
             {"RCPT", {"554 5.7.1 Relay access denied\r\n"}}},
            "warning", "claimed");
    }

    void table()
    {
        QFETCH(int, check);
        QFETCH(QList<Row>, rows);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArray, grade);
        const QList<const ProbeEntry *> probes{&startTlsEntry, &authPlaintextEntry,
                                               &userEnumerationEntry, &backscatterEntry,
                                               &clientAddressEntry};
        const QList<RuleFunction> rules{judgeStartTls, judgeAuthPlaintext, judgeUserEnumeration,
                                        judgeBackscatter, judgeClientAddress};
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"}, ScriptedServer::smtp(rows));
        QVERIFY(server.start());
        test::check(verdictOf(*probes[check], rules[check], &server), verdict, grade);
    }

    // Answered at first and shut out then: what was asked meanwhile was not heard.
    void shutOutBetween_data()
    {
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<QByteArray>("shut");
        const QByteArray no = "550 5.7.1 No, thank you\r\n";
        QTest::newRow("cannot verify") << "252 2.0.0 try it\r\n"_ba << no;
        QTest::newRow("yes") << "250 2.1.5 ok\r\n"_ba << no;
        QTest::newRow("disabled by now") << "252 2.0.0 try it\r\n"_ba << "502 5.5.1 disabled\r\n"_ba;
    }

    void shutOutBetween()
    {
        QFETCH(QByteArray, taken);
        QFETCH(QByteArray, shut);
        int asked = 0;
        const auto rest = ScriptedServer::smtp({{"EXPN", {"502 no\r\n"}}});
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"},
                              [&](const QByteArray &said, int connection) -> Answer {
            if (said.startsWith("VRFY"))
                return asked++ == 0 ? Answer{taken} : Answer{shut};
            return rest(said, connection);
        });
        QVERIFY(server.start());
        check(verdictOf(userEnumerationEntry, judgeUserEnumeration, &server), "notTested",
              "not-tested");
    }

    void namesAreComparedAtRcpt()
    {
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"},
                              ScriptedServer::smtp({{"VRFY", {"252 2.0.0 try it\r\n"}},
                                                    {"EXPN", {"502 no\r\n"}},
                                                    {"RCPT TO:<zz-", {"550 5.1.1 User unknown\r\n"}}}));
        QVERIFY(server.start());
        const Judgement judgement =
            verdictOf(userEnumerationEntry, judgeUserEnumeration, &server);
        QVERIFY2(judgement.technical.contains(u"At RCPT it tells them apart"_s),
                 qPrintable(judgement.technical));
    }

    // Some take no address for a name in EHLO and HELO: then each check says the tester's domain.
    void addressRefusedAsName_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<QByteArray>("grade");
        QTest::newRow("starttls") << 0 << "encrypted"_ba;
        QTest::newRow("auth-plaintext") << 1 << "in-clear"_ba;
        QTest::newRow("user-enumeration") << 2 << "silent"_ba;
    }

    void addressRefusedAsName()
    {
        QFETCH(int, check);
        QFETCH(QByteArray, grade);
        const Answer no{"550 5.7.1 Access denied: no literal here\r\n"};
        const QList<Row> rows{{"EHLO [", no}, {"HELO [", no}, ehlo({"STARTTLS", "AUTH LOGIN"}), tls,
                              {"VRFY", {"252 2.0.0 try it\r\n"}}, {"EXPN", {"502 no\r\n"}}};
        const QList<const ProbeEntry *> probes{&startTlsEntry, &authPlaintextEntry,
                                               &userEnumerationEntry};
        const QList<RuleFunction> rules{judgeStartTls, judgeAuthPlaintext, judgeUserEnumeration};
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"}, ScriptedServer::smtp(rows));
        QVERIFY(server.start());
        const Judgement judgement = verdictOf(*probes[check], rules[check], &server);
        QVERIFY2(judgement.grade == QString::fromLatin1(grade), qPrintable(judgement.technical));
        QVERIFY(server.allReceived().contains("EHLO x.example"));
        QCOMPARE(server.connections(), 1);
    }

    void unreachable()
    {
        ScriptedServer server({"", Then::Close}, ScriptedServer::smtp({}));
        QVERIFY(server.start());
        check(verdictOf(startTlsEntry, judgeStartTls, &server), "notTested", "not-tested");
        check(verdictOf(authPlaintextEntry, judgeAuthPlaintext, &server), "notTested", "not-tested");
        check(verdictOf(userEnumerationEntry, judgeUserEnumeration, &server), "notTested",
                "not-tested");
        check(verdictOf(backscatterEntry, judgeBackscatter, &server), "notTested", "not-tested");
        check(verdictOf(clientAddressEntry, judgeClientAddress, &server), "notTested",
                "not-tested");
    }

    // Mail of old peers does flow encrypted there; that we must be asked to speak so is our matter.
    void onlyAnOldProtocol()
    {
        ScriptedServer server({"220 mx.test.example ESMTP\r\n"},
                              ScriptedServer::smtp({ehlo({"STARTTLS"}), tls}));
        server.setOldTls(true);
        QVERIFY(server.start());
        const Judgement judgement = verdictOf(startTlsEntry, judgeStartTls, &server);
        check(judgement, "warning", "weak");
        QVERIFY2(judgement.technical.startsWith("TLSv1, "_L1)
                     || judgement.technical.startsWith("TLSv1.0, "_L1),
                 qPrintable(judgement.technical));
    }

    void shortKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("exchange");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("long enough") << 2048 << 3072 << "pass"_ba;
        QTest::newRow("other kinds") << 0 << 0 << "pass"_ba;
        QTest::newRow("short certificate") << 1024 << 0 << "warning"_ba;
        QTest::newRow("short exchange") << 4096 << 1024 << "warning"_ba;
    }

    void shortKeys()
    {
        QFETCH(int, key);
        QFETCH(int, exchange);
        QFETCH(QByteArray, verdict);
        Evidence evidence;
        evidence.facts = {{u"starttlsOffered"_s, true},
                          {u"tls"_s, QJsonObject{{u"protocol"_s, u"TLSv1.2"_s},
                                                 {u"keyBits"_s, key},
                                                 {u"exchangeBits"_s, exchange}}}};
        const Judgement judgement =
            judgeStartTls({evidence, Place::Outside, QDate(2026, 11, 24), {}, {}});
        QCOMPARE(verdictName(judgement.verdict).toLatin1(), verdict);
    }

    // As Dialogue::tlsFacts() writes them: the errors of a certificate are one text.
    void certificate_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("errors");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("people's port, self-signed") << 587 << u"self-signed"_s << "warning"_ba;
        QTest::newRow("people's port, fine") << 587 << u""_s << "pass"_ba;
        QTest::newRow("other servers' port") << 25 << u"self-signed"_s << "pass"_ba;
    }

    void certificate()
    {
        QFETCH(int, port);
        QFETCH(QString, errors);
        QFETCH(QByteArray, verdict);
        Evidence evidence;
        evidence.facts = {{u"starttlsOffered"_s, true},
                          {u"port"_s, port},
                          {u"tls"_s, QJsonObject{{u"protocol"_s, u"TLSv1.3"_s}, {u"errors"_s, errors}}}};
        const Judgement judgement =
            judgeStartTls({evidence, Place::Outside, QDate(2026, 11, 24), {}, {}});
        QCOMPARE(verdictName(judgement.verdict).toLatin1(), verdict);
        QCOMPARE(judgement.technical.contains("self-signed"_L1), !errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionChecks)
#include "tst_session_checks.moc"
