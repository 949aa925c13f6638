// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/translation.h"

#include "app/cli/words.h"
#include "core/language/language.h"
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

void useLanguageOf(const QStringList &arguments)
{
    QString asked;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            asked = arguments.value(i + 1);
        else if (arguments[i].startsWith("--lang="_L1))
            asked = arguments[i].section(u'=', 1);
    }
    installLanguage(languageForSetting(asked));
}

std::optional<CliError> languageFault(const QString &value)
{
    if (!languageFor(value).isEmpty())
        return {};
    //: %1: what was typed; %2: the codes of the languages there are
    return CliError{UsageError, Cli::tr("--lang: '%1': no such language here; there are: %2")
                                    .arg(plainText(value.left(40)), languages().join(u", "_s))};
}

} // namespace doorcheck
