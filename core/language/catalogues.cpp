// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogues.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

static QString &ofThisThread()
{
    thread_local QString code;
    return code;
}

QString Catalogues::threadLanguage()
{
    return ofThisThread();
}

void Catalogues::setThreadLanguage(const QString &code)
{
    ofThisThread() = code;
}

void Catalogues::use(const QString &code)
{
    const std::lock_guard lock(m_mutex);
    m_code = code;
}

QString Catalogues::language() const
{
    if (!ofThisThread().isEmpty())
        return ofThisThread();
    const std::lock_guard lock(m_mutex);
    return m_code;
}

const QTranslator *Catalogues::of(const QString &code) const
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<QTranslator> &catalogue = m_loaded[code];
    if (!catalogue) {
        catalogue = std::make_unique<QTranslator>();
        if (!catalogue->load(u":/i18n/doorcheck_%1.qm"_s.arg(code)))
            qFatal("The texts of the language %s are missing: build the program again.",
                   qPrintable(code));
    }
    return catalogue.get();
}

QString Catalogues::translate(const char *context, const char *source, const char *disambiguation,
                              int n) const
{
    const QString text = of(language())->translate(context, source, disambiguation, n);
    // A null text would send the question on to the translators of the window's language.
    if (text.isNull() && !ofThisThread().isEmpty())
        return QString::fromUtf8(source);
    return text;
}

} // namespace doorcheck
