// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QUndoStack;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// Servers named by hand: a field, a button that adds what stands in it, and the servers so far, each
// with a button that takes it away. What cannot be read is said below the field.
class HostList : public QWidget
{
    Q_OBJECT

public:
    HostList(const QString &buttonText, const QString &hint, QWidget *parent = nullptr);

    const QList<HostTarget> &hosts() const { return m_hosts; }
    void setHosts(const QList<HostTarget> &hosts);
    // Adds what stands in the field, if anything. False when it cannot be read.
    bool commit();
    QLineEdit *field() const { return m_field; }
    // A host is taken only with its port.
    void requirePort() { m_needsPort = true; }
    // Where a removed one can be brought back from; it outlives the list.
    void setSteps(QUndoStack *steps) { m_steps = steps; }

Q_SIGNALS:
    void edited();

private:
    void refuse(const QString &text);
    void remove(int row);
    void rebuild();

    QList<HostTarget> m_hosts;
    QLineEdit *m_field;
    QLabel *m_fault;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
    QUndoStack *m_steps = nullptr;
    bool m_needsPort = false;
};

} // namespace doorcheck
