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
// person at the terminal. Runs the application's event loop.
std::optional<CliError> fetchPassword(const Options &options, ImapLogin &login);

// For --proof-imap-keep: keeps the password of a mailbox that could be read. Says so when `trouble`
// is why it could not, or when the key store did not take it. Runs the application's event loop.
void keepPassword(const ImapLogin &login, QString trouble, Terminal &terminal);

// Both, for a check that may need it, once it is known to have a permission.
std::optional<CliError> fetchProofPassword(const Options &options, CheckRequest &request,
                                           Terminal &terminal);

} // namespace doorcheck
