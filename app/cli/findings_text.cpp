// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findings_text.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/checklist/checklist.h"
#include "core/report/plain_text.h"
#include "core/report/report_model.h"

#include <algorithm>
#include <iterator>

namespace doorcheck {

using namespace Qt::StringLiterals;

QString findingPlace(const Finding &finding)
{
    if (finding.address.isEmpty())
        return plainText(finding.target);
    const QString port = finding.port == 0 ? QString() : u':' + QString::number(finding.port);
    const bool bare = finding.target.isEmpty() || finding.target == finding.address;
    if (bare && !finding.address.contains(u':'))
        return plainText(finding.address) + port;
    const QString address = u'[' + plainText(finding.address) + u']' + port;
    return bare ? address : plainText(finding.target) + u' ' + address;
}

static qsizetype rank(Verdict verdict)
{
    return std::find(std::begin(allVerdicts), std::end(allVerdicts), verdict) -
           std::begin(allVerdicts);
}

QString findingsText(const RunDocument &run, const Terminal &terminal)
{
    QList<const Finding *> findings;
    qsizetype labelWidth = 0, idWidth = 0, placeWidth = 0;
    for (const Finding &finding : run.findings) {
        findings << &finding;
        labelWidth = std::max(labelWidth, verdictTitle(finding.verdict).size());
        idWidth = std::max(idWidth, finding.id.size());
        // A single long name must not push every reason off the screen.
        placeWidth = std::max(placeWidth, std::min<qsizetype>(findingPlace(finding).size(), 44));
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding *a, const Finding *b) {
        return rank(a->verdict) < rank(b->verdict);
    });

    QString text;
    for (const Finding *finding : findings) {
        text += terminal.verdictLabel(finding->verdict, labelWidth) + u"  "_s +
                plainText(finding->id).leftJustified(idWidth) + u"  "_s +
                findingPlace(*finding).leftJustified(placeWidth) + u"  "_s +
                plainText(finding->reason) + u'\n';
    }
    if (findings.isEmpty())
        text += Cli::tr("Nothing was asked.") + u'\n';
    text += u'\n' + answerSentence(run, checklist()) + u'\n';
    if (!run.complete)
        text += Cli::tr("The check was stopped before its end.") + u'\n';
    return text;
}

} // namespace doorcheck
