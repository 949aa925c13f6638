// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/open_files.h"

#include <sys/resource.h>

#include <algorithm>

namespace doorcheck {

int allowOpenFiles(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::min(wanted, 256); // what every system of the kind allows
    const auto most = static_cast<rlim_t>(wanted);
    if (limit.rlim_cur < most) {
        const rlimit raised{std::min(most, limit.rlim_max), limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return static_cast<int>(std::min(limit.rlim_cur, most));
}

} // namespace doorcheck
