// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_rows.h"

#include "core/report/plain_text.h"
#include "core/report/report_words.h"
#include "ui/charts/hatch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_badge.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};
} // namespace

static FirstThing thingOf(const ReportItem &item, const ReportFinding &entry)
{
    FirstThing thing;
    thing.item = item.id;
    thing.question = item.number;
    thing.action = item.action;
    const QString decision = businessWords(entry.finding.id).decision;
    thing.title = item.verdict == Verdict::Fail && !decision.isEmpty() ? decision : item.question;
    if (entry.finding.advice.isEmpty()) {
        thing.how = item.outcome;
    } else {
        thing.how = entry.finding.advice[0].title;
        thing.cost = entry.finding.advice[0].effort;
        if (!entry.finding.target.isEmpty())
            //: %1 is what to do, %2 the server where
            thing.how = Text::tr("%1, on %2").arg(thing.how, plainText(entry.finding.target, 80));
    }
    return thing;
}

QList<FirstThing> firstThings(const ReportModel &report)
{
    static constexpr int most = 3;
    QList<FirstThing> things;
    for (const Verdict verdict :
         {Verdict::Fail, Verdict::Warning, Verdict::NotProven, Verdict::NotTested}) {
        for (const ReportItem &item : report.items) {
            if (item.verdict != verdict || item.findings.isEmpty() || !item.accepted.isEmpty())
                continue;
            if (things.size() < most)
                things << thingOf(item, report.findings[item.findings[0]]);
        }
    }
    return things;
}

QWidget *firstRow(int number, const FirstThing &thing)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(14);
    auto *disc = new QLabel(QString::number(number));
    disc->setObjectName(u"disc"_s);
    disc->setFont(scaledFontOf(disc, 12, QFont::DemiBold));
    disc->setAlignment(Qt::AlignCenter);
    disc->setFixedSize(26, 26);
    layout->addWidget(disc);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(plainLabel(thing.title, 13, QFont::DemiBold));
    texts->addWidget(plainLabel(thing.how, 12, QFont::Normal, "second"));
    layout->addLayout(texts, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    QLabel *cost = plainLabel(thing.cost, 12, QFont::Normal, "second");
    cost->setWordWrap(false);
    cost->setAlignment(Qt::AlignTrailing);
    right->addWidget(cost);
    //: Button: leads to a question of the checklist. %1 is its number
    QPushButton *link = linkButton(Text::tr("Question %1").arg(thing.question));
    //: For a screen reader. %1 is a number, %2 the thing to do
    link->setAccessibleName(Text::tr("Question %1: %2").arg(thing.question).arg(thing.title));
    link->setObjectName(u"toQuestion"_s);
    //: Button beside a thing to do: names who does it
    QPushButton *assign = linkButton(thing.action.isEmpty() ? Text::tr("Assign to...")
                                                            : thing.action);
    assign->setObjectName(u"assign"_s);
    //: For a screen reader. %1 is the thing to do
    assign->setAccessibleName(Text::tr("Who does it: %1").arg(thing.title));
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    links->addStretch(1);
    links->addWidget(assign);
    links->addWidget(link);
    right->addLayout(links);
    layout->addLayout(right);
    return row;
}

static QString changeHeadline(Change change, int count)
{
    switch (change) {
    case Change::Fixed:
        //: %n answers have changed since the last check
        return Text::tr("%n fixed", nullptr, count);
    case Change::New:
        //: %n counts findings that were not in the check before
        return Text::tr("%n new", nullptr, count);
    case Change::Changed:
        //: %n counts findings whose verdict is another than in the check before
        return Text::tr("%n changed", nullptr, count);
    case Change::Unchanged:
        //: %n counts findings with the same verdict as in the check before
        return Text::tr("%n unchanged", nullptr, count);
    case Change::NotComparable:
        break;
    }
    //: %n counts findings for which the two checks did not ask the same
    return Text::tr("%n not comparable", nullptr, count);
}

static Verdict changeShape(Change change)
{
    switch (change) {
    case Change::Fixed:
        return Verdict::Pass;
    case Change::New:
        return Verdict::Fail;
    case Change::Changed:
        return Verdict::Warning;
    case Change::Unchanged:
        return Verdict::NotApplicable;
    case Change::NotComparable:
        break;
    }
    return Verdict::NotTested;
}

// What the first of them is about; of the unchanged, how many still fail.
static QString changeDetail(const RunDiff &diff, Change change)
{
    int failing = 0;
    QStringList questions;
    for (const FindingChange &entry : diff.changes) {
        if (entry.change != change)
            continue;
        const Finding &latest = entry.latest();
        failing += latest.verdict == Verdict::Fail ? 1 : 0;
        const CheckEntry *check = checklist().check(latest.id);
        const QString question = check ? check->title : plainText(latest.id, 80);
        if (!questions.contains(question))
            questions << question;
    }
    if (change == Change::Unchanged)
        //: Of the answers that have not changed since the last check, %n fail
        return failing > 0 ? Text::tr("%n still failing", nullptr, failing)
                           : Text::tr("None of them fails");
    return questions.mid(0, 2).join(u' ');
}

static QWidget *sinceRow(QWidget *shape, const QString &headline, const QString &detail)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 11, 0, 11);
    layout->setSpacing(14);
    layout->addWidget(shape, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *button = new QPushButton(headline);
    button->setProperty("plain", true);
    button->setFont(scaledFontOf(button, 13, QFont::DemiBold));
    button->setCursor(Qt::PointingHandCursor);
    texts->addWidget(button, 0, Qt::AlignLeading);
    texts->addWidget(plainLabel(detail, 12, QFont::Normal, "second"));
    layout->addLayout(texts, 1);
    return row;
}

QWidget *changeRow(const RunDiff &diff, Change change, int count)
{
    auto *shape = new VerdictBadge(changeShape(change), 16);
    shape->setAccessibleName(changeTitle(change));
    return sinceRow(shape, changeHeadline(change, count), changeDetail(diff, change));
}

QList<const ReportItem *> acceptedItems(const ReportModel &report)
{
    QList<const ReportItem *> items;
    for (const ReportItem &item : report.items) {
        if (!item.accepted.isEmpty())
            items << &item;
    }
    return items;
}

QWidget *acceptedRow(const QList<const ReportItem *> &items)
{
    QStringList details;
    for (const ReportItem *item : items.mid(0, 2))
        details << item->question + u' ' + item->accepted + u'.';
    //: %n faults somebody answers for
    return sinceRow(new IconBadge(u"overlay-accepted"_s, 16),
                    Text::tr("%n accepted risks", nullptr, int(items.size())),
                    details.join(u' '));
}

void fillAreaTable(QTableWidget *table, const QList<AreaBars::Area> &areas)
{
    QList<Verdict> verdicts;
    for (const Verdict verdict : chartOrder) {
        for (const AreaBars::Area &area : areas) {
            if (area.counts.contains(verdict) && !verdicts.contains(verdict))
                verdicts << verdict;
        }
    }
    //: Head of a column: parts of the checklist
    QStringList heads{Text::tr("Area")};
    for (const Verdict verdict : std::as_const(verdicts))
        heads << verdictTitle(verdict);
    table->clear();
    table->setColumnCount(int(heads.size()));
    table->setRowCount(int(areas.size()));
    table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < areas.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(areas[row].name));
        for (int i = 0; i < verdicts.size(); ++i)
            table->setItem(
                row, i + 1,
                new QTableWidgetItem(QString::number(areas[row].counts.value(verdicts[i]))));
    }
    table->resizeColumnsToContents();
}

} // namespace doorcheck
