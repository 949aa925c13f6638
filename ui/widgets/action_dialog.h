// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateEdit;
QT_END_NAMESPACE

namespace doorcheck {

class ScopeBox;
class TextField;

// Who mends it, by when, and how far that is.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    // What was planned earlier for one of `findings` fills the form.
    explicit ActionDialog(const QList<Finding> &findings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &keys, const doorcheck::PlannedAction &action);
    void takenBack(const QStringList &keys);

private:
    void fill(const PlannedAction &action);
    void choose();

    ScopeBox *m_scope;
    TextField *m_owner;
    QCheckBox *m_dated;
    QDateEdit *m_due;
    QComboBox *m_state;
};

} // namespace doorcheck
