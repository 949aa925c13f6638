// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBrush>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace doorcheck {

// From the baseline of a bar up: what is bad first.
inline constexpr Verdict chartOrder[] = {Verdict::Fail,          Verdict::Warning,
                                         Verdict::NotProven,     Verdict::NotTested,
                                         Verdict::NotApplicable, Verdict::Pass};

// A piece of a bar: a pattern of its own for each verdict, drawn as lines, so that a grey print
// and a screen of any resolution tell them apart. With a number in its middle, if there is one.
void paintSegment(QPainter *painter, const QRectF &rect, Verdict verdict, const Theme &theme,
                  const QString &number = {}, const QFont &font = {});

// The same as a brush, for charts that fill themselves; `ratio` is the screen's.
QBrush hatchBrush(Verdict verdict, const Theme &theme, qreal ratio);

} // namespace doorcheck
