// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/history/run_store.h"

#include <variant>

namespace doorcheck {

// The file --store names, or the usual one; refuses what this version cannot use.
std::variant<QString, CliError> storePath(const Options &options);

// Opens the store to read from it; does not make one that is not there.
std::optional<CliError> openToRead(const Options &options, RunStore &store);

// The run a person names: an id, the beginning of one, "last", or a file with a run document (a
// name with a slash or that ends in .json).
std::variant<RunDocument, CliError> namedRun(const Options &options, const QString &name);
// Whether that is a file; else it is in the store.
bool isRunFile(const QString &name);

} // namespace doorcheck
