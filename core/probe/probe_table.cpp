// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe.h"
#include "core/probe/proxy/open_proxy.h"
#include "core/probe/proxy/reach.h"
#include "core/probe/smtp/abuse_mailbox.h"
#include "core/probe/smtp/open_relay.h"

namespace doorcheck {

const QList<ProbeEntry> &probeTable()
{
    static const QList<ProbeEntry> table{openRelayEntry, abuseMailboxEntry, abusePostmasterEntry,
                                         proxyOpenEntry, proxyReachEntry};
    return table;
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
