// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_options.h"

#include "app/cli/words.h"
#include "core/language/language.h"
#include "core/report/plain_text.h"

#include <QColor>
#include <QFile>
#include <QImage>

namespace doorcheck {

using namespace Qt::StringLiterals;

static bool isPicture(const QByteArray &bytes)
{
    return bytes.left(512).contains("<svg") || !QImage::fromData(bytes).isNull();
}

static std::optional<CliError> readLogo(const QString &path, QByteArray *bytes)
{
    QFile logo(path);
    static constexpr qint64 most = 4 * 1024 * 1024; // more is a mistake, not a logo
    if (!logo.open(QIODevice::ReadOnly) || logo.size() > most) {
        const QString why = logo.isOpen() ? Cli::tr("larger than 4 MiB") : logo.errorString();
        //: %1: a file's path; %2: why not
        return CliError{UnreadableInput,
                        Cli::tr("--logo: %1: cannot be read (%2); name a picture file")
                            .arg(plainText(logo.fileName()), why)};
    }
    *bytes = logo.readAll();
    if (isPicture(*bytes))
        return {};
    //: %1: a file's path
    return CliError{UnreadableInput,
                    Cli::tr("--logo: %1: is no picture; name a PNG, JPEG or SVG file")
                        .arg(plainText(logo.fileName()))};
}

// Which of two words was given; the first where none was.
static std::optional<CliError> readWord(const Options &options, QLatin1StringView option,
                                        QLatin1StringView first, QLatin1StringView second,
                                        bool *isSecond)
{
    const QString value = options.value(option, first).toLower();
    *isSecond = value == second;
    if (value == first || value == second)
        return {};
    //: %1: an option; %2: what was typed; %3 and %4: the words it knows
    return CliError{UsageError, Cli::tr("--%1: '%2': neither %3 nor %4; give one of them")
                                    .arg(option, plainText(value, 40), first, second)};
}

std::variant<ReportOptions, CliError> reportOptions(const Options &options)
{
    ReportOptions report;
    report.preparedBy = options.value("prepared-by"_L1);
    report.preparedFor = options.value("prepared-for"_L1);
    report.classification = options.value("classification"_L1);
    report.contact = options.value("contact"_L1);
    report.legal = options.value("legal"_L1);
    report.language = reportLanguageFor(currentLanguage());
    if (options.has("report-lang"_L1)) {
        const QString asked = options.value("report-lang"_L1);
        report.language = languageFor(asked);
        if (!reportLanguages().contains(report.language))
            return CliError{UsageError,
                            //: %1: what was typed; %2: the codes of the languages
                            Cli::tr("--report-lang: '%1': no report can be in it; there are: %2")
                                .arg(plainText(asked, 40), reportLanguages().join(u", "_s))};
    }
    report.redact = options.has("redact"_L1);
    report.acceptedRisks = !options.has("hide-accepted"_L1);
    report.attachRun = options.has("attach-run"_L1);
    report.archive = !report.attachRun; // PDF/A-1 holds no other file
    bool management = false, letter = false;
    if (const auto error = readWord(options, "report-level"_L1, "technical"_L1, "management"_L1,
                                    &management))
        return *error;
    if (const auto error = readWord(options, "paper"_L1, "a4"_L1, "letter"_L1, &letter))
        return *error;
    report.management = management;
    report.paper = letter ? Paper::Letter : Paper::A4;
    report.accent = options.value("accent"_L1);
    if (!report.accent.isEmpty() && !QColor(report.accent).isValid())
        //: %1 is what somebody typed
        return CliError{UsageError, Cli::tr("--accent: '%1': is no colour; write it as #1d4f91")
                                        .arg(plainText(report.accent, 40))};
    if (options.has("logo"_L1)) {
        if (const auto error = readLogo(options.value("logo"_L1), &report.logo))
            return *error;
    }
    return report;
}

} // namespace doorcheck
