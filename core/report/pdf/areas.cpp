// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/sections.h"

#include "core/report/pdf/table.h"

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static void drawNumber(Canvas &canvas, const QRectF &bar, Verdict verdict, int number)
{
    const TextBlock text(QString::number(number), Style::TableHead, 40);
    const qreal width = text.naturalWidth();
    const QPointF at(bar.center().x() - width / 2, bar.center().y() - text.height() / 2);
    // On a pattern nothing can be read.
    if (verdict != Verdict::Fail && verdict != Verdict::Pass)
        canvas.fill({at.x() - 4, bar.center().y() - 7, width + 8, 14}, colour::surface);
    text.draw(canvas, at, verdict == Verdict::Fail ? colour::surface : colour::text);
}

static void drawLegend(Flow &flow, const QList<ReportCount> &counts)
{
    qreal x = flow.left();
    for (const ReportCount &count : counts) {
        const TextBlock word(verdictTitle(count.verdict), Style::Caption, 160);
        flow.canvas().verdictBar(count.verdict, {x, flow.y() + 1, 14, 14});
        word.draw(flow.canvas(), {x + 20, flow.y()}, colour::text2);
        x += 20 + word.naturalWidth() + 16;
    }
    flow.space(22);
}

static void drawBars(Flow &flow, const ReportModel &model)
{
    constexpr qreal label = 170, high = 22, pitch = 36, apart = 3;
    int largest = 1, pieces = 1;
    for (const ReportArea &area : model.areas) {
        largest = qMax(largest, area.total);
        pieces = qMax(pieces, int(area.counts.size()));
    }
    const qreal unit = (flow.width() - label - apart * (pieces - 1)) / largest;
    for (const ReportArea &area : model.areas) {
        flow.ensure(pitch);
        TextBlock name(area.name, Style::Table, label - 10);
        name.limit(1);
        name.draw(flow.canvas(), {flow.left(), flow.y() + (high - name.height()) / 2},
                  colour::text);
        qreal x = flow.left() + label;
        for (const ReportCount &count : area.counts) {
            const QRectF bar(x, flow.y(), unit * count.questions, high);
            flow.canvas().verdictBar(count.verdict, bar);
            drawNumber(flow.canvas(), bar, count.verdict, count.questions);
            x += bar.width() + apart;
        }
        flow.space(pitch);
    }
    drawLegend(flow, model.counts);
}

static void drawReach(Flow &flow, const ReachMatrix &reach)
{
    if (reach.rows.isEmpty())
        return;
    flow.section(ReportWords::tr("What a stranger can reach through the proxy"), 160);
    //: %1 and %2 are numbers
    flow.paragraph(ReportWords::tr("%1 of %2 ways led through.")
                       .arg(reach.reached())
                       .arg(reach.asked()),
                   Style::Table, colour::text2);
    flow.space(4);
    constexpr qsizetype most = 5; // columns a page has room for; more follow in a table of their own
    for (qsizetype from = 0; from < reach.methods.size(); from += most) {
        const QStringList methods = reach.methods.mid(from, most);
        const qreal width = qMin(140.0, (flow.width() - 170) / double(methods.size()) - 10);
        QList<Column> columns{{ReportWords::tr("Service"), 0}};
        for (const QString &method : methods)
            columns << Column{method, width};
        Table table(flow, columns, Table::Air::Tight);
        for (const ReachMatrix::Row &row : reach.rows) {
            Cell service{row.name, Style::TableStrong};
            service.second = row.ports;
            QList<Cell> cells{service};
            for (const ReachMatrix::Cell &cell : row.cells.mid(from, most)) {
                Cell outcome{cell.text, Style::Table, verdictColour(cell.verdict)};
                outcome.verdict = cell.verdict;
                if (cell.verdict == Verdict::Fail)
                    outcome.ground = verdictTint(cell.verdict);
                cells << outcome;
            }
            table.row(cells);
        }
        flow.space(10);
    }
}

static void drawChanges(Flow &flow, const ReportChanges &changes)
{
    if (changes.since.isEmpty())
        return;
    //: %1 is a date
    flow.section(ReportWords::tr("Since the last check, of %1").arg(changes.since), 120);
    QStringList counts;
    for (const ReportRow &count : changes.counts)
        counts << count.name + u": "_s + count.value;
    flow.paragraph(counts.join(u", "_s) + u'.');
    for (const QString &note : changes.notes) {
        flow.space(4);
        flow.paragraph(note, Style::Table, colour::text2);
    }
    if (changes.list.isEmpty())
        return;
    flow.space(8);
    Table table(flow, {{ReportWords::tr("Question"), 0},
                       {ReportWords::tr("Change"), 110},
                       {ReportWords::tr("Then"), 124},
                       {ReportWords::tr("Now"), 124}},
                Table::Air::Tight);
    constexpr qsizetype most = 30;
    for (const ReportChange &change : changes.list.mid(0, most)) {
        Cell question{change.title, Style::TableStrong};
        question.second = change.where;
        QList<Cell> cells{question, {change.change}};
        for (const std::optional<Verdict> &verdict : {change.was, change.now}) {
            Cell cell{verdict ? verdictTitle(*verdict) : ReportWords::tr("Not part of it")};
            cell.verdict = verdict;
            cells << cell;
        }
        table.row(cells);
    }
    if (changes.list.size() > most) {
        flow.space(6);
        //: %1 counts lines
        flow.paragraph(ReportWords::tr("%1 more are left out here.")
                           .arg(changes.list.size() - most),
                       Style::Table, colour::text2);
    }
}

void drawAreas(Flow &flow, const ReportModel &model)
{
    beginPart(flow, ReportPart::Areas, 330);
    drawBars(flow, model);
    drawReach(flow, model.reach);
    drawChanges(flow, model.changes);
}

} // namespace doorcheck::pdf
