// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proof_dialog.h"

#include "core/report/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

ProofDialog::ProofDialog(const RunDocument &run, QWidget *parent)
    : QDialog(parent), m_run(run), m_message(new QPlainTextEdit), m_said(plainLabel({}, 13))
{
    setObjectName(u"proofDialog"_s);
    //: Title of a dialog
    setWindowTitle(tr("Prove it with the message"));
    QStringList mailboxes;
    for (const SentMark &mark : sentMarks(run)) {
        if (!mailboxes.contains(mark.mailbox))
            mailboxes << mark.mailbox;
    }
    m_message->setObjectName(u"proofMessage"_s);
    //: For a screen reader: the field for a message
    m_message->setAccessibleName(tr("The message with its headers"));
    m_message->setTabChangesFocus(true);
    m_message->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_message->setFont(monoFont(font()));
    m_said->setObjectName(u"proofSaid"_s);
    m_said->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    //: Button: reads the message in the field
    QPushButton *look = buttons->addButton(tr("Look into it"), QDialogButtonBox::ActionRole);
    look->setObjectName(u"proofLook"_s);
    look->setProperty("primary", true);
    connect(look, &QPushButton::clicked, this, &ProofDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    //: %1 is one mailbox or several
    layout->addWidget(plainLabel(tr("Open the test message in %1, have its source shown, and paste "
                                    "all of it here, the headers above all. They name every server "
                                    "it came through.")
                                     .arg(plainText(mailboxes.join(u", "_s), 200)),
                                 13, QFont::Normal, "second"));
    layout->addWidget(m_message, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    resize(640, 460);
    rememberSize(this, u"proof"_s);
}

void ProofDialog::look()
{
    const ProofResult result = proveByMessage(&m_run, m_message->toPlainText().toUtf8());
    m_said->setText(plainText(result.explanation, 600));
    m_said->show();
    if (result.proven > 0)
        Q_EMIT proven(m_run);
}

} // namespace doorcheck
