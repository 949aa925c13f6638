// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/outputs.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/checklist/checklist.h"
#include "core/run/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QByteArray listJson()
{
    QJsonArray checks;
    for (const CheckEntry &check : checklist().checks) {
        checks << QJsonObject{{u"id"_s, check.id},
                              {u"item"_s, check.item},
                              {u"title"_s, check.title},
                              {u"answeredBy"_s, QJsonArray::fromStringList(check.answeredBy)},
                              {u"sends"_s, check.sends}};
    }
    const QJsonObject list{{u"checklist"_s, checklist().version}, {u"checks"_s, checks}};
    return QJsonDocument(list).toJson();
}

static QString listText()
{
    QString text;
    for (const CheckEntry &check : checklist().checks) {
        text += check.id + u"\n    "_s + check.title + u'\n';
        //: %1: "probe", "attestation", "derived", separated by commas
        text += u"    "_s + Cli::tr("answered by: %1").arg(check.answeredBy.join(u", "_s)) + u'\n';
        //: %1: what a check sends, in words
        text += u"    "_s + Cli::tr("sends: %1").arg(check.sends) + u'\n';
    }
    return text;
}

// Each question a person can answer, ready to be filled in: "dontKnow" judges nothing.
static QByteArray answersTemplate()
{
    const QDate today = QDate::currentDate();
    QList<Attestation> answers;
    for (const CheckEntry &check : checklist().checks) {
        if (!check.answeredBy.contains(u"attestation"_s))
            continue;
        Attestation answer;
        answer.check = check.id;
        answer.name = Cli::tr("Your name");
        answer.role = Cli::tr("Your role");
        answer.given = today;
        answer.basis = Cli::tr("How you know");
        answer.validUntil = today.addDays(90);
        answer.note = check.title;
        answers << answer;
    }
    return answersToText(answers);
}

int runList(const Options &options, Terminal &terminal)
{
    const bool json = options.has("json"_L1);
    QByteArray text = json ? listJson() : listText().toUtf8();
    if (options.has("template"_L1))
        text = answersTemplate();
    QString error;
    if (writeOutput(json ? options.value("json"_L1) : u"-"_s, text, terminal, &error))
        return AllPassed;
    terminal.fail(error);
    return CannotWrite;
}

} // namespace doorcheck
