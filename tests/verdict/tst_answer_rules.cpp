// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/answers.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

using Answer = Attestation::Answer;
Q_DECLARE_METATYPE(doorcheck::Verdict)
Q_DECLARE_METATYPE(doorcheck::Attestation)
Q_DECLARE_METATYPE(doorcheck::Attestation::Answer)
Q_DECLARE_METATYPE(QList<doorcheck::Verdict>)

class AnswerRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void accessControl_data();
    void accessControl();
    void accessOfNoProxy();
    void monitored_data();
    void monitored();
};

static const QDate today(2026, 11, 24);

static Attestation answer(Answer given, const QDate &from = today, const QDate &until = today)
{
    Attestation attestation;
    attestation.answer = given;
    attestation.name = u"Ann Baker"_s;
    attestation.role = u"owner"_s;
    attestation.basis = u"log book"_s;
    attestation.given = from;
    attestation.validUntil = until;
    return attestation;
}

static QList<Judgement> related(const QList<Verdict> &verdicts)
{
    QList<Judgement> judgements;
    for (const Verdict verdict : verdicts)
        judgements << Judgement{verdict, {}, {}, {}, {}};
    return judgements;
}

void AnswerRulesTest::answers_data()
{
    QTest::addColumn<Attestation>("attestation");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("yes, valid to the day") << answer(Answer::Yes) << Verdict::Pass;
    QTest::newRow("no") << answer(Answer::No) << Verdict::Fail;
    QTest::newRow("unsure") << answer(Answer::DontKnow) << Verdict::NotProven;
    QTest::newRow("not mine") << answer(Answer::NotApplicable) << Verdict::NotApplicable;
    QTest::newRow("ran out yesterday")
        << answer(Answer::Yes, today.addDays(-40), today.addDays(-1)) << Verdict::NotProven;
    QTest::newRow("a no that ran out")
        << answer(Answer::No, today.addDays(-40), today.addDays(-1)) << Verdict::NotProven;
    QTest::newRow("not applicable that ran out")
        << answer(Answer::NotApplicable, today.addDays(-40), today.addDays(-1))
        << Verdict::NotProven;
    QTest::newRow("of tomorrow")
        << answer(Answer::Yes, today.addDays(1), today.addDays(9)) << Verdict::NotProven;
    QTest::newRow("without a date") << answer(Answer::Yes, QDate(), today) << Verdict::NotProven;
    QTest::newRow("without an end") << answer(Answer::Yes, today, QDate()) << Verdict::NotProven;
    Attestation unsigned_ = answer(Answer::Yes);
    unsigned_.name.clear();
    QTest::newRow("unsigned") << unsigned_ << Verdict::NotProven;
}

void AnswerRulesTest::answers()
{
    QFETCH(Attestation, attestation);
    QFETCH(Verdict, expected);
    RuleInput input;
    input.today = today;
    for (const RuleFunction judge : {judgeProxyPatched, judgeProxyWatched, judgeAbuseMonitored}) {
        input.attestation.reset();
        const Judgement none = judge(input);
        QCOMPARE(none.verdict, Verdict::NotTested);
        QVERIFY(none.problem.isEmpty());

        input.attestation = attestation;
        const Judgement judgement = judge(input);
        QCOMPARE(judgement.verdict, expected);
        QCOMPARE(judgement.grade, u"stated"_s);
        QVERIFY(judgement.technical.contains("log book"_L1));
        QVERIFY(!judgement.reason.isEmpty());
        if (expected == Verdict::Fail)
            QVERIFY(!judgement.problem.isEmpty());
        if (expected == Verdict::Pass)
            QVERIFY(judgement.problem.isEmpty());
    }
}

void AnswerRulesTest::accessControl_data()
{
    QTest::addColumn<QList<Verdict>>("open");
    QTest::addColumn<int>("stated"); // -1: no answer
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QString>("grade");
    const int none = -1, yes = int(Answer::Yes), no = int(Answer::No);
    using Open = QList<Verdict>;
    const Open refused{Verdict::Pass};
    const Open passedOn{Verdict::Pass, Verdict::Fail};
    QTest::newRow("open") << passedOn << none << Verdict::Fail << u"same-cause"_s;
    QTest::newRow("open beats yes") << passedOn << yes << Verdict::Fail << u"same-cause"_s;
    QTest::newRow("shut, no answer") << refused << none << Verdict::NotProven << u"partly"_s;
    QTest::newRow("shut and yes") << refused << yes << Verdict::Pass << u"stated"_s;
    QTest::newRow("shut, yet no") << refused << no << Verdict::Fail << u"stated"_s;
    QTest::newRow("no proxy there, and yes")
        << Open{Verdict::Pass, Verdict::NotApplicable} << yes << Verdict::Pass << u"stated"_s;
    QTest::newRow("only not applicable")
        << Open{Verdict::NotApplicable} << yes << Verdict::NotProven << u"stated"_s;
    QTest::newRow("unproven and yes")
        << Open{Verdict::Pass, Verdict::NotProven} << yes << Verdict::NotProven << u"stated"_s;
    QTest::newRow("untested, no answer")
        << Open{Verdict::NotTested} << none << Verdict::NotTested << QString();
    QTest::newRow("nothing asked, yes") << Open{} << yes << Verdict::NotProven << u"stated"_s;
    QTest::newRow("nothing at all") << Open{} << none << Verdict::NotTested << QString();
}

void AnswerRulesTest::accessControl()
{
    QFETCH(QList<Verdict>, open);
    QFETCH(int, stated);
    QFETCH(Verdict, expected);
    QFETCH(QString, grade);
    RuleInput input;
    input.today = today;
    input.related = related(open);
    if (stated >= 0)
        input.attestation = answer(Answer(stated));
    const Judgement judgement = judgeProxyAccessControl(input);
    QCOMPARE(judgement.verdict, expected);
    QCOMPARE(judgement.grade, grade);
    if (grade == "same-cause"_L1)
        QVERIFY(judgement.reason.contains(u'2'));
    QCOMPARE(judgement.problem.isEmpty(), expected != Verdict::Fail);
}

// What is no proxy turned nobody away.
void AnswerRulesTest::accessOfNoProxy()
{
    RuleInput input;
    input.today = today;
    input.related = {{Verdict::Pass, u"not-a-proxy"_s, {}, {}, {}}};
    QCOMPARE(judgeProxyAccessControl(input).verdict, Verdict::NotTested);
    input.attestation = answer(Answer::Yes);
    QCOMPARE(judgeProxyAccessControl(input).verdict, Verdict::NotProven);
    input.related << Judgement{Verdict::Pass, u"denied"_s, {}, {}, {}};
    QCOMPARE(judgeProxyAccessControl(input).verdict, Verdict::Pass);
    input.attestation = {};
    QCOMPARE(judgeProxyAccessControl(input).grade, u"partly"_s);
}

void AnswerRulesTest::monitored_data()
{
    QTest::addColumn<QList<Verdict>>("mailbox");
    QTest::addColumn<Verdict>("expected");
    using Mailbox = QList<Verdict>;
    QTest::newRow("mail comes back") << Mailbox{Verdict::Fail} << Verdict::Fail;
    QTest::newRow("mail is taken") << Mailbox{Verdict::Pass} << Verdict::Pass;
    QTest::newRow("cannot tell") << Mailbox{Verdict::NotProven} << Verdict::Pass;
}

void AnswerRulesTest::monitored()
{
    QFETCH(QList<Verdict>, mailbox);
    QFETCH(Verdict, expected);
    RuleInput input;
    input.today = today;
    input.attestation = answer(Answer::Yes);
    input.related = related(mailbox);
    QCOMPARE(judgeAbuseMonitored(input).verdict, expected);
}

QTEST_GUILESS_MAIN(AnswerRulesTest)
#include "tst_answer_rules.moc"
