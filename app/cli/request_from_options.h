// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/run/request.h"

#include <variant>

namespace doorcheck {

// `base` with what the options say instead: an empty request for check and plan, the stored one
// for recheck. Reads the answers file. Refuses what cannot be read; a missing permission or target
// is the caller's matter.
std::variant<CheckRequest, CliError> requestFromOptions(const Options &options,
                                                        const CheckRequest &base = {});

// The refusal of a check without permission (status 77), or nothing.
std::optional<CliError> permissionMissing(const CheckRequest &request);
// The refusal of a check without anything to check (status 64), or nothing.
std::optional<CliError> targetMissing(const CheckRequest &request, QLatin1StringView command);

} // namespace doorcheck
