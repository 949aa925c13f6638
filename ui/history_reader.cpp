// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_reader.h"

#include <QThread>

namespace doorcheck {

HistoryReader::HistoryReader(QObject *parent) : QObject(parent) {}

HistoryReader::~HistoryReader()
{
    if (m_thread)
        m_thread->wait();
    delete m_thread;
}

void HistoryReader::read(const QString &path)
{
    if (m_thread) {
        m_again = path;
        return;
    }
    const auto check = path == m_checked ? RunStore::Check::Later : RunStore::Check::Now;
    m_thread = QThread::create([this, path, check] {
        RunStore store; // a connection belongs to the thread that made it
        QString error;
        QList<StoredRun> runs;
        if (store.open(path, &error, check))
            runs = store.list(&error).value_or(QList<StoredRun>());
        // The destructor waits for this thread, so the object is there.
        QMetaObject::invokeMethod(
            this, [this, path, runs, error] { finish(path, runs, error); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void HistoryReader::finish(const QString &path, const QList<StoredRun> &runs, const QString &error)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    if (error.isEmpty())
        m_checked = path;
    if (!m_again.isEmpty())
        return read(std::exchange(m_again, QString()));
    Q_EMIT done(runs, error);
}

} // namespace doorcheck
