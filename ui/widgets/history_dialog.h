// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace doorcheck {

class RunListModel;

// The checks that are kept, the newest first, to open one. Open it with open(): it never blocks.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(const QList<StoredRun> &runs, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &runId);
    void fileChosen(const QString &path);

private:
    void choose();
    void chooseFile();

    RunListModel *m_model;
    QListView *m_list;
};

} // namespace doorcheck
