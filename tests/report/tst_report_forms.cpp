// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF in its forms: paper, language, level, for the archive, without colour.
#include "core/language/language.h"
#include "core/report/report_model.h"
#include "tests/support/contrast.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_run.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <qpdf/QPDF.hh>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class TestReportForms : public QObject, private test::PdfTools
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void papers_data();
    void papers();
    void german();
    void germanWhateverTheWindowSpeaks();
    void managementIsShort();
    void archive();
    void carriesTheRun();
    void greyTellsVerdictsApart();
    void brandIsReadable_data();
    void brandIsReadable();
    void showsAreasReachAndChanges();
    void namesFiles_data();
    void namesFiles();
};

void TestReportForms::initTestCase()
{
    QVERIFY(m_folder.isValid());
    installLanguage(u"en"_s);
}

static RunDocument reachingRun()
{
    RunDocument run = test::sampleRun();
    Finding reach;
    reach.id = u"proxy.reach"_s;
    reach.item = u"proxy-reach"_s;
    reach.target = u"proxy.brightbakery.example"_s;
    reach.verdict = Verdict::Fail;
    reach.reason = u"Other mail servers: strangers can send spam through it."_s;
    QJsonArray matrix;
    const QList<QPair<QString, int>> places{{u"mail"_s, 25}, {u"mail"_s, 587}, {u"web"_s, 443}};
    for (const auto &[row, port] : places) {
        for (const QString &method : {u"connect"_s, u"socks5"_s})
            matrix << QJsonObject{{u"row"_s, row},
                                  {u"port"_s, port},
                                  {u"method"_s, method},
                                  {u"outcome"_s, port == 443 && method == u"connect"_s
                                                     ? u"denied"_s
                                                     : u"reached"_s}};
    }
    reach.evidence.facts = {{u"matrix"_s, matrix}};
    run.findings << reach;
    return run;
}

void TestReportForms::papers_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << Paper::A4 << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << Paper::Letter << u"612 x 792 pts (letter)"_s;
}

void TestReportForms::papers()
{
    QFETCH(Paper, paper);
    QFETCH(QString, size);
    for (const bool management : {true, false}) {
        ReportOptions options;
        options.paper = paper;
        options.management = management;
        const QByteArray pdf = renderPdf(reachingRun(), options);
        const QString info = run(u"pdfinfo"_s, {save(pdf)});
        QVERIFY2(info.contains(QRegularExpression(u"Page size: +"_s
                                                  + QRegularExpression::escape(size))),
                 qPrintable(info));
        QVERIFY(run(u"qpdf"_s, {u"--check"_s, save(pdf)}).contains(u"No syntax or stream"));
        // Everything lies on the paper, and the summary is on its one page.
        const QString boxes = textOf(pdf, {u"-bbox"_s});
        auto it = QRegularExpression(u"xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s).globalMatch(boxes);
        int words = 0;
        for (; it.hasNext(); ++words) {
            const auto match = it.next();
            QVERIFY(match.captured(1).toDouble() <= size.section(u' ', 0, 0).toDouble() - 40);
            QVERIFY(match.captured(2).toDouble() <= size.section(u' ', 2, 2).toDouble() - 18);
        }
        QVERIFY(words > 300);
        const QString summary = textOf(pdf, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s});
        QVERIFY(summary.contains(u"Decisions asked of management"));
        QVERIFY(summary.contains(u"What this does not say"));
        QVERIFY(summary.count(QRegularExpression(u"2026-1[12]-\\d\\d"_s)) >= 4); // its decisions
    }
}

void TestReportForms::german()
{
    ReportOptions options;
    options.language = u"de"_s;
    const QByteArray pdf = renderPdf(test::sampleRun(), options);
    const QString text = textOf(pdf);
    const LanguageScope scope(u"de"_s);
    const ReportModel model = buildReportModel(test::sampleRun(), checklist(), options, {});
    QString sentence = model.answerSentence;
    QVERIFY2(sentence != u"The door is open: 1 of 9 questions failed."_s, "it is English");
    QVERIFY2(text.simplified().contains(sentence), qPrintable(sentence));
    QVERIFY(text.contains(verdictTitle(Verdict::NotProven)));
    QVERIFY(!text.contains(u"Executive summary"));
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
    QCOMPARE(document.getRoot().getKey("/Lang").getStringValue(), std::string("de"));
}

void TestReportForms::germanWhateverTheWindowSpeaks()
{
    ReportOptions german;
    german.language = u"de"_s;
    const QByteArray fromEnglish = renderHtml(test::sampleRun(), german);
    installLanguage(u"de"_s);
    QCOMPARE(renderHtml(test::sampleRun(), german), fromEnglish);
    const QByteArray english = renderHtml(test::sampleRun(), {});
    QVERIFY(english.contains("Executive summary"));
    QVERIFY(english.contains("lang=\"en\""));
    installLanguage(u"en"_s);
    QCOMPARE(renderHtml(test::sampleRun(), {}), english);
}

void TestReportForms::managementIsShort()
{
    ReportOptions options;
    options.management = true;
    const QByteArray pdf = renderPdf(test::largeRun(40, 300), options);
    const QString pages = run(u"pdfinfo"_s, {save(pdf)});
    const int count = QRegularExpression(u"Pages: +(\\d+)"_s).match(pages).captured(1).toInt();
    QVERIFY2(count > 4 && count < 30, qPrintable(QString::number(count)));
    const QString text = textOf(pdf);
    QVERIFY(text.contains(u"Is the door shut?"));
    QVERIFY(text.contains(u"Action plan"));
    QVERIFY(text.contains(u"Also at"));
    QVERIFY(!text.contains(u"LINE 200 of a talkative server"));
}

// What PDF/A-1b asks for and can be seen without a validator.
void TestReportForms::archive()
{
    const QByteArray pdf = renderPdf(reachingRun(), {});
    QVERIFY(pdf.startsWith("%PDF-1.4\n%"));
    for (int i = 10; i < 14; ++i)
        QVERIFY(quint8(pdf[i]) > 127); // a comment of bytes beyond ASCII
    const QString readable = run(u"qpdf"_s, {u"--qdf"_s, save(pdf), u"-"_s});
    QVERIFY(readable.contains(u"/GTS_PDFA1"));
    QVERIFY(readable.contains(u"/DestOutputProfile"));
    QVERIFY(readable.contains(u"<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(readable.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"));
    for (const QString &forbidden : {u"/Encrypt"_s, u"/ObjStm"_s, u"/EmbeddedFile"_s, u"/JavaScript"_s,
                                     u"/Launch"_s, u"/LZWDecode"_s, u"/AA"_s, u"/XFA"_s})
        QVERIFY2(!readable.contains(QRegularExpression(forbidden + u"\\b"_s)),
                 qPrintable(forbidden));
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
    QVERIFY(document.getTrailer().getKey("/ID").isArray());
    QPDFObjectHandle metadata = document.getRoot().getKey("/Metadata");
    QVERIFY(!metadata.getDict().hasKey("/Filter"));
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/Type").isName()
            && object.getKey("/Type").getName() == "/FontDescriptor")
            QVERIFY(object.hasKey("/FontFile2") || object.hasKey("/FontFile")
                    || object.hasKey("/FontFile3"));
    }
}

void TestReportForms::carriesTheRun()
{
    ReportOptions options;
    options.archive = false;
    options.attachRun = true;
    const QByteArray pdf = renderPdf(test::sampleRun(), options);
    QVERIFY(pdf.startsWith("%PDF-1.6"));
    QVERIFY(!run(u"qpdf"_s, {u"--qdf"_s, save(pdf), u"-"_s}).contains(u"pdfaid:part"));
    QProcess process;
    process.start(u"qpdf"_s, {u"--show-attachment=run.json"_s, save(pdf)});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.readAllStandardOutput(), runToJsonText(test::sampleRun()));
    QCOMPARE(renderPdf(test::sampleRun(), options), pdf);
}

// Printed without colour, the six shapes are six: no two look alike.
void TestReportForms::greyTellsVerdictsApart()
{
    RunDocument run = test::shutRun();
    run.findings.resize(6);
    for (int i = 0; i < 6; ++i)
        run.findings[i].verdict = allVerdicts[i];
    const QString pages = m_folder.filePath(u"grey"_s);
    const QByteArray pdf = renderPdf(run, {});
    QCOMPARE(this->run(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"192"_s, u"-f"_s, u"3"_s, u"-l"_s,
                                       u"3"_s, u"-singlefile"_s, u"-png"_s, save(pdf), pages}),
             QString());
    const QImage page(pages + u".png"_s);
    QVERIFY(!page.isNull());
    // Where the words of the checklist's verdicts begin; the shapes stand 25 px before them.
    const QString boxes = textOf(pdf, {u"-bbox"_s, u"-f"_s, u"3"_s, u"-l"_s, u"3"_s});
    QList<QImage> shapes;
    QStringList seen;
    for (const Verdict verdict : allVerdicts) {
        const QString word = verdictTitle(verdict).section(u' ', -1);
        const auto match =
            QRegularExpression(u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" "
                               "yMax=\"([0-9.]+)\">%1</word>"_s.arg(word))
                .match(boxes, boxes.indexOf(u">Certainty<"));
        QVERIFY2(match.hasMatch(), qPrintable(word));
        const double scale = 192.0 / 72;
        const double middle = (match.captured(2).toDouble() + match.captured(3).toDouble()) / 2;
        // "Not proven": the shape stands before "Not".
        const double x = 596 - 68 * 0.75 - (114 + 96 + 54 + 20) * 0.75;
        const QRect box(int(x * scale), int((middle - 6.5) * scale), int(13 * scale),
                        int(13 * scale));
        shapes << page.copy(box).convertToFormat(QImage::Format_Grayscale8);
        seen << word;
    }
    for (int i = 0; i < shapes.size(); ++i) {
        int dark = 0;
        for (int j = 0; j < shapes.size(); ++j) {
            int differing = 0;
            dark = 0;
            for (int y = 0; y < shapes[i].height(); ++y) {
                for (int x = 0; x < shapes[i].width(); ++x) {
                    const int one = qGray(shapes[i].pixel(x, y));
                    const int other = qGray(shapes[j].pixel(x, y));
                    // As black and white: tones of grey may not be what tells them apart.
                    differing += (one < 160) != (other < 160) ? 1 : 0;
                    dark += one < 160 ? 1 : 0;
                }
            }
            const QString pair = seen[i] + u" and "_s + seen[j];
            QVERIFY2(i == j || differing > 90,
                     qPrintable(pair + u": "_s + QString::number(differing)));
        }
        QVERIFY2(dark > 30, qPrintable(seen[i] + u" is not where it is looked for"_s));
    }
}

void TestReportForms::brandIsReadable_data()
{
    QTest::addColumn<QString>("accent");
    QTest::newRow("ours") << QString();
    QTest::newRow("dark") << u"#004400"_s;
    QTest::newRow("yellow") << u"#ffee00"_s;
    QTest::newRow("white") << u"#ffffff"_s;
    QTest::newRow("no colour") << u"url(x); }"_s;
}

void TestReportForms::brandIsReadable()
{
    QFETCH(QString, accent);
    ReportOptions options;
    options.accent = accent;
    const QString html = QString::fromUtf8(renderHtml(test::sampleRun(), options));
    const QString used = QRegularExpression(u"--accent: (#[0-9a-f]{6});"_s).match(html).captured(1);
    QVERIFY2(!used.isEmpty(), "no colour");
    if (accent == u"#004400"_s)
        QCOMPARE(used, accent);
    // WCAG 2 asks for 4.5 to 1 on white.
    QVERIFY2(test::contrast(QColor(used), Qt::white) >= 4.45, qPrintable(used));
    QVERIFY(!html.contains(u"url(x)"));
    QVERIFY(renderPdf(test::sampleRun(), options).startsWith("%PDF"));
}

void TestReportForms::showsAreasReachAndChanges()
{
    ReportOptions options;
    auto before = std::make_shared<RunDocument>(reachingRun());
    before->started = before->started.addDays(-40);
    before->findings[5].verdict = Verdict::Pass;
    options.before = before;
    const ReportModel model = buildReportModel(reachingRun(), checklist(), options, {});
    QCOMPARE(model.reach.methods, (QStringList{u"CONNECT"_s, u"SOCKS 5"_s}));
    QCOMPARE(model.reach.rows.size(), 2);
    QCOMPARE(model.reach.rows[0].ports, u"ports 25, 587"_s);
    QCOMPARE(model.reach.reached(), 3);
    int questions = 0;
    for (const ReportArea &area : model.areas) {
        for (const ReportCount &count : area.counts)
            questions += count.questions;
    }
    QCOMPARE(questions, model.items.size());
    QCOMPARE(model.changes.since, u"2026-10-15"_s);
    QCOMPARE(model.changes.counts[0].value, u"1"_s); // new

    const QString text = textOf(renderPdf(reachingRun(), options), {u"-layout"_s});
    QVERIFY(text.contains(u"3 of 4 ways led through."));
    QVERIFY(text.contains(QRegularExpression(u"Mail +Reached +Reached|Reached +Reached"_s)));
    QVERIFY(text.contains(u"Since the last check, of 2026-10-15"));
    QVERIFY(text.contains(QRegularExpression(u"New +Pass +Fail"_s)));
    const QString html = QString::fromUtf8(renderHtml(reachingRun(), options));
    QVERIFY(html.contains(u"3 of 4 ways led through."));
    QVERIFY(html.contains(u"Since the last check, of 2026-10-15"));
}

void TestReportForms::namesFiles_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("name");
    QTest::newRow("default") << QString() << u"Bright Bakery"_s
                             << u"doorcheck_Bright Bakery_2026-11-24_technical.pdf"_s;
    QTest::newRow("fields") << u"{date} {client} {id}"_s << u"Bright Bakery"_s
                            << u"2026-11-24 Bright Bakery DC-20261124-140000-7F3A.pdf"_s;
    QTest::newRow("path") << u"../../{client}"_s << u"a/b\\c:d*e"_s << u"a-b-c-d-e.pdf"_s;
    QTest::newRow("field in a field") << u"{client}"_s << u"{date}"_s << u"date-.pdf"_s;
    QTest::newRow("nothing left") << u"..."_s << u"x"_s << u"doorcheck.pdf"_s;
    QTest::newRow("no client") << u"{client}"_s << QString() << u"client.pdf"_s;
}

void TestReportForms::namesFiles()
{
    QFETCH(QString, pattern);
    QFETCH(QString, client);
    RunDocument run = test::sampleRun();
    run.client = client;
    const QString name = reportFileName(run, {}, pattern, u"pdf"_s);
    QTEST(name, "name");
    QVERIFY(!name.contains(u'/') && !name.startsWith(u'.'));
}

QTEST_MAIN(TestReportForms)
#include "tst_report_forms.moc"
