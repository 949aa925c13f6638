// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace doorcheck {

// Options come in groups; a command takes whole groups.
enum OptionGroup : unsigned {
    TargetOptions = 1u << 0,     // whom to check
    PermissionOptions = 1u << 1, // who allowed it
    AskingOptions = 1u << 2,     // how to ask
    ResumeOptions = 1u << 3,     // go on with a stopped run
    OutputOptions = 1u << 4,     // reports
    JsonOptions = 1u << 5,       // one JSON output, for commands without a report
    StoreOptions = 1u << 6,      // where runs are kept
    LabOptions = 1u << 7,        // practice servers
    ListOptions = 1u << 8,       // other things than the checks
    ProofOptions = 1u << 10,     // what shows that a message came through
    CommonOptions = 1u << 9      // language, colour, help
};

struct OptionSpec
{
    QLatin1StringView name;  // without the dashes
    QLatin1StringView value; // what the value is called in the help; empty for a switch
    bool repeatable;
    unsigned groups;  // the groups it belongs to
    const char *help; // marked for translation, context doorcheck::Cli
};

struct CommandSpec
{
    QLatin1StringView name;
    QLatin1StringView arguments; // as in the help: "RUN"
    unsigned groups;
    const char *help;
};

const QList<OptionSpec> &optionTable();
const QList<CommandSpec> &commandTable();
const CommandSpec *findCommand(QStringView name);
// The option of that name which the command takes; null when it takes none of that name.
const OptionSpec *findOption(const CommandSpec &command, QStringView name);

// The name in `names` that `typed` was probably meant to be; empty when none is near.
QString nearestName(QStringView typed, const QList<QLatin1StringView> &names);

} // namespace doorcheck
