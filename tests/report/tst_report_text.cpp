// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence_words.h"
#include "core/report/finding_text.h"
#include "core/report/report_model.h"
#include "tests/support/contrast.h"
#include "tests/support/sample_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlIsWellFormed_data();
    void htmlIsWellFormed();
    void htmlRunsNothing();
    void htmlHasTheNumbers();
    void htmlLinksLeadSomewhere();
    void htmlHasLandmarks();
    void htmlColoursCanBeRead();
    void aMatrixIsATable();
    void aWayIsARowForEachStation();
    void csvHasALineAFinding();
    void csvGuardsFormulas();
    void markdownEscapes();
    void markdownTellsWhatTheOthersTell();
    void markdownForManagement();
    void sameRunSameBytes();
    void writesWhole();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
};

void TestReportText::htmlIsWellFormed_data()
{
    QTest::addColumn<RunDocument>("run");
    QTest::newRow("open") << test::sampleRun();
    QTest::newRow("shut") << test::shutRun();
    QTest::newRow("empty") << test::emptyRun();
    QTest::newRow("nothing at all") << RunDocument();
    QTest::newRow("large") << test::largeRun(15, 500);
}

void TestReportText::htmlIsWellFormed()
{
    QFETCH(RunDocument, run);
    QXmlStreamReader reader(renderHtml(run, {}));
    int tables = 0, captions = 0, headings = 0, level = 1;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QStringView name = reader.name();
        tables += name == u"table" ? 1 : 0;
        captions += name == u"caption" ? 1 : 0;
        if (name == u"html")
            QCOMPARE(reader.attributes().value(u"lang"_s), u"en"_s);
        if (name == u"th")
            QVERIFY(reader.attributes().hasAttribute(u"scope"_s));
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
            const int now = name[1].digitValue();
            QVERIFY2(now <= level + 1, "a heading level is left out");
            level = now;
            headings += now == 1 ? 1 : 0;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(captions, tables);
    QCOMPARE(headings, 1);
}

void TestReportText::htmlRunsNothing()
{
    const QByteArray html = renderHtml(test::sampleRun(), {});
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;alert"));
    QVERIFY(!html.contains("src=\"http"));
    QVERIFY(!html.contains("\xE2\x80\xAE")); // U+202E itself
    QVERIFY(!html.contains('\x1B'));
    QVERIFY(html.contains("class=\"skip\""));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    // HTML reads "<td/>" as not closed.
    static const QRegularExpression unclosed(u"<(?!meta|img)[a-z0-9]+[^>]*/>"_s);
    const auto match = unclosed.match(QString::fromUtf8(html));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestReportText::htmlHasTheNumbers()
{
    const RunDocument run = test::sampleRun();
    const ReportModel model = buildReportModel(run, checklist(), {}, {});
    const QString html = QString::fromUtf8(renderHtml(run, {}));
    for (const ReportCount &count : model.counts) {
        const QString cells = u"%1</span></th><td class=\"number\">%2</td><td class=\"number\">%3"
                              "</td>"_s.arg(verdictTitle(count.verdict))
                                      .arg(count.questions)
                                      .arg(count.answers);
        QVERIFY2(html.contains(cells), qPrintable(cells));
    }
    QVERIFY(html.contains(model.answerSentence));
    for (const Finding &finding : run.findings)
        QVERIFY2(html.contains(finding.id), qPrintable(finding.id));
}

void TestReportText::htmlLinksLeadSomewhere()
{
    const QString html = QString::fromUtf8(renderHtml(test::sampleRun(), {}));
    QSet<QString> ids;
    auto idIt = QRegularExpression(u" id=\"([^\"]+)\""_s).globalMatch(html);
    while (idIt.hasNext()) {
        const QString id = idIt.next().captured(1);
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids << id;
    }
    int links = 0;
    auto it = QRegularExpression(u" href=\"#([^\"]+)\""_s).globalMatch(html);
    while (it.hasNext()) {
        ++links;
        const QString target = it.next().captured(1);
        QVERIFY2(ids.contains(target), qPrintable(target));
    }
    QVERIFY(links > 15);
}

void TestReportText::htmlHasLandmarks()
{
    const QString html = QString::fromUtf8(renderHtml(test::sampleRun(), {}));
    for (const QString &tag : {u"header"_s, u"nav"_s, u"main"_s, u"footer"_s, u"title"_s, u"h1"_s})
        QCOMPARE(html.count(u'<' + tag + u'>') + html.count(u'<' + tag + u' '), 1);
    QVERIFY(html.contains(u"<nav aria-label=\"Contents\">"));
    QVERIFY(html.contains(u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    QVERIFY(html.contains(u"@media print"));
    // Each part is a region with a name, each finding an article with one.
    QVERIFY(!html.contains(u"<section>") && !html.contains(u"<article>"));
    // Shapes say nothing to a screen reader: the word beside them does.
    QCOMPARE(html.count(u"<svg "), html.count(u"aria-hidden=\"true\""));
}

// WCAG 2, AA: 4.5 to 1 for text, on the page and on what is sunken, by day and by night.
void TestReportText::htmlColoursCanBeRead()
{
    const QString html = QString::fromUtf8(renderHtml(test::sampleRun(), {}));
    const qsizetype dark = html.indexOf(u"prefers-color-scheme: dark");
    QVERIFY(dark > 0);
    for (const QString &css : {html.left(dark), html.mid(dark)}) {
        QHash<QString, QColor> colours;
        auto it = QRegularExpression(u"--([\\w-]+): (#[0-9a-f]{3,6})"_s).globalMatch(css);
        while (it.hasNext()) {
            const auto match = it.next();
            if (!colours.contains(match.captured(1)))
                colours.insert(match.captured(1), QColor(match.captured(2)));
        }
        int pairs = 0;
        for (const QString &name : {u"text"_s, u"text2"_s, u"accent"_s, u"pass"_s, u"warning"_s,
                                    u"fail"_s, u"notProven"_s, u"notTested"_s, u"notApplicable"_s,
                                    u"accepted"_s}) {
            for (const QString &ground : {u"canvas"_s, u"sunken"_s}) {
                const double ratio = test::contrast(colours.value(name), colours.value(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(name + u" on "_s + ground));
                ++pairs;
            }
        }
        QCOMPARE(pairs, 20);
    }
}

// Where a proxy leads: a line for each destination, not one long JSON text.
void TestReportText::aMatrixIsATable()
{
    const auto cell = [](const QString &row, int port, const QString &method, const QString &outcome) {
        return QJsonObject{{u"row"_s, row}, {u"port"_s, port}, {u"method"_s, method},
                           {u"outcome"_s, outcome}};
    };
    const QJsonArray matrix{cell(u"mail"_s, 25, u"connect"_s, u"reached"_s),
                            cell(u"mail"_s, 25, u"socks5"_s, u"denied"_s),
                            cell(u"web"_s, 80, u"connect"_s, u"reached"_s)};
    const QList<ReportRow> rows = factRows({{u"complete"_s, true}, {u"matrix"_s, matrix}});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].name, u"Everything was asked"_s);
    QCOMPARE(rows[0].value, u"Yes"_s);
    QCOMPARE(rows[1].name, u"Mail 25"_s);
    QCOMPARE(rows[1].value, u"CONNECT: Reached, SOCKS 5: Refused"_s);
    QCOMPARE(rows[2].value, u"CONNECT: Reached"_s);
}

// The stations of a marked message's way are evidence: each is there, and whole.
void TestReportText::aWayIsARowForEachStation()
{
    QJsonArray path;
    for (int i = 1; i <= 12; ++i)
        path.append(u"from a%1.example by b.example (%2); the end of %1"_s.arg(i).arg(QString(800, u'v')));
    const QJsonObject arrived{{u"token"_s, u"dc-77aa"_s}, {u"arrived"_s, true}, {u"path"_s, path}};
    const QJsonObject sent{{u"token"_s, u"dc-88bb"_s}, {u"arrived"_s, false}};
    const QList<ReportRow> rows = factRows({{u"proofs"_s, QJsonArray{arrived, sent}}});
    QCOMPARE(rows.size(), 14);
    QVERIFY2(rows[0].value.contains(u"dc-77aa"_s), qPrintable(rows[0].value));
    for (int i = 1; i <= 12; ++i) {
        QCOMPARE(rows[i].name, u"Its way, station %1"_s.arg(i));
        QCOMPARE(rows[i].value, path[i - 1].toString());
    }
    QCOMPARE(rows[13].name, u"Marked message"_s);
    QVERIFY(rows[13].value.contains(u"dc-88bb"_s));
}

void TestReportText::csvHasALineAFinding()
{
    const RunDocument run = test::sampleRun();
    const QByteArray csv = renderCsv(run, {});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"run\",\"client\""));
    QCOMPARE(csv.count("\r\n"), run.findings.size() + 1);
    for (const Finding &finding : run.findings)
        QVERIFY2(csv.contains('"' + finding.id.toUtf8() + '"'), qPrintable(finding.id));
}

void TestReportText::csvGuardsFormulas()
{
    const QByteArray csv = renderCsv(test::sampleRun(), {});
    QVERIFY(csv.contains("\"'=cmd"));
    QVERIFY(!csv.contains("\"=cmd"));
    QVERIFY(csv.contains("alert(\"\"1\"\")"));

    RunDocument run = test::shutRun();
    run.findings[0].target = u"@SUM(1)"_s;
    run.findings[1].target = u"-2+3"_s;
    const QByteArray guarded = renderCsv(run, {});
    QVERIFY(guarded.contains("\"'@SUM(1)\""));
    QVERIFY(guarded.contains("\"'-2+3\""));
    // Where a semicolon parts cells, as in a German spreadsheet.
    run.findings[2].reason = u"said;=cmd|'/c calc'!A1; @x;y"_s;
    QVERIFY(renderCsv(run, {}).contains("said;'=cmd|'/c calc'!A1;' @x;y"));
}

void TestReportText::markdownEscapes()
{
    const QByteArray markdown = renderMarkdown(test::sampleRun(), {});
    QVERIFY(!markdown.contains("<script>"));
    QVERIFY(markdown.contains("\\<script\\>"));
    QVERIFY(markdown.contains("\\| \\* \\`x\\`"));
    QVERIFY(markdown.contains("```\nsudo postfix reload\n```"));
}

void TestReportText::markdownTellsWhatTheOthersTell()
{
    RunDocument run = test::sampleRun();
    Finding reach;
    reach.id = u"proxy.reach"_s;
    reach.item = u"proxy-reach"_s;
    reach.target = u"gw.brightbakery.example"_s;
    reach.verdict = Verdict::Fail;
    reach.evidence.facts[u"matrix"_s] =
        QJsonArray{QJsonObject{{u"row"_s, u"mail"_s},
                               {u"port"_s, 25},
                               {u"method"_s, u"connect"_s},
                               {u"outcome"_s, u"reached"_s}}};
    run.findings << reach;
    run.findings[0].action = PlannedAction{u"Tom | Reyes"_s, {}, {}};
    ReportOptions options;
    auto before = std::make_shared<RunDocument>(test::shutRun());
    before->client = run.client;
    options.before = before;
    const QString markdown = QString::fromUtf8(renderMarkdown(run, options));
    const ReportModel model = buildReportModel(run, checklist(), options, {});
    QVERIFY(!model.areas.isEmpty() && !model.changes.list.isEmpty() && !model.accepted.isEmpty());
    for (const ReportArea &area : model.areas)
        QVERIFY2(markdown.contains(u"\n| "_s + area.name + u" | "_s), qPrintable(area.name));
    QVERIFY(markdown.contains("| CONNECT |"_L1) && markdown.contains("| Reached |"_L1));
    QVERIFY(markdown.contains(model.changes.since));
    QVERIFY(markdown.contains(u"| "_s + model.changes.list[0].change + u" | "_s));
    QVERIFY(markdown.contains(model.accepted[0].who));
    QVERIFY(markdown.contains("Tom \\| Reyes"_L1));
}

void TestReportText::markdownForManagement()
{
    ReportOptions options;
    options.management = true;
    const QByteArray markdown = renderMarkdown(test::sampleRun(), options);
    QVERIFY(!markdown.contains("sudo postfix reload"));
    QVERIFY(!markdown.contains("```"));
    QVERIFY(renderMarkdown(test::sampleRun(), {}).size() > markdown.size());
}

void TestReportText::sameRunSameBytes()
{
    QCOMPARE(renderHtml(test::sampleRun(), {}), renderHtml(test::sampleRun(), {}));
    QCOMPARE(renderSarif(test::sampleRun(), {}), renderSarif(test::sampleRun(), {}));
}

void TestReportText::writesWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QString error;
    QVERIFY2(writeAtomically(path, "first", &error), qPrintable(error));
    QVERIFY2(writeAtomically(path, "second", &error), qPrintable(error));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "second");
}

void TestReportText::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("a folder") << QString() << u"it is a folder"_s;
    QTest::newRow("no such folder") << u"missing/report.pdf"_s << u"does not exist"_s;
}

void TestReportText::saysWhyItCannotWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = name.isEmpty() ? folder.path() : folder.filePath(name);
    QString error;
    QVERIFY(!writeAtomically(path, "bytes", &error));
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY2(error.contains(path), qPrintable(error));
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_report_text.moc"
