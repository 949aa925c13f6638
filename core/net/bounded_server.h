// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

namespace doorcheck {

// Bounds of a listener that anybody may reach.
struct ServerLimits
{
    int connections = 32;                        // at once; more are closed unheard
    qint64 bytes = 256 * 1024;                   // that one connection may send
    std::chrono::milliseconds idle{60'000};      // without a byte received
    std::chrono::milliseconds whole{300'000};    // from beginning to end
    std::chrono::milliseconds linger{1'000};     // between our last word and closing
};

// One accepted connection, bounded in bytes and time. Deletes itself when it ends.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    explicit ServerConnection(const ServerLimits &limits);
    ~ServerConnection() override;

    // Takes the socket over; the server calls this once.
    void serve(QTcpSocket *socket);

protected:
    virtual void begun() {}
    virtual void received(const QByteArray &bytes) = 0;
    virtual void ended() {} // the connection is over; deletion follows

    void send(const QByteArray &bytes);
    // What was sent goes out, what still comes is thrown away, then the connection is closed.
    // Closing at once would make the kernel answer unread bytes with a reset, which can destroy
    // our last words on their way through a proxy.
    void finish();
    void abort();
    bool finishing() const { return m_finishing; }
    QHostAddress peerAddress() const;
    QTcpSocket *socket() const { return m_socket; }

private:
    void readSome();
    void end();

    ServerLimits m_limits;
    QPointer<QTcpSocket> m_socket;
    QTimer m_idle;
    qint64 m_received = 0;
    bool m_finishing = false;
    bool m_ended = false;
};

// Listens, and makes a connection object for whoever comes, within the limits.
class BoundedServer : public QTcpServer
{
    Q_OBJECT

public:
    using Factory = std::function<ServerConnection *(const QHostAddress &peer)>; // null: turn away

    BoundedServer(const ServerLimits &limits, Factory factory, QObject *parent = nullptr);
    ~BoundedServer() override;

    const ServerLimits &limits() const { return m_limits; }

private:
    void accept();

    ServerLimits m_limits;
    Factory m_factory;
};

} // namespace doorcheck
