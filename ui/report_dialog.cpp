// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_dialog.h"

#include "core/language/language.h"
#include "core/report/plain_text.h"
#include "ui/settings.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QBuffer>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(const RunDocument &run, QWidget *parent,
                           std::shared_ptr<const RunDocument> before)
    : QDialog(parent)
    , m_run(run)
    , m_before(std::move(before))
    , m_branding(ReportBranding::fromSettings(run.permission.name))
    , m_formats(new QButtonGroup(this))
    , m_levels(new QButtonGroup(this))
    , m_ticket(std::make_shared<std::atomic<int>>(0))
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
    rememberSize(this, u"report"_s);
    m_wait.setSingleShot(true);
    m_wait.setInterval(300);
    connect(&m_wait, &QTimer::timeout, this, &ReportDialog::render);
    restore();
    changed();
    m_wait.stop();
    render();
}

ReportDialog::~ReportDialog()
{
    ++*m_ticket; // what is still being made is for nobody
    m_watch->stop = true;
    m_view->setDocument(nullptr); // it looks at the document, which goes first
}

ReportFormat ReportDialog::format() const
{
    switch (m_formats->checkedId()) {
    case 1:
        return ReportFormat::PdfA;
    case 2:
        return ReportFormat::Html;
    case 3:
        return ReportFormat(m_data->currentData().toInt());
    default:
        return ReportFormat::Pdf;
    }
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options;
    m_branding.applyTo(&options);
    options.preparedFor = m_for->text();
    options.classification = m_class->text();
    options.language = m_language->currentData().toString();
    options.paper = m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4;
    options.management = m_levels->checkedId() == 0;
    options.acceptedRisks = m_accepted->isChecked();
    options.redact = m_redact->isChecked();
    options.archive = format() == ReportFormat::PdfA;
    // Those who read commands may want the rest of what was seen, too.
    options.attachRun = format() == ReportFormat::Pdf && !options.management;
    options.before = m_before;
    return options;
}

QString ReportDialog::fileName() const
{
    return reportFileName(m_run, options(), m_branding.pattern, endingOf(format()));
}

void ReportDialog::changed()
{
    const bool isData = m_formats->checkedId() == 3;
    const bool isHtml = format() == ReportFormat::Html;
    m_data->setVisible(isData);
    m_languageBox->setVisible(format() != ReportFormat::Json);
    m_paperBox->setVisible(isPdf(format()));
    m_levelBox->setVisible(isPdf(format()) || isHtml);
    m_name->setText(fileName());
    m_fault->hide();
    m_levelText->setText(
        m_levels->checkedId() == 0
            //: What a report to a manager holds, and one to a technician
            ? tr("Summary, checklist and findings. Commands and transcripts go to the appendix.")
            : tr("Every finding with its commands and the conversations beside it."));
    m_brandText->setText(m_branding.by.isEmpty()
                             //: In place of the name of who prepares a report
                             ? tr("No name yet")
                             : m_branding.by);
    m_ready = false;
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

ReportDialog::Made ReportDialog::make(ReportFormat format, const RunDocument &run,
                                      const ReportOptions &options)
{
    static constexpr qsizetype mostShown = 12 * 1024;
    Made made;
    made.file = renderReport(format, run, options);
    if (isPdf(format))
        made.document = readPdf(made.file);
    else if (format == ReportFormat::Html)
        made.document = readPdf(renderPdf(run, options)); // its twin: the source would say nothing
    else
        made.text = QString::fromUtf8(made.file.left(mostShown));
    return made;
}

void ReportDialog::render()
{
    const int ticket = ++*m_ticket;
    if (m_watch)
        m_watch->stop = true; // nobody wants the one before any more
    m_watch = std::make_shared<RenderWatch>();
    ReportOptions watched = options();
    watched.watch = m_watch;
    m_ready = false;
    m_page->setText(tr("Making the preview"));
    const QPointer<ReportDialog> self(this);
    QThreadPool::globalInstance()->start(
        [self, ticket, newest = m_ticket, kind = format(), run = m_run, watched] {
            if (*newest != ticket)
                return; // another was asked for meanwhile
            const Made made = make(kind, run, watched);
            // Back to the window's thread, if the dialog is still there.
            QMetaObject::invokeMethod(qApp, [self, ticket, made] {
                if (self)
                    self->take(made, ticket);
                else
                    delete made.document;
            });
        });
}

void ReportDialog::take(const Made &made, int ticket)
{
    if (ticket != *m_ticket || m_wait.isActive()) {
        delete made.document;
        return;
    }
    m_file = made.file;
    m_ready = true;
    m_views->setCurrentIndex(made.document ? 0 : 1);
    m_back->setVisible(made.document);
    m_next->setVisible(made.document);
    if (!made.document) {
        m_text->setPlainText(made.text);
        //: Below the preview of a file that is no PDF
        m_page->setText(tr("The beginning of the file"));
        return;
    }
    made.document->setParent(this);
    const int page = m_view->pageNavigator()->currentPage();
    m_view->setDocument(made.document);
    if (m_document)
        m_document->deleteLater();
    m_document = made.document;
    m_view->pageNavigator()->jump(qBound(0, page, qMax(0, m_document->pageCount() - 1)), {}, 0);
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
    //: Below the preview of a report. %1 and %2 are numbers
    const QString text = tr("Page %1 of %2").arg(page + 1).arg(m_document->pageCount());
    //: Below the preview, for a web page, which has none. %1 is "Page 1 of 9"
    m_page->setText(isPdf(format()) ? text : tr("%1, as a PDF has it").arg(text));
    //: Why a button that turns pages does nothing
    m_back->setToolTip(page > 0 ? tr("Previous page") : tr("This is the first page"));
    m_next->setToolTip(page + 1 < m_document->pageCount() ? tr("Next page")
                                                          : tr("This is the last page"));
}

void ReportDialog::save(const QString &path)
{
    if (m_writing)
        return;
    sayFault({});
    WriteDialog::Make make = makerOf(format(), m_run, options());
    if (m_ready)
        make = [bytes = m_file](const std::shared_ptr<RenderWatch> &) { return bytes; };
    m_writing = WriteDialog::begin(path, make, this);
    connect(m_writing, &WriteDialog::failed, this, &ReportDialog::sayFault);
    connect(m_writing, &WriteDialog::written, this, [this](const QString &written) {
        keepSettings();
        Q_EMIT saved(written);
        accept();
    });
}

void ReportDialog::sayFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ReportDialog::askPath()
{
    const QString ending = endingOf(format());
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::save);
    dialog->open();
}

void ReportDialog::changeBranding()
{
    auto *dialog = new BrandingDialog(m_branding, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_branding = dialog->branding();
        m_branding.keep();
        changed();
    });
    dialog->open();
}

void ReportDialog::restore()
{
    const QSettings settings;
    m_formats->button(qBound(0, settings.value("report/format"_L1, 0).toInt(), 3))
        ->setChecked(true);
    m_data->setCurrentIndex(
        qMax(0, m_data->findData(settings.value("report/data"_L1, int(ReportFormat::Json)))));
    m_levels->button(settings.value("report/management"_L1, true).toBool() ? 0 : 1)
        ->setChecked(true);
    const QString language = settings.value("report/language"_L1, currentLanguage()).toString();
    m_language->setCurrentIndex(qMax(0, m_language->findData(reportLanguageFor(language))));
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_paper->setCurrentIndex(settings.value("report/letter"_L1, letter).toBool() ? 1 : 0);
    m_for->setText(settings.value(ofClient("for"_L1)).toString());
    m_class->setText(settings.value(ofClient("handling"_L1)).toString());
    m_accepted->setChecked(settings.value("report/accepted"_L1, true).toBool());
    m_redact->setChecked(settings.value("report/redact"_L1, false).toBool());
}

// Each client has a manager of their own.
QString ReportDialog::ofClient(QLatin1StringView field) const
{
    const QByteArray client = m_run.client.simplified().left(80).toUtf8().toPercentEncoding();
    return u"report/client/%1/%2"_s.arg(QString::fromLatin1(client), field);
}

// As it is typed: the dialog may be closed for a look at something, or go with a crash.
void ReportDialog::keepTyped() const
{
    if (!readSettings().keepDrafts)
        return;
    QSettings settings;
    for (const auto &[key, field] : {std::pair(ofClient("for"_L1), m_for),
                                     std::pair(ofClient("handling"_L1), m_class)}) {
        if (field->text().isEmpty())
            settings.remove(key);
        else
            settings.setValue(key, field->text());
    }
}

void ReportDialog::keepSettings() const
{
    QSettings settings;
    settings.setValue("report/format"_L1, m_formats->checkedId());
    settings.setValue("report/data"_L1, m_data->currentData());
    settings.setValue("report/management"_L1, m_levels->checkedId() == 0);
    settings.setValue("report/language"_L1, m_language->currentData());
    settings.setValue("report/letter"_L1, m_paper->currentIndex() == 1);
    settings.setValue("report/accepted"_L1, m_accepted->isChecked());
    settings.setValue("report/redact"_L1, m_redact->isChecked());
    m_branding.keep();
}

} // namespace doorcheck
