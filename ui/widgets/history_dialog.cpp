// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/history_dialog.h"

#include "ui/models/run_list_model.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/follow_selection.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/run_delegate.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(const QList<StoredRun> &runs, QWidget *parent)
    : QDialog(parent)
    , m_model(new RunListModel(RunListModel::Named::ByClient, this))
    , m_list(new QListView)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier checks"));
    resize(560, 420);
    rememberSize(this, u"earlierChecks"_s);
    m_list->setObjectName(u"earlierRuns"_s);
    //: For a screen reader: the list of earlier checks
    m_list->setAccessibleName(tr("Earlier checks"));
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setUniformItemSizes(true); // thousands of rows
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(m_model);
    followSelection(m_list);
    m_model->show(runs);
    //: For a screen reader and in an empty field: looks for a client or a date
    auto *filter = new FilterField(tr("Find a client or a date"), m_list);
    filter->setObjectName(u"findRuns"_s);
    filter->setVisible(runs.size() > 1);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->filter(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    m_list->setCurrentIndex(m_model->index(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Open)->setVisible(!runs.isEmpty());
    //: Button: opens a check that was saved to a file
    QPushButton *file = buttons->addButton(tr("From a file..."), QDialogButtonBox::ActionRole);
    file->setObjectName(u"fromFile"_s);
    connect(file, &QPushButton::clicked, this, &HistoryDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &HistoryDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::activated, this, &HistoryDialog::choose);

    auto *layout = new QVBoxLayout(this);
    if (runs.isEmpty())
        //: In place of the list of earlier checks
        layout->addWidget(plainLabel(tr("No checks yet. The practice servers need no network.")));
    m_list->setVisible(!runs.isEmpty());
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void HistoryDialog::choose()
{
    const QString id = m_model->id(m_list->currentIndex());
    if (!id.isEmpty())
        Q_EMIT chosen(id);
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
