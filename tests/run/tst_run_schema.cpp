// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/run/sample_runs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

// The schema is what others write their readers against, so it is tried with their tool, not ours.
class RunSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesWhatWeWrite();
    void refusesWhatIsBroken();

private:
    QStringList validate(const QList<QByteArray> &documents);
    QString m_python;
    QString m_source;
};

namespace {

// Changes one member, found by its path: {"findings", "0", "verdict"}.
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = changed(array.at(step.toInt()), path, replacement);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(step), path, replacement);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

void RunSchemaTest::initTestCase()
{
    m_source = qEnvironmentVariable("DOORCHECK_SOURCE");
    // The distribution's own interpreter first: that is where its python3-jsonschema is.
    for (const QString &python : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess probe;
        probe.start(python, {u"-c"_s, u"import jsonschema"_s});
        if (probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit &&
            probe.exitCode() == 0) {
            m_python = python;
            return;
        }
    }
    QFAIL("No Python with jsonschema: install python3-jsonschema.");
}

QStringList RunSchemaTest::validate(const QList<QByteArray> &documents)
{
    QTemporaryDir folder;
    QStringList arguments{u"-B"_s, m_source + u"/tests/run/validate_run.py"_s,
                          m_source + u"/resources/schema/doorcheck-run-1.schema.json"_s};
    for (const QByteArray &document : documents) {
        QFile file(folder.filePath(u"%1.json"_s.arg(arguments.size())));
        if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
            return {};
        arguments.append(file.fileName());
    }
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(m_python, arguments);
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return {};
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void RunSchemaTest::takesWhatWeWrite()
{
    QList<QByteArray> documents{runToJsonText(fullRun())};
    for (quint32 seed = 0; seed < 100; ++seed)
        documents.append(runToJsonText(randomRun(seed)));
    RunDocument empty;
    empty.id = u"DC-1"_s;
    empty.engineVersion = u"0.1.0"_s;
    empty.started = QDateTime::currentDateTime();
    documents.append(runToJsonText(empty));
    const QStringList answers = validate(documents);
    QCOMPARE(answers.size(), documents.size());
    for (const QString &answer : answers)
        QCOMPARE(answer, u"ok"_s);
}

void RunSchemaTest::refusesWhatIsBroken()
{
    const QJsonValue gone(QJsonValue::Undefined);
    const QJsonValue null(QJsonValue::Null);
    const QList<std::pair<QString, QJsonValue>> breaks{
        {u"schema"_s, u"doorcheck-run/2"_s},
        {u"engine"_s, gone},
        {u"engine/facts"_s, gone},
        {u"run/state"_s, u"done"_s},
        {u"run/finished"_s, null}, // of a complete run
        {u"run/started"_s, u"2026-11-24T02:03:04"_s},
        {u"run/permission/basis"_s, gone},
        {u"run/vantage/place"_s, u"somewhere"_s},
        {u"summary/fail"_s, -1},
        {u"summary/answer"_s, u"shut"_s}, // with a fail
        {u"summary/notProven"_s, gone},
        {u"sent/bytes"_s, u"12"_s},
        {u"sent/messages"_s, gone},
        {u"findings"_s, QJsonObject{}},
        {u"findings/0/verdict"_s, u"passed"_s},
        {u"findings/0/verdict"_s, u"Pass"_s},
        {u"findings/0/verdict"_s, u"pass"_s}, // of a relay whose grade is "accepted"
        {u"findings/0/grade"_s, u"open"_s},
        {u"findings/1/verdict"_s, u"fail"_s}, // of a proxy whose grade is "denied"
        {u"findings/0/port"_s, 65536},
        {u"findings/0/port"_s, u"25"_s},
        {u"findings/0/reason"_s, u""_s},
        {u"findings/0/id"_s, u"Open Relay"_s},
        {u"findings/0/target"_s, gone},
        {u"findings/0/attestation"_s, gone},
        {u"findings/0/attestation/validUntil"_s, u"20.2.2027"_s},
        {u"findings/0/attestation/answer"_s, u"maybe"_s},
        {u"findings/0/acceptedRisk/owner"_s, gone},
        {u"findings/0/action/state"_s, u"later"_s},
        {u"findings/0/action/due"_s, u"tomorrow"_s},
        {u"findings/0/action/owner"_s, gone},
        {u"findings/0/software/version"_s, gone},
        {u"findings/0/evidence/notLearnt"_s, gone},
        {u"findings/0/evidence/cases/0/outcome"_s, u"open"_s},
        {u"findings/0/evidence/cases/0/mailFrom"_s, gone},
        {u"findings/1/evidence/cases/0/port"_s, gone},
        {u"findings/0/evidence/transcript/0/lines/0/who"_s, u"client"_s},
        {u"findings/0/evidence/transcript/0/started"_s, u""_s},
        {u"findings/0/advice/0/steps/0/kind"_s, u"do"_s},
        {u"findings/0/advice/0/id"_s, gone},
    };
    const QJsonObject run = runToJson(fullRun());
    QList<QByteArray> documents;
    for (const auto &[path, value] : breaks) {
        const QJsonValue broken = changed(run, path.split(u'/'), value);
        QVERIFY(broken.toObject() != run);
        documents.append(QJsonDocument(broken.toObject()).toJson());
    }
    const QStringList answers = validate(documents);
    QCOMPARE(answers.size(), breaks.size());
    for (qsizetype i = 0; i < breaks.size(); ++i)
        QVERIFY2(answers.at(i) != u"ok"_s, qPrintable(u"taken: "_s + breaks.at(i).first));
}

} // namespace doorcheck

QTEST_GUILESS_MAIN(doorcheck::RunSchemaTest)
#include "tst_run_schema.moc"
