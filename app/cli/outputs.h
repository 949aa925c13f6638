// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/report/report.h"

#include <variant>

namespace doorcheck {

class Terminal;

// What `fill` gives to a file, replaced as a whole or left as it was; to a pipe or a device, written through;
// "-" is standard output. False, and one line why, when it could not be done.
bool writeOutput(const QString &path, const Fill &fill, Terminal &terminal, QString *error);
bool writeOutput(const QString &path, const QByteArray &bytes, Terminal &terminal, QString *error);

// The outputs asked for: which formats, and where to.
class Outputs
{
public:
    // Refuses two outputs to one place, and a logo that cannot be read.
    static std::variant<Outputs, CliError> fromOptions(const Options &options);

    // The run before, for what a report says has changed since.
    void compareWith(RunDocument before);
    bool isEmpty() const { return m_files.isEmpty(); }
    bool claimsStandardOutput() const;

    // Whether each could be written now, so that nobody loses a run to a misspelt folder. Leaves
    // nothing behind. A place that only fails later is still told by write().
    std::optional<CliError> notWritable() const;

    // Renders and writes them all. One that fails does not keep the others from being written.
    // False when any failed; each has been told.
    bool write(const RunDocument &run, Terminal &terminal) const;

private:
    struct File
    {
        QString option, path;
    };
    QList<File> m_files;
    ReportOptions m_reportOptions;
};

} // namespace doorcheck
