// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace doorcheck {

// The shape of a verdict in the theme's colour; with `accepted`, the shield of an accepted risk
// over its lower right corner.
void paintVerdict(QPainter *painter, const QRectF &rect, Verdict verdict, bool accepted,
                  const Theme &theme);

// One of resources/icons/ui ("ui/copy"), in one colour.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);
// The same as an icon that follows the application's colours, also when they change.
QIcon themedIcon(const QString &name);
// The same without room for a text beside it.
QIcon bareIcon(const QString &name);
// The same for the filled button of an area.
QIcon primaryIcon(const QString &name);
QPixmap verdictPixmap(Verdict verdict, int size, qreal ratio, const Theme &theme);

} // namespace doorcheck
