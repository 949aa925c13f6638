// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/translation.h"

#include "app/cli/words.h"
#include "core/report/plain_text.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace doorcheck {

using namespace Qt::StringLiterals;

std::optional<CliError> useLanguage(const QString &code)
{
    const QString folder = u":/doorcheck/translations"_s;
    QStringList known = {u"en"_s};
    for (QString file : QDir(folder).entryList({u"doorcheck_*.qm"_s})) {
        file.remove(u"doorcheck_"_s).remove(u".qm"_s);
        if (!known.contains(file))
            known << file.replace(u'_', u'-');
    }
    const QString language = code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (language == "en"_L1)
        return {};
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (known.contains(language) || known.contains(code)) {
        if (translator->load(QLocale(code), u"doorcheck"_s, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
            return {};
        }
    }
    //: %1: what was typed; %2: the codes of the languages there are
    return CliError{UsageError, Cli::tr("--lang: '%1': no such language here; there are: %2")
                                    .arg(plainText(code.left(40)), known.join(u", "_s))};
}

} // namespace doorcheck
