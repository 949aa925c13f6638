// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/accent.h"
#include "core/report/html/parts.h"
#include "core/report/html/style.h"
#include "core/report/prepare.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace html {

// Nothing is fetched and nothing runs, whatever a server's text may try.
static const auto policy = u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s;

static void writeHead(Writer &out, const ReportModel &model, const ReportOptions &options)
{
    out.open(u"head"_s);
    out.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    out.empty(u"meta"_s, {{u"name"_s, u"viewport"_s},
                          {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    out.empty(u"meta"_s, {{u"http-equiv"_s, u"Content-Security-Policy"_s},
                          {u"content"_s, policy}});
    //: Title of a report. %1 is the client
    out.element(u"title"_s, ReportWords::tr("Is the door shut? %1").arg(model.client));
    out.element(u"style"_s, styleSheet(accentOf(options).name()));
    out.close();
}

static QString logoType(const QByteArray &bytes)
{
    if (bytes.left(512).contains("<svg"))
        return u"image/svg+xml"_s;
    if (bytes.startsWith("\x89PNG"))
        return u"image/png"_s;
    if (bytes.startsWith("\xFF\xD8"))
        return u"image/jpeg"_s;
    return {};
}

static void writeLogo(Writer &out, const ReportModel &model, const QByteArray &logo)
{
    const QString type = logoType(logo);
    if (type.isEmpty())
        return;
    out.empty(u"img"_s, {{u"class"_s, u"logo"_s},
                         {u"alt"_s, model.preparedBy},
                         {u"src"_s, u"data:%1;base64,%2"_s.arg(
                                            type, QString::fromLatin1(logo.toBase64()))}});
}

static void writeTop(Writer &out, const ReportModel &model, const QByteArray &logo)
{
    out.open(u"header"_s);
    writeLogo(out, model, logo);
    out.element(u"p"_s, ReportWords::tr("Server security check"), {{u"class"_s, u"meta"_s}});
    //: Title of a report. %1 is the client
    out.element(u"h1"_s, ReportWords::tr("Is the door shut? %1").arg(model.client));
    out.element(u"p"_s, model.targets, {{u"class"_s, u"meta"_s}});
    writeRows(out, ReportWords::tr("About this report"), model.about);
    out.close();

    out.open(u"nav"_s, {{u"aria-label"_s, ReportWords::tr("Contents")}});
    out.open(u"ol"_s);
    for (ReportPart part : allReportParts) {
        out.open(u"li"_s);
        writeLink(out, partAnchor(part), partTitle(part));
        out.close();
    }
    out.close();
    out.close();
}

} // namespace html

QByteArray renderHtml(const RunDocument &run, const ReportOptions &options)
{
    const LanguageScope language(options.language);
    const Prepared prepared = prepare(run, options);
    const ReportModel &model = prepared.model;
    QString text;
    html::Writer out(&text);
    out.doctype();
    out.open(u"html"_s, {{u"lang"_s, options.language}});
    html::writeHead(out, model, options);
    out.open(u"body"_s);
    out.element(u"a"_s, ReportWords::tr("Skip to the answer"),
                {{u"class"_s, u"skip"_s}, {u"href"_s, u"#summary"_s}});
    html::writeTop(out, model, options.logo);
    out.open(u"main"_s);
    html::writeSummary(out, model);
    html::writeChecklist(out, model);
    html::writeAreas(out, model);
    html::writeFindings(out, model, !options.management);
    html::writeDuties(out, model);
    html::writeEvidence(out, model, !options.management);
    html::writeClosing(out, model);
    out.close();
    out.open(u"footer"_s);
    for (const QString &text : {model.contact, model.legal, model.version}) {
        if (!text.isEmpty())
            out.element(u"p"_s, text);
    }
    out.close();
    out.close();
    out.close();
    return text.toUtf8() + '\n';
}

} // namespace doorcheck
