// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/history_dialog.h"

#include "core/report/plain_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QString answerText(const StoredRun &run)
{
    if (!run.complete)
        //: Outcome of an earlier check that was ended early
        return HistoryDialog::tr("stopped");
    switch (run.summary.answer) {
    case DoorAnswer::Shut:
        //: Outcome of an earlier check
        return HistoryDialog::tr("shut");
    case DoorAnswer::Open:
        return HistoryDialog::tr("open");
    case DoorAnswer::NotProven:
        break;
    }
    return HistoryDialog::tr("not proven");
}

static Verdict answerVerdict(const StoredRun &run)
{
    if (run.summary.answer == DoorAnswer::Open)
        return Verdict::Fail;
    if (run.summary.answer == DoorAnswer::Shut && run.complete)
        return run.summary.warning > 0 ? Verdict::Warning : Verdict::Pass;
    return Verdict::NotProven;
}

HistoryDialog::HistoryDialog(const QList<StoredRun> &runs, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier checks"));
    resize(560, 420);
    m_list->setObjectName(u"recent"_s);
    for (const StoredRun &run : runs) {
        const QString when = locale().toString(run.started.toLocalTime(), u"d MMM yyyy, hh:mm"_s);
        const QString client = run.client.isEmpty() ? run.id : plainText(run.client, 80);
        //: A line of the list of earlier checks: %1 client, %2 outcome, %3 date
        auto *item = new QListWidgetItem(tr("%1: %2, %3").arg(client, answerText(run), when));
        item->setData(Qt::UserRole, run.id);
        item->setIcon(verdictPixmap(answerVerdict(run), 20, devicePixelRatioF(),
                                    themeOf(palette())));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Open)->setEnabled(!runs.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &HistoryDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::choose);

    auto *layout = new QVBoxLayout(this);
    if (runs.isEmpty())
        //: In place of the list of earlier checks
        layout->addWidget(plainLabel(tr("No checks yet. The practice servers need no network.")));
    m_list->setVisible(!runs.isEmpty());
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void HistoryDialog::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    accept();
}

} // namespace doorcheck
