// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scroll_areas.h"

#include <QAccessibleWidget>
#include <QString>
#include <QWidget>

namespace doorcheck {

// Texts and lists are scroll areas too, but Qt tells of them by their own names, which come first.
static QAccessibleInterface *plainScrollArea(const QString &name, QObject *object)
{
    const bool known = name == QLatin1String("QScrollArea")
        || name == QLatin1String("QAbstractScrollArea");
    auto *widget = known ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, QAccessible::Client) : nullptr;
}

void guardScrollAreas()
{
    QAccessible::installFactory(plainScrollArea);
}

} // namespace doorcheck
