// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace doorcheck {

// How far the making of a file has come. Another thread reads it, and may end the making: what is
// ended gives no bytes.
struct RenderWatch
{
    std::atomic<int> percent{0};
    std::atomic<bool> stop{false};

    // One share of the way, `done` of `all` steps through it. False when nobody waits any more.
    bool reach(int from, int to, qsizetype done, qsizetype all)
    {
        percent = from + int((to - from) * done / (all > 0 ? all : 1));
        return !stop;
    }
};

} // namespace doorcheck
