// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/console.h"

#include <QFile>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
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

std::optional<QString> askHidden(const QString &prompt)
{
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios before{};
    if (terminal < 0 || tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            close(terminal);
        return {};
    }
    termios silent = before;
    // Without signals too: the terminal must not stay silent when the person gives up.
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    silent.c_cc[VEOL] = 3; // Ctrl-C ends the line
    tcsetattr(terminal, TCSAFLUSH, &silent);
    const QByteArray words = prompt.toLocal8Bit();
    QByteArray line;
    bool given = write(terminal, words.constData(), static_cast<size_t>(words.size())) >= 0;
    for (char c = 0; given && line.size() < 1024;) {
        given = read(terminal, &c, 1) == 1 && c != 3;
        if (!given || c == '\n')
            break;
        line += c;
    }
    tcsetattr(terminal, TCSAFLUSH, &before);
    given = write(terminal, "\n", 1) == 1 && given;
    close(terminal);
    return given ? std::optional(QString::fromLocal8Bit(line)) : std::nullopt;
}

bool isPrivateFile(const QString &path)
{
    struct stat file{};
    return stat(QFile::encodeName(path).constData(), &file) == 0
        && (file.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace doorcheck
