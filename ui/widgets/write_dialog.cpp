// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/write_dialog.h"

#include "core/report/report.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int momentMs = 400, lookMs = 100;

WriteDialog *WriteDialog::begin(const QString &path, Make make, QWidget *parent)
{
    auto *dialog = new WriteDialog(path, parent);
    dialog->start(std::move(make));
    return dialog;
}

WriteDialog::WriteDialog(const QString &path, QWidget *parent)
    : QDialog(parent), m_path(path), m_bar(new QProgressBar)
{
    setObjectName(u"writeDialog"_s);
    setWindowModality(Qt::WindowModal);
    //: Title of a dialog: a long report is made and saved
    setWindowTitle(tr("Writing the file"));
    //: %1 is the name of the file that is being written
    auto *text = plainLabel(tr("%1 is being made. Until it is whole, nothing is changed at its "
                               "place.")
                                .arg(QFileInfo(path).fileName()));
    m_bar->setObjectName(u"writeProgress"_s);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"stopWriting"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &WriteDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    QTimer::singleShot(momentMs, this, &QWidget::show);
    connect(&m_look, &QTimer::timeout, this, [this] { m_bar->setValue(m_watch->percent); });
    m_look.start(lookMs);
}

WriteDialog::~WriteDialog()
{
    m_watch->stop = true; // the window was closed meanwhile: the file is for nobody
}

void WriteDialog::start(Make make)
{
    const QPointer<WriteDialog> self(this);
    QThreadPool::globalInstance()->start(
        [self, path = m_path, watch = m_watch, make = std::move(make)] {
            Outcome outcome;
            const QByteArray bytes = make(watch);
            if (!watch->stop)
                outcome.isWritten = writeAtomically(path, bytes, &outcome.error);
            // Back to the window's thread, if the dialog is still there.
            QMetaObject::invokeMethod(qApp, [self, outcome] {
                if (self)
                    self->finish(outcome);
            });
        });
}

void WriteDialog::reject()
{
    m_watch->stop = true; // finish() comes when the thread has seen it
}

void WriteDialog::finish(const Outcome &outcome)
{
    m_look.stop();
    hide();
    deleteLater();
    // Stopped a moment too late: the file is there, and is said to be.
    if (outcome.isWritten)
        Q_EMIT written(m_path);
    else if (outcome.error.isEmpty())
        Q_EMIT stopped();
    else
        Q_EMIT failed(outcome.error);
}

} // namespace doorcheck
