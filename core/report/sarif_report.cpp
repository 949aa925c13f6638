// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/prepare.h"
#include "core/report/report_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace doorcheck {

using namespace Qt::StringLiterals;

// SARIF 2.1.0 (OASIS): `kind` says what came of a check, `level` how bad it is. A kind other than
// "fail" has level "none" (section 3.27.10).
static QString kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotProven:
        return u"review"_s;
    case Verdict::NotTested:
        return u"open"_s;
    default:
        return u"fail"_s;
    }
}

static QString levelOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return u"error"_s;
    case Verdict::Warning:
        return u"warning"_s;
    default:
        return u"none"_s;
    }
}

static QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

static QJsonArray rules(const ReportModel &model, QHash<QString, int> &index)
{
    QJsonArray array;
    for (const ReportFinding &entry : model.findings) {
        const QString &id = entry.finding.id;
        if (index.contains(id))
            continue;
        index.insert(id, int(array.size()));
        const CheckEntry *check = checklist().check(id);
        QJsonObject rule{{u"id"_s, id},
                         {u"shortDescription"_s, message(check ? check->title : id)}};
        if (!entry.why.isEmpty())
            rule[u"fullDescription"_s] = message(entry.why);
        array << rule;
    }
    return array;
}

static QJsonObject suppression(const AcceptedRisk &risk)
{
    return {{u"kind"_s, u"external"_s},
            {u"status"_s, u"accepted"_s},
            {u"justification"_s, u"%1 (%2, %3)"_s.arg(risk.reason, risk.owner,
                                                      risk.expires.toString(Qt::ISODate))}};
}

static QJsonObject result(const ReportFinding &entry, int rule)
{
    const Finding &finding = entry.finding;
    QStringList lines{finding.reason, finding.technical};
    lines.removeAll(QString());
    const QJsonObject location{
            {u"logicalLocations"_s,
             QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, entry.where},
                                    {u"kind"_s, u"resource"_s}}}}};
    QJsonObject object{
            {u"ruleId"_s, finding.id},
            {u"ruleIndex"_s, rule},
            {u"kind"_s, kindOf(finding.verdict)},
            {u"level"_s, levelOf(finding.verdict)},
            {u"message"_s, message(lines.isEmpty() ? entry.title : lines.join(u' '))},
            {u"locations"_s, QJsonArray{location}},
            {u"partialFingerprints"_s, QJsonObject{{u"doorcheckFinding/v1"_s, finding.key()}}},
            {u"properties"_s, QJsonObject{{u"verdict"_s, verdictName(finding.verdict)},
                                          {u"grade"_s, finding.grade},
                                          {u"reference"_s, entry.reference}}}};
    if (!entry.accepted.isEmpty()) // one that has run out suppresses nothing
        object[u"suppressions"_s] = QJsonArray{suppression(*finding.acceptedRisk)};
    return object;
}

QByteArray renderSarif(const RunDocument &run, const ReportOptions &options)
{
    const LanguageScope language(options.language);
    const Prepared prepared = prepare(run, options, false);
    const ReportModel &model = prepared.model;
    QHash<QString, int> index;
    const QJsonArray ruleArray = rules(model, index);
    QJsonArray results;
    for (const ReportFinding &entry : model.findings) {
        const Verdict verdict = entry.finding.verdict;
        if (verdict != Verdict::Pass && verdict != Verdict::NotApplicable)
            results << result(entry, index.value(entry.finding.id));
    }
    QJsonObject invocation{{u"executionSuccessful"_s, run.complete}};
    if (run.started.isValid())
        invocation[u"startTimeUtc"_s] = run.started.toUTC().toString(Qt::ISODate);
    if (run.finished.isValid())
        invocation[u"endTimeUtc"_s] = run.finished.toUTC().toString(Qt::ISODate);
    const QJsonObject driver{{u"name"_s, u"Doorcheck"_s},
                             {u"version"_s, run.engineVersion},
                             {u"rules"_s, ruleArray}};
    const QJsonObject sarifRun{
            {u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
            {u"automationDetails"_s, QJsonObject{{u"id"_s, u"doorcheck/"_s + run.id}}},
            {u"invocations"_s, QJsonArray{invocation}},
            {u"results"_s, results}};
    return QJsonDocument(QJsonObject{{u"$schema"_s,
                                      u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{sarifRun}}})
            .toJson();
}

} // namespace doorcheck
