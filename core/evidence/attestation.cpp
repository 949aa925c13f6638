// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/attestation.h"

#include "core/evidence/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Answer = Attestation::Answer;

constexpr Answer allAnswers[] = {Answer::Yes, Answer::No, Answer::DontKnow, Answer::NotApplicable};

QStringList answerNames()
{
    QStringList names;
    for (const Answer answer : allAnswers)
        names.append(answerName(answer));
    return names;
}

} // namespace

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return u"yes"_s;
    case Answer::No:
        return u"no"_s;
    case Answer::NotApplicable:
        return u"notApplicable"_s;
    case Answer::DontKnow:
        break;
    }
    return u"dontKnow"_s;
}

std::optional<Answer> answerFromName(QStringView name)
{
    for (const Answer answer : allAnswers) {
        if (answerName(answer) == name)
            return answer;
    }
    return std::nullopt;
}

QJsonObject attestationToJson(const Attestation &attestation)
{
    QJsonArray attachments;
    for (const Attachment &file : attestation.attachments)
        attachments.append(QJsonObject{
            {u"name"_s, file.name}, {u"sha256"_s, file.sha256}, {u"bytes"_s, file.bytes}});
    return {{u"check"_s, attestation.check},
            {u"answer"_s, answerName(attestation.answer)},
            {u"name"_s, attestation.name},
            {u"role"_s, attestation.role},
            {u"given"_s, attestation.given.toString(Qt::ISODate)},
            {u"basis"_s, attestation.basis},
            {u"validUntil"_s, attestation.validUntil.toString(Qt::ISODate)},
            {u"note"_s, attestation.note},
            {u"doneBy"_s, attestation.doneBy},
            {u"howOften"_s, attestation.howOften},
            {u"since"_s, attestation.since},
            {u"attachments"_s, attachments}};
}

std::optional<Attestation> attestationFromJson(const QJsonObject &object, QString *error)
{
    QString fault;
    JsonReader reader(object, {}, &fault);
    Attestation attestation;
    attestation.check = reader.filledText("check"_L1);
    attestation.answer = reader.word("answer"_L1, answerFromName, Answer::DontKnow, answerNames());
    attestation.name = reader.filledText("name"_L1);
    attestation.role = reader.filledText("role"_L1);
    attestation.given = reader.date("given"_L1);
    attestation.basis = reader.filledText("basis"_L1);
    attestation.validUntil = reader.date("validUntil"_L1);
    attestation.note = reader.optionalText("note"_L1);
    attestation.doneBy = reader.optionalText("doneBy"_L1);
    attestation.howOften = reader.optionalText("howOften"_L1);
    attestation.since = reader.optionalText("since"_L1);
    const QList<JsonReader> files = reader.objects("attachments"_L1, false);
    for (JsonReader file : files) {
        constexpr qint64 mostExact = qint64(1) << 53; // beyond it a JSON number is no longer exact
        attestation.attachments.append({file.filledText("name"_L1), file.filledText("sha256"_L1),
                                        file.number("bytes"_L1, 0, mostExact)});
    }
    if (fault.isEmpty() && attestation.validUntil < attestation.given) {
        //: After the name of a member of a JSON file; "given" is the name of another one.
        reader.refuse("validUntil"_L1,
                      QCoreApplication::translate("Attestation", "is before 'given'"));
    }
    if (fault.isEmpty())
        return attestation;
    if (error)
        *error = fault;
    return std::nullopt;
}

} // namespace doorcheck
