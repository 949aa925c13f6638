// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/judging.h"

#include "core/advice/advice.h"
#include "core/checklist/checklist.h"
#include "core/probe/probe.h"
#include "core/verdict/rule.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Judging)
};

std::optional<Attestation> answerTo(const QString &check, const CheckRequest &request)
{
    // The last answer counts: a later one replaces an earlier one.
    std::optional<Attestation> last;
    for (const Attestation &attestation : request.attestations) {
        if (attestation.check == check)
            last = attestation;
    }
    return last;
}

Finding emptyFinding(const FindingPlace &place)
{
    Finding finding;
    finding.id = place.check;
    if (const CheckEntry *entry = checklist().check(place.check))
        finding.item = entry->item;
    finding.target = place.target;
    finding.address = place.address;
    finding.port = place.port;
    return finding;
}

// Who a check without a target of its own is about.
QString subjectOf(const CheckEntry &entry, const CheckRequest &request)
{
    if (entry.owner == u"proxy"_s && !request.proxies.isEmpty())
        return request.proxies.first().name;
    if (entry.owner == u"mail"_s && !request.mail.isEmpty())
        return request.mail.first().name;
    return request.domains.value(0, request.client);
}

QString whyNothingAsked(const CheckEntry &entry, const CheckRequest &request, bool stopped)
{
    if (stopped)
        return Words::tr("The check was stopped before this was asked.");
    if (entry.owner == u"proxy"_s && request.proxies.isEmpty())
        return Words::tr("No proxy was named.");
    if (request.mail.isEmpty() && request.domains.isEmpty())
        return Words::tr("No mail server was named.");
    const ProbeEntry *probe = findProbe(entry.id);
    if (probe && probe->sendsMail && !request.sendProof)
        return Words::tr("It is asked with messages to a mailbox of your own, and none was allowed.");
    return Words::tr("Nothing could be asked.");
}

bool has(const QList<Finding> &findings, const QString &check)
{
    return std::ranges::any_of(findings,
                               [&](const Finding &finding) { return finding.id == check; });
}

FindingPointers of(const QList<Finding> &findings, const QString &check)
{
    FindingPointers chosen;
    for (const Finding &finding : findings) {
        if (finding.id == check)
            chosen.append(&finding);
    }
    return chosen;
}

// Who a proxy let in, out of what another check tried: the best that each fared. An empty answer
// means that nobody came so.
QJsonObject letIn(const FindingPointers &findings)
{
    struct Caller
    {
        QString name;
        QStringList methods; // the start of their names
    };
    static const QList<Caller> callers{
        {u"x-forwarded-for"_s, {u"http-forwarded"_s}},
        {u"proxy-header"_s, {u"http-proxy-header"_s}},
        {u"wrong-login"_s, {u"http-wrong-login"_s, u"connect-wrong-login"_s, u"socks5-wrong-login"_s}},
        {u"test-login"_s, {u"http-test-login"_s, u"socks5-test-login"_s}},
        {u"stranger"_s, {QString()}},
    };
    // That a command is not offered to anybody says nothing about who may use the others.
    static const QStringList extras{u"socks5-bind"_s, u"socks5-udp"_s, u"socks-udp-bare"_s};
    QHash<QString, ProxyOutcome> best;
    for (const Finding *finding : findings) {
        for (const ProxyCase &way : finding->evidence.proxyCases) {
            if (extras.contains(way.method) && way.outcome == ProxyOutcome::Denied)
                continue;
            const auto caller = std::ranges::find_if(callers, [&](const Caller &each) {
                return std::ranges::any_of(each.methods, [&](const QString &start) {
                    return way.method.startsWith(start);
                });
            });
            // The outcomes stand in the order of their gravity.
            if (!best.contains(caller->name) || way.outcome < best[caller->name])
                best[caller->name] = way.outcome;
        }
    }
    QJsonObject facts;
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        facts[it.key()] = outcomeName(it.value());
    return facts;
}

// What a check that follows another may look at of that one's evidence.
Evidence followed(const FindingPointers &related)
{
    Evidence evidence;
    const QJsonObject callers = letIn(related);
    if (!callers.isEmpty())
        evidence.facts[u"letIn"_s] = callers;
    for (const Finding *finding : related) {
        if (finding->evidence.facts[u"basicOverClearText"_s].toBool())
            evidence.facts[u"basicOverClearText"_s] = true;
    }
    return evidence;
}

// Software read in passing by another check's probe.
QList<Finding> deriveFrom(const CheckEntry &entry, const FindingPointers &sources,
                          const CheckRequest &request)
{
    QList<Finding> derived;
    for (const Finding *source : sources) {
        const bool spoke = source->evidence.facts.contains(u"banner"_s)
            || !source->evidence.facts[u"speaks"_s].toArray().isEmpty();
        if (source->software.name.isEmpty() && !spoke)
            continue;
        Evidence evidence;
        evidence.software = source->software;
        for (const QString &fact : {u"banner"_s, u"ehlo"_s, u"speaks"_s, u"server"_s, u"via"_s}) {
            if (source->evidence.facts.contains(fact))
                evidence.facts[fact] = source->evidence.facts[fact];
        }
        evidence.facts[u"derivedFrom"_s] = source->key();
        derived.append(makeFinding({entry.id, source->target, source->address, source->port,
                                    Place::Unknown},
                                   evidence, request));
    }
    return derived;
}

} // namespace

Finding makeFinding(const FindingPlace &place, const Evidence &evidence,
                    const CheckRequest &request, const FindingPointers &related)
{
    Finding finding = emptyFinding(place);
    finding.evidence = evidence;
    finding.software = evidence.software;
    finding.attestation = answerTo(place.check, request);

    RuleInput input;
    input.evidence = evidence;
    input.place = place.vantage;
    input.today = QDate::currentDate();
    input.attestation = finding.attestation;
    for (const Finding *other : related)
        input.related.append({other->verdict, other->grade, other->reason, other->technical, {}});

    const RuleEntry *rule = findRule(place.check);
    Q_ASSERT(rule); // a test holds the tables together
    const Judgement judgement = rule->judge(input);
    finding.verdict = judgement.verdict;
    finding.grade = judgement.grade;
    finding.reason = judgement.reason;
    finding.technical = judgement.technical;
    if (!judgement.problem.isEmpty())
        finding.advice = adviceFor(judgement.problem, finding.software);
    return finding;
}

Finding makeNotTested(const FindingPlace &place, const QString &reason, const QString &technical)
{
    Finding finding = emptyFinding(place);
    finding.verdict = Verdict::NotTested;
    finding.grade = u"not-tested"_s;
    finding.reason = reason;
    finding.technical = technical;
    finding.evidence.notLearnt.append(technical.isEmpty() ? reason : technical);
    return finding;
}

QStringList selectedChecks(const CheckRequest &request)
{
    // A check that rests on another's evidence or verdict brings it along.
    QStringList wanted = request.only;
    for (const CheckEntry &entry : checklist().checks) {
        if (request.only.contains(entry.id))
            wanted << entry.derivedFrom << entry.follows;
    }
    QStringList selected;
    for (const CheckEntry &entry : checklist().checks) {
        const bool asked = request.only.isEmpty() || wanted.contains(entry.id);
        if (asked && !request.skip.contains(entry.id))
            selected.append(entry.id);
    }
    return selected;
}

QList<Finding> makeRemaining(const CheckRequest &request, const QList<Finding> &found, bool stopped)
{
    QList<Finding> remaining;
    const QStringList selected = selectedChecks(request);
    for (const CheckEntry &entry : checklist().checks) {
        if (!selected.contains(entry.id) || has(found, entry.id))
            continue;
        const FindingPlace place{entry.id, subjectOf(entry, request), {}, 0, Place::Unknown};
        QList<Finding> made;
        if (!entry.derivedFrom.isEmpty())
            made = deriveFrom(entry, of(found, entry.derivedFrom), request);
        // A probe that builds on another is judged by what that one found, where it found no use.
        const bool judged = (!entry.answeredBy.contains(u"probe"_s) || has(found, entry.follows))
            && (entry.answeredBy.contains(u"attestation"_s) || !entry.follows.isEmpty());
        const FindingPointers related = of(found, entry.follows);
        if (made.isEmpty() && judged)
            made.append(makeFinding(place, followed(related), request, related));
        if (made.isEmpty())
            made.append(makeNotTested(place, whyNothingAsked(entry, request, stopped), {}));
        remaining += made;
    }
    return remaining;
}

void doubtSilentProxies(QList<Finding> *findings)
{
    const auto isOfProxy = [](const Finding &finding) {
        return finding.id == u"proxy.open"_s && !finding.address.isEmpty();
    };
    const auto nothingThere = [](const Finding &finding) {
        return finding.evidence.facts[u"error"_s].toString() == u"refused"_s;
    };
    QSet<QString> answering; // addresses with a port that did more than refuse
    for (const Finding &finding : std::as_const(*findings)) {
        if (isOfProxy(finding) && !nothingThere(finding))
            answering.insert(finding.address);
    }
    const QString reason = Words::tr("No proxy answers there. Is it switched on?");
    QHash<QString, QString> technical; // by address: its ports share the text
    for (Finding &finding : *findings) {
        if (!isOfProxy(finding) || answering.contains(finding.address)
            || finding.verdict == Verdict::NotTested)
            continue;
        finding.verdict = Verdict::NotTested;
        finding.grade = u"not-tested"_s;
        finding.reason = reason;
        QString &text = technical[finding.address];
        if (text.isEmpty())
            //: %1 is a host
            text = Words::tr("None of the usual ports of %1 answers; a server that is down is not a "
                             "closed one. Name the port if it has another.")
                       .arg(finding.address);
        finding.technical = text;
    }
}

void setAsideSilentPorts(QList<Finding> *findings)
{
    QSet<QString> answering;
    for (const Finding &finding : std::as_const(*findings)) {
        if (finding.id == u"mail.open-relay"_s && isTransferPort(finding.port)
            && finding.evidence.facts.contains(u"banner"_s))
            answering.insert(finding.address);
    }
    for (Finding &finding : *findings) {
        const QJsonObject &facts = finding.evidence.facts;
        const bool silent = finding.id == u"mail.open-relay"_s && finding.verdict == Verdict::NotTested
            && facts[u"portOnTrial"_s].toBool() && facts[u"error"_s].toString() == u"timedOut"_s
            && !facts.contains(u"banner"_s) && finding.evidence.relayCases.isEmpty();
        if (!silent || !answering.contains(finding.address))
            continue;
        finding.grade = u"silent-port"_s;
        finding.reason = Words::tr("This port keeps silent, most likely behind a firewall.");
        //: %1 is the sentence so far, %2 a host, %3 its port; --mail is an option and stays
        finding.technical = Words::tr("%1 Nobody named this port, and port 25 of the same address "
                                      "answers, so the answer does not hang on it. To have it "
                                      "tested, name it: --mail %2:%3")
                                .arg(facts[u"errorText"_s].toString(), finding.address)
                                .arg(finding.port);
    }
}

void compareAddresses(QList<Finding> *findings)
{
    const auto decided = [](const Finding &finding) {
        return finding.id == u"mail.open-relay"_s
            && (finding.verdict == Verdict::Pass || finding.verdict == Verdict::Fail
                || finding.verdict == Verdict::Warning);
    };
    for (Finding &finding : *findings) {
        if (!decided(finding))
            continue;
        QStringList others;
        for (const Finding &other : std::as_const(*findings)) {
            const bool sameHost = decided(other)
                && other.target == finding.target && other.port == finding.port
                && other.address != finding.address && other.verdict != finding.verdict;
            if (sameHost)
                others.append(u"%1: %2"_s.arg(other.address, verdictTitle(other.verdict)));
        }
        if (others.isEmpty() || finding.evidence.facts.contains(u"otherAddresses"_s))
            continue;
        finding.evidence.facts[u"otherAddresses"_s] = others.join(u", "_s);
        finding.technical += u' '
            //: %1 lists other addresses and the verdicts there
            + Words::tr("Another address of the same host answers otherwise: %1. The server may "
                        "not see its clients' real addresses there.")
                  .arg(others.join(u", "_s));
        if (finding.verdict == Verdict::Fail)
            finding.advice += adviceFor(u"lost-address"_s, finding.software);
    }
}

void sortFindings(QList<Finding> *findings)
{
    struct Rank
    {
        std::ptrdiff_t check;
        qsizetype from; // its index beforehand: like ones stay in their order
    };
    const QList<CheckEntry> &checks = checklist().checks;
    std::vector<Rank> ranks;
    for (const Finding &finding : std::as_const(*findings)) {
        const auto it = std::ranges::find(checks, finding.id, &CheckEntry::id);
        ranks.push_back({std::distance(checks.begin(), it), std::ssize(ranks)});
    }
    const auto order = [findings](const Rank &rank) {
        const Finding &finding = findings->at(rank.from);
        return std::tuple<std::ptrdiff_t, const QString &, const QString &, quint16, qsizetype>(
            rank.check, finding.target, finding.address, finding.port, rank.from);
    };
    std::ranges::sort(ranks, {}, order);
    // One after the other to its place, the one that stood there to its own: a second list of a run
    // of a thousand servers would be more than all else in memory.
    for (qsizetype start = 0; start < findings->size(); ++start) {
        if (ranks[start].from == start)
            continue;
        Finding kept = std::move((*findings)[start]);
        qsizetype at = start;
        while (ranks[at].from != start) {
            const qsizetype next = std::exchange(ranks[at].from, at);
            (*findings)[at] = std::move((*findings)[next]);
            at = next;
        }
        ranks[at].from = at;
        (*findings)[at] = std::move(kept);
    }
}

} // namespace doorcheck
