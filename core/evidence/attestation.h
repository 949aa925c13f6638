// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace doorcheck {

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
};
QString answerName(Attestation::Answer answer); // "yes", "no", "dontKnow", "notApplicable"
std::optional<Attestation::Answer> answerFromName(QStringView name);

// {check, answer, name, role, given, basis, validUntil, note}; dates are YYYY-MM-DD.
QJsonObject attestationToJson(const Attestation &attestation);
// Refuses what is missing or misspelt with a sentence that names the field.
std::optional<Attestation> attestationFromJson(const QJsonObject &object, QString *error);

} // namespace doorcheck
