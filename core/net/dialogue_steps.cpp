// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a dialogue: what each waits for, and what ends it.
#include "core/net/dialogue.h"
#include "core/net/network.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace doorcheck {

using Kind = DialogueError::Kind;
using std::chrono::milliseconds;

namespace {

QString seconds(milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'g', 3);
}

} // namespace

void Dialogue::begin(Step step, milliseconds limit)
{
    Q_ASSERT(m_step == Step::Idle);
    m_step = step;
    m_timeIsUp = false;
    m_taken.clear();
    if (m_failure)
        return;
    if (m_network.stop().stop_requested()) {
        onStop();
        return;
    }
    const milliseconds left = m_limits.whole - milliseconds(m_clock.elapsed());
    m_deadline.start(std::max(milliseconds(1), std::min(limit, left)));
}

void Dialogue::finishWithin(milliseconds limit)
{
    const milliseconds end = milliseconds(m_clock.elapsed()) + limit;
    m_limits.whole = std::min(m_network.settings().limits.whole, end);
}

void Dialogue::onDeadline()
{
    // On a busy machine the answer may lie in the socket already, its event behind this one.
    if (!std::exchange(m_timeIsUp, true)) {
        m_deadline.start(milliseconds(1));
        return;
    }
    const milliseconds gone(m_clock.elapsed());
    if (gone >= m_limits.whole) {
        //: %1 is a host with its port, %2 the seconds
        fail(Kind::TimedOut, tr("%1: the conversation took longer than %2 seconds in all.")
                                 .arg(where(), seconds(m_limits.whole)));
        return;
    }
    switch (m_step) {
    case Step::Open:
        //: %1 is a host with its port, %2 the seconds
        fail(Kind::TimedOut, tr("%1: no answer to the connection within %2 seconds. A firewall may "
                                "be dropping it.")
                                 .arg(where(), seconds(m_limits.connect)));
        return;
    case Step::Encrypt:
        //: %1 is a host with its port, %2 the seconds
        fail(Kind::TimedOut, tr("%1: the TLS handshake did not finish within %2 seconds.")
                                 .arg(where(), seconds(m_stepLimit)));
        return;
    default:
        fail(Kind::TimedOut,
             //: %1 is a host with its port, %2 the seconds
             tr("%1: nothing more came within %2 seconds.").arg(where(), seconds(m_stepLimit)));
    }
}

Dialogue::Waiter Dialogue::open()
{
    m_step = Step::Open;
    if (m_network.stop().stop_requested())
        onStop();
    const milliseconds turn = m_network.waitForTurn(m_endpoint.address);
    QTimer::singleShot(turn, this, [this] {
        if (m_failure)
            return; // stopped while it waited for its turn
        m_step = Step::Idle;
        m_clock.restart();
        m_transcript->started = QDateTime::currentDateTimeUtc();
        begin(Step::Open, m_limits.connect);
        startConnecting();
    });
    return {this};
}

Dialogue::Waiter Dialogue::openEncrypted()
{
    m_encryptedOpen = true;
    return open();
}

void Dialogue::startConnecting()
{
    const QHostAddress source = m_network.settings().source;
    if (!source.isNull()) {
        if (source.protocol() != m_endpoint.address.protocol()) {
            //: %1 is a host with its port, %2 an address of this computer
            fail(Kind::Unreachable, tr("%1: it cannot be reached from the source address %2, which "
                                       "is of the other IP version.")
                                        .arg(where(), source.toString()));
            return;
        }
        // bind() reports through errorOccurred too, in words that do not name the address.
        m_socket.blockSignals(true);
        const bool bound = m_socket.bind(source);
        m_socket.blockSignals(false);
        if (!bound) {
            //: %1 is an address, %2 the system's own words
            fail(Kind::Unreachable, tr("The source address %1 cannot be used: %2. Name an address "
                                       "of this computer.")
                                        .arg(source.toString(), m_socket.errorString()));
            return;
        }
    }
    ++m_network.countedTraffic().connections;
    m_socket.connectToHost(m_endpoint.address, m_endpoint.port);
}

void Dialogue::onConnected()
{
    m_connected = true;
    m_transcript->source =
        Endpoint{{}, m_socket.localAddress(), m_socket.localPort()}.text();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_encryptedOpen)
        beginHandshake();
    wake();
}

void Dialogue::onSocketError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        // What came before the close may still satisfy a step.
        m_peerClosed = true;
        if (m_step == Step::Open || m_step == Step::Encrypt)
            fail(m_connected ? Kind::TlsFailed : Kind::Closed,
                 //: %1 is a host with its port
                 tr("%1: the connection was closed before it was ready.").arg(where()));
        else
            wake();
        return;
    case QAbstractSocket::ConnectionRefusedError:
        //: %1 is a host with its port
        fail(Kind::Refused, tr("%1: connection refused. Nothing listens there, or a firewall "
                               "turns it away.")
                                .arg(where()));
        return;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        fail(Kind::TlsFailed, handshakeTrouble());
        return;
    case QAbstractSocket::SocketTimeoutError:
        //: %1 is a host with its port
        fail(Kind::TimedOut, tr("%1: the connection timed out.").arg(where()));
        return;
    default:
        fail(m_connected ? Kind::Reset : Kind::Unreachable,
             //: %1 is a host with its port, %2 the system's own words
             tr("%1: %2.").arg(where(), m_socket.errorString()));
    }
}

Dialogue::LineWaiter Dialogue::line()
{
    begin(Step::Line, m_stepLimit);
    return {this};
}

Dialogue::ReplyWaiter Dialogue::reply()
{
    begin(Step::Reply, m_stepLimit);
    m_replyLines.clear();
    m_replyBytes = 0;
    return {this};
}

Dialogue::LineWaiter Dialogue::exactly(qsizetype count)
{
    begin(Step::Exactly, m_stepLimit);
    m_wanted = count;
    return {this};
}

Dialogue::LineWaiter Dialogue::block(qsizetype most)
{
    begin(Step::Block, m_stepLimit);
    m_wanted = most;
    return {this};
}

Dialogue::LineWaiter Dialogue::untilClosed(qsizetype most)
{
    begin(Step::End, m_stepLimit);
    m_wanted = most;
    return {this};
}

bool Dialogue::settled()
{
    if (m_failure)
        return true;
    switch (m_step) {
    case Step::Idle:
        return true;
    case Step::Open:
        return m_connected && (!m_encryptedOpen || m_socket.isEncrypted());
    case Step::Encrypt:
        return m_socket.isEncrypted();
    default:
        break;
    }
    readSome();
    if (m_failure)
        return true;
    bool done = false;
    switch (m_step) {
    case Step::Line:
        done = takeLine();
        break;
    case Step::Reply:
        done = takeReply();
        break;
    default:
        done = takeBytes();
    }
    if (!done && !m_failure && m_peerClosed && m_socket.bytesAvailable() == 0)
        fail(Kind::Closed, m_buffer.isEmpty() && m_replyLines.isEmpty()
                               ? //: %1 is a host with its port
                                 tr("%1: the other side closed the connection.").arg(where())
                               : //: %1 is a host with its port
                                 tr("%1: the other side closed the connection in the middle of "
                                    "an answer.")
                                     .arg(where()));
    return done || m_failure;
}

// Takes from the socket no more than a step can need: the rest waits in the kernel, so that a
// server that never stops talking costs it memory, not us.
void Dialogue::readSome()
{
    qsizetype room = std::max(m_limits.reply, m_wanted) - m_buffer.size();
    if (room <= 0)
        return;
    // In pieces: QIODevice::read() makes an array as long as the most that may come, and one would
    // stay with each of some thousand silent ports.
    std::array<char, 4096> piece;
    while (room > 0) {
        const qint64 size = m_socket.read(piece.data(), std::min<qint64>(room, piece.size()));
        if (size <= 0)
            break;
        m_received += size;
        m_buffer.append(piece.data(), size);
        room -= size;
    }
    if (m_received > m_limits.total)
        //: %1 is a host with its port, %2 the most that is read
        fail(Kind::TooLong, tr("%1: it sent more than %2 KiB; we stopped reading.")
                                .arg(where())
                                .arg(m_limits.total / 1024));
}

bool Dialogue::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 ? m_buffer.size() > m_limits.line : end > m_limits.line) {
        //: %1 is a host with its port, %2 the most that is read of one line
        fail(Kind::TooLong, tr("%1: it sent a line longer than %2 KiB; we stopped reading.")
                                .arg(where())
                                .arg(m_limits.line / 1024));
        return true;
    }
    if (end < 0)
        return false;
    const bool withReturn = end > 0 && m_buffer[end - 1] == '\r';
    m_taken = m_buffer.left(withReturn ? end - 1 : end);
    if (!withReturn)
        ++m_bareLineFeeds;
    m_buffer.remove(0, end + 1);
    record(Speaker::Server, shownReceived(m_taken));
    return true;
}

bool Dialogue::takeReply()
{
    while (takeLine()) {
        if (m_failure)
            return true;
        m_replyBytes += m_taken.size();
        if (m_replyBytes > m_limits.reply) {
            //: %1 is a host with its port, %2 the most that is read of one answer
            fail(Kind::TooLong, tr("%1: it sent an answer longer than %2 KiB; we stopped reading.")
                                    .arg(where())
                                    .arg(m_limits.reply / 1024));
            return true;
        }
        const std::optional<SmtpReplyLine> line = parseSmtpReplyLine(m_taken);
        if (!line) {
            //: %1 is a host with its port, %2 what it sent
            fail(Kind::Garbled, tr("%1: this is no SMTP answer: \"%2\".")
                                    .arg(where(), visibleText(m_taken, 80)));
            return true;
        }
        m_replyLines.append(m_taken);
        if (!line->last)
            continue;
        const std::optional<SmtpReply> reply = parseSmtpReply(m_replyLines);
        m_replyLines.clear();
        if (reply)
            m_reply = *reply;
        else
            fail(Kind::Garbled,
                 //: %1 is a host with its port
                 tr("%1: the lines of one answer carry different codes.").arg(where()));
        return true;
    }
    return false;
}

bool Dialogue::takeBytes()
{
    const bool enough = m_buffer.size() >= m_wanted
        || (m_step == Step::Block && !m_buffer.isEmpty())
        || (m_step == Step::End && m_peerClosed && m_socket.bytesAvailable() == 0);
    if (!enough)
        return false;
    const qsizetype count = std::min(m_wanted, m_buffer.size());
    m_taken = m_buffer.left(count);
    m_buffer.remove(0, count);
    if (!m_taken.isEmpty())
        record(Speaker::Server, shownReceived(m_taken, 400));
    return true;
}

} // namespace doorcheck
