// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
class QWidget;
QT_END_NAMESPACE

namespace doorcheck {

// The parts of the detail pane that only show. Each adds its widgets below what is there.

// A heading with a remark beside it and, at the end of the line, maybe a control.
void addSection(QVBoxLayout *layout, const QString &title, const QString &beside = {},
                QWidget *atEnd = nullptr);
// Shape and question over verdict, source, place and time; `atEnd` stands at the right.
void addHead(QVBoxLayout *layout, const ReportItem &item, const QList<ReportFinding> &findings,
             bool answered, QWidget *atEnd);
void addSaw(QVBoxLayout *layout, const ReportFinding &entry, bool several);
void addWhy(QVBoxLayout *layout, const ReportItem &item);
// What the probes wrote down, in words; nothing where they wrote nothing.
void addFacts(QVBoxLayout *layout, const ReportItem &item, const QList<ReportFinding> &findings);
// The steps that mend the problem. The commands to write are appended to `commands`.
// `menu` opens the choice of other software; `chosen` is what somebody chose there.
void addAdvice(QVBoxLayout *layout, const ReportFinding &entry, const QString &chosen,
               QWidget *menu, QStringList *commands);
// All conversations as they are saved to a file.
QString evidenceText(const ReportItem &item, const QList<ReportFinding> &findings);

} // namespace doorcheck
