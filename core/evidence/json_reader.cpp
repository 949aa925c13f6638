// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("JsonReader", text);
}

QString child(const QString &path, QLatin1StringView key)
{
    return path.isEmpty() ? QString(key) : path + u'.' + key;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path, QString *error)
    : m_object(std::move(object)), m_path(std::move(path)), m_error(error)
{
}

bool JsonReader::contains(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonReader::refuse(QLatin1StringView key, const QString &what)
{
    if (!m_error || !m_error->isEmpty())
        return;
    const QString sentence = u'\'' + QString(key) + u"' "_s + what;
    *m_error = m_path.isEmpty() ? sentence : m_path + u": "_s + sentence;
}

void JsonReader::refuseWord(QLatin1StringView key, const QStringList &names)
{
    //: After the name of a member of a JSON file. %1 is a list of words.
    refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is none of: %1")).arg(names.join(u", "_s)));
}

QJsonValue JsonReader::required(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        //: After the name of a member of a JSON file.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is missing")));
    }
    return value;
}

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = required(key);
    if (!value.isString()) {
        //: After the name of a member of a JSON file.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is not a text")));
    }
    return value.toString();
}

QString JsonReader::filledText(QLatin1StringView key)
{
    const QString value = text(key).trimmed();
    if (value.isEmpty()) {
        //: After the name of a member of a JSON file.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is empty")));
    }
    return value;
}

QString JsonReader::optionalText(QLatin1StringView key)
{
    return contains(key) ? text(key) : QString();
}

QStringList JsonReader::optionalTexts(QLatin1StringView key)
{
    QStringList texts;
    if (!contains(key))
        return texts;
    const QJsonValue value = m_object.value(key);
    const QJsonArray array = value.toArray();
    bool fine = value.isArray();
    for (const QJsonValue &entry : array) {
        fine = fine && entry.isString();
        texts.append(entry.toString());
    }
    if (!fine) {
        //: After the name of a member of a JSON file.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is not a list of texts")));
    }
    return texts;
}

bool JsonReader::optionalFlag(QLatin1StringView key, bool fallback)
{
    if (!contains(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isBool()) {
        //: After the name of a member of a JSON file; true and false are JSON words.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is neither true nor false")));
    }
    return value.toBool(fallback);
}

qint64 JsonReader::number(QLatin1StringView key, qint64 least, qint64 most,
                          std::optional<qint64> fallback)
{
    if (fallback && !contains(key))
        return *fallback;
    const double value = required(key).toDouble(std::nan(""));
    const bool whole = std::isfinite(value) && value == std::floor(value);
    if (!whole || value < double(least) || value > double(most)) {
        //: After the name of a member of a JSON file. %1 and %2 are the limits.
        const char *what = QT_TRANSLATE_NOOP("JsonReader", "is not a whole number from %1 to %2");
        refuse(key, say(what).arg(least).arg(most));
        return fallback.value_or(least);
    }
    return m_object.value(key).toInteger();
}

QDateTime JsonReader::time(QLatin1StringView key)
{
    const QDateTime time = timeFromText(text(key));
    if (!time.isValid()) {
        //: After the name of a member of a JSON file.
        const char *what =
            QT_TRANSLATE_NOOP("JsonReader", "is not a time with a zone (2026-11-24T02:03:04Z)");
        refuse(key, say(what));
    }
    return time;
}

QDateTime JsonReader::optionalTime(QLatin1StringView key)
{
    return contains(key) ? time(key) : QDateTime();
}

QDate JsonReader::date(QLatin1StringView key)
{
    const QString value = text(key);
    const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!date.isValid()) {
        //: After the name of a member of a JSON file.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is not a date (YYYY-MM-DD)")));
    }
    return date;
}

JsonReader JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = required(key);
    if (!value.isObject()) {
        //: After the name of a member of a JSON file; an object is written in braces.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is not an object")));
    }
    return {value.toObject(), child(m_path, key), m_error};
}

std::optional<JsonReader> JsonReader::optionalObject(QLatin1StringView key)
{
    if (!contains(key))
        return std::nullopt;
    return object(key);
}

QList<JsonReader> JsonReader::objects(QLatin1StringView key, bool required)
{
    QList<JsonReader> readers;
    if (!required && !contains(key))
        return readers;
    const QJsonValue value = this->required(key);
    const QJsonArray array = value.toArray();
    bool fine = value.isArray();
    for (const QJsonValue &entry : array) {
        fine = fine && entry.isObject();
        const QString path = u"%1[%2]"_s.arg(child(m_path, key)).arg(readers.size());
        readers.append(JsonReader(entry.toObject(), path, m_error));
    }
    if (!fine) {
        //: After the name of a member of a JSON file; an object is written in braces.
        refuse(key, say(QT_TRANSLATE_NOOP("JsonReader", "is not a list of objects")));
    }
    return readers;
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::UTC)
        return time.toString(Qt::ISODate);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QDateTime timeFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time;
}

QString linePosition(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(qBound(qsizetype(0), offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QString column = QString::fromUtf8(before.sliced(lineStart));
    //: A place in a text file. %1 and %2 are numbers.
    return say(QT_TRANSLATE_NOOP("JsonReader", "line %1, column %2"))
        .arg(before.count('\n') + 1)
        .arg(column.size() + 1);
}

std::optional<QJsonObject> jsonObjectFromText(const QByteArray &text, QString *error)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    if (error) {
        *error = fault.error == QJsonParseError::NoError
                     //: About a JSON file; an object is written in braces.
                     ? say(QT_TRANSLATE_NOOP("JsonReader", "the file holds no JSON object"))
                     : linePosition(text, fault.offset) + u": "_s + fault.errorString();
    }
    return std::nullopt;
}

} // namespace doorcheck
