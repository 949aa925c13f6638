// SPDX-License-Identifier: GPL-3.0-or-later
// The report dialog: what is chosen is what is shown, saved and remembered.
#include "core/language/language.h"
#include "tests/support/sample_run.h"
#include "ui/report_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/use_theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class ReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheFileItSaves();
    void everyFormat_data();
    void everyFormat();
    void paperAndLevel();
    void languageIsTheReports();
    void hidesNames();
    void hidesAcceptedRisks();
    void brandingIsKept();
    void choicesAreRemembered();
    void whatIsTypedStays();
    void refusesWhatIsNoLogo();
    void saysWhyItCannotSave();
    void everyControlHasAName();

private:
    template <typename T>
    T *find(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }
    void open();
    void chooseFormat(int index);
    QByteArray saved();
    QString pdfText();

    QTemporaryDir m_folder;
    std::unique_ptr<ReportDialog> m_dialog;
};

void ReportDialogTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"doorcheck"_s);
    QCoreApplication::setApplicationName(u"doorcheck-test"_s);
    installLanguage(u"en"_s);
    const QPalette system = QApplication::palette();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    useFonts(*qApp);
    useTheme(*qApp, u"light"_s, system);
}

void ReportDialogTest::init()
{
    QSettings().clear();
    open();
}

void ReportDialogTest::open()
{
    m_dialog = std::make_unique<ReportDialog>(test::sampleRun());
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isPreviewReady(), 20000);
}

void ReportDialogTest::chooseFormat(int index)
{
    find<QRadioButton>(u"format-%1"_s.arg(index))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isPreviewReady(), 20000);
}

QByteArray ReportDialogTest::saved()
{
    const QString path = m_folder.filePath(u"saved"_s);
    QFile::remove(path);
    QSignalSpy saved(m_dialog.get(), &ReportDialog::saved);
    m_dialog->save(path);
    if (!QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20000))
        return "not saved: " + find<QLabel>(u"reportFault"_s)->text().toUtf8();
    m_dialog->show(); // what is looked at next
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ReportDialogTest::pdfText()
{
    if (!QTest::qWaitFor([this] { return m_dialog->isPreviewReady(); }, 20000))
        return u"no preview"_s;
    QPdfDocument *document = find<QPdfView>(u"preview"_s)->document();
    QString text;
    for (int page = 0; page < document->pageCount(); ++page)
        text += document->getAllText(page).text() + u'\n';
    return text;
}

void ReportDialogTest::showsTheFileItSaves()
{
    const QByteArray pdf = saved();
    QCOMPARE(pdf, renderPdf(test::sampleRun(), m_dialog->options()));
    QPdfDocument document;
    QBuffer buffer;
    buffer.setData(pdf);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    document.load(&buffer);
    const QString pictures = qEnvironmentVariable("DOORCHECK_PICTURES");
    if (!pictures.isEmpty())
        QVERIFY(QDir().mkpath(pictures) && m_dialog->grab().save(pictures + u"/report-dialog.png"_s));
    QCOMPARE(find<QLabel>(u"previewPage"_s)->text(),
             u"Page 1 of %1"_s.arg(document.pageCount()));
    find<QPushButton>(u"nextPage"_s)->click();
    QCOMPARE(find<QLabel>(u"previewPage"_s)->text(),
             u"Page 2 of %1"_s.arg(document.pageCount()));
}

void ReportDialogTest::everyFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<ReportFormat>("kind");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << 0 << ReportFormat::Pdf << "%PDF-1.6"_ba;
    QTest::newRow("pdf/a") << 1 << ReportFormat::PdfA << "%PDF-1.4"_ba;
    QTest::newRow("html") << 2 << ReportFormat::Html << "<!DOCTYPE html>"_ba;
    QTest::newRow("json") << 3 << ReportFormat::Json << "{"_ba;
    QTest::newRow("csv") << 3 << ReportFormat::Csv << "\xEF\xBB\xBF\"run\""_ba;
    QTest::newRow("sarif") << 3 << ReportFormat::Sarif << "{"_ba;
    QTest::newRow("markdown") << 3 << ReportFormat::Markdown << "# Is the door shut"_ba;
}

void ReportDialogTest::everyFormat()
{
    QFETCH(int, format);
    QFETCH(ReportFormat, kind);
    QFETCH(QByteArray, begins);
    chooseFormat(format);
    auto *data = find<QComboBox>(u"dataKind"_s);
    QCOMPARE(data->isVisible(), format == 3);
    if (format == 3)
        data->setCurrentIndex(data->findData(int(kind)));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isPreviewReady(), 20000);
    QCOMPARE(m_dialog->format(), kind);
    QVERIFY2(m_dialog->fileName().endsWith(u'.' + endingOf(kind)), qPrintable(m_dialog->fileName()));
    const QByteArray bytes = saved();
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    QCOMPARE(bytes, renderReport(kind, test::sampleRun(), m_dialog->options()));
    auto *text = find<QPlainTextEdit>(u"previewText"_s);
    QCOMPARE(text->isVisible(), format == 3);
    if (format == 3)
        QVERIFY(QString::fromUtf8(bytes).startsWith(text->toPlainText().left(40)));
    // What has no effect is not offered.
    QCOMPARE(find<QComboBox>(u"paper"_s)->isVisible(), isPdf(kind));
    QCOMPARE(find<QComboBox>(u"reportLanguage"_s)->isVisible(), kind != ReportFormat::Json);
}

void ReportDialogTest::paperAndLevel()
{
    find<QComboBox>(u"paper"_s)->setCurrentIndex(1);
    find<QPushButton>(u"level-1"_s)->click();
    QVERIFY2(pdfText().contains(u"Glossary"), "not the technical report");
    const QSizeF size = find<QPdfView>(u"preview"_s)->document()->pagePointSize(0);
    QCOMPARE(size.toSize(), QSize(612, 792));
    QVERIFY(m_dialog->fileName().contains(u"technical"));
    find<QPushButton>(u"level-0"_s)->click();
    QVERIFY2(!pdfText().contains(u"Glossary"), "not the report for management");
}

void ReportDialogTest::languageIsTheReports()
{
    auto *language = find<QComboBox>(u"reportLanguage"_s);
    QVERIFY2(language->findData(u"de"_s) >= 0, "there is no German");
    language->setCurrentIndex(language->findData(u"de"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isPreviewReady(), 20000);
    QCOMPARE(m_dialog->options().language, u"de"_s);
    // The window stays what it was.
    QCOMPARE(m_dialog->windowTitle(), u"Make a report"_s);
    QCOMPARE(currentLanguage(), u"en"_s);
    chooseFormat(2);
    QVERIFY(saved().contains("<html lang=\"de\">"));
    // Kept by an earlier version, or the window's own: half of its texts would be in English.
    QCOMPARE(find<QComboBox>(u"reportLanguage"_s)->findData(u"ar"_s), -1);
    QSettings().setValue("report/language"_L1, u"ar"_s);
    open();
    QCOMPARE(m_dialog->options().language, u"en"_s);
}

void ReportDialogTest::hidesNames()
{
    QVERIFY(pdfText().contains(u"brightbakery"));
    find<QCheckBox>(u"redact"_s)->click();
    const QString text = pdfText();
    QVERIFY2(!text.contains(u"brightbakery", Qt::CaseInsensitive), "the name is still there");
    QVERIFY2(text.contains(u"host-1"), "no stand-in");
    QVERIFY2(!m_dialog->fileName().contains(u"Bakery"), qPrintable(m_dialog->fileName()));
}

void ReportDialogTest::hidesAcceptedRisks()
{
    QVERIFY(pdfText().contains(u"Accepted risks"));
    find<QCheckBox>(u"showAccepted"_s)->click();
    QVERIFY(!pdfText().contains(u"Accepted risks"));
}

void ReportDialogTest::brandingIsKept()
{
    find<QPushButton>(u"changeBranding"_s)->click();
    auto *branding = m_dialog->findChild<BrandingDialog *>(u"brandingDialog"_s);
    QVERIFY(branding);
    branding->findChild<QLineEdit *>(u"preparedBy"_s)->setText(u"Northlight IT"_s);
    branding->findChild<QLineEdit *>(u"contact"_s)->setText(u"northlight.example"_s);
    branding->findChild<QLineEdit *>(u"legal"_s)->setText(u"Registered in England"_s);
    branding->findChild<QLineEdit *>(u"namePattern"_s)->setText(u"{id} for {client}: {date}"_s);
    branding->accept();
    const QString text = pdfText();
    QVERIFY(text.contains(u"northlight.example"));
    QVERIFY(text.contains(u"Registered in England"));
    QCOMPARE(m_dialog->fileName(),
             u"DC-20261124-140000-7F3A for Bright Bakery- 2026-11-24.pdf"_s);
    open();
    QCOMPARE(m_dialog->options().preparedBy, u"Northlight IT"_s);
    QCOMPARE(m_dialog->options().legal, u"Registered in England"_s);
}

void ReportDialogTest::choicesAreRemembered()
{
    find<QPushButton>(u"level-1"_s)->click();
    find<QComboBox>(u"paper"_s)->setCurrentIndex(1);
    find<QCheckBox>(u"redact"_s)->click();
    chooseFormat(1);
    QVERIFY(saved().startsWith("%PDF"));
    open();
    const ReportOptions options = m_dialog->options();
    QCOMPARE(m_dialog->format(), ReportFormat::PdfA);
    QVERIFY(!options.management);
    QVERIFY(options.redact);
    QCOMPARE(options.paper, Paper::Letter);
    m_dialog->resize(1010, 700);
    m_dialog->reject();
    open();
    QCOMPARE(m_dialog->size(), QSize(1010, 700));
}

void ReportDialogTest::whatIsTypedStays()
{
    QTest::keyClicks(find<QLineEdit>(u"preparedFor"_s), u"Anna Bright"_s);
    QTest::keyClicks(find<QLineEdit>(u"handling"_s), u"Confidential"_s);
    open(); // the one before is gone, as in a crash
    QCOMPARE(m_dialog->options().preparedFor, u"Anna Bright"_s);
    QCOMPARE(m_dialog->options().classification, u"Confidential"_s);
    RunDocument other = test::sampleRun();
    other.client = u"Another/client"_s;
    ReportDialog theirs(other);
    QVERIFY(theirs.options().preparedFor.isEmpty());
    find<QLineEdit>(u"preparedFor"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"preparedFor"_s), u"B"_s);
    QTest::keyClick(find<QLineEdit>(u"preparedFor"_s), Qt::Key_Backspace);
    open();
    QVERIFY(m_dialog->options().preparedFor.isEmpty());
}

void ReportDialogTest::refusesWhatIsNoLogo()
{
    BrandingDialog branding({});
    const QString path = m_folder.filePath(u"logo.png"_s);
    QVERIFY(branding.useLogo(path).contains(u"512 KiB"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no picture");
    file.close();
    QVERIFY(branding.useLogo(path).contains(u"512 KiB"));
    QVERIFY(branding.branding().logo.isEmpty());
    QVERIFY(QImage(20, 10, QImage::Format_RGB32).save(path));
    QCOMPARE(branding.useLogo(path), QString());
    QVERIFY(branding.branding().logo.startsWith("\x89PNG"));
}

void ReportDialogTest::saysWhyItCannotSave()
{
    m_dialog->save(m_folder.filePath(u"missing/report.pdf"_s));
    auto *fault = find<QLabel>(u"reportFault"_s);
    QTRY_VERIFY(fault->isVisible());
    const QString error = fault->text();
    QVERIFY(m_dialog->isVisible()); // to try another place
    QVERIFY2(error.contains(u"does not exist"), qPrintable(error));
}

void ReportDialogTest::everyControlHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(ReportDialogTest)
#include "tst_report_dialog.moc"
