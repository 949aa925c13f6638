// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/words.h"
#include "core/platform/console.h"

#include <cstdio>

namespace doorcheck {

using namespace Qt::StringLiterals;

Terminal::Terminal(ColourMode mode, bool quiet)
    : m_quiet(quiet), m_errorIsTerminal(isTerminal(Stream::Error))
{
    // https://no-color.org: set and not empty means no colour, unless it was asked for.
    const bool wanted = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    m_colour = mode == ColourMode::Always ||
               (mode == ColourMode::Auto && wanted && isTerminal(Stream::Output));
}

bool Terminal::printBytes(const QByteArray &bytes)
{
    showProgress({});
    const size_t size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool Terminal::print(const QString &text)
{
    return printBytes(text.toUtf8());
}

void Terminal::writeError(const QString &line)
{
    showProgress({});
    const QByteArray bytes = (u"doorcheck-cli: "_s + line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void Terminal::note(const QString &line)
{
    if (m_quiet)
        return;
    showProgress({});
    const QByteArray bytes = (line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void Terminal::warn(const QString &line)
{
    //: in front of a warning at the command line
    writeError(Cli::tr("warning:") + u' ' + line);
}

void Terminal::fail(const QString &line)
{
    writeError(line);
}

int Terminal::fail(const CliError &error)
{
    fail(error.text);
    return error.status;
}

void Terminal::showProgress(const QString &text)
{
    if (!m_errorIsTerminal || m_quiet || (text.isEmpty() && !m_progressShown))
        return;
    // One column is left free: a full line makes some terminals wrap.
    const QString cut = text.left(terminalWidth(Stream::Error) - 1);
    const QByteArray bytes = (u"\r\x1b[K"_s + cut).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
    m_progressShown = !text.isEmpty();
}

QString Terminal::verdictLabel(Verdict verdict, qsizetype width) const
{
    const QString label = verdictTitle(verdict).toUpper().leftJustified(width);
    if (!m_colour)
        return label;
    const char *colour = "0";
    switch (verdict) {
    case Verdict::Pass:
        colour = "32";
        break;
    case Verdict::Warning:
        colour = "33";
        break;
    case Verdict::Fail:
        colour = "1;31";
        break;
    case Verdict::NotProven:
        colour = "35";
        break;
    case Verdict::NotTested:
        colour = "36";
        break;
    case Verdict::NotApplicable:
        colour = "2";
        break;
    }
    return u"\x1b["_s + QLatin1StringView(colour) + u'm' + label + u"\x1b[0m"_s;
}

} // namespace doorcheck
