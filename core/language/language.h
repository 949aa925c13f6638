// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace doorcheck {

// Languages are named by the codes of translations/doorcheck_<code>.ts.

// Those there are, sorted: "ar", "de", "en".
QStringList languages();
// Those a report can be in: every text of theirs is there. One that lacks some would be a mixture,
// and one from right to left set from left to right.
QStringList reportLanguages();
// This one, if a report can be in it; else English.
QString reportLanguageFor(const QString &code);
// How its speakers call it: "Deutsch".
QString languageTitle(const QString &code);
// The one to use for a code as people write them ("de_AT", "pt-BR"): "de"; empty when there is none.
QString languageFor(const QString &wanted);
// The one for a setting: as languageFor, and the system's where the setting is empty or names none.
// English where the system's is none of ours.
QString languageForSetting(const QString &setting);

// From here on tr() answers in this language in every thread, Qt's own texts too, and QLocale()
// writes numbers and dates that way. To be called in the main thread, once there is an application.
void installLanguage(const QString &code);

// The language tr() answers in, in this thread, and how that one writes numbers and dates. A
// system that speaks the language decides on the country.
QString currentLanguage();
QLocale currentLocale();
bool isRightToLeft(const QString &code);
// A name, address or command that stands in a sentence: where that one reads from right to left, the
// text keeps its own direction and does not turn its neighbours around. Else unchanged.
QString isolated(const QString &text);

// While it lives, tr() answers in another language in this thread alone: a German report out of an
// English window. Nothing else of the thread changes: dates are to be written with currentLocale().
// Without installLanguage() before it, nothing changes at all.
class LanguageScope
{
public:
    explicit LanguageScope(const QString &code);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    QString m_before;
};

} // namespace doorcheck
