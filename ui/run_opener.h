// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/report/report_model.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace doorcheck {

// A run as it was opened, and the check of its client before it.
struct OpenedRun
{
    std::optional<RunDocument> run;
    std::optional<ReportModel> report; // what is told of it
    QString error; // a sentence why there is no run
    QString earlierId; // empty when there is none before it
    std::optional<RunDocument> earlier;
};

// Reads runs from files and from the history beside the window's thread: one of a thousand servers
// takes longer than a frame, many times over. Does not wait when it goes: what is still being read
// is dropped.
class RunOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~RunOpener() override { *m_number = 0; }

    // opened() follows: of several asked for, for the last one. `read` is called beside the
    // window's thread. `runs` are all that are stored in `store`, the newest first; `store` is
    // empty when there is none.
    using Read = std::function<std::optional<RunDocument>(QString *error)>;
    void open(const Read &read, const QList<StoredRun> &runs, const QString &store);
    void openStored(const QString &id, const QList<StoredRun> &runs, const QString &store);
    bool isReading() const { return m_told != *m_number; }

    // The stored check of this client before that one; empty when there is none.
    static QString before(const RunDocument &run, const QList<StoredRun> &runs);

Q_SIGNALS:
    void opened(const doorcheck::OpenedRun &opened);

private:
    void finish(const OpenedRun &result, int number);

    // Of the latest that was asked for; the threads look whether theirs still is.
    std::shared_ptr<std::atomic<int>> m_number = std::make_shared<std::atomic<int>>(0);
    int m_told = 0; // of the latest that opened() told of
};

} // namespace doorcheck
