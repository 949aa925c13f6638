// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_opener.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace doorcheck {

static std::optional<RunDocument> loadRun(const QString &id, const QString &path, QString *error)
{
    RunStore store; // a connection belongs to the thread that made it
    if (!store.open(path, error, RunStore::Check::Later))
        return {};
    return store.load(id, error);
}

QString RunOpener::before(const RunDocument &run, const QList<StoredRun> &runs)
{
    for (const StoredRun &earlier : runs) {
        if (earlier.client == run.client && earlier.id != run.id && earlier.started <= run.started)
            return earlier.id;
    }
    return {};
}

void RunOpener::openStored(const QString &id, const QList<StoredRun> &runs, const QString &store)
{
    open([id, store](QString *error) { return loadRun(id, store, error); }, runs, store);
}

// The thread knows nothing of this object: the window may be gone before the run is read.
void RunOpener::open(const Read &read, const QList<StoredRun> &runs, const QString &store)
{
    const QPointer<RunOpener> self(this);
    const auto latest = m_number;
    const int number = ++*m_number;
    QThreadPool::globalInstance()->start([self, read, runs, store, latest, number] {
        OpenedRun opened;
        opened.run = read(&opened.error);
        if (opened.run)
            opened.report = buildReportModel(*opened.run, checklist(), {}, {});
        if (opened.run && !store.isEmpty())
            opened.earlierId = before(*opened.run, runs);
        QString error;
        if (!opened.earlierId.isEmpty())
            opened.earlier = loadRun(opened.earlierId, store, &error);
        if (*latest != number) // to let go of it takes its time, too
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, opened, number] {
                if (self)
                    self->finish(opened, number);
            },
            Qt::QueuedConnection);
    });
}

void RunOpener::finish(const OpenedRun &result, int number)
{
    if (number != *m_number)
        return;
    m_told = number;
    Q_EMIT opened(result);
}

} // namespace doorcheck
