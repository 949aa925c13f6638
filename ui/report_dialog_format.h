// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/widgets/write_dialog.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QRadioButton;
QT_END_NAMESPACE

namespace doorcheck {

// The kinds of files a report can be, in the order in which they are offered; the last four are
// data, told apart by a choice of their own.
enum class ReportFormat { Pdf, PdfA, Html, Json, Csv, Sarif, Markdown };

bool isPdf(ReportFormat format);
QString endingOf(ReportFormat format); // "pdf"
QString titleOf(ReportFormat format);  // "Table (CSV)"
QByteArray renderReport(ReportFormat format, const RunDocument &run, const ReportOptions &options);
// The same, to be done elsewhere and watched.
WriteDialog::Make makerOf(ReportFormat format, const RunDocument &run,
                          const ReportOptions &options);

// One of the kinds: a radio button with a line below it that says what it is good for. A click
// anywhere chooses it.
class FormatRow : public QFrame
{
    Q_OBJECT

public:
    FormatRow(const QString &title, const QString &text, bool last, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    bool m_last;
};

} // namespace doorcheck
