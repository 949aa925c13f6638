// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace doorcheck {

static int descriptor(Stream stream)
{
    return stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
}

bool isTerminal(Stream stream)
{
    return isatty(descriptor(stream)) == 1;
}

int terminalWidth(Stream stream)
{
    winsize size{};
    if (ioctl(descriptor(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

} // namespace doorcheck
