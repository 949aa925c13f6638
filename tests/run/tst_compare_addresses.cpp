// SPDX-License-Identifier: GPL-3.0-or-later
// Two addresses of one mail server that answer differently.
#include "core/run/judging.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

Finding at(const QString &address, Verdict verdict, const QString &target = u"mx.d.example"_s,
           quint16 port = 25, const QString &id = u"mail.open-relay"_s)
{
    Finding finding;
    finding.id = id;
    finding.target = target;
    finding.address = address;
    finding.port = port;
    finding.verdict = verdict;
    finding.technical = u"said"_s;
    return finding;
}

} // namespace

class TestCompareAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openByOneOnly()
    {
        QList<Finding> findings{at(u"192.0.2.1"_s, Verdict::Pass), at(u"2001:db8::1"_s, Verdict::Fail),
                                at(u"192.0.2.1"_s, Verdict::Fail, u"mx.d.example"_s, 587)};
        compareAddresses(&findings);
        QVERIFY2(findings[0].technical.contains(u"2001:db8::1"_s), qPrintable(findings[0].technical));
        QVERIFY2(findings[1].technical.contains(u"192.0.2.1"_s), qPrintable(findings[1].technical));
        QVERIFY(findings[0].advice.isEmpty());
        QVERIFY(!findings[1].advice.isEmpty()); // the likeliest cause: it does not see its clients
        QVERIFY(findings[1].advice.last().id.startsWith(u"lost-address/"_s));
        QCOMPARE(findings[2].technical, u"said"_s); // another port is another door
        // Once is enough, however often the run is resumed.
        const QString before = findings[0].technical;
        compareAddresses(&findings);
        QCOMPARE(findings[0].technical, before);
    }

    void nothingToCompare()
    {
        QList<Finding> findings{at(u"192.0.2.1"_s, Verdict::Pass), at(u"192.0.2.2"_s, Verdict::Pass),
                                at(u"192.0.2.3"_s, Verdict::NotTested),
                                at(u"192.0.2.4"_s, Verdict::Fail, u"other.example"_s),
                                at(u"192.0.2.5"_s, Verdict::Fail, u"mx.d.example"_s, 25,
                                   u"abuse.mailbox"_s)};
        compareAddresses(&findings);
        for (const Finding &finding : std::as_const(findings))
            QCOMPARE(finding.technical, u"said"_s);
    }

    // A guessed port behind a firewall is no door; a named one, or one that fails otherwise, may be.
    void silentPorts_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("onTrial");
        QTest::addColumn<bool>("firstAnswers");
        QTest::addColumn<bool>("banner");
        QTest::addColumn<bool>("aside");
        QTest::newRow("guessed and silent") << u"timedOut"_s << true << true << false << true;
        QTest::newRow("named") << u"timedOut"_s << false << true << false << false;
        QTest::newRow("the whole server is silent") << u"timedOut"_s << true << false << false << false;
        QTest::newRow("silent after its greeting") << u"timedOut"_s << true << true << true << false;
        QTest::newRow("hangs up") << u"closed"_s << true << true << false << false;
        QTest::newRow("no TLS") << u"tlsFailed"_s << true << true << false << false;
        QTest::newRow("no way to it") << u"unreachable"_s << true << true << false << false;
    }

    void silentPorts()
    {
        QFETCH(QString, error);
        QFETCH(bool, onTrial);
        QFETCH(bool, firstAnswers);
        QFETCH(bool, banner);
        QFETCH(bool, aside);
        QList<Finding> findings{at(u"192.0.2.1"_s, Verdict::Pass),
                                at(u"192.0.2.1"_s, Verdict::NotTested, u"mx.d.example"_s, 587),
                                at(u"192.0.2.9"_s, Verdict::Pass, u"gw.d.example"_s, 3128, u"proxy.open"_s)};
        if (firstAnswers)
            findings[0].evidence.facts[u"banner"_s] = u"220 mx.d.example"_s;
        if (banner)
            findings[1].evidence.facts[u"banner"_s] = u"220 mx.d.example"_s;
        findings[1].evidence.facts[u"error"_s] = error;
        findings[1].evidence.facts[u"portOnTrial"_s] = onTrial;
        setAsideSilentPorts(&findings);
        QCOMPARE(findings[1].verdict, Verdict::NotTested);
        QCOMPARE(isSetAside(findings[1]), aside);
        const Summary summary = summarise(findings, true);
        QCOMPARE(summary.answer, aside ? DoorAnswer::Shut : DoorAnswer::NotProven);
        QCOMPARE(summary.notTested, 1); // it is never silent about it
        if (aside)
            QVERIFY2(findings[1].technical.contains(u"--mail 192.0.2.1:587"_s), qPrintable(findings[1].technical));
    }
};

QTEST_GUILESS_MAIN(TestCompareAddresses)
#include "tst_compare_addresses.moc"
