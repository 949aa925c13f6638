// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace doorcheck {

// Gives the application the colours of "light", "dark", "contrast" or, for anything else, those
// nearest to `system`, the palette it had before anybody changed it.
void useTheme(QApplication &application, const QString &name, const QPalette &system);

} // namespace doorcheck
