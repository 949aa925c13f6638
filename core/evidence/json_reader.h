// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorcheck {

// Reads one JSON object that somebody else may have written, and keeps the first thing that is
// wrong with it as a sentence: "findings[2]: 'port' is not a whole number from 0 to 65535". Reading
// goes on after a fault with default values, so that a reader needs one look at the error at its
// end. `error` must outlive the reader and its children; a null pointer is allowed.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, QString *error);

    bool contains(QLatin1StringView key) const;
    const QJsonObject &json() const { return m_object; }

    // Must be there; empty is allowed.
    QString text(QLatin1StringView key);
    // Must be there and not empty.
    QString filledText(QLatin1StringView key);
    // May be missing or null.
    QString optionalText(QLatin1StringView key);
    QStringList optionalTexts(QLatin1StringView key);
    bool optionalFlag(QLatin1StringView key, bool fallback);
    // A whole number. Missing gives `fallback` when there is one, else refuses.
    qint64 number(QLatin1StringView key, qint64 least, qint64 most,
                  std::optional<qint64> fallback = {});
    // RFC 3339, with a zone.
    QDateTime time(QLatin1StringView key);
    QDateTime optionalTime(QLatin1StringView key);
    // YYYY-MM-DD
    QDate date(QLatin1StringView key);

    JsonReader object(QLatin1StringView key);
    // Nothing when missing or null.
    std::optional<JsonReader> optionalObject(QLatin1StringView key);
    // Missing is an empty list when `required` is false.
    QList<JsonReader> objects(QLatin1StringView key, bool required = true);

    // One word out of a fixed list; `names` are told to the person when it is none of them.
    template <typename Enum, typename FromName>
    Enum word(QLatin1StringView key, FromName fromName, Enum fallback, const QStringList &names)
    {
        if (const std::optional<Enum> value = fromName(text(key)))
            return *value;
        refuseWord(key, names);
        return fallback;
    }

    // Says what is wrong with `key`: "is not an address". Only the first refusal is kept.
    void refuse(QLatin1StringView key, const QString &what);

private:
    void refuseWord(QLatin1StringView key, const QStringList &names);
    QJsonValue required(QLatin1StringView key);

    QJsonObject m_object;
    QString m_path;
    QString *m_error;
};

// RFC 3339 with the zone the time was taken in, whole seconds; empty for an invalid time.
QString timeText(const QDateTime &time);
// The way back. Invalid without a zone: such a time means something else on every machine.
QDateTime timeFromText(const QString &text);

// Whole documents: an object, or a sentence with line and column ("line 3, column 14: ...").
std::optional<QJsonObject> jsonObjectFromText(const QByteArray &text, QString *error);
// Where byte `offset` of `text` is, for people: "line 3, column 14".
QString linePosition(const QByteArray &text, qsizetype offset);

} // namespace doorcheck
