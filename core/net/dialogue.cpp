// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dialogue.h"

#include "core/net/network.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace doorcheck {

using Kind = DialogueError::Kind;

Dialogue::Dialogue(Network &network, Endpoint endpoint)
    : m_network(network)
    , m_endpoint(std::move(endpoint))
    , m_limits(network.settings().limits)
    , m_stepLimit(m_limits.step)
    , m_transcript(network.newTranscript())
{
    m_tlsName = m_endpoint.host;
    m_transcript->peer = m_endpoint.text();
    m_transcript->started = QDateTime::currentDateTimeUtc();
    m_clock.start();

    // A proxy from the system's settings would answer in the target's place.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(m_limits.reply);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Dialogue::onDeadline);
    connect(&m_socket, &QSslSocket::connected, this, &Dialogue::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Dialogue::wake);
    connect(&m_socket, &QSslSocket::readyRead, this, &Dialogue::wake);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Dialogue::onSocketError);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        m_peerClosed = true;
        wake();
    });
    m_stop.emplace(network.stop(), std::function<void()>([self = QPointer<Dialogue>(this)] {
                       QMetaObject::invokeMethod(
                           QCoreApplication::instance(),
                           [self] {
                               if (self)
                                   self->onStop();
                           },
                           Qt::QueuedConnection);
                   }));
}

Dialogue::~Dialogue()
{
    m_stop.reset();
    m_socket.disconnect(this);
    m_socket.abort();
}

QString Dialogue::where() const
{
    return m_endpoint.text();
}

QHostAddress Dialogue::localAddress() const
{
    return m_socket.localAddress();
}

void Dialogue::record(Speaker speaker, const QString &text)
{
    if (m_transcript->lines.size() >= m_limits.transcriptLines) {
        m_transcript->truncated = true;
        return;
    }
    m_transcript->lines.append({m_clock.elapsed(), speaker, text});
}

void Dialogue::note(const QString &text)
{
    record(Speaker::Note, text);
}

void Dialogue::send(const QByteArray &line, const QString &shown)
{
    // A line break inside would be a second command; nothing that reaches here may hold one.
    QByteArray bytes = line;
    bytes.replace('\r', '?').replace('\n', '?');
    sendRaw(bytes + "\r\n", shown.isEmpty() ? visibleText(bytes) : shown);
}

void Dialogue::sendRaw(const QByteArray &bytes, const QString &shown)
{
    record(Speaker::Doorcheck, shown);
    if (m_failure || m_peerClosed)
        return; // the next step says so
    m_network.countedTraffic().bytes += bytes.size();
    m_socket.write(bytes);
}

void Dialogue::countMessage()
{
    ++m_network.countedTraffic().messages;
}

void Dialogue::abort()
{
    note(u"Connection ended by Doorcheck"_s);
    m_deadline.stop();
    m_socket.abort();
    m_peerClosed = true;
}

void Dialogue::fail(Kind kind, const QString &text)
{
    if (m_failure)
        return; // the first cause counts
    m_failure.emplace(kind, text);
    note(text);
    m_deadline.stop();
    if (kind != Kind::Closed)
        m_socket.abort();
    wake();
}

void Dialogue::onStop()
{
    fail(Kind::Stopped, tr("The check was stopped."));
}

void Dialogue::wake()
{
    if (m_waiting && !m_resumePosted && settled())
        resumeLater();
}

// In a later turn, and addressed to the application: the coroutine may delete this dialogue, which
// must happen neither inside one of the socket's signals nor inside an event of our own.
void Dialogue::resumeLater()
{
    m_resumePosted = true;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self = QPointer<Dialogue>(this)] {
            if (!self)
                return;
            self->m_resumePosted = false;
            const std::coroutine_handle<> waiting = std::exchange(self->m_waiting, {});
            if (waiting)
                waiting.resume();
        },
        Qt::QueuedConnection);
}

// The awaiter asks for the result: the step is over.
void Dialogue::conclude()
{
    m_deadline.stop();
    m_step = Step::Idle;
    if (m_failure)
        throw *m_failure;
}

QByteArray Dialogue::LineWaiter::await_resume() const
{
    dialogue->conclude();
    return std::exchange(dialogue->m_taken, {});
}

SmtpReply Dialogue::ReplyWaiter::await_resume() const
{
    dialogue->conclude();
    return std::exchange(dialogue->m_reply, {});
}

QString Dialogue::shownReceived(const QByteArray &bytes, qsizetype most) const
{
    //: Stands for bytes in a conversation; %n counts them
    return m_hideReceived ? tr("(%n byte(s), not kept)", nullptr, static_cast<int>(bytes.size()))
                          : visibleText(bytes, most);
}

} // namespace doorcheck
