// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/window_style.h"

#include "core/language/language.h"

#include <QLocale>
#include <QStyleFactory>

namespace doorcheck {

using namespace Qt::StringLiterals;

WindowStyle::WindowStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    // A line below one letter tears an Arabic word apart: it is drawn wider than it was measured, and
    // cut off. The letter works as a key all the same.
    if (hint == SH_UnderlineShortcut && currentLocale().script() == QLocale::ArabicScript)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace doorcheck
