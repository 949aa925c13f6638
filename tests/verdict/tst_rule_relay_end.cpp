// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals weighed against each other: the first with the last, a foreign name's with those of the
// server's own, to tell what is refused from who is.
#include "tests/verdict/relay_table.h"

#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;

class TestRuleRelayEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        relayColumns();
        // What servers refuse when they have begun to refuse us.
        const Cases shut{make("S2/R1", Outcome::Denied), make("S2/control/known", Outcome::Accepted),
                         make("S2/control/again", Outcome::Blocked, "550 No, thank you")};
        row("shut out at the end, all said clearly", shut + Cases{make("S10/R1", Outcome::Denied)},
            "pass", "did not serve us any more");
        row("shut out at the end, in words that say nothing",
            shut + Cases{make("S10/R1", Outcome::Unclear, "550 No, thank you")}, "notTested",
            "not taken either");
        row("shut out at the end, at MAIL",
            shut + Cases{make("S10/R1", Outcome::SenderRefused, "550 No, thank you")}, "notTested",
            "not taken either");
        row("refused otherwise at the end",
            closed + Cases{make("S2/control/last", Outcome::Unclear, "550 Enough")}, "notTested",
            "Asked the same at the end");
        row("refused in the same way at the end",
            closed + Cases{make("S2/control/last", Outcome::Denied)}, "pass");
        row("taken behind a known recipient",
            closed + Cases{make("S2/control/last", Outcome::Accepted)}, "notProven",
            "behind a recipient that it knows");
        row("taken at RCPT both times, refused at DATA",
            Cases{make("S2/R1", Outcome::DeniedAtData, "554 5.7.1 Data command rejected"),
                  make("S2/control/known", Outcome::Accepted),
                  make("S2/control/last", Outcome::Accepted)},
            "pass");
        row("an odd sender at which it fails",
            closed + Cases{make("S9/R1", Outcome::Temporary, "451 4.3.0 Temporary lookup failure")},
            "pass", "Senders at which it failed");
        row("a sender of its own at which it fails",
            closed + Cases{make("S10/R1", Outcome::Temporary, "451 4.3.0 Temporary lookup failure")},
            "notProven", "Check again in some minutes");
        row("its postmaster is refused in the same unknown words",
            Cases{make("S2/R1", Outcome::Denied),
                  make("S2/control/known", Outcome::Unclear, "550 No, thank you"),
                  make("S10/R1", Outcome::Unclear, "550 No, thank you")},
            "notTested", "not taken either");
        row("no such user, said of a sender of its own",
            Cases{make("S2/R1", Outcome::SenderRefused, "550 SPF"),
                  make("S10/R1", Outcome::NoSuchUser, "550 no such user"),
                  make("S2/control/known", Outcome::Accepted)},
            "notProven");
        row("its own are put off, and nobody's domain is taken",
            Cases{make("S2/R1", Outcome::AcceptedToData, "354 go"),
                  make("S2/control/local", Outcome::Greylisted, "450 4.2.0 Greylisted"),
                  make("S2/control/invalid", Outcome::Accepted)},
            "fail");
        row("its own are put off, and nothing is known of other domains",
            Cases{make("S2/R1", Outcome::AcceptedToData, "354 go"),
                  make("S2/control/local", Outcome::Greylisted, "450 4.2.0 Greylisted")},
            "notProven", "No control");
        row("a made-up name of its own domain hears the same",
            {make("S2/R1", Outcome::Denied, "550 Your relay was rejected by policy"),
             make("S2/control/known", Outcome::Accepted),
             make("S2/control/local", Outcome::Denied, "550 Your relay was rejected by policy")},
            "notTested", "heard the same");
        const auto french = [](const char *id) {
            return make(id, Outcome::Unclear, "550 5.7.1 Nous ne faisons pas suivre");
        };
        row("unknown words for every foreign domain, others for its own",
            {french("S2/R1"), french("S2/control/invalid"),
             make("S2/control/known", Outcome::Accepted),
             make("S2/control/local", Outcome::NoSuchUser)},
            "pass", "heard the same, and");
        row("unknown words for everybody but its postmaster",
            {french("S2/R1"), french("S2/control/invalid"), french("S2/control/local"),
             make("S2/control/known", Outcome::Accepted)},
            "notProven");
        row("unknown words for the mailbox's domain alone",
            {french("S2/R1"), make("S2/control/invalid", Outcome::DomainNotFound, "550 no domain"),
             make("S2/control/known", Outcome::Accepted),
             make("S2/control/local", Outcome::NoSuchUser)},
            "notProven");
        row("a login wanted by code",
            {make("S2/R1", Outcome::AuthRequired, "530 5.7.1 Authentication required")}, "pass");
        row("a login wanted in words, by whoever asks",
            {make("S2/R1", Outcome::AuthRequired, "550 Please authenticate")}, "notProven");
        row("a login wanted in words, for others' mail",
            {make("S2/R1", Outcome::AuthRequired, "550 Please authenticate"),
             make("S2/control/known", Outcome::Accepted)},
            "pass");
        row("it hears the same set phrase of relaying",
            {make("S2/R1", Outcome::Denied), make("S2/control/known", Outcome::Accepted),
             make("S2/control/local", Outcome::Denied)},
            "pass");
    }

    void table()
    {
        const QByteArray fault = faultOfRow();
        QVERIFY2(fault.isEmpty(), fault);
    }
};

QTEST_GUILESS_MAIN(TestRuleRelayEnd)
#include "tst_rule_relay_end.moc"
