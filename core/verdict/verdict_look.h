// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

namespace doorcheck {

// How a verdict looks, in the window, in print and on a web page alike: a shape of its own, its
// word (verdictTitle) and a colour; never the colour alone. Colours are 0xRRGGBB, in the order of
// light, dark and high contrast.
struct VerdictLook
{
    QLatin1StringView shape; // resources/icons/<shape>.svg
    quint32 colour[3];
    quint32 tint[3];
};

const VerdictLook &lookOf(Verdict verdict);
// The shield over the verdict of a risk somebody answers for.
const VerdictLook &lookOfAccepted();
// The ground of a Pass in a chart: light, so that a grey print tells it from a Fail.
inline constexpr quint32 passFill[3] = {0xCBE4D8, 0x2A4D3E, 0x004D2B};

} // namespace doorcheck
