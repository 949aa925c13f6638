// SPDX-License-Identifier: GPL-3.0-or-later
// What the report dialog looks like.
#include "ui/report_dialog.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QPdfView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr qint64 mostLogoBytes = 512 * 1024;

void ReportDialog::addFormats(QVBoxLayout *layout)
{
    //: Heading of a choice: kinds of files
    layout->addWidget(plainLabel(tr("Format"), 12, QFont::Medium));
    const QList<QPair<QString, QString>> formats{
        {tr("PDF"), tr("For printing and e-mail")},
        {tr("Web page"), tr("One file, reads well with a screen reader")},
        {tr("Run document"), tr("JSON: opens here again, and for scripts")},
        {tr("Table"), tr("CSV: one line a finding")},
        {tr("Markdown"), tr("For a wiki or a list of tasks")}};
    for (int i = 0; i < formats.size(); ++i) {
        auto *button = new QRadioButton(formats[i].first);
        button->setObjectName(u"format-%1"_s.arg(i));
        button->setAccessibleDescription(formats[i].second);
        m_formats->addButton(button, i);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(button);
        row->addWidget(plainLabel(formats[i].second, 12, QFont::Normal, "second"), 1);
        layout->addLayout(row);
    }
    m_formats->button(0)->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ReportDialog::changed);
}

void ReportDialog::addLevels(QVBoxLayout *layout)
{
    //: Heading of a choice: who reads the report
    layout->addWidget(plainLabel(tr("Written for"), 12, QFont::Medium));
    const QStringList levels{tr("Management"), tr("Technical")};
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (int i = 0; i < levels.size(); ++i) {
        auto *button = new QPushButton(levels[i]);
        button->setObjectName(u"level-%1"_s.arg(i));
        button->setCheckable(true);
        button->setProperty("choice", i == 0 ? u"first"_s : u"last"_s);
        m_levels->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    const bool management = QSettings().value("report/management"_L1, true).toBool();
    m_levels->button(management ? 0 : 1)->setChecked(true);
    layout->addLayout(row);
    m_levelText = plainLabel({}, 12, QFont::Normal, "second");
    layout->addWidget(m_levelText);
    connect(m_levels, &QButtonGroup::idClicked, this, &ReportDialog::changed);
}

void ReportDialog::addBranding(QVBoxLayout *layout)
{
    const QSettings settings;
    //: Fields of the report dialog, and examples
    m_by = new TextField(tr("Prepared by"), tr("Tom Reyes, Northlight IT"));
    m_for = new TextField(tr("Prepared for"), tr("Anna Bright, managing director"));
    m_class = new TextField(tr("Handling"), tr("Confidential: Bright Bakery and Northlight IT"));
    m_by->edit()->setObjectName(u"preparedBy"_s);
    m_for->edit()->setObjectName(u"preparedFor"_s);
    m_class->edit()->setObjectName(u"handling"_s);
    m_by->setText(settings.value("report/by"_L1, m_run.permission.name).toString());
    for (TextField *field : {m_by, m_for, m_class}) {
        layout->addWidget(field);
        connect(field->edit(), &QLineEdit::textEdited, this, &ReportDialog::changed);
    }
    m_logo = settings.value("report/logo"_L1).toByteArray();
    m_logoText = plainLabel(m_logo.isEmpty() ? tr("No logo") : tr("Your logo is on the cover"), 12,
                            QFont::Normal, "second");
    //: Button: chooses a picture for the cover of the report
    auto *logo = new QPushButton(tr("Choose a logo..."));
    logo->setObjectName(u"chooseLogo"_s);
    logo->setProperty("small", true);
    connect(logo, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(logo);
    row->addWidget(m_logoText, 1);
    layout->addLayout(row);
}

QWidget *ReportDialog::form()
{
    auto *side = new QFrame;
    side->setObjectName(u"formSide"_s);
    side->setFixedWidth(side->fontMetrics().height() * 420 / 16);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    addFormats(layout);
    layout->addSpacing(8);
    addLevels(layout);
    layout->addSpacing(4);
    addBranding(layout);
    layout->addStretch(1);
    return side;
}

void ReportDialog::chooseLogo()
{
    //: Title of a file dialog, and the kinds of files
    auto *dialog =
        new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.svg *.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostLogoBytes ||
            !QImageReader(path).canRead())
            //: Beside the button that chooses a logo
            return m_logoText->setText(tr("That is no picture of at most 512 KiB."));
        m_logo = file.readAll();
        m_logoText->setText(tr("Your logo is on the cover"));
        changed();
    });
    dialog->open();
}

static QPushButton *turnButton(const QString &icon, const QString &name)
{
    auto *button = new QPushButton(bareIcon(icon), {});
    button->setProperty("small", true);
    button->setProperty("iconOnly", true);
    button->setAccessibleName(name);
    return button;
}

QWidget *ReportDialog::preview()
{
    auto *well = new QFrame;
    well->setObjectName(u"well"_s);
    m_view = new QPdfView(well);
    m_view->setObjectName(u"preview"_s);
    //: For a screen reader: the picture of the report
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setPageMode(QPdfView::PageMode::SinglePage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDocumentMargins({6, 6, 6, 6});
    QPalette ground = m_view->palette(); // it paints the place around a page itself
    ground.setColor(QPalette::Dark, themeOf(ground).sidebar);
    m_view->setPalette(ground);
    m_page = plainLabel({}, 12, QFont::Normal, "second");
    m_page->setObjectName(u"previewPage"_s);
    m_page->setWordWrap(false);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setMinimumWidth(130);
    //: Buttons below the preview of a report
    m_back = turnButton(u"ui/chevron-left"_s, tr("Previous page"));
    m_next = turnButton(u"ui/chevron-right"_s, tr("Next page"));
    m_back->setObjectName(u"previousPage"_s);
    m_next->setObjectName(u"nextPage"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    auto *turns = new QHBoxLayout;
    turns->addStretch(1);
    turns->addWidget(m_back);
    turns->addWidget(m_page);
    turns->addWidget(m_next);
    turns->addStretch(1);
    auto *layout = new QVBoxLayout(well);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addWidget(m_view, 1);
    layout->addLayout(turns);
    return well;
}

QWidget *ReportDialog::foot()
{
    auto *bar = new QFrame;
    bar->setObjectName(u"footBar"_s);
    m_name = plainLabel({}, 12, QFont::Normal, "second");
    m_name->setObjectName(u"reportName"_s);
    m_fault = plainLabel({}, 12, QFont::Normal, "fault");
    m_fault->setObjectName(u"reportFault"_s);
    m_fault->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_fault);
    //: Buttons of the report dialog
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("Save report..."));
    save->setObjectName(u"saveReport"_s);
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ReportDialog::askPath);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(10);
    layout->addLayout(texts, 1);
    layout->addWidget(cancel);
    layout->addWidget(save);
    return bar;
}

} // namespace doorcheck
