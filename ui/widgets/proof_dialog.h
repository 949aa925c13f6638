// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/proof.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace doorcheck {

// Takes a message as it arrived in the tester's mailbox, and says whether it proves that a server
// passed it on.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProofDialog(const RunDocument &run, QWidget *parent = nullptr);

Q_SIGNALS:
    void proven(const doorcheck::RunDocument &run); // with what the message has shown

private:
    void look();

    RunDocument m_run;
    QPlainTextEdit *m_message;
    QLabel *m_said;
};

} // namespace doorcheck
