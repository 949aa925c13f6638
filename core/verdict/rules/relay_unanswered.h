// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rules/relay_reading.h"
#include "core/verdict/verdict.h"

#include <QJsonObject>

#include <optional>

namespace doorcheck {

// Why no Pass can be given although nothing was accepted; nothing when all was refused.
std::optional<Judgement> unanswered(const RelayReading &reading, const QJsonObject &facts);

} // namespace doorcheck
