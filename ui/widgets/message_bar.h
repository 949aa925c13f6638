// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace doorcheck {

// What was done, or why it could not be, above whatever page is shown.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, bool fault = false); // an empty text takes it away
    // Another page was chosen. What was done is known by then; what could not be done stays, and so
    // does what is said of that very step.
    void turnPage();

private:
    QLabel *m_text;
    bool m_fault = false;
    QElapsedTimer m_since;
};

} // namespace doorcheck
