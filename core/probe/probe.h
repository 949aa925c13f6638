// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/net/imap_mailbox.h"
#include "core/net/network.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace doorcheck {

// What is to be asked, and what the person allowed.
struct ProbeInput
{
    Endpoint endpoint;       // where to ask; address null for a check of the domain as a whole
    QString domain;          // D: the organisation's mail domain; empty when not given
    bool furtherDomain = false; // the same server was asked for another domain: only what differs is asked
    QStringList hostNames;   // H: names of the host known so far (MX, PTR, as typed)
    // Addresses that are known to be ours beside the one we speak from: what others see of a
    // network that rewrites it.
    QList<QHostAddress> ownAddresses;
    QString outsideMailbox;  // u@X: an outside mailbox; the tester's own when `mailboxIsOurs`
    bool mailboxIsOurs = false;
    QList<QHostAddress> outsideServers; // that take mail for X, as far as DNS told
    QString testMailbox;     // one of the tester's own behind the server; empty: none was named
    bool sendProof = false;  // marked messages to the outside mailbox are allowed
    std::chrono::milliseconds proofWait{10'000}; // how long to wait for it to come back
    std::shared_ptr<const ImapLogin> proofMailbox; // where to look for it; null: at the canary
    bool portNamed = false;  // the person named this port; it is not one of a list of usual ones
    QHostAddress insideAddress; // one of the organisation's own network; null: none was named
    Endpoint ownMail;           // a mail server of theirs that is part of the permission; port 0: none
    Endpoint ownSite;           // their web site, likewise; port 0: 80, and 443 in TLS
    QList<Endpoint> insideHosts; // hosts of theirs a proxy may be asked to reach
    bool askMetadata = false;    // and so for the cloud's description of the machine
    QString loginUser, loginPassword; // a test login for the proxy; empty: none was given
    std::shared_ptr<const Evidence> before; // of the check this one builds on; null: it did not run
    // How long to wait before what was put off is asked once more; 0: not at all.
    std::chrono::milliseconds greylistWait{0};
};

// ProbeInput::ownAddresses as the fact "ownAddresses" has them.
QJsonArray ownAddressesFact(const ProbeInput &input);

// One probe under way: shared by the coroutine and the guard in run/, so that whatever was seen
// before an exception, a stop or a deadline is kept. `evidence` grows as the probe goes.
struct ProbeTask
{
    ProbeTask(NetworkSettings settings, ProbeInput in) : network(std::move(settings)), input(std::move(in)) {}
    Network network;
    ProbeInput input;
    Evidence evidence;
};

// A probe: asks, fills task->evidence, judges nothing. A free or static coroutine. May throw
// DialogueError; the guard turns that into evidence.notLearnt and the fact "error" (the kind's
// name: "refused", "timedOut", "closed", "reset", "tlsFailed", "tooLong", "garbled",
// "unreachable", "stopped").
using ProbeFunction = QCoro::Task<> (*)(std::shared_ptr<ProbeTask> task);

// What a probe would send, worked out without sending anything.
struct PlannedTraffic
{
    int connections = 0; // at most
    int messages = 0;    // at most
    QStringList logLines; // examples of what the server's administrator will see in the log
    int usual = 0; // connections when the server refuses everything; 0: as many as at most
    int refusals = 0; // questions that a server in order refuses, each a line in its log
};
using PlanFunction = PlannedTraffic (*)(const ProbeInput &input, const PaceLimits &pace);

// What a probe speaks to: once a domain, or once an address and port.
enum class ProbeScope { Domain, MailEndpoint, ProxyEndpoint };

struct ProbeEntry
{
    QLatin1StringView id; // the check's public id: "mail.open-relay"
    ProbeScope scope;
    ProbeFunction run;
    PlanFunction plan;
    // Which of the usual ports it asks, when the person named none; null: every one.
    bool (*asksPort)(quint16 port) = nullptr;
    // The check whose evidence for the same place it is handed, and whether that makes it worth
    // asking; where it is not, there is no finding for that place.
    QLatin1StringView after = {};
    bool (*worth)(const Evidence &before) = nullptr;
    bool sendsMail = false; // asks with messages, so only where the person allowed them
};

// Whether this probe asks there at all.
bool asks(const ProbeEntry &probe, ProbeScope scope, const ProbeInput &input);

// The port at which mail servers take mail from each other (RFC 5321 4.5.4.2).
bool isTransferPort(quint16 port);

// Every probe, in the order in which they run.
const QList<ProbeEntry> &probeTable();
const ProbeEntry *findProbe(QStringView id);

} // namespace doorcheck
