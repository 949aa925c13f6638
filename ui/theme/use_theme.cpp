// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/use_theme.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace doorcheck {

using namespace Qt::StringLiterals;

void useTheme(QApplication &application, const QString &name, const QPalette &system)
{
    const Theme theme = name == "light"_L1      ? lightTheme()
                        : name == "dark"_L1     ? darkTheme()
                        : name == "contrast"_L1 ? highContrastTheme()
                                                : themeOf(system);
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

} // namespace doorcheck
