// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QChartView;
QT_END_NAMESPACE

namespace doorcheck {

// One column a check, oldest first, a piece for each verdict. An anonymous picture to a screen
// reader, so it also says what it shows in one sentence.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void show(const QList<StoredRun> &runs); // the newest first; the last twelve are shown
    QString sentence() const;
    QList<Verdict> verdicts() const; // that occur

Q_SIGNALS:
    void runAsked(const QString &id); // a column was clicked

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<StoredRun> m_runs; // the oldest first
    QChartView *m_view;
};

} // namespace doorcheck
