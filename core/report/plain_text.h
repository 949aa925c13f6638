// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace doorcheck {

// Text from a server or a person as one line that shows all there is: line ends and tabs become
// spaces, other control characters and those that reorder or hide text (bidirectional overrides,
// zero-width characters, lone surrogates) their code point, "<U+202E>". Cut with "..." at `longest`.
QString plainText(const QString &text, qsizetype longest = 600);

} // namespace doorcheck
