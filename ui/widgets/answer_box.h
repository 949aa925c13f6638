// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer_draft.h"

#include <QFrame>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class TextField;

// Whom an answer box asks, and what.
struct AnswerQuestion
{
    QString client, check;
    std::optional<Attestation> earlier; // the answer given before
    QString name, role;                 // who signs, until somebody else does
    // Copies a file beside the history; nothing and a sentence when it cannot. May be empty.
    std::function<std::optional<Attachment>(const QString &path, QString *error)> attach;
};

// A person's answer to a question no probe can see: what, who, how often, on what basis, and for
// how long. What is typed is kept as a draft until it is signed or given up.
class AnswerBox : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerBox(const AnswerQuestion &question, QWidget *parent = nullptr);

    bool hasDraft() const { return m_drafted; }

Q_SIGNALS:
    void signedAnswer(const doorcheck::Attestation &answer);
    void draftChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addChoices(QHBoxLayout *layout);
    void addFields(QVBoxLayout *layout);
    void addFoot(QVBoxLayout *layout);
    void fill(const std::optional<Attestation::Answer> &chosen, const Attestation &typed);
    void attach(const QString &path);
    void chooseFile();
    void showFiles();
    void edited();
    Attestation typed() const;
    void save();
    void giveUp();
    void endDraft();
    void fillEarlier(); // what was signed before, else who usually signs

    AnswerQuestion m_question;
    QButtonGroup *m_choices;
    TextField *m_doneBy;
    QComboBox *m_often;
    TextField *m_since;
    QDateEdit *m_until;
    TextField *m_name;
    TextField *m_role;
    TextField *m_basis;
    TextField *m_note;
    QVBoxLayout *m_files;
    QList<Attachment> m_attached;
    QWidget *m_cancel = nullptr;
    QLabel *m_fault;
    QTimer m_pause; // until typing pauses
    bool m_drafted = false;
    bool m_filling = false;
};

} // namespace doorcheck
