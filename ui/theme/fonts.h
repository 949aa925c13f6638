// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace doorcheck {

// The window's own typeface in the size the system asks for, times `percent`: it looks the same on
// every desktop.
void useFonts(QApplication &application, int percent = 100);
// Its other weights, the typeface of commands and conversations, and letters that Inter has not:
// not needed before the window can be seen.
void useOtherFonts();

} // namespace doorcheck
