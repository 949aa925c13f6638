// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_detail.h"

#include "core/report/plain_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/answer_box.h"
#include "ui/widgets/command_block.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/transcript_view.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int mostConversations = 12; // what more was said stands in the report's appendix

FindingDetail::FindingDetail(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"detail"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    //: For a screen reader: the pane with everything about the selected question
    setAccessibleName(tr("Details of the question"));
}

static void addSection(QVBoxLayout *layout, const QString &title)
{
    layout->addSpacing(12);
    layout->addWidget(plainLabel(title, 14, QFont::DemiBold));
}

void FindingDetail::addHead(QVBoxLayout *layout, const ReportItem &item, bool answered)
{
    const Theme theme = themeOf(palette());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (answered) {
        auto *shape = new QLabel;
        shape->setPixmap(verdictPixmap(item.verdict, 28, devicePixelRatioF(), theme));
        row->addWidget(shape, 0, Qt::AlignTop);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *question = plainLabel(item.question, 18, QFont::DemiBold);
    question->setObjectName(u"detailQuestion"_s);
    texts->addWidget(question);
    if (answered) {
        QLabel *word = plainLabel(verdictTitle(item.verdict), 12, QFont::DemiBold);
        word->setObjectName(u"detailVerdict"_s);
        QPalette colours = word->palette();
        colours.setColor(QPalette::WindowText, theme.verdict(item.verdict));
        word->setPalette(colours);
        word->setWordWrap(false);
        auto *meta = new QHBoxLayout;
        meta->setSpacing(12);
        meta->addWidget(word);
        QString more = item.source;
        if (!item.certainty.isEmpty())
            //: Beside a verdict: how certain it is ("Proven", "Stated")
            more += u"   "_s + tr("Certainty: %1").arg(item.certainty);
        if (!item.accepted.isEmpty())
            more += u"   "_s + item.accepted;
        meta->addWidget(plainLabel(more, 12, QFont::Normal, "second"), 1);
        texts->addLayout(meta);
    }
    row->addLayout(texts, 1);
    layout->addLayout(row);
}

void FindingDetail::addFinding(QVBoxLayout *layout, const ReportFinding &entry, bool several)
{
    const Finding &finding = entry.finding;
    if (!entry.where.isEmpty())
        layout->addWidget(plainLabel(several ? verdictTitle(finding.verdict) + u": "_s + entry.where
                                             : entry.where,
                                     12, QFont::Medium, "second"));
    QLabel *reason = plainLabel(finding.reason);
    reason->setObjectName(u"detailReason"_s);
    layout->addWidget(reason);
    if (!finding.technical.isEmpty())
        layout->addWidget(plainLabel(finding.technical, 12, QFont::Normal, "second"));
    for (const QString &sentence : finding.evidence.notLearnt.mid(0, 8))
        //: Before a sentence on what could not be found out
        layout->addWidget(plainLabel(tr("Not learnt: %1").arg(plainText(sentence)), 12,
                                     QFont::Normal, "second"));
    layout->addSpacing(4);
}

void FindingDetail::addWhy(QVBoxLayout *layout, const ReportItem &item)
{
    //: Heading in the detail pane
    addSection(layout, tr("Why it matters"));
    auto *frame = new QFrame;
    frame->setObjectName(u"why"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 2, 0, 2);
    inside->addWidget(plainLabel(item.why));
    if (!item.place.isEmpty())
        //: Names the passage of the leaflet that asks this question
        inside->addWidget(plainLabel(tr("See the %1.").arg(item.place), 12, QFont::Normal,
                                     "second"));
    layout->addWidget(frame);
}

static QString stepTitle(const QString &kind)
{
    if (kind == "where"_L1)
        //: Kinds of steps in advice
        return FindingDetail::tr("Where");
    if (kind == "write"_L1)
        return FindingDetail::tr("Do this");
    if (kind == "apply"_L1)
        return FindingDetail::tr("Put it into force");
    if (kind == "verify"_L1)
        return FindingDetail::tr("See that it worked");
    return FindingDetail::tr("Note");
}

void FindingDetail::addAdvice(QVBoxLayout *layout, const ReportFinding &entry)
{
    for (const Advice &advice : entry.finding.advice) {
        //: Heading in the detail pane, above the steps that mend the problem
        addSection(layout, tr("How to fix it"));
        layout->addWidget(plainLabel(advice.title, 13, QFont::Medium));
        layout->addWidget(plainLabel(advice.effort, 12, QFont::Normal, "second"));
        for (const AdviceStep &step : advice.steps) {
            layout->addWidget(plainLabel(stepTitle(step.kind) + u": "_s + step.text));
            if (step.commands.isEmpty())
                continue;
            auto *block = new CommandBlock(step.commands);
            layout->addWidget(block);
            if (m_commands.isEmpty() && step.kind == "write"_L1)
                m_commands = block->text();
        }
        //: Names the document the advice rests on
        layout->addWidget(plainLabel(tr("Source: %1").arg(advice.source), 12, QFont::Normal,
                                     "second"));
    }
}

void FindingDetail::addEvidence(QVBoxLayout *layout, const ReportFinding &entry)
{
    const QList<Transcript> &transcripts = entry.finding.evidence.transcripts;
    for (int i = 0; i < qMin<int>(int(transcripts.size()), mostConversations); ++i) {
        //: Above a transcript. %1 number, %2 how many, %3 a server
        layout->addWidget(plainLabel(tr("Conversation %1 of %2 with %3")
                                         .arg(i + 1)
                                         .arg(transcripts.size())
                                         .arg(plainText(transcripts[i].peer, 200)),
                                     12, QFont::Medium, "second"));
        auto *view = new TranscriptView(entry.finding, transcripts[i]);
        view->setObjectName(u"transcript"_s);
        layout->addWidget(view);
    }
}

// A check that rests on a person's answer alone says the same however often it is asked.
static bool canBeAsked(const QString &id)
{
    const CheckEntry *check = checklist().check(id);
    return check && (check->answeredBy.contains(u"probe"_s) || !check->derivedFrom.isEmpty());
}

void FindingDetail::setSigner(const QString &name, const QString &role)
{
    m_signer = name;
    m_signerRole = role;
}

void FindingDetail::addAnswer(QVBoxLayout *layout, const ReportItem &item,
                              const QList<ReportFinding> &findings)
{
    const ChecklistItem *question = checklist().item(item.id);
    for (const QString &id : question ? question->checks : QStringList()) {
        const CheckEntry *check = checklist().check(id);
        if (!check || !check->answeredBy.contains(u"attestation"_s))
            continue;
        Attestation earlier;
        earlier.name = m_signer;
        earlier.role = m_signerRole;
        bool answered = false;
        for (const int index : item.findings) {
            if (const auto &given = findings[index].finding.attestation) {
                earlier = *given;
                answered = true;
            }
        }
        //: Heading in the detail pane, above the form for a person's answer
        addSection(layout, tr("Your answer"));
        auto *box = new AnswerBox(id, earlier, answered);
        connect(box, &AnswerBox::signedAnswer, this, &FindingDetail::signedAnswer);
        layout->addWidget(box);
    }
}

void FindingDetail::addAgain(QVBoxLayout *layout, const QString &check)
{
    //: Button: runs the selected question's check once more
    auto *again = new QPushButton(themedIcon(u"ui/refresh"_s), tr("Check this again"));
    again->setObjectName(u"checkAgain"_s);
    connect(again, &QPushButton::clicked, this, [this, check] { Q_EMIT checkAgain(check); });
    layout->addSpacing(8);
    layout->addWidget(again, 0, Qt::AlignLeft);
}

// Changes when something that is shown does.
static QString signatureOf(const ReportItem &item, const QList<ReportFinding> &findings,
                           bool running)
{
    QStringList parts{item.id, running ? u"running"_s : u"ended"_s, item.accepted};
    for (const int index : item.findings) {
        const Finding &finding = findings[index].finding;
        parts << finding.key() << verdictName(finding.verdict) << finding.reason
              << QString::number(finding.evidence.transcripts.size());
    }
    return parts.join(u'\n');
}

void FindingDetail::show(const ReportItem &item, const QList<ReportFinding> &findings, bool running)
{
    // Findings of other questions come in while one reads: nothing may move under the reader.
    const QString signature = signatureOf(item, findings, running);
    if (signature == m_signature)
        return;
    m_signature = signature;
    const int scrolled = m_shown == item.id ? verticalScrollBar()->value() : 0;
    m_shown = item.id;
    m_commands.clear();

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 16, 28, 20);
    layout->setSpacing(6);
    const bool answered = !running || !item.findings.isEmpty();
    addHead(layout, item, answered);
    if (answered) {
        //: Heading in the detail pane
        addSection(layout, tr("What we saw"));
        if (item.findings.isEmpty())
            layout->addWidget(plainLabel(item.outcome));
        for (const int index : item.findings)
            addFinding(layout, findings[index], item.findings.size() > 1);
    }
    addWhy(layout, item);
    QStringList told;
    for (const int index : item.findings) {
        const QString advice = findings[index].finding.advice.isEmpty()
                                   ? QString()
                                   : findings[index].finding.advice[0].id;
        if (advice.isEmpty() || told.contains(advice))
            continue;
        told << advice;
        addAdvice(layout, findings[index]);
    }
    if (!running) {
        addAnswer(layout, item, findings);
        if (!item.findings.isEmpty() && canBeAsked(findings[item.findings[0]].finding.id))
            addAgain(layout, findings[item.findings[0]].finding.id);
    }
    bool heading = false;
    for (const int index : item.findings) {
        if (!heading && !findings[index].finding.evidence.transcripts.isEmpty()) {
            //: Heading in the detail pane, above the conversations
            addSection(layout, tr("Evidence"));
            heading = true;
        }
        addEvidence(layout, findings[index]);
    }
    layout->addStretch(1);
    // The button that asked for this may stand in the old content.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(content);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace doorcheck
