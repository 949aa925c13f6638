// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/pdf/table.h"
#include "core/report/report_words.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

// The page is one: each part has a budget of rows, and within it of lines; the decisions come before
// what is good, and take what the last part leaves. What goes beyond is named by its number.
static constexpr int mostRisks = 3, mostGood = 3, surelyDecided = 3;
static constexpr qreal cautionHeight = 100, sectionHeight = 46, decisionHeight = 42, lineStep = 25;

static int riskLines(const Flow &flow)
{
    return flow.sheet().height < a4.height ? 1 : 2;
}

// As many whole sentences as the lines hold.
static TextBlock wholeSentences(QString text, Style style, qreal width, int lines)
{
    TextBlock block(text, style, width);
    while (block.lineCount() > lines) {
        const qsizetype end = text.lastIndexOf(u". "_s, -3);
        if (end < 0)
            break;
        text.truncate(end + 1);
        block = TextBlock(text, style, width);
    }
    block.limit(lines);
    return block;
}

static void drawMore(Flow &flow, qsizetype more, const QString &part)
{
    if (more <= 0)
        return;
    //: %1 is a number, %2 the title of a part of the report
    TextBlock(ReportWords::tr("and %1 more, see \"%2\"").arg(more).arg(part), Style::Table,
              flow.width())
            .draw(flow.canvas(), {flow.left(), flow.y() + 4}, colour::text2);
    flow.space(lineStep);
}

static void drawAnswer(Flow &flow, const ReportModel &model)
{
    QString answer = model.answerSentence;
    if (!model.answerWord.isEmpty())
        answer = model.answerWord + u' ' + answer;
    TextBlock sentence(answer, Style::Answer, flow.width() - 46);
    sentence.limit(2);
    flow.canvas().shape(model.answerShape, {flow.left(), flow.y() - 3, 32, 32});
    sentence.draw(flow.canvas(), {flow.left() + 46, flow.y()}, colour::text);
    flow.space(sentence.height() + 10);
    TextBlock lead(model.lead, Style::Body, flow.width());
    lead.limit(3);
    lead.draw(flow.canvas(), {flow.left(), flow.y()}, colour::text);
    flow.space(lead.height() + 16);
}

static void drawCounts(Flow &flow, const ReportModel &model)
{
    Canvas &canvas = flow.canvas();
    qreal x = flow.left();
    for (const ReportCount &count : model.counts) {
        const TextBlock number(QString::number(count.questions), Style::Number, 60);
        const TextBlock word(verdictTitle(count.verdict), Style::Table, 160);
        canvas.shape(count.verdict, {x, flow.y() + 2, 20, 20});
        number.draw(canvas, {x + 26, flow.y()}, colour::text);
        x += 26 + number.naturalWidth() + 6;
        word.draw(canvas, {x, flow.y() + 4}, colour::text);
        x += word.naturalWidth() + 17;
    }
    flow.space(32);

    const int total = qMax(1, model.leafletQuestions);
    constexpr qreal apart = 3;
    int segments = 0;
    for (const ReportCount &count : model.counts)
        segments += count.questions > 0 ? 1 : 0;
    const qreal unit = (flow.width() - apart * qMax(0, segments - 1)) / total;
    x = flow.left();
    for (const ReportCount &count : model.counts) {
        if (count.questions == 0)
            continue;
        canvas.verdictBar(count.verdict, {x, flow.y(), unit * count.questions, 16});
        x += unit * count.questions + apart;
    }
    flow.space(20);
    //: %1 counts questions
    TextBlock note(ReportWords::tr("The leaflet's %1 questions by their answer.")
                           .arg(model.leafletQuestions),
                   Style::Caption, flow.width());
    note.draw(canvas, {flow.left(), flow.y()}, colour::text2);
    flow.space(20);
}

static void drawRisks(Flow &flow, const ReportModel &model)
{
    flow.section(model.risks.size() == 1 ? ReportWords::tr("The risk that matters")
                                         : ReportWords::tr("The risks that matter"));
    flow.rule();
    if (model.risks.isEmpty()) {
        flow.space(8);
        flow.paragraph(ReportWords::tr("No question failed and none gave a warning."));
    }
    int number = 0;
    for (const ReportRisk &risk : model.risks.mid(0, mostRisks)) {
        flow.space(8);
        TextBlock title(risk.title, Style::BodyStrong, flow.width() - 72);
        title.limit(1);
        const TextBlock text =
            wholeSentences(risk.text, Style::Table, flow.width() - 32, riskLines(flow));
        const qreal top = flow.y();
        TextBlock(QString::number(++number), Style::BodyStrong, 30)
                .draw(flow.canvas(), {flow.left(), top}, colour::text);
        title.draw(flow.canvas(), {flow.left() + 32, top}, colour::text);
        const QRectF reference(flow.right() - 36, top, 36, 20);
        TextBlock(risk.reference, Style::Body, 36, Qt::AlignRight)
                .draw(flow.canvas(), reference.topLeft(), flow.accent());
        flow.link(reference, u'#' + findingAnchor(risk.reference));
        text.draw(flow.canvas(), {flow.left() + 32, top + 21}, colour::text2);
        flow.setY(top + 21 + text.height() + 7);
        flow.rule();
    }
    drawMore(flow, model.risks.size() - mostRisks, partTitle(ReportPart::Findings));
}

static void drawGood(Flow &flow, const ReportModel &model)
{
    flow.section(ReportWords::tr("What is already good"));
    if (model.good.isEmpty())
        flow.paragraph(ReportWords::tr("Nothing could be shown to be in order yet."));
    const qsizetype decided = qMin<qsizetype>(surelyDecided, model.decisions.size());
    const qreal rest = flow.room() - cautionHeight - sectionHeight - 28 - decisionHeight * decided
        - (model.decisions.size() > decided ? lineStep : 0);
    const auto fits = qBound(1, int(rest / lineStep) - 1, mostGood);
    for (const QString &good : model.good.mid(0, fits)) {
        flow.canvas().shape(Verdict::Pass, {flow.left(), flow.y() + 2, 16, 16});
        TextBlock text(good, Style::Body, flow.width() - 26);
        text.limit(1);
        text.draw(flow.canvas(), {flow.left() + 26, flow.y()}, colour::text);
        flow.space(lineStep);
    }
    drawMore(flow, model.good.size() - fits, partTitle(ReportPart::Checklist));
}

static QString limited(const QString &text, qreal width)
{
    TextBlock block(text, Style::Table, width);
    block.limit(2);
    return block.text();
}

static void drawDecisions(Flow &flow, const ReportModel &model)
{
    flow.section(ReportWords::tr("Decisions asked of management"));
    if (model.decisions.isEmpty()) {
        flow.paragraph(ReportWords::tr("None. Check again after each change to the servers."));
        return;
    }
    constexpr qreal whoWidth = 104, byWidth = 82, costWidth = 150;
    Table table(flow, {{ReportWords::tr("Decision"), 0},
                       {ReportWords::tr("Who"), whoWidth},
                       {ReportWords::tr("Suggested by"), byWidth},
                       {ReportWords::tr("Effort and cost"), costWidth}},
                Table::Air::Tight);
    const qreal rest = flow.width() - whoWidth - byWidth - costWidth - 30;
    qsizetype drawn = 0;
    for (const ReportDecision &decision : model.decisions) {
        if (flow.room() < cautionHeight + decisionHeight + lineStep)
            break;
        table.row({{limited(decision.text, rest)},
                   {limited(decision.who, whoWidth)},
                   {decision.by},
                   {limited(decision.cost, costWidth)}});
        ++drawn;
    }
    drawMore(flow, model.decisions.size() - drawn, partTitle(ReportPart::Findings));
}

void drawSummary(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Summary);
    drawAnswer(flow, model);
    drawCounts(flow, model);
    drawRisks(flow, model);
    drawGood(flow, model);
    drawDecisions(flow, model);
    flow.section(ReportWords::tr("What this does not say"));
    TextBlock caution(model.caution, Style::Table, flow.width());
    caution.limit(qMax(1, int(flow.room() / caution.lineHeight())));
    caution.draw(flow.canvas(), {flow.left(), flow.y()}, colour::text);
}

} // namespace doorcheck::pdf
