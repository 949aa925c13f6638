// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QColor>

namespace doorcheck {

// The colour of what a reader can follow: the one asked for, darkened until it can be read on white
// (WCAG 2: 4.5 to 1); ours where none was.
QColor accentOf(const ReportOptions &options);

} // namespace doorcheck
