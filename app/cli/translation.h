// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/status.h"

#include <optional>

namespace doorcheck {

// From here on texts are in the language of `code` ("de", "pt-BR"). English is always there.
std::optional<CliError> useLanguage(const QString &code);

} // namespace doorcheck
