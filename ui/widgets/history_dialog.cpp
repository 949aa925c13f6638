// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/history_dialog.h"

#include "core/language/dates.h"
#include "core/report/plain_text.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/run_delegate.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(const QList<StoredRun> &runs, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier checks"));
    resize(560, 420);
    m_list->setObjectName(u"earlierRuns"_s);
    //: For a screen reader: the list of earlier checks
    m_list->setAccessibleName(tr("Earlier checks"));
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setUniformItemSizes(true); // thousands of rows
    for (const StoredRun &run : runs) {
        const QString when = dateAndTime(run.started);
        const QString client = run.client.isEmpty() ? run.id : plainText(run.client, 80);
        auto *item = new QListWidgetItem(client);
        item->setData(RunDelegate::IdRole, run.id);
        item->setData(RunDelegate::SecondRole, when);
        item->setData(RunDelegate::VerdictRole, int(storedShape(run)));
        item->setData(RunDelegate::WordRole,
                      storedAnswer(run).section(u',', 0, 0).section(u':', 0, 0));
        //: A line of the list of earlier checks: %1 client, %2 outcome, %3 date
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2, %3").arg(client, storedAnswer(run), when));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Open)->setVisible(!runs.isEmpty());
    //: Button: opens a check that was saved to a file
    QPushButton *file = buttons->addButton(tr("From a file..."), QDialogButtonBox::ActionRole);
    file->setObjectName(u"fromFile"_s);
    connect(file, &QPushButton::clicked, this, &HistoryDialog::chooseFile);
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
        Q_EMIT chosen(item->data(RunDelegate::IdRole).toString());
    accept();
}

void HistoryDialog::chooseFile()
{
    //: Title of a file dialog, and the kind of file
    auto *dialog = new QFileDialog(this, tr("Open a check"), {}, tr("Run document (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT fileChosen(path);
        accept();
    });
    dialog->open();
}

} // namespace doorcheck
