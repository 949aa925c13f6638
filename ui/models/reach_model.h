// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reach_matrix.h"

#include <QAbstractTableModel>

namespace doorcheck {

// What a stranger reaches through a proxy: a row for each kind of service, a column for each way to
// ask. Read from the facts of the check proxy.reach; empty when a run has none.
class ReachModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { VerdictRole = Qt::UserRole + 1, PortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RunDocument &run);
    bool isEmpty() const { return m_matrix.rows.isEmpty(); }
    int reached() const { return m_matrix.reached(); }
    int asked() const { return m_matrix.asked(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ReachMatrix m_matrix;
};

} // namespace doorcheck
