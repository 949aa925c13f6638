// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_dialog.h"

#include "core/language/language.h"
#include "ui/export_run.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QBuffer>
#include <QButtonGroup>
#include <QFileDialog>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QThreadPool>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(const RunDocument &run, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_formats(new QButtonGroup(this))
    , m_levels(new QButtonGroup(this))

{
    setObjectName(u"reportDialog"_s);
    //: Title of a dialog
    setWindowTitle(tr("Make a report"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(form());
    middle->addWidget(preview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(foot());
    resize(900, 656);
    m_wait.setSingleShot(true);
    m_wait.setInterval(300);
    connect(&m_wait, &QTimer::timeout, this, &ReportDialog::render);
    changed();
    m_wait.stop();
    render();
}

ReportDialog::~ReportDialog()
{
    m_view->setDocument(nullptr); // it looks at the document, which goes first
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options;
    options.preparedBy = m_by->text();
    options.preparedFor = m_for->text();
    options.classification = m_class->text();
    options.logo = m_logo;
    options.language = currentLanguage();
    options.management = m_levels->checkedId() == 0;
    return options;
}

static QString endingOf(int format)
{
    static const QStringList endings{u"pdf"_s, u"html"_s, u"json"_s, u"csv"_s, u"md"_s};
    return endings.value(format);
}

QString ReportDialog::fileName() const
{
    return suggestedName(m_run, endingOf(m_formats->checkedId()));
}

void ReportDialog::changed()
{
    m_name->setText(fileName());
    m_fault->hide();
    m_levelText->setText(
        m_levels->checkedId() == 0
            //: What a report to a manager holds, and one to a technician
            ? tr("Summary, checklist and findings. Commands and transcripts go to the appendix.")
            : tr("Every finding with its commands and the conversations beside it."));
    m_wait.start();
}

// Reading a long report takes as long as making it: it is done in the same thread, and the document
// handed over when it is there.
static QPdfDocument *readPdf(const QByteArray &pdf)
{
    auto *document = new QPdfDocument;
    auto *bytes = new QBuffer(document);
    bytes->setData(pdf);
    bytes->open(QIODevice::ReadOnly);
    document->load(bytes);
    // The view asks for the size of every page, and each is read from the file once.
    for (int page = 0; page < document->pageCount(); ++page)
        document->pagePointSize(page);
    document->moveToThread(qApp->thread());
    return document;
}

void ReportDialog::render()
{
    const int ticket = ++m_ticket;
    m_ready = false;
    m_page->setText(tr("Making the preview"));
    const QPointer<ReportDialog> self(this);
    QThreadPool::globalInstance()->start([self, ticket, run = m_run, chosen = options()] {
        const QByteArray pdf = renderPdf(run, chosen);
        QPdfDocument *document = readPdf(pdf);
        // Back to the window's thread, if the dialog is still there.
        QMetaObject::invokeMethod(qApp, [self, ticket, pdf, document] {
            if (self)
                self->take(pdf, document, ticket);
            else
                delete document;
        });
    });
}

void ReportDialog::take(const QByteArray &pdf, QPdfDocument *document, int ticket)
{
    document->setParent(this);
    if (ticket != m_ticket)
        return document->deleteLater();
    const int page = m_view->pageNavigator()->currentPage();
    m_view->setDocument(document);
    if (m_document)
        m_document->deleteLater();
    m_document = document;
    m_pdf = pdf;
    m_view->pageNavigator()->jump(qBound(0, page, qMax(0, m_document->pageCount() - 1)), {}, 0);
    m_ready = true;
    showPageNumber();
}

void ReportDialog::turn(int step)
{
    if (!m_document)
        return;
    const int page = m_view->pageNavigator()->currentPage() + step;
    if (page >= 0 && page < m_document->pageCount())
        m_view->pageNavigator()->jump(page, {}, 0);
    showPageNumber();
}

void ReportDialog::showPageNumber()
{
    const int page = m_view->pageNavigator()->currentPage();
    //: Below the preview of a report
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_document->pageCount()));
    //: Why a button that turns pages does nothing
    m_back->setToolTip(page > 0 ? tr("Previous page") : tr("This is the first page"));
    m_next->setToolTip(page + 1 < m_document->pageCount() ? tr("Next page")
                                                          : tr("This is the last page"));
}

QString ReportDialog::save(const QString &path)
{
    const QString ending = endingOf(m_formats->checkedId());
    const ReportOptions chosen = options();
    QByteArray bytes;
    if (ending == "pdf"_L1)
        bytes = m_ready ? m_pdf : renderPdf(m_run, chosen);
    else if (ending == "html"_L1)
        bytes = renderHtml(m_run, chosen);
    else if (ending == "csv"_L1)
        bytes = renderCsv(m_run, chosen);
    else if (ending == "md"_L1)
        bytes = renderMarkdown(m_run, chosen);
    else
        bytes = runToJsonText(m_run);
    QString error;
    if (!writeAtomically(path, bytes, &error))
        return error;
    keepBranding();
    Q_EMIT saved(path);
    return {};
}

void ReportDialog::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(m_formats->checkedId()));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString error = save(path);
        m_fault->setText(error);
        m_fault->setVisible(!error.isEmpty());
        if (error.isEmpty())
            accept();
    });
    dialog->open();
}

void ReportDialog::keepBranding() const
{
    QSettings settings;
    settings.setValue("report/by"_L1, m_by->text());
    settings.setValue("report/management"_L1, m_levels->checkedId() == 0);
    settings.setValue("report/logo"_L1, m_logo);
}

} // namespace doorcheck
