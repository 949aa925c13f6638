// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/outcome.h"
#include "core/evidence/evidence.h"
#include "core/net/dialogue_error.h"
#include "core/protocol/http_response.h"

#include <optional>

namespace doorcheck {

// What one connection gave: the bytes, and what ended it before we did.
struct Heard
{
    QByteArray bytes;
    bool connected = false;
    std::optional<DialogueError::Kind> end; // nothing: we had heard enough
    QString endText;                        // a sentence, when `end` is set

    bool timedOut() const { return end == DialogueError::Kind::TimedOut; }
    bool silent() const { return bytes.isEmpty(); }
};

// Begins as an answer of HTTP/1.x does, and is none: cut off, or without an end. Such an answer
// says nothing, however it ended.
bool isHalfHttp(const QByteArray &bytes);

// The head of the answer itself: interim ones before it (RFC 9110 section 15.2) are passed over, all
// but 101, after which another protocol is spoken.
HttpHeadReading readAnswerHead(QByteArrayView bytes);

// The first line of an answer, visible and bounded.
QString firstWords(const QByteArray &bytes);

// The answer to one HTTP request, as far as it came.
struct HttpAnswer
{
    HttpHeadReading reading;
    QByteArray body;
    Heard heard = {};

    bool isHttp() const { return reading.state == HttpHeadReading::State::Complete; }
    int status() const { return isHttp() ? reading.head.status : 0; }
    // The status line, or the first words, or what ended the connection.
    QString text() const;
};
HttpAnswer readHttpAnswer(const Heard &heard);

// Nothing more of this answer will come: its body is complete, or it has none (`headOnly`, the answer
// to HEAD), or its head is longer than anybody's.
bool isWholeAnswer(const QByteArray &bytes, bool headOnly = false);

// Whether two answers are one and the same thing said twice: the mark of a server that does not
// look at what it is asked for.
bool alike(const HttpAnswer &left, const HttpAnswer &right);

enum class HttpQuestion { Get, Connect };

// How the proxy took the request, the nonces left aside (`baseline`: the answer to the plain
// request). A 2xx to CONNECT with nothing of a web page in it is Granted; what came through is the
// caller's to read.
ProxyOutcome readHttpOutcome(HttpQuestion question, const HttpAnswer &answer,
                             const HttpAnswer &baseline);

// The program a header names; empty when it names none that is known.
Software softwareOf(const HttpResponseHead &head);

// Schemes of Proxy-Authenticate, in order, each once ("Basic").
QStringList authSchemes(const HttpResponseHead &head);

} // namespace doorcheck
