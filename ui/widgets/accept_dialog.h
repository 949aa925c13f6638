// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDateEdit;
QT_END_NAMESPACE

namespace doorcheck {

class ScopeBox;
class TextField;

// Who answers for leaving a fault as it is, why, and until when. The verdict stays what it is.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    // `findings` are the faults it can be about; what was accepted earlier fills the form, else
    // `owner` does.
    AcceptDialog(const QList<Finding> &findings, const QString &owner, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &keys, const doorcheck::AcceptedRisk &risk);
    void takenBack(const QStringList &keys);

private:
    void choose();

    ScopeBox *m_scope;
    TextField *m_reason;
    TextField *m_owner;
    QDateEdit *m_expires;
};

} // namespace doorcheck
