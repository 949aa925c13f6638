// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/canary_sessions.h"

#include "core/net/canary_nonces.h"

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

QByteArray page(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n"
          "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

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
    if (nonce.isEmpty())
        send(page("404 Not Found", "Nothing here.\n"));
    else
        send(page("200 OK", "A page of the Doorcheck listener.\n" + nonce + '\n'));
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
    finish();
}

} // namespace doorcheck
