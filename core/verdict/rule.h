// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/attestation.h"
#include "core/evidence/evidence.h"
#include "core/evidence/place.h"
#include "core/verdict/verdict.h"

#include <QDate>
#include <QList>

namespace doorcheck {

// All a rule may look at. Rules are pure: the same input gives the same judgement.
struct RuleInput
{
    Evidence evidence;
    Place place = Place::Unknown;
    QDate today;
    std::optional<Attestation> attestation; // the person's answer to this check, if there is one
    QList<Judgement> related; // of the check this one follows (checklist entry, "follows")
};

using RuleFunction = Judgement (*)(const RuleInput &input);

struct RuleEntry
{
    QLatin1StringView id; // the check's public id
    RuleFunction judge;
};

// One rule for every check.
const QList<RuleEntry> &ruleTable();
const RuleEntry *findRule(QStringView id);

} // namespace doorcheck
