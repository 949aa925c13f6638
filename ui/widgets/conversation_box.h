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
        Finding finding; // without its transcripts, but with the cases that decide
        Transcript transcript;
    };
    void turn(int step);
    void look(const QString &words);

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
