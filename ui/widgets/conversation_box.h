// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace doorcheck {

class FilterField;

// The conversations of a question, one at a time: a run may hold hundreds. Begins with the first in
// which a line decided.
class ConversationBox : public QWidget
{
    Q_OBJECT

public:
    ConversationBox(const ReportItem &item, const QList<ReportFinding> &findings,
                    QWidget *parent = nullptr);

    int count() const { return int(m_entries.size()); }
    void find(); // shows the field that looks for words in all conversations

private:
    struct Entry
    {
        int finding = 0; // in m_findings
        int transcript = 0; // in that finding
    };
    const Transcript &transcript(int entry) const;
    void turn(int step);
    void look(const QString &words);

    const QList<ReportFinding> m_findings; // shared with the page: thousands of conversations
    QList<Entry> m_entries;
    int m_at = 0;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_next;
    QFrame *m_frame;
    FilterField *m_filter;
    QLabel *m_none; // what was looked for is nowhere
};

} // namespace doorcheck
