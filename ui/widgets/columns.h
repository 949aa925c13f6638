// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDialog;
class QHeaderView;
QT_END_NAMESPACE

namespace doorcheck {

// Keeps the widths of a table's columns for the next start, unless that is not wanted. To be called
// when the columns are there. True when widths of an earlier time were put into force.
bool rememberColumns(QHeaderView *header, const QString &name);

// The same for the size of a dialog, which has its usual one before that.
void rememberSize(QDialog *dialog, const QString &name);

} // namespace doorcheck
