// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_dialog_branding.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QBuffer>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr qint64 mostLogoBytes = 512 * 1024;
static constexpr int mostLogoPixels = 4000; // a side; more is a photograph

ReportBranding ReportBranding::fromSettings(const QString &by)
{
    const QSettings settings;
    ReportBranding branding;
    branding.by = settings.value("report/by"_L1, by).toString();
    branding.contact = settings.value("report/contact"_L1).toString();
    branding.legal = settings.value("report/legal"_L1).toString();
    branding.accent = settings.value("report/accent"_L1).toString();
    branding.pattern = settings.value("report/pattern"_L1, defaultNamePattern()).toString();
    branding.logo = settings.value("report/logo"_L1).toByteArray();
    return branding;
}

void ReportBranding::keep() const
{
    QSettings settings;
    settings.setValue("report/by"_L1, by);
    settings.setValue("report/contact"_L1, contact);
    settings.setValue("report/legal"_L1, legal);
    settings.setValue("report/accent"_L1, accent);
    settings.setValue("report/pattern"_L1, pattern);
    settings.setValue("report/logo"_L1, logo);
}

void ReportBranding::applyTo(ReportOptions *options) const
{
    options->preparedBy = by;
    options->contact = contact;
    options->legal = legal;
    options->accent = accent;
    options->logo = logo;
}

BrandingDialog::BrandingDialog(const ReportBranding &branding, QWidget *parent)
    : QDialog(parent)
    , m_logo(branding.logo)
    , m_accent(branding.accent)
    //: Fields of the dialog about the look of reports, and examples
    , m_by(new TextField(tr("Prepared by"), tr("Tom Reyes, Northlight IT")))
    , m_contact(new TextField(tr("Contact"), tr("northlight.example, +44 20 7946 0000")))
    , m_legal(new TextField(tr("Legal line"), tr("Northlight IT Ltd, registered in England")))
    , m_pattern(new TextField(tr("File name"), defaultNamePattern()))
{
    setObjectName(u"brandingDialog"_s);
    //: Title of a dialog: whose name, logo and colour a report carries
    setWindowTitle(tr("Branding of reports"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    const QList<QPair<TextField *, QString>> fields{{m_by, branding.by},
                                                    {m_contact, branding.contact},
                                                    {m_legal, branding.legal},
                                                    {m_pattern, branding.pattern}};
    for (const auto &[field, text] : fields) {
        field->setText(text);
        layout->addWidget(field);
    }
    m_by->edit()->setObjectName(u"preparedBy"_s);
    m_contact->edit()->setObjectName(u"contact"_s);
    m_legal->edit()->setObjectName(u"legal"_s);
    m_pattern->edit()->setObjectName(u"namePattern"_s);
    layout->addWidget(plainLabel(
        //: {client}, {date}, {level} and {id} are typed as they stand
        tr("Replaced in the file name: {client}, {date}, {level} and {id}."), 12, QFont::Normal,
        "second"));
    addLogo(layout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
}

void BrandingDialog::addLogo(QVBoxLayout *layout)
{
    //: Button: chooses a picture for the cover of the report
    auto *choose = new QPushButton(tr("Choose a logo..."));
    choose->setObjectName(u"chooseLogo"_s);
    //: Button: takes the picture away again
    m_noLogo = new QPushButton(tr("No logo"));
    //: Button: chooses the colour of what a reader can follow
    m_colour = new QPushButton(tr("Colour..."));
    m_colour->setObjectName(u"chooseColour"_s);
    m_logoText = plainLabel({}, 12, QFont::Normal, "second");
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (QPushButton *button : {choose, m_noLogo, m_colour}) {
        button->setProperty("small", true);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_logoText);
    connect(choose, &QPushButton::clicked, this, &BrandingDialog::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
    });
    connect(m_colour, &QPushButton::clicked, this, &BrandingDialog::chooseColour);
    showLogo();
    showColour();
}

ReportBranding BrandingDialog::branding() const
{
    return {m_by->text(), m_contact->text(), m_legal->text(), m_accent, m_pattern->text(), m_logo};
}

QString BrandingDialog::useLogo(const QString &path)
{
    //: Beside the button that chooses a logo
    const QString fault = tr("That is no picture of at most 512 KiB. Choose an SVG, PNG or JPEG "
                             "file.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostLogoBytes)
        return fault;
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!reader.canRead() || size.width() > mostLogoPixels || size.height() > mostLogoPixels)
        return fault;
    m_logo = bytes;
    return {};
}

void BrandingDialog::chooseLogo()
{
    //: Title of a file dialog, and the kinds of files
    auto *dialog =
        new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.svg *.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { showLogo(useLogo(path)); });
    dialog->open();
}

void BrandingDialog::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(m_accent), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_accent = colour.name();
        showColour();
    });
    dialog->open();
}

void BrandingDialog::showLogo(const QString &fault)
{
    m_noLogo->setVisible(!m_logo.isEmpty());
    m_logoText->setText(!fault.isEmpty()     ? fault
                        : m_logo.isEmpty()   ? tr("The cover shows no logo.")
                                             : tr("Your logo is on the cover."));
}

void BrandingDialog::showColour()
{
    QPixmap square(14, 14);
    square.fill(QColor(m_accent.isEmpty() ? u"#1d4f91"_s : m_accent));
    m_colour->setIcon(square);
    m_colour->setAccessibleDescription(m_accent);
}

} // namespace doorcheck
