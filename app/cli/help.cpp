// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/words.h"

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

QString versionText()
{
    return u"doorcheck-cli %1\n"_s.arg(QLatin1StringView(DOORCHECK_VERSION));
}

static QString column(const QString &text, qsizetype width)
{
    return text.size() < width ? text.leftJustified(width) : text + u"  "_s;
}

QString helpText()
{
    QString text =
        Cli::tr("Is your mail server an open relay, and your proxy an open proxy?") + u"\n\n"_s;
    for (const CommandSpec &command : commandTable()) {
        const QString usage = u"  doorcheck-cli %1 "_s.arg(command.name);
        text += column(usage, 26) + Cli::tr(command.help) + u'\n';
    }
    text += u'\n' + Cli::tr("RUN is the id of a run or its beginning, \"last\", or a file from --json.")
        + u'\n';
    text += Cli::tr("doorcheck-cli COMMAND --help tells the options of a command.") + u'\n';
    text +=
        Cli::tr(
            "Exit status: 0 all passed, 1 something failed, 2 something is not known, 64 usage,\n"
            "65 unreadable input, 73 an output cannot be written, 77 no permission, 130 stopped.") +
        u'\n';
    return text;
}

QString helpText(const CommandSpec &command)
{
    QString text = u"doorcheck-cli %1"_s.arg(command.name);
    if (!command.arguments.isEmpty())
        text += u' ' + command.arguments;
    text += u" ["_s + Cli::tr("options") + u"]\n\n"_s + Cli::tr(command.help) + u"\n\n"_s;
    if (QLatin1StringView(command.arguments).contains("RUN"_L1))
        text += Cli::tr("RUN is the id of a run or its beginning, \"last\", or a file from --json.")
            + u"\n\n"_s;
    for (const OptionSpec &option : optionTable()) {
        if ((option.groups & command.groups) == 0)
            continue;
        QString name = u"  --%1"_s.arg(option.name);
        if (!option.value.isEmpty())
            name += u' ' + option.value;
        text += column(name, 36) + Cli::tr(option.help);
        if (option.repeatable)
            text += u' ' + Cli::tr("May be repeated.");
        text += u'\n';
    }
    return text;
}

} // namespace doorcheck
