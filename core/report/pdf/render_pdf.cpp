// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/pdf/finisher.h"
#include "core/report/pdf/sections.h"
#include "core/report/report_words.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace pdf {

// One pass over the whole document. `known` holds the page numbers of an earlier one.
static QByteArray drawAll(const ReportModel &model, const ReportOptions &options,
                          const Marks &known, Marks &marks)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(96 * unitsPerPixel));
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()});
    QPainter painter(&writer);
    Flow flow(&painter, &writer,
              {ReportWords::tr("%1: is the door shut?").arg(model.client), model.id,
               model.classification},
              known);
    drawCover(flow, model, options.logo);
    drawSummary(flow, model);
    drawChecklist(flow, model);
    drawFindings(flow, model, options.management);
    drawEvidence(flow, model, options.management);
    drawScope(flow, model);
    drawGlossary(flow, model);
    drawIntegrity(flow, model);
    painter.end();
    marks = flow.marks();
    return bytes;
}

} // namespace pdf

QByteArray renderPdf(const RunDocument &run, const ReportOptions &options)
{
    const LanguageScope language(options.language);
    const ReportModel model = buildReportModel(run, checklist(), options, runToJsonText(run));
    pdf::Marks first, second;
    pdf::drawAll(model, options, {}, first);
    const QByteArray drawn = pdf::drawAll(model, options, first, second);
    return pdf::finish(drawn, second,
                       {ReportWords::tr("Is the door shut? %1").arg(model.client),
                        model.preparedBy, model.answerSentence,
                        u"Doorcheck "_s + run.engineVersion, options.language, model.when});
}

} // namespace doorcheck
