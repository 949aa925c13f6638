// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/http_response.h"

#include <memory>

namespace doorcheck {

// The client's side of one HTTP/2 connection with one CONNECT stream (RFC 9113 section 8.5). Bytes
// in, bytes out, no socket; the frames are nghttp2's affair. Total on any input.
class H2Connect
{
public:
    explicit H2Connect(const QByteArray &authority); // "192.0.2.9:25"
    ~H2Connect();

    // What is to be sent now; empty when there is nothing.
    QByteArray takeOutput();
    // False when what came is no HTTP/2, or more than is good for us.
    bool feed(QByteArrayView bytes);

    int status() const; // of the stream's final answer; 0: none yet
    const HttpResponseHead &head() const; // the same with its headers; status 0: none yet
    const QByteArray &data() const;       // what came through the tunnel, or the body of a refusal
    bool ended() const; // the stream is over, or the server says goodbye
    bool isHttp2() const; // the server's SETTINGS came
    QString endText() const; // why it is over, in the words of RFC 9113 section 7; empty: in good order

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace doorcheck
