// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/h2_connect.h"

#include <nghttp2/nghttp2.h>

#include <array>

namespace doorcheck {

namespace {

constexpr qsizetype dataMost = 64 * 1024;

nghttp2_nv field(const char *name, const QByteArray &value)
{
    // nghttp2 copies both; its interface only lacks the const.
    auto *bytes = [](const char *text) {
        return reinterpret_cast<uint8_t *>(const_cast<char *>(text));
    }(name);
    auto *content = reinterpret_cast<uint8_t *>(const_cast<char *>(value.constData()));
    return {bytes, content, qstrlen(name), size_t(value.size()), NGHTTP2_NV_FLAG_NONE};
}

// A tunnel stays open: the end of our side is never sent.
ssize_t nothingToSay(nghttp2_session *, int32_t, uint8_t *, size_t, uint32_t *,
                     nghttp2_data_source *, void *)
{
    return NGHTTP2_ERR_DEFERRED;
}

} // namespace

struct H2Connect::State
{
    nghttp2_session *session = nullptr;
    int32_t stream = -1;
    HttpResponseHead head;
    QByteArray data;
    bool settings = false;
    bool ended = false;
    bool broken = false;
    uint32_t error = 0;

    static State *of(void *user) { return static_cast<State *>(user); }
    static int onHeader(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name,
                        size_t nameSize, const uint8_t *value, size_t valueSize, uint8_t,
                        void *user);
    static int onData(nghttp2_session *, uint8_t, int32_t, const uint8_t *bytes, size_t size,
                      void *user);
    static int onFrame(nghttp2_session *, const nghttp2_frame *frame, void *user);
    static int onClose(nghttp2_session *, int32_t stream, uint32_t error, void *user);
};

int H2Connect::State::onHeader(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name,
                               size_t nameSize, const uint8_t *value, size_t valueSize, uint8_t,
                               void *user)
{
    State *state = of(user);
    if (frame->hd.stream_id != state->stream)
        return 0;
    const QByteArray key(reinterpret_cast<const char *>(name), qsizetype(nameSize));
    const QByteArray content(reinterpret_cast<const char *>(value), qsizetype(valueSize));
    if (key == ":status") {
        state->head = {};
        state->head.status = content.toInt();
    } else if (state->head.headers.size() < httpHeadersMost) {
        state->head.headers.append({key, content});
    }
    return 0;
}

int H2Connect::State::onData(nghttp2_session *, uint8_t, int32_t, const uint8_t *bytes, size_t size,
                             void *user)
{
    State *state = of(user);
    const qsizetype room = dataMost - state->data.size();
    state->data.append(reinterpret_cast<const char *>(bytes), std::min(room, qsizetype(size)));
    state->broken = state->broken || room < qsizetype(size);
    return 0;
}

int H2Connect::State::onFrame(nghttp2_session *, const nghttp2_frame *frame, void *user)
{
    State *state = of(user);
    if (frame->hd.type == NGHTTP2_SETTINGS)
        state->settings = true;
    if (frame->hd.type == NGHTTP2_GOAWAY) {
        state->ended = true;
        state->error = frame->goaway.error_code;
    }
    const bool ours = frame->hd.stream_id == state->stream && state->stream > 0;
    if (ours && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0
        && (frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA))
        state->ended = true; // the server has said all
    return 0;
}

int H2Connect::State::onClose(nghttp2_session *, int32_t stream, uint32_t error, void *user)
{
    State *state = of(user);
    if (stream == state->stream) {
        state->ended = true;
        state->error = error;
    }
    return 0;
}

H2Connect::H2Connect(const QByteArray &authority)
    : m_state(std::make_unique<State>())
{
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, &State::onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, &State::onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &State::onFrame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &State::onClose);
    nghttp2_session_client_new(&m_state->session, callbacks, m_state.get());
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_submit_settings(m_state->session, NGHTTP2_FLAG_NONE, nullptr, 0);
    // RFC 9113 section 8.5: neither :scheme nor :path.
    const QByteArray method("CONNECT");
    const QByteArray agent("Doorcheck/" DOORCHECK_VERSION " (permitted check)");
    const std::array<nghttp2_nv, 3> fields{field(":method", method), field(":authority", authority),
                                           field("user-agent", agent)};
    nghttp2_data_provider provider{};
    provider.read_callback = nothingToSay;
    m_state->stream = nghttp2_submit_request(m_state->session, nullptr, fields.data(), fields.size(),
                                             &provider, nullptr);
}

H2Connect::~H2Connect()
{
    nghttp2_session_del(m_state->session);
}

QByteArray H2Connect::takeOutput()
{
    QByteArray bytes;
    const uint8_t *piece = nullptr;
    ssize_t size = 0;
    while ((size = nghttp2_session_mem_send(m_state->session, &piece)) > 0)
        bytes.append(reinterpret_cast<const char *>(piece), qsizetype(size));
    return bytes;
}

bool H2Connect::feed(QByteArrayView bytes)
{
    if (m_state->broken)
        return false;
    const ssize_t taken = nghttp2_session_mem_recv(
        m_state->session, reinterpret_cast<const uint8_t *>(bytes.data()), size_t(bytes.size()));
    m_state->broken = m_state->broken || taken < 0;
    return !m_state->broken;
}

int H2Connect::status() const
{
    return m_state->head.status;
}

const HttpResponseHead &H2Connect::head() const
{
    return m_state->head;
}

const QByteArray &H2Connect::data() const
{
    return m_state->data;
}

bool H2Connect::ended() const
{
    // After an error of the connection nghttp2 says goodbye and wants to hear nothing more.
    return m_state->ended || m_state->broken || nghttp2_session_want_read(m_state->session) == 0;
}

bool H2Connect::isHttp2() const
{
    return m_state->settings;
}

QString H2Connect::endText() const
{
    return m_state->error == NGHTTP2_NO_ERROR
        ? QString()
        : QString::fromLatin1(nghttp2_http2_strerror(m_state->error));
}

} // namespace doorcheck
