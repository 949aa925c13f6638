// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/http_response.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;
using State = HttpHeadReading::State;

namespace {

const QByteArray squidDenied = "HTTP/1.1 403 Forbidden\r\nServer: squid/5.7\r\n"
                               "X-Squid-Error: ERR_ACCESS_DENIED 0\r\nContent-Length: 3\r\n\r\nno!"_ba;
const QByteArray chunkedPage = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "4;x=y\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n"_ba;

} // namespace

class TestHttpResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeads_data();
    void readsHeads();
    void readsHeaders();
    void isIncompleteUntilTheBlankLine();
    void boundsTheHead();
    void readsBodies_data();
    void readsBodies();
    void survivesAnyBytes();
};

void TestHttpResponse::readsHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    QTest::newRow("squid") << squidDenied << State::Complete << 403 << u"403 Forbidden"_s;
    QTest::newRow("connect") << "HTTP/1.0 200 Connection established\r\n\r\n"_ba << State::Complete
                             << 200 << u"200 Connection established"_s;
    QTest::newRow("no reason") << "HTTP/1.1 407\r\n\r\n"_ba << State::Complete << 407 << u"407"_s;
    QTest::newRow("bare LF") << "HTTP/1.1 200 OK\nA: b\n\n"_ba << State::Complete << 200 << u"200 OK"_s;
    QTest::newRow("escape in reason")
        << "HTTP/1.1 200 a\x1b[31m\r\n\r\n"_ba << State::Complete << 200 << u"200 a\\x1b[31m"_s;
    QTest::newRow("HTTP/0.9") << "<html>hello"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("SMTP") << "220 mx ESMTP\r\n"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("SOCKS 5") << "\x05\xff"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("HTTP/2") << "HTTP/2 200\r\n\r\n"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("status of letters") << "HTTP/1.1 OK 200\r\n\r\n"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("status of 4 digits") << "HTTP/1.1 2000 x\r\n\r\n"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("status below 100") << "HTTP/1.1 099 x\r\n\r\n"_ba << State::NotHttp << 0 << QString();
    QTest::newRow("nothing") << QByteArray() << State::Incomplete << 0 << QString();
    QTest::newRow("begins well") << "HTT"_ba << State::Incomplete << 0 << QString();
    QTest::newRow("begins badly") << "HTX"_ba << State::NotHttp << 0 << QString();
}

void TestHttpResponse::readsHeads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QString, text);
    const HttpHeadReading reading = readHttpHead(bytes);
    QCOMPARE(reading.state, state);
    if (state == State::Complete) {
        QCOMPARE(reading.head.status, status);
        QCOMPARE(reading.head.statusText(), text);
    }
}

void TestHttpResponse::readsHeaders()
{
    const HttpHeadReading reading
        = readHttpHead("HTTP/1.1 407 Auth\r\nSERVER :  tinyproxy/1.11 \r\n"
                       "Proxy-Authenticate: Basic realm=\"a\"\r\n\tb\r\nnonsense\r\n"
                       "proxy-authenticate: Negotiate\r\n: empty\r\n\r\nrest"_ba);
    QCOMPARE(reading.state, State::Complete);
    QCOMPARE(reading.head.value("server"), "tinyproxy/1.11"_ba);
    QCOMPARE(reading.head.values("proxy-authenticate"),
             (QByteArrayList{"Basic realm=\"a\" b"_ba, "Negotiate"_ba}));
    QCOMPARE(reading.head.headers.size(), 3);
    QVERIFY(reading.head.has("server"));
    QVERIFY(!reading.head.has("via"));
    QVERIFY(reading.head.value("via").isEmpty());
}

void TestHttpResponse::isIncompleteUntilTheBlankLine()
{
    const qsizetype head = squidDenied.indexOf("\r\n\r\n"_ba) + 4;
    for (qsizetype length = 0; length < head; ++length)
        QCOMPARE(readHttpHead(squidDenied.first(length)).state, State::Incomplete);
    QCOMPARE(readHttpHead(squidDenied.first(head)).state, State::Complete);
    QCOMPARE(readHttpHead(squidDenied).bodyStart, head);
}

void TestHttpResponse::boundsTheHead()
{
    const QByteArray start = "HTTP/1.1 200 OK\r\n"_ba;
    QCOMPARE(readHttpHead(start + "A: "_ba + QByteArray(httpHeadMost, 'x')).state, State::TooLarge);
    QCOMPARE(readHttpHead(start + "A: b\r\n"_ba.repeated(httpHeadersMost + 1) + "\r\n"_ba).state, State::TooLarge);
    QCOMPARE(readHttpHead(start + "A: b\r\n"_ba.repeated(httpHeadersMost) + "\r\n"_ba).state, State::Complete);
    QCOMPARE(readHttpHead(start + "A: b\r\n"_ba.repeated(5000)).state, State::TooLarge);
}

void TestHttpResponse::readsBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("complete");

    const QByteArray ok = "HTTP/1.1 200 OK\r\n"_ba;
    QTest::newRow("by length") << squidDenied << "no!"_ba << true;
    QTest::newRow("more than the length") << squidDenied + "more"_ba << "no!"_ba << true;
    QTest::newRow("less than the length") << squidDenied.chopped(1) << "no"_ba << false;
    QTest::newRow("until closed") << ok + "\r\nabc"_ba << "abc"_ba << false;
    QTest::newRow("chunked") << chunkedPage << "Wikipedia"_ba << true;
    QTest::newRow("chunked, cut") << chunkedPage.chopped(9) << "Wikiped"_ba << false;
    QTest::newRow("garbled chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\nabc"_ba << ""_ba << false;
    QTest::newRow("huge chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nabc"_ba
                                << "abc"_ba << false;
    QTest::newRow("length of nonsense") << ok + "Content-Length: -1\r\n\r\nabc"_ba << "abc"_ba << false;
    QTest::newRow("no content") << "HTTP/1.1 204 No\r\n\r\n"_ba << ""_ba << true;
}

void TestHttpResponse::readsBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QFETCH(bool, complete);
    const HttpHeadReading reading = readHttpHead(bytes);
    QCOMPARE(reading.state, State::Complete);
    const QByteArray after = bytes.sliced(reading.bodyStart);
    QCOMPARE(httpBody(reading.head, after), body);
    QCOMPARE(httpBodyComplete(reading.head, after), complete);
}

void TestHttpResponse::survivesAnyBytes()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = round % 2 ? squidDenied : chunkedPage;
        for (int change = random.bounded(6); change >= 0; --change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(5));
            else
                bytes[at] = static_cast<char>(random.bounded(256));
        }
        const HttpHeadReading reading = readHttpHead(bytes);
        if (reading.state != State::Complete)
            continue;
        QVERIFY(reading.bodyStart > 0 && reading.bodyStart <= bytes.size());
        QVERIFY(reading.head.status >= 100 && reading.head.status <= 999);
        const QByteArray after = bytes.sliced(reading.bodyStart);
        QVERIFY(httpBody(reading.head, after).size() <= after.size());
        httpBodyComplete(reading.head, after);
    }
}

QTEST_APPLESS_MAIN(TestHttpResponse)
#include "tst_http_response.moc"
