// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_proxy.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qint64 backMost = 1024 * 1024;
constexpr qsizetype headMost = 16 * 1024;

struct HostAndPort
{
    QHostAddress address; // null when it is not on this computer
    quint16 port = 0;
};

// "127.0.0.1:25", "[::1]:25"; without a port `usual`.
HostAndPort splitAuthority(const QByteArray &authority, quint16 usual)
{
    const qsizetype colon = authority.lastIndexOf(':');
    const bool withPort = colon > authority.lastIndexOf(']') && colon > 0;
    if (!withPort)
        return {labLoopback(authority), usual};
    return {labLoopback(authority.first(colon)), authority.sliced(colon + 1).toUShort()};
}

} // namespace

QHostAddress labLoopback(const QByteArray &host)
{
    QByteArray text = host;
    if (text.startsWith('[') && text.endsWith(']'))
        text = text.sliced(1, text.size() - 2);
    if (text == "localhost")
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(QString::fromLatin1(text));
    return address.isLoopback() ? address : QHostAddress();
}

LabProxySession::LabProxySession(const ServerLimits &limits, bool open)
    : ServerConnection(limits)
    , m_open(open)
{
    m_far.setProxy(QNetworkProxy::NoProxy);
    connect(&m_far, &QTcpSocket::connected, this, [this] {
        m_connected = true;
        reached();
    });
    connect(&m_far, &QTcpSocket::readyRead, this, [this] {
        const QByteArray bytes = m_far.readAll();
        m_passedBack += bytes.size();
        if (m_passedBack > backMost)
            abort();
        else
            send(bytes);
    });
    connect(&m_far, &QTcpSocket::errorOccurred, this, [this] {
        if (!m_connected)
            notReached();
    });
    connect(&m_far, &QTcpSocket::disconnected, this, &LabProxySession::finish);
}

bool LabProxySession::lead(const QHostAddress &address, quint16 port)
{
    if (!address.isLoopback() || port == 0)
        return false;
    m_led = true;
    m_far.connectToHost(address, port);
    return true;
}

void LabProxySession::passOn(const QByteArray &bytes)
{
    if (m_far.isOpen())
        m_far.write(bytes); // kept until it is connected
}

void LabProxySession::ended()
{
    m_far.disconnectFromHost();
}

void LabHttpSession::received(const QByteArray &bytes)
{
    if (isLed()) {
        passOn(bytes);
        return;
    }
    m_buffer += bytes;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end >= 0)
        request(m_buffer.first(end + 4), m_buffer.sliced(end + 4));
    else if (m_buffer.size() > headMost)
        refuse("431 Request Header Fields Too Large", "The request is too long.");
}

void LabHttpSession::request(const QByteArray &head, const QByteArray &rest)
{
    const QByteArrayList words = head.first(head.indexOf('\r')).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.")) {
        refuse("400 Bad Request", "That is no request.");
        return;
    }
    const QByteArray &target = words[1];
    m_tunnel = words[0] == "CONNECT";
    const bool absolute = target.startsWith("http://");
    if (!m_tunnel && !absolute) {
        refuse("400 Bad Request", "This is a practice proxy: ask for a whole address.");
        return;
    }
    if (!isOpen()) {
        refuse("403 Forbidden", "This practice proxy is closed.");
        return;
    }
    const qsizetype slash = m_tunnel ? -1 : target.indexOf('/', 7);
    const QByteArray authority = m_tunnel ? target
        : slash < 0                       ? target.sliced(7)
                                          : target.sliced(7, slash - 7);
    const HostAndPort to = splitAuthority(authority, 80);
    if (!m_tunnel) {
        const QByteArray path = slash < 0 ? "/"_ba : target.sliced(slash);
        m_first = words[0] + ' ' + path + ' ' + words[2] + head.sliced(head.indexOf('\r')) + rest;
    } else {
        m_first = rest;
    }
    if (!lead(to.address, to.port))
        refuse("403 Forbidden", "This practice proxy leads to this computer only.");
}

void LabHttpSession::reached()
{
    if (m_tunnel)
        send("HTTP/1.1 200 Connection established\r\n\r\n");
    passOn(m_first);
}

void LabHttpSession::notReached()
{
    refuse("503 Service Unavailable", "Nothing answers there.");
}

void LabHttpSession::refuse(const QByteArray &status, const QByteArray &text)
{
    send("HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
         + QByteArray::number(text.size() + 1) + "\r\n\r\n" + text + '\n');
    finish();
}

void LabSocksSession::received(const QByteArray &bytes)
{
    if (isLed()) {
        passOn(bytes);
        return;
    }
    m_buffer += bytes;
    if (m_buffer.startsWith('\x04'))
        socks4();
    else if (m_buffer.startsWith('\x05'))
        socks5();
    else
        abort();
}

void LabSocksSession::socks4()
{
    m_version4 = true;
    const Socks4Request request = readSocks4Request(m_buffer);
    if (request.state == SocksState::Garbled)
        abort();
    else if (request.state == SocksState::Complete)
        leadTo(request.destination, request.command, request.size);
}

void LabSocksSession::socks5()
{
    if (!m_greeted) {
        const Socks5Greeting greeting = readSocks5Greeting(m_buffer);
        if (greeting.state == SocksState::Garbled)
            abort();
        if (greeting.state != SocksState::Complete)
            return;
        const bool taken = isOpen() && greeting.methods.contains(char(socks5NoAuthentication));
        send(socks5Choice(taken ? socks5NoAuthentication : socks5NoMethod));
        if (!taken) {
            finish();
            return;
        }
        m_greeted = true;
        m_buffer.remove(0, greeting.size);
    }
    const Socks5Request request = readSocks5Request(m_buffer);
    if (request.state == SocksState::Garbled)
        abort();
    else if (request.state == SocksState::Complete)
        leadTo(request.destination, request.command, request.size);
}

void LabSocksSession::leadTo(const SocksDestination &destination, SocksCommand command,
                             qsizetype used)
{
    const QByteArray rest = m_buffer.sliced(used);
    m_buffer.clear();
    const QHostAddress address
        = destination.address.isNull() ? labLoopback(destination.name) : destination.address;
    const bool allowed = isOpen() && command == SocksCommand::Connect;
    if (allowed && lead(address, destination.port)) {
        passOn(rest);
        return;
    }
    send(reply(0x5b, command == SocksCommand::Connect ? 0x02 : 0x07));
    finish();
}

void LabSocksSession::reached()
{
    send(reply(socks4Granted, 0x00));
}

void LabSocksSession::notReached()
{
    send(reply(0x5b, 0x05));
    finish();
}

QByteArray LabSocksSession::reply(quint8 four, quint8 five) const
{
    return m_version4 ? socks4Reply(four) : socks5Reply(five);
}

} // namespace doorcheck
