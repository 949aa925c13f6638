// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/attestation.h"

#include <optional>

namespace doorcheck {

// An answer that was begun and not signed yet: as much of it as was typed. Kept across a crash.
struct AnswerDraft
{
    std::optional<Attestation::Answer> chosen;
    Attestation typed; // the rest of it

    QJsonObject toJson() const;
    static AnswerDraft fromJson(const QJsonObject &object);
};

// By client and check; nothing when none was begun, or when drafts are not wanted.
std::optional<AnswerDraft> readDraft(const QString &client, const QString &check);
void keepDraft(const QString &client, const QString &check, const AnswerDraft &draft);
void forgetDraft(const QString &client, const QString &check);

// The same for anything else that is typed about a client, such as into a dialog: fields by name.
// Empty when nothing was typed.
QJsonObject readTyped(const QString &client, const QString &what);
void keepTyped(const QString &client, const QString &what, const QJsonObject &fields);

} // namespace doorcheck
