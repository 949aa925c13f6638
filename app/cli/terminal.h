// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/status.h"
#include "core/verdict/verdict.h"

#include <QByteArray>
#include <QString>

namespace doorcheck {

enum class ColourMode { Auto, Always, Never };

// What a person reads at a terminal or in a file: UTF-8, written at once. Text that came from
// somebody else goes through plainText() (core/report/plain_text.h) before it comes here.
class Terminal
{
public:
    // Auto: colour where a person looks at the stream and NO_COLOR is not set.
    Terminal(ColourMode mode, bool quiet);

    bool quiet() const { return m_quiet; }
    bool errorIsTerminal() const { return m_errorIsTerminal; }

    // Standard output. False when it could not be written.
    bool print(const QString &text);
    bool printBytes(const QByteArray &bytes);

    // Standard error, one line: a note (kept silent by --quiet), a warning, an error.
    void note(const QString &line);
    void warn(const QString &line);
    void fail(const QString &line);
    // Tells the error; gives its status back, for a command to end with.
    int fail(const CliError &error);

    // The progress line, on a terminal only; an empty text takes it away.
    void showProgress(const QString &text);

    // The verdict's word in capitals, padded, in its colour where output has colour.
    QString verdictLabel(Verdict verdict, qsizetype width) const;

private:
    void writeError(const QString &line);

    bool m_quiet = false;
    bool m_colour = false;
    bool m_errorIsTerminal = false;
    bool m_progressShown = false;
};

} // namespace doorcheck
