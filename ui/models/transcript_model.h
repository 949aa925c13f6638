// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QAbstractTableModel>

namespace doorcheck {

// One conversation line by line. Long stretches that decide nothing stand behind one row that says
// how many lines it hides; showAll() brings them out. Everything in it is plain text.
class TranscriptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Speaker, Text, Remark, ColumnCount };
    enum Role { DecisiveRole = Qt::UserRole + 1, HiddenRole };

    TranscriptModel(const Finding &finding, const Transcript &transcript,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void showAll();
    // Everything, as it is saved to a file.
    QString text() const;

private:
    struct Row
    {
        QString number, speaker, text, remark;
        bool decisive = false, hidden = false;
    };
    void build(bool all);
    QString cell(const Row &row, int column) const;

    Transcript m_transcript;
    QSet<int> m_decisive;
    QList<Row> m_rows;
};

} // namespace doorcheck
