// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace doorcheck {

enum class Stream { Output, Error };

// Whether a person looks at the stream. False for files, pipes and where it cannot be known.
bool isTerminal(Stream stream);

// Columns of the terminal behind the stream; 80 when it does not say.
int terminalWidth(Stream stream);

// Asks the person at the terminal for a line that does not show; nothing when there is no terminal,
// or they gave up.
std::optional<QString> askHidden(const QString &prompt);

// Whether nobody but its owner may read the file (or pipe) of that path.
bool isPrivateFile(const QString &path);

} // namespace doorcheck
