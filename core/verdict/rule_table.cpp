// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rule.h"
#include "core/verdict/rules/abuse.h"
#include "core/verdict/rules/answers.h"
#include "core/verdict/rules/open_relay.h"
#include "core/verdict/rules/proxy_open.h"
#include "core/verdict/rules/proxy_reach.h"
#include "core/verdict/rules/session_rules.h"
#include "core/verdict/rules/software.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

const QList<RuleEntry> &ruleTable()
{
    static const QList<RuleEntry> table{
        {"mail.open-relay"_L1, judgeOpenRelay},
        {"mail.client-address"_L1, judgeClientAddress},
        {"mail.starttls"_L1, judgeStartTls},
        {"mail.auth-plaintext"_L1, judgeAuthPlaintext},
        {"mail.user-enumeration"_L1, judgeUserEnumeration},
        {"mail.backscatter"_L1, judgeBackscatter},
        {"mail.smuggling"_L1, judgeSmuggling},
        {"mail.software"_L1, judgeMailSoftware},
        {"proxy.open"_L1, judgeProxyOpen},
        {"proxy.reach"_L1, judgeProxyReach},
        {"proxy.access-control"_L1, judgeProxyAccessControl},
        {"proxy.current"_L1, judgeProxyCurrent},
        {"proxy.patched"_L1, judgeProxyPatched},
        {"proxy.watched"_L1, judgeProxyWatched},
        {"abuse.mailbox"_L1, judgeAbuseMailbox},
        {"abuse.monitored"_L1, judgeAbuseMonitored},
        {"abuse.postmaster"_L1, judgeAbusePostmaster},
    };
    return table;
}

const RuleEntry *findRule(QStringView id)
{
    for (const RuleEntry &entry : ruleTable()) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace doorcheck
