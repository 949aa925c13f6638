// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

namespace doorcheck {

// What to type, ready to be copied: one line a command, as it is, never wrapped.
class CommandBlock : public QFrame
{
    Q_OBJECT

public:
    explicit CommandBlock(const QStringList &commands, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void copy() const;

private:
    QString m_text;
};

} // namespace doorcheck
