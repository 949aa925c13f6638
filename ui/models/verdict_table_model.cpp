// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdict_table_model.h"

#include "core/language/dates.h"

namespace doorcheck {

int VerdictTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int VerdictTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(allVerdicts)) + 1;
}

QVariant VerdictTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid() || index.row() >= m_runs.size())
        return {};
    const StoredRun &run = m_runs[index.row()];
    if (index.column() == 0)
        return dateAndTime(run.started);
    return QString::number(run.summary.count(allVerdicts[index.column() - 1]));
}

QVariant VerdictTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Head of a column: when a check was made
    return section == 0 ? tr("Check") : verdictTitle(allVerdicts[section - 1]);
}

void VerdictTableModel::show(const QList<StoredRun> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

} // namespace doorcheck
