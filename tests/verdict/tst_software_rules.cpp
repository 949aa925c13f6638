// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/software.h"
#include "core/verdict/software_facts.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(doorcheck::Verdict)
Q_DECLARE_METATYPE(doorcheck::Support)

class SoftwareRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsCompare_data();
    void versionsCompare();
    void support_data();
    void support();
    void namesAreKnown();
    void verdict_data();
    void verdict();
    void answerCounts();
    void silenceIsNotTested();
};

static const QDate today(2026, 11, 24);

static RuleInput inputFor(const QString &name, const QString &version, const QDate &date = today)
{
    RuleInput input;
    input.today = date;
    input.evidence.software = {name, version, u"banner"_s};
    return input;
}

static Attestation answer(Attestation::Answer given)
{
    Attestation attestation;
    attestation.answer = given;
    attestation.name = u"Ann Baker"_s;
    attestation.role = u"owner"_s;
    attestation.given = today.addDays(-3);
    attestation.validUntil = today.addDays(30);
    attestation.basis = u"package list"_s;
    return attestation;
}

void SoftwareRulesTest::versionsCompare_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("expected");
    QTest::newRow("by number, not by letter") << u"4.96"_s << u"4.100"_s << -1;
    QTest::newRow("equal") << u"3.8.2"_s << u"3.8.2"_s << 0;
    QTest::newRow("as far as both say") << u"3.8"_s << u"3.8.2"_s << 0;
    QTest::newRow("patch letters") << u"7.9.0p1"_s << u"7.9.0p0"_s << 1;
    QTest::newRow("two of Sendmail") << u"8.17.1.9/8.17.1.9"_s << u"8.18"_s << -1;
    QTest::newRow("nothing to compare") << u"unknown"_s << u"1.0"_s << 0;
    QTest::newRow("absurd digits") << u"9"_s.repeated(60) << u"1"_s << 1;
}

void SoftwareRulesTest::versionsCompare()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, expected);
    QCOMPARE(compareVersions(left, right), expected);
    QCOMPARE(compareVersions(right, left), -expected);
}

void SoftwareRulesTest::support_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Support>("expected");
    QTest::newRow("Postfix maintained") << u"Postfix"_s << u"3.8.1"_s << today << Support::Maintained;
    QTest::newRow("Postfix newest") << u"Postfix"_s << u"3.11.7"_s << today << Support::Maintained;
    QTest::newRow("Postfix ended branch") << u"Postfix"_s << u"3.7.11"_s << today << Support::Ended;
    QTest::newRow("Postfix ancient") << u"Postfix"_s << u"2.1"_s << today << Support::Ended;
    QTest::newRow("Postfix silent") << u"Postfix"_s << QString() << today << Support::NoVersion;
    QTest::newRow("Exim newest only") << u"Exim"_s << u"4.99.4"_s << today << Support::Ended;
    QTest::newRow("Squid 5.7") << u"squid"_s << u"5.7"_s << today << Support::Ended;
    QTest::newRow("Squid 7.1") << u"Squid"_s << u"7.1"_s << today << Support::Maintained;
    QTest::newRow("HAProxy 3.1 short-lived") << u"HAProxy"_s << u"3.1.2"_s << today << Support::Ended;
    QTest::newRow("HAProxy 2.6") << u"HAProxy"_s << u"2.6.12"_s << today << Support::Maintained;
    QTest::newRow("HAProxy 1.8") << u"HAProxy"_s << u"1.8"_s << today << Support::Ended;
    QTest::newRow("HAProxy 3.3, last day of its month")
        << u"HAProxy"_s << u"3.3"_s << QDate(2027, 1, 31) << Support::Maintained;
    QTest::newRow("HAProxy 3.3, a day later")
        << u"HAProxy"_s << u"3.3"_s << QDate(2027, 2, 1) << Support::Ended;
    QTest::newRow("Varnish of the other makers")
        << u"Varnish"_s << u"6.0.13"_s << today << Support::Unknown;
    QTest::newRow("Exchange that may be either")
        << u"Exchange"_s << u"15.2.1748"_s << today << Support::Unknown;
    QTest::newRow("Tinyproxy") << u"Tinyproxy"_s << u"1.11.1"_s << today << Support::Unknown;
    QTest::newRow("given up") << u"hMailServer"_s << u"5.6.8"_s << today << Support::Abandoned;
    QTest::newRow("given up, silent") << u"qmail"_s << QString() << today << Support::Abandoned;
    QTest::newRow("facts at the end of their life")
        << u"Squid"_s << u"5.7"_s << QDate(2026, 11, 24).addDays(180) << Support::Ended;
    QTest::newRow("facts past it")
        << u"Squid"_s << u"5.7"_s << QDate(2026, 11, 24).addDays(181) << Support::FactsTooOld;
    QTest::newRow("stranger") << u"Frobnix"_s << u"1.0"_s << today << Support::Unrecognised;
    QTest::newRow("nothing") << QString() << u"1.0"_s << today << Support::Unrecognised;
}

void SoftwareRulesTest::support()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(QDate, date);
    QFETCH(Support, expected);
    const SupportState state = supportOf({name, version, u"banner"_s}, date);
    QCOMPARE(state.support, expected);
    QCOMPARE(state.source.startsWith("https://"_L1), expected != Support::Unrecognised);
}

void SoftwareRulesTest::namesAreKnown()
{
    QCOMPARE(knownSoftwareName(u"ats"_s), u"Apache Traffic Server"_s);
    QCOMPARE(knownSoftwareName(u"squid"_s), u"Squid"_s);
    QCOMPARE(knownSoftwareName(u"Frobnix"_s), QString());
}

void SoftwareRulesTest::verdict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("stated"); // an Attestation::Answer, or -1
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QString>("problem");
    const int none = -1, yes = 0, no = 1, unsure = 2, notMine = 3;
    const QString old = u"software-old"_s;
    QTest::newRow("ended") << u"Squid"_s << u"5.7"_s << none << Verdict::Warning << old;
    QTest::newRow("ended beats yes") << u"Squid"_s << u"5.7"_s << yes << Verdict::Warning << old;
    QTest::newRow("given up") << u"hMailServer"_s << QString() << none << Verdict::Warning << old;
    QTest::newRow("maintained is no pass")
        << u"Squid"_s << u"7.6"_s << none << Verdict::NotProven << QString();
    QTest::newRow("maintained and yes") << u"Squid"_s << u"7.6"_s << yes << Verdict::Pass << QString();
    QTest::newRow("maintained, yet no") << u"Squid"_s << u"7.6"_s << no << Verdict::Fail << old;
    QTest::newRow("unsure") << u"Squid"_s << u"7.6"_s << unsure << Verdict::NotProven << old;
    QTest::newRow("not mine")
        << u"Squid"_s << u"7.6"_s << notMine << Verdict::NotApplicable << QString();
    QTest::newRow("silent") << u"Postfix"_s << QString() << none << Verdict::NotProven << QString();
    QTest::newRow("stranger") << u"Frobnix"_s << u"1"_s << none << Verdict::NotProven << QString();
}

void SoftwareRulesTest::verdict()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(int, stated);
    QFETCH(Verdict, expected);
    QFETCH(QString, problem);
    RuleInput input = inputFor(name, version);
    if (stated >= 0)
        input.attestation = answer(Attestation::Answer(stated));
    for (const RuleFunction judge : {judgeMailSoftware, judgeProxyCurrent}) {
        const Judgement judgement = judge(input);
        QCOMPARE(judgement.verdict, expected);
        QCOMPARE(judgement.problem, problem);
        QVERIFY(!judgement.reason.isEmpty());
    }
}

void SoftwareRulesTest::answerCounts()
{
    RuleInput input = inputFor({}, {});
    input.attestation = answer(Attestation::Answer::Yes);
    const Judgement judgement = judgeProxyCurrent(input);
    QCOMPARE(judgement.verdict, Verdict::Pass);
    QCOMPARE(judgement.grade, u"stated"_s);
    QVERIFY(judgement.technical.contains("Ann Baker"_L1));
}

void SoftwareRulesTest::silenceIsNotTested()
{
    RuleInput input = inputFor({}, {});
    QCOMPARE(judgeMailSoftware(input).verdict, Verdict::NotTested);
    Transcript transcript;
    transcript.lines << TranscriptLine{0, Speaker::Note, u"refused"_s};
    input.evidence.transcripts << transcript;
    QCOMPARE(judgeMailSoftware(input).verdict, Verdict::NotTested);
    input.evidence.transcripts[0].lines << TranscriptLine{0, Speaker::Server, u"220 mx ESMTP"_s};
    QCOMPARE(judgeMailSoftware(input).verdict, Verdict::NotProven);
}

QTEST_GUILESS_MAIN(SoftwareRulesTest)
#include "tst_software_rules.moc"
