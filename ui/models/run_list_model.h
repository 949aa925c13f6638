// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QAbstractListModel>

namespace doorcheck {

// Stored runs as rows for a RunDelegate. Made for ten thousand of them: a row's words are made when
// it is painted.
class RunListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Named { ByClient, ByDate }; // what stands in the first line of a row

    explicit RunListModel(Named named, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void show(const QList<StoredRun> &runs);
    // Only runs whose client, date or answer holds every word of `text`; empty: all.
    void filter(const QString &text);
    // The runs with a tick; without a call no row has a box.
    void setChosen(const QStringList &ids);
    QString id(const QModelIndex &index) const;

private:
    QString nameOf(const StoredRun &run) const;
    QString secondOf(const StoredRun &run) const;
    QString wordOf(const StoredRun &run) const;
    const QString &textOf(int run); // what the filter looks into

    Named m_named;
    QList<StoredRun> m_runs;
    QStringList m_texts; // of m_runs, as far as they were asked for
    QList<int> m_rows;   // indexes into m_runs
    QStringList m_chosen;
    bool m_boxes = false;
};

} // namespace doorcheck
