// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/follow_selection.h"

#include <QAbstractItemView>

namespace doorcheck {

void followSelection(QAbstractItemView *view)
{
    QItemSelectionModel *model = view->selectionModel();
    // Afterwards: where a row is made the current one, its selection is told first.
    QObject::connect(
        model, &QItemSelectionModel::selectionChanged, view,
        [model] {
            const QModelIndexList selected = model->selectedIndexes();
            if (selected.size() == 1 && selected.first() != model->currentIndex())
                model->setCurrentIndex(selected.first(), QItemSelectionModel::NoUpdate);
        },
        Qt::QueuedConnection);
}

} // namespace doorcheck
