// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/parts.h"

namespace doorcheck::html {

using namespace Qt::StringLiterals;

static void writeAreaTable(Writer &out, const ReportModel &model)
{
    QStringList heads{ReportWords::tr("Area")};
    for (const ReportCount &count : model.counts)
        heads << verdictTitle(count.verdict);
    openTable(out, ReportWords::tr("Number of questions by area and answer"), heads);
    out.open(u"tbody"_s);
    for (const ReportArea &area : model.areas) {
        out.open(u"tr"_s);
        out.element(u"th"_s, area.name, {{u"scope"_s, u"row"_s}});
        for (const ReportCount &column : model.counts) {
            int questions = 0;
            for (const ReportCount &count : area.counts)
                questions += count.verdict == column.verdict ? count.questions : 0;
            out.element(u"td"_s, QString::number(questions), {{u"class"_s, u"number"_s}});
        }
        out.close();
    }
    out.close();
    out.close();
}

static void writeReach(Writer &out, const ReachMatrix &reach)
{
    if (reach.rows.isEmpty())
        return;
    out.element(u"h3"_s, ReportWords::tr("What a stranger can reach through the proxy"));
    openTable(out,
              //: %1 and %2 are numbers
              ReportWords::tr("%1 of %2 ways led through.").arg(reach.reached()).arg(reach.asked()),
              QStringList{ReportWords::tr("Service")} + reach.methods);
    out.open(u"tbody"_s);
    for (const ReachMatrix::Row &row : reach.rows) {
        out.open(u"tr"_s);
        out.open(u"th"_s, {{u"scope"_s, u"row"_s}});
        out.text(row.name);
        out.element(u"span"_s, row.ports, {{u"class"_s, u"second"_s}});
        out.close();
        for (const ReachMatrix::Cell &cell : row.cells) {
            out.open(u"td"_s, {{u"class"_s, u"verdict "_s + verdictName(cell.verdict)}});
            writeIcon(out, cell.verdict);
            out.text(cell.text);
            out.close();
        }
        out.close();
    }
    out.close();
    out.close();
}

static void writeChange(Writer &out, const ReportChange &change)
{
    out.open(u"tr"_s);
    out.open(u"th"_s, {{u"scope"_s, u"row"_s}});
    out.text(change.title);
    out.element(u"span"_s, change.where, {{u"class"_s, u"second"_s}});
    out.close();
    out.element(u"td"_s, change.change);
    for (const std::optional<Verdict> &verdict : {change.was, change.now}) {
        if (verdict)
            writeVerdict(out, *verdict, u"td"_s);
        else
            out.element(u"td"_s, ReportWords::tr("Not part of it"));
    }
    out.close();
}

static void writeChanges(Writer &out, const ReportChanges &changes)
{
    if (changes.since.isEmpty())
        return;
    //: %1 is a date
    out.element(u"h3"_s, ReportWords::tr("Since the last check, of %1").arg(changes.since));
    writeRows(out, ReportWords::tr("What became of each answer"), changes.counts);
    for (const QString &note : changes.notes)
        out.element(u"p"_s, note, {{u"class"_s, u"meta"_s}});
    if (changes.list.isEmpty())
        return;
    openTable(out, ReportWords::tr("What has changed"),
              {ReportWords::tr("Question"), ReportWords::tr("Change"), ReportWords::tr("Then"),
               ReportWords::tr("Now")});
    out.open(u"tbody"_s);
    for (const ReportChange &change : changes.list)
        writeChange(out, change);
    out.close();
    out.close();
}

void writeAreas(Writer &out, const ReportModel &model)
{
    openPart(out, ReportPart::Areas);
    writeAreaTable(out, model);
    writeReach(out, model.reach);
    writeChanges(out, model.changes);
    out.close();
}

static void writeDuty(Writer &out, const ReportDuty &duty, const QStringList &more)
{
    out.open(u"tr"_s);
    out.open(u"th"_s, {{u"scope"_s, u"row"_s}});
    writeLink(out, findingId(duty.reference), u"%1 %2"_s.arg(duty.reference, duty.title));
    out.close();
    writeVerdict(out, duty.verdict, u"td"_s);
    for (const QString &text : more)
        out.element(u"td"_s, text);
    out.close();
}

void writeDuties(Writer &out, const ReportModel &model)
{
    openPart(out, ReportPart::Duties);
    if (model.actions.isEmpty()) {
        out.element(u"p"_s, ReportWords::tr("Nobody has been given a task yet."));
    } else {
        openTable(out, ReportWords::tr("Who mends what, by when"),
                  {ReportWords::tr("What"), ReportWords::tr("Verdict"), ReportWords::tr("Who"),
                   ReportWords::tr("Due"), ReportWords::tr("State")});
        out.open(u"tbody"_s);
        for (const ReportDuty &duty : model.actions)
            writeDuty(out, duty, {duty.who, duty.until, duty.text});
        out.close();
        out.close();
    }
    if (!model.accepted.isEmpty()) {
        out.element(u"h3"_s, ReportWords::tr("Accepted risks"));
        openTable(out,
                  ReportWords::tr("The verdict stays what it is; somebody answers for it until "
                                  "the day that is named."),
                  {ReportWords::tr("Risk"), ReportWords::tr("Verdict"),
                   ReportWords::tr("Accepted by"), ReportWords::tr("Until"),
                   ReportWords::tr("Because")});
        out.open(u"tbody"_s);
        for (const ReportDuty &duty : model.accepted)
            writeDuty(out, duty, {duty.who, duty.until, duty.text});
        out.close();
        out.close();
    }
    out.close();
}

} // namespace doorcheck::html
