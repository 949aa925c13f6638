// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QAbstractTableModel>

namespace doorcheck {

// The numbers behind the chart of a client's checks: a row for each check, a column for each
// verdict.
class VerdictTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(const QList<StoredRun> &runs);

private:
    QList<StoredRun> m_runs;
};

} // namespace doorcheck
