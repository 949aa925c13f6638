// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTimer>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int answerMs = 1000, pauseMs = 20, lockAfterMs = 100;
static constexpr qint64 mostBytes = 4096; // of a path

SingleInstance::SingleInstance(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent), m_name(name)
{
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(folder + u"/window.lock"_s);
    m_lock->setStaleLockTime(0); // held as long as the window is open
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::hand(const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(file.toUtf8() + '\n');
    return socket.waitForBytesWritten(answerMs);
}

// The first holds its lock a moment before it listens; where it has gone meanwhile, this is the
// first.
bool SingleInstance::isFirst(const QString &file)
{
    QElapsedTimer clock;
    clock.start();
    int wait = 0;
    do {
        if (m_lock->tryLock(wait))
            return true;
        if (hand(file))
            return false;
        wait = pauseMs;
    } while (clock.elapsed() < answerMs);
    return false;
}

bool SingleInstance::claim(const QString &file)
{
    if (hand(file))
        return false;
    // A lock has to reach the disk, which takes its time: the window is to be seen first.
    QTimer::singleShot(lockAfterMs, this, [this, file] {
        if (!isFirst(file))
            return Q_EMIT tooLate();
        // What a crash left behind is nobody's: the lock is ours.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    });
    return true;
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > mostBytes)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            Q_EMIT asked(QString::fromUtf8(socket->readLine(mostBytes)).trimmed());
            socket->disconnectFromServer();
        });
    }
}

} // namespace doorcheck
