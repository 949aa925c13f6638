// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/canary_sessions.h"

#include "core/net/canary_nonces.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>

namespace doorcheck {

namespace {

constexpr qsizetype requestMost = 16 * 1024;

// "/path" of a request line, also where it is an absolute URI (RFC 9112 section 3.2: a server must
// take both).
QByteArray pathOf(const QByteArray &requestLine)
{
    const QByteArrayList words = requestLine.simplified().split(' ');
    if (words.size() < 2)
        return {};
    const QByteArray &target = words.at(1);
    const qsizetype scheme = target.indexOf("://");
    if (scheme < 0)
        return target;
    const qsizetype slash = target.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArray("/") : target.sliced(slash);
}

// `headers`: each with its line end.
QByteArray page(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n" + headers
        + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

// How long the line listener waits for somebody to talk to it.
constexpr std::chrono::milliseconds lineWait{700};

} // namespace

CanaryHttpSession::CanaryHttpSession(const ServerLimits &limits,
                                     std::shared_ptr<CanaryNonces> nonces)
    : ServerConnection(limits)
    , m_nonces(std::move(nonces))
{
}

void CanaryHttpSession::received(const QByteArray &bytes)
{
    m_request += bytes;
    m_nonces->noteArrivals(m_request, peerAddress());
    if (m_request.contains("\r\n\r\n") || m_request.contains("\n\n")) {
        answer();
    } else if (m_request.size() > requestMost) {
        send(page("431 Request Header Fields Too Large", "Too much.\n"));
        finish();
    }
}

void CanaryHttpSession::answer()
{
    const QByteArray nonce = m_nonces->pageNonce(pathOf(m_request.first(m_request.indexOf('\n'))));
    QByteArray answer = page("404 Not Found", "Nothing here.\n");
    if (!nonce.isEmpty()) {
        // Also in a header: an answer to HEAD has no body (RFC 9110 section 9.3.2).
        answer = page("200 OK", "A page of the Doorcheck listener.\n" + nonce + '\n',
                      "ETag: \"" + nonce + "\"\r\n");
    }
    if (m_request.startsWith("HEAD "))
        answer.truncate(answer.indexOf("\r\n\r\n") + 4);
    send(answer);
    finish();
}

CanaryLineSession::CanaryLineSession(const ServerLimits &limits,
                                     std::shared_ptr<CanaryNonces> nonces)
    : ServerConnection(limits)
    , m_nonces(std::move(nonces))
{
}

void CanaryLineSession::begun()
{
    send("doorcheck " + m_nonces->fresh() + "\r\n");
    QTimer::singleShot(lineWait, this, &CanaryLineSession::finish);
}

void CanaryLineSession::received(const QByteArray &bytes)
{
    m_heard += bytes;
    m_nonces->noteArrivals(m_heard, peerAddress());
    if (m_heard.contains('\n') || m_heard.size() > requestMost)
        finish();
}

CanaryDatagrams::CanaryDatagrams(std::shared_ptr<CanaryNonces> nonces)
    : m_nonces(std::move(nonces))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &CanaryDatagrams::answer);
}

bool CanaryDatagrams::listen(const QHostAddress &address, quint16 port)
{
    return m_socket.bind(address, port, QAbstractSocket::DontShareAddress);
}

void CanaryDatagrams::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(256);
        m_nonces->noteArrivals(datagram.data(), datagram.senderAddress());
        const QByteArray nonce = m_nonces->pageNonce(datagram.data().trimmed());
        if (!nonce.isEmpty())
            m_socket.writeDatagram(datagram.makeReply(nonce));
    }
}

} // namespace doorcheck
