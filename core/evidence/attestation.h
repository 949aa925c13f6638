// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace doorcheck {

// A file that backs an answer: its name for people, and what tells it apart from every other.
struct Attachment
{
    QString name;
    QString sha256; // of its bytes, in lower-case hexadecimal digits
    qint64 bytes = 0;
    bool operator==(const Attachment &) const = default;
};

// A person's signed answer to a question no probe can see.
struct Attestation
{
    enum class Answer { Yes, No, DontKnow, NotApplicable };
    QString check; // "proxy.patched"
    Answer answer = Answer::DontKnow;
    QString name, role; // who
    QDate given;        // when
    QString basis;      // on what basis ("apt log of 23 Nov")
    QDate validUntil;
    QString note;
    // Who does what was asked, how often, since when; may be empty.
    QString doneBy = {}, howOften = {}, since = {};
    QList<Attachment> attachments = {};
};
QString answerName(Attestation::Answer answer); // "yes", "no", "dontKnow", "notApplicable"
std::optional<Attestation::Answer> answerFromName(QStringView name);

// {check, answer, name, role, given, basis, validUntil, note, doneBy, howOften, since, attachments
// [{name, sha256, bytes}]}; dates are YYYY-MM-DD.
QJsonObject attestationToJson(const Attestation &attestation);
// Refuses what is missing or misspelt with a sentence that names the field.
std::optional<Attestation> attestationFromJson(const QJsonObject &object, QString *error);

} // namespace doorcheck
