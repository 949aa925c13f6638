// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/finisher.h"
#include "core/report/report_model.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_run.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>

using namespace doorcheck;
using namespace Qt::StringLiterals;

static ReportOptions options()
{
    ReportOptions options;
    options.preparedBy = u"Tom Reyes, Northlight IT office"_s;
    options.preparedFor = u"Anna Bright"_s;
    options.classification = u"Confidential"_s;
    return options;
}

class TestReportPdf : public QObject, private test::PdfTools
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSound_data();
    void isSound();
    void holdsEveryFinding();
    void wordsCanBeFound();
    void numbersAreThoseOfTheModel();
    void summaryIsOnePage();
    void pagesAreNumbered();
    void outlineHasTwoLevels();
    void everyLinkLeadsSomewhere();
    void fontsAreEmbedded();
    void nothingIsTransparent();
    void describesItself();
    void sameRunSameBytes();
    void sameBytesInAnotherProcess();
    void sameBytesInAWindowFromRightToLeft();
    void logos_data();
    void logos();
    void otherScripts();
    void longTextsStayOnThePage();
    void longEvidenceIsCutVisibly();
    void managementKeepsCommandsOut();

private:
    QByteArray m_sample;
};

void TestReportPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sample = renderPdf(test::sampleRun(), options());
}

void TestReportPdf::isSound_data()
{
    QTest::addColumn<RunDocument>("run");
    QTest::newRow("open") << test::sampleRun();
    QTest::newRow("shut") << test::shutRun();
    QTest::newRow("empty") << test::emptyRun();
    QTest::newRow("stopped") << test::stoppedRun();
    QTest::newRow("nothing at all") << RunDocument();
    QTest::newRow("large") << test::largeRun(20, 60);
}

void TestReportPdf::isSound()
{
    QFETCH(RunDocument, run);
    const QByteArray pdf = renderPdf(run, options());
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    const QString check = this->run(u"qpdf"_s, {u"--check"_s, save(pdf)});
    QVERIFY2(check.contains(u"No syntax or stream encoding errors found"), qPrintable(check));
    QVERIFY2(!check.contains(u"WARNING"), qPrintable(check));
}

void TestReportPdf::holdsEveryFinding()
{
    const RunDocument sample = test::sampleRun();
    const QString text = textOf(m_sample);
    for (const Finding &finding : sample.findings)
        QVERIFY2(text.contains(finding.id), qPrintable(finding.id));
    for (int i = 1; i <= sample.findings.size(); ++i)
        QVERIFY2(text.contains(u"F%1"_s.arg(i)), qPrintable(QString::number(i)));
}

// Ligatures and unencoded glyphs make words that nobody can search for.
void TestReportPdf::wordsCanBeFound()
{
    const QString text = textOf(m_sample);
    QVERIFY(text.contains(u"office"));
    QVERIFY(text.contains(u"14:02:31 (UTC+01:00)"));
    QVERIFY(text.contains(u"[192.0.2.25]:25"));
    QVERIFY(text.contains(u"354 End data with <CR><LF>.<CR><LF>"));
    QVERIFY(!text.contains(QChar(0xFFFD)));
}

void TestReportPdf::numbersAreThoseOfTheModel()
{
    const ReportModel model = buildReportModel(test::sampleRun(), checklist(), options(), {});
    QStringList questions, answers;
    for (const ReportCount &count : model.counts) {
        questions << QString::number(count.questions);
        answers << QString::number(count.answers);
    }
    const QString text = textOf(m_sample, {u"-layout"_s});
    const QString gap = u"\\s+"_s;
    QVERIFY(text.contains(QRegularExpression(u"leaflet's questions\\s+"_s + questions.join(gap))));
    QVERIFY(text.contains(QRegularExpression(u"single servers\\s+"_s + answers.join(gap))));
    QVERIFY(text.contains(model.answerSentence));
}

void TestReportPdf::summaryIsOnePage()
{
    RunDocument many = test::shutRun();
    for (Finding &finding : many.findings) {
        finding.verdict = Verdict::Fail;
        finding.reason = QString(40, u'w') + u" long reason that goes on and on "_s.repeated(12);
    }
    const QByteArray pdf = renderPdf(many, options());
    const QString summary = textOf(pdf, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s});
    QVERIFY(summary.contains(u"Executive summary"));
    QVERIFY(summary.contains(u"What this does not say"));
    QVERIFY(summary.contains(QRegularExpression(u"and \\d+ more"_s)));
    QVERIFY(textOf(pdf, {u"-f"_s, u"3"_s, u"-l"_s, u"3"_s}).contains(u"Checklist at a glance"));
}

void TestReportPdf::pagesAreNumbered()
{
    QPDF pdf;
    pdf.processMemoryFile("report", m_sample.constData(), size_t(m_sample.size()));
    const int pages = int(pdf.getAllPages().size());
    QVERIFY(pages > 6);
    for (int page = 2; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = textOf(m_sample, {u"-f"_s, number, u"-l"_s, number});
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(number));
        QVERIFY2(text.contains(u"DC-20261124-140000-7F3A"), qPrintable(number));
    }
}

static int depthOf(QPDFObjectHandle node)
{
    int deepest = 0;
    for (QPDFObjectHandle child = node.getKey("/First"); child.isDictionary();
         child = child.getKey("/Next"))
        deepest = qMax(deepest, 1 + depthOf(child));
    return deepest;
}

void TestReportPdf::outlineHasTwoLevels()
{
    QPDF pdf;
    pdf.processMemoryFile("report", m_sample.constData(), size_t(m_sample.size()));
    QPDFObjectHandle outline = pdf.getRoot().getKey("/Outlines");
    QCOMPARE(depthOf(outline), 2);
    QCOMPARE(outline.getKey("/Count").getIntValueAsInt(), 9);
    QCOMPARE(pdf.getRoot().getKey("/PageMode").getName(), std::string("/UseOutlines"));
}

void TestReportPdf::everyLinkLeadsSomewhere()
{
    QPDF pdf;
    pdf.processMemoryFile("report", m_sample.constData(), size_t(m_sample.size()));
    int links = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        for (QPDFObjectHandle annotation : page.getKey("/Annots").aitems()) {
            ++links;
            QPDFObjectHandle target = annotation.getKey("/Dest");
            QVERIFY(target.isArray());
            QVERIFY(target.getArrayItem(0).isPageObject());
            QCOMPARE(annotation.getKey("/F").getIntValueAsInt(), 4);
        }
    }
    // The contents, and to each finding and its evidence and back.
    QVERIFY2(links >= 7 + 6, qPrintable(QString::number(links)));
}

void TestReportPdf::fontsAreEmbedded()
{
    const QStringList lines = run(u"pdffonts"_s, {save(m_sample)}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 5);
    for (const QString &line : lines.mid(2)) {
        QVERIFY2(line.contains(QRegularExpression(u"\\byes +\\w+ +yes\\b"_s)), qPrintable(line));
        QVERIFY2(line.contains(u"LiberationSans") || line.contains(u"DejaVu"), qPrintable(line));
    }
}

void TestReportPdf::nothingIsTransparent()
{
    ReportOptions withLogo = options();
    withLogo.logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                    "<rect width='9' height='9' fill='#123456'/></svg>";
    const QByteArray pdf = renderPdf(test::sampleRun(), withLogo);
    const QString readable = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s,
                                             save(pdf), u"-"_s});
    QVERIFY(readable.startsWith(u"%PDF"));
    QVERIFY(!readable.contains(QRegularExpression(u"/SMask (?!/None)"_s)));
    auto alphas = QRegularExpression(u"/(ca|CA) ([0-9.]+)"_s).globalMatch(readable);
    while (alphas.hasNext())
        QCOMPARE(alphas.next().captured(2).toDouble(), 1.0);
}

void TestReportPdf::describesItself()
{
    QPDF pdf;
    pdf.processMemoryFile("report", m_sample.constData(), size_t(m_sample.size()));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QCOMPARE(info.getKey("/Title").getUTF8Value(), std::string("Is the door shut? Bright Bakery"));
    QCOMPARE(info.getKey("/Author").getUTF8Value(),
             std::string("Tom Reyes, Northlight IT office"));
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20261124140500+01'00'"));
    QCOMPARE(pdf.getRoot().getKey("/Lang").getStringValue(), std::string("en"));
    const std::shared_ptr<Buffer> xmp = pdf.getRoot().getKey("/Metadata").getStreamData();
    const QByteArray packet(reinterpret_cast<const char *>(xmp->getBuffer()),
                            qsizetype(xmp->getSize()));
    QVERIFY(packet.contains("2026-11-24T14:05:00+01:00"));
    QVERIFY(packet.contains("Tom Reyes, Northlight IT office"));
}

void TestReportPdf::sameRunSameBytes()
{
    QCOMPARE(renderPdf(test::sampleRun(), options()), m_sample);
}

// Lines begin where the report's language begins, not the window's.
void TestReportPdf::sameBytesInAWindowFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QByteArray again = renderPdf(test::sampleRun(), options());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(again, m_sample);
}

// The order of QHash differs between processes; nothing of it may reach the file.
void TestReportPdf::sameBytesInAnotherProcess()
{
    QList<QByteArray> results;
    for (const QString &seed : {u"0"_s, u"1"_s, QString()}) {
        QTemporaryDir folder;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (seed.isEmpty())
            environment.remove(u"QT_HASH_SEED"_s);
        else
            environment.insert(u"QT_HASH_SEED"_s, seed);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REPORT_SAMPLES), {u"--one"_s, folder.path()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QFile file(folder.filePath(u"open.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        results << file.readAll();
    }
    QVERIFY(results[0].size() > 10'000);
    QCOMPARE(results[1], results[0]);
    QCOMPARE(results[2], results[0]);
}

void TestReportPdf::logos_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='20'>"
                            "<circle cx='9' cy='9' r='8'/></svg>"_ba;
    QTest::newRow("no image") << "this is no image"_ba;
    QTest::newRow("svg without size") << "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba;
    QTest::newRow("broken svg") << "<svg><g"_ba;
}

void TestReportPdf::logos()
{
    QFETCH(QByteArray, logo);
    ReportOptions withLogo = options();
    withLogo.logo = logo;
    QVERIFY(textOf(renderPdf(test::shutRun(), withLogo)).contains(u"Is the door shut?"));
}

// A letter no font has is named by its number: never an empty box.
void TestReportPdf::otherScripts()
{
    RunDocument run = test::shutRun();
    run.client = u"B\u00E4ckerei \u041F\u0435\u043A\u0430\u0440\u043D\u044F \u03A6\u03BF\u03CD\u03C1\u03BD\u03BF\u03C2"_s;
    QVERIFY(textOf(renderPdf(run, options())).contains(run.client));

    run.client = u"A \uA6A0 letter"_s; // Bamum: in none of the bundled fonts
    const QString text = textOf(renderPdf(run, options()));
    QVERIFY(text.contains(u"A <U+A6A0> letter") || text.contains(run.client));
}

void TestReportPdf::longTextsStayOnThePage()
{
    RunDocument run = test::sampleRun();
    run.client = u"A Client With A Very Long Name "_s.repeated(20);
    for (Finding &finding : run.findings) {
        finding.target = QString(250, u'm') + u".example"_s;
        finding.reason = u"word "_s.repeated(400);
        finding.technical = QString(3000, u'x');
    }
    const QByteArray pdf = renderPdf(run, options());
    QVERIFY(textOf(pdf, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s}).contains(u"What this does not say"));
    // Nothing may leave the page: what pdftotext sees lies between its edges.
    const QString boxes = textOf(pdf, {u"-bbox"_s});
    auto it = QRegularExpression(u"xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s).globalMatch(boxes);
    int words = 0;
    while (it.hasNext()) {
        const auto match = it.next();
        ++words;
        QVERIFY(match.captured(1).toDouble() <= 595.3 - 40);
        QVERIFY(match.captured(2).toDouble() <= 842 - 20);
    }
    QVERIFY(words > 500);
}

void TestReportPdf::longEvidenceIsCutVisibly()
{
    const QString text = textOf(renderPdf(test::largeRun(1, 1200), options()));
    QVERIFY(text.contains(u"LINE 399 of"));
    QVERIFY(!text.contains(u"LINE 400 of"));
    QVERIFY(text.contains(u"800 lines left out"));
    QVERIFY(text.contains(u"The server said more than Doorcheck keeps."));
}

void TestReportPdf::managementKeepsCommandsOut()
{
    ReportOptions management = options();
    management.management = true;
    const QString text = textOf(renderPdf(test::sampleRun(), management));
    const qsizetype command = text.indexOf(u"sudo postconf");
    QVERIFY(command > 0);
    QVERIFY(command > text.indexOf(u"The lines that decided"));
}

QTEST_MAIN(TestReportPdf)
#include "tst_report_pdf.moc"
