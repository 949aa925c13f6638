// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace doorcheck {

// Reads the list of stored runs beside the window's thread: of ten thousand it takes longer than a
// frame. The first time it also looks through the whole file for damage.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(QObject *parent = nullptr);
    ~HistoryReader() override;

    // done() follows. Asked again meanwhile, it reads once more before it tells.
    void read(const QString &path);
    bool isReading() const { return m_thread != nullptr; }

Q_SIGNALS:
    void done(const QList<doorcheck::StoredRun> &runs, const QString &error);

private:
    void finish(const QString &path, const QList<StoredRun> &runs, const QString &error);

    QThread *m_thread = nullptr;
    QString m_again;   // to be read once more
    QString m_checked; // the file that was looked through
};

} // namespace doorcheck
