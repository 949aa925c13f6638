// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

#include <QColor>
#include <QFont>

// How a page looks. All measures are pixels at 96 dpi.
namespace doorcheck::pdf {

inline constexpr qreal sideMargin = 68, coverMargin = 84;
inline constexpr qreal headerY = 48, headerRule = 64, contentTop = 92;

// A sheet of paper, and what hangs on its size.
struct Sheet
{
    qreal width = 793.7, height = 1122.5; // A4: 210 by 297 mm
    qreal contentBottom() const { return height - 78.5; }
    qreal footerRule() const { return height - 60.5; }
    qreal footerY() const { return height - 43.5; }
};
inline constexpr Sheet a4{793.7, 1122.5}, letter{816, 1056}; // Letter: 8.5 by 11 inch

enum class Style {
    Cover,
    CoverClient,
    Title,
    FindingTitle,
    Answer,
    Number,
    Section,
    Body,
    BodyStrong,
    Table,
    TableStrong,
    TableHead,
    Caption,
    Running,
    Code,
    Mono,
    MonoTight // the appendix
};
struct StyleMeasures
{
    qreal size = 0, line = 0;
    bool bold = false, mono = false;
};
StyleMeasures measures(Style style);

// The bundled fonts and nothing of the machine's, unless a letter is in none of them.
QFont font(Style style);
// True when some font at hand draws this code point.
bool canDraw(char32_t codePoint);

namespace colour {
inline constexpr QColor text(0x1A, 0x1D, 0x23), text2(0x52, 0x5A, 0x68), text3(0x60, 0x68, 0x76);
inline constexpr QColor border(0xDC, 0xE0, 0xE7), strong(0x7F, 0x88, 0x97);
inline constexpr QColor sunken(0xF1, 0xF3, 0xF6), surface(0xFF, 0xFF, 0xFF);
inline constexpr QColor accent(0x1D, 0x4F, 0x91);
inline constexpr QColor mark(0xFB, 0xE3, 0xE0);
} // namespace colour
QColor verdictColour(Verdict verdict);
QColor verdictTint(Verdict verdict);

} // namespace doorcheck::pdf
