// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conversation_box.h"

#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/transcript_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QPushButton *turnButton(const QString &icon, const QString &name)
{
    auto *button = new QPushButton(bareIcon(icon), {});
    button->setProperty("small", true);
    button->setProperty("iconOnly", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

ConversationBox::ConversationBox(const ReportItem &item, const QList<ReportFinding> &findings,
                                 QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_title(plainLabel({}, 12, QFont::Medium, "second"))
    //: Buttons beside the number of a conversation
    , m_back(turnButton(u"ui/chevron-left"_s, tr("Previous conversation")))
    , m_next(turnButton(u"ui/chevron-right"_s, tr("Next conversation")))
    , m_frame(new QFrame)
    //: For a screen reader and in an empty field: looks into the conversations
    , m_filter(new FilterField(tr("Find in the conversations"), m_next))
    , m_none(plainLabel({}, 12, QFont::Normal, "second"))
{
    bool found = false;
    for (const int index : item.findings) {
        const Finding &finding = findings[index].finding;
        for (int i = 0; i < finding.evidence.transcripts.size(); ++i) {
            if (!found && !decisiveLines(finding, finding.evidence.transcripts[i]).isEmpty()) {
                found = true;
                m_at = int(m_entries.size());
            }
            m_entries << Entry{index, i};
        }
    }
    m_back->setObjectName(u"previousConversation"_s);
    m_next->setObjectName(u"nextConversation"_s);
    m_frame->setObjectName(u"evidence"_s);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(1, 6, 1, 6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    head->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    layout->addWidget(m_none);
    layout->addWidget(m_frame);
    m_filter->setObjectName(u"findInEvidence"_s);
    m_none->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &ConversationBox::look);
    const bool several = m_entries.size() > 1;
    m_back->setVisible(several);
    m_next->setVisible(several);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    turn(0);
}

void ConversationBox::find()
{
    m_filter->begin();
}

const Transcript &ConversationBox::transcript(int entry) const
{
    const auto &[finding, number] = m_entries[entry];
    return m_findings[finding].finding.evidence.transcripts[number];
}

// From the conversation that is shown, and round.
void ConversationBox::look(const QString &words)
{
    m_none->setVisible(false);
    if (words.isEmpty())
        return;
    for (int step = 0; step < count(); ++step) {
        const auto holds = [&](const TranscriptLine &line) {
            return line.text.contains(words, Qt::CaseInsensitive);
        };
        if (std::ranges::none_of(transcript((m_at + step) % count()).lines, holds))
            continue;
        if (step > 0)
            turn(step);
        m_frame->findChild<TranscriptView *>()->select(words);
        return;
    }
    //: Below a field that looks into the conversations. %1 was typed
    m_none->setText(tr("No conversation holds \"%1\".").arg(words));
    m_none->setVisible(true);
}

// Goes round: after the last comes the first.
void ConversationBox::turn(int step)
{
    if (m_entries.isEmpty())
        return;
    m_at = (m_at + step + count()) % count();
    //: Above a transcript. %1 number, %2 how many, %3 a server
    m_title->setText(tr("Conversation %1 of %2 with %3")
                         .arg(m_at + 1)
                         .arg(count())
                         .arg(plainText(transcript(m_at).peer, 200)));
    if (QLayoutItem *item = m_frame->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *view = new TranscriptView(m_findings[m_entries[m_at].finding].finding, transcript(m_at));
    view->setObjectName(u"transcript"_s);
    m_frame->layout()->addWidget(view);
}

} // namespace doorcheck
