// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace doorcheck {

// How many files and sockets this program may have open. Raises what it is allowed for now to
// `wanted`, as far as the system lets it.
int allowOpenFiles(int wanted);

} // namespace doorcheck
