// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/net/dialogue_error.h"
#include "core/net/endpoint.h"
#include "core/protocol/smtp_reply.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace doorcheck {

class Network;

// Bounds of one dialogue. Time is wall time; sizes are bytes.
struct DialogueLimits
{
    std::chrono::milliseconds connect{20'000};
    std::chrono::milliseconds step{60'000};   // one line, one reply, one handshake
    std::chrono::milliseconds whole{600'000}; // RFC 5321 4.5.3.2 allows minutes for a reply
    qsizetype line = 8 * 1024;
    qsizetype reply = 64 * 1024;
    qint64 total = 1024 * 1024; // everything the other side may send in this dialogue
    qsizetype transcriptLines = 400;
};

// The one place that touches a stream socket. A probe owns it as a local variable and awaits its
// steps in protocol order. Every wait ends at once on refusal, close, error, deadline or stop, and
// then throws DialogueError. Not thread-safe; lives in the thread whose event loop runs.
//
// Steps return small copyable awaiters, not coroutines: GCC 12 copies an awaiter on its way through
// await_transform. At most one step may be awaited at a time.
class Dialogue : public QObject
{
    Q_OBJECT

public:
    // Registers its transcript and its traffic with `network`, which must outlive it.
    Dialogue(Network &network, Endpoint endpoint);
    ~Dialogue() override;

    enum class Step { Idle, Open, Encrypt, Line, Reply, Exactly, Block, End };

    // Base of all awaiters: waits until `step` is done, failed, or out of time.
    struct Waiter
    {
        Dialogue *dialogue;
        bool await_ready() const { return dialogue->settled(); }
        void await_suspend(std::coroutine_handle<> handle) const { dialogue->m_waiting = handle; }
        void await_resume() const { dialogue->conclude(); }
    };
    struct LineWaiter : Waiter
    {
        QByteArray await_resume() const;
    };
    struct ReplyWaiter : Waiter
    {
        SmtpReply await_resume() const;
    };

    // Waits for its turn under the pace of the run, then connects.
    Waiter open();
    // The same, TLS from the first byte (RFC 8314).
    Waiter openEncrypted();
    // Handshake on the open connection. Bytes that came before it are thrown away and reported in
    // bytesBeforeTls() (RFC 3207 section 4: nothing learnt before TLS may be kept).
    Waiter startTls();
    // The same with whoever is at the far end of a tunnel through this connection.
    Waiter startTls(const QString &name);

    // One whole line without its end (CRLF or bare LF); bareLineFeeds() counts the latter.
    LineWaiter line();
    // One whole SMTP reply, however many lines (RFC 5321 4.2.1). Garbled when it is none.
    ReplyWaiter reply();
    // Exactly `count` bytes.
    LineWaiter exactly(qsizetype count);
    // Whatever has come, at least one byte, at most `most`.
    LineWaiter block(qsizetype most);
    // Everything until the other side closes, at most `most` bytes; more is left unread.
    LineWaiter untilClosed(qsizetype most);

    // Sends one line and adds CRLF. With `shown`, that text stands in the transcript instead
    // (passwords). No wait: the kernel takes it; a failure shows at the next step.
    void send(const QByteArray &line, const QString &shown = {});
    // Sends bytes as they are; the transcript says `shown`.
    void sendRaw(const QByteArray &bytes, const QString &shown);
    // Counts one message as sent (a DATA that was completed).
    void countMessage();
    // A remark in the transcript.
    void note(const QString &text);

    // Breaks the connection at once, so that nothing more is sent or taken (DATA at 354).
    void abort();

    // How long each following step may take; never longer than what is left of the whole.
    void setStepLimit(std::chrono::milliseconds limit) { m_stepLimit = limit; }
    // From now on all steps together may take so long, and never longer than the run allows: whoever
    // says one byte at a time keeps every single step going. After open().
    void finishWithin(std::chrono::milliseconds limit);
    // How long the connection may take to stand; never longer than the run allows. Before open().
    void setConnectLimit(std::chrono::milliseconds limit)
    {
        m_limits.connect = std::min(m_limits.connect, limit);
    }
    // What is offered in the TLS handshake (RFC 7301), the best first. Before the handshake.
    void offerProtocols(const QByteArrayList &names) { m_offered = names; }
    QByteArray agreedProtocol() const; // empty: none was agreed
    // No protocol and no key that this machine holds to be unsafe, for whoever has a secret to say.
    // Otherwise all that can be spoken is: a server is looked at as it is. Before the handshake.
    void insistOnSafeTls() { m_oldTls = false; }

    const Endpoint &endpoint() const { return m_endpoint; }
    QHostAddress localAddress() const;
    bool isEncrypted() const { return m_socket.isEncrypted(); }
    // What came between the answer to STARTTLS and the handshake; empty is right.
    QByteArray bytesBeforeTls() const { return m_bytesBeforeTls; }
    qint64 bareLineFeeds() const { return m_bareLineFeeds; }
    // {protocol, cipher, bits, keyBits, exchangeBits, subject, issuer, names, notBefore, notAfter,
    // errors}: recorded, not judged. Empty before a handshake. The two lengths are those of RSA and
    // of Diffie-Hellman in a finite field, 0 for other kinds.
    QJsonObject tlsFacts() const;
    // SHA-256 of the certificate that the handshake showed; empty before one.
    QByteArray certificateHash() const;
    // From here on the transcript says how much came, not what: it may be somebody's secret.
    void hideReceived() { m_hideReceived = true; }

private:
    friend struct Waiter;

    void begin(Step step, std::chrono::milliseconds limit);
    bool settled();  // looks whether the step is done; true when the awaiting coroutine may go on
    void conclude(); // ends the step; throws what it failed with
    void wake();     // after an event: if settled, resumes in a later turn of the event loop
    void resumeLater();
    void fail(DialogueError::Kind kind, const QString &text);
    void startConnecting();
    void beginHandshake();
    QString handshakeTrouble() const;
    void readSome();
    bool takeLine();
    bool takeReply();
    bool takeBytes();
    QString shownReceived(const QByteArray &bytes, qsizetype most = 1000) const;
    void onConnected();
    void onDeadline();
    void onStop();
    void onSocketError(QAbstractSocket::SocketError error);
    void record(Speaker speaker, const QString &text);
    QString where() const;

    Network &m_network;
    Endpoint m_endpoint;
    DialogueLimits m_limits;
    QSslSocket m_socket;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_stepLimit;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
    std::shared_ptr<Transcript> m_transcript;

    Step m_step = Step::Idle;
    bool m_encryptedOpen = false;
    bool m_oldTls = true;
    bool m_connected = false;
    bool m_peerClosed = false;
    bool m_hideReceived = false;
    bool m_resumePosted = false;
    bool m_timeIsUp = false; // one more turn of the event loop, then it is
    std::optional<DialogueError> m_failure;
    std::coroutine_handle<> m_waiting;
    QByteArray m_buffer; // received, not yet taken by a step
    QByteArray m_taken;  // the result of the step
    SmtpReply m_reply;   // the same, of a reply
    QByteArrayList m_replyLines;
    qsizetype m_replyBytes = 0;
    qsizetype m_wanted = 0;
    qint64 m_received = 0;
    qint64 m_bareLineFeeds = 0;
    QByteArray m_bytesBeforeTls;
    QString m_tlsName; // whom the handshake asks for
    QByteArrayList m_offered;
};

} // namespace doorcheck
