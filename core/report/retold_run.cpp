// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/retold_run.h"

#include "core/language/language.h"
#include "core/language/retelling.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

static void retell(QStringList &texts)
{
    for (QString &text : texts)
        text = retold(text);
}

static void retell(Evidence &evidence)
{
    retell(evidence.notLearnt);
    for (Transcript &transcript : evidence.transcripts) {
        for (TranscriptLine &line : transcript.lines) {
            if (line.speaker == Speaker::Note)
                line.text = retold(line.text);
        }
    }
}

static void retell(Advice &advice)
{
    advice.title = retold(advice.title);
    advice.effort = retold(advice.effort);
    for (AdviceStep &step : advice.steps)
        step.text = retold(step.text);
}

RunDocument retoldRun(RunDocument run)
{
    // Before runs noted it, all were told in English.
    if ((run.language.isEmpty() ? u"en"_s : run.language) == currentLanguage())
        return run;
    retell(run.notes);
    run.vantage.reason = retold(run.vantage.reason);
    for (Finding &finding : run.findings) {
        finding.reason = retold(finding.reason);
        finding.technical = retold(finding.technical);
        retell(finding.evidence);
        for (Advice &advice : finding.advice)
            retell(advice);
    }
    run.language = currentLanguage();
    return run;
}

} // namespace doorcheck
