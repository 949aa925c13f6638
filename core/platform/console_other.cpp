// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <io.h>
#endif

namespace doorcheck {

bool isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream == Stream::Output ? stdout : stderr)) != 0;
#else
    Q_UNUSED(stream);
    return false;
#endif
}

int terminalWidth(Stream)
{
    return 80;
}

} // namespace doorcheck
