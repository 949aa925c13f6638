// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace doorcheck::html {

// The style sheet, with a colour for what can be followed. Written through an escaping writer, so it
// holds no quote and no ">".
QString styleSheet(const QString &accent);

} // namespace doorcheck::html
