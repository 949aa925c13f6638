// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static constexpr qreal left = coverMargin;

static qreal rightOf(const Flow &flow)
{
    return flow.sheet().width - coverMargin;
}

static qreal widthOf(const Flow &flow)
{
    return rightOf(flow) - left;
}

static void drawMaker(Flow &flow, const ReportModel &model, const QByteArray &logo)
{
    constexpr qreal box = 36, top = 80;
    Canvas &canvas = flow.canvas();
    const qreal drawn = logo.isEmpty() ? 0 : canvas.logo(logo, {left, top, box * 4, box});
    const qreal x = left + (drawn > 0 ? drawn + 14 : 0);
    TextBlock name(model.preparedBy, Style::Section, rightOf(flow) - x);
    name.limit(1);
    TextBlock contact(model.contact, Style::Caption, rightOf(flow) - x);
    contact.limit(2);
    const qreal height = (model.preparedBy.isEmpty() ? 0 : name.height())
        + (model.contact.isEmpty() ? 0 : contact.height());
    qreal y = qMax(top, top + (box - height) / 2);
    if (!model.preparedBy.isEmpty()) {
        name.draw(canvas, {x, y}, colour::text);
        y += name.height();
    }
    if (!model.contact.isEmpty())
        contact.draw(canvas, {x, y}, colour::text2);
}

static void drawAnswer(Flow &flow, const ReportModel &model)
{
    Canvas &canvas = flow.canvas();
    const qreal width = widthOf(flow) - 58, right = rightOf(flow);
    const TextBlock sentence(model.answerHeadline, Style::Answer, width);
    TextBlock lead(model.answerDetail, Style::Body, width);
    lead.limit(4);
    const qreal top = flow.y(), height = sentence.height() + lead.height() + 52;
    canvas.line({left, top}, {right, top}, colour::border);
    canvas.shape(model.answerShape, {left, top + (height - 40) / 2, 40, 40});
    sentence.draw(canvas, {left + 58, top + 24}, colour::text);
    lead.draw(canvas, {left + 58, top + 26 + sentence.height()}, colour::text);
    canvas.line({left, top + height}, {right, top + height}, colour::border);
    flow.setY(top + height);
}

static void drawFacts(Flow &flow, const ReportModel &model)
{
    for (const auto &[name, value] : model.about) {
        TextBlock text(value, Style::Body, widthOf(flow) - 130);
        text.limit(2);
        TextBlock(name, Style::Body, 120).draw(flow.canvas(), {left, flow.y()}, colour::text2);
        text.draw(flow.canvas(), {left + 130, flow.y()}, colour::text);
        flow.space(text.height() + 5);
    }
}

static void drawContents(Flow &flow, const QList<ReportPart> &parts)
{
    const qreal width = widthOf(flow), right = rightOf(flow);
    TextBlock(ReportWords::tr("Contents"), Style::Section, width)
            .draw(flow.canvas(), {left, flow.y()}, colour::text);
    flow.space(27);
    for (ReportPart part : parts) {
        const QString anchor = partAnchor(part);
        const QRectF row(left, flow.y(), width, 20);
        const TextBlock title(partTitle(part), Style::Body, width - 60);
        title.draw(flow.canvas(), row.topLeft(), flow.accent());
        flow.coverNumber({right - 50, row.top(), 50, row.height()}, anchor);
        const qreal from = left + title.naturalWidth() + 8;
        flow.canvas().line({from, row.top() + 14}, {right - 30, row.top() + 14}, colour::border);
        flow.link(row, u'#' + anchor);
        flow.space(21);
    }
}

static void drawFoot(Flow &flow, const ReportModel &model)
{
    const qreal width = widthOf(flow);
    //: %1 says which checks are added to the leaflet's
    TextBlock made(ReportWords::tr("Follows the FTC leaflet \"Securing Your Server: Shut the Door "
                                   "on Spam\". %1.")
                           .arg(model.version),
                   Style::Running, width);
    TextBlock legal(model.legal, Style::Running, width);
    legal.limit(2);
    qreal y = flow.sheet().footerY() + 7 - made.height();
    made.draw(flow.canvas(), {left, y}, colour::text2);
    y -= legal.height() + 4;
    if (!model.legal.isEmpty())
        legal.draw(flow.canvas(), {left, y}, colour::text2);
}

void drawCover(Flow &flow, const ReportModel &model, const QList<ReportPart> &parts,
               const QByteArray &logo)
{
    // A short sheet has less air, not less on it.
    const qreal air = flow.sheet().height < a4.height ? 0.55 : 1;
    const qreal width = widthOf(flow);
    flow.coverPage();
    Canvas &canvas = flow.canvas();
    drawMaker(flow, model, logo);

    flow.setY(parts.isEmpty() ? 300 : 150 + 88 * air);
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
    flow.space(targets.height() + 44 * air);

    drawAnswer(flow, model);
    flow.space(40 * air);
    drawFacts(flow, model);
    if (!parts.isEmpty()) {
        flow.space(28 * air);
        drawContents(flow, parts);
    }
    drawFoot(flow, model);
}

} // namespace doorcheck::pdf
