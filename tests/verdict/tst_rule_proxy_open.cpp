// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/proxy_open.h"

#include <QJsonArray>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

using Outcome = ProxyOutcome;
using Outcomes = QList<ProxyOutcome>;
Q_DECLARE_METATYPE(doorcheck::Verdict)
Q_DECLARE_METATYPE(doorcheck::Place)
Q_DECLARE_METATYPE(QList<doorcheck::ProxyOutcome>)

namespace {

constexpr Outcome allOutcomes[]{Outcome::Reached,      Outcome::Granted,    Outcome::Unreachable,
                                Outcome::Denied,       Outcome::AuthRequired, Outcome::OwnPage,
                                Outcome::Redirected,   Outcome::NotAProxy,  Outcome::Refused,
                                Outcome::NotAsked};

RuleInput inputOf(const Outcomes &outcomes, Place place, const QJsonObject &facts = {})
{
    RuleInput input;
    input.place = place;
    input.today = QDate(2026, 11, 24);
    input.evidence.facts = {{u"complete"_s, true},
                            {u"canary"_s, QJsonObject{{u"smtpPort"_s, 25}, {u"httpPort"_s, 80}}}};
    for (auto it = facts.begin(); it != facts.end(); ++it)
        input.evidence.facts[it.key()] = it.value();
    for (const Outcome outcome : outcomes) {
        input.evidence.proxyCases.append(
            {u"connect"_s, 3128, u"192.0.2.9:25"_s, u"reply-"_s + outcomeName(outcome), outcome});
    }
    return input;
}

} // namespace

class TestRuleProxyOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyPair();
    void saysWhatStrangersCanDo_data();
    void saysWhatStrangersCanDo();
    void tellsTheReplies();
    void aLoginIsNoStranger();
    void ownServersOnly();
    void anInboundPort();
    void aServerThatIsDown();
    void readsFacts_data();
    void readsFacts();
};

void TestRuleProxyOpen::judges_data()
{
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("grade");

    const auto row = [](const char *name, const Outcomes &outcomes, const QString &grade,
                        Verdict outside, Verdict inside) {
        QTest::addRow("%s, outside", name) << outcomes << Place::Outside << outside << grade;
        QTest::addRow("%s, unknown", name) << outcomes << Place::Unknown << outside << grade;
        QTest::addRow("%s, inside", name) << outcomes << Place::Inside << inside << grade;
    };
    using V = Verdict;
    row("reached", {Outcome::Reached}, u"proven"_s, V::Fail, V::NotProven);
    row("reached once among denials", {Outcome::Denied, Outcome::Reached, Outcome::Denied},
        u"proven"_s, V::Fail, V::NotProven);
    row("reached and not all asked", {Outcome::Reached, Outcome::NotAsked}, u"proven"_s, V::Fail, V::NotProven);
    row("granted", {Outcome::Granted}, u"granted"_s, V::NotProven, V::NotProven);
    row("unreachable", {Outcome::Unreachable}, u"granted"_s, V::NotProven, V::NotProven);
    row("unreachable among denials", {Outcome::Denied, Outcome::Unreachable}, u"granted"_s,
        V::NotProven, V::NotProven);
    row("denied", {Outcome::Denied}, u"denied"_s, V::Pass, V::NotProven);
    row("denied, no SOCKS", {Outcome::Denied, Outcome::NotAProxy}, u"denied"_s, V::Pass, V::NotProven);
    row("login", {Outcome::AuthRequired, Outcome::NotAProxy}, u"auth-required"_s, V::Pass, V::NotProven);
    row("web server", {Outcome::OwnPage, Outcome::NotAProxy}, u"not-a-proxy"_s, V::Pass, V::NotProven);
    row("redirect", {Outcome::Redirected, Outcome::NotAProxy}, u"not-a-proxy"_s, V::Pass, V::NotProven);
    row("usual port", {Outcome::Refused}, u"not-a-proxy"_s, V::Pass, V::NotProven);
    row("silence", {Outcome::NotAsked}, u"not-tested"_s, V::NotTested, V::NotTested);
    row("denied, then silence", {Outcome::Denied, Outcome::NotAsked}, u"not-tested"_s,
        V::NotTested, V::NotTested);
    row("nothing", {}, u"not-tested"_s, V::NotTested, V::NotTested);
}

void TestRuleProxyOpen::judges()
{
    QFETCH(Outcomes, outcomes);
    QFETCH(Place, place);
    QFETCH(Verdict, verdict);
    QFETCH(QString, grade);
    const Judgement judgement = judgeProxyOpen(inputOf(outcomes, place));
    QCOMPARE(verdictName(judgement.verdict), verdictName(verdict));
    QCOMPARE(judgement.grade, grade);
    QVERIFY(!judgement.reason.isEmpty() && judgement.reason.size() <= 60);
    const bool bad = verdict == Verdict::Fail || verdict == Verdict::Warning;
    QCOMPARE(judgement.problem, bad ? u"open-proxy"_s : QString());
}

// Nothing open is passed and nothing closed is failed, whatever comes together.
void TestRuleProxyOpen::everyPair()
{
    for (const Outcome one : allOutcomes) {
        for (const Outcome other : allOutcomes) {
            for (const Place place : {Place::Outside, Place::Unknown, Place::Inside}) {
                for (const bool complete : {true, false}) {
                    const Outcomes outcomes{one, other};
                    const Judgement judgement
                        = judgeProxyOpen(inputOf(outcomes, place, {{u"complete"_s, complete}}));
                    const bool reached = outcomes.contains(Outcome::Reached);
                    const bool doubtful = outcomes.contains(Outcome::Granted)
                        || outcomes.contains(Outcome::Unreachable)
                        || outcomes.contains(Outcome::NotAsked) || !complete;
                    const bool inside = place == Place::Inside;
                    QCOMPARE(judgement.verdict == Verdict::Fail, reached && !inside);
                    QCOMPARE(judgement.verdict == Verdict::Pass, !reached && !doubtful && !inside);
                    QVERIFY(!judgement.reason.isEmpty() && judgement.reason.size() <= 60);
                }
            }
        }
    }
}

void TestRuleProxyOpen::saysWhatStrangersCanDo_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("word");
    QTest::newRow("mail") << u"192.0.2.9:25"_s << u"mail"_s;
    QTest::newRow("web") << u"192.0.2.9:80"_s << u"other computers"_s;
    QTest::newRow("ends alike") << u"192.0.2.9:1025"_s << u"other computers"_s;
}

void TestRuleProxyOpen::saysWhatStrangersCanDo()
{
    QFETCH(QString, destination);
    QFETCH(QString, word);
    RuleInput input = inputOf({Outcome::Reached}, Place::Outside);
    input.evidence.proxyCases.first().destination = destination;
    QVERIFY(judgeProxyOpen(input).reason.contains(word));
}

void TestRuleProxyOpen::tellsTheReplies()
{
    const Outcomes outcomes{Outcome::Denied, Outcome::Denied, Outcome::Denied, Outcome::Denied,
                            Outcome::Denied};
    const Judgement judgement = judgeProxyOpen(inputOf(outcomes, Place::Outside));
    QCOMPARE(judgement.technical.count(u"CONNECT 192.0.2.9:25: reply-denied"_s), 3);
    QVERIFY(judgement.technical.contains(u"2"_s));
}

// What the test login opens is open to those who have it.
void TestRuleProxyOpen::aLoginIsNoStranger()
{
    RuleInput input = inputOf({Outcome::AuthRequired, Outcome::Reached}, Place::Outside);
    input.evidence.proxyCases.last().method = u"http-test-login"_s;
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Pass);
    QCOMPARE(judgeProxyOpen(input).grade, u"auth-required"_s);
    input.evidence.proxyCases.last().method = u"http-wrong-login"_s;
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Fail);
}

// Where everybody may go anyhow is a warning; their mail server, which may trust the proxy, is not.
void TestRuleProxyOpen::ownServersOnly()
{
    RuleInput input = inputOf({Outcome::Denied, Outcome::Reached}, Place::Outside,
                              {{u"proof"_s, u"own-web-site"_s}, {u"ownOnly"_s, true},
                               {u"proofs"_s, QJsonArray{u"own-web-site"_s}}});
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Warning);
    QCOMPARE(judgeProxyOpen(input).grade, u"granted"_s);
    input.evidence.facts[u"ownOnly"_s] = false;
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Fail);
    QVERIFY(judgeProxyOpen(input).technical.contains(u"web site"_s));
    input.evidence.facts[u"ownOnly"_s] = true;
    input.evidence.facts[u"proofs"_s] = QJsonArray{u"own-web-site"_s, u"own-mail-server"_s};
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Fail);
    QVERIFY(judgeProxyOpen(input).reason.contains(u"mail"_s));
    input.place = Place::Inside;
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::NotProven);
}

void TestRuleProxyOpen::anInboundPort()
{
    RuleInput input = inputOf({Outcome::Denied}, Place::Outside, {{u"proof"_s, u"listener"_s}});
    input.evidence.proxyCases.append(
        {u"socks5-bind"_s, 1080, u"192.0.2.9:25"_s, u"REP 00"_s, Outcome::Reached});
    QCOMPARE(judgeProxyOpen(input).verdict, Verdict::Fail);
    QVERIFY(judgeProxyOpen(input).reason.contains(u"port"_s));
    input.evidence.proxyCases[0].outcome = Outcome::Reached;
    QVERIFY(judgeProxyOpen(input).reason.contains(u"mail"_s));
}

// Its words are those of a proxy that gets nowhere; a denial beside them does not make it closed.
void TestRuleProxyOpen::aServerThatIsDown()
{
    const QJsonObject down{{u"faultForAll"_s, true}};
    for (const Outcomes &outcomes :
         {Outcomes{Outcome::Unreachable}, Outcomes{Outcome::Unreachable, Outcome::Denied}}) {
        const Judgement judgement = judgeProxyOpen(inputOf(outcomes, Place::Outside, down));
        QCOMPARE(judgement.verdict, Verdict::NotProven);
        QVERIFY2(judgement.reason.contains(u"fault"_s), qPrintable(judgement.reason));
        QVERIFY(judgement.reason.size() <= 60);
        QVERIFY(judgement.technical.contains(u"reply-unreachable"_s));
    }
    const Judgement refusing = judgeProxyOpen(inputOf({Outcome::Denied}, Place::Outside));
    QVERIFY(!refusing.reason.contains(u"fault"_s));
}

void TestRuleProxyOpen::readsFacts_data()
{
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("grade");
    const QJsonObject named{{u"portNamed"_s, true}};
    const QJsonObject basic{{u"basicOverClearText"_s, true}};
    const QJsonObject own{{u"ownListener"_s, true}};
    const QJsonObject stopped{{u"error"_s, u"stopped"_s}, {u"complete"_s, false}};
    QTest::newRow("named port, nothing there")
        << Outcomes{Outcome::Refused} << named << Place::Outside << Verdict::NotTested << u"not-tested"_s;
    QTest::newRow("Basic") << Outcomes{Outcome::AuthRequired} << basic << Place::Outside
                           << Verdict::Pass << u"auth-required"_s;
    QTest::newRow("Basic, inside") << Outcomes{Outcome::AuthRequired} << basic << Place::Inside
                                   << Verdict::NotProven << u"auth-required"_s;
    QTest::newRow("Basic, yet open") << Outcomes{Outcome::AuthRequired, Outcome::Reached} << basic
                                     << Place::Outside << Verdict::Fail << u"proven"_s;
    QTest::newRow("a page, and no listener to prove with")
        << Outcomes{Outcome::OwnPage} << QJsonObject{{u"canary"_s, QJsonValue::Null}}
        << Place::Outside << Verdict::NotProven << u"not-a-proxy"_s;
    QTest::newRow("our own listener") << Outcomes{Outcome::OwnPage, Outcome::Reached} << own
                                      << Place::Outside << Verdict::NotTested << u"not-tested"_s;
    QTest::newRow("stopped") << Outcomes{Outcome::Denied} << stopped << Place::Outside
                             << Verdict::NotTested << u"not-tested"_s;
    QTest::newRow("stopped, open already") << Outcomes{Outcome::Reached} << stopped
                                           << Place::Outside << Verdict::Fail << u"proven"_s;
}

void TestRuleProxyOpen::readsFacts()
{
    QFETCH(Outcomes, outcomes);
    QFETCH(QJsonObject, facts);
    QFETCH(Place, place);
    QFETCH(Verdict, verdict);
    QFETCH(QString, grade);
    const Judgement judgement = judgeProxyOpen(inputOf(outcomes, place, facts));
    QCOMPARE(verdictName(judgement.verdict), verdictName(verdict));
    QCOMPARE(judgement.grade, grade);
}

QTEST_APPLESS_MAIN(TestRuleProxyOpen)
#include "tst_rule_proxy_open.moc"
