// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputs.h"

#include "app/cli/report_options.h"
#include "app/cli/store_options.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace doorcheck {

using namespace Qt::StringLiterals;

// A format that is made as a whole, as one piece.
template <QByteArray (*render)(const RunDocument &, const ReportOptions &)>
static bool whole(const RunDocument &run, const ReportOptions &options, const Sink &sink)
{
    return sink(render(run, options));
}

struct Format
{
    QLatin1StringView option;
    bool (*write)(const RunDocument &, const ReportOptions &, const Sink &);
};
// JSON first: it holds everything, so it is what must be there when a later one ends the program.
static const Format formats[] = {
    {"json"_L1, writeJson},           {"csv"_L1, whole<renderCsv>},
    {"sarif"_L1, whole<renderSarif>}, {"html"_L1, whole<renderHtml>},
    {"pdf"_L1, whole<renderPdf>},     {"markdown"_L1, whole<renderMarkdown>},
};

// A pipe or a device must not be replaced by a file, which is what writing a file as a whole does.
static bool isWrittenThrough(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

bool writeOutput(const QString &path, const Fill &fill, Terminal &terminal, QString *error)
{
    if (path == "-"_L1) {
        if (fill([&](const QByteArray &piece) { return terminal.printBytes(piece); }))
            return true;
        *error = Cli::tr(
            "standard output cannot be written; see that its reader runs and its disk has room");
        return false;
    }
    if (!isWrittenThrough(path))
        return fillAtomically(path, fill, error);
    QFile file(path);
    const Sink sink = [&file](const QByteArray &piece) {
        return file.write(piece) == piece.size();
    };
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && fill(sink))
        return true;
    //: %1: a file's path; %2: the system's reason
    *error =
        Cli::tr("%1: cannot be written (%2); name another place").arg(path, file.errorString());
    return false;
}

bool writeOutput(const QString &path, const QByteArray &bytes, Terminal &terminal, QString *error)
{
    return writeOutput(path, [&](const Sink &sink) { return sink(bytes); }, terminal, error);
}

std::variant<Outputs, CliError> Outputs::fromOptions(const Options &options)
{
    Outputs outputs;
    QHash<QString, QString> optionAt; // place -> the option that named it
    for (const Format &format : formats) {
        if (!options.has(format.option))
            continue;
        QString path = options.value(format.option);
        if (path == "/dev/stdout"_L1)
            path = u"-"_s;
        const QString place = path == "-"_L1 ? path : QFileInfo(path).absoluteFilePath();
        if (optionAt.contains(place) && !isWrittenThrough(path)) {
            //: %1 and %2: options; %3: a file, or -
            return CliError{UsageError,
                            Cli::tr("--%1 and --%2: both go to %3; give each a place of its own")
                                .arg(optionAt[place], format.option, plainText(path))};
        }
        optionAt[place] = format.option;
        outputs.m_files << File{format.option, path};
    }
    auto report = reportOptions(options);
    if (const auto *error = std::get_if<CliError>(&report))
        return *error;
    outputs.m_reportOptions = std::get<ReportOptions>(report);
    if (options.has("compare"_L1)) {
        auto before = namedRun(options, options.value("compare"_L1));
        if (const auto *error = std::get_if<CliError>(&before))
            return *error;
        outputs.compareWith(std::move(std::get<RunDocument>(before)));
    }
    return outputs;
}

void Outputs::compareWith(RunDocument before)
{
    m_reportOptions.before = std::make_shared<const RunDocument>(std::move(before));
}

bool Outputs::claimsStandardOutput() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const File &file) { return file.path == "-"_L1; });
}

std::optional<CliError> Outputs::notWritable() const
{
    for (const File &file : m_files) {
        if (file.path == "-"_L1 || isWrittenThrough(file.path))
            continue;
        QSaveFile trial(file.path);
        if (trial.open(QIODevice::WriteOnly)) {
            trial.cancelWriting();
            continue;
        }
        //: %1: an option; %2: a file's path; %3: the system's reason
        return CliError{
            CannotWrite,
            Cli::tr("--%1: %2: cannot be written (%3); name a file in a folder that is there and "
                    "yours to write")
                .arg(file.option, plainText(file.path), trial.errorString())};
    }
    return {};
}

bool Outputs::write(const RunDocument &run, Terminal &terminal) const
{
    bool all = true;
    for (const Format &format : formats) {
        for (const File &file : m_files) {
            if (file.option != format.option)
                continue;
            QString error;
            const Fill fill = [&](const Sink &sink) {
                return format.write(run, m_reportOptions, sink);
            };
            if (writeOutput(file.path, fill, terminal, &error))
                continue;
            terminal.fail(u"--%1: "_s.arg(file.option) + plainText(error));
            all = false;
        }
    }
    return all;
}

} // namespace doorcheck
