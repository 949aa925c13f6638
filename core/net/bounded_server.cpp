// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/bounded_server.h"

#include <QNetworkProxy>

namespace doorcheck {

ServerConnection::ServerConnection(const ServerLimits &limits)
    : m_limits(limits)
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::serve(QTcpSocket *socket)
{
    m_socket = socket;
    socket->setParent(this);
    // The kernel, not this process, holds back whoever sends faster than is read.
    socket->setReadBufferSize(64 * 1024);
    connect(socket, &QTcpSocket::readyRead, this, &ServerConnection::readSome);
    connect(socket, &QTcpSocket::disconnected, this, &ServerConnection::end);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_limits.idle);
    connect(&m_idle, &QTimer::timeout, this, &ServerConnection::abort);
    m_idle.start();
    QTimer::singleShot(m_limits.whole, this, &ServerConnection::abort);
    begun();
    if (socket->bytesAvailable() > 0)
        readSome();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        end();
}

void ServerConnection::send(const QByteArray &bytes)
{
    if (m_socket && !m_ended)
        m_socket->write(bytes);
}

void ServerConnection::finish()
{
    if (m_finishing || !m_socket)
        return;
    m_finishing = true;
    m_socket->flush();
    QTimer::singleShot(m_limits.linger, this, [this] {
        if (m_socket)
            m_socket->disconnectFromHost();
    });
}

void ServerConnection::abort()
{
    if (m_socket)
        m_socket->abort();
    end();
}

QHostAddress ServerConnection::peerAddress() const
{
    return m_socket ? m_socket->peerAddress() : QHostAddress();
}

void ServerConnection::readSome()
{
    if (!m_socket || m_ended)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_received += bytes.size();
    if (m_received > m_limits.bytes) {
        abort();
        return;
    }
    if (m_finishing || bytes.isEmpty())
        return;
    m_idle.start();
    received(bytes);
}

void ServerConnection::end()
{
    if (m_ended)
        return;
    m_ended = true;
    // The last bytes and the end may come together.
    const bool readable = m_socket && m_socket->isOpen() && !m_finishing;
    const QByteArray bytes = readable ? m_socket->readAll() : QByteArray();
    if (!bytes.isEmpty() && m_received + bytes.size() <= m_limits.bytes)
        received(bytes);
    ended();
    deleteLater();
}

BoundedServer::BoundedServer(const ServerLimits &limits, Factory factory, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_factory(std::move(factory))
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(limits.connections);
    connect(this, &QTcpServer::newConnection, this, &BoundedServer::accept);
}

BoundedServer::~BoundedServer()
{
    qDeleteAll(findChildren<ServerConnection *>(Qt::FindDirectChildrenOnly));
}

void BoundedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const auto present = findChildren<ServerConnection *>(Qt::FindDirectChildrenOnly).size();
        ServerConnection *connection
            = present < m_limits.connections ? m_factory(socket->peerAddress()) : nullptr;
        if (!connection) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connection->setParent(this);
        connection->serve(socket);
    }
}

} // namespace doorcheck
