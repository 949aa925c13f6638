// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/run/sample_runs.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMember();
    void defaults();
    void refuses_data();
    void refuses();
};

void RequestTest::everyMember()
{
    const CheckRequest was = fullRequest();
    QString error;
    const auto is = requestFromJson(requestToJson(was), &error);
    QVERIFY2(is, qPrintable(error));
    QCOMPARE(is->client, was.client);
    QCOMPARE(is->domains, was.domains);
    QCOMPARE(is->mail, was.mail);
    QCOMPARE(is->proxies, was.proxies);
    QCOMPARE(is->discovery, was.discovery);
    QCOMPARE(is->leaveOut, was.leaveOut);
    QCOMPARE(is->permission.name, was.permission.name);
    QCOMPARE(is->permission.role, was.permission.role);
    QCOMPARE(is->permission.basis, was.permission.basis);
    QCOMPARE(is->permission.given, was.permission.given);
    QCOMPARE(is->outsideMailbox, was.outsideMailbox);
    QCOMPARE(is->sendProof, was.sendProof);
    QCOMPARE(is->canary->listen, was.canary->listen);
    QCOMPARE(is->canary->announced, was.canary->announced);
    QCOMPARE(is->canary->smtpPort, was.canary->smtpPort);
    QCOMPARE(is->canary->httpPort, was.canary->httpPort);
    QCOMPARE(is->canary->tcpPort, was.canary->tcpPort);
    QCOMPARE(is->source, was.source);
    QCOMPARE(is->publicAddresses, was.publicAddresses);
    QVERIFY(is->statedPlace == was.statedPlace);
    QCOMPARE(is->inside, was.inside);
    QCOMPARE(is->resolver.servers.size(), 1);
    QCOMPARE(is->resolver.servers.first().address, was.resolver.servers.first().address);
    QCOMPARE(is->resolver.servers.first().port, 5353);
    QCOMPARE(is->resolver.timeout, was.resolver.timeout);
    QCOMPARE(is->resolver.tries, was.resolver.tries);
    QCOMPARE(is->resolver.source, was.resolver.source);
    QCOMPARE(is->only, was.only);
    QCOMPARE(is->skip, was.skip);
    QVERIFY(is->pace == was.pace);
    QCOMPARE(is->attestations.size(), 1);
    QCOMPARE(is->attestations.first().basis, was.attestations.first().basis);
    QCOMPARE(is->proofWait, was.proofWait);
    QCOMPARE(requestToJson(*is), requestToJson(was));
}

// A request of an older version, or written by hand, may leave members out.
void RequestTest::defaults()
{
    QString error;
    const auto is = requestFromJson({}, &error);
    QVERIFY2(is, qPrintable(error));
    QCOMPARE(requestToJson(*is), requestToJson(CheckRequest{}));
    QVERIFY(!is->canary);
    QVERIFY(!is->statedPlace);
    QVERIFY(!is->permission.complete());
    QCOMPARE(is->resolver.timeout, ResolverSettings{}.timeout);
}

void RequestTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    using V = QJsonValue;
    QTest::newRow("domains") << u"domains"_s << V(u"a.example"_s)
                             << u"'domains' is not a list of texts"_s;
    QTest::newRow("mail")
        << u"mail"_s << V(QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}})
        << u"mail[0]: 'host' and 'address': exactly one of the two must be given"_s;
    QTest::newRow("flag") << u"sendProof"_s << V(1) << u"'sendProof' is neither true nor false"_s;
    QTest::newRow("source") << u"source"_s << V(u"here"_s) << u"'source' is not an address"_s;
    QTest::newRow("pace") << u"pace"_s << V(u"quick"_s)
                          << u"'pace' is none of: gentle, normal, fast"_s;
    QTest::newRow("place") << u"place"_s << V(u"near"_s)
                           << u"'place' is none of: outside, inside, unknown"_s;
    QTest::newRow("inside") << u"inside"_s << V(QJsonArray{QJsonObject{{u"address"_s, u"::1"_s}}})
                            << u"inside[0]: 'length' is missing"_s;
    QTest::newRow("answers") << u"answers"_s << V(QJsonArray{QJsonObject{}})
                             << u"'answers' 1: 'check' is missing"_s;
}

void RequestTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = requestToJson(fullRequest());
    object.insert(key, value);
    QString error;
    QVERIFY(!requestFromJson(object, &error));
    QTEST(error, "sentence");
}

} // namespace doorcheck

QTEST_APPLESS_MAIN(doorcheck::RequestTest)
#include "tst_request.moc"
