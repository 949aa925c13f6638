// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_box.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

AnswerBox::AnswerBox(const QString &check, const Attestation &earlier, bool answered,
                     QWidget *parent)
    : QFrame(parent)
    , m_check(check)
    , m_choices(new QButtonGroup(this))
    , m_months(new QComboBox)
    , m_fault(plainLabel({}, 12, QFont::Normal, "fault"))
{
    setObjectName(u"card"_s);
    //: Who answers: fields' names and examples
    m_name = new TextField(tr("Name"), tr("Ann Baker"));
    m_role = new TextField(tr("Role"), tr("Owner"));
    m_basis = new TextField(tr("How you know"), tr("Update log of 23 Nov 2026"));
    m_name->edit()->setObjectName(u"answerName"_s);
    m_role->edit()->setObjectName(u"answerRole"_s);
    m_basis->edit()->setObjectName(u"answerBasis"_s);
    m_name->setText(earlier.name);
    m_role->setText(earlier.role);
    m_basis->setText(earlier.basis);
    //: For a screen reader, and the choices: how long an answer counts
    m_months->setAccessibleName(tr("The answer holds for"));
    m_months->addItem(tr("Holds for one month"), 1);
    m_months->addItem(tr("Holds for three months"), 3);
    m_months->addItem(tr("Holds for six months"), 6);
    m_fault->hide();

    auto *choices = new QHBoxLayout;
    choices->setSpacing(0);
    addChoices(choices, earlier, answered);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_name);
    who->addWidget(m_role);
    //: Button: signs the answer with the name above
    auto *sign = new QPushButton(tr("Sign the answer"));
    sign->setObjectName(u"signAnswer"_s);
    sign->setProperty("primary", true);
    connect(sign, &QPushButton::clicked, this, &AnswerBox::save);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_months);
    foot->addStretch(1);
    foot->addWidget(sign);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(choices);
    layout->addLayout(who);
    layout->addWidget(m_basis);
    layout->addWidget(m_fault);
    layout->addLayout(foot);
}

void AnswerBox::addChoices(QHBoxLayout *layout, const Attestation &earlier, bool answered)
{
    using Answer = Attestation::Answer;
    //: The answers one may give; & marks the letter that chooses one
    const QList<QPair<Answer, QString>> answers{{Answer::Yes, tr("&Yes")},
                                                {Answer::No, tr("&No")},
                                                {Answer::DontKnow, tr("&Don't know")},
                                                {Answer::NotApplicable, tr("Does not &apply")}};
    for (const auto &[answer, text] : answers) {
        auto *button = new QPushButton(text);
        button->setObjectName(u"answer-"_s + answerName(answer));
        button->setCheckable(true);
        button->setProperty("choice", answer == Answer::Yes             ? u"first"_s
                                      : answer == Answer::NotApplicable ? u"last"_s
                                                                        : u"middle"_s);
        button->setChecked(answered && earlier.answer == answer);
        m_choices->addButton(button, int(answer));
        layout->addWidget(button);
    }
    layout->addStretch(1);
}

void AnswerBox::save()
{
    const auto refuse = [this](const QString &text) {
        m_fault->setText(text);
        m_fault->show();
    };
    if (m_choices->checkedId() < 0)
        //: Why an answer cannot be signed yet
        return refuse(tr("Choose an answer first."));
    if (m_name->text().isEmpty() || m_role->text().isEmpty() || m_basis->text().isEmpty())
        //: Why an answer cannot be signed yet
        return refuse(tr("Say who answers, in what role, and how you know."));
    Attestation attestation;
    attestation.check = m_check;
    attestation.answer = Attestation::Answer(m_choices->checkedId());
    attestation.name = m_name->text();
    attestation.role = m_role->text();
    attestation.basis = m_basis->text();
    attestation.given = QDate::currentDate();
    attestation.validUntil = attestation.given.addMonths(m_months->currentData().toInt());
    Q_EMIT signedAnswer(attestation);
}

} // namespace doorcheck
