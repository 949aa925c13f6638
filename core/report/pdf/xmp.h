// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/finisher.h"

namespace doorcheck::pdf {

// "D:20261124140500+01'00'"; empty for no time.
QString pdfDate(const QDateTime &time);

// The XMP packet that says the same as Info, as PDF/A-1 asks, and names the conformance.
QByteArray xmpPacket(const DocumentInfo &info);

} // namespace doorcheck::pdf
