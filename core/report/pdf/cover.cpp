// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static constexpr qreal left = coverMargin, right = pageWidth - coverMargin, width = right - left;

static void drawMaker(Flow &flow, const ReportModel &model, const QByteArray &logo)
{
    constexpr qreal box = 36;
    const bool drawn = !logo.isEmpty() && flow.canvas().logo(logo, {left, 80, box * 3, box});
    if (model.preparedBy.isEmpty())
        return;
    const qreal x = left + (drawn ? box * 3 + 14 : 0);
    TextBlock name(model.preparedBy, Style::Section, right - x);
    name.limit(1);
    name.draw(flow.canvas(), {x, 80 + (box - name.height()) / 2}, colour::text);
}

static void drawAnswer(Flow &flow, const ReportModel &model)
{
    Canvas &canvas = flow.canvas();
    const TextBlock sentence(model.answerHeadline, Style::Answer, width - 58);
    TextBlock lead(model.answerDetail, Style::Body, width - 58);
    lead.limit(4);
    const qreal top = flow.y(), height = sentence.height() + lead.height() + 52;
    canvas.line({left, top}, {right, top}, colour::border);
    canvas.shape(model.answerShape, {left, top + 28, 40, 40});
    sentence.draw(canvas, {left + 58, top + 24}, colour::text);
    lead.draw(canvas, {left + 58, top + 26 + sentence.height()}, colour::text);
    canvas.line({left, top + height}, {right, top + height}, colour::border);
    flow.setY(top + height);
}

static void drawFacts(Flow &flow, const ReportModel &model)
{
    const QList<QPair<QString, QString>> rows{
            {ReportWords::tr("Checked"), model.checked},
            {ReportWords::tr("Prepared for"), model.preparedFor},
            {ReportWords::tr("Prepared by"), model.preparedBy},
            {ReportWords::tr("Report"), model.id},
            {ReportWords::tr("Handling"), model.classification},
    };
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        TextBlock text(value, Style::Body, width - 130);
        text.limit(2);
        TextBlock(name, Style::Body, 120).draw(flow.canvas(), {left, flow.y()}, colour::text2);
        text.draw(flow.canvas(), {left + 130, flow.y()}, colour::text);
        flow.space(text.height() + 5);
    }
}

static void drawContents(Flow &flow)
{
    TextBlock(ReportWords::tr("Contents"), Style::Section, width)
            .draw(flow.canvas(), {left, flow.y()}, colour::text);
    flow.space(27);
    for (ReportPart part : allReportParts) {
        const QString anchor = partAnchor(part);
        const QRectF row(left, flow.y(), width, 20);
        const TextBlock title(partTitle(part), Style::Body, width - 60);
        title.draw(flow.canvas(), row.topLeft(), colour::accent);
        TextBlock(flow.known().pageNumber(anchor), Style::Body, 50, Qt::AlignRight)
                .draw(flow.canvas(), {right - 50, row.top()}, colour::text);
        const qreal from = left + title.naturalWidth() + 8;
        flow.canvas().line({from, row.top() + 14}, {right - 30, row.top() + 14}, colour::border);
        flow.link(row, u'#' + anchor);
        flow.space(21);
    }
}

void drawCover(Flow &flow, const ReportModel &model, const QByteArray &logo)
{
    flow.coverPage();
    Canvas &canvas = flow.canvas();
    drawMaker(flow, model, logo);

    flow.setY(238);
    TextBlock(ReportWords::tr("Server security check"), Style::Body, width)
            .draw(canvas, {left, flow.y()}, colour::text2);
    flow.space(22);
    const TextBlock question(ReportWords::tr("Is the door shut?"), Style::Cover, width);
    question.draw(canvas, {left, flow.y()}, colour::text);
    flow.space(question.height() + 14);
    TextBlock client(model.client, Style::CoverClient, width);
    client.limit(2);
    client.draw(canvas, {left, flow.y()}, colour::text);
    flow.space(client.height() + 2);
    TextBlock targets(model.targets, Style::Body, width);
    targets.limit(3);
    targets.draw(canvas, {left, flow.y()}, colour::text2);
    flow.space(targets.height() + 44);

    drawAnswer(flow, model);
    flow.space(40);
    drawFacts(flow, model);
    flow.space(28);
    drawContents(flow);

    TextBlock(ReportWords::tr("Follows the FTC leaflet \"Securing Your Server: Shut the Door on "
                              "Spam\". %1.")
                      .arg(model.version),
              Style::Running, width)
            .draw(canvas, {left, footerY - 7}, colour::text2);
}

} // namespace doorcheck::pdf
