// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFontInfo>

namespace doorcheck {

using namespace Qt::StringLiterals;

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
    theme.pass = 0x17704C;
    theme.fail = 0xB3261E;
    theme.warning = 0x8A5A00;
    theme.notProven = 0x6247B5;
    theme.notTested = 0x5A6270;
    theme.accepted = 0x1F5FA8;
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
    theme.pass = 0x6CC79B;
    theme.fail = 0xFF8F84;
    theme.warning = 0xE7B75B;
    theme.notProven = 0xB9A8F5;
    theme.notTested = 0xAEB5C0;
    theme.accepted = 0x8DB8F2;
    return theme;
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
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

// What a palette cannot say: outlines, radii, the one filled button of an area. @name stands for a
// colour of the theme.
static const auto styleTemplate = uR"(
QMenuBar { background: @sidebar; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: @select; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px 0; }
QMenu::item { padding: 5px 24px; }
QMenu::item:disabled { color: @text3; }
QPushButton { background: @surface; border: 1px solid @borderStrong; border-radius: 6px;
              padding: 0 14px; min-height: 32px; }
QPushButton:hover { background: @sunken; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 30px; }
QPushButton:disabled { color: @text3; border-color: @border; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent;
                              font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @sunken; color: @text3; border-color: @border; }
QPushButton[choice="true"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[small="true"] { min-height: 26px; padding: 0 10px; }
QLineEdit, QComboBox { background: @surface; border: 1px solid @borderStrong; border-radius: 6px;
                       padding: 0 10px; min-height: 32px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 9px; min-height: 30px; }
QLineEdit[faulty="true"] { border: 2px solid @fail; padding: 0 9px; min-height: 30px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; }
QFrame#card, QFrame#evidence { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame#commands { background: @sunken; border: 1px solid @border; border-radius: 6px; }
QFrame#commands QPlainTextEdit { background: transparent; border: none; }
QFrame#why { border: none; border-left: 3px solid @border; }
QFrame#topBar { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame#footBar { background: @surface; border: none; border-top: 1px solid @border; }
QListView { background: @surface; border: none; outline: none; }
QListView#recent { border: 1px solid @border; border-radius: 8px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @canvas; border: none; }
QSplitter::handle { background: @border; }
QProgressBar { background: @border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QLabel[tone="second"] { color: @text2; }
QLabel[tone="third"] { color: @text3; }
QLabel[tone="fault"] { color: @fail; }
)"_s;

QString Theme::styleSheet() const
{
    // The longer names first: @text would eat the beginning of @text2.
    const QList<QPair<QString, QColor>> names{
        {u"@accentHover"_s, accentHover}, {u"@onAccent"_s, onAccent}, {u"@accent"_s, accent},
        {u"@borderStrong"_s, borderStrong}, {u"@border"_s, border}, {u"@sidebar"_s, sidebar},
        {u"@surface"_s, surface}, {u"@sunken"_s, sunken}, {u"@canvas"_s, canvas},
        {u"@select"_s, select}, {u"@fail"_s, fail}, {u"@text2"_s, text2}, {u"@text3"_s, text3},
        {u"@text"_s, text}};
    QString sheet = styleTemplate;
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
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
