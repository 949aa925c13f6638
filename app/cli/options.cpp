// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/help.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

bool Options::has(QLatin1StringView name) const
{
    return std::any_of(given.begin(), given.end(),
                       [name](const auto &one) { return one.first == name; });
}

QString Options::value(QLatin1StringView name, const QString &otherwise) const
{
    for (auto one = given.rbegin(); one != given.rend(); ++one) {
        if (one->first == name)
            return one->second;
    }
    return otherwise;
}

QStringList Options::values(QLatin1StringView name) const
{
    QStringList all;
    for (const auto &one : given) {
        if (one.first == name)
            all << one.second;
    }
    return all;
}

QStringList Options::listValues(QLatin1StringView name) const
{
    QStringList all;
    for (const QString &value : values(name)) {
        for (const QString &part : value.split(u',')) {
            if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
                all << trimmed;
        }
    }
    return all;
}

static CliError unknownCommand(const QString &typed)
{
    QList<QLatin1StringView> names;
    for (const CommandSpec &command : commandTable())
        names << command.name;
    const QString near = nearestName(typed, names);
    if (near.isEmpty()) {
        //: %1: a word that is no command
        return {UsageError, Cli::tr("%1: no such command; the commands are in doorcheck-cli --help")
                                .arg(plainText(typed))};
    }
    //: %1: a word that is no command; %2: the one probably meant
    return {UsageError,
            Cli::tr("%1: no such command; did you mean %2?").arg(plainText(typed), near)};
}

static CliError unknownOption(const CommandSpec &command, const QString &typed)
{
    QList<QLatin1StringView> names;
    for (const OptionSpec &option : optionTable()) {
        if ((option.groups & command.groups) != 0)
            names << option.name;
    }
    const QString near = nearestName(typed, names);
    const QString shown = plainText(typed.startsWith(u'-') ? typed : u"--"_s + typed);
    if (near.isEmpty()) {
        //: %1: an option; %2: a command
        return {UsageError, Cli::tr("%1: %2 has no such option; see doorcheck-cli %2 --help")
                                .arg(shown, command.name)};
    }
    //: %1: an option; %2: a command; %3: the option probably meant
    return {
        UsageError,
        Cli::tr("%1: %2 has no such option; did you mean --%3?").arg(shown, command.name, near)};
}

// Reads the option at arguments[i] into `options` and moves i to the last word it used.
static std::optional<CliError> readOption(const QStringList &arguments, qsizetype &i,
                                          Options &options)
{
    const QString typed = arguments[i];
    if (!typed.startsWith(u"--"))
        return unknownOption(*options.command, typed);
    const qsizetype equals = typed.indexOf(u'=');
    const QString name = equals < 0 ? typed.mid(2) : typed.mid(2, equals - 2);
    const OptionSpec *option = findOption(*options.command, name);
    if (!option)
        return unknownOption(*options.command, name);
    if (!option->repeatable && options.has(option->name)) {
        //: %1: an option
        return CliError{UsageError, Cli::tr("--%1: given twice; give it once").arg(name)};
    }
    if (option->value.isEmpty()) {
        if (equals >= 0) {
            //: %1: an option
            return CliError{
                UsageError,
                Cli::tr("--%1: takes no value; leave out what follows the =").arg(name)};
        }
        options.given << qMakePair(name, QString());
        return {};
    }
    QString value;
    if (equals >= 0) {
        value = typed.mid(equals + 1);
    } else if (i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--")) {
        value = arguments[++i];
    } else {
        //: %1: an option; %2: what its value is, "HOST[:PORT]"
        return CliError{
            UsageError,
            Cli::tr("--%1: its value is missing; write --%1 %2").arg(name, option->value)};
    }
    if (value.trimmed().isEmpty() && name != "permission"_L1) {
        return CliError{
            UsageError,
            //: %1 is an option's name, %2 the form of its value
            Cli::tr("--%1: its value is empty; write --%1 %2").arg(name, option->value)};
    }
    options.given << qMakePair(name, value);
    return {};
}

std::variant<Options, AskedText, CliError> parseOptions(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return CliError{UsageError,
                        Cli::tr("no command; the commands are in doorcheck-cli --help")};
    const QString first = arguments.first();
    if (first == "--version"_L1)
        return AskedText{versionText()};
    if (first == "--help"_L1 || first == "-h"_L1)
        return AskedText{helpText()};
    if (first == "help"_L1) {
        const CommandSpec *command = findCommand(arguments.value(1));
        return AskedText{command ? helpText(*command) : helpText()};
    }
    if (first.startsWith(u'-')) {
        //: %1: an option
        return CliError{UsageError,
                        Cli::tr("%1: the command comes first, as in: doorcheck-cli check %1")
                            .arg(plainText(first))};
    }

    Options options;
    options.command = findCommand(first);
    if (!options.command)
        return unknownCommand(first);
    bool onlyArguments = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString word = arguments[i];
        if (onlyArguments || word == "-"_L1 || !word.startsWith(u'-')) {
            options.arguments << word;
        } else if (word == "--"_L1) {
            onlyArguments = true;
        } else if (word == "--help"_L1 || word == "-h"_L1) {
            return AskedText{helpText(*options.command)};
        } else if (const std::optional<CliError> error = readOption(arguments, i, options)) {
            return *error;
        }
    }
    if (!options.arguments.isEmpty() && options.command->arguments.isEmpty()) {
        //: %1: a word nobody asked for; %2: a command
        return CliError{UsageError,
                        Cli::tr("%1: %2 takes options only; see doorcheck-cli %2 --help")
                            .arg(plainText(options.arguments.first()), options.command->name)};
    }
    return options;
}

} // namespace doorcheck
