// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace doorcheck {

// What a fuzzer holds the code to: libFuzzer keeps the bytes with which it did not hold.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace doorcheck
