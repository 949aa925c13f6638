// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/plain_text.h"
#include "core/report/prepare.h"

#include <QRegularExpression>

namespace doorcheck {

using namespace Qt::StringLiterals;

// A spreadsheet runs what begins like a formula; the apostrophe makes it text (OWASP, CSV
// injection). Where the list separator is a semicolon, it begins a cell in the middle of ours as
// well. Quoted always, so that no reader has to guess.
static QString cell(const QString &text)
{
    static const QRegularExpression risky(u"(^|;)(\\s*[=+\\-@])"_s);
    QString value = plainText(text);
    value.replace(risky, u"\\1'\\2"_s);
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

static QString line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted << cell(text);
    return quoted.join(u',') + u"\r\n"_s;
}

static QString answerer(const Finding &finding)
{
    return finding.attestation ? finding.attestation->name : QString();
}

QByteArray renderCsv(const RunDocument &run, const ReportOptions &options)
{
    const LanguageScope language(options.language);
    const Prepared prepared = prepare(run, options, false);
    const ReportModel &model = prepared.model;
    QString text = line({u"run"_s, u"client"_s, u"finding"_s, u"check"_s, u"item"_s, u"target"_s,
                         u"address"_s, u"port"_s, u"verdict"_s, u"grade"_s, u"reason"_s,
                         u"technical"_s, u"software"_s, u"version"_s, u"answered by"_s,
                         u"valid until"_s, u"risk accepted to"_s, u"checked"_s});
    for (const ReportFinding &entry : model.findings) {
        const Finding &finding = entry.finding;
        text += line({model.id, model.client, entry.reference, finding.id, finding.item,
                      finding.target, finding.address,
                      finding.port ? QString::number(finding.port) : QString(),
                      verdictName(finding.verdict), finding.grade, finding.reason,
                      finding.technical, finding.software.name, finding.software.version,
                      answerer(finding),
                      finding.attestation ? finding.attestation->validUntil.toString(Qt::ISODate)
                                          : QString(),
                      finding.acceptedRisk ? finding.acceptedRisk->expires.toString(Qt::ISODate)
                                           : QString(),
                      run.started.toString(Qt::ISODate)});
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace doorcheck
