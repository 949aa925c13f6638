// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/theme.h"

#include "core/report/pdf/canvas.h"
#include "core/verdict/verdict_look.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

// Once for a program: fonts of the application stay with it.
static void loadFonts()
{
    static const bool loaded = [] {
        initFontResource();
        bool all = true;
        for (const QString &name : {u"LiberationSans-Regular"_s, u"LiberationSans-Bold"_s,
                                    u"DejaVuSans"_s, u"DejaVuSansMono"_s})
            all &= QFontDatabase::addApplicationFont(u":/doorcheck/fonts/%1.ttf"_s.arg(name)) >= 0;
        return all;
    }();
    if (!loaded)
        qFatal("The report's fonts are missing from the program: build it again.");
}

StyleMeasures measures(Style style)
{
    switch (style) {
    case Style::Cover:
        return {44, 52, true};
    case Style::CoverClient:
        return {22, 30};
    case Style::Title:
        return {28, 36, true};
    case Style::FindingTitle:
        return {24, 30, true};
    case Style::Answer:
        return {20, 26, true};
    case Style::Number:
        return {18, 24, true};
    case Style::Section:
        return {15, 20, true};
    case Style::Body:
        return {13.5, 20};
    case Style::BodyStrong:
        return {13.5, 20, true};
    case Style::Table:
        return {12.5, 17};
    case Style::TableStrong:
        return {12.5, 17, true};
    case Style::TableHead:
        return {11.5, 16, true};
    case Style::Caption:
        return {11.5, 16};
    case Style::Running:
        return {11, 14};
    case Style::Code:
        return {11.5, 19, false, true};
    case Style::Mono:
        return {10.7, 17, false, true};
    case Style::MonoTight:
        return {10.7, 14.5, false, true};
    }
    return {};
}

static QFont makeFont(Style style)
{
    const StyleMeasures m = measures(style);
    QFont font(m.mono ? QStringList{u"DejaVu Sans Mono"_s, u"DejaVu Sans"_s}
                      : QStringList{u"Liberation Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(m.size * unitsPerPixel));
    font.setBold(m.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Kerning moves letters apart into several pieces, and a search for the word then fails.
    font.setKerning(false);
    return font;
}

QFont font(Style style)
{
    // A font that is made anew is looked up anew. One a thread: its look-up is not shared.
    thread_local const QList<QFont> fonts = [] {
        loadFonts();
        QList<QFont> all;
        for (int i = 0; i <= int(Style::MonoTight); ++i)
            all << makeFont(Style(i));
        return all;
    }();
    return fonts[int(style)];
}

bool canDraw(char32_t codePoint)
{
    static const QFontMetricsF regular(font(Style::Body)), mono(font(Style::Mono));
    return regular.inFontUcs4(codePoint) && mono.inFontUcs4(codePoint);
}

QColor verdictColour(Verdict verdict)
{
    return QColor(lookOf(verdict).colour[0]);
}

QColor verdictTint(Verdict verdict)
{
    return QColor(lookOf(verdict).tint[0]);
}

} // namespace doorcheck::pdf
