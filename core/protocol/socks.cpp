// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/socks.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr quint8 version4 = 4;
constexpr quint8 version5 = 5;
constexpr quint8 atypIpv4 = 1;
constexpr quint8 atypName = 3;
constexpr quint8 atypIpv6 = 4;
constexpr qsizetype nameMost = 255; // one length byte; SOCKS 4a is held to the same
constexpr qsizetype userMost = 255;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

void appendPort(QByteArray &bytes, quint16 port)
{
    bytes.append(static_cast<char>(port >> 8));
    bytes.append(static_cast<char>(port & 0xff));
}

quint16 portAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint16>(byteAt(bytes, at) << 8 | byteAt(bytes, at + 1));
}

void appendIpv4(QByteArray &bytes, quint32 address)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(address >> shift & 0xff));
}

// ATYP 1 or 4. An IPv4 address in its IPv6 form stays one of IPv6: it was meant so.
void appendAddress(QByteArray &bytes, const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        bytes.append(char(atypIpv4));
        appendIpv4(bytes, address.toIPv4Address());
    } else {
        const Q_IPV6ADDR v6 = address.toIPv6Address();
        bytes.append(char(atypIpv6)).append(reinterpret_cast<const char *>(v6.c), 16);
    }
}

bool nameFits(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= nameMost && !name.contains('\0');
}

// ATYP, address and port at `at` (RFC 1928 section 5). Moves `at` behind them.
SocksState readAddress(QByteArrayView bytes, qsizetype &at, SocksDestination &destination)
{
    if (bytes.size() <= at)
        return SocksState::Incomplete;
    const quint8 type = byteAt(bytes, at);
    qsizetype from = at + 1;
    qsizetype length = 0;
    if (type == atypIpv4) {
        length = 4;
    } else if (type == atypIpv6) {
        length = 16;
    } else if (type == atypName) {
        if (bytes.size() <= from)
            return SocksState::Incomplete;
        length = byteAt(bytes, from++);
    } else {
        return SocksState::Garbled;
    }
    if (bytes.size() < from + length + 2)
        return SocksState::Incomplete;
    const QByteArrayView field = bytes.sliced(from, length);
    if (type == atypIpv4) {
        destination.address = QHostAddress(qFromBigEndian<quint32>(field.data()));
    } else if (type == atypIpv6) {
        destination.address = QHostAddress(reinterpret_cast<const quint8 *>(field.data()));
    } else {
        destination.name = field.toByteArray();
    }
    destination.port = portAt(bytes, from + length);
    at = from + length + 2;
    return SocksState::Complete;
}

bool isCommand(quint8 value)
{
    return value >= 1 && value <= 3;
}

} // namespace

QByteArray socks4Request(const SocksDestination &destination, const QByteArray &user)
{
    QByteArray bytes;
    bytes.append(char(version4)).append(char(SocksCommand::Connect));
    appendPort(bytes, destination.port);
    if (!destination.address.isNull()) {
        bool ok = false;
        const quint32 address = destination.address.toIPv4Address(&ok);
        if (!ok)
            return {};
        appendIpv4(bytes, address);
    } else {
        if (!nameFits(destination.name))
            return {};
        appendIpv4(bytes, 1); // 0.0.0.x, x not 0, marks a name
    }
    bytes += user.left(userMost);
    bytes.append('\0');
    if (destination.address.isNull())
        bytes.append(destination.name).append('\0');
    return bytes;
}

QByteArray socks5Greeting(const QByteArray &methods)
{
    QByteArray bytes;
    bytes.append(char(version5)).append(static_cast<char>(methods.size())).append(methods);
    return bytes;
}

QByteArray socks5Request(SocksCommand command, const SocksDestination &destination)
{
    QByteArray bytes;
    bytes.append(char(version5)).append(char(command)).append('\0');
    if (destination.address.isNull()) {
        if (!nameFits(destination.name))
            return {};
        bytes.append(char(atypName)).append(static_cast<char>(destination.name.size()));
        bytes.append(destination.name);
    } else {
        appendAddress(bytes, destination.address);
    }
    appendPort(bytes, destination.port);
    return bytes;
}

QByteArray socks5Login(const QByteArray &user, const QByteArray &password)
{
    const QByteArray name = user.left(userMost);
    const QByteArray secret = password.left(userMost);
    QByteArray bytes(1, '\x01');
    bytes.append(static_cast<char>(name.size())).append(name);
    return bytes.append(static_cast<char>(secret.size())).append(secret);
}

QByteArray socks5Datagram(const SocksDestination &destination, const QByteArray &data)
{
    QByteArray bytes(3, '\0'); // RSV, RSV, FRAG
    appendAddress(bytes, destination.address);
    appendPort(bytes, destination.port);
    return bytes + data;
}

Socks5Datagram readSocks5Datagram(QByteArrayView bytes)
{
    Socks5Datagram datagram;
    if (bytes.size() < 4 || bytes[0] != 0 || bytes[1] != 0 || bytes[2] != 0)
        return datagram;
    qsizetype at = 3;
    datagram.complete = readAddress(bytes, at, datagram.from) == SocksState::Complete;
    if (datagram.complete)
        datagram.data = bytes.sliced(at).toByteArray();
    return datagram;
}

Socks4Reply readSocks4Reply(QByteArrayView bytes)
{
    Socks4Reply reply;
    // VN of a reply is 0; some servers say 4. The code is 0x5a to 0x5d.
    if (bytes.size() >= 1 && byteAt(bytes, 0) != 0 && byteAt(bytes, 0) != version4)
        reply.state = SocksState::Garbled;
    else if (bytes.size() >= 2 && (byteAt(bytes, 1) < socks4Granted || byteAt(bytes, 1) > 0x5d))
        reply.state = SocksState::Garbled;
    else if (bytes.size() >= 8) {
        reply.state = SocksState::Complete;
        reply.code = byteAt(bytes, 1);
    }
    return reply;
}

Socks5Choice readSocks5Choice(QByteArrayView bytes)
{
    Socks5Choice choice;
    if (bytes.size() >= 1 && byteAt(bytes, 0) != version5)
        choice.state = SocksState::Garbled;
    else if (bytes.size() >= 2) {
        choice.state = SocksState::Complete;
        choice.method = byteAt(bytes, 1);
    }
    return choice;
}

Socks5LoginReply readSocks5LoginReply(QByteArrayView bytes)
{
    Socks5LoginReply reply;
    // RFC 1929 section 2 wants version 1; some say 5 or 0, and clients pass over it.
    const quint8 version = bytes.isEmpty() ? 1 : byteAt(bytes, 0);
    if (version != 1 && version != version5 && version != 0) {
        reply.state = SocksState::Garbled;
    } else if (bytes.size() >= 2) {
        reply.state = SocksState::Complete;
        reply.taken = byteAt(bytes, 1) == 0;
    }
    return reply;
}

Socks5Reply readSocks5Reply(QByteArrayView bytes)
{
    Socks5Reply reply;
    if (bytes.size() >= 1 && byteAt(bytes, 0) != version5) {
        reply.state = SocksState::Garbled;
        return reply;
    }
    if (bytes.size() < 2)
        return reply;
    reply.code = byteAt(bytes, 1);
    qsizetype at = 3;
    reply.state = readAddress(bytes, at, reply.bound);
    if (reply.state == SocksState::Complete)
        reply.size = at;
    return reply;
}

QString socks4CodeText(quint8 code)
{
    switch (code) {
    case 0x5a:
        return u"request granted"_s;
    case 0x5b:
        return u"request rejected or failed"_s;
    case 0x5c:
        return u"rejected: no identd at the client"_s;
    case 0x5d:
        return u"rejected: identd names another user"_s;
    default:
        return u"unknown code"_s;
    }
}

QString socks5CodeText(quint8 code)
{
    // RFC 1928 section 6
    static constexpr std::array<QStringView, 9> texts{
        u"request granted",          u"general failure",      u"not allowed by the ruleset",
        u"network unreachable",      u"host unreachable",     u"connection refused",
        u"time to live expired",     u"command not supported", u"address type not supported"};
    return code < texts.size() ? texts[code].toString() : u"unknown code"_s;
}

QString socks5MethodText(quint8 method)
{
    switch (method) {
    case socks5NoAuthentication:
        return u"no authentication"_s;
    case 0x01:
        return u"GSSAPI"_s;
    case socks5UserPassword:
        return u"user name and password"_s;
    case socks5NoMethod:
        return u"no acceptable method"_s;
    default:
        return u"method 0x%1"_s.arg(method, 2, 16, QChar(u'0'));
    }
}

Socks4Request readSocks4Request(QByteArrayView bytes)
{
    Socks4Request request;
    if (bytes.size() >= 1 && byteAt(bytes, 0) != version4) {
        request.state = SocksState::Garbled;
        return request;
    }
    if (bytes.size() < 9)
        return request;
    const qsizetype userEnd = bytes.indexOf('\0', 8);
    if (!isCommand(byteAt(bytes, 1)) || (userEnd < 0 && bytes.size() > 8 + userMost)) {
        request.state = SocksState::Garbled;
        return request;
    }
    if (userEnd < 0)
        return request;
    request.command = SocksCommand(byteAt(bytes, 1));
    request.destination.port = portAt(bytes, 2);
    request.size = userEnd + 1;
    const quint32 address = qFromBigEndian<quint32>(bytes.data() + 4);
    if (address == 0 || address > 0xff) {
        request.destination.address = QHostAddress(address);
        request.state = SocksState::Complete;
        return request;
    }
    const qsizetype nameEnd = bytes.indexOf('\0', userEnd + 1);
    if (nameEnd < 0) {
        if (bytes.size() - userEnd - 1 > nameMost)
            request.state = SocksState::Garbled;
        return request;
    }
    request.destination.name = bytes.sliced(userEnd + 1, nameEnd - userEnd - 1).toByteArray();
    request.size = nameEnd + 1;
    request.state = nameFits(request.destination.name) ? SocksState::Complete : SocksState::Garbled;
    return request;
}

Socks5Greeting readSocks5Greeting(QByteArrayView bytes)
{
    Socks5Greeting greeting;
    if (bytes.size() >= 1 && byteAt(bytes, 0) != version5)
        greeting.state = SocksState::Garbled;
    else if (bytes.size() >= 2 && bytes.size() >= 2 + byteAt(bytes, 1)) {
        greeting.state = SocksState::Complete;
        greeting.methods = bytes.sliced(2, byteAt(bytes, 1)).toByteArray();
        greeting.size = 2 + greeting.methods.size();
    }
    return greeting;
}

Socks5Request readSocks5Request(QByteArrayView bytes)
{
    Socks5Request request;
    if (bytes.size() >= 1 && byteAt(bytes, 0) != version5) {
        request.state = SocksState::Garbled;
        return request;
    }
    if (bytes.size() < 4)
        return request;
    if (!isCommand(byteAt(bytes, 1))) {
        request.state = SocksState::Garbled;
        return request;
    }
    request.command = SocksCommand(byteAt(bytes, 1));
    qsizetype at = 3;
    request.state = readAddress(bytes, at, request.destination);
    if (request.state == SocksState::Complete)
        request.size = at;
    return request;
}

QByteArray socks4Reply(quint8 code)
{
    QByteArray bytes(8, '\0');
    bytes[1] = static_cast<char>(code);
    return bytes;
}

QByteArray socks5Choice(quint8 method)
{
    QByteArray bytes;
    return bytes.append(char(version5)).append(static_cast<char>(method));
}

QByteArray socks5Reply(quint8 code)
{
    QByteArray bytes(10, '\0');
    bytes[0] = char(version5);
    bytes[1] = static_cast<char>(code);
    bytes[3] = char(atypIpv4);
    return bytes;
}

} // namespace doorcheck
