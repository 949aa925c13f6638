// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/bounded_server.h"
#include "core/net/canary.h"
#include "core/net/smtp_session.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

CanarySettings loopback()
{
    CanarySettings settings;
    settings.listen = QHostAddress(QHostAddress::LocalHost);
    return settings;
}

// A plain client: says what it is given, keeps what it hears.
class Client : public QTcpSocket
{
public:
    explicit Client(quint16 port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(QHostAddress(QHostAddress::LocalHost), port);
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

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void greetsWithAFreshNonce();
    void saysALine();
    void servesThePageThatWasMade_data();
    void servesThePageThatWasMade();
    void givesNoNonceToOthers_data();
    void givesNoNonceToOthers();
    void echoesNothing();
    void readsPaths_data();
    void readsPaths();
    void smtpReplies_data();
    void smtpReplies();
    void takesExpectedMailOnly();
    void refusesLargeMessages();
    void endsDataOnlyAtCrlf();
    void closesOnTooManyMistakes();
    void limitsConnections();
    void limitsBytes();
    void limitsTime();
    void findsNoncesInside();
    void saysWhyItCannotStart();
    void announces_data();
    void announces();

private:
    std::unique_ptr<Canary> m_canary;
};

void TestCanary::init()
{
    m_canary = std::make_unique<Canary>(loopback());
    QCOMPARE(m_canary->start(), QString());
}

void TestCanary::cleanup()
{
    m_canary.reset();
}

void TestCanary::greetsWithAFreshNonce()
{
    QSignalSpy touched(m_canary.get(), &Canary::touched);
    Client first(m_canary->smtpPort());
    Client second(m_canary->smtpPort());
    QVERIFY(first.hears("\r\n"_ba) && second.hears("\r\n"_ba));
    QVERIFY(first.heard.startsWith("220 doorcheck ESMTP "));
    const QByteArray one = m_canary->findIssued(first.heard);
    const QByteArray two = m_canary->findIssued(second.heard);
    QCOMPARE(one.size(), 32);
    QCOMPARE(two.size(), 32);
    QVERIFY(one != two);
    QVERIFY(m_canary->issued(one));
    QTRY_COMPARE(touched.count(), 2);
}

void TestCanary::saysALine()
{
    Client client(m_canary->tcpPort());
    QVERIFY(client.hears("\r\n"_ba));
    QVERIFY(!m_canary->findIssued(client.heard).isEmpty());
    QVERIFY(client.isClosed());
}

void TestCanary::servesThePageThatWasMade_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("origin form") << "GET %1 HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
    QTest::newRow("absolute form") << "GET http://127.0.0.1%1 HTTP/1.0\r\n\r\n"_ba;
    QTest::newRow("POST") << "POST %1 HTTP/1.1\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("bare LF") << "GET %1 HTTP/1.0\n\n"_ba;
}

void TestCanary::servesThePageThatWasMade()
{
    QFETCH(QByteArray, request);
    const Canary::Page page = m_canary->newPage();
    const Canary::Page other = m_canary->newPage();
    QVERIFY(page.nonce != other.nonce && page.path != other.path);
    QVERIFY(!page.nonce.contains(page.path.mid(1)));
    Client client(m_canary->httpPort());
    request.replace("%1", page.path.toLatin1());
    QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
    for (const char byte : request) { // piece by piece
        client.write(&byte, 1);
        client.flush();
    }
    QVERIFY(client.hears(page.nonce.toLatin1()));
    QVERIFY(client.heard.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.isClosed());
}

void TestCanary::givesNoNonceToOthers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("root") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("unknown token") << "GET /0123456789abcdef0123456789abcdef HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("no target") << "GET\r\n\r\n"_ba;
    QTest::newRow("URI without a path") << "GET http://x HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("empty line") << "\r\n\r\n"_ba;
}

void TestCanary::givesNoNonceToOthers()
{
    QFETCH(QByteArray, request);
    Client client(m_canary->httpPort());
    client.write(request);
    QVERIFY(client.hears("Nothing here."_ba));
    QVERIFY(client.heard.startsWith("HTTP/1.1 404 "));
}

void TestCanary::echoesNothing()
{
    Client client(m_canary->httpPort());
    client.write("GET /secret-path-7 HTTP/1.1\r\nX-Mark: mark-8\r\n\r\n");
    QVERIFY(client.isClosed());
    QVERIFY(!client.heard.contains("secret-path-7") && !client.heard.contains("mark-8"));
}

void TestCanary::readsPaths_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("path");
    QTest::newRow("brackets") << "FROM:<a@b.example> SIZE=1"_ba << u"a@b.example"_s;
    QTest::newRow("space after the colon") << "from: <a@b.example>"_ba << u"a@b.example"_s;
    QTest::newRow("bare") << "FROM:a@b.example BODY=8BITMIME"_ba << u"a@b.example"_s;
    QTest::newRow("null") << "FROM:<>"_ba << u""_s;
    QTest::newRow("quoted bracket") << "FROM:<\"a>b\"@c.example>"_ba << u"\"a>b\"@c.example"_s;
    QTest::newRow("unclosed") << "FROM:<a@b"_ba << QString();
    QTest::newRow("another word") << "TO:<a@b>"_ba << QString();
    QTest::newRow("nothing") << ""_ba << QString();
}

void TestCanary::readsPaths()
{
    QFETCH(QByteArray, argument);
    QFETCH(QString, path);
    const std::optional<QString> read = smtpPath(argument, "FROM");
    QCOMPARE(read.has_value(), !path.isNull());
    QCOMPARE(read.value_or(QString()), path);
}

void TestCanary::smtpReplies_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("EHLO") << "EHLO x\r\n"_ba << "250 8BITMIME\r\n"_ba;
    QTest::newRow("HELO") << "HELO x\r\n"_ba << "250 doorcheck\r\n"_ba;
    QTest::newRow("MAIL first") << "MAIL FROM:<>\r\n"_ba << "503 5.5.1 Say EHLO first\r\n"_ba;
    QTest::newRow("RCPT first") << "EHLO x\r\nRCPT TO:<a@b>\r\n"_ba << "503 5.5.1 Say MAIL first\r\n"_ba;
    QTest::newRow("DATA first") << "EHLO x\r\nDATA\r\n"_ba << "503 5.5.1 Say MAIL first\r\n"_ba;
    QTest::newRow("no recipient") << "EHLO x\r\nMAIL FROM:<>\r\nDATA\r\n"_ba << "554 5.5.1 "_ba;
    QTest::newRow("stranger") << "EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\n"_ba << "550 5.7.1 "_ba;
    QTest::newRow("expected") << "EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<Me@Mine.example>\r\n"_ba << "250 2.1.5 "_ba;
    QTest::newRow("RSET") << "RSET\r\n"_ba << "250 2.0.0 Forgotten\r\n"_ba;
    QTest::newRow("NOOP") << "NOOP\r\n"_ba << "250 2.0.0 Here\r\n"_ba;
    QTest::newRow("VRFY") << "VRFY root\r\n"_ba << "252 "_ba;
    QTest::newRow("unknown") << "XYZZY\r\n"_ba << "500 "_ba;
    QTest::newRow("long word") << "MAILX\r\n"_ba << "500 "_ba;
    QTest::newRow("QUIT") << "QUIT\r\n"_ba << "221 "_ba;
    QTest::newRow("HTTP") << "GET / HTTP/1.1\r\n"_ba << "521 "_ba;
    QTest::newRow("endless line") << QByteArray(5000, 'x') << "500 5.5.2 That line is too long\r\n"_ba;
}

void TestCanary::smtpReplies()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, reply);
    m_canary->expectMail(u"me@mine.example"_s);
    Client client(m_canary->smtpPort());
    client.write(said);
    QVERIFY2(client.hears(reply), client.heard.constData());
}

void TestCanary::takesExpectedMailOnly()
{
    m_canary->expectMail(u"me@mine.example"_s);
    QSignalSpy delivered(m_canary.get(), &Canary::delivered);
    Client client(m_canary->smtpPort());
    client.write("EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<you@mine.example>\r\n"
                 "RCPT TO:<me@mine.example>\r\nDATA\r\n"
                 "X-Doorcheck-Token: token-1\r\n\r\n..dot\r\n.\r\nQUIT\r\n");
    QVERIFY(client.hears("221 "_ba));
    QTRY_COMPARE(delivered.count(), 1);
    const std::optional<Canary::Delivery> delivery = m_canary->deliveryWith("token-1"_ba);
    QVERIFY(delivery);
    QCOMPARE(delivery->mailFrom, u"a@b.example"_s);
    QCOMPARE(delivery->rcptTo, u"me@mine.example"_s);
    QCOMPARE(delivery->message, "X-Doorcheck-Token: token-1\r\n\r\n.dot\r\n"_ba);
    QVERIFY(delivery->from.isLoopback());
    QVERIFY(delivery->atMs > 0);
    QVERIFY(!m_canary->deliveryWith("token-2"_ba));
    QVERIFY(!m_canary->deliveryWith({}));
}

void TestCanary::refusesLargeMessages()
{
    m_canary->expectMail(u"me@mine.example"_s);
    Client client(m_canary->smtpPort());
    client.write("EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<me@mine.example>\r\nDATA\r\nX-Doorcheck-Token: big-1\r\n"
                 + (QByteArray(70, 'x') + "\r\n").repeated(1000) + ".\r\n");
    QVERIFY(client.hears("552 5.3.4"_ba));
    QVERIFY(!m_canary->deliveryWith("big-1"_ba));
}

void TestCanary::endsDataOnlyAtCrlf()
{
    m_canary->expectMail(u"me@mine.example"_s);
    Client client(m_canary->smtpPort());
    client.write("EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<me@mine.example>\r\nDATA\r\n"
                 "X-Doorcheck-Token: outer-1\r\n\r\nbody\n.\n"
                 "MAIL FROM:<evil@x>\r\n.\r\n");
    QVERIFY(client.hears("250 2.0.0 Taken"_ba));
    QVERIFY(m_canary->deliveryWith("outer-1"_ba)->message.contains("evil@x"));
}

void TestCanary::closesOnTooManyMistakes()
{
    Client client(m_canary->smtpPort());
    client.write("what\r\n"_ba.repeated(25));
    QVERIFY(client.hears("421 4.7.0"_ba));
    QVERIFY(client.isClosed());
}

void TestCanary::limitsConnections()
{
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 320; ++i)
        clients.push_back(std::make_unique<Client>(m_canary->smtpPort()));
    QTRY_COMPARE(std::ranges::count_if(clients, [](auto &c) { return c->heard.startsWith("220 "); }),
                 300); // as many as proxies may lead here at once
    QTRY_COMPARE(std::ranges::count_if(
                     clients, [](auto &c) { return c->state() == QTcpSocket::UnconnectedState; }),
                 20);
}

void TestCanary::limitsBytes()
{
    Client client(m_canary->smtpPort());
    QVERIFY(client.hears("220 "_ba));
    client.write("NOOP\r\n"_ba.repeated(60'000));
    QVERIFY(client.isClosed());
    QVERIFY(client.heard.count("Here") < 60'000);
}

void TestCanary::limitsTime()
{
    ServerLimits limits;
    limits.idle = std::chrono::milliseconds(50);
    SmtpPolicy policy;
    policy.greeting = [] { return "short"_ba; };
    BoundedServer server(limits, [&](auto) { return new SmtpSession(limits, policy); });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    Client client(server.serverPort());
    QVERIFY(client.hears("220 short\r\n"_ba));
    QVERIFY(client.isClosed());
}

void TestCanary::findsNoncesInside()
{
    Client client(m_canary->tcpPort());
    QVERIFY(client.hears("\r\n"_ba));
    const QByteArray nonce = m_canary->findIssued(client.heard);
    QCOMPARE(m_canary->findIssued("<p>" + nonce + "</p>"), nonce);
    QCOMPARE(m_canary->findIssued("0123456789" + nonce + "abc"), nonce);
    QVERIFY(m_canary->findIssued(nonce.chopped(1)).isEmpty());
    QVERIFY(m_canary->findIssued(QByteArray(1000, 'a')).isEmpty());
    QVERIFY(m_canary->findIssued({}).isEmpty());
    Canary another(loopback());
    QVERIFY(another.findIssued(nonce).isEmpty());
}

void TestCanary::saysWhyItCannotStart()
{
    CanarySettings settings = loopback();
    settings.httpPort = m_canary->httpPort();
    Canary second(settings);
    const QString error = second.start();
    QVERIFY2(error.contains(QString::number(settings.httpPort)), qPrintable(error));
    QVERIFY(error.contains(u"--canary-http-port"_s));
    QCOMPARE(second.smtpPort(), quint16(0));
    settings = {};
    settings.listen = QHostAddress(u"192.0.2.1"_s);
    Canary elsewhere(settings);
    QVERIFY(elsewhere.start().contains(u"192.0.2.1"_s));
}

void TestCanary::announces_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::newRow("the source") << u"0.0.0.0"_s << QString() << u"127.0.0.9"_s << u"127.0.0.1"_s;
    QTest::newRow("bound") << u"127.0.0.3"_s << QString() << u"127.0.0.9"_s << u"127.0.0.3"_s;
    QTest::newRow("as told") << u"0.0.0.0"_s << u"192.0.2.9"_s << u"198.51.100.1"_s << u"192.0.2.9"_s;
    QTest::newRow("our loopback elsewhere") << u"127.0.0.1"_s << QString() << u"198.51.100.1"_s << QString();
    QTest::newRow("IPv6 without a listener") << u"0.0.0.0"_s << QString() << u"::1"_s << QString();
}

void TestCanary::announces()
{
    QFETCH(QString, listen);
    QFETCH(QString, announced);
    QFETCH(QString, target);
    QFETCH(QString, address);
    CanarySettings settings;
    settings.listen = QHostAddress(listen);
    settings.announced = QHostAddress(announced);
    const Canary canary(settings);
    QCOMPARE(canary.addressFor(QHostAddress(target)), QHostAddress(address));
    QVERIFY(canary.ownAddress().isLoopback());
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
