// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/http_response.h"

namespace doorcheck {

// One HTTP/1.x request (RFC 9112 section 3). Bytes out, no socket.
struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray target; // "/", "http://192.0.2.9/", "192.0.2.9:25"
    QByteArray host;   // what the Host header says
    QByteArray version = "1.1";
    QList<HttpHeader> headers = {}; // besides Host, User-Agent, Accept and Connection
    QByteArray body = {};           // with it, Content-Length is sent
    QByteArray before = {};         // bytes in front of the request
};

QByteArray httpRequestBytes(const HttpRequest &request);

// The value of Authorization and Proxy-Authorization (RFC 7617).
QByteArray basicCredentials(const QByteArray &user, const QByteArray &password);

// The first line of the PROXY protocol, version 1 (section 2.1 of its specification): says that a
// connection came from `source`. Families other than IPv4 and IPv6, or mixed ones, give "UNKNOWN".
QByteArray proxyProtocolLine(const QByteArray &source, quint16 sourcePort,
                             const QByteArray &destination, quint16 destinationPort);

} // namespace doorcheck
