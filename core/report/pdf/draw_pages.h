// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/marks.h"
#include "core/report/prepare.h"

#include <QPagedPaintDevice>

namespace doorcheck::pdf {

// Draws every page on a device of unitsPerPixel * 96 dots an inch; what is where comes back.
Marks drawPages(QPagedPaintDevice *device, const Prepared &prepared);

} // namespace doorcheck::pdf
