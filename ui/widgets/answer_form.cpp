// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the form for an answer.
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/answer_box.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int mostMonths = 24;

AnswerBox::AnswerBox(const AnswerQuestion &question, QWidget *parent)
    : QFrame(parent)
    , m_question(question)
    , m_choices(new QButtonGroup(this))
    , m_often(new QComboBox)
    , m_until(new QDateEdit)
    , m_files(new QVBoxLayout)
    , m_fault(plainLabel({}, 12, QFont::Normal, "fault"))
{
    setObjectName(u"card"_s);
    setAcceptDrops(true);
    m_fault->setObjectName(u"answerFault"_s);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(0);
    addChoices(choices);
    layout->addLayout(choices);
    addFields(layout);
    layout->addWidget(m_fault);
    addFoot(layout);

    for (TextField *field : {m_doneBy, m_since, m_name, m_role, m_basis, m_note})
        connect(field->edit(), &QLineEdit::textEdited, this, &AnswerBox::edited);
    connect(m_often, &QComboBox::currentTextChanged, this, &AnswerBox::edited);
    connect(m_until, &QDateEdit::dateChanged, this, &AnswerBox::edited);
    connect(m_choices, &QButtonGroup::buttonToggled, this, &AnswerBox::edited);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const int chosen = m_choices->checkedId();
        keepDraft(m_question.client, m_question.check,
                  {chosen < 0 ? std::nullopt : std::optional(Attestation::Answer(chosen)),
                   typed()});
        Q_EMIT draftChanged();
    });
    const std::optional<AnswerDraft> draft = readDraft(question.client, question.check);
    m_drafted = draft.has_value();
    if (draft)
        fill(draft->chosen, draft->typed);
    else
        fillEarlier();
}

void AnswerBox::addChoices(QHBoxLayout *layout)
{
    using Answer = Attestation::Answer;
    //: The answers one may give; & marks the letter that chooses one
    const QList<std::tuple<Answer, QString, QString>> answers{
        {Answer::Yes, tr("&Yes"), tr("Y", "key that answers Yes")},
        {Answer::No, tr("&No"), tr("N", "key that answers No")},
        {Answer::DontKnow, tr("&Don't know"), tr("D", "key that answers Don't know")},
        {Answer::NotApplicable, tr("Does not &apply"), {}}};
    for (const auto &[answer, text, key] : answers) {
        auto *button = new QPushButton(text);
        button->setObjectName(u"answer-"_s + answerName(answer));
        button->setCheckable(true);
        button->setProperty("choice", answer == Answer::Yes             ? u"first"_s
                                      : answer == Answer::NotApplicable ? u"last"_s
                                                                        : u"middle"_s);
        m_choices->addButton(button, int(answer));
        layout->addWidget(button);
        if (key.isEmpty())
            continue;
        // The bare letter, with the focus anywhere in the form but in a field that takes letters.
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] {
            button->setFocus(Qt::ShortcutFocusReason);
            button->setChecked(true);
        });
    }
    layout->addStretch(1);
}

static void addPair(QVBoxLayout *layout, QWidget *one, QWidget *other)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(one, 1);
    row->addWidget(other, 1);
    layout->addLayout(row);
}

void AnswerBox::addFields(QVBoxLayout *layout)
{
    //: Fields of an answer, and examples
    m_doneBy = new TextField(tr("Who does it? (optional)"), tr("Jane Marsh, office manager"));
    m_since = new TextField(tr("Since when? (optional)"), tr("March 2026"));
    m_basis = new TextField(tr("How you know"), tr("Update log of 23 Nov 2026"));
    m_note = new TextField(tr("Note (optional)"), tr("Jane looks through the report on Friday"));
    m_name = new TextField(tr("Signed by"), tr("Ann Baker"));
    m_role = new TextField(tr("Role"), tr("Owner"));
    m_doneBy->edit()->setObjectName(u"answerDoneBy"_s);
    m_since->edit()->setObjectName(u"answerSince"_s);
    m_basis->edit()->setObjectName(u"answerBasis"_s);
    m_note->edit()->setObjectName(u"answerNote"_s);
    m_name->edit()->setObjectName(u"answerName"_s);
    m_role->edit()->setObjectName(u"answerRole"_s);
    //: A field's name, and choices: how often something is done
    const QString often = tr("How often? (optional)");
    m_often->setObjectName(u"answerOften"_s);
    m_often->setAccessibleName(often);
    m_often->setEditable(true);
    m_often->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_often->setMinimumContentsLength(10);
    m_often->lineEdit()->setAccessibleName(often);
    m_often->addItems({QString(), tr("Every day"), tr("Every week"), tr("Every month"),
                       tr("Every quarter"), tr("At once, when there is something new")});
    //: A field's name: the day until which an answer counts
    const QString again = tr("Ask again on");
    m_until->setObjectName(u"answerUntil"_s);
    setUpDate(m_until, again);
    m_until->setDateRange(QDate::currentDate().addDays(1),
                          QDate::currentDate().addMonths(mostMonths));
    addPair(layout, m_doneBy, captioned(often, m_often));
    addPair(layout, m_since, captioned(again, m_until));
    layout->addWidget(m_basis);
    layout->addWidget(m_note);
    m_files->setSpacing(4);
    layout->addLayout(m_files);
    addPair(layout, m_name, m_role);
}

void AnswerBox::addFoot(QVBoxLayout *layout)
{
    //: Button: adds a file that backs the answer
    auto *attachButton = new QPushButton(themedIcon(u"ui/attach"_s), tr("Attach a file..."));
    attachButton->setObjectName(u"attachFile"_s);
    connect(attachButton, &QPushButton::clicked, this, &AnswerBox::chooseFile);
    //: Button: what was typed and not signed is given up
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelAnswer"_s);
    connect(cancel, &QPushButton::clicked, this, &AnswerBox::giveUp);
    m_cancel = cancel;
    //: Button: signs the answer with the name above
    auto *sign = new QPushButton(tr("Sign the answer"));
    sign->setObjectName(u"signAnswer"_s);
    sign->setProperty("primary", true);
    connect(sign, &QPushButton::clicked, this, &AnswerBox::save);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(attachButton);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(sign);
    layout->addLayout(foot);
}

} // namespace doorcheck
