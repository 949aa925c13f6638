// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace doorcheck {

// The "evidence" object of doorcheck-run/1: {facts, cases, transcript, notLearnt}. `cases` holds the
// mail cases or the proxy cases, whichever the check has. Software stands beside it in the finding.
QJsonObject evidenceToJson(const Evidence &evidence);

// The way back. What is missing or of another type is left at its default: a stored run made by a
// newer version is still readable.
Evidence evidenceFromJson(const QJsonObject &object);

QJsonObject softwareToJson(const Software &software); // empty object when nothing is known
Software softwareFromJson(const QJsonObject &object);

} // namespace doorcheck
