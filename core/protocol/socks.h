// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>


namespace doorcheck {

// SOCKS 4 and 4a (the protocol notes of NEC) and SOCKS 5 (RFC 1928): bytes in, values out, both
// sides. Ports are in host order. Nothing here reads beyond the bytes it is given.

// Where a SOCKS server is asked to go: an address, or a name that the server looks up.
struct SocksDestination
{
    QHostAddress address; // null when `name` is used
    QByteArray name;      // 1..255 bytes
    quint16 port = 0;
    bool operator==(const SocksDestination &) const = default;
};

enum class SocksCommand : quint8 { Connect = 1, Bind = 2, UdpAssociate = 3 };

// --- what a client sends ---

// VN 4, CD 1. With a name: SOCKS 4a (address 0.0.0.1, the name after the user id). Empty when the
// destination is an IPv6 address, which SOCKS 4 cannot say, or a name out of bounds.
QByteArray socks4Request(const SocksDestination &destination, const QByteArray &user = {});

inline constexpr quint8 socks5NoAuthentication = 0x00;
inline constexpr quint8 socks5UserPassword = 0x02;
inline constexpr quint8 socks5NoMethod = 0xff;

QByteArray socks5Greeting(const QByteArray &methods); // one byte a method, 1..255 of them
// ATYP 1, 4 or 3 by the destination. Empty when the name is out of bounds.
QByteArray socks5Request(SocksCommand command, const SocksDestination &destination);

// RFC 1929 section 2; each part is cut at 255 bytes.
QByteArray socks5Login(const QByteArray &user, const QByteArray &password);
// RFC 1928 section 7: an unfragmented datagram to `destination`, which must be an address.
QByteArray socks5Datagram(const SocksDestination &destination, const QByteArray &data);

// --- how a client reads ---

enum class SocksState { Incomplete, Complete, Garbled };

struct Socks4Reply
{
    SocksState state = SocksState::Incomplete;
    quint8 code = 0; // 0x5a granted, 0x5b rejected or failed, 0x5c and 0x5d about identd
};
Socks4Reply readSocks4Reply(QByteArrayView bytes); // 8 bytes
inline constexpr quint8 socks4Granted = 0x5a;

struct Socks5Choice
{
    SocksState state = SocksState::Incomplete;
    quint8 method = 0;
};
Socks5Choice readSocks5Choice(QByteArrayView bytes); // 2 bytes

struct Socks5Reply
{
    SocksState state = SocksState::Incomplete;
    quint8 code = 0;         // REP
    SocksDestination bound;  // BND.ADDR and BND.PORT
    qsizetype size = 0;      // bytes of the reply; what follows came through the tunnel
};
Socks5Reply readSocks5Reply(QByteArrayView bytes);

struct Socks5LoginReply
{
    SocksState state = SocksState::Incomplete;
    bool taken = false;
};
Socks5LoginReply readSocks5LoginReply(QByteArrayView bytes); // 2 bytes

struct Socks5Datagram
{
    bool complete = false; // false: too short, a fragment, or not of this protocol
    SocksDestination from;
    QByteArray data;
};
Socks5Datagram readSocks5Datagram(QByteArrayView bytes);

// What a code means, in words: "request granted", "not allowed by the ruleset". Not translated:
// it stands in the administrator's line beside the code.
QString socks4CodeText(quint8 code);
QString socks5CodeText(quint8 code);
QString socks5MethodText(quint8 method);

// --- how a server reads, and answers ---

struct Socks4Request
{
    SocksState state = SocksState::Incomplete;
    SocksCommand command = SocksCommand::Connect;
    SocksDestination destination;
    qsizetype size = 0;
};
Socks4Request readSocks4Request(QByteArrayView bytes);

struct Socks5Greeting
{
    SocksState state = SocksState::Incomplete;
    QByteArray methods;
    qsizetype size = 0;
};
Socks5Greeting readSocks5Greeting(QByteArrayView bytes);

struct Socks5Request
{
    SocksState state = SocksState::Incomplete;
    SocksCommand command = SocksCommand::Connect;
    SocksDestination destination;
    qsizetype size = 0;
};
Socks5Request readSocks5Request(QByteArrayView bytes);

QByteArray socks4Reply(quint8 code);
QByteArray socks5Choice(quint8 method);
QByteArray socks5Reply(quint8 code); // bound address 0.0.0.0:0

} // namespace doorcheck
