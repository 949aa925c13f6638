// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/attestation.h"

#include <QList>

#include <optional>

namespace doorcheck {

// Reads an answers file: a JSON array of attestations, or {"answers": [...]}. Refuses the whole
// file with one sentence that names file, answer and member: "answers.json: answer 2:
// 'validUntil' is not a date (YYYY-MM-DD)". Also refuses a check nobody knows, and two answers to
// one check. Files over 1 MiB are refused unread.
std::optional<QList<Attestation>> readAnswers(const QString &path, QString *error);

// The same of bytes; `name` is what the sentences call them.
std::optional<QList<Attestation>> answersFromText(const QByteArray &text, const QString &name,
                                                  QString *error);

// {"answers": [...]}, indented.
QByteArray answersToText(const QList<Attestation> &answers);

} // namespace doorcheck
