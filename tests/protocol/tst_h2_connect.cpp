// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of CONNECT in HTTP/2 against nghttp2's server side, bytes only.
#include "core/protocol/h2_connect.h"

#include <QTest>

#include <nghttp2/nghttp2.h>

#include <random>

using namespace doorcheck;

namespace {

// Answers the first request with `status` and, where there is any, `text` as data.
class Server
{
public:
    Server(QByteArray status, QByteArray text, bool ends)
        : m_status(std::move(status))
        , m_text(std::move(text))
        , m_ends(ends)
    {
        nghttp2_session_callbacks *callbacks = nullptr;
        nghttp2_session_callbacks_new(&callbacks);
        nghttp2_session_callbacks_set_on_header_callback(callbacks, &Server::onHeader);
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Server::onFrame);
        nghttp2_session_server_new(&m_session, callbacks, this);
        nghttp2_session_callbacks_del(callbacks);
        nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, nullptr, 0);
    }
    ~Server() { nghttp2_session_del(m_session); }

    QByteArray answer(const QByteArray &bytes)
    {
        nghttp2_session_mem_recv(m_session, reinterpret_cast<const uint8_t *>(bytes.constData()),
                                 size_t(bytes.size()));
        QByteArray out;
        const uint8_t *piece = nullptr;
        ssize_t size = 0;
        while ((size = nghttp2_session_mem_send(m_session, &piece)) > 0)
            out.append(reinterpret_cast<const char *>(piece), qsizetype(size));
        return out;
    }

    QByteArrayList fields; // "name: value" of the request

private:
    static int onHeader(nghttp2_session *, const nghttp2_frame *, const uint8_t *name, size_t nameSize,
                        const uint8_t *value, size_t valueSize, uint8_t, void *user)
    {
        static_cast<Server *>(user)->fields.append(
            QByteArray(reinterpret_cast<const char *>(name), qsizetype(nameSize)) + ": "
            + QByteArray(reinterpret_cast<const char *>(value), qsizetype(valueSize)));
        return 0;
    }

    static int onFrame(nghttp2_session *session, const nghttp2_frame *frame, void *user)
    {
        auto *server = static_cast<Server *>(user);
        if (frame->hd.type != NGHTTP2_HEADERS)
            return 0;
        QByteArray name(":status");
        nghttp2_nv status{reinterpret_cast<uint8_t *>(name.data()),
                          reinterpret_cast<uint8_t *>(server->m_status.data()), size_t(name.size()),
                          size_t(server->m_status.size()), NGHTTP2_NV_FLAG_NONE};
        nghttp2_data_provider provider{};
        provider.source.ptr = server;
        provider.read_callback = &Server::read;
        const bool body = !server->m_text.isEmpty() || !server->m_ends;
        nghttp2_submit_response(session, frame->hd.stream_id, &status, 1, body ? &provider : nullptr);
        return 0;
    }

    static ssize_t read(nghttp2_session *, int32_t, uint8_t *buffer, size_t size, uint32_t *flags,
                        nghttp2_data_source *source, void *)
    {
        auto *server = static_cast<Server *>(source->ptr);
        const qsizetype count = std::min(qsizetype(size), server->m_text.size());
        memcpy(buffer, server->m_text.constData(), size_t(count));
        server->m_text.remove(0, count);
        if (server->m_text.isEmpty() && server->m_ends)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        else if (count == 0)
            return NGHTTP2_ERR_DEFERRED;
        return count;
    }

    nghttp2_session *m_session = nullptr;
    QByteArray m_status, m_text;
    bool m_ends;
};

// Exchanges until neither has anything to say, the server's bytes cut at random places.
void converse(H2Connect &client, Server &server, unsigned seed)
{
    std::mt19937 random(seed);
    for (QByteArray out = client.takeOutput(); !out.isEmpty(); out = client.takeOutput()) {
        QByteArray in = server.answer(out);
        while (!in.isEmpty()) {
            const qsizetype size = 1 + qsizetype(random() % unsigned(in.size()));
            QVERIFY(client.feed(QByteArrayView(in).first(size)));
            in.remove(0, size);
        }
    }
}

} // namespace

class TestH2Connect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks();
    void readsTheTunnel();
    void readsARefusal();
    void boundsWhatComes();
    void takesAnything();
};

void TestH2Connect::asks()
{
    H2Connect client("192.0.2.9:25");
    Server server("200", {}, false);
    QCOMPARE(client.status(), 0);
    QVERIFY(!client.isHttp2());
    converse(client, server, 1);
    QVERIFY(server.fields.contains(":method: CONNECT"));
    QVERIFY(server.fields.contains(":authority: 192.0.2.9:25"));
    for (const QByteArray &field : std::as_const(server.fields)) // RFC 9113 section 8.5
        QVERIFY(!field.startsWith(":scheme") && !field.startsWith(":path"));
    QVERIFY(client.isHttp2());
    QCOMPARE(client.status(), 200);
    QVERIFY(!client.ended());
}

void TestH2Connect::readsTheTunnel()
{
    for (unsigned seed = 1; seed < 20; ++seed) {
        H2Connect client("192.0.2.9:25");
        Server server("200", "220 doorcheck ESMTP\r\n", false);
        converse(client, server, seed);
        QCOMPARE(client.data(), QByteArray("220 doorcheck ESMTP\r\n"));
        QVERIFY(!client.ended());
    }
}

void TestH2Connect::readsARefusal()
{
    H2Connect client("192.0.2.9:25");
    Server server("403", "no", true);
    converse(client, server, 3);
    QCOMPARE(client.status(), 403);
    QCOMPARE(client.data(), QByteArray("no"));
    QVERIFY(client.ended());
}

void TestH2Connect::boundsWhatComes()
{
    H2Connect client("192.0.2.9:25");
    Server server("200", QByteArray(200'000, 'x'), true);
    bool good = true;
    for (int i = 0; good && i < 100; ++i) {
        const QByteArray in = server.answer(client.takeOutput());
        good = client.feed(in);
    }
    QVERIFY(!good);
    QCOMPARE(client.data().size(), 64 * 1024);
}

void TestH2Connect::takesAnything()
{
    H2Connect plain("192.0.2.9:25");
    plain.takeOutput();
    plain.feed("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(!plain.takeOutput().isEmpty()); // GOAWAY
    QVERIFY(plain.ended() && !plain.isHttp2());
    QCOMPARE(plain.status(), 0);
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        H2Connect client("192.0.2.9:25");
        client.takeOutput();
        QByteArray noise(qsizetype(random() % 300), '\0');
        for (char &c : noise)
            c = static_cast<char>(random());
        client.feed(noise);
        client.takeOutput();
        QVERIFY(client.status() == 0);
    }
}

QTEST_APPLESS_MAIN(TestH2Connect)
#include "tst_h2_connect.moc"
