// SPDX-License-Identifier: GPL-3.0-or-later
// What is put to a mail server, and that it stays within what servers and log watchers bear.
#include "core/probe/smtp/relay_footprint.h"
#include "core/probe/smtp/relay_plan.h"

#include <QSet>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RelayPlan planAt(PaceName pace, const QString &domain = u"d.example"_s)
{
    RelayPlan plan;
    plan.pace = paceLimits(pace);
    plan.knownDomain = !domain.isEmpty();
    plan.names = {u"u"_s, u"x.example"_s, domain, {u"mx.d.example"_s, u"mail.h.example"_s},
                  u"[192.0.2.1]"_s, u"[192.0.2.9]"_s, u"n0"_s};
    return plan;
}

QList<RelaySession> everySession(const RelayPlan &plan)
{
    const AddressForm sender = senderForms(plan.names).first();
    return QList<RelaySession>{plan.first()} + plan.recipients(sender, false) + plan.senders()
        + plan.afterTls(sender);
}

} // namespace

class TestRelayPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfTheTable()
    {
        QSet<QString> asked;
        for (const RelaySession &session : everySession(planAt(PaceName::Fast))) {
            for (const RelayTransaction &transaction : session.transactions) {
                for (const RelayQuestion &question : transaction.questions)
                    asked << transaction.sender << question.id;
            }
        }
        for (int i = 1; i <= 15; ++i)
            QVERIFY2(asked.contains(u"S%1"_s.arg(i)), qPrintable(QString::number(i)));
        for (int i = 1; i <= 24; ++i)
            QVERIFY2(asked.contains(u"R%1"_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(asked.contains(u"S2+tls"_s));
        QVERIFY(asked.contains(u"S2+localhost"_s));
        QVERIFY(asked.contains(u"S2+domain"_s));
    }

    void noQuestionTwice()
    {
        for (const PaceName pace : {PaceName::Gentle, PaceName::Normal, PaceName::Fast}) {
            QSet<QString> seen;
            const RelayPlan plan = planAt(pace);
            const AddressForm sender = senderForms(plan.names).first();
            QList<RelaySession> sessions{plan.first()};
            sessions += pace == PaceName::Gentle ? plan.senders() : everySession(plan).sliced(1);
            if (pace == PaceName::Gentle)
                sessions += plan.last(u"S2"_s, {}, false);
            for (const RelaySession &session : std::as_const(sessions)) {
                for (const RelayTransaction &transaction : session.transactions) {
                    for (const RelayQuestion &question : transaction.questions) {
                        const QString key = transaction.sender + u'|' + transaction.mailFrom + u'|'
                            + question.recipient.toLower() + question.id.section(u'/', 1);
                        QVERIFY2(!seen.contains(key), qPrintable(key));
                        seen.insert(key);
                    }
                }
            }
            Q_UNUSED(sender)
        }
    }

    // Postfix slows down after ten errors a connection; Exim hangs up after three syntax errors and
    // ten commands that are no mail.
    void eachConnectionWithinItsBudget()
    {
        for (const PaceName pace : {PaceName::Gentle, PaceName::Normal, PaceName::Fast}) {
            for (const RelaySession &session : everySession(planAt(pace))) {
                QVERIFY(session.questions() >= 1);
                QVERIFY(session.questions() <= 8);
                QVERIFY(session.transactions.size() <= 6);
                int risky = 0;
                for (const RelayTransaction &transaction : session.transactions) {
                    risky += transaction.risky ? 1 : 0;
                    for (const RelayQuestion &question : transaction.questions)
                        risky += question.risky ? 1 : 0;
                }
                QVERIFY(risky <= 3);
            }
        }
    }

    // Fail2ban's usual limit is the fifth line within ten minutes.
    void gentleStaysBelowTheLogWatcher()
    {
        for (const QString &domain : {u"d.example"_s, QString()}) {
            for (const bool tls : {false, true}) {
                const RelayPlan plan = planAt(PaceName::Gentle, domain);
                QList<RelaySession> sessions{plan.first()};
                sessions += tls ? plan.afterTls(senderForms(plan.names).first()) : plan.senders();
                QStringList asked;
                for (const RelaySession &session : std::as_const(sessions)) {
                    QCOMPARE(session.tls, tls && &session != &sessions.first());
                    for (const RelayTransaction &transaction : session.transactions) {
                        for (const RelayQuestion &question : transaction.questions) {
                            if (question.id != u"control/known"_s)
                                asked << transaction.sender + u'/' + question.id;
                        }
                    }
                }
                const QString mark = tls ? u"+tls"_s : QString();
                const QString own = domain.isEmpty() ? u"S3"_s : u"S10"_s;
                const QString route = domain.isEmpty() ? u"R3"_s : u"R4"_s;
                // With encryption, what the plain recipient gets there takes the route's place.
                const QStringList more = tls
                    ? QStringList{u"S2+tls/R1"_s, own + mark + u"/R1"_s}
                    : QStringList{own + u"/R1"_s, own + u'/' + route};
                QCOMPARE(asked, QStringList{u"S2/R1"_s} + more);
            }
        }
    }

    void paceWaitsForTheWatcherToForget()
    {
        Pace pace(PaceName::Gentle);
        const QHostAddress address(u"192.0.2.1"_s);
        QCOMPARE(pace.waitForRefusals(address, 4, 0ms), 0ms);
        pace.noteRefusals(address, 3, 1000ms);
        QCOMPARE(pace.waitForRefusals(address, 1, 2000ms), 0ms);
        pace.noteRefusals(address, 1, 2000ms);
        QCOMPARE(pace.waitForRefusals(address, 0, 3000ms), 0ms);
        QCOMPARE(pace.waitForRefusals(address, 1, 3000ms), 599'000ms);
        QCOMPARE(pace.waitForRefusals(address, 4, 3000ms), 600'000ms);
        QCOMPARE(pace.waitForRefusals(QHostAddress(u"192.0.2.2"_s), 4, 3000ms), 0ms);
        QCOMPARE(pace.waitForRefusals(address, 4, 700'000ms), 0ms);
        Pace fast(PaceName::Fast);
        fast.noteRefusals(address, 50, 0ms);
        QCOMPARE(fast.waitForRefusals(address, 50, 0ms), 0ms);
    }

    void announced()
    {
        ProbeInput input;
        input.endpoint = {u"mx.d.example"_s, QHostAddress(u"192.0.2.1"_s), 25};
        input.domain = u"d.example"_s;
        input.hostNames = {u"mx.d.example"_s};
        input.outsideMailbox = u"u@x.example"_s;
        const PlannedTraffic gentle = planOpenRelay(input, paceLimits(PaceName::Gentle));
        const PlannedTraffic fast = planOpenRelay(input, paceLimits(PaceName::Fast));
        QCOMPARE(gentle.usual, 3); // the first, one more after STARTTLS, and the last control
        QVERIFY(gentle.logLines.first().startsWith(u"about 3 times"_s));
        QVERIFY(fast.usual > 10);
        QVERIFY(fast.usual <= fast.connections);
        QCOMPARE(fast.messages, 0);
        input.sendProof = true;
        input.mailboxIsOurs = true;
        QCOMPARE(planOpenRelay(input, paceLimits(PaceName::Fast)).messages, 3);
    }
};

QTEST_GUILESS_MAIN(TestRelayPlan)
#include "tst_relay_plan.moc"
