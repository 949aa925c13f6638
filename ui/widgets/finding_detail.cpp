// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_detail.h"

#include "core/report/finding_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conversation_box.h"
#include "ui/widgets/finding_sections.h"
#include "ui/widgets/kept_menus.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int usualPlaces = 20, morePlaces = 50;

FindingDetail::FindingDetail(QWidget *parent)
    : QScrollArea(parent), m_menus(new KeptMenus(this))
{
    setObjectName(u"detail"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: For a screen reader: the pane with everything about the selected question
    setAccessibleName(tr("Details of the question"));
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
        AnswerQuestion asked{m_client, id, {}, m_signer, m_signerRole, m_attach};
        for (const int index : item.findings) {
            const Finding &finding = findings[index].finding;
            if (finding.id == id && finding.attestation)
                asked.earlier = finding.attestation;
        }
        //: Heading in the detail pane, above the form for a person's answer, and the remark beside
        addSection(layout, tr("Your answer"), tr("Kept, dated and reported under your name"));
        auto *box = new AnswerBox(asked);
        connect(box, &AnswerBox::signedAnswer, this, &FindingDetail::signedAnswer);
        connect(box, &AnswerBox::draftChanged, this, &FindingDetail::draftChanged);
        layout->addWidget(box);
    }
}

bool FindingDetail::hasDraft() const
{
    const QList<AnswerBox *> boxes = findChildren<AnswerBox *>();
    return std::ranges::any_of(boxes, &AnswerBox::hasDraft);
}

void FindingDetail::addAgain(QVBoxLayout *layout)
{
    //: Button: runs the selected question's check once more
    auto *again = new QPushButton(primaryIcon(u"ui/refresh"_s), tr("Check this again"));
    again->setObjectName(u"checkAgain"_s);
    again->setProperty("primary", true);
    connect(again, &QPushButton::clicked, this,
            [this, check = m_check] { Q_EMIT checkAgain(check); });
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(again);
    //: Beside the button "Check this again"
    row->addWidget(plainLabel(tr("Only this question is asked; the other answers stay."), 12,
                              QFont::Normal, "second"),
                   1);
    layout->addSpacing(6);
    layout->addLayout(row);
}

void FindingDetail::addConversations(QVBoxLayout *layout, const ReportItem &item,
                                     const QList<ReportFinding> &findings)
{
    auto *box = new ConversationBox(item, findings);
    if (box->count() == 0)
        return box->deleteLater();
    //: Button: writes the conversations to a file
    QPushButton *save = linkButton(tr("Save transcript"));
    save->setObjectName(u"saveTranscript"_s);
    connect(save, &QPushButton::clicked, this, [this, item, findings] {
        Q_EMIT saveAsked(item.id + u".txt"_s, evidenceText(item, findings));
    });
    //: Heading in the detail pane, above the conversations
    addSection(layout, tr("Evidence"), {}, save);
    layout->addWidget(box);
}

// What one would paste into somebody else's list of work.
static QString ticketText(const ReportItem &item, const QList<ReportFinding> &findings)
{
    QStringList lines{verdictTitle(item.verdict) + u": "_s + item.question};
    for (const int index : item.findings) {
        const Finding &finding = findings[index].finding;
        lines << QString() << findings[index].where << finding.reason << finding.technical
              << softwareLine(finding);
        for (const Advice &advice : finding.advice) {
            lines << QString() << advice.title;
            for (const AdviceStep &step : advice.steps)
                lines << step.text << step.commands;
        }
    }
    return lines.join(u'\n') + u'\n';
}

QWidget *FindingDetail::moreButton(const ReportItem &item, const QList<ReportFinding> &findings)
{
    //: Button: opens a menu with more that can be done with the question
    auto *button = new QPushButton(tr("More"));
    button->setObjectName(u"more"_s);
    button->setProperty("drop", true);
    button->setProperty("small", true);
    QMenu *menu = m_menus->menu();
    //: Entry of a menu: puts question, finding and advice as text into the clipboard
    QAction *ticket = m_menus->entry(menu, tr("Copy as ticket"));
    connect(ticket, &QAction::triggered, this, [this, item, findings] {
        QGuiApplication::clipboard()->setText(ticketText(item, findings));
        Q_EMIT said(tr("The ticket is in the clipboard."));
    });
    if (item.verdict == Verdict::Fail || item.verdict == Verdict::Warning) {
        //: Entry of a menu: somebody answers for leaving it as it is
        QAction *accept =
            m_menus->entry(menu, item.accepted.isEmpty() ? tr("Accept this risk...")
                                                         : tr("Change the accepted risk..."));
        accept->setObjectName(u"acceptRisk"_s);
        connect(accept, &QAction::triggered, this,
                [this, id = item.id] { Q_EMIT acceptAsked(id); });
    }
    if (!item.findings.isEmpty() && item.verdict != Verdict::NotApplicable) {
        //: Entry of a menu: names who mends it by when
        QAction *assign = m_menus->entry(menu, tr("Assign to..."));
        assign->setObjectName(u"planAction"_s);
        connect(assign, &QAction::triggered, this,
                [this, id = item.id] { Q_EMIT actionAsked(id); });
    }
    button->setMenu(menu);
    return button;
}

QWidget *FindingDetail::softwareButton(const Finding &finding)
{
    const QString problem = problemOf(finding.advice[0]);
    const QStringList names = adviceSoftware(problem);
    if (names.isEmpty())
        return nullptr;
    //: Button: shows the advice for another program than the one that was seen
    QPushButton *button = linkButton(tr("Other software"));
    button->setObjectName(u"otherSoftware"_s);
    QMenu *menu = m_menus->menu();
    const auto choose = [this, problem](const QString &name) {
        m_software.insert(problem, name);
        m_signature.clear();
        Q_EMIT rebuildAsked();
    };
    for (const QString &name : names)
        connect(m_menus->entry(menu, name), &QAction::triggered, this,
                [choose, name] { choose(name); });
    m_menus->entry(menu, {})->setSeparator(true);
    //: Entry of a menu: the advice for the program that was seen
    connect(m_menus->entry(menu, tr("As seen")), &QAction::triggered, this,
            [choose] { choose({}); });
    button->setMenu(menu);
    return button;
}

// Changes when something that is shown does.
static QString signatureOf(const ReportItem &item, const QList<ReportFinding> &findings,
                           bool running)
{
    QStringList parts{item.id, running ? u"running"_s : u"ended"_s};
    for (const int index : item.findings) {
        const Finding &finding = findings[index].finding;
        parts << findings[index].accepted << findings[index].lapsed << findings[index].action;
        if (finding.acceptedRisk)
            parts << finding.acceptedRisk->reason << finding.acceptedRisk->owner;
        parts << finding.key() << verdictName(finding.verdict) << finding.reason
              << QString::number(finding.evidence.transcripts.size());
    }
    return parts.join(u'\n');
}

// The worst come first; a question may have been put to a thousand servers.
void FindingDetail::addPlaces(QVBoxLayout *layout, const ReportItem &item,
                              const QList<ReportFinding> &findings)
{
    const int all = int(item.findings.size());
    if (m_shown != item.id)
        m_places = usualPlaces;
    for (const int index : item.findings.mid(0, m_places))
        addSaw(layout, findings[index], all > 1);
    if (all <= m_places)
        return;
    const int more = qMin(all - m_places, morePlaces);
    //: Button below what was seen at some servers. %1 is how many more it brings, %2 how many wait
    QPushButton *button = linkButton(tr("Show %1 of %2 more").arg(more).arg(all - m_places));
    button->setObjectName(u"morePlaces"_s);
    connect(button, &QPushButton::clicked, this, [this] {
        m_places += morePlaces;
        m_signature.clear();
        Q_EMIT rebuildAsked();
    });
    layout->addWidget(button, 0, Qt::AlignLeading);
}

QWidget *FindingDetail::build(const ReportItem &item, const QList<ReportFinding> &findings,
                              bool running)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 14, 28, 20);
    layout->setSpacing(6);
    const bool answered = !running || !item.findings.isEmpty();
    addHead(layout, item, findings, answered, moreButton(item, findings));
    if (answered) {
        //: Heading in the detail pane
        addSection(
            layout, tr("What we saw"),
            item.certainty.isEmpty() || item.findings.isEmpty()
                ? QString()
                : //: How certain an answer is. %1 is "Proven", "Seen", "Stated", "Partly", "None"
                  tr("Certainty: %1").arg(item.certainty.toLower()));
        if (item.findings.isEmpty())
            layout->addWidget(plainLabel(item.outcome));
        addPlaces(layout, item, findings);
    }
    addWhy(layout, item);
    if (!running)
        addAnswer(layout, item, findings);
    QStringList told, commands;
    for (const int index : item.findings) {
        const QList<Advice> &advice = findings[index].finding.advice;
        if (advice.isEmpty() || told.contains(advice[0].id))
            continue;
        told << advice[0].id;
        addAdvice(layout, findings[index], m_software.value(problemOf(advice[0])),
                  softwareButton(findings[index].finding), &commands);
    }
    m_commands = commands.join(u'\n');
    if (!running && !item.findings.isEmpty() && canBeAsked(findings[item.findings[0]].finding.id)) {
        m_check = findings[item.findings[0]].finding.id;
        addAgain(layout);
    }
    addConversations(layout, item, findings);
    if (!running)
        addFacts(layout, item, findings);
    layout->addStretch(1);
    return content;
}

void FindingDetail::show(const ReportItem &item, const QList<ReportFinding> &findings, bool running)
{
    // Findings of other questions come in while one reads: nothing may move under the reader.
    const QString signature = signatureOf(item, findings, running);
    if (signature == m_signature)
        return;
    m_signature = signature;
    const int scrolled = m_shown == item.id ? verticalScrollBar()->value() : 0;
    m_commands.clear();
    m_check.clear();
    m_menus->beginAgain();
    QWidget *content = build(item, findings, running);
    m_shown = item.id;
    // The button that asked for this may stand in the old content.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(content);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace doorcheck
