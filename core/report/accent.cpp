// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/accent.h"

#include <cmath>

namespace doorcheck {

static double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

QColor accentOf(const ReportOptions &options)
{
    QColor colour(options.accent);
    if (!colour.isValid())
        return {0x1D, 0x4F, 0x91};
    while (1.05 / (luminance(colour) + 0.05) < 4.5)
        colour = QColor(colour.red() * 9 / 10, colour.green() * 9 / 10, colour.blue() * 9 / 10);
    return QColor(colour.red(), colour.green(), colour.blue()); // without transparency
}

} // namespace doorcheck
