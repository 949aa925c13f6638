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

// Nobody can be asked without an echo: the password comes from a file or the key store.
std::optional<QString> askHidden(const QString &)
{
    return {};
}

// Access lists decide here, and a file in one's own folder is one's own.
bool isPrivateFile(const QString &)
{
    return true;
}

} // namespace doorcheck
