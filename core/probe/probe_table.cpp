// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe.h"
#include "core/probe/proxy/open_proxy.h"
#include "core/probe/proxy/reach.h"
#include "core/probe/smtp/abuse_mailbox.h"
#include "core/probe/smtp/open_relay.h"
#include "core/probe/smtp/session_checks.h"

namespace doorcheck {

const QList<ProbeEntry> &probeTable()
{
    static const QList<ProbeEntry> table{openRelayEntry, abuseMailboxEntry, abusePostmasterEntry,
                                         backscatterEntry, startTlsEntry, authPlaintextEntry,
                                         userEnumerationEntry, clientAddressEntry, smugglingEntry,
                                         proxyOpenEntry, proxyReachEntry};
    return table;
}

// What a server answers for one domain says nothing of another.
static bool isOfDomain(const ProbeEntry &probe)
{
    return probe.id == openRelayEntry.id || probe.id == abuseMailboxEntry.id
        || probe.id == abusePostmasterEntry.id || probe.id == backscatterEntry.id;
}

QJsonArray ownAddressesFact(const ProbeInput &input)
{
    QJsonArray own;
    for (const QHostAddress &address : input.ownAddresses)
        own.append(address.toString());
    return own;
}

bool asks(const ProbeEntry &probe, ProbeScope scope, const ProbeInput &input)
{
    if (probe.scope != scope || (input.furtherDomain && !isOfDomain(probe)))
        return false;
    if (probe.sendsMail && !(input.sendProof && input.mailboxIsOurs))
        return false;
    return input.portNamed || !probe.asksPort || probe.asksPort(input.endpoint.port);
}

bool isTransferPort(quint16 port)
{
    return port == 25;
}

const ProbeEntry *findProbe(QStringView id)
{
    for (const ProbeEntry &entry : probeTable()) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace doorcheck
