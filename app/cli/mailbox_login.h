// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/run/request.h"

#include <optional>
#include <variant>

namespace doorcheck {

class Terminal;

// --proof-imap without its password; nothing when it was not given.
std::variant<std::optional<ImapLogin>, CliError> mailboxFromOptions(const Options &options);

// Fetches the password: from the file --proof-imap-password names, from the key store, or from the
// person at the terminal. Keeps it with --proof-imap-keep. Runs the application's event loop.
std::optional<CliError> fetchPassword(const Options &options, ImapLogin &login, Terminal &terminal);

// The same for a check that may need it, once it is known to have a permission.
std::optional<CliError> fetchProofPassword(const Options &options, CheckRequest &request,
                                           Terminal &terminal);

} // namespace doorcheck
