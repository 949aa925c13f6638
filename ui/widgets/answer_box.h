// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/attestation.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace doorcheck {

class TextField;

// A person's answer to a question no probe can see: what, who, on what basis, and for how long.
class AnswerBox : public QFrame
{
    Q_OBJECT

public:
    // `earlier` fills the form: the answer given before, or one that holds only name and role.
    AnswerBox(const QString &check, const Attestation &earlier, bool answered,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void signedAnswer(const doorcheck::Attestation &answer);

private:
    void addChoices(QHBoxLayout *layout, const Attestation &earlier, bool answered);
    void save();

    QString m_check;
    QButtonGroup *m_choices;
    TextField *m_name;
    TextField *m_role;
    TextField *m_basis;
    QComboBox *m_months;
    QLabel *m_fault;
};

} // namespace doorcheck
