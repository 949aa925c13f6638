// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_table.h"
#include "app/cli/status.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <variant>

namespace doorcheck {

// What a person typed after doorcheck-cli, checked against the table. Values are as typed.
struct Options
{
    const CommandSpec *command = nullptr;
    QStringList arguments;                // what is neither an option nor its value
    QList<QPair<QString, QString>> given; // option name, value; in order

    bool has(QLatin1StringView name) const;
    QString value(QLatin1StringView name,
                  const QString &otherwise = {}) const; // the last one given
    QStringList values(QLatin1StringView name) const;
    QStringList
    listValues(QLatin1StringView name) const; // values split at commas, trimmed, no empty ones
};

// A text asked for instead of a command: help or version, for standard output, status 0.
struct AskedText
{
    QString text;
};

// `arguments` without the program's name.
std::variant<Options, AskedText, CliError> parseOptions(const QStringList &arguments);

} // namespace doorcheck
