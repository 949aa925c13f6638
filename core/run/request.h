// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/canary.h"
#include "core/net/endpoint.h"
#include "core/net/imap_mailbox.h"
#include "core/net/pace.h"
#include "core/net/resolver.h"
#include "core/net/vantage.h"
#include "core/run/run_document.h"
#include "core/target/target.h"

namespace doorcheck {

// Everything a person asked for: what the command line or the window hands to the engine.
struct CheckRequest
{
    QString client;
    QStringList domains;     // ACE, checked
    QList<HostTarget> mail;  // named mail hosts
    QList<HostTarget> proxies;
    bool discovery = true;
    QList<Endpoint> leaveOut; // what is not to be asked: addresses or hosts, with or without a port
    Permission permission;
    QString outsideMailbox; // empty: a reserved example address, and no proof is possible
    QString testMailbox;    // one of the tester's own behind the servers; empty: none
    bool sendProof = false;
    std::optional<CanarySettings> canary;
    QHostAddress source;
    QList<QHostAddress> publicAddresses; // ours as the outside sees them, where a router rewrites
    std::optional<Place> statedPlace;
    Networks inside;
    ResolverSettings resolver;
    QStringList only, skip; // check ids
    // Where the outside mailbox can be read over IMAP; its password is never written down.
    std::optional<ImapLogin> proofMailbox;
    std::optional<HostTarget> site;  // their web site; without it, that of the first domain
    QList<HostTarget> insideHosts;   // of theirs, with a port: may the proxy lead there?
    bool askMetadata = false;        // and to the cloud's description of the machine?
    QString proxyUser, proxyPassword; // a test login; never written to the run document
    PaceName pace = PaceName::Gentle;
    QList<Attestation> attestations;
    std::chrono::milliseconds proofWait{10'000};
    std::chrono::milliseconds greylistWait{0}; // before what was put off is asked again; 0: never
    std::chrono::milliseconds connectTimeout{20'000}; // until a connection stands
    std::chrono::milliseconds stepTimeout{60'000};    // for one answer
};

// Listeners of our own only where something is to be proven with them.
bool needsListeners(const CheckRequest &request);

QJsonObject requestToJson(const CheckRequest &request);
std::optional<CheckRequest> requestFromJson(const QJsonObject &object, QString *error);

} // namespace doorcheck
