// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/plan.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QTableWidget;
QT_END_NAMESPACE

namespace doorcheck {

class CommandBlock;

// What a check will send, worked out before anything is: how much, how fast, what the servers' logs
// will show, and a message to whoever reads them.
class PlanCard : public Card
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget *parent = nullptr);

    void show(const Plan &plan, PaceName pace);

private:
    QWidget *figures();
    void showSteps(const Plan &plan);
    QString message(const Plan &plan) const;

    QLabel *m_connections;
    QLabel *m_usual; // below it
    QLabel *m_time;
    QLabel *m_mostTime; // below it
    QLabel *m_messages;
    QLabel *m_lookups;
    QLabel *m_pace;
    QLabel *m_logTitle;
    QVBoxLayout *m_log;
    QLabel *m_ask;
    QPushButton *m_copy;
    QPushButton *m_every;
    QTableWidget *m_steps;
    bool m_columnsKnown = false;
    QString m_message;
    QStringList m_logLines;
};

} // namespace doorcheck
