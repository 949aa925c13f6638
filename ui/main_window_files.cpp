// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: open, export, report, drop.
#include "core/report/plain_text.h"
#include "core/report/report.h"
#include "ui/check_session.h"
#include "ui/export_run.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"
#include "ui/report_dialog.h"
#include "ui/run_opener.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>
#include <QStackedWidget>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr qint64 mostBytes = 64 * 1024 * 1024; // of a run document

static std::optional<RunDocument> readRun(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is a file, %2 the system's own words
        *error = MainWindow::tr("Could not read %1: %2").arg(path, file.errorString());
        return {};
    }
    if (file.size() > mostBytes) {
        //: %1 is a file
        *error = MainWindow::tr("%1 is too large to be a check.").arg(path);
        return {};
    }
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!json.isObject()) {
        //: %1 is a file
        *error = MainWindow::tr("%1 is not a check: it is no JSON object.").arg(path);
        return {};
    }
    std::optional<RunDocument> run = runFromJson(json.object(), error);
    if (!run)
        *error = path + u": "_s + *error;
    return run;
}

void MainWindow::openFile(const QString &path)
{
    complete();
    if (m_session->isRunning())
        return askStop();
    m_goOnWhenOpened = false;
    m_itemWhenOpened.clear();
    m_opener->open([path](QString *error) { return readRun(path, error); }, m_runs,
                   m_services.store.isOpen() ? m_services.store.path() : QString());
    sayOpening();
}

static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

QFileDialog *MainWindow::saveDialog(const QString &title, const QString &filters,
                                    const QString &ending, const QString &name)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters.split(u";;"_s));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        // "Table (*.csv)": a name without an ending gets the one of the chosen kind.
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    return dialog;
}

void MainWindow::saySaved(const QString &path)
{
    //: After a file was written. %1 is its name
    say(tr("Saved as %1").arg(path));
}

void MainWindow::exportData()
{
    QFileDialog *dialog = saveDialog(tr("Export data"), exportFilters(), u"json"_s,
                                     suggestedName(m_session->document(), u"json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QString error;
        const WriteDialog::Make make = exportOf(m_session->document(), path, &error);
        if (!make)
            return say(error, true);
        WriteDialog *writing = WriteDialog::begin(path, make, this);
        connect(writing, &WriteDialog::written, this, &MainWindow::saySaved);
        connect(writing, &WriteDialog::failed, this, [this](const QString &why) { say(why, true); });
        connect(writing, &WriteDialog::stopped, this, [this] {
            //: After somebody ended the writing of a file
            say(tr("Nothing was saved."));
        });
    });
    dialog->open();
}

void MainWindow::makeReport()
{
    if (m_session->isRunning() || m_session->document().id.isEmpty()) {
        //: Why no report can be made
        say(tr("A report needs a check that has ended."), true);
        return showPage(Page::Checklist);
    }
    const auto earlier = earlierRun();
    auto *dialog =
        new ReportDialog(m_session->document(), this,
                         earlier ? std::make_shared<const RunDocument>(*earlier) : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saved, this, [this](const QString &path) {
        m_reports->add(m_session->document().client, path);
        updateSideBar();
        saySaved(path);
    });
    dialog->open();
}

void MainWindow::saveText(const QString &name, const QString &text)
{
    //: Title of a file dialog, and the kind of file
    QFileDialog *dialog = saveDialog(tr("Save transcript"), tr("Text (*.txt)"), u"txt"_s, name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QString error;
        const bool fine = writeAtomically(path, text.toUtf8(), &error);
        if (fine)
            saySaved(path);
        else
            say(error, true);
    });
    dialog->open();
}

void MainWindow::copyCommands()
{
    const QString commands = m_check->commands();
    if (commands.isEmpty())
        return say(tr("There are no commands for this question."));
    QGuiApplication::clipboard()->setText(commands);
    say(tr("The commands are in the clipboard."));
}

} // namespace doorcheck
