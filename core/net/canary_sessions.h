// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bounded_server.h"

#include <QUdpSocket>

#include <memory>

namespace doorcheck {

class CanaryNonces;

// One HTTP request to the canary: a page with a nonce for a path that was made, 404 for the rest.
class CanaryHttpSession : public ServerConnection
{
    Q_OBJECT

public:
    CanaryHttpSession(const ServerLimits &limits, std::shared_ptr<CanaryNonces> nonces);

protected:
    void received(const QByteArray &bytes) override;

private:
    void answer();

    std::shared_ptr<CanaryNonces> m_nonces;
    QByteArray m_request;
};

// Says one line with a fresh nonce, hears what it is told (a request that was led astray), closes.
class CanaryLineSession : public ServerConnection
{
    Q_OBJECT

public:
    CanaryLineSession(const ServerLimits &limits, std::shared_ptr<CanaryNonces> nonces);

protected:
    void begun() override;
    void received(const QByteArray &bytes) override;

private:
    std::shared_ptr<CanaryNonces> m_nonces;
    QByteArray m_heard;
};

// Answers a datagram "/<token>" with the nonce of that page, and nothing else: it cannot be made to
// send more than it got.
class CanaryDatagrams : public QObject
{
    Q_OBJECT

public:
    explicit CanaryDatagrams(std::shared_ptr<CanaryNonces> nonces);
    bool listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_socket.localPort(); }

private:
    void answer();

    std::shared_ptr<CanaryNonces> m_nonces;
    QUdpSocket m_socket;
};

} // namespace doorcheck
