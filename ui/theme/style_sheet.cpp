// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace doorcheck {

using namespace Qt::StringLiterals;

// What a palette cannot say: outlines, radii, the one filled button of an area. @name stands for a
// colour of the theme.
static const auto controls = uR"(
QMenuBar { background: @sidebar; border-bottom: 1px solid @border; padding: 0 12px; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: @select; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px 0; }
QMenu::item { padding: 5px 24px; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px; }
QPushButton { background: @surface; border: 1px solid @borderStrong; border-radius: 6px;
              padding: 0 14px; min-height: 32px; icon-size: 22px; }
QPushButton[iconOnly="true"] { icon-size: 16px; }
QPushButton:hover { background: @sunken; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 30px; }
QPushButton:disabled { color: @text3; border-color: @border; }
QPushButton::menu-indicator { width: 0; }
QPushButton[drop="true"]::menu-indicator { image: url(:/doorcheck/icons/ui/chevron-@mode.svg);
              width: 14px; height: 14px; subcontrol-position: center right; right: 8px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent;
                              font-weight: 500; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @sunken; color: @text3; border-color: @border; }
QPushButton[big="true"] { min-height: 42px; padding: 0 22px; }
QPushButton[big="true"]:focus { min-height: 40px; padding: 0 21px; }
QPushButton[small="true"] { min-height: 26px; padding: 0 10px; }
QPushButton[small="true"]:focus { min-height: 24px; padding: 0 9px; }
QPushButton[choice] { padding: 0 20px; border-radius: 0; margin-@begin: -1px; }
QPushButton[choice="first"] { border-top-@begin-radius: 6px; border-bottom-@begin-radius: 6px;
                              margin-@begin: 0; }
QPushButton[choice="last"] { border-top-@end-radius: 6px; border-bottom-@end-radius: 6px; }
QPushButton[choice]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[choice]:focus { padding: 0 19px; border: 2px solid @accent; }
QPushButton[choice]:checked:focus { border: 2px solid @text; }
QPushButton[link="true"] { background: transparent; border: none; color: @accent; padding: 0 2px;
                           min-height: 20px; font-weight: 500; border-radius: 4px; }
QPushButton[link="true"]:hover { color: @accentHover; text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0; min-height: 16px; }
QPushButton[plain="true"] { background: transparent; border: none; padding: 0; min-height: 18px;
                            text-align: left; border-radius: 4px; }
QPushButton[plain="true"]:hover { text-decoration: underline; }
QPushButton[plain="true"]:focus { border: 2px solid @accent; padding: 0; min-height: 16px; }
QPushButton[chip="true"] { background: transparent; border: 1px dashed @borderStrong; padding: 0 6px;
                           min-height: 18px; border-radius: 4px; color: @text3; }
QPushButton[chip="true"]:checked { background: @sunken; border: 1px solid @borderStrong;
                           color: @text2; }
QPushButton[chip="true"]:hover { color: @text; }
QPushButton[chip="true"]:focus { border: 2px solid @accent; padding: 0 5px; min-height: 16px; }
QPushButton[row="true"] { text-align: left; border-radius: 0; border: none;
                          border-bottom: 1px solid @border; background: transparent; }
QPushButton[entry="true"] { background: transparent; border: none; border-radius: 4px; padding: 0;
                            min-height: 0; font-weight: 400; }
QPushButton[entry="true"]:hover { background: @select; }
QPushButton[entry="true"]:focus { border: 2px solid @accent; padding: 0; min-height: 0; }
QLineEdit, QComboBox, QDateEdit { background: @surface; border: 1px solid @borderStrong;
              border-radius: 6px; padding: 0 10px; min-height: 32px;
              selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus { border: 2px solid @accent; padding: 0 9px;
              min-height: 30px; }
QLineEdit[faulty="true"] { border: 2px solid @fail; padding: 0 9px; min-height: 30px; }
QLineEdit#findQuestion, QLineEdit#findRuns { margin: 8px; }
QLineEdit[big="true"] { min-height: 42px; padding: 0 13px; }
QLineEdit[big="true"]:focus, QLineEdit[big="true"][faulty="true"] { min-height: 40px;
              padding: 0 12px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/doorcheck/icons/ui/chevron-@mode.svg);
              width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border;
              selection-background-color: @select; selection-color: @text; }
QCheckBox, QRadioButton { spacing: 10px; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator { width: 14px; height: 14px;
              border: 1px solid @borderStrong; border-radius: 4px; background: @surface; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
              background: @accent; border-color: @accent;
              image: url(:/doorcheck/icons/ui/tick-@mode.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong;
              border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent;
              background: @onAccent; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QRadioButton:focus { color: @accent; font-weight: 600; }
QProgressBar { background: @border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)"_s;

static const auto frames = uR"(
QMainWindow, QDialog, QWidget#page { background: @canvas; }
QFrame#sideBar { background: @sidebar; border: none; border-right: 1px solid @border; }
QFrame#sideBar QListView { background: @sidebar; }
QFrame#sideBar QToolButton { background: transparent; border: none; border-radius: 6px; }
QFrame#sideBar QToolButton:hover { background: @select; }
QFrame#sideBar QToolButton::menu-indicator { image: none; }
QFrame#sideBar QToolButton:focus { border: 2px solid @accent; }
QFrame#sideFoot { background: transparent; border: none; border-top: 1px solid @border; }
QFrame#card, QFrame#evidence { background: @surface; border: 1px solid @border;
              border-radius: 8px; }
QFrame#commands { background: @sunken; border: 1px solid @border; border-radius: 6px; }
QFrame#commands QPlainTextEdit { background: transparent; border: none; }
QFrame#why { border: none; border-left: 3px solid @border; }
QFrame#topBar { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame#footBar { background: @surface; border: none; border-top: 1px solid @border; }
QFrame#well { background: @sidebar; border: none; border-left: 1px solid @border; }
QFrame#formSide { background: @surface; border: none; }
QFrame#rule { background: @border; border: none; max-height: 1px; min-height: 1px; }
QFrame#group { background: @sunken; border: none; border-top: 1px solid @border;
               border-bottom: 1px solid @border; }
QFrame#banner { background: @warningTint; border: 1px solid @warning; border-radius: 6px; }
QListView, QTreeView, QTableView { background: @surface; border: none; outline: none;
              selection-background-color: @select; selection-color: @text; }
QListView#recent { border: 1px solid @border; border-radius: 8px; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @text2; border: none;
              border-bottom: 1px solid @border; padding: 4px 8px; font-weight: 500; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @canvas; border: none; }
QScrollArea#changes, QScrollArea#changes > QWidget > QWidget { background: @surface; }
QPdfView { background: @sidebar; border: none; }
QSplitter::handle { background: @border; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[tone="second"] { color: @text2; }
QLabel[tone="third"] { color: @text3; }
QLabel[tone="fault"] { color: @fail; }
QLabel[verdict="fail"] { color: @fail; }
QLabel[verdict="warning"] { color: @warning; }
QLabel[verdict="notProven"] { color: @notProven; }
QLabel[verdict="notTested"], QLabel[verdict="notApplicable"] { color: @notTested; }
QLabel[verdict="pass"] { color: @pass; }
QLabel#disc { background: @sunken; border-radius: 13px; color: @text; }
QLabel#chip { background: @sunken; border-radius: 4px; padding: 0 6px; color: @text2; }
)"_s;

// No tints there: what is chosen gets an outline.
static const auto outlines = uR"(
QMenuBar::item:selected, QMenu::item:selected { border: 1px solid @accent; }
)"_s;

QString Theme::styleSheet() const
{
    // The longer names first: @text would eat the beginning of @text2.
    const QList<QPair<QString, QColor>> names{{u"@accentHover"_s, accentHover},
                                              {u"@onAccent"_s, onAccent},
                                              {u"@accent"_s, accent},
                                              {u"@borderStrong"_s, borderStrong},
                                              {u"@border"_s, border},
                                              {u"@sidebar"_s, sidebar},
                                              {u"@surface"_s, surface},
                                              {u"@sunken"_s, sunken},
                                              {u"@canvas"_s, canvas},
                                              {u"@select"_s, select},
                                              {u"@fail"_s, fail},
                                              {u"@warningTint"_s, warningTint},
                                              {u"@warning"_s, warning},
                                              {u"@notProven"_s, notProven},
                                              {u"@notTested"_s, notTested},
                                              {u"@pass"_s, pass},
                                              {u"@text2"_s, text2},
                                              {u"@text3"_s, text3},
                                              {u"@text"_s, text}};
    QString sheet = controls + frames + (highContrast ? outlines : QString());
    // A style sheet turns nothing around by itself.
    const bool mirrored = QGuiApplication::isRightToLeft();
    sheet.replace(u"@begin"_s, mirrored ? u"right"_s : u"left"_s);
    sheet.replace(u"@end"_s, mirrored ? u"left"_s : u"right"_s);
    sheet.replace(u"@mode"_s, dark ? u"dark"_s : u"light"_s);
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace doorcheck
