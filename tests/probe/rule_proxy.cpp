// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probe/rule_proxy.h"

#include "tests/support/scripted_server.h"

#include <QNetworkDatagram>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace doorcheck::test {

RuleProxy::RuleProxy(const ServerLimits &limits, Rule rule, QByteArray refusal)
    : LabProxySession(limits, true)
    , m_rule(std::move(rule))
    , m_refusal(std::move(refusal))
{
}

void RuleProxy::received(const QByteArray &bytes)
{
    if (isLed()) {
        passOn(bytes);
        return;
    }
    m_request += bytes;
    const qsizetype end = m_request.indexOf("\r\n\r\n", m_request.startsWith("\r\n") ? 2 : 0);
    if (end < 0)
        return;
    const QByteArray head = m_request.first(end + 4);
    QByteArrayList lines = head.split('\n');
    while (!lines.isEmpty() && (lines.first().trimmed().isEmpty() || lines.first().startsWith("PROXY ")))
        lines.removeFirst();
    const QByteArrayList words = lines.value(0).trimmed().split(' ');
    if (words.size() != 3 || !m_rule(head)) {
        send(m_refusal);
        finish();
        return;
    }
    m_tunnel = words[0] == "CONNECT";
    QByteArray authority = words[1];
    QByteArray path = words[1];
    if (words[1].startsWith("http://")) {
        authority = words[1].sliced(7);
        path = authority.sliced(authority.indexOf('/'));
        authority.truncate(authority.indexOf('/'));
    } else if (!m_tunnel) {
        for (const QByteArray &line : std::as_const(lines)) {
            if (line.toLower().startsWith("host:"))
                authority = line.sliced(5).trimmed();
        }
    }
    lines[0] = words[0] + ' ' + path + ' ' + words[2] + '\r';
    m_first = m_tunnel ? QByteArray() : lines.join('\n') + m_request.sliced(end + 4);
    const qsizetype colon = authority.lastIndexOf(':');
    if (!lead(labLoopback(authority.first(std::max<qsizetype>(colon, 0))),
              authority.sliced(colon + 1).toUShort())) {
        send(m_refusal);
        finish();
    }
}

void RuleProxy::reached()
{
    if (m_tunnel)
        send("HTTP/1.1 200 Connection established\r\n\r\n");
    passOn(m_first);
}

void RuleProxy::notReached()
{
    send("HTTP/1.1 503 Service Unavailable\r\nProxy-Agent: rules\r\nContent-Length: 0\r\n\r\n");
    finish();
}

RuleSocks::RuleSocks(const ServerLimits &limits, Rules rules)
    : LabProxySession(limits, true)
    , m_rules(std::move(rules))
{
}

void RuleSocks::received(const QByteArray &bytes)
{
    if (isLed()) {
        passOn(bytes);
        return;
    }
    m_buffer += bytes;
    m_version4 = m_version4 || m_buffer.startsWith('\x04');
    if (!m_version4 && m_step == 0) {
        if (!m_buffer.startsWith('\x05') || m_rules.only4) {
            abort();
            return;
        }
        const Socks5Greeting greeting = readSocks5Greeting(m_buffer);
        if (greeting.state != SocksState::Complete)
            return;
        const quint8 wanted = m_rules.wantsLogin ? socks5UserPassword : socks5NoAuthentication;
        const bool offered = greeting.methods.contains(static_cast<char>(wanted));
        if (!offered && m_rules.hangsUp) {
            finish();
            return;
        }
        send(socks5Choice(offered ? wanted : socks5NoMethod));
        if (!offered) {
            finish();
            return;
        }
        m_buffer.remove(0, greeting.size);
        m_step = m_rules.wantsLogin ? 1 : 2;
        return;
    }
    if (!m_version4 && m_step == 1) {
        send(QByteArray::fromHex("0100"));
        m_buffer.clear();
        m_step = 2;
        return;
    }
    request();
}

void RuleSocks::request()
{
    SocksDestination destination;
    SocksCommand command = SocksCommand::Connect;
    if (m_version4) {
        const Socks4Request read = readSocks4Request(m_buffer);
        if (read.state != SocksState::Complete)
            return;
        destination = read.destination;
    } else {
        const Socks5Request read = readSocks5Request(m_buffer);
        if (read.state != SocksState::Complete)
            return;
        destination = read.destination;
        command = read.command;
    }
    const bool allowed = m_rules.allows(m_buffer);
    if (allowed && command == SocksCommand::Connect) {
        const QHostAddress address
            = destination.address.isNull() ? labLoopback(destination.name) : destination.address;
        bool four = false;
        const quint32 mapped = address.toIPv4Address(&four);
        if (!lead(four ? QHostAddress(mapped) : address, destination.port))
            notReached();
        return;
    }
    if (allowed && command != SocksCommand::Connect) {
        QByteArray reply = socks5Reply(0);
        reply[8] = static_cast<char>(m_rules.datagramPort >> 8);
        reply[9] = static_cast<char>(m_rules.datagramPort & 0xff);
        send(reply);
        return;
    }
    if (m_version4 && m_rules.refusal4)
        send(socks4Reply(m_rules.refusal4));
    else if (!m_version4 && !m_rules.hangsUp)
        send(socks5Reply(m_rules.refusal));
    finish();
}

void RuleSocks::reached()
{
    send(m_version4 ? socks4Reply(socks4Granted) : socks5Reply(0));
}

void RuleSocks::notReached()
{
    send(m_version4 ? socks4Reply(0x5b) : socks5Reply(5));
    finish();
}

void PromptProxy::received(const QByteArray &bytes)
{
    if (isLed()) {
        passOn(bytes);
        return;
    }
    m_line += bytes;
    if (!m_line.endsWith('\n'))
        return;
    const QByteArray line = m_line.trimmed();
    m_line.clear();
    const qsizetype colon = line.lastIndexOf(':');
    if (colon < 0 || !lead(labLoopback(line.first(colon)), line.sliced(colon + 1).toUShort()))
        send("Unknown command\r\nWinGate>");
}

DatagramRelay::DatagramRelay(quint16 port)
{
    const QHostAddress here(QHostAddress::LocalHost);
    m_near.bind(here, port);
    m_far.bind(here);
    connect(&m_near, &QUdpSocket::readyRead, this, &DatagramRelay::pass);
    connect(&m_far, &QUdpSocket::readyRead, this, &DatagramRelay::back);
}

void DatagramRelay::pass()
{
    while (m_near.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_near.receiveDatagram();
        const Socks5Datagram wrapped = readSocks5Datagram(datagram.data());
        m_client = datagram.senderAddress();
        m_clientPort = static_cast<quint16>(datagram.senderPort());
        if (wrapped.complete)
            m_far.writeDatagram(wrapped.data, wrapped.from.address, wrapped.from.port);
    }
}

void DatagramRelay::back()
{
    while (m_far.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_far.receiveDatagram();
        const SocksDestination from{datagram.senderAddress(), {},
                                    static_cast<quint16>(datagram.senderPort())};
        m_near.writeDatagram(socks5Datagram(from, datagram.data()), m_client, m_clientPort);
    }
}

void TlsFront::incomingConnection(qintptr descriptor)
{
    auto *near = new QSslSocket(this);
    auto *far = new QTcpSocket(near);
    near->setSocketDescriptor(descriptor);
    near->setLocalCertificate(testCertificate().certificate);
    near->setPrivateKey(testCertificate().key);
    near->setPeerVerifyMode(QSslSocket::VerifyNone);
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
    connect(near, &QSslSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, [near, far] {
        near->write(far->readAll());
        near->disconnectFromHost();
    });
    connect(near, &QSslSocket::disconnected, far, [far] { far->disconnectFromHost(); });
    near->startServerEncryption();
}

} // namespace doorcheck::test
