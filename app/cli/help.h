// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_table.h"

namespace doorcheck {

QString versionText();
QString helpText();                           // every command
QString helpText(const CommandSpec &command); // its options

} // namespace doorcheck
