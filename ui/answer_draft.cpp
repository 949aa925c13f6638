// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer_draft.h"

#include "ui/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace doorcheck {

using namespace Qt::StringLiterals;

// A draft need not be complete, so attestationFromJson() would refuse it.
QJsonObject AnswerDraft::toJson() const
{
    QJsonObject object = attestationToJson(typed);
    object[u"answer"_s] = chosen ? QJsonValue(answerName(*chosen)) : QJsonValue();
    return object;
}

AnswerDraft AnswerDraft::fromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView name) { return object[name].toString(); };
    AnswerDraft draft;
    draft.chosen = answerFromName(text("answer"_L1));
    draft.typed.name = text("name"_L1);
    draft.typed.role = text("role"_L1);
    draft.typed.basis = text("basis"_L1);
    draft.typed.note = text("note"_L1);
    draft.typed.doneBy = text("doneBy"_L1);
    draft.typed.howOften = text("howOften"_L1);
    draft.typed.since = text("since"_L1);
    draft.typed.validUntil = QDate::fromString(text("validUntil"_L1), Qt::ISODate);
    for (const QJsonValue &value : object["attachments"_L1].toArray())
        draft.typed.attachments.append({value["name"_L1].toString(), value["sha256"_L1].toString(),
                                        value["bytes"_L1].toInteger()});
    return draft;
}

// A client's name may hold anything, also what separates keys.
static QString keyOf(const QString &client, const QString &check)
{
    const QByteArray sum = QCryptographicHash::hash(client.toUtf8(), QCryptographicHash::Sha256);
    return u"answers/%1/%2"_s.arg(QString::fromLatin1(sum.toHex().left(16)), check);
}

QJsonObject readTyped(const QString &client, const QString &what)
{
    if (!readSettings().keepDrafts)
        return {};
    const QByteArray text = QSettings().value(keyOf(client, what)).toByteArray();
    return QJsonDocument::fromJson(text).object();
}

void keepTyped(const QString &client, const QString &what, const QJsonObject &fields)
{
    if (!readSettings().keepDrafts)
        return;
    QSettings settings;
    settings.setValue(keyOf(client, what), QJsonDocument(fields).toJson(QJsonDocument::Compact));
    settings.sync(); // it is there also when the program is not, a moment later
}

std::optional<AnswerDraft> readDraft(const QString &client, const QString &check)
{
    const QJsonObject object = readTyped(client, check);
    return object.isEmpty() ? std::nullopt : std::optional(AnswerDraft::fromJson(object));
}

void keepDraft(const QString &client, const QString &check, const AnswerDraft &draft)
{
    keepTyped(client, check, draft.toJson());
}

void forgetDraft(const QString &client, const QString &check)
{
    QSettings().remove(keyOf(client, check));
}

} // namespace doorcheck
