// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/lost_address.h"
#include "core/verdict/rules/session_rules.h"
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::ClientAddressRule)
};

bool isTaken(const QString &reply)
{
    return reply.startsWith(u"250"_s) || reply.startsWith(u"251"_s);
}

// The server believes what a stranger says of where they come from.
std::optional<Judgement> claimed(const QJsonObject &facts)
{
    const QJsonObject proxy = facts[u"proxyHeader"_s].toObject();
    if (proxy[u"taken"_s].toBool()) {
        const QString rcpt = proxy[u"rcpt"_s].toString();
        return Judgement{isTaken(rcpt) ? Verdict::Fail : Verdict::Warning, u"claimed"_s,
                         Words::tr("It lets strangers say where they come from."),
                         Words::tr("It is silent until a PROXY header comes, and took one of ours "
                                   "that named the server itself: %1. Then, to an outside mailbox: %2")
                             .arg(proxy[u"banner"_s].toString(), rcpt),
                         u"lost-address"_s};
    }
    const QJsonObject xclient = facts[u"xclient"_s].toObject();
    if (xclient.isEmpty())
        return std::nullopt;
    const bool taken = xclient[u"taken"_s].toBool();
    const QString rcpt = xclient[u"rcpt"_s].toString();
    if (!taken)
        return Judgement{Verdict::Warning, u"claimed"_s,
                         Words::tr("It offers strangers to say where they come from."),
                         Words::tr("XCLIENT stands in the answer to EHLO; used, it was answered: %1")
                             .arg(xclient[u"reply"_s].toString()),
                         u"lost-address"_s};
    return Judgement{isTaken(rcpt) ? Verdict::Fail : Verdict::Warning, u"claimed"_s,
                     Words::tr("It lets strangers say where they come from."),
                     Words::tr("XCLIENT ADDR=127.0.0.1 was taken: %1. Then, to an outside mailbox: %2")
                         .arg(xclient[u"reply"_s].toString(), rcpt),
                     u"lost-address"_s};
}

} // namespace

Judgement judgeClientAddress(const RuleInput &input)
{
    const QJsonObject &facts = input.evidence.facts;
    if (auto judgement = claimed(facts)) {
        // What it lets its own people claim says nothing about strangers.
        if (input.place == Place::Inside) {
            judgement->verdict = Verdict::NotProven;
            judgement->reason = Words::tr("It lets us say where we come from, but we ask from inside.");
            judgement->problem.clear();
        }
        return *judgement;
    }
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const QJsonArray lines = facts[u"ehlo"_s].toArray();
    if (lines.isEmpty())
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), {}, {}};
    const QHostAddress source(facts[u"source"_s].toString());
    const QString first = lines.first().toString();
    const QList<QHostAddress> echoed = addressesIn(first);
    const QString seen = Words::tr("Answer to EHLO: %1. We spoke from %2.").arg(first, source.toString());
    if (echoed.isEmpty())
        return {Verdict::NotProven, u"not-told"_s,
                Words::tr("It does not say which address it sees."),
                Words::tr("%1 The Received line of a message would show it.").arg(seen), {}};
    if (echoed.contains(source))
        return {Verdict::Pass, u"seen"_s, Words::tr("Yes. It sees where we come from."), seen, {}};
    const QHostAddress other = echoed.first();
    if (isInsideAddress(other))
        return {input.place == Place::Inside ? Verdict::NotProven : Verdict::Warning, u"lost"_s,
                Words::tr("No. It takes us for somebody inside your network."),
                Words::tr("%1 It sees %2: a gateway or a container's bridge stands between.")
                    .arg(seen, other.toString()),
                input.place == Place::Inside ? QString() : u"lost-address"_s};
    if (isInsideAddress(source))
        return {Verdict::Pass, u"seen"_s, Words::tr("Yes. It sees where we come from."),
                Words::tr("%1 Our own network gives us that outside address.").arg(seen), {}};
    return {Verdict::Warning, u"lost"_s, Words::tr("No. It sees another address than ours."), seen,
            u"lost-address"_s};
}

} // namespace doorcheck
