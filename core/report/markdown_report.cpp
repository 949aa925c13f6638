// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "core/report/prepare.h"
#include "core/report/report_words.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

// Every character that CommonMark, HTML inside it, tables or mentions could read as theirs. A line
// never begins with text of others, or begins with a letter or an escape.
static QString escaped(const QString &text)
{
    static const auto special = u"\\`*_{}[]()<>#+!|~&@="_s;
    QString result;
    for (const QChar c : text) {
        const bool first = result.isEmpty();
        if (special.contains(c) || (first && c == u'-'))
            result += u'\\';
        result += c;
    }
    return result;
}

static QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

static QString heading(int level, const QString &text)
{
    return u'\n' + QString(level, u'#') + u' ' + text + u"\n\n"_s;
}

// A fence longer than any run of backticks inside.
static QString fenced(const QStringList &commands)
{
    QString text;
    qsizetype longest = 2, current = 0;
    for (const QString &command : commands) {
        for (const QString &line : command.split(u'\n'))
            text += plainText(line, 2000) + u'\n';
    }
    for (const QChar c : text) {
        current = c == u'`' ? current + 1 : 0;
        longest = qMax(longest, current);
    }
    const QString fence(longest + 1, u'`');
    return u'\n' + fence + u'\n' + text + fence + u"\n\n"_s;
}

static QString numbers(const ReportModel &model)
{
    QStringList heads{QString()}, rules{u"---"_s};
    QStringList questions{ReportWords::tr("The leaflet's questions")};
    QStringList answers{ReportWords::tr("Answers of single servers")};
    for (const ReportCount &count : model.counts) {
        heads << verdictTitle(count.verdict);
        rules << u"---:"_s;
        questions << QString::number(count.questions);
        answers << QString::number(count.answers);
    }
    return row(heads) + row(rules) + row(questions) + row(answers);
}

static QString items(const ReportModel &model)
{
    QString text = row({ReportWords::tr("No.", "number"), ReportWords::tr("Question"),
                        ReportWords::tr("Verdict"), ReportWords::tr("Outcome")})
            + row({u"---:"_s, u"---"_s, u"---"_s, u"---"_s});
    for (const ReportItem &item : model.items)
        text += row({QString::number(item.number), escaped(item.question),
                     verdictTitle(item.verdict), escaped(item.outcome)});
    return text;
}

static QString finding(const ReportFinding &entry, bool technical)
{
    QString text = heading(3, u"%1 %2"_s.arg(entry.reference, escaped(entry.title)));
    text += u"**%1**, %2, %3\n\n"_s.arg(verdictTitle(entry.finding.verdict),
                                        escaped(entry.finding.id), escaped(entry.where));
    text += escaped(entry.finding.reason) + u"\n\n"_s;
    if (technical && !entry.finding.technical.isEmpty())
        text += escaped(entry.finding.technical) + u"\n\n"_s;
    if (!entry.sameAdviceAs.isEmpty())
        return text
                //: %1 is a finding's short name, such as F3
                + ReportWords::tr("The same steps as for finding %1, on this server.")
                          .arg(entry.sameAdviceAs)
                + u'\n';
    for (const Advice &advice : entry.finding.advice) {
        text += u"**%1**\n\n"_s.arg(escaped(advice.title));
        for (const AdviceStep &step : advice.steps) {
            text += escaped(step.text) + u'\n';
            text += step.commands.isEmpty() || !technical ? u"\n"_s : fenced(step.commands);
        }
    }
    return text;
}

static QString rows(const QList<ReportRow> &list)
{
    QString text = row({u" "_s, u" "_s}) + row({u"---"_s, u"---"_s});
    for (const ReportRow &entry : list)
        text += row({escaped(entry.name), escaped(entry.value)});
    return text;
}

static QString heads(const QStringList &names)
{
    return row(names) + row(QStringList(names.size(), u"---"_s));
}

static QString areas(const ReportModel &model)
{
    QStringList names{ReportWords::tr("Area")};
    for (const ReportCount &count : model.counts)
        names << verdictTitle(count.verdict);
    QString text = heads(names);
    for (const ReportArea &area : model.areas) {
        QStringList cells{escaped(area.name)};
        for (const ReportCount &column : model.counts) {
            int questions = 0;
            for (const ReportCount &count : area.counts)
                questions += count.verdict == column.verdict ? count.questions : 0;
            cells << QString::number(questions);
        }
        text += row(cells);
    }
    return text;
}

static QString reach(const ReachMatrix &matrix)
{
    if (matrix.rows.isEmpty())
        return {};
    QString text = heading(3, ReportWords::tr("What a stranger can reach through the proxy"));
    //: %1 and %2 are numbers
    text += ReportWords::tr("%1 of %2 ways led through.").arg(matrix.reached()).arg(matrix.asked());
    QStringList names{ReportWords::tr("Service")};
    for (const QString &method : matrix.methods)
        names << escaped(method);
    text += u"\n\n"_s + heads(names);
    for (const ReachMatrix::Row &service : matrix.rows) {
        QStringList cells{escaped(u"%1, %2"_s.arg(service.name, service.ports))};
        for (const ReachMatrix::Cell &cell : service.cells)
            cells << escaped(cell.text);
        text += row(cells);
    }
    return text;
}

static QString changes(const ReportChanges &since)
{
    if (since.since.isEmpty())
        return {};
    //: %1 is a date
    QString text = heading(3, ReportWords::tr("Since the last check, of %1").arg(since.since));
    text += rows(since.counts) + u'\n';
    for (const QString &note : since.notes)
        text += escaped(note) + u"\n\n"_s;
    if (since.list.isEmpty())
        return text;
    text += heads({ReportWords::tr("Question"), ReportWords::tr("Change"), ReportWords::tr("Then"),
                   ReportWords::tr("Now")});
    const auto told = [](const std::optional<Verdict> &verdict) {
        return verdict ? verdictTitle(*verdict) : ReportWords::tr("Not part of it");
    };
    for (const ReportChange &change : since.list)
        text += row({escaped(u"%1, %2"_s.arg(change.title, change.where)), change.change,
                     told(change.was), told(change.now)});
    return text;
}

static QString dutyRows(const QList<ReportDuty> &list)
{
    QString text;
    for (const ReportDuty &duty : list)
        text += row({escaped(u"%1 %2"_s.arg(duty.reference, duty.title)),
                     verdictTitle(duty.verdict), escaped(duty.who), escaped(duty.until),
                     escaped(duty.text)});
    return text;
}

static QString duties(const ReportModel &model)
{
    QString text = ReportWords::tr("Nobody has been given a task yet.") + u'\n';
    if (!model.actions.isEmpty())
        text = heads({ReportWords::tr("What"), ReportWords::tr("Verdict"), ReportWords::tr("Who"),
                      ReportWords::tr("Due"), ReportWords::tr("State")})
            + dutyRows(model.actions);
    if (model.accepted.isEmpty())
        return text;
    return text + heading(3, ReportWords::tr("Accepted risks"))
        + heads({ReportWords::tr("Risk"), ReportWords::tr("Verdict"),
                 ReportWords::tr("Accepted by"), ReportWords::tr("Until"),
                 ReportWords::tr("Because")})
        + dutyRows(model.accepted);
}

QByteArray renderMarkdown(const RunDocument &run, const ReportOptions &options)
{
    const LanguageScope language(options.language);
    const Prepared prepared = prepare(run, options);
    const ReportModel &model = prepared.model;
    const QString word = model.answerWord.isEmpty() ? QString() : model.answerWord + u' ';
    //: Title of a report. %1 is the client
    QString text = u"# "_s + ReportWords::tr("Is the door shut? %1").arg(escaped(model.client));
    text += u"\n\n**%1**\n\n%2\n\n"_s.arg(escaped(word + model.answerSentence),
                                          escaped(model.lead));
    text += numbers(model);
    text += u'\n' + escaped(model.caution) + u'\n';
    text += heading(2, partTitle(ReportPart::Checklist)) + items(model);
    text += heading(2, partTitle(ReportPart::Areas)) + areas(model) + reach(model.reach)
            + changes(model.changes);
    text += heading(2, partTitle(ReportPart::Findings));
    for (const ReportFinding &entry : model.findings)
        text += finding(entry, !options.management);
    text += heading(2, partTitle(ReportPart::Duties)) + duties(model);
    text += heading(2, partTitle(ReportPart::Scope)) + rows(model.scope);
    text += heading(2, partTitle(ReportPart::Integrity)) + rows(model.integrity);
    return text.toUtf8();
}

} // namespace doorcheck
