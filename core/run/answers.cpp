// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/answers.h"

#include "core/checklist/checklist.h"
#include "core/evidence/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qint64 mostBytes = 1 << 20;

QString say(const char *text)
{
    return QCoreApplication::translate("Answers", text);
}

// An answer that belongs to no question would be lost in silence.
QString checkFault(const Attestation &answer, const QSet<QString> &seen)
{
    if (!checklist().check(answer.check)) {
        //: About a file of answers; 'check' is the name of a member and stays as it is.
        return say(QT_TRANSLATE_NOOP("Answers", "'check' is no check of Doorcheck; see "
                                                "\"doorcheck-cli list\""));
    }
    if (!checklist().check(answer.check)->answeredBy.contains(u"attestation"_s)) {
        //: About a file of answers. %1 is the id of a check.
        return say(QT_TRANSLATE_NOOP("Answers", "%1 is asked of the server, not of a person; leave "
                                                "it out"))
            .arg(answer.check);
    }
    if (seen.contains(answer.check)) {
        //: About a file of answers. %1 is the id of a check.
        return say(QT_TRANSLATE_NOOP("Answers", "%1 was answered before; keep one of the two"))
            .arg(answer.check);
    }
    return {};
}

} // namespace

std::optional<QList<Attestation>> answersFromText(const QByteArray &text, const QString &name,
                                                  QString *error)
{
    const auto refuse = [&](const QString &sentence) {
        if (error)
            *error = name + u": "_s + sentence;
        return std::nullopt;
    };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        //: About a file of answers. %1 is a place in it, %2 what is wrong there
        return refuse(say(QT_TRANSLATE_NOOP("Answers", "%1: %2; an answers file is JSON, "
                                                       "doorcheck-cli list --template makes one"))
                          .arg(linePosition(text, fault.offset), fault.errorString()));
    const QJsonValue list =
        document.isArray() ? QJsonValue(document.array()) : document.object().value(u"answers"_s);
    if (!list.isArray()) {
        //: About a file of answers; "answers" is the name of a member and stays as it is.
        return refuse(say(QT_TRANSLATE_NOOP(
            "Answers", "expected a list of answers, or an object with a list \"answers\"")));
    }
    QList<Attestation> answers;
    QSet<QString> seen;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QString sentence;
        const auto answer = attestationFromJson(array.at(i).toObject(), &sentence);
        if (answer)
            sentence = checkFault(*answer, seen);
        if (!sentence.isEmpty()) {
            //: About a file of answers: %1 is the place in the list, %2 what is wrong there.
            return refuse(
                say(QT_TRANSLATE_NOOP("Answers", "answer %1: %2")).arg(i + 1).arg(sentence));
        }
        seen.insert(answer->check);
        answers.append(*answer);
    }
    return answers;
}

std::optional<QList<Attestation>> readAnswers(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (error)
            //: About a file of answers. %1 is the file, %2 the system's reason.
            *error = say(QT_TRANSLATE_NOOP("Answers", "%1: cannot be read (%2); name a file with "
                                                      "your answers"))
                         .arg(path, file.errorString());
        return std::nullopt;
    }
    const QByteArray text = file.read(mostBytes + 1);
    if (text.size() > mostBytes) {
        if (error) {
            //: About a file of answers. %1 is the file.
            *error =
                say(QT_TRANSLATE_NOOP("Answers", "%1: larger than 1 MiB; is it an answers file?"))
                    .arg(path);
        }
        return std::nullopt;
    }
    return answersFromText(text, path, error);
}

QByteArray answersToText(const QList<Attestation> &answers)
{
    QJsonArray array;
    for (const Attestation &answer : answers)
        array.append(attestationToJson(answer));
    return QJsonDocument(QJsonObject{{u"answers"_s, array}}).toJson(QJsonDocument::Indented);
}

} // namespace doorcheck
