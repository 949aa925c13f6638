// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace doorcheck {

struct HttpHeader
{
    QByteArray name;  // lower case
    QByteArray value; // without the white space around it, folded lines joined; untrusted bytes
};

// The head of one HTTP/1.x response (RFC 9112 sections 4 and 5).
struct HttpResponseHead
{
    int status = 0; // 100..999
    QByteArray reason;
    QList<HttpHeader> headers;

    QByteArray value(QByteArrayView name) const; // of the first such header; empty when there is none
    QByteArrayList values(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
    // "403 Forbidden", control characters visible.
    QString statusText() const;
    // Length the head gives to the body; nothing when it gives none or nonsense.
    std::optional<qint64> contentLength() const;
    bool chunked() const;
};

struct HttpHeadReading
{
    enum class State {
        Incomplete, // what has come so far can still become a head
        Complete,
        NotHttp, // does not begin as HTTP/1.x does: HTTP/0.9, or another protocol
        TooLarge // more than httpHeadMost bytes or httpHeadersMost headers
    };
    State state = State::Incomplete;
    HttpResponseHead head;   // when Complete
    qsizetype bodyStart = 0; // when Complete: where the body begins
};

inline constexpr qsizetype httpHeadMost = 128 * 1024; // Squid passes on 64 kB
inline constexpr qsizetype httpHeadersMost = 500;

// Reads what has come so far. Total on any input. Takes bare LF for CRLF, joins folded lines and
// leaves out lines that are no header, as the servers met in the wild need it.
HttpHeadReading readHttpHead(QByteArrayView bytes);

// The body out of the bytes after the head: cut to its length, chunks joined. What is garbled or
// missing ends it; never more than the bytes given.
QByteArray httpBody(const HttpResponseHead &head, QByteArrayView afterHead);

// Whether the bytes after the head hold the whole body, so that no more need be waited for.
bool httpBodyComplete(const HttpResponseHead &head, QByteArrayView afterHead);

} // namespace doorcheck
