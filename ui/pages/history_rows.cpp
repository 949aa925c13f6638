// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_rows.h"

#include "core/checklist/checklist.h"
#include "core/language/language.h"
#include "core/report/plain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_badge.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int rowsAtOnce = 60; // of one group; more when somebody asks

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPage)
};
} // namespace

// All cells of a column are as wide as the longest word in the language of the window.
static int widestVerdict(const QWidget *widget)
{
    const QFontMetrics metrics(scaledFontOf(widget, 12, QFont::DemiBold));
    int widest = metrics.horizontalAdvance(Text::tr("Not asked"));
    for (const Verdict verdict : allVerdicts)
        widest = qMax(widest, metrics.horizontalAdvance(verdictTitle(verdict)));
    return widest + 14 + 7 + 4; // shape, gap, and a little for rounding
}

static QWidget *verdictCell(const std::optional<Finding> &finding, bool now)
{
    auto *cell = new QWidget;
    cell->setFixedWidth(widestVerdict(cell));
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    if (finding) {
        layout->addWidget(new VerdictBadge(finding->verdict, 14));
        QLabel *word = plainLabel(verdictTitle(finding->verdict), 12,
                                  now ? QFont::DemiBold : QFont::Normal, now ? "" : "second");
        word->setWordWrap(false);
        layout->addWidget(word, 1);
    } else {
        //: A question that one of two checks did not ask
        layout->addWidget(plainLabel(Text::tr("Not asked"), 12, QFont::Normal, "second"), 1);
    }
    return cell;
}

static QString placeOf(const Finding &finding)
{
    QStringList parts{isolated(plainText(finding.target, 80))};
    if (finding.port)
        //: %1 is a port's number; below a name in the comparison of two checks
        parts << Text::tr("port %1").arg(finding.port);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace {
// A button that shows labels instead of one text, and is as high as they are.
class EntryButton : public QPushButton
{
public:
    EntryButton()
    {
        setProperty("entry", true);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override { return QWidget::sizeHint(); }
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint(); }
};
} // namespace

// The word beside a place that one of two checks did not ask.
static QString wordOf(const std::optional<Finding> &finding)
{
    return finding ? verdictTitle(finding->verdict) : Text::tr("Not asked");
}

static QWidget *entryRow(const FindingChange &entry, const OpenChange &open)
{
    const Finding &latest = entry.latest();
    const CheckEntry *check = checklist().check(latest.id);
    auto *row = new EntryButton;
    row->setObjectName(u"change"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(plainLabel(check ? check->title : plainText(latest.id, 80), 13));
    QStringList second{placeOf(latest)};
    if (entry.change == Change::NotComparable)
        second << plainText(entry.text, 160); // why it is not
    if (entry.change == Change::New)
        second << plainText(latest.reason, 160);
    second.removeAll(QString());
    texts->addWidget(plainLabel(second.join(u". "_s), 12, QFont::Normal, "second"));
    layout->addLayout(texts, 1);
    layout->addWidget(verdictCell(entry.before, false));
    layout->addWidget(new IconBadge(u"ui/chevron-right"_s, 14));
    layout->addWidget(verdictCell(entry.after, true));
    for (QLabel *label : row->findChildren<QLabel *>()) { // what is pressed is the button
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    QStringList told{check ? check->title : plainText(latest.id, 80), placeOf(latest)};
    told.removeAll(QString());
    //: For a screen reader, a row of the comparison of two checks: %1 a question and a server, %2
    //: the verdict then, %3 the verdict now
    row->setAccessibleName(Text::tr("%1: %2, then %3")
                               .arg(told.join(u", "_s), wordOf(entry.before), wordOf(entry.after)));
    //: What a row of the comparison of two checks does
    row->setToolTip(Text::tr("Show this question in its check"));
    QObject::connect(row, &QPushButton::clicked, row, [open, entry] { open(entry); });
    return row;
}

static QWidget *groupRow(Change change, int count, QPushButton *show)
{
    auto *row = new QFrame;
    row->setObjectName(u"group"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(changeTitle(change), 12, QFont::DemiBold));
    layout->addWidget(plainLabel(QString::number(count), 12, QFont::Normal, "second"), 1);
    if (show)
        layout->addWidget(show);
    return row;
}

// Some of them at a time: a check of a thousand servers has thousands.
static void addEntries(QVBoxLayout *rows, const QList<FindingChange> &entries, qsizetype from,
                       const OpenChange &open)
{
    const qsizetype to = qMin(from + rowsAtOnce, entries.size());
    for (qsizetype i = from; i < to; ++i) {
        rows->addWidget(entryRow(entries[i], open));
        rows->addWidget(hairline());
    }
    if (to == entries.size())
        return;
    //: Button below a part of a list: shows more of it. %n entries are not shown yet
    QPushButton *more = linkButton(Text::tr("Show more (%n)", nullptr, int(entries.size() - to)));
    more->setObjectName(u"showMoreChanges"_s);
    rows->addWidget(more, 0, Qt::AlignLeft);
    QObject::connect(more, &QPushButton::clicked, more, [rows, entries, to, more, open] {
        more->hide();
        more->deleteLater();
        addEntries(rows, entries, to, open);
    });
}

static QList<FindingChange> entriesOf(const RunDiff &diff, Change change)
{
    QList<FindingChange> entries;
    for (const FindingChange &entry : diff.changes) {
        if (entry.change == change)
            entries << entry;
    }
    return entries;
}

void fillChanges(QVBoxLayout *layout, const RunDiff &diff, const OpenChange &open)
{
    for (const QString &note : diff.notes)
        addChangesNote(layout, plainText(note));
    for (const Change change :
         {Change::Fixed, Change::New, Change::Changed, Change::NotComparable, Change::Unchanged}) {
        const QList<FindingChange> entries = entriesOf(diff, change);
        if (entries.isEmpty())
            continue;
        const bool folded = change == Change::Unchanged;
        //: Button: shows the answers that have not changed
        QPushButton *show = folded ? linkButton(Text::tr("Show")) : nullptr;
        layout->addWidget(groupRow(change, int(entries.size()), show));
        auto *box = new QWidget;
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        addEntries(rows, entries, 0, open);
        layout->addWidget(box);
        box->setVisible(!folded);
        if (!show)
            continue;
        show->setObjectName(u"showUnchanged"_s);
        QObject::connect(show, &QPushButton::clicked, box, [show, box] {
            box->setVisible(box->isHidden());
            show->setText(box->isHidden() ? Text::tr("Show") : Text::tr("Hide"));
        });
    }
    layout->addStretch(1);
}

void addChangesNote(QVBoxLayout *layout, const QString &text)
{
    QLabel *note = plainLabel(text, 13, QFont::Normal, "second");
    note->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(note);
    layout->setAlignment(note, Qt::AlignTop);
}

} // namespace doorcheck
