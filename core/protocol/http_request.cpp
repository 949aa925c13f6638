// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/http_request.h"

namespace doorcheck {

QByteArray httpRequestBytes(const HttpRequest &request)
{
    const bool tunnel = request.method == "CONNECT";
    QByteArray bytes = request.before + request.method + ' ' + request.target + " HTTP/"
        + request.version + "\r\nHost: " + request.host
        + "\r\nUser-Agent: Doorcheck/" DOORCHECK_VERSION " (permitted check)\r\n";
    if (!tunnel)
        bytes += "Accept: */*\r\nConnection: close\r\n";
    for (const HttpHeader &header : request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!request.body.isEmpty() || request.method == "POST") {
        bytes += "Content-Type: text/plain\r\nContent-Length: "
            + QByteArray::number(request.body.size()) + "\r\n";
    }
    return bytes + "\r\n" + request.body;
}

QByteArray basicCredentials(const QByteArray &user, const QByteArray &password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

QByteArray proxyProtocolLine(const QByteArray &source, quint16 sourcePort,
                             const QByteArray &destination, quint16 destinationPort)
{
    const bool six = source.contains(':');
    if (six != destination.contains(':') || source.isEmpty() || destination.isEmpty())
        return "PROXY UNKNOWN\r\n";
    return (six ? "PROXY TCP6 " : "PROXY TCP4 ") + source + ' ' + destination + ' '
        + QByteArray::number(sourcePort) + ' ' + QByteArray::number(destinationPort) + "\r\n";
}

} // namespace doorcheck
