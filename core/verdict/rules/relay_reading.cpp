// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/relay_reading.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// With the same sender, in the same way: a server may know its users only under some.
bool sameSender(const RelayCase &one, const RelayCase &other)
{
    return one.mailFrom == other.mailFrom && one.sender() == other.sender();
}

// A port for the organisation's own people that offers a login.
bool wantsLogin(const Evidence &evidence)
{
    const QJsonArray lines = evidence.facts[u"ehlo"_s].toArray();
    return evidence.facts[u"submission"_s].toBool()
        && std::ranges::any_of(lines, [](const QJsonValue &line) {
               return line.toString().startsWith(u"AUTH"_s, Qt::CaseInsensitive);
           });
}

bool isLiteral(const QString &recipient)
{
    return recipient.contains(u"@["_s); // RFC 5321 4.1.3
}

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text == word; });
}

// Servers repeat addresses and host names, and those are no words of theirs.
const QString namesPattern = u"<[^>]*>|\\S*@\\S*|\\S+\\.\\w\\S*"_s;

// The words of an answer, without the addresses, names and numbers that differ each time.
QString spoken(QString reply)
{
    static const QRegularExpression own(namesPattern + u"|\\S*\\d\\S*"_s);
    return reply.remove(own).simplified().toLower();
}

// A made-up name of a domain that is surely the server's own: a known name of it was accepted. Of
// another domain, the made-up one may be foreign.
bool isBesideATaken(const RelayCase &madeUp, const RelayCase *known)
{
    return known && accepted(*known)
        && madeUp.rcptTo.section(u'@', 1) == known->rcptTo.section(u'@', 1);
}

// A sender that many a server stumbles over: a literal, quotes, no domain, or one that is not there.
bool isOddSender(const RelayCase &relay)
{
    return isOneOf(relay.senderForm(), {u"S4", u"S5", u"S7", u"S9", u"S11", u"S15"});
}

} // namespace

RelayReading::RelayReading(const Evidence &evidence)
{
    rcptReplies = evidence.facts[u"rcptReplies"_s].toObject();
    outsideServedHere = evidence.facts[u"outsideServedHere"_s].toBool();
    const bool loginWaits = wantsLogin(evidence);
    for (RelayCase relay : evidence.relayCases) {
        // There, that is what everybody hears who has not logged in (Postfix: permit_sasl_authenticated,
        // reject), and no word about us.
        static const QRegularExpression everybody(
            u"(client host|(recipient|sender) address|helo command) rejected: access denied"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (loginWaits && !accepted(relay) && everybody.match(relay.reply).hasMatch())
            relay.outcome = RelayOutcome::AuthRequired;
        const QString question = relay.question();
        if (question.startsWith(u"control/"_s))
            controls.append(relay);
        else if (question == u"R1"_s)
            plain.append(relay);
        else if (isOneOf(question, {u"R22", u"R23"}))
            outside.append(relay);
        else if (isOneOf(question, {u"R5", u"R6", u"R15", u"R19", u"R20", u"R21"}))
            bare.append(relay); // no domain outside quotes: may be a local user's name
        else
            routed.append(relay);
    }
}

const RelayCase *RelayReading::control(QStringView name, const RelayCase &of) const
{
    const RelayCase *found = nullptr;
    for (const RelayCase &control : controls) {
        if (!sameSender(control, of) || !control.isControl(name))
            continue;
        // A server behind NAT does not know its address as its own; its names tell more.
        if (!found || (isLiteral(found->rcptTo) && !isLiteral(control.rcptTo)))
            found = &control;
    }
    return found;
}

QString RelayReading::atRcpt(const RelayCase &relay) const
{
    return rcptReplies[relay.key()].toString(relay.reply);
}

const RelayCase *RelayReading::controlOfDomain(const RelayCase &of) const
{
    const QString domain = hopOf(of.rcptTo);
    const auto it = std::ranges::find_if(controls, [&](const RelayCase &control) {
        return sameSender(control, of) && control.isControl(u"local")
            && control.rcptTo.section(u'@', -1) == domain;
    });
    return it == controls.end() ? nullptr : &*it;
}

const RelayCase *RelayReading::known() const
{
    const auto isKnown = [](const RelayCase &control) {
        return control.isControl(u"known");
    };
    // The one that was taken says most.
    const auto taken = std::ranges::find_if(controls, [&](const RelayCase &control) {
        return isKnown(control) && accepted(control);
    });
    if (taken != controls.end())
        return &*taken;
    const auto any = std::ranges::find_if(controls, isKnown);
    return any == controls.end() ? nullptr : &*any;
}

const RelayCase *RelayReading::shutOut() const
{
    const auto it = std::ranges::find_if(controls, [](const RelayCase &control) {
        return control.isControl(u"again") && !accepted(control);
    });
    return it == controls.end() ? nullptr : &*it;
}

const RelayCase *RelayReading::last() const
{
    const auto it = std::ranges::find_if(controls, [](const RelayCase &control) {
        return control.isControl(u"last") && control.outcome != RelayOutcome::NotAsked;
    });
    return it == controls.end() ? nullptr : &*it;
}

bool RelayReading::servedToTheEnd() const
{
    return std::ranges::any_of(controls, [](const RelayCase &control) {
        return control.isControl(u"again") && accepted(control);
    });
}

bool RelayReading::refusedAsForeign(Strangers who) const
{
    return std::ranges::any_of(plain, [who](const RelayCase &relay) {
        if (who == Strangers::Elsewhere && isOneOf(relay.senderForm(), {u"S2", u"S5"}))
            return false; // the second one below that domain
        return relay.outcome == RelayOutcome::Denied && isOfStranger(relay)
            && namesRelaying(relay.reply);
    });
}

bool RelayReading::refusedStranger() const
{
    return refusedAsForeign() || std::ranges::any_of(plain, [](const RelayCase &relay) {
               return relay.outcome == RelayOutcome::AuthRequired && isOfStranger(relay);
           });
}

bool RelayReading::saidOfEverybody(const RelayCase &relay) const
{
    const RelayCase *local = control(u"local", relay);
    return !definitelyRelaying(relay.reply) && local && isBesideATaken(*local, known())
        && spoken(local->reply) == spoken(relay.reply);
}

bool RelayReading::refusedAsEveryForeign(const RelayCase &relay) const
{
    const RelayCase *local = control(u"local", relay);
    const RelayCase *invalid = control(u"invalid", relay);
    if (relay.outcome != RelayOutcome::Unclear || !refused(relay) || !local || !invalid)
        return false;
    const bool ownHeard = accepted(*local)
        || (refused(*local) && spoken(local->reply) != spoken(relay.reply));
    return ownHeard && isBesideATaken(*local, control(u"known", relay))
        && spoken(invalid->reply) == spoken(relay.reply);
}

bool RelayReading::failedBeside(const RelayCase &relay) const
{
    const auto putOff = [](const RelayCase &one) { return temporary(one) && !failed(one); };
    if (!failed(relay) || std::ranges::any_of(plain + controls, putOff))
        return false;
    for (const QList<RelayCase> *kind : {&outside, &routed, &bare}) {
        const bool among = std::ranges::any_of(*kind, [&](const RelayCase &one) {
            return one.id == relay.id && one.rcptTo == relay.rcptTo;
        });
        if (among)
            return std::ranges::none_of(*kind, putOff) && std::ranges::any_of(*kind, refused);
    }
    // A sender of an odd form, beside an ordinary stranger who was refused.
    return isOddSender(relay) && std::ranges::any_of(plain, [](const RelayCase &one) {
               return isOfStranger(one) && !isOddSender(one) && refused(one);
           });
}

int RelayReading::total() const
{
    return static_cast<int>(plain.size() + outside.size() + routed.size() + bare.size());
}

bool RelayReading::unaskedOnlyInTls() const
{
    bool any = false;
    for (const QList<RelayCase> *list : all()) {
        for (const RelayCase &relay : *list) {
            if (relay.outcome != RelayOutcome::NotAsked)
                continue;
            if (!relay.sender().contains(u"+tls"_s))
                return false;
            any = true;
        }
    }
    return any;
}

int RelayReading::asked() const
{
    int count = 0;
    for (const QList<RelayCase> *list : all()) {
        count += static_cast<int>(std::ranges::count_if(*list, [](const RelayCase &relay) {
            return relay.outcome != RelayOutcome::NotAsked;
        }));
    }
    return count;
}

bool isOfStranger(const RelayCase &relay)
{
    const QString sender = relay.senderForm();
    return sender == u"S1"_s || sender == u"S2"_s || sender == u"S5"_s || sender == u"S11"_s;
}

bool namesRelaying(QString reply)
{
    static const QRegularExpression names(namesPattern);
    reply.remove(names);
    // A relay may also be the one who asks: only the deed, or a refusal of it, is meant.
    static const QRegularExpression deed(
        u"\\brelaying\\b|rcpthosts|relay access|\\brelay (operation|attempt)|"
        "\\brelay(ed)?( (is|was|are))? (not|denied|refused|prohibited|rejected|disallowed)|"
        "\\b(not|to|no|never|cannot|\\w+n't)( [a-z']+){0,4} relay"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asker(
        u"\\b(your|sending|remote|client|connecting|incoming|open|from|by)( mail| smtp)? relays?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return deed.match(reply).hasMatch() && !asker.match(reply).hasMatch();
}

bool definitelyRelaying(const QString &reply)
{
    static const QRegularExpression words(
        u"relay access denied|relaying (is )?(denied|not allowed|not permitted|prohibited|disallowed|"
        "refused|forbidden)|relay (is )?not (permitted|allowed)|unable to relay|rcpthosts|"
        "not (permitted|allowed|authori[sz]ed) to relay|(do not|don't|cannot) relay( mail)?( for|[.,]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // With a reason that lies in the asker, they may be meant for the asker alone.
    static const QRegularExpression reason(
        u"\\b(ptr|reverse|host ?name|dns|spf|spam|trust|untrusted|reputation|country|dynamic)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(reply).hasMatch() && !reason.match(reply).hasMatch();
}

bool accepted(const RelayCase &relay)
{
    return relay.outcome == RelayOutcome::Accepted || relay.outcome == RelayOutcome::AcceptedToData
        || relay.outcome == RelayOutcome::Proven;
}

bool refused(const RelayCase &relay)
{
    switch (relay.outcome) {
    case RelayOutcome::Denied:
    case RelayOutcome::DeniedAtData:
    case RelayOutcome::AuthRequired:
    case RelayOutcome::NoSuchUser:
    case RelayOutcome::Syntax:
        return true;
    case RelayOutcome::DomainNotFound:
    case RelayOutcome::Unclear:
        return relay.reply.startsWith(u'5');
    default:
        return false;
    }
}

bool temporary(const RelayCase &relay)
{
    return relay.outcome == RelayOutcome::Temporary || relay.outcome == RelayOutcome::Greylisted
        || (relay.outcome == RelayOutcome::DomainNotFound && !relay.reply.startsWith(u'5'))
        || (relay.outcome == RelayOutcome::Unclear && relay.reply.startsWith(u'4'));
}

bool failed(const RelayCase &relay)
{
    if (relay.outcome == RelayOutcome::DomainNotFound)
        return temporary(relay);
    if (relay.outcome != RelayOutcome::Temporary)
        return false;
    // RFC 3463 3.4: X.3 is the mail system's own status. Greylists say 4.2 and 4.7.
    static const QRegularExpression fault(
        u"^4\\d\\d[ -]4\\.3\\.\\d|lookup fail|look-up fail|local error|dns (fail|error|lookup|timeout)|"
        "internal error|configuration error|configuration problem"_s,
        QRegularExpression::CaseInsensitiveOption);
    return fault.match(relay.reply).hasMatch();
}

bool voided(const RelayCase &relay)
{
    return relay.outcome == RelayOutcome::SenderRefused;
}

bool refusedAsUnknown(const RelayCase &relay)
{
    // Exim answers "Unrouteable address" for a user it does not have.
    return relay.outcome == RelayOutcome::NoSuchUser
        || (relay.outcome == RelayOutcome::DomainNotFound && relay.reply.startsWith(u'5')
            && relay.reply.contains(u"unrout"_s, Qt::CaseInsensitive));
}

} // namespace doorcheck
