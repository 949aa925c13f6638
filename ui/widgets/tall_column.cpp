// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tall_column.h"

#include <QEvent>
#include <QLayout>

namespace doorcheck {

void TallColumn::grow()
{
    if (layout() && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->heightForWidth(width()));
}

void TallColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    grow();
}

bool TallColumn::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        grow();
    return handled;
}

} // namespace doorcheck
