// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_run.h"

#include "core/language/language.h"
#include "ui/report_dialog_format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};
} // namespace

QString exportFilters()
{
    //: Kinds of files, for the dialog that saves one
    return QStringList{Text::tr("Run document (*.json)"), Text::tr("Web page (*.html)"),
                       Text::tr("Table (*.csv)"), Text::tr("Markdown (*.md)"),
                       Text::tr("SARIF (*.sarif)")}
        .join(u";;"_s);
}

static std::optional<ReportFormat> formatOf(const QString &ending)
{
    if (ending == "htm"_L1)
        return ReportFormat::Html;
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Html, ReportFormat::Csv,
                                      ReportFormat::Markdown, ReportFormat::Sarif, ReportFormat::Pdf}) {
        if (endingOf(format) == ending)
            return format;
    }
    return {};
}

WriteDialog::Make exportOf(const RunDocument &run, const QString &path, QString *error)
{
    const std::optional<ReportFormat> format = formatOf(QFileInfo(path).suffix().toLower());
    if (!format) {
        //: %1 is a file
        *error = Text::tr("%1 does not end in a format we write: choose .json, .html, .csv, .md, "
                          ".sarif or .pdf.")
                     .arg(path);
        return {};
    }
    ReportOptions options;
    options.language = reportLanguageFor(currentLanguage());
    return makerOf(*format, run, options);
}

QString suggestedName(const RunDocument &run, const QString &ending)
{
    QString name = run.client.simplified().left(60);
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" -_.,"_s.contains(character))
            character = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = u"Doorcheck"_s;
    return name + u' ' + run.started.date().toString(Qt::ISODate) + u'.' + ending;
}

} // namespace doorcheck
