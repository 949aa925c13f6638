// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"

#include "core/language/catalogues.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPointer>

namespace doorcheck {

using namespace Qt::StringLiterals;

static const QString english = u"en"_s;
// Only the main path through the window is translated. check_translations.py compares this.
static const QStringList partialLanguages{u"ar"_s};

static QPointer<Catalogues> &installed()
{
    static QPointer<Catalogues> catalogues;
    return catalogues;
}

QStringList languages()
{
    QStringList codes;
    for (QString file : QDir(u":/i18n"_s).entryList({u"doorcheck_*.qm"_s}, QDir::Files, QDir::Name))
        codes << file.remove(u"doorcheck_"_s).remove(u".qm"_s);
    return codes;
}

QStringList reportLanguages()
{
    QStringList codes = languages();
    codes.removeIf([](const QString &code) { return partialLanguages.contains(code); });
    return codes;
}

QString reportLanguageFor(const QString &code)
{
    return reportLanguages().contains(code) ? code : english;
}

QString languageTitle(const QString &code)
{
    const QString title = QLocale(code).nativeLanguageName();
    // "American English" and the like: we have one of each.
    return code == english ? u"English"_s : title;
}

QString languageFor(const QString &wanted)
{
    const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).section(u'.', 0, 0).toLower();
    return languages().contains(code) ? code : QString();
}

QString languageForSetting(const QString &setting)
{
    if (const QString code = languageFor(setting); !code.isEmpty())
        return code;
    // The first that we speak, in the order in which the person prefers them.
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (const QString code = languageFor(wanted); !code.isEmpty())
            return code;
    }
    return english;
}

static QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    if (system.language() == own.language())
        return system;
    if (code == "ar"_L1) // with the digits that addresses and ports are written in
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return code == english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

void installLanguage(const QString &code)
{
    auto *application = QCoreApplication::instance();
    if (!installed()) {
        installed() = new Catalogues(application);
        installed()->use(code);
        QCoreApplication::installTranslator(installed());
    }
    installed()->use(code);
    QLocale::setDefault(localeOf(code));

    // The buttons of dialogs, which are Qt's. Without that file they stay English.
    static QPointer<QTranslator> qt;
    delete qt;
    qt = new QTranslator(application);
    if (qt->load(QLocale(code), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

QString currentLanguage()
{
    return installed() ? installed()->language() : english;
}

QLocale currentLocale()
{
    return installed() ? localeOf(currentLanguage()) : QLocale();
}

bool isRightToLeft(const QString &code)
{
    return QLocale(code).textDirection() == Qt::RightToLeft;
}

QString isolated(const QString &text)
{
    // FIRST STRONG ISOLATE .. POP DIRECTIONAL ISOLATE (Unicode Annex 9). The RIGHT-TO-LEFT MARK
    // before them is for a name that begins a text: Qt 6.4 takes the name's direction for all of it.
    return text.isEmpty() || !isRightToLeft(currentLanguage())
        ? text
        : QChar(0x200F) + (QChar(0x2068) + text + QChar(0x2069));
}

LanguageScope::LanguageScope(const QString &code) : m_before(Catalogues::threadLanguage())
{
    const QString known = languageFor(code);
    if (installed() && !known.isEmpty())
        Catalogues::setThreadLanguage(known);
}

LanguageScope::~LanguageScope()
{
    Catalogues::setThreadLanguage(m_before);
}

} // namespace doorcheck
