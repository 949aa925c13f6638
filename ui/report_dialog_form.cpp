// SPDX-License-Identifier: GPL-3.0-or-later
// What the report dialog looks like.
#include "core/language/language.h"
#include "ui/report_dialog.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

void ReportDialog::addFormats(QVBoxLayout *layout)
{
    //: Heading of a choice: kinds of files
    layout->addWidget(caption(tr("Format")));
    const QList<QPair<QString, QString>> formats{
        {tr("PDF"), tr("For printing and e-mail")},
        {tr("PDF/A"), tr("For the archive")},
        {tr("Web page"), tr("One file, reads well with a screen reader")},
        {tr("Data"), tr("JSON, CSV, SARIF, Markdown")}};
    auto *list = new QFrame;
    list->setObjectName(u"card"_s);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 1, 0, 1);
    rows->setSpacing(0);
    for (int i = 0; i < formats.size(); ++i) {
        auto *row = new FormatRow(formats[i].first, formats[i].second, i + 1 == formats.size());
        row->button()->setObjectName(u"format-%1"_s.arg(i));
        m_formats->addButton(row->button(), i);
        rows->addWidget(row);
    }
    layout->addWidget(list);
    m_data = new QComboBox;
    m_data->setObjectName(u"dataKind"_s);
    //: For a screen reader: a choice of kinds of data
    m_data->setAccessibleName(tr("Kind of data"));
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Csv, ReportFormat::Sarif,
                                      ReportFormat::Markdown})
        m_data->addItem(titleOf(format), int(format));
    layout->addWidget(m_data);
    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            changed();
    });
    connect(m_data, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
}

// A choice under its name, in a widget of its own that can be hidden.
static QWidget *namedBox(const QString &name, QComboBox *box, const QString &objectName)
{
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return captioned(name, box);
}

void ReportDialog::addLanguage(QVBoxLayout *layout)
{
    m_language = new QComboBox;
    QStringList codes = reportLanguages();
    if (codes.isEmpty())
        codes << u"en"_s;
    for (const QString &code : std::as_const(codes))
        m_language->addItem(languageTitle(code), code);
    m_paper = new QComboBox;
    //: Sizes of paper
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_language->setToolTip(tr("Reports can be in a language whose every text is translated."));
    //: Choices of the report dialog
    m_languageBox = namedBox(tr("Language"), m_language, u"reportLanguage"_s);
    m_paperBox = namedBox(tr("Paper"), m_paper, u"paper"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_languageBox, 1);
    row->addWidget(m_paperBox, 1);
    layout->addLayout(row);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
}

void ReportDialog::addLevels(QVBoxLayout *layout)
{
    m_levelBox = new QWidget;
    auto *box = new QVBoxLayout(m_levelBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    //: Heading of a choice: who reads the report
    box->addWidget(caption(tr("Written for")));
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
    box->addLayout(row);
    m_levelText = plainLabel({}, 12, QFont::Normal, "second");
    box->addWidget(m_levelText);
    layout->addWidget(m_levelBox);
    connect(m_levels, &QButtonGroup::idClicked, this, &ReportDialog::changed);
}

void ReportDialog::addBranding(QVBoxLayout *layout)
{
    //: Fields of the report dialog, and examples
    m_for = new TextField(tr("Prepared for"), tr("Anna Bright, managing director"));
    m_class = new TextField(tr("Handling"), tr("Confidential: Bright Bakery"));
    m_for->edit()->setObjectName(u"preparedFor"_s);
    m_class->edit()->setObjectName(u"handling"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    for (TextField *field : {m_for, m_class}) {
        fields->addWidget(field, 1);
        connect(field->edit(), &QLineEdit::textEdited, this, &ReportDialog::changed);
        connect(field->edit(), &QLineEdit::textEdited, this, &ReportDialog::keepTyped);
    }
    layout->addLayout(fields);
    //: Heading: whose name and logo a report carries
    layout->addWidget(caption(tr("Branding")));
    m_brandText = plainLabel({});
    m_brandText->setWordWrap(false);
    m_brandText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    //: Button: opens a dialog for name, logo and colour of reports
    auto *change = new QPushButton(tr("Change..."));
    change->setObjectName(u"changeBranding"_s);
    change->setProperty("small", true);
    //: For a screen reader
    change->setAccessibleName(tr("Change the branding"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_brandText, 1);
    row->addWidget(change);
    layout->addLayout(row);
    connect(change, &QPushButton::clicked, this, &ReportDialog::changeBranding);
}

void ReportDialog::addChoices(QVBoxLayout *layout)
{
    //: Choices of the report dialog
    m_accepted = new QCheckBox(tr("Show accepted risks"));
    m_accepted->setObjectName(u"showAccepted"_s);
    m_redact = new QCheckBox(tr("Hide names and addresses"));
    m_redact->setObjectName(u"redact"_s);
    m_redact->setToolTip(
        tr("Stand-ins such as \"host-1\" for servers, addresses, mailboxes and people, in the "
           "conversations too. Read it before you share it: a name nobody could know for one "
           "may remain."));
    m_redact->setAccessibleDescription(m_redact->toolTip());
    for (QCheckBox *box : {m_accepted, m_redact}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::changed);
    }
}

QWidget *ReportDialog::form()
{
    auto *side = new QFrame;
    side->setObjectName(u"formSide"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(7);
    addFormats(layout);
    addLanguage(layout);
    addLevels(layout);
    addBranding(layout);
    layout->addSpacing(2);
    addChoices(layout);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"changes"_s); // on the surface, as cards are
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(fontMetrics().height() * 420 / 16);
    scroll->setWidget(side);
    return scroll;
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
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"previewText"_s);
    //: For a screen reader: the beginning of a file
    m_text->setAccessibleName(tr("Preview of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monoFont(m_text->font(), 11));
    m_views = new QStackedWidget;
    m_views->addWidget(m_view);
    m_views->addWidget(m_text);
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
    layout->addWidget(m_views, 1);
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
