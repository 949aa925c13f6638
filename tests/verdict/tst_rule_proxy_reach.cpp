// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/proxy_reach.h"

#include <QJsonArray>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

using Outcome = ProxyOutcome;
Q_DECLARE_METATYPE(doorcheck::Verdict)
Q_DECLARE_METATYPE(doorcheck::Place)
Q_DECLARE_METATYPE(QJsonArray)
Q_DECLARE_METATYPE(QList<doorcheck::Judgement>)

namespace {

QJsonObject cell(const QString &row, int port, Outcome outcome)
{
    return {{u"row"_s, row}, {u"port"_s, port}, {u"method"_s, u"connect"_s},
            {u"outcome"_s, outcomeName(outcome)}};
}

RuleInput inputOf(const QJsonArray &matrix, Place place, bool complete = true)
{
    RuleInput input;
    input.place = place;
    input.evidence.facts = {{u"answersUs"_s, true}, {u"complete"_s, complete}, {u"matrix"_s, matrix}};
    return input;
}

Judgement openSays(Verdict verdict, const QString &grade)
{
    return {verdict, grade, {}, {}, {}};
}

} // namespace

class TestRuleProxyReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesMatrices_data();
    void judgesMatrices();
    void namesThePlaces();
    void namedHosts();
    void followsWhatWasFound_data();
    void followsWhatWasFound();
    void everyOutcome();
    void neverPassesWhatIsOpen();
    void neutralOfSocks4();
    void ownSite();
};

void TestRuleProxyReach::judgesMatrices_data()
{
    QTest::addColumn<QJsonArray>("matrix");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("grade");
    using V = Verdict;
    const auto row = [](const char *name, const QJsonArray &matrix, V outside, const QString &grade,
                        V inside, const QString &insideGrade) {
        QTest::addRow("%s, outside", name) << matrix << Place::Outside << outside << grade;
        QTest::addRow("%s, unknown", name) << matrix << Place::Unknown << outside << grade;
        QTest::addRow("%s, inside", name) << matrix << Place::Inside << inside << insideGrade;
    };
    const QJsonObject mail = cell(u"mail"_s, 25, Outcome::Reached);
    const QJsonObject noMail = cell(u"mail"_s, 25, Outcome::Denied);
    const QJsonObject web = cell(u"web"_s, 80, Outcome::Reached);
    const QJsonObject noWeb = cell(u"web"_s, 80, Outcome::Denied);
    const QJsonObject login = cell(u"login"_s, 22, Outcome::Unreachable);
    row("mail", {mail, web}, V::Fail, u"strangers-reach"_s, V::Warning, u"mail-reachable"_s);
    row("submission only", {cell(u"mail"_s, 587, Outcome::Reached), noMail}, V::Fail,
        u"strangers-reach"_s, V::Warning, u"wide"_s);
    row("web", {noMail, web}, V::Fail, u"strangers-reach"_s, V::Pass, u"web-only"_s);
    row("web and login let through", {noMail, web, login}, V::Fail, u"strangers-reach"_s,
        V::Warning, u"wide"_s);
    row("let through, nothing seen", {noMail, login}, V::NotProven, u"granted"_s, V::NotProven,
        u"granted"_s);
    row("denied", {noMail, noWeb}, V::Pass, u"denied"_s, V::NotProven, u"denied"_s);
    row("silence", {noMail, cell(u"web"_s, 80, Outcome::NotAsked)}, V::NotTested, u"not-tested"_s,
        V::NotTested, u"not-tested"_s);
    row("reached, and silence", {web, cell(u"mail"_s, 25, Outcome::NotAsked)}, V::Fail,
        u"strangers-reach"_s, V::Pass, u"web-only"_s);
}

void TestRuleProxyReach::judgesMatrices()
{
    QFETCH(QJsonArray, matrix);
    QFETCH(Place, place);
    QFETCH(Verdict, verdict);
    QFETCH(QString, grade);
    const Judgement judgement = judgeProxyReach(inputOf(matrix, place));
    QCOMPARE(verdictName(judgement.verdict), verdictName(verdict));
    QCOMPARE(judgement.grade, grade);
    QVERIFY(!judgement.reason.isEmpty() && judgement.reason.size() <= 60);
    const bool bad = verdict == Verdict::Fail || verdict == Verdict::Warning;
    QCOMPARE(judgement.problem, bad ? u"proxy-reach"_s : QString());
}

// What lies behind the proxy is worse than what lies before it, and the keys of a cloud are worst.
void TestRuleProxyReach::namedHosts()
{
    QJsonObject inside = cell(u"inside"_s, 445, Outcome::Reached);
    inside[u"destination"_s] = u"10.0.0.5:445"_s;
    const QJsonObject mail = cell(u"mail"_s, 25, Outcome::Reached);
    const Judgement seen = judgeProxyReach(inputOf({mail, inside}, Place::Outside));
    QCOMPARE(seen.verdict, Verdict::Fail);
    QVERIFY2(seen.reason.contains(u"inside network"_s), qPrintable(seen.reason));
    QVERIFY2(seen.technical.contains(u"10.0.0.5:445"_s), qPrintable(seen.technical));
    QJsonObject cloud = cell(u"metadata"_s, 80, Outcome::Reached);
    const Judgement worst = judgeProxyReach(inputOf({mail, inside, cloud}, Place::Outside));
    QVERIFY2(worst.reason.contains(u"keys"_s), qPrintable(worst.reason));
    QCOMPARE(judgeProxyReach(inputOf({cloud}, Place::Inside)).verdict, Verdict::Warning);
    cloud[u"outcome"_s] = u"denied"_s;
    const Judgement less = judgeProxyReach(inputOf({mail, cloud}, Place::Outside));
    QVERIFY2(!less.reason.contains(u"keys"_s), qPrintable(less.reason));
}

void TestRuleProxyReach::namesThePlaces()
{
    const Judgement judgement = judgeProxyReach(
        inputOf({cell(u"mail"_s, 25, Outcome::Reached), cell(u"mail"_s, 25, Outcome::Reached),
                 cell(u"mail"_s, 587, Outcome::Reached), cell(u"login"_s, 22, Outcome::Granted),
                 cell(u"web"_s, 80, Outcome::Denied)},
                Place::Outside));
    QVERIFY2(judgement.technical.contains(u"mail 25, 587."_s), qPrintable(judgement.technical));
    QVERIFY2(judgement.technical.contains(u"remote login 22"_s), qPrintable(judgement.technical));
    QVERIFY2(!judgement.technical.contains(u"web"_s), qPrintable(judgement.technical));
}

void TestRuleProxyReach::followsWhatWasFound_data()
{
    QTest::addColumn<QList<Judgement>>("found");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Verdict>("verdict");
    using V = Verdict;
    const Judgement shut = openSays(V::Pass, u"denied"_s);
    const Judgement none = openSays(V::Pass, u"not-a-proxy"_s);
    const Judgement silent = openSays(V::NotTested, u"not-tested"_s);
    const Judgement inside = openSays(V::NotProven, u"denied"_s);
    QTest::newRow("shut") << QList{shut, none} << Place::Outside << V::Pass;
    QTest::newRow("a login") << QList{openSays(V::Pass, u"auth-required"_s)} << Place::Outside << V::Pass;
    QTest::newRow("shut, from inside") << QList{inside} << Place::Unknown << V::NotProven;
    QTest::newRow("no proxy") << QList{none, none} << Place::Outside << V::NotApplicable;
    QTest::newRow("one silent") << QList{none, silent, shut} << Place::Outside << V::NotTested;
    QTest::newRow("nothing known") << QList<Judgement>() << Place::Outside << V::NotTested;
}

void TestRuleProxyReach::followsWhatWasFound()
{
    QFETCH(QList<Judgement>, found);
    QFETCH(Place, place);
    QFETCH(Verdict, verdict);
    RuleInput input;
    input.place = place;
    input.related = found;
    const Judgement judgement = judgeProxyReach(input);
    QCOMPARE(verdictName(judgement.verdict), verdictName(verdict));
    QVERIFY(!judgement.reason.isEmpty() && judgement.reason.size() <= 60);
}

// Nothing reached is passed to strangers, and nothing denied is failed.
void TestRuleProxyReach::everyOutcome()
{
    for (int one = 0; one <= int(Outcome::NotAsked); ++one) {
        for (int other = 0; other <= int(Outcome::NotAsked); ++other) {
            const QJsonArray matrix{cell(u"mail"_s, 25, Outcome(one)), cell(u"web"_s, 80, Outcome(other))};
            const Judgement judgement = judgeProxyReach(inputOf(matrix, Place::Outside));
            const bool reached = Outcome(one) == Outcome::Reached || Outcome(other) == Outcome::Reached;
            QCOMPARE(judgement.verdict == Verdict::Fail, reached);
            for (const int each : {one, other}) {
                const bool doubtful = Outcome(each) == Outcome::Granted
                    || Outcome(each) == Outcome::Unreachable || Outcome(each) == Outcome::NotAsked;
                QVERIFY(!doubtful || judgement.verdict != Verdict::Pass);
            }
        }
    }
}

// proxy.open failed: that none of the cells asked led anywhere is no all-clear.
void TestRuleProxyReach::neverPassesWhatIsOpen()
{
    RuleInput input = inputOf({cell(u"mail"_s, 25, Outcome::Denied)}, Place::Outside);
    QCOMPARE(judgeProxyReach(input).verdict, Verdict::Pass);
    input.related = {openSays(Verdict::Pass, u"denied"_s), openSays(Verdict::Fail, u"proven"_s)};
    QCOMPARE(judgeProxyReach(input).verdict, Verdict::NotProven);
    QVERIFY(judgeProxyReach(input).reason.size() <= 60);
    input.related = {openSays(Verdict::NotProven, u"granted"_s)};
    QCOMPARE(judgeProxyReach(input).verdict, Verdict::NotProven);
    // Where the probe builds on proxy.open, its own evidence says so.
    input.related.clear();
    input.evidence.facts[u"passedBefore"_s] = true;
    QCOMPARE(judgeProxyReach(input).verdict, Verdict::NotProven);
}

// "Rejected or failed" is no word of having let us pass.
void TestRuleProxyReach::neutralOfSocks4()
{
    QJsonObject four = cell(u"mail"_s, 25, Outcome::Unreachable);
    four[u"method"_s] = u"socks4"_s;
    const Judgement judgement = judgeProxyReach(inputOf({four}, Place::Outside));
    QCOMPARE(judgement.verdict, Verdict::NotProven);
    QVERIFY2(!judgement.reason.contains(u"did not refuse"_s), qPrintable(judgement.reason));
    const QJsonObject connect = cell(u"mail"_s, 25, Outcome::Unreachable);
    const Judgement passed = judgeProxyReach(inputOf({four, connect}, Place::Outside));
    QVERIFY2(passed.reason.contains(u"did not refuse"_s), qPrintable(passed.reason));
}

void TestRuleProxyReach::ownSite()
{
    const QJsonObject site = cell(u"site"_s, 80, Outcome::Reached);
    const QJsonObject noMail = cell(u"mail"_s, 25, Outcome::Denied);
    QCOMPARE(judgeProxyReach(inputOf({site, noMail}, Place::Outside)).verdict, Verdict::Warning);
    const QJsonObject passed = cell(u"mail"_s, 25, Outcome::Unreachable);
    const Judgement wide = judgeProxyReach(inputOf({site, passed}, Place::Outside));
    QCOMPARE(wide.verdict, Verdict::Fail);
    QVERIFY2(wide.technical.contains(u"your web site 80"_s), qPrintable(wide.technical));
}

QTEST_APPLESS_MAIN(TestRuleProxyReach)
#include "tst_rule_proxy_reach.moc"
