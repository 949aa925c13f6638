// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/translation.h"
#include "app/cli/words.h"

#include <QGuiApplication>

#include <cstdio>
#include <optional>

namespace doorcheck {

using namespace Qt::StringLiterals;

// Qt's own remarks (fonts, locale, theme) are not for whoever reads our standard error, where every
// line is ours. QT_LOGGING_RULES brings them back.
static void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool wanted = !qEnvironmentVariableIsEmpty("QT_LOGGING_RULES");
    if (type == QtFatalMsg || wanted) {
        const QByteArray line = qFormatLogMessage(type, context, message).toUtf8() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    }
}

static std::optional<ColourMode> colourModeFromName(QStringView name)
{
    if (name == "auto"_L1)
        return ColourMode::Auto;
    if (name == "always"_L1)
        return ColourMode::Always;
    if (name == "never"_L1)
        return ColourMode::Never;
    return {};
}

static int notInThisVersion(const Options &options, Terminal &terminal)
{
    //: %1: a command
    terminal.fail(Cli::tr("%1: not in this version; see doorcheck-cli --help for what is")
                      .arg(options.command->name));
    return UsageError;
}

static int dispatch(const Options &options, Terminal &terminal)
{
    const QLatin1StringView name = options.command->name;
    if (name == "check"_L1)
        return runCheck(options, terminal);
    if (name == "plan"_L1)
        return runPlan(options, terminal);
    if (name == "recheck"_L1)
        return runRecheck(options, terminal);
    if (name == "prove"_L1)
        return runProve(options, terminal);
    if (name == "report"_L1)
        return runReport(options, terminal);
    if (name == "history"_L1)
        return runHistory(options, terminal);
    if (name == "lab"_L1)
        return runLab(options, terminal);
    if (name == "list"_L1)
        return runList(options, terminal);
    return notInThisVersion(options, terminal);
}

static int run(const QStringList &arguments)
{
    useLanguageOf(arguments);
    const auto parsed = parseOptions(arguments);
    Terminal plain(ColourMode::Auto, false);
    if (const auto *asked = std::get_if<AskedText>(&parsed))
        return plain.print(asked->text) ? AllPassed : CannotWrite;
    if (const auto *error = std::get_if<CliError>(&parsed))
        return plain.fail(*error);
    const Options &options = std::get<Options>(parsed);
    const auto mode = colourModeFromName(options.value("color"_L1, u"auto"_s));
    if (!mode) {
        plain.fail(
            Cli::tr("--color: not one of the words this option knows; write auto, always, never"));
        return UsageError;
    }
    if (options.has("lang"_L1)) {
        if (const std::optional<CliError> error = languageFault(options.value("lang"_L1)))
            return plain.fail(*error);
    }
    Terminal terminal(*mode, options.has("quiet"_L1));
    return dispatch(options, terminal);
}

} // namespace doorcheck

int main(int argc, char *argv[])
{
    qInstallMessageHandler(doorcheck::logMessage);
    // No window is ever shown; the report's fonts still need the graphics library.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int ownArguments = 1; // Qt would take some of ours for its own
    QGuiApplication application(ownArguments, argv);
    QGuiApplication::setApplicationName(QStringLiteral("doorcheck"));
    QGuiApplication::setOrganizationName(QStringLiteral("doorcheck"));
    QGuiApplication::setApplicationVersion(QStringLiteral(DOORCHECK_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return doorcheck::run(arguments);
}
