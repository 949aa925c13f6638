// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/accent.h"
#include "core/report/pdf/draw_pages.h"
#include "core/report/pdf/finisher.h"
#include "core/report/pdf/sections.h"
#include "core/report/prepare.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace pdf {

static Sheet sheetOf(const ReportOptions &options)
{
    return options.paper == Paper::Letter ? letter : a4;
}

static QList<ReportPart> partsOf(const ReportOptions &options)
{
    if (options.management)
        return {}; // a few pages need no table of contents
    return {std::begin(allReportParts), std::end(allReportParts)};
}

static void drawParts(Flow &flow, const ReportModel &model, const ReportOptions &options)
{
    drawCover(flow, model, partsOf(options), options.logo);
    drawSummary(flow, model);
    drawChecklist(flow, model);
    drawAreas(flow, model);
    if (options.management) {
        drawShortFindings(flow, model);
        drawDuties(flow, model);
        drawShortEvidence(flow, model);
    } else {
        drawFindings(flow, model);
        drawDuties(flow, model);
        drawEvidence(flow, model);
    }
    drawScope(flow, model);
    if (!options.management)
        drawGlossary(flow, model);
    drawIntegrity(flow, model);
}

Marks drawPages(QPagedPaintDevice *device, const Prepared &prepared)
{
    const ReportModel &model = prepared.model;
    device->setPageLayout({QPageSize(prepared.options.paper == Paper::Letter ? QPageSize::Letter
                                                                             : QPageSize::A4),
                           QPageLayout::Portrait, QMarginsF()});
    Flow flow(sheetOf(prepared.options),
              //: Head of every page of a report. %1 is the client
              {ReportWords::tr("%1: is the door shut?").arg(model.client), model.id,
               model.classification, accentOf(prepared.options)},
              prepared.options.watch);
    drawParts(flow, model, prepared.options);
    flow.finish();
    flow.canvas().paint(device, flow.watch());
    return flow.marks();
}

static QByteArray written(const Prepared &prepared, Marks *marks)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(prepared.options.archive ? QPagedPaintDevice::PdfVersion_A1b
                                                  : QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(int(96 * unitsPerPixel));
    *marks = drawPages(&writer, prepared);
    return bytes;
}

} // namespace pdf

QByteArray renderPdf(const RunDocument &run, const ReportOptions &options)
{
    const LanguageScope language(options.language);
    const Prepared prepared = prepare(run, options);
    const ReportModel &model = prepared.model;
    pdf::Marks marks;
    const QByteArray drawn = pdf::written(prepared, &marks);
    if (options.watch && options.watch->stop)
        return {};
    pdf::DocumentInfo info;
    //: Title of a report. %1 is the client
    info.title = ReportWords::tr("Is the door shut? %1").arg(model.client);
    info.author = model.preparedBy;
    info.subject = model.answerSentence;
    info.creator = u"Doorcheck "_s + run.engineVersion;
    info.language = options.language;
    info.created = model.when;
    info.archive = options.archive;
    if (options.attachRun && !options.archive) {
        info.attached = renderJson(run, options);
        info.attachedName = u"run.json"_s;
    }
    const QByteArray finished = pdf::finish(drawn, pdf::sheetOf(options), marks, info);
    return options.watch && options.watch->stop ? QByteArray() : finished;
}

} // namespace doorcheck
