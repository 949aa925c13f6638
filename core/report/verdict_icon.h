// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

#include <QByteArray>

namespace doorcheck {

// The shape of a verdict as an SVG document of 24 by 24 in its light colour: what print shows.
// Every verdict has a shape of its own, so that none is told by colour alone.
QByteArray verdictIcon(Verdict verdict);
QByteArray acceptedIcon();

} // namespace doorcheck
