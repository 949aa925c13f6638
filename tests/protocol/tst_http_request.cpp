// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/http_request.h"

#include <QTest>

using namespace doorcheck;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRequests_data();
    void writesRequests();
    void writesProxyLines_data();
    void writesProxyLines();
    void writesCredentials();
};

void TestHttpRequest::writesRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<bool>("closes");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArrayList() << true;
    QTest::newRow("CONNECT") << QByteArray("CONNECT") << QByteArray() << QByteArrayList() << false;
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("QUIT\r\n")
                          << QByteArrayList{"Content-Length: 6"} << true;
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray()
                                << QByteArrayList{"Content-Length: 0"} << true;
}

void TestHttpRequest::writesRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, lines);
    QFETCH(bool, closes);
    HttpRequest request;
    request.method = method;
    request.target = "http://192.0.2.9:25/x";
    request.host = "192.0.2.9:25";
    request.headers.append(HttpHeader{"X-Forwarded-For", "10.0.0.1"});
    request.body = body;
    const QByteArray bytes = httpRequestBytes(request);
    QVERIFY(bytes.startsWith(method + " http://192.0.2.9:25/x HTTP/1.1\r\nHost: 192.0.2.9:25\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n" + body));
    QCOMPARE(bytes.count("\r\n\r\n"), 1);
    QVERIFY(bytes.contains("\r\nX-Forwarded-For: 10.0.0.1\r\n"));
    QCOMPARE(bytes.contains("\r\nConnection: close\r\n"), closes);
    QCOMPARE(bytes.contains("Content-Length"), method == "POST");
    for (const QByteArray &line : lines)
        QVERIFY(bytes.contains("\r\n" + line + "\r\n"));
}

void TestHttpRequest::writesProxyLines_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("IPv4") << QByteArray("10.0.0.1") << QByteArray("192.0.2.1")
                          << QByteArray("PROXY TCP4 10.0.0.1 192.0.2.1 50000 3128\r\n");
    QTest::newRow("IPv6") << QByteArray("fd00::1") << QByteArray("2001:db8::1")
                          << QByteArray("PROXY TCP6 fd00::1 2001:db8::1 50000 3128\r\n");
    QTest::newRow("mixed") << QByteArray("10.0.0.1") << QByteArray("2001:db8::1")
                           << QByteArray("PROXY UNKNOWN\r\n");
    QTest::newRow("none") << QByteArray() << QByteArray("192.0.2.1") << QByteArray("PROXY UNKNOWN\r\n");
}

void TestHttpRequest::writesProxyLines()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, destination);
    QFETCH(QByteArray, line);
    QCOMPARE(proxyProtocolLine(source, 50'000, destination, 3128), line);
}

void TestHttpRequest::writesCredentials()
{
    QCOMPARE(basicCredentials("Aladdin", "open sesame"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="); // RFC 7617 section 2
}

QTEST_APPLESS_MAIN(TestHttpRequest)
#include "tst_http_request.moc"
