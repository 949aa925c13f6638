// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/status.h"

#include <QStringList>

#include <optional>

namespace doorcheck {

// From here on texts are in the language of --lang, or the system's where it is not given. Reads
// the arguments before anything else does, so that a complaint about them is in it too.
void useLanguageOf(const QStringList &arguments);

// What is wrong with the value of --lang, if anything.
std::optional<CliError> languageFault(const QString &value);

} // namespace doorcheck
