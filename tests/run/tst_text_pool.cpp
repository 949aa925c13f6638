// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a run of many servers small loses nothing of it.
#include "core/run/judging.h"
#include "core/run/run_document.h"
#include "core/run/text_pool.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

// A string with characters of its own, as every text is that was put together.
QString fresh(const QString &text)
{
    return QString(text.constData(), text.size());
}

Finding closedPort(const QString &address, quint16 port)
{
    Finding finding;
    finding.id = u"proxy.open"_s;
    finding.target = fresh(address);
    finding.address = fresh(address);
    finding.port = port;
    finding.verdict = Verdict::Pass;
    finding.reason = fresh(u"No. There is no proxy in this usual place."_s);
    const QString refused = u"%1:%2: connection refused"_s.arg(address).arg(port);
    finding.evidence.facts = {{u"error"_s, fresh(u"refused"_s)}, {u"portNamed"_s, false}};
    finding.evidence.proxyCases.append(
        {u"http-get"_s, port, fresh(u"127.0.0.1:80"_s), refused, ProxyOutcome::Refused});
    Transcript transcript;
    transcript.peer = u"%1:%2"_s.arg(address).arg(port);
    transcript.lines.append({1, Speaker::Note, refused});
    finding.evidence.transcripts.append(transcript);
    return finding;
}

} // namespace

class TstTextPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing()
    {
        TextPool pool;
        for (const quint16 port : {80, 3128, 8080}) {
            Finding finding = closedPort(u"192.0.2.1"_s, port);
            const QJsonObject before = findingToJson(finding);
            pool.share(&finding);
            QCOMPARE(findingToJson(finding), before);
        }
    }

    void keepsOnceWhatIsAlike()
    {
        TextPool pool;
        Finding one = closedPort(u"192.0.2.1"_s, 80);
        Finding other = closedPort(u"192.0.2.1"_s, 3128);
        QVERIFY(one.reason.constData() != other.reason.constData());
        pool.share(&one);
        pool.share(&other);
        QCOMPARE(other.reason.constData(), one.reason.constData());
        QCOMPARE(other.target.constData(), one.address.constData());
        QCOMPARE(other.evidence.proxyCases.first().destination.constData(),
                 one.evidence.proxyCases.first().destination.constData());
        // What differs stays apart, and a change of one is not a change of the other.
        QVERIFY(other.evidence.transcripts.first().peer != one.evidence.transcripts.first().peer);
        other.evidence.facts[u"error"_s] = u"timedOut"_s;
        QCOMPARE(one.evidence.facts[u"error"_s].toString(), u"refused"_s);
    }

    // Few have an answer of a person or a decision; the others need not have room for them.
    void findingsAreSmall()
    {
        QVERIFY2(sizeof(Finding) <= 512, qPrintable(QString::number(sizeof(Finding))));
        Finding finding;
        QVERIFY(!finding.acceptedRisk);
        finding.acceptedRisk = AcceptedRisk{u"known"_s, u"Ada"_s, QDate(2027, 1, 1)};
        const Finding copy = finding;
        finding.acceptedRisk->owner = u"Tom"_s;
        QCOMPARE(copy.acceptedRisk->owner, u"Ada"_s);
        QVERIFY(!(copy.acceptedRisk == finding.acceptedRisk));
        finding = copy;
        QVERIFY(copy.acceptedRisk == finding.acceptedRisk);
        finding.acceptedRisk = std::nullopt;
        QVERIFY(!finding.acceptedRisk && copy.acceptedRisk);
    }

    void sortsInPlace()
    {
        QList<Finding> findings;
        const QList<quint16> ports{3128, 80, 8080, 1080, 80, 443};
        for (const quint16 port : ports)
            findings.append(closedPort(port == 443 ? u"192.0.2.1"_s : u"192.0.2.2"_s, port));
        findings[1].grade = u"first"_s;
        findings[4].grade = u"second"_s;
        findings[2].id = u"mail.open-relay"_s; // stands before the proxies in the checklist
        sortFindings(&findings);
        QStringList order;
        for (const Finding &finding : std::as_const(findings))
            order.append(u"%1 %2%3"_s.arg(finding.address).arg(finding.port).arg(finding.grade));
        QCOMPARE(order.join(u", "_s),
                 u"192.0.2.2 8080, 192.0.2.1 443, 192.0.2.2 80first, 192.0.2.2 80second, "
                 "192.0.2.2 1080, 192.0.2.2 3128"_s);
    }
};

QTEST_GUILESS_MAIN(TstTextPool)
#include "tst_text_pool.moc"
