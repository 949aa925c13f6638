// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "core/verdict/verdict_look.h"

#include <QFontInfo>

namespace doorcheck {

using namespace Qt::StringLiterals;

// Light, dark and high contrast, in the order of the table of looks.
static void takeVerdicts(Theme *theme, int column)
{
    const auto take = [column](const VerdictLook &look, QColor *colour, QColor *tint) {
        *colour = QColor(look.colour[column]);
        *tint = QColor(look.tint[column]);
    };
    take(lookOf(Verdict::Pass), &theme->pass, &theme->passTint);
    take(lookOf(Verdict::Fail), &theme->fail, &theme->failTint);
    take(lookOf(Verdict::Warning), &theme->warning, &theme->warningTint);
    take(lookOf(Verdict::NotProven), &theme->notProven, &theme->notProvenTint);
    take(lookOf(Verdict::NotTested), &theme->notTested, &theme->notTestedTint);
    take(lookOfAccepted(), &theme->accepted, &theme->acceptedTint);
    theme->passFill = QColor(passFill[column]);
}

Theme lightTheme()
{
    Theme theme;
    theme.canvas = 0xF6F7F9;
    theme.surface = 0xFFFFFF;
    theme.sidebar = 0xEDEFF3;
    theme.sunken = 0xF1F3F6;
    theme.border = 0xDCE0E7;
    theme.borderStrong = 0x7F8897;
    theme.text = 0x1A1D23;
    theme.text2 = 0x525A68;
    theme.text3 = 0x606876;
    theme.accent = 0x1D4F91;
    theme.accentHover = 0x173F75;
    theme.onAccent = 0xFFFFFF;
    theme.select = 0xE4ECF7;
    theme.mark = 0xFBE3E0;
    takeVerdicts(&theme, 0);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.canvas = 0x16181C;
    theme.surface = 0x1D2025;
    theme.sidebar = 0x121417;
    theme.sunken = 0x24282E;
    theme.border = 0x31363E;
    theme.borderStrong = 0x76808F;
    theme.text = 0xE8EAEE;
    theme.text2 = 0xAEB5C0;
    theme.text3 = 0x969EAB;
    theme.accent = 0x8DB8F2;
    theme.accentHover = 0xA9CAF6;
    theme.onAccent = 0x10203A;
    theme.select = 0x26344A;
    theme.mark = 0x4A2624;
    takeVerdicts(&theme, 1);
    return theme;
}

Theme highContrastTheme()
{
    Theme theme;
    theme.dark = theme.highContrast = true;
    theme.canvas = theme.surface = theme.sidebar = theme.sunken = theme.mark = QColor(Qt::black);
    theme.border = theme.borderStrong = QColor(Qt::white);
    theme.text = theme.text2 = theme.text3 = QColor(Qt::white);
    theme.accent = 0xFFE14D;
    theme.accentHover = 0xFFF0A0;
    theme.onAccent = QColor(Qt::black);
    theme.select = 0x1A1A66;
    takeVerdicts(&theme, 2);
    return theme;
}

// A style sheet may give a widget another ground than the window's, but always one of its theme;
// only high contrast has a black one.
Theme themeOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    if (ground.lightness() >= 128)
        return lightTheme();
    return ground.rgb() == QColor(Qt::black).rgb() ? highContrastTheme() : darkTheme();
}

QColor Theme::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Pass:
        return pass;
    case Verdict::Warning:
        return warning;
    case Verdict::Fail:
        return fail;
    case Verdict::NotProven:
        return notProven;
    case Verdict::NotTested:
    case Verdict::NotApplicable:
        break;
    }
    return notTested;
}

QColor Theme::tint(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Pass:
        return passTint;
    case Verdict::Warning:
        return warningTint;
    case Verdict::Fail:
        return failTint;
    case Verdict::NotProven:
        return notProvenTint;
    case Verdict::NotTested:
    case Verdict::NotApplicable:
        break;
    }
    return notTestedTint;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, canvas);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Button, surface);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, text3);
    }
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Highlight, select);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, borderStrong);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, surface);
    return palette;
}

QFont scaledFont(const QFont &base, int pixels, QFont::Weight weight)
{
    // Sizes are given for a body of 13 pixels; a system that asks for larger text gets it.
    QFont font = base;
    const int body = QFontInfo(base).pixelSize();
    font.setPixelSize(body > 0 ? qRound(double(pixels) * body / 13.0) : pixels);
    font.setWeight(weight);
    return font;
}

QFont monoFont(const QFont &base, int pixels)
{
    QFont font = scaledFont(base, pixels);
    font.setFamilies({u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace doorcheck
