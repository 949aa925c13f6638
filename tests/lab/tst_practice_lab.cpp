// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_mail.h"
#include "core/lab/lab_proxy.h"
#include "core/lab/practice_lab.h"
#include "core/net/canary.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

class Client : public QTcpSocket
{
public:
    Client(const QJsonObject &addresses, const QString &server)
    {
        const QStringList parts = addresses[server].toString().split(u':');
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(QHostAddress(parts.first()), quint16(parts.last().toInt()));
    }
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return heard.contains(text); }, 3000);
    }
    bool isClosed()
    {
        return QTest::qWaitFor([&] { return state() == UnconnectedState; }, 5000);
    }
    QByteArray heard;
};

} // namespace

class TestPracticeLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersRecipients_data();
    void answersRecipients();
    void relaysToTheNextHop();
    void relaysNothingWhenClosed();
    void leadsHttp_data();
    void leadsHttp();
    void leadsSocks_data();
    void leadsSocks();
    void leadsNowhereElse_data();
    void leadsNowhereElse();
    void saysWhenNothingAnswers_data();
    void saysWhenNothingAnswers();
    void survivesNonsense_data();
    void survivesNonsense();
    void switches();
    void tellsItsAddresses();
    void servesLoopbackOnly_data();
    void servesLoopbackOnly();

private:
    void make(bool open);
    QByteArray filled(QByteArray request) const; // %1: the canary's line port, %2: an unused one

    std::unique_ptr<Canary> m_canary;
    std::unique_ptr<PracticeLab> m_lab;
};

void TestPracticeLab::init()
{
    CanarySettings settings;
    settings.listen = QHostAddress(QHostAddress::LocalHost);
    m_canary = std::make_unique<Canary>(settings);
    QCOMPARE(m_canary->start(), QString());
    make(true);
}

void TestPracticeLab::make(bool open)
{
    LabSettings settings;
    settings.open = open;
    settings.nextHopPort = m_canary->smtpPort();
    m_lab = std::make_unique<PracticeLab>(settings);
    QCOMPARE(m_lab->start(), QString());
}

void TestPracticeLab::cleanup()
{
    m_lab.reset();
    m_canary.reset();
}

QByteArray TestPracticeLab::filled(QByteArray request) const
{
    QTcpServer unused;
    unused.listen(QHostAddress(QHostAddress::LocalHost));
    const auto bytes = [](quint16 port) {
        return QByteArray().append(char(port >> 8)).append(char(port & 0xff));
    };
    return request.replace("%1", QByteArray::number(m_canary->tcpPort()))
        .replace("%2", QByteArray::number(unused.serverPort()))
        .replace("PP", bytes(m_canary->tcpPort()))
        .replace("UU", bytes(unused.serverPort()));
}

void TestPracticeLab::answersRecipients_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("closed");
    const QByteArray taken = "250 "_ba;
    QTest::newRow("user") << u"anna@practice.example"_s << taken << taken;
    QTest::newRow("postmaster") << u"PostMaster@Practice.Example"_s << taken << taken;
    QTest::newRow("bare postmaster") << u"postmaster"_s << taken << taken;
    QTest::newRow("abuse at the host") << u"abuse@mail.practice.example"_s << taken << taken;
    QTest::newRow("unknown") << u"nobody@practice.example"_s << "550 5.1.1 "_ba << "550 5.1.1 "_ba;
    QTest::newRow("outside") << u"u@outside.example"_s << taken << "554 5.7.1 "_ba;
    QTest::newRow("percent") << u"u%outside.example@practice.example"_s << "550 5.1.1 "_ba << "550 5.1.1 "_ba;
    QTest::newRow("route") << u"@practice.example:u@outside.example"_s << taken << "554 5.7.1 "_ba;
    QTest::newRow("literal") << u"anna@[127.0.0.1]"_s << taken << "554 5.7.1 "_ba;
    QTest::newRow("quoted") << u"\"u@outside.example\""_s << taken << "554 5.7.1 "_ba;
}

void TestPracticeLab::answersRecipients()
{
    QFETCH(QString, recipient);
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, closed);
    QVERIFY(labRecipientReply(recipient, true).startsWith(open));
    QVERIFY(labRecipientReply(recipient, false).startsWith(closed));
}

void TestPracticeLab::relaysToTheNextHop()
{
    m_canary->expectMail(u"proof@outside.example"_s);
    QSignalSpy delivered(m_canary.get(), &Canary::delivered);
    Client client(m_lab->addresses(), u"mail"_s);
    client.write("EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<anna@practice.example>\r\n"
                 "RCPT TO:<proof@outside.example>\r\nDATA\r\nX-Doorcheck-Token: token-1\r\n\r\n..dot\r\n.\r\nQUIT\r\n");
    QVERIFY(client.hears("221 "_ba));
    QTRY_COMPARE(delivered.count(), 1);
    const std::optional<Canary::Delivery> delivery = m_canary->deliveryWith("token-1"_ba);
    QVERIFY(delivery);
    QCOMPARE(delivery->mailFrom, u"a@b.example"_s);
    QCOMPARE(delivery->rcptTo, u"proof@outside.example"_s);
    QVERIFY(delivery->message.startsWith("Received: from [127.0.0.1] by mail.practice.example "));
    QVERIFY(delivery->message.endsWith("X-Doorcheck-Token: token-1\r\n\r\n.dot\r\n"));
}

void TestPracticeLab::relaysNothingWhenClosed()
{
    make(false);
    QSignalSpy touched(m_canary.get(), &Canary::touched);
    Client client(m_lab->addresses(), u"mail"_s);
    client.write("EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<proof@outside.example>\r\nDATA\r\nQUIT\r\n");
    QVERIFY(client.hears("221 "_ba));
    QVERIFY(client.heard.contains("554 5.7.1 Relay access denied"));
    QVERIFY(!client.heard.contains("354"));
    QCOMPARE(touched.count(), 0);
}

void TestPracticeLab::leadsHttp_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("CONNECT") << "CONNECT 127.0.0.1:%1 HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("GET") << "GET http://127.0.0.1:%1/ HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
    QTest::newRow("GET without a path") << "GET http://localhost:%1 HTTP/1.0\r\n\r\n"_ba;
}

void TestPracticeLab::leadsHttp()
{
    QFETCH(QByteArray, request);
    {
        Client client(m_lab->addresses(), u"httpProxy"_s);
        client.write(filled(request));
        QVERIFY2(client.hears("doorcheck "_ba), client.heard.constData());
        QTRY_VERIFY(!m_canary->findIssued(client.heard).isEmpty());
        QVERIFY(client.isClosed());
    }
    make(false);
    QSignalSpy touched(m_canary.get(), &Canary::touched);
    Client client(m_lab->addresses(), u"httpProxy"_s);
    client.write(filled(request));
    QVERIFY(client.hears("HTTP/1.1 403 Forbidden\r\n"_ba));
    QVERIFY(client.isClosed());
    QCOMPARE(touched.count(), 0);
}

void TestPracticeLab::leadsSocks_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("closed");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("4") << hex("0401") + "PP" + hex("7f00000100") << hex("005b");
    QTest::newRow("4a") << hex("0401") + "PP" + hex("0000000100") + "localhost" + hex("00") << hex("005b");
    QTest::newRow("5") << hex("050100" "05010001" "7f000001") + "PP" << hex("05ff");
    QTest::newRow("5 by name") << hex("050100" "0501000309") + "127.0.0.1" + "PP" << hex("05ff");
}

void TestPracticeLab::leadsSocks()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, closed);
    {
        Client client(m_lab->addresses(), u"socksProxy"_s);
        client.write(filled(request));
        QVERIFY(client.hears("doorcheck "_ba));
        QTRY_VERIFY(!m_canary->findIssued(client.heard).isEmpty());
        QVERIFY(client.isClosed());
    }
    make(false);
    QSignalSpy touched(m_canary.get(), &Canary::touched);
    Client client(m_lab->addresses(), u"socksProxy"_s);
    client.write(filled(request));
    QVERIFY(client.hears(closed));
    QVERIFY(client.isClosed());
    QVERIFY(client.heard.startsWith(closed));
    QCOMPARE(touched.count(), 0);
}

void TestPracticeLab::leadsNowhereElse_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const QByteArray forbidden = "HTTP/1.1 403 Forbidden\r\n"_ba;
    for (const QByteArray &host : {"192.0.2.1"_ba, "0.0.0.0"_ba, "mx.example"_ba, "[2001:db8::1]"_ba,
                                   "[::ffff:192.0.2.1]"_ba, ""_ba}) {
        QTest::addRow("CONNECT %s", host.constData())
            << u"httpProxy"_s << "CONNECT " + host + ":25 HTTP/1.1\r\n\r\n" << forbidden;
        QTest::addRow("GET %s", host.constData())
            << u"httpProxy"_s << "GET http://" + host + "/ HTTP/1.1\r\n\r\n" << forbidden;
    }
    QTest::newRow("CONNECT port 0") << u"httpProxy"_s << "CONNECT 127.0.0.1:0 HTTP/1.1\r\n\r\n"_ba << forbidden;
    QTest::newRow("SOCKS 4") << u"socksProxy"_s << hex("04010019c000020100") << hex("005b");
    QTest::newRow("SOCKS 5") << u"socksProxy"_s << hex("050100" "05010001c00002010019") << hex("05000502");
    QTest::newRow("SOCKS 5 IPv6")
        << u"socksProxy"_s << hex("050100" "0501000420010db80000000000000000000000010019") << hex("05000502");
    QTest::newRow("SOCKS 5 UDP") << u"socksProxy"_s << hex("050100" "050300017f0000010019") << hex("05000507");
    QTest::newRow("SOCKS 5 name") << u"socksProxy"_s << hex("050100" "0501000302") + "mx" + hex("0019")
                                  << hex("05000502");
}

void TestPracticeLab::leadsNowhereElse()
{
    QFETCH(QString, server);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    Client client(m_lab->addresses(), server);
    client.write(request);
    QVERIFY(client.isClosed());
    QVERIFY2(client.heard.startsWith(reply), client.heard.toHex().constData());
}

void TestPracticeLab::saysWhenNothingAnswers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("CONNECT") << u"httpProxy"_s << "CONNECT 127.0.0.1:%2 HTTP/1.1\r\n\r\n"_ba << "HTTP/1.1 503 "_ba;
    QTest::newRow("SOCKS 4") << u"socksProxy"_s << hex("0401") + "UU" + hex("7f00000100") << hex("005b");
    QTest::newRow("SOCKS 5") << u"socksProxy"_s << hex("050100" "050100017f000001") + "UU" << hex("05000505");
}

void TestPracticeLab::saysWhenNothingAnswers()
{
    QFETCH(QString, server);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    Client client(m_lab->addresses(), server);
    client.write(filled(request));
    QVERIFY(client.hears(reply));
}

void TestPracticeLab::survivesNonsense_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("HTTP: no request") << u"httpProxy"_s << "\r\n\r\n"_ba;
    QTest::newRow("HTTP: words") << u"httpProxy"_s << "CONNECT\r\n\r\n"_ba;
    QTest::newRow("HTTP: origin form") << u"httpProxy"_s << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("HTTP: endless") << u"httpProxy"_s << QByteArray(20'000, 'x');
    QTest::newRow("SOCKS: HTTP") << u"socksProxy"_s << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("SOCKS 5: garbled") << u"socksProxy"_s << QByteArray::fromHex("05010005090001");
    QTest::newRow("SOCKS 4: garbled") << u"socksProxy"_s << QByteArray::fromHex("0409001900000000ff");
}

void TestPracticeLab::survivesNonsense()
{
    QFETCH(QString, server);
    QFETCH(QByteArray, request);
    Client client(m_lab->addresses(), server);
    client.write(request);
    QVERIFY(client.isClosed());
}

void TestPracticeLab::switches()
{
    QVERIFY(m_lab->isOpen());
    QCOMPARE(m_lab->addresses()[u"state"_s].toString(), u"open"_s);
    m_lab->setOpen(false);
    QCOMPARE(m_lab->addresses()[u"state"_s].toString(), u"closed"_s);
    Client http(m_lab->addresses(), u"httpProxy"_s);
    http.write(filled("CONNECT 127.0.0.1:%1 HTTP/1.1\r\n\r\n"_ba));
    QVERIFY(http.hears(" 403 "_ba));
    Client mail(m_lab->addresses(), u"mail"_s);
    mail.write("EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\n");
    QVERIFY(mail.hears("554 5.7.1"_ba));
}

void TestPracticeLab::tellsItsAddresses()
{
    const QJsonObject addresses = m_lab->addresses();
    const QJsonArray arguments = addresses[u"checkArguments"_s].toArray();
    for (const auto *key : {"mail", "httpProxy", "socksProxy", "outsideMailbox", "domain"})
        QVERIFY2(arguments.contains(addresses[QLatin1StringView(key)]), key);
    QCOMPARE(addresses[u"relaysTo"_s].toString(), u"127.0.0.1:%1"_s.arg(m_canary->smtpPort()));
    QVERIFY(arguments.contains(QString::number(m_canary->smtpPort())));
}

void TestPracticeLab::servesLoopbackOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("hop");
    QTest::addColumn<QString>("named");
    QTest::newRow("everywhere") << u"0.0.0.0"_s << u"127.0.0.1"_s << u"0.0.0.0"_s;
    QTest::newRow("outside") << u"192.0.2.1"_s << u"127.0.0.1"_s << u"192.0.2.1"_s;
    QTest::newRow("next hop outside") << u"127.0.0.1"_s << u"192.0.2.2"_s << u"192.0.2.2"_s;
}

void TestPracticeLab::servesLoopbackOnly()
{
    QFETCH(QString, address);
    QFETCH(QString, hop);
    QFETCH(QString, named);
    LabSettings settings;
    settings.address = QHostAddress(address);
    settings.nextHop = QHostAddress(hop);
    PracticeLab lab(settings);
    QVERIFY(lab.start().contains(named));
    settings = {};
    settings.httpPort = m_canary->tcpPort();
    PracticeLab taken(settings);
    QVERIFY(taken.start().contains(QString::number(settings.httpPort)));
}

QTEST_GUILESS_MAIN(TestPracticeLab)
#include "tst_practice_lab.moc"
