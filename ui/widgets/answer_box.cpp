// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_box.h"

#include "core/report/plain_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int usualMonths = 3;

void AnswerBox::fill(const std::optional<Attestation::Answer> &chosen, const Attestation &typed)
{
    m_filling = true;
    m_choices->setExclusive(false); // an exclusive group cannot have none checked
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(chosen && m_choices->id(button) == int(*chosen));
    m_choices->setExclusive(true);
    m_doneBy->setText(typed.doneBy);
    m_often->setCurrentText(typed.howOften);
    m_since->setText(typed.since);
    m_name->setText(typed.name);
    m_role->setText(typed.role);
    m_basis->setText(typed.basis);
    m_note->setText(typed.note);
    const QDate usual = QDate::currentDate().addMonths(usualMonths);
    m_until->setDate(typed.validUntil > QDate::currentDate() ? typed.validUntil : usual);
    m_attached = typed.attachments;
    showFiles();
    m_fault->hide();
    m_filling = false;
}

void AnswerBox::edited()
{
    if (m_filling)
        return;
    m_drafted = true;
    m_cancel->setVisible(true);
    m_pause.start();
}

Attestation AnswerBox::typed() const
{
    Attestation answer;
    answer.check = m_question.check;
    if (m_choices->checkedId() >= 0)
        answer.answer = Attestation::Answer(m_choices->checkedId());
    answer.name = m_name->text();
    answer.role = m_role->text();
    answer.basis = m_basis->text();
    answer.note = m_note->text();
    answer.doneBy = m_doneBy->text();
    answer.howOften = m_often->currentText().trimmed();
    answer.since = m_since->text();
    answer.given = QDate::currentDate();
    answer.validUntil = m_until->date();
    answer.attachments = m_attached;
    return answer;
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
    const Attestation answer = typed();
    if (answer.name.isEmpty() || answer.role.isEmpty() || answer.basis.isEmpty())
        //: Why an answer cannot be signed yet
        return refuse(tr("Say who answers, in what role, and how you know."));
    endDraft();
    Q_EMIT signedAnswer(answer);
}

// What was signed before comes back.
void AnswerBox::endDraft()
{
    m_pause.stop();
    forgetDraft(m_question.client, m_question.check);
    m_drafted = false;
}

void AnswerBox::giveUp()
{
    endDraft();
    fillEarlier();
    Q_EMIT draftChanged();
}

void AnswerBox::fillEarlier()
{
    Attestation before = m_question.earlier.value_or(Attestation());
    if (!m_question.earlier) {
        before.name = m_question.name;
        before.role = m_question.role;
    }
    fill(m_question.earlier ? std::optional(before.answer) : std::nullopt, before);
    m_cancel->hide();
}

void AnswerBox::attach(const QString &path)
{
    QString error;
    const auto kept = m_question.attach ? m_question.attach(path, &error) : std::nullopt;
    m_fault->setText(plainText(error, 300));
    m_fault->setVisible(!error.isEmpty());
    if (!kept || m_attached.contains(*kept))
        return;
    m_attached << *kept;
    showFiles();
    edited();
}

void AnswerBox::chooseFile()
{
    //: Title of a file dialog
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setObjectName(u"attachDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AnswerBox::attach);
    dialog->open();
}

void AnswerBox::showFiles()
{
    clearLayout(m_files);
    for (int i = 0; i < m_attached.size(); ++i) {
        const Attachment &file = m_attached[i];
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        QLabel *name = plainLabel(u"%1, %2"_s.arg(plainText(file.name, 80),
                                                  locale().formattedDataSize(file.bytes)),
                                  12, QFont::Normal, "second");
        name->setObjectName(u"attachedFile"_s);
        row->addWidget(name, 1);
        //: Button: takes a file from the answer
        auto *remove = new QPushButton(tr("Remove"));
        remove->setProperty("small", true);
        //: For a screen reader. %1 is a file
        remove->setAccessibleName(tr("Remove %1").arg(plainText(file.name, 80)));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_attached.removeAt(i);
            showFiles();
            edited();
        });
        row->addWidget(remove);
        auto *line = new QWidget;
        row->setContentsMargins(0, 0, 0, 0);
        line->setLayout(row);
        m_files->addWidget(line);
    }
}

static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

void AnswerBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AnswerBox::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(droppedFile(event->mimeData()));
}

} // namespace doorcheck
