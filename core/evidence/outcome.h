// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace doorcheck {

// How one RCPT (with the MAIL before it and, where it was asked, the DATA after it) ended.
// A reading of the server's words, not a judgement of the server.
enum class RelayOutcome {
    Accepted,       // 2xx at RCPT; DATA was not asked or could not be
    AcceptedToData, // 2xx at RCPT and 354 at DATA; closed there without a byte of message
    Proven,         // our marked message was delivered to the tester's own mailbox
    Denied,         // relaying refused in words or codes that mean it
    DeniedAtData,   // 2xx at RCPT, refused at DATA
    AuthRequired,   // the server wants a login first
    TlsRequired,    // the server wants STARTTLS first, and TLS could not be had
    NoSuchUser,     // the recipient is unknown to a server that knows its own users
    DomainNotFound, // the server could not resolve the domain we named: nothing about relaying
    Greylisted,     // temporary refusal: come back later
    Temporary,      // another 4xx
    Blocked,        // we are refused for who we are (block list, reputation, policy)
    RateLimited,    // too many connections, commands or errors
    SenderRefused,  // MAIL was refused, so RCPT says nothing
    Syntax,         // the server does not take this form of address
    Unclear,        // a refusal in words nobody here knows
    NotAsked        // the connection ended, or a limit was reached, before this was asked
};

// How one attempt to reach the canary through a proxy ended.
enum class ProxyOutcome {
    Reached,     // a nonce that only the canary knows came back through the proxy
    Granted,     // the proxy said yes, but nothing of the canary's could be read
    Unreachable, // the access list let us pass, the proxy could not reach the canary
    Denied,      // refused by the proxy's rules
    AuthRequired,
    OwnPage,    // a web server that answers with a page of its own
    Redirected, // a web server that sends everybody elsewhere
    NotAProxy,  // an answer that is not of this protocol, or the connection closed on it
    Refused,    // nothing listens on this port
    NotAsked    // time-out, reset, ban, or a stop before this was asked
};

// Public names in JSON: the enumerator with a small first letter ("acceptedToData").
QString outcomeName(RelayOutcome outcome);
QString outcomeName(ProxyOutcome outcome);
std::optional<RelayOutcome> relayOutcomeFromName(QStringView name);
std::optional<ProxyOutcome> proxyOutcomeFromName(QStringView name);

} // namespace doorcheck
