// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/reply_reading.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Phrases = std::initializer_list<QLatin1StringView>;

bool has(const QString &text, Phrases phrases)
{
    return std::ranges::any_of(phrases, [&](auto phrase) { return text.contains(phrase); });
}

// Each list holds wordings seen in the servers' sources or measured; lower case.
// Nothing else can be meant, whatever stands beside it.
constexpr auto relayDenied = {
    "relay access denied"_L1,      // Postfix
    "relaying denied"_L1,          // Sendmail, Courier
    "relay not permitted"_L1,      // Exim
    "relaying not allowed"_L1, "relay not allowed"_L1, "relaying is not allowed"_L1,
    "unable to relay"_L1,          // Exchange
    "not permitted to relay"_L1, "not allowed to relay"_L1, "relay denied"_L1, "cannot relay"_L1,
    "relaying prohibited"_L1, "relay prohibited"_L1, "no relaying"_L1, "do not relay"_L1,
    "don't relay"_L1, "relaying disabled"_L1, "relaying temporarily denied"_L1,
    "list of allowed rcpthosts"_L1, // the qmail family
    "relay refused"_L1, "relaying refused"_L1, "relay rejected"_L1,
    "i cannot deliver for that domain"_L1, "i cannot deliver mail for"_L1, // Haraka
    "not local host"_L1, "not a gateway"_L1,                        // IMail
    "relaying disallowed"_L1, "relay disallowed"_L1,                // Zoho
    "isn't allowed to be relayed"_L1, "mailing to remote domains not supported"_L1, // Exim of Debian
    "non-accepted domain"_L1,
    "delivery is not allowed to this address"_L1}; // hMailServer

// Said of the recipient's domain, or of us by a block list that will not be "responsible for" it.
constexpr auto relayDeniedElsewhere = {
    "no such domain at this location"_L1, "no such domain here"_L1, // Barracuda
    "mailbox is not local"_L1,                                      // Exchange 5.5
    "forwarding denied"_L1, "do not host"_L1, "don't host"_L1, "does not host"_L1,
    "for other domains"_L1, "to send mail to via this server"_L1,
    "to send mail to through this server"_L1, "access to not allowed"_L1, // IceWarp
    "not relay"_L1, "not an open relay"_L1, "relay operation"_L1, "recipient domain not served"_L1,
    "not served here"_L1, "not hosted here"_L1, "not handled here"_L1, "not an mx for"_L1,
    "not a mail exchanger for"_L1, "not an accepted domain"_L1,
    "domain is not accepted"_L1, "domain not accepted"_L1, "domain not configured"_L1,
    "domain not hosted"_L1, "not responsible for"_L1, "is not one of our domains"_L1,
    "user not local"_L1, "not our customer"_L1, "not a local domain"_L1,
    "domain is not hosted here"_L1, "we do not accept mail for"_L1,
    "mail for this domain is not accepted"_L1, "non-local recipient"_L1,
    "recipient is not local"_L1, "not a mail relay"_L1, "relay attempt"_L1};

constexpr auto tlsWanted = {"must issue a starttls"_L1, "must issue starttls"_L1,
                            "starttls required"_L1,
                            "starttls is required"_L1,  "starttls first"_L1,
                            "tls required"_L1,          "encryption required"_L1,
                            "session encryption is required"_L1, "tls is required"_L1,
                            "encryption too weak"_L1, // Sendmail: TLS_Clt in the access table
                            "requires tls"_L1,          "requires encryption"_L1,
                            "requires starttls"_L1,     "use starttls"_L1,
                            "must use tls"_L1,          "tls connection required"_L1,
                            "tls encryption required"_L1, "encryption needed"_L1,
                            "secure connection required"_L1, "must be encrypted"_L1};

constexpr auto loginWanted = {"authentication required"_L1, "authentication is required"_L1,
                              "must authenticate"_L1,       "please authenticate"_L1,
                              "auth required"_L1,           "not authenticated"_L1,
                              "authenticate first"_L1,      "need to authenticate"_L1,
                              "log in first"_L1,            "requires authentication"_L1,
                              "smtp authentication"_L1,     "must be authenticated"_L1,
                              "must log in"_L1,             "must login"_L1,
                              "login required"_L1,          "please log in"_L1,
                              "authenticate before"_L1,     "authorization required"_L1,
                              "use smtp auth"_L1,           "without authentication"_L1,
                              "pop before smtp"_L1,         "check your mail first"_L1};

constexpr auto tooMuch = {"too many"_L1,        "rate limit"_L1,      "ratelimit"_L1,
                          "limit exceeded"_L1,  "throttl"_L1,         "too fast"_L1,
                          "slow down"_L1,       "connection limit"_L1, "too much"_L1};

// A list or a rule that has us.
constexpr auto clientListed = {"client host rejected"_L1, "helo command rejected"_L1,
                               "block list"_L1,           "blocklist"_L1,
                               "blacklist"_L1,            "denylist"_L1,
                               "blocked using"_L1,        "reputation"_L1,
                               "dnsbl"_L1,                "spamhaus"_L1,
                               "banned"_L1,               "barred"_L1,
                               "suspended"_L1,            "reverse dns"_L1,
                               "no ptr"_L1,               "ptr record"_L1,
                               "your country"_L1,         "your region"_L1,
                               "your location"_L1,        "geoip"_L1,
                               "your isp"_L1,             "residential"_L1,
                               "dynamic"_L1,              "dialup"_L1,
                               "dial-up"_L1,              "listed in"_L1,
                               "listed at"_L1,            "listed by"_L1,
                               "protocol error"_L1 /* postscreen, to an early talker */};

// Words about us, which stand in refusals to relay as well.
constexpr auto clientRefused = {"your ip"_L1,      "your host"_L1,       "your network"_L1,
                                "your address"_L1, "your connection"_L1, "your server"_L1,
                                "is blocked"_L1,   "helo name"_L1,       "the ip"_L1};

constexpr auto senderRefused = {"sender address rejected"_L1, "sender rejected"_L1,
                                "sender verify failed"_L1,    "sender domain"_L1,
                                "sender verif"_L1,            "sender address must"_L1,
                                "not logged in"_L1,           "not owned by user"_L1,
                                "sender unknown"_L1,          "bad sender"_L1,
                                "domain of sender"_L1,        "spf"_L1,
                                "invalid sender"_L1,          "sender denied"_L1,
                                "return path"_L1,             "return-path"_L1,
                                "return address"_L1,          "from address"_L1,
                                "sending domain"_L1,
                                "reverse path"_L1,            "reverse-path"_L1,
                                "envelope sender"_L1};

// Whether it is the sender's domain that should prove itself, not a user of the house.
constexpr auto senderProof = {"spf"_L1, "dkim"_L1, "dmarc"_L1, "unauthenticated"_L1};

// About the sender's address or domain, wherever it is said: RFC 3463 3.2 and, for X.7.20 to X.7.27,
// RFC 7372 3 and RFC 7505 4.2.
constexpr auto senderCodes = {"4.1.7",  "5.1.7",  "4.1.8",  "5.1.8",  "5.7.20", "5.7.21", "5.7.22",
                              "5.7.23", "5.7.24", "5.7.26", "5.7.27", "4.7.26", "4.7.23", "4.7.27"};

constexpr auto contentRefused = {"spam"_L1, "virus"_L1, "malware"_L1, "content"_L1, "dkim"_L1,
                                 "dmarc"_L1, "message rejected"_L1, "looks like"_L1};

constexpr auto refusedAtData = {"data command rejected"_L1, // Postfix: smtpd_data_restrictions
                                "administrative prohibition"_L1, // Exim: acl_smtp_predata
                                "no valid recipient"_L1,    "recipients rejected"_L1,
                                "recipient rejected"_L1,    "no such user"_L1,
                                "user unknown"_L1,          "unknown user"_L1};

constexpr auto greylisted = {"greylist"_L1, "graylist"_L1, "grey-list"_L1, "gray-list"_L1,
                             "grey list"_L1, "postgrey"_L1, "try again later"_L1,
                             "come back later"_L1, "please retry"_L1, "try again in"_L1};

constexpr auto domainMissing = {"domain not found"_L1, "host not found"_L1,
                                "domain does not exist"_L1, "no such domain"_L1,
                                "unrouteable address"_L1, "unroutable address"_L1,
                                "nullmx"_L1, "null mx"_L1, "does not accept mail"_L1,
                                "bad destination system"_L1, "unresolvable"_L1,
                                "unknown domain"_L1, "name service error"_L1,
                                "can't find any mx"_L1, "no mx record"_L1,
                                "host unknown"_L1, "domain unknown"_L1};

constexpr auto userMissing = {"user unknown"_L1,        "unknown user"_L1,
                              "no such user"_L1,        "no such recipient"_L1,
                              "unknown recipient"_L1,   "recipient unknown"_L1,
                              "invalid recipient"_L1,   "mailbox not found"_L1,
                              "mailbox unavailable"_L1, "no mailbox"_L1,
                              "no such mailbox"_L1,     "does not exist"_L1,
                              "unknown in"_L1,          "user doesn't exist"_L1,
                              "unknown local part"_L1,  "unknown address"_L1,
                              "not a valid mailbox"_L1, "address unknown"_L1};

constexpr auto userSurelyMissing = {"user unknown"_L1, "unknown user"_L1, "no such user"_L1,
                                    "recipient unknown"_L1, "unknown recipient"_L1, "unknown in"_L1};

constexpr auto badSyntax = {"syntax"_L1, "malformed"_L1, "bad address"_L1, "invalid address"_L1,
                            "bad recipient address"_L1, "fully-qualified"_L1,
                            "fully qualified"_L1, "domain literals not allowed"_L1,
                            "address literal"_L1, "illegal"_L1, "invalid argument"_L1,
                            "domain name required"_L1, "restricted characters"_L1};

QString wordsOf(const SmtpReply &reply)
{
    QString words;
    for (const QByteArray &line : reply.lines)
        words += visibleText(line) + u' ';
    // Servers repeat the address they were given; its own words must not be read as theirs.
    static const QRegularExpression quoted(u"<[^>]*>|[^\\s:;,(]+@[^\\s:;,)]+"_s);
    // Where one stood in the middle ("User <abuse> unknown", Courier), the words close up.
    return words.remove(quoted).simplified().toLower();
}

// "Relaying to other hosts is not allowed": the deed is refused, whoever does it.
bool refusesRelaying(const SmtpReply &reply, const QString &words)
{
    static const QRegularExpression deed(
        u"\\brelaying\\b( [^ .;]+){0,6} (not|denied|disallowed|prohibited|forbidden|refused|rejected|"
        "disabled|restricted|blocked|unauthori[sz]ed|illegal)\\b"_s);
    // A look-up that fails for now is no word about our question.
    return (reply.permanent() || reply.code == 454) && deed.match(words).hasMatch();
}

// "We never relay", "this server won't relay for strangers", "relay is forbidden". A relay may also be
// the one who asks ("your relay is not welcome", "the sending relay could not be resolved").
bool refusesToRelay(const SmtpReply &reply, const QString &words)
{
    static const QRegularExpression before(
        u"\\b(not|cannot|never|no|un(able|willing) to|refuse[sd]? to|\\w+n't)( [a-z']+){0,7} relay"_s);
    static const QRegularExpression behind(
        u"\\brelay(ed)?( (is|was|are))? (not|denied|disallowed|prohibited|forbidden|refused|rejected|"
        "disabled|restricted|unauthori[sz]ed|illegal)\\b"_s);
    static const QRegularExpression asker(
        u"\\b(your|sending|remote|client|connecting|incoming|open|mail|smtp|from|by)( mail| smtp)? relays?\\b"_s);
    if (asker.match(words).hasMatch() || (!reply.permanent() && reply.code != 454))
        return false;
    return before.match(words).hasMatch() || behind.match(words).hasMatch();
}

// Something of ours as the reason: "your provider is not welcome".
bool namesOurs(const QString &words)
{
    static const QRegularExpression ours(
        u"\\byour (own |internet |service |mail |e-?mail |sending |smtp |source )*(provider|networks|"
        "mailserver|servers?|hostname|range|addresses|mta|helo|ehlo|greeting)\\b"_s);
    return ours.match(words).hasMatch();
}

// "Your sender address is unknown", "Sender mailbox does not exist": a user is missing, but not the
// one that was asked for.
bool missesSender(const QString &words)
{
    static const QRegularExpression sender(u"\\b(sender|originator|mail from|from address|your address)\\b"_s);
    const qsizetype at = words.indexOf(sender);
    return at >= 0 && std::ranges::any_of(userMissing, [&](auto phrase) {
               return words.indexOf(phrase) > at;
           });
}

bool isAny(const QByteArray &code, std::initializer_list<const char *> codes)
{
    return std::ranges::any_of(codes, [&](const char *each) { return code == each; });
}

// As the first thing it says. Behind another reason ("SPF check failed; our users must authenticate")
// it is advice to the house's own people.
bool asksForLogin(const QString &words)
{
    static const QRegularExpression pause(u"(?<!sorry)[.;,] "_s);
    const qsizetype end = words.indexOf(pause);
    return has(end < 0 ? words : words.first(end), loginWanted) && !has(words, senderRefused)
        && !has(words, senderProof);
}

// What concerns the client as a whole, whatever it asked for.
std::optional<RelayOutcome> readAboutClient(const SmtpReply &reply, const QString &words)
{
    if (has(words, tlsWanted) || reply.code == 523 || reply.code == 538)
        return RelayOutcome::TlsRequired;
    // A block list's or greylist's refusal often ends in "or log in": advice to the house's own people,
    // and no word about strangers.
    const bool codeOfLogin = reply.code == 530 || reply.code == 535;
    if (!codeOfLogin && (has(words, clientListed) || has(words, clientRefused) || namesOurs(words)))
        return RelayOutcome::Blocked;
    if (!codeOfLogin && reply.temporary() && has(words, greylisted))
        return RelayOutcome::Greylisted;
    if (codeOfLogin || asksForLogin(words))
        return RelayOutcome::AuthRequired;
    if (has(words, tooMuch) || reply.code == 421)
        return RelayOutcome::RateLimited;
    return std::nullopt;
}

} // namespace

RelayOutcome readRecipientReply(const SmtpReply &reply)
{
    if (reply.code == 250 || reply.code == 251)
        return RelayOutcome::Accepted;
    if (!reply.temporary() && !reply.permanent())
        return RelayOutcome::Unclear; // 252 "cannot verify" and whatever else says neither
    const QString words = wordsOf(reply);
    if (missesSender(words))
        return RelayOutcome::SenderRefused;
    // Code and words agree, so what else stands there is about the house: a footer with its rules.
    // Some say it with a temporary code (Postfix: soft_bounce, unknown_local_recipient_reject_code).
    if (isAny(reply.enhanced, {"5.1.1", "4.1.1"}) && has(words, userSurelyMissing)
        && !words.contains(u"verif"_s) && !words.contains(u"hosts without"_s))
        return RelayOutcome::NoSuchUser;
    if (has(words, relayDenied) || refusesRelaying(reply, words)
        || reply.enhanced == "5.7.54")
        return RelayOutcome::Denied;
    // "Your IP address is not authorized to relay": what is refused is named, so it is no list.
    if (!has(words, clientListed) && !has(words, senderRefused) && refusesToRelay(reply, words))
        return RelayOutcome::Denied;
    // Before the words, since "authenticate" and "unknown" are said of domains, too.
    if (isAny(reply.enhanced, senderCodes))
        return RelayOutcome::SenderRefused;
    if (const auto client = readAboutClient(reply, words))
        return *client;
    // Postfix puts off refusing a sender until RCPT (smtpd_delay_reject).
    if (has(words, senderRefused) || has(words, senderProof))
        return RelayOutcome::SenderRefused;
    // 551 is "user not local" (RFC 5321 4.2.2).
    if (has(words, relayDeniedElsewhere) || reply.code == 551)
        return RelayOutcome::Denied;
    // "Mailbox unavailable. Reject due to policy restrictions" (GMX): a mere form of words.
    if (words.contains("policy"_L1) && has(words, userMissing) && !has(words, userSurelyMissing))
        return RelayOutcome::Unclear;
    if (has(words, domainMissing) || isAny(reply.enhanced, {"5.1.2", "4.1.2", "5.1.10", "4.4.3"}))
        return RelayOutcome::DomainNotFound;
    if (reply.temporary())
        return has(words, greylisted) ? RelayOutcome::Greylisted : RelayOutcome::Temporary;
    // "HELO name does not exist", "unknown to hosts without PTR": somebody else is missing.
    if (has(words, {"helo"_L1, "ehlo"_L1, "host name"_L1, "hostname"_L1, "hosts without"_L1, "ptr"_L1}))
        return RelayOutcome::Unclear;
    if (has(words, userMissing) || reply.enhanced == "5.1.1")
        return RelayOutcome::NoSuchUser;
    if (has(words, badSyntax) || isAny(reply.enhanced, {"5.1.3", "5.5.2", "5.5.4"})
        || (reply.code >= 500 && reply.code <= 504))
        return RelayOutcome::Syntax;
    // Access rules of the server's own, without naming relaying ("Recipient address rejected:
    // Access denied"). Exchange uses 5.4.1 for domains it does not take.
    static const QRegularExpression denied(u"recipient.* access denied(?! (by|for|from|to|because|due))"_s);
    const bool toRecipient =
        isAny(reply.enhanced, {"5.7.1", "5.4.1"}) && denied.match(words).hasMatch();
    if (toRecipient || has(words, {"#5.1.0 address rejected"_L1})) // the latter is Cisco's
        return RelayOutcome::Denied;
    return RelayOutcome::Unclear;
}

RelayOutcome readSenderReply(const SmtpReply &reply)
{
    if (reply.positive())
        return RelayOutcome::Accepted;
    const QString words = wordsOf(reply);
    if (const auto client = readAboutClient(reply, words))
        return *client;
    // "Come back later" would not help a sender whose domain cannot be found.
    const bool forItsOwnSake = has(words, senderRefused) || has(words, domainMissing)
        || isAny(reply.enhanced, senderCodes);
    if (reply.temporary() && !forItsOwnSake)
        return has(words, greylisted) ? RelayOutcome::Greylisted : RelayOutcome::Temporary;
    if (has(words, badSyntax) && !forItsOwnSake)
        return RelayOutcome::Syntax;
    return RelayOutcome::SenderRefused;
}

bool decidesRelaying(RelayOutcome outcome)
{
    return outcome != RelayOutcome::Unclear && outcome != RelayOutcome::Blocked;
}

RelayOutcome readDataReply(const SmtpReply &reply)
{
    if (reply.code == 354)
        return RelayOutcome::AcceptedToData;
    const QString words = wordsOf(reply);
    const bool relaying = has(words, relayDenied) || refusesRelaying(reply, words)
        || has(words, relayDeniedElsewhere) || refusesToRelay(reply, words);
    if (relaying && !has(words, clientListed))
        return RelayOutcome::DeniedAtData; // with 454 too, as Postfix has it at RCPT
    if (reply.permanent()) {
        if (isAny(reply.enhanced, senderCodes) || has(words, senderProof))
            return RelayOutcome::Unclear;
        if (const auto client = readAboutClient(reply, words))
            return *client == RelayOutcome::AuthRequired ? RelayOutcome::DeniedAtData : *client;
        // Only what is surely about the recipients or about everybody: a filter's word on a sender or a
        // content, a full disk or a command out of order holds for that message, not for relaying.
        const bool aboutUs = has(words, senderRefused) || has(words, contentRefused);
        return !aboutUs && has(words, refusedAtData) ? RelayOutcome::DeniedAtData
                                                     : RelayOutcome::Unclear;
    }
    if (reply.temporary())
        return has(words, greylisted) ? RelayOutcome::Greylisted : RelayOutcome::Temporary;
    return RelayOutcome::Unclear;
}

} // namespace doorcheck
