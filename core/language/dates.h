// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace doorcheck {

// Dates as this thread's language writes them, in local time.
QString dayAndMonth(const QDateTime &when); // "24 Nov", "24. Nov."
QString dateOf(const QDateTime &when);      // "24 Nov 2026", "24. Nov. 2026"
QString dateAndTime(const QDateTime &when); // "24 Nov 2026, 13:05"

} // namespace doorcheck
