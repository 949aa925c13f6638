// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rules/relay_reading.h"

#include <QJsonObject>

namespace doorcheck {

// What a reader of a Pass should know beside it: sentences, each with a space before it, or nothing.
// `facts` are those of mail.open-relay (core/probe/smtp/open_relay.h).
QString remarksOnPass(const RelayReading &reading, const QJsonObject &facts);

} // namespace doorcheck
