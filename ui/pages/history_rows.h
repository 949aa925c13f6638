// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_diff.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// The rows of the difference of two checks: groups, each entry with its verdict then and now, and
// a button that calls `open`.
using OpenChange = std::function<void(const FindingChange &entry)>;
void fillChanges(QVBoxLayout *layout, const RunDiff &diff, const OpenChange &open);
void addChangesNote(QVBoxLayout *layout, const QString &text);

} // namespace doorcheck
