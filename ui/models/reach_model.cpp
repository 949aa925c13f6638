// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reach_model.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

void ReachModel::show(const RunDocument &run)
{
    beginResetModel();
    m_matrix = reachMatrix(run);
    endResetModel();
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.rows.isEmpty() ? 0 : int(m_matrix.methods.size()) + 1;
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_matrix.rows.size())
        return {};
    const ReachMatrix::Row &row = m_matrix.rows[index.row()];
    if (index.column() == 0) {
        if (role == PortRole)
            return row.ports;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.name)
                                                                         : QVariant();
    }
    const ReachMatrix::Cell &cell = row.cells[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(row.name, m_matrix.methods[index.column() - 1], cell.text);
    case VerdictRole:
        return int(cell.verdict);
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : m_matrix.methods.value(section - 1);
}

} // namespace doorcheck
