// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace doorcheck {

// The colours of the window by role. A verdict is never told by its colour alone.
struct Theme
{
    bool dark = false;
    bool highContrast = false; // no tints: what they say is said by outlines
    QColor canvas, surface, sidebar, sunken, border, borderStrong;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent, select, mark;
    QColor pass, fail, warning, notProven, notTested, accepted;
    QColor passTint, failTint, warningTint, notProvenTint, notTestedTint, acceptedTint;
    QColor passFill; // a Pass in a chart: light, so that a grey print tells it from a Fail

    QColor verdict(Verdict verdict) const;
    QColor tint(Verdict verdict) const;
    QPalette palette() const;
    QString styleSheet() const;
};

Theme lightTheme();
Theme darkTheme();
Theme highContrastTheme();
// The theme a widget is painted in: told by its palette, so that nothing global is asked.
Theme themeOf(const QPalette &palette);

// A font of the interface, in pixels at 100 %; follows the size the system asks for.
QFont scaledFont(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal);
QFont monoFont(const QFont &base, int pixels = 12);

} // namespace doorcheck
