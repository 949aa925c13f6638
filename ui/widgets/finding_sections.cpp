// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_sections.h"

#include "core/language/dates.h"
#include "core/report/evidence_words.h"
#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "ui/models/transcript_model.h"
#include "ui/widgets/command_block.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_badge.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingDetail)
};
} // namespace

void addSection(QVBoxLayout *layout, const QString &title, const QString &beside, QWidget *atEnd)
{
    layout->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    QLabel *name = plainLabel(title, 14, QFont::DemiBold);
    name->setWordWrap(false);
    row->addWidget(name);
    row->addWidget(plainLabel(beside, 12, QFont::Normal, "second"), 1);
    if (atEnd)
        row->addWidget(atEnd);
    layout->addLayout(row);
}

static QString timeOf(const ReportFinding &entry)
{
    const QList<Transcript> &transcripts = entry.finding.evidence.transcripts;
    if (transcripts.isEmpty() || !transcripts[0].started.isValid())
        return {};
    return dateAndTime(transcripts[0].started);
}

static QStringList metaOf(const ReportItem &item, const QList<ReportFinding> &findings)
{
    QStringList parts{item.source};
    if (item.findings.size() == 1) {
        const Finding &finding = findings[item.findings[0]].finding;
        if (finding.port)
            //: Which server was asked. %1 its address or name, %2 a number
            parts << Text::tr("%1, port %2")
                         .arg(plainText(
                             finding.address.isEmpty() ? finding.target : finding.address, 80))
                         .arg(finding.port);
        else
            parts << plainText(finding.target, 80);
        parts << timeOf(findings[item.findings[0]]);
    } else if (item.findings.size() > 1) {
        //: %n servers that a question was put to
        parts << Text::tr("%n servers and ports", nullptr, int(item.findings.size()));
    }
    parts << item.accepted << item.lapsed;
    parts.removeAll(QString());
    return parts;
}

void addHead(QVBoxLayout *layout, const ReportItem &item, const QList<ReportFinding> &findings,
             bool answered, QWidget *atEnd)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    if (answered) {
        auto *shape = new VerdictBadge(item.verdict, 28);
        shape->setAccepted(!item.accepted.isEmpty());
        row->addWidget(shape, 0, Qt::AlignTop);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    QLabel *question = plainLabel(item.question, 18, QFont::DemiBold);
    question->setObjectName(u"detailQuestion"_s);
    texts->addWidget(question);
    if (answered) {
        auto *meta = new QHBoxLayout;
        meta->setSpacing(14);
        QLabel *word = verdictLabel(item.verdict, verdictTitle(item.verdict));
        word->setObjectName(u"detailVerdict"_s);
        meta->addWidget(word, 0, Qt::AlignTop);
        meta->addWidget(
            plainLabel(metaOf(item, findings).join(u"    "_s), 12, QFont::Normal, "second"), 1);
        texts->addLayout(meta);
    }
    row->addLayout(texts, 1);
    row->addWidget(atEnd, 0, Qt::AlignTop);
    layout->addLayout(row);
}

// Who answers for the fault, and who mends it.
static void addDecision(QVBoxLayout *layout, const ReportFinding &entry)
{
    const auto add = [layout](const QString &text, const char *name) {
        QLabel *label = plainLabel(text, 12, QFont::Medium);
        label->setObjectName(QString::fromLatin1(name));
        layout->addWidget(label);
    };
    const auto &risk = entry.finding.acceptedRisk;
    const QString state = entry.accepted.isEmpty() ? entry.lapsed : entry.accepted;
    if (risk && !state.isEmpty())
        //: %1 is "Risk accepted to 2027-01-31", %2 who did so, %3 why
        add(Text::tr("%1 by %2: %3")
                .arg(state, plainText(risk->owner, 120), plainText(risk->reason, 300)),
            "detailAccepted");
    if (!entry.action.isEmpty())
        //: Who mends it: %1 is, for example, "Tom Reyes, due 2026-12-01, open"
        add(Text::tr("To be done by %1").arg(entry.action), "detailAction");
}

void addSaw(QVBoxLayout *layout, const ReportFinding &entry, bool several)
{
    const Finding &finding = entry.finding;
    if (several) {
        auto *where = new QHBoxLayout;
        where->setSpacing(8);
        where->addWidget(new VerdictBadge(finding.verdict, 16));
        where->addWidget(verdictLabel(finding.verdict, verdictTitle(finding.verdict)));
        where->addWidget(plainLabel(entry.where, 12, QFont::Medium, "second"), 1);
        layout->addLayout(where);
    }
    QLabel *reason = plainLabel(finding.reason);
    reason->setObjectName(u"detailReason"_s);
    layout->addWidget(reason);
    if (!finding.technical.isEmpty())
        layout->addWidget(plainLabel(finding.technical, 12, QFont::Normal, "second"));
    for (const QString &sentence : finding.evidence.notLearnt.mid(0, 8))
        //: %1 is a sentence on what could not be found out
        layout->addWidget(plainLabel(Text::tr("Not learnt: %1").arg(plainText(sentence)), 12,
                                     QFont::Normal, "second"));
    addDecision(layout, entry);
    if (several)
        layout->addSpacing(6);
}

void addWhy(QVBoxLayout *layout, const ReportItem &item)
{
    //: Heading in the detail pane
    addSection(layout, Text::tr("Why it matters"));
    auto *frame = new QFrame;
    frame->setObjectName(u"why"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 0, 0, 0);
    inside->setSpacing(2);
    inside->addWidget(plainLabel(item.why));
    if (!item.place.isEmpty())
        //: %1 is the passage of the leaflet that asks this question
        inside->addWidget(
            plainLabel(Text::tr("See the %1.").arg(item.place), 12, QFont::Normal, "second"));
    layout->addWidget(frame);
}

static QString stepTitle(const QString &kind)
{
    if (kind == "where"_L1)
        //: Kinds of steps in advice
        return Text::tr("Where");
    if (kind == "write"_L1)
        return Text::tr("Do this");
    if (kind == "apply"_L1)
        return Text::tr("Put it into force");
    if (kind == "verify"_L1)
        return Text::tr("See that it worked");
    return Text::tr("Note");
}

static QString adviceRemark(const Software &software, const QString &chosen)
{
    if (!chosen.isEmpty())
        //: Beside the heading of advice. %1 is a program somebody chose from a list
        return Text::tr("For %1, as chosen").arg(plainText(chosen, 80));
    if (software.name.isEmpty())
        //: Beside the heading of advice
        return Text::tr("Software not recognised");
    //: Beside the heading of advice. %1 is a program
    return Text::tr("%1 seen").arg(
        plainText(software.name + u' ' + software.version, 80).trimmed());
}

void addAdvice(QVBoxLayout *layout, const ReportFinding &entry, const QString &chosen,
               QWidget *menu, QStringList *commands)
{
    QList<Advice> list = entry.finding.advice;
    if (!chosen.isEmpty() && !list.isEmpty())
        list = adviceFor(problemOf(list[0]), {chosen, {}, {}});
    for (const Advice &advice : list) {
        //: Heading in the detail pane, above the steps that mend the problem
        addSection(layout, Text::tr("How to fix it"),
                   adviceRemark(entry.finding.software, chosen), std::exchange(menu, nullptr));
        layout->addWidget(plainLabel(advice.title + u". "_s + advice.effort + u'.'));
        for (const AdviceStep &step : advice.steps) {
            layout->addWidget(plainLabel(stepTitle(step.kind) + u": "_s + step.text, 12,
                                         QFont::Normal, step.commands.isEmpty() ? "second" : ""));
            if (step.commands.isEmpty())
                continue;
            layout->addWidget(new CommandBlock(step.commands));
            if (step.kind == "write"_L1 || step.kind == "apply"_L1)
                *commands << step.commands;
        }
        //: Names the document the advice rests on
        layout->addWidget(
            //: %1 is the address of a web page
            plainLabel(Text::tr("Source: %1").arg(advice.source), 12, QFont::Normal, "third"));
    }
}

static QWidget *factTable(const QList<ReportRow> &rows)
{
    auto *box = new QFrame;
    box->setObjectName(u"evidence"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < rows.size(); ++row) {
        QLabel *name = plainLabel(rows[row].name, 12, QFont::Normal, "second");
        QLabel *value = plainLabel(plainText(rows[row].value, 600), 12);
        value->setObjectName(u"factValue"_s);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    return box;
}

void addFacts(QVBoxLayout *layout, const ReportItem &item, const QList<ReportFinding> &findings)
{
    static constexpr int mostPlaces = 5;
    int places = 0;
    for (const int index : item.findings) {
        const QJsonObject &facts = findings[index].finding.evidence.facts;
        if (places >= mostPlaces) { // counted, not worded: there may be thousands
            places += facts.isEmpty() ? 0 : 1;
            continue;
        }
        const QList<ReportRow> rows = factRows(facts);
        if (rows.isEmpty())
            continue;
        ++places;
        if (places == 1)
            //: Heading in the detail pane, above what a probe wrote down
            addSection(layout, Text::tr("What was noted"));
        if (item.findings.size() > 1)
            layout->addWidget(plainLabel(findings[index].where, 12, QFont::Medium, "second"));
        layout->addWidget(factTable(rows));
    }
    if (places > mostPlaces)
        //: Below what was noted at some servers. %n more servers
        layout->addWidget(plainLabel(Text::tr("%n more in the exported data.", nullptr,
                                              places - mostPlaces),
                                     12, QFont::Normal, "second"));
}

QString evidenceText(const ReportItem &item, const QList<ReportFinding> &findings)
{
    QStringList parts{item.question};
    for (const int index : item.findings) {
        const Finding &finding = findings[index].finding;
        parts << findings[index].where + u": "_s + verdictTitle(finding.verdict) + u". "_s +
                     finding.reason;
        for (const Transcript &transcript : finding.evidence.transcripts)
            parts << TranscriptModel(finding, transcript).text();
    }
    return parts.join(u"\n\n"_s);
}

} // namespace doorcheck
