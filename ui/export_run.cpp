// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_run.h"

#include "core/language/language.h"
#include "core/report/report.h"

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

static std::optional<QByteArray> render(const RunDocument &run, const QString &ending)
{
    ReportOptions options;
    options.language = currentLanguage();
    if (ending == "json"_L1)
        return runToJsonText(run);
    if (ending == "html"_L1 || ending == "htm"_L1)
        return renderHtml(run, options);
    if (ending == "csv"_L1)
        return renderCsv(run, options);
    if (ending == "md"_L1)
        return renderMarkdown(run, options);
    if (ending == "sarif"_L1)
        return renderSarif(run, options);
    if (ending == "pdf"_L1)
        return renderPdf(run, options);
    return {};
}

QString exportRun(const RunDocument &run, const QString &path)
{
    const std::optional<QByteArray> bytes = render(run, QFileInfo(path).suffix().toLower());
    if (!bytes)
        //: %1 is a file
        return Text::tr("%1 does not end in a format we write: choose .json, .html, .csv, .md, "
                        ".sarif or .pdf.")
            .arg(path);
    QString error;
    return writeAtomically(path, *bytes, &error) ? QString() : error;
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
