// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace doorcheck {

enum class Stream { Output, Error };

// Whether a person looks at the stream. False for files, pipes and where it cannot be known.
bool isTerminal(Stream stream);

// Columns of the terminal behind the stream; 80 when it does not say.
int terminalWidth(Stream stream);

} // namespace doorcheck
