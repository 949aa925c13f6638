// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_dialog_format.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

bool isPdf(ReportFormat format)
{
    return format == ReportFormat::Pdf || format == ReportFormat::PdfA;
}

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
    case ReportFormat::PdfA:
        break;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Sarif:
        return u"sarif"_s;
    case ReportFormat::Markdown:
        return u"md"_s;
    }
    return u"pdf"_s;
}

QString titleOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        //: Kinds of data: what it is, and the name of the format
        return FormatRow::tr("Run document (JSON)");
    case ReportFormat::Csv:
        return FormatRow::tr("Table (CSV)");
    case ReportFormat::Sarif:
        return FormatRow::tr("For scanners (SARIF)");
    case ReportFormat::Markdown:
        return FormatRow::tr("Text (Markdown)");
    case ReportFormat::Pdf:
    case ReportFormat::PdfA:
    case ReportFormat::Html:
        break;
    }
    return endingOf(format);
}

QByteArray renderReport(ReportFormat format, const RunDocument &run, const ReportOptions &options)
{
    switch (format) {
    case ReportFormat::Pdf:
    case ReportFormat::PdfA:
        break;
    case ReportFormat::Html:
        return renderHtml(run, options);
    case ReportFormat::Json:
        return renderJson(run, options);
    case ReportFormat::Csv:
        return renderCsv(run, options);
    case ReportFormat::Sarif:
        return renderSarif(run, options);
    case ReportFormat::Markdown:
        return renderMarkdown(run, options);
    }
    return renderPdf(run, options);
}

WriteDialog::Make makerOf(ReportFormat format, const RunDocument &run,
                          const ReportOptions &options)
{
    return [format, run, options](const std::shared_ptr<RenderWatch> &watch) {
        ReportOptions watched = options;
        watched.watch = watch;
        return renderReport(format, run, watched);
    };
}

FormatRow::FormatRow(const QString &title, const QString &text, bool last, QWidget *parent)
    : QFrame(parent), m_button(new QRadioButton(title)), m_last(last)
{
    m_button->setFont(scaledFontOf(m_button, 13, QFont::Medium));
    m_button->setAccessibleDescription(text);
    QLabel *second = caption(text, m_button);
    second->setFont(scaledFontOf(second, 12));
    second->setIndent(26);
    second->setProperty("tone", u"second"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(second);
    connect(m_button, &QRadioButton::toggled, this, [this] { update(); });
}

void FormatRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    if (m_button->isChecked())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), theme.select);
    if (!m_last)
        painter.fillRect(0, height() - 1, width(), 1, theme.border);
}

void FormatRow::mousePressEvent(QMouseEvent *)
{
    m_button->click();
}

} // namespace doorcheck
