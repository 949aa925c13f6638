// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advice_text.h"

#include "app/cli/words.h"
#include "core/report/plain_text.h"

#include <QSet>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QString stepText(const AdviceStep &step)
{
    QString text = u"   "_s + plainText(step.text) + u'\n';
    for (const QString &command : step.commands) {
        for (const QString &line : command.split(u'\n')) {
            // A command is our own text, but a stored run may come from anywhere.
            text += u"       "_s + plainText(line) + u'\n';
        }
    }
    return text;
}

QString adviceText(const RunDocument &run)
{
    QString text;
    QSet<QString> told;
    for (const Verdict verdict : {Verdict::Fail, Verdict::Warning}) {
        for (const Finding &finding : run.findings) {
            if (finding.verdict != verdict)
                continue;
            for (const Advice &advice : finding.advice) {
                if (told.contains(advice.id))
                    continue;
                told.insert(advice.id);
                text += u"\n%1. %2"_s.arg(told.size()).arg(plainText(advice.title));
                if (!advice.effort.isEmpty())
                    text += u" ("_s + plainText(advice.effort) + u')';
                text += u'\n';
                for (const AdviceStep &step : advice.steps)
                    text += stepText(step);
            }
        }
    }
    if (text.isEmpty())
        return text;
    return Cli::tr("What to do:") + u'\n' + text + u'\n';
}

} // namespace doorcheck
