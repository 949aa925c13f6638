// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QTableView>

namespace doorcheck {

class TranscriptModel;

// One conversation, line by line. The lines that decided are marked by a bar, a ground and words.
class TranscriptView : public QTableView
{
    Q_OBJECT

public:
    TranscriptView(const Finding &finding, const Transcript &transcript, QWidget *parent = nullptr);

    QString text() const;
    // Selects the first line that holds `words`, whatever their case; false when there is none.
    bool select(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void open(const QModelIndex &index);
    void copyRow();

    TranscriptModel *m_model;
};

} // namespace doorcheck
