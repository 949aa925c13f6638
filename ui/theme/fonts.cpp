// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include "core/language/language.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <utility>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initFontResource()
{
    Q_INIT_RESOURCE(window);
    Q_INIT_RESOURCE(fonts);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

void useFonts(QApplication &application, int percent)
{
    static const int systemPixels = QFontInfo(application.font()).pixelSize();
    initFontResource();
    static const int regular =
        QFontDatabase::addApplicationFont(u":/doorcheck/fonts/Inter-Regular.otf"_s);
    Q_UNUSED(regular);
    // Inter has no Arabic letters, and lines are as high as the first family needs.
    const bool arabic = currentLocale().script() == QLocale::ArabicScript;
    if (arabic)
        useOtherFonts();
    QFont font;
    font.setFamilies(arabic ? QStringList{u"DejaVu Sans"_s, u"Inter"_s}
                            : QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    // 13 is the size everything is drawn for; who asks for larger text gets larger text.
    font.setPixelSize(qMax(13, systemPixels) * qBound(100, percent, 200) / 100);
    font.setStyleHint(QFont::SansSerif);
    application.setFont(font);
}

void useOtherFonts()
{
    static bool added = false;
    if (std::exchange(added, true))
        return;
    for (const QString &file : {u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s,
                                u"DejaVuSans.ttf"_s, u"DejaVuSansMono.ttf"_s})
        QFontDatabase::addApplicationFont(u":/doorcheck/fonts/"_s + file);
}

} // namespace doorcheck
