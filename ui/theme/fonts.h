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
// The typeface of commands and conversations: not needed before there are any.
void useMonoFont();

} // namespace doorcheck
