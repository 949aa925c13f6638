// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"
#include "tests/support/scripted_dns.h"
#include "tests/ui/window_fixture.h"
#include "ui/export_run.h"
#include "ui/models/checklist_model.h"
#include "ui/report_dialog.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// From typing a domain to the saved PDF, against a real Postfix and a real Squid: what is on the
// screen, in the JSON and in the text of the PDF is the same.
class RealServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheDomainToThePdf_data();
    void fromTheDomainToThePdf();

private:
    QJsonObject launch(const QString &kind, const QString &state);
    void click(const QString &name);
    void type(const QString &field, const QString &text);
    QMap<QString, QString> wordsOnScreen();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedDns> m_dns;
    QList<QProcess *> m_servers;
};

static constexpr int startMs = 120'000, checkMs = 240'000;

void RealServersTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
}

void RealServersTest::cleanup()
{
    m_fixture->close();
    for (QProcess *server : std::as_const(m_servers)) {
        server->closeWriteChannel(); // it ends with the pipe on its standard input
        if (!server->waitForFinished(20'000))
            server->kill();
        delete server;
    }
    m_servers.clear();
}

QJsonObject RealServersTest::launch(const QString &kind, const QString &state)
{
    auto *server = new QProcess;
    m_servers << server;
    server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server->start(u"python3"_s, {u"-B"_s, qEnvironmentVariable("DOORCHECK_RUN_SERVER"), kind, state});
    QByteArray line;
    while (!line.contains('\n') && server->waitForReadyRead(startMs))
        line += server->readAllStandardOutput();
    return QJsonDocument::fromJson(line).object();
}

void RealServersTest::click(const QString &name)
{
    auto *button = m_fixture->find<QPushButton>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void RealServersTest::type(const QString &field, const QString &text)
{
    auto *edit = m_fixture->find<QLineEdit>(field);
    QVERIFY2(edit && edit->isVisible(), qPrintable(field));
    QTest::keyClicks(edit, text);
    QCOMPARE(edit->text(), text);
}

// By question: "Fail".
QMap<QString, QString> RealServersTest::wordsOnScreen()
{
    QMap<QString, QString> words;
    const QAbstractItemModel *model = m_fixture->find<QListView>(u"questions"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (!index.data(ChecklistModel::GroupRole).toBool())
            words.insert(index.data(ChecklistModel::ItemRole).toString(),
                         index.data(ChecklistModel::WordRole).toString());
    }
    return words;
}

// By question, out of the run document alone: the worst verdict of its findings.
static QMap<QString, QString> wordsInJson(const QJsonObject &run)
{
    QMap<QString, QList<Verdict>> verdicts;
    for (const QJsonValue &finding : run["findings"_L1].toArray())
        verdicts[finding["item"_L1].toString()]
            << verdictFromName(finding["verdict"_L1].toString()).value();
    QMap<QString, QString> words;
    for (const ChecklistItem &item : checklist().items)
        words.insert(item.id, verdictTitle(worstVerdict(verdicts.value(item.id))));
    return words;
}

static QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// The row of the checklist: its number, the beginning of the question, then the verdict. A question
// that does not fit into one line goes on below.
static bool saysInPdf(const QString &text, const ChecklistItem &item, const QString &word)
{
    const QString begin =
        QRegularExpression::escape(item.question.section(u' ', 0, 2)).replace(u"\\ "_s, u"\\s+"_s);
    const QRegularExpression row(u"(?m)^\\s*%1\\s+%2.*\\b%3\\b"_s.arg(item.number).arg(begin, word));
    return row.match(text).hasMatch();
}

void RealServersTest::fromTheDomainToThePdf_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("answer");
    QTest::newRow("open") << u"open"_s << verdictTitle(Verdict::Fail) << u"The door is open"_s;
    QTest::newRow("closed") << u"closed"_s << verdictTitle(Verdict::Pass) << u"The door is shut"_s;
}

void RealServersTest::fromTheDomainToThePdf()
{
    QFETCH(QString, state);
    QFETCH(QString, verdict);
    QFETCH(QString, answer);
    const QJsonObject mail = launch(u"postfix"_s, state), proxy = launch(u"squid"_s, state);
    QVERIFY(!mail.isEmpty() && !proxy.isEmpty());
    const QString domain = mail["domain"_L1].toString();
    const QByteArray host = mail["host"_L1].toString().toUtf8();
    m_dns = std::make_unique<ScriptedDns>();
    QVERIFY(m_dns->start());
    m_dns->addMx(domain.toUtf8(), 10, host);
    m_dns->addAddress(host, mail["address"_L1].toString());
    Settings settings;
    settings.nameServer = u"127.0.0.1:%1"_s.arg(m_dns->server().port);
    settings.pace = PaceName::Fast;
    writeSettings(settings);

    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window.get()));
    type(u"targetField"_s, domain);
    click(u"goButton"_s);
    type(u"proxyField"_s, u"%1:%2"_s.arg(proxy["address"_L1].toString())
                              .arg(proxy["port"_L1].toInt()));
    type(u"permissionName"_s, u"Ann Baker"_s);
    type(u"permissionRole"_s, u"owner"_s);
    type(u"permissionBasis"_s, u"her own servers"_s);
    m_fixture->find<QComboBox>(u"vantageBox"_s)->setCurrentIndex(1); // outside
    m_fixture->find<QCheckBox>(u"allowedBox"_s)->click();
    click(u"startButton"_s);
    auto *shown = m_fixture->find<QLabel>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), checkMs);

    const QMap<QString, QString> screen = wordsOnScreen();
    QCOMPARE(screen.value(u"relay"_s), verdict);
    QCOMPARE(screen.value(u"proxy-open"_s), verdict);
    QVERIFY2(shown->text().startsWith(answer), qPrintable(shown->text()));

    click(u"exportButton"_s);
    auto *save = m_fixture->find<QFileDialog>(u"saveDialog"_s);
    QVERIFY(save);
    const QString jsonPath = m_fixture->folder.filePath(u"run.json"_s);
    Q_EMIT save->fileSelected(jsonPath);
    save->reject();
    QFile json(jsonPath);
    QTRY_VERIFY(json.exists());
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(wordsInJson(QJsonDocument::fromJson(json.readAll()).object()), screen);

    click(u"reportButton"_s);
    auto *report = m_fixture->find<ReportDialog>(u"reportDialog"_s);
    QVERIFY(report);
    QTRY_VERIFY_WITH_TIMEOUT(report->isPreviewReady(), 60'000);
    const QString pdfPath = m_fixture->folder.filePath(u"report.pdf"_s);
    report->save(pdfPath);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdfPath), 30'000);
    const QString text = textOfPdf(pdfPath);
    QVERIFY2(text.contains(answer), qPrintable(text.left(2000)));
    for (const ChecklistItem &item : checklist().items)
        QVERIFY2(saysInPdf(text, item, screen.value(item.id)),
                 qPrintable(u"%1 %2: %3\n%4"_s.arg(item.number)
                                .arg(item.question, screen.value(item.id), text)));
}

QTEST_MAIN(RealServersTest)
#include "tst_real_servers.moc"
