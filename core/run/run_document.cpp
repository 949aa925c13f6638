// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_document.h"

#include "core/checklist/checklist.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// The two questions the answer "Is the door shut?" stands on.
const QStringList doorChecks{u"mail.open-relay"_s, u"proxy.open"_s};

bool decidesDoor(const Finding &finding)
{
    if (isDoorCheck(finding.id))
        return true;
    const ChecklistItem *item = checklist().item(finding.item);
    return item && item->leaflet && std::any_of(item->checks.begin(), item->checks.end(), isDoorCheck);
}

} // namespace

bool isDoorCheck(const QString &check)
{
    return doorChecks.contains(check);
}

bool isSetAside(const Finding &finding)
{
    return finding.verdict == Verdict::NotTested && finding.grade == u"silent-port"_s;
}

QString Finding::key() const
{
    return id + u'|' + target + u'|' + address + u'|' + QString::number(port);
}

bool canBeAccepted(const Finding &finding)
{
    return finding.verdict == Verdict::Fail || finding.verdict == Verdict::Warning;
}

bool isAcceptedOn(const Finding &finding, const QDate &day)
{
    return canBeAccepted(finding) && finding.acceptedRisk && finding.acceptedRisk->expires >= day;
}

bool needsAction(const Finding &finding, const QDate &day)
{
    return canBeAccepted(finding) && !isAcceptedOn(finding, day);
}

void applyDecision(const Decisions &decisions, Finding *finding)
{
    const auto decision = decisions.constFind(finding->key());
    if (decision == decisions.cend())
        return;
    finding->acceptedRisk = canBeAccepted(*finding) ? decision->acceptedRisk : std::nullopt;
    finding->action = decision->action;
}

QString doorAnswerName(DoorAnswer answer)
{
    switch (answer) {
    case DoorAnswer::Shut:
        return u"shut"_s;
    case DoorAnswer::Open:
        return u"open"_s;
    case DoorAnswer::NotProven:
        break;
    }
    return u"notProven"_s;
}

std::optional<DoorAnswer> doorAnswerFromName(QStringView name)
{
    for (const DoorAnswer answer : {DoorAnswer::Shut, DoorAnswer::Open, DoorAnswer::NotProven}) {
        if (doorAnswerName(answer) == name)
            return answer;
    }
    return std::nullopt;
}

int &Summary::count(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return pass;
    case Verdict::Warning:
        return warning;
    case Verdict::Fail:
        return fail;
    case Verdict::NotProven:
        return notProven;
    case Verdict::NotApplicable:
        return notApplicable;
    case Verdict::NotTested:
        break;
    }
    return notTested;
}

int Summary::count(Verdict verdict) const
{
    Summary copy = *this;
    return copy.count(verdict);
}

Summary RunDocument::summary() const
{
    return summarise(findings, complete);
}

Summary summarise(const QList<Finding> &findings, bool complete)
{
    Summary summary;
    bool open = false;
    bool doubt = false; // something about a door that is neither shut nor open
    bool shut = false;  // at least one door was found shut: nothing asked proves nothing
    QSet<QString> doors; // those that have an answer of any kind
    for (const Finding &finding : findings) {
        ++summary.count(finding.verdict);
        if (!decidesDoor(finding) || isSetAside(finding))
            continue;
        doors.insert(finding.id);
        if (finding.verdict == Verdict::Fail)
            open = true;
        if (finding.verdict == Verdict::NotProven || finding.verdict == Verdict::NotTested)
            doubt = true;
        if (finding.verdict == Verdict::Pass || finding.verdict == Verdict::Warning)
            shut = true;
    }
    for (const QString &door : doorChecks)
        doubt = doubt || !doors.contains(door); // left out of the check
    if (open)
        summary.answer = DoorAnswer::Open;
    else if (complete && shut && !doubt)
        summary.answer = DoorAnswer::Shut;
    return summary;
}

int exitStatus(const Summary &summary)
{
    if (summary.fail > 0)
        return 1;
    const bool unsure = summary.warning > 0 || summary.notProven > 0 || summary.notTested > 0;
    // A run without a single finding has learnt nothing, and must not look like a pass to a script.
    return unsure || summary == Summary{} ? 2 : 0;
}

} // namespace doorcheck
