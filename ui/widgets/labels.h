// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace doorcheck {

// A label whose text is never taken for markup: much of what is shown comes from a server. Wraps,
// and can be selected with mouse and keyboard. `tone`: "", "second", "third" or "fault".
QLabel *plainLabel(const QString &text, int pixels = 13, QFont::Weight weight = QFont::Normal,
                   const char *tone = "", QWidget *parent = nullptr);

// The same for words of our own that nobody wants to copy: a caption, a field's name.
QLabel *caption(const QString &text, QWidget *buddy = nullptr);

// A field under its name.
QWidget *captioned(const QString &name, QWidget *field);

// A style sheet looks at properties only when it is applied: has it look again.
void repolish(QWidget *widget);

// Takes all rows out of a layout; hidden at once, gone when their own events are over.
void clearLayout(QLayout *layout);

// A font of the interface for a label that is no plainLabel().
QFont scaledFontOf(const QWidget *widget, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace doorcheck
