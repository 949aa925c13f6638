// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace doorcheck {

// A screen reader selects a row and leaves the current one where it was. In a list where one row is
// chosen at a time, the row that is selected becomes the current one, so that the window follows.
void followSelection(QAbstractItemView *view);

} // namespace doorcheck
