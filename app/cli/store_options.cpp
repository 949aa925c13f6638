// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/store_options.h"

#include "app/cli/words.h"
#include "core/report/plain_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace doorcheck {

using namespace Qt::StringLiterals;

std::variant<QString, CliError> storePath(const Options &options)
{
    if (options.has("store"_L1) && options.has("no-store"_L1)) {
        return CliError{UsageError,
                        Cli::tr("--store and --no-store: one excludes the other; leave one out")};
    }
    const QString path = options.value("store"_L1, RunStore::defaultPath());
    if (path.startsWith("postgresql://"_L1) || path.startsWith("postgres://"_L1)) {
        return CliError{
            UsageError,
            Cli::tr("--store: a PostgreSQL store is not in this version; name a file instead")};
    }
    return path;
}

std::optional<CliError> openToRead(const Options &options, RunStore &store)
{
    if (options.has("no-store"_L1))
        return CliError{UsageError,
                        Cli::tr("--no-store: this command reads the store; leave it out")};
    const auto path = storePath(options);
    if (const auto *error = std::get_if<CliError>(&path))
        return *error;
    const QString &file = std::get<QString>(path);
    if (!QFileInfo::exists(file)) {
        //: %1: a file's path
        return CliError{
            UnreadableInput,
            Cli::tr("%1: no runs are kept there; name another --store, or run a check first")
                .arg(plainText(file))};
    }
    QString error;
    const QFileInfo info(file);
    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (!(writable ? store.open(file, &error) : store.openReadOnly(file, &error)))
        return CliError{UnreadableInput, plainText(error)};
    return {};
}

static std::variant<RunDocument, CliError> runFromFile(const QString &path)
{
    //: %1: a file's path; %2: why not
    const QString refusal = Cli::tr("%1: cannot be read as a run: %2");
    QFile file(path);
    static constexpr qint64 most = 512 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return CliError{UnreadableInput, refusal.arg(plainText(path), file.errorString())};
    if (file.size() > most)
        return CliError{UnreadableInput,
                        refusal.arg(plainText(path), Cli::tr("larger than 512 MiB"))};
    QJsonParseError parse;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &parse);
    if (parse.error != QJsonParseError::NoError || !json.isObject()) {
        //: %1: the reason; %2: a position in a file
        const QString why =
            parse.error == QJsonParseError::NoError
                ? Cli::tr("it holds no JSON object")
                : //: %1 is why a file cannot be read, %2 where in it
                  Cli::tr("%1 at byte %2").arg(parse.errorString()).arg(parse.offset);
        return CliError{UnreadableInput, refusal.arg(plainText(path), why)};
    }
    QString error;
    if (const std::optional<RunDocument> run = runFromJson(json.object(), &error))
        return *run;
    return CliError{UnreadableInput, refusal.arg(plainText(path), plainText(error))};
}

bool isRunFile(const QString &name)
{
    return name.contains(u'/') || name.endsWith(".json"_L1);
}

std::variant<RunDocument, CliError> namedRun(const Options &options, const QString &name)
{
    if (isRunFile(name))
        return runFromFile(name);
    RunStore store;
    if (const std::optional<CliError> error = openToRead(options, store))
        return *error;
    QString error;
    if (const std::optional<RunDocument> run = store.load(name, &error))
        return *run;
    return CliError{UnreadableInput, plainText(error)};
}

} // namespace doorcheck
