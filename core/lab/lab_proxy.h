// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bounded_server.h"
#include "core/protocol/socks.h"

namespace doorcheck {

// A connection that may be led on to another loopback address. Nothing else is ever connected to.
class LabProxySession : public ServerConnection
{
    Q_OBJECT

protected:
    LabProxySession(const ServerLimits &limits, bool open);

    bool isOpen() const { return m_open; }
    // False when the destination is not on this computer.
    bool lead(const QHostAddress &address, quint16 port);
    bool isLed() const { return m_led; }
    void passOn(const QByteArray &bytes); // from the client to the far end
    virtual void reached() = 0;
    virtual void notReached() = 0;
    void ended() override;

private:
    QTcpSocket m_far;
    qint64 m_passedBack = 0;
    const bool m_open;
    bool m_led = false;
    bool m_connected = false;
};

// The practice HTTP proxy.
class LabHttpSession : public LabProxySession
{
    Q_OBJECT

public:
    LabHttpSession(const ServerLimits &limits, bool open) : LabProxySession(limits, open) {}

protected:
    void received(const QByteArray &bytes) override;
    void reached() override;
    void notReached() override;

private:
    void refuse(const QByteArray &status, const QByteArray &text);
    void request(const QByteArray &head, const QByteArray &rest);

    QByteArray m_buffer;
    QByteArray m_first; // goes to the far end first; empty for a tunnel
    bool m_tunnel = false;
};

// The practice SOCKS proxy.
class LabSocksSession : public LabProxySession
{
    Q_OBJECT

public:
    LabSocksSession(const ServerLimits &limits, bool open) : LabProxySession(limits, open) {}

protected:
    void received(const QByteArray &bytes) override;
    void reached() override;
    void notReached() override;

private:
    void socks4();
    void socks5();
    void leadTo(const SocksDestination &destination, SocksCommand command, qsizetype used);
    QByteArray reply(quint8 four, quint8 five) const;

    QByteArray m_buffer;
    bool m_greeted = false; // SOCKS 5: the method is agreed
    bool m_version4 = false;
};

// Who listens where: "127.0.0.2", "localhost", "[::1]". Null when it is no loopback address.
QHostAddress labLoopback(const QByteArray &host);

} // namespace doorcheck
