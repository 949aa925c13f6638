// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/mail_header.h"
#include "core/verdict/rules/lost_address.h"
#include "core/verdict/rules/session_rules.h"
#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

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

// What the outside mailbox got after a claim, and without one. Only the difference shows that the
// claim opens the door.
struct AfterClaim
{
    explicit AfterClaim(const QJsonObject &fact)
        : with(fact[u"rcpt"_s].toString())
        , without(fact[u"without"_s].toString())
        , withoutMeans(relayOutcomeFromName(fact[u"withoutOutcome"_s].toString())
                           .value_or(RelayOutcome::Unclear))
    {
    }
    // Who is put off may be let in later: no refusal, whatever becomes of it.
    bool refusedWithout() const
    {
        return !without.isEmpty() && !isTaken(without)
            && withoutMeans != RelayOutcome::Greylisted && withoutMeans != RelayOutcome::Temporary
            && withoutMeans != RelayOutcome::RateLimited;
    }
    bool opens() const { return isTaken(with) && refusedWithout(); }
    Verdict verdict() const { return opens() ? Verdict::Fail : Verdict::Warning; }
    QString remark() const
    {
        if (!isTaken(with))
            return {};
        if (without.isEmpty())
            return u' ' + Words::tr("Without the claim it could not be asked.");
        //: %1 is a server's answer
        return u' ' + Words::tr("Without the claim: %1").arg(without);
    }
    QString with;
    QString without;
    RelayOutcome withoutMeans;
};

// The server believes what a stranger says of where they come from.
std::optional<Judgement> claimed(const QJsonObject &facts)
{
    const QJsonObject proxy = facts[u"proxyHeader"_s].toObject();
    if (proxy[u"taken"_s].toBool()) {
        const AfterClaim after(proxy);
        return Judgement{after.verdict(), u"claimed"_s,
                         Words::tr("It lets strangers say where they come from."),
                         //: %1 is the server's answer to the PROXY header, %2 to what followed
                         Words::tr("It is silent until a PROXY header comes, and took one of ours "
                                   "that named the server itself: %1. Then, to an outside mailbox: %2")
                                 .arg(proxy[u"banner"_s].toString(), after.with)
                             + after.remark(),
                         u"lost-address"_s};
    }
    const QJsonObject xclient = facts[u"xclient"_s].toObject();
    if (xclient.isEmpty())
        return std::nullopt;
    const bool taken = xclient[u"taken"_s].toBool();
    const AfterClaim after(xclient);
    if (!taken)
        return Judgement{Verdict::Warning, u"claimed"_s,
                         Words::tr("It offers strangers to say where they come from."),
                         //: %1 is the server's answer to the command XCLIENT
                         Words::tr("XCLIENT stands in the answer to EHLO; used, it was answered: %1")
                             .arg(xclient[u"reply"_s].toString()),
                         u"lost-address"_s};
    return Judgement{after.verdict(), u"claimed"_s,
                     Words::tr("It lets strangers say where they come from."),
                     //: %1 is the server's answer to the command, %2 to what followed
                     Words::tr("XCLIENT ADDR=127.0.0.1 was taken: %1. Then, to an outside mailbox: %2")
                             .arg(xclient[u"reply"_s].toString(), after.with)
                         + after.remark(),
                     u"lost-address"_s};
}

// An address that the server says we have, beside those that are ours.
Judgement weigh(const RuleInput &input, const QHostAddress &other, const QString &seen)
{
    const bool inside = input.place == Place::Inside;
    if (isInsideAddress(other))
        return {inside ? Verdict::NotProven : Verdict::Warning, u"lost"_s,
                Words::tr("No. It takes us for somebody inside your network."),
                //: %1 is the sentence so far, %2 the address the server sees
                Words::tr("%1 It sees %2: a gateway or a container's bridge stands between.")
                    .arg(seen, other.toString()),
                inside ? QString() : u"lost-address"_s};
    // Behind a router that rewrites addresses we do not know how we look from outside, or not
    // wholly: it may be the address that the server names, and that may as well be its gateway's.
    if (isInsideAddress(QHostAddress(input.evidence.facts[u"source"_s].toString())))
        return {Verdict::NotProven, u"unsure"_s,
                Words::tr("It names an address that we do not know."),
                //: %1 is the sentence so far, %2 the address the server sees; --public is an option
                //: and stays
                Words::tr("%1 %2 may be our router's address or the server's own gateway's. Check "
                          "from a public address, or say what ours is: --public %2")
                    .arg(seen, other.toString()),
                {}};
    return {inside ? Verdict::NotProven : Verdict::Warning, u"lost"_s,
            Words::tr("No. It sees another address than ours."), seen,
            inside ? QString() : u"lost-address"_s};
}

Judgement seesUs(const QString &seen)
{
    return {Verdict::Pass, u"seen"_s, Words::tr("Yes. It sees where we come from."), seen, {}};
}

// The address behind a word to us or the name we gave ("Hello doorcheck.example [192.0.2.7]"); null
// where there is none. Any other in that line may be the server's own ("mx (10.1.2.3) at your
// service", "Hello, this is mx [10.1.2.3]") or no address at all (a version).
QHostAddress greetedAddress(const QString &said, const QString &serverName)
{
    static const QRegularExpression toUs(
        u"\\b(?:hello|hi|greets|welcome|meet you|your service|doorcheck\\.example)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofItself(u"^(?:this|is|i'm|am|are|here|server|to|my|our|from)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(u"[,:;!.()]+"_s);
    constexpr qsizetype furthest = 3; // words between
    QRegularExpressionMatchIterator it = toUs.globalMatch(said);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QStringList words = said.mid(match.capturedEnd()).split(u' ', Qt::SkipEmptyParts);
        bool nameOver = false; // "Hello you, mx [10.1.2.3]": another one is spoken of
        for (qsizetype i = 0; i < std::min(words.size(), furthest + 1); ++i) {
            QString bare = words[i];
            bare.remove(marks);
            if (bare.isEmpty())
                continue;
            const QList<QHostAddress> found = addressesIn(words[i]);
            const bool bracketed = words[i].startsWith(u'[') || words[i].startsWith(u'(');
            if (!found.isEmpty() && (bracketed || i == 0))
                return found.first();
            const bool itself = ofItself.match(bare).hasMatch()
                || words[i].startsWith(serverName, Qt::CaseInsensitive);
            if (!found.isEmpty() || itself || nameOver)
                break;
            nameOver = words[i].endsWith(u',') || words[i].endsWith(u'.') || words[i].endsWith(u'!');
        }
    }
    return {};
}

Judgement byEhlo(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const QJsonObject &facts = input.evidence.facts;
    const QJsonArray lines = facts[u"ehlo"_s].toArray();
    if (lines.isEmpty())
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), {}, {}};
    const QString line = lines.first().toString();
    //: %1 is a line of the server that holds an address, %2 our own address
    const QString seen = Words::tr("Answer to EHLO: %1. We spoke from %2.")
                             .arg(line, facts[u"source"_s].toString());
    // The first word is the server's own name (RFC 5321 4.1.1.1).
    const QString said = line.section(u' ', 1);
    const QList<QHostAddress> own = ownAddresses(input.evidence);
    const QList<QHostAddress> named = addressesIn(said);
    const bool ours = std::ranges::any_of(
        named, [&](const QHostAddress &address) { return own.contains(address); });
    if (ours)
        return seesUs(seen);
    const QHostAddress told = greetedAddress(said, line.section(u' ', 0, 0));
    if (told.isNull())
        return {Verdict::NotProven, u"not-told"_s,
                Words::tr("It does not say which address it sees."),
                //: %1 is the sentence so far
                Words::tr("%1 The Received line of a message would show it.").arg(seen), {}};
    return weigh(input, told, seen);
}

// By the line that the server wrote into a marked message which it passed on; nothing when it sent
// none, or the line names no address.
std::optional<Judgement> byReceived(const RuleInput &input)
{
    const QString line = input.evidence.facts[u"received"_s].toString();
    const QList<QHostAddress> own = ownAddresses(input.evidence);
    const QHostAddress client = clientIn(readReceived(line.toUtf8()).from, own);
    if (client.isNull())
        return std::nullopt;
    const QString seen =
        //: %1 is a line the server wrote into a message, %2 our own address
        Words::tr("In our marked message it wrote: \"%1\". We spoke from %2.")
            .arg(line, input.evidence.facts[u"source"_s].toString());
    if (own.contains(client))
        return seesUs(seen);
    Judgement judgement = weigh(input, client, seen);
    // No suspicion any more: it took a stranger for one of its own and passed on their mail. Our
    // own router may do the same to us where we are perhaps in the same house.
    if (isInsideAddress(client) && input.place == Place::Outside)
        judgement.verdict = Verdict::Fail;
    return judgement;
}

// What is lost by one account is not found by the other.
int rank(const Judgement &judgement)
{
    static const QStringList grades{u"not-tested"_s, u"not-told"_s, u"unsure"_s, u"seen"_s, u"lost"_s};
    return static_cast<int>(grades.indexOf(judgement.grade));
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
    const std::optional<Judgement> written = byReceived(input);
    const Judgement said = byEhlo(input);
    if (written && (rank(*written) > rank(said) || written->verdict == Verdict::Fail))
        return *written;
    return said;
}

} // namespace doorcheck
