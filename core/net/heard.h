// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/net/endpoint.h"

#include <QHash>

#include <optional>

namespace doorcheck {

// What mail servers answered in one run, so that no two probes put the same question to one server:
// each refusal is a line in its log, and log watchers count them.
class HeardReplies
{
public:
    HeardReplies();

    // The made-up names of the run: the same for every probe, so that they need asking once.
    const QString nonce;

    // `sender` tells apart how the question was put ("S2", "S2+tls").
    void keep(const Endpoint &endpoint, const QString &sender, const RelayCase &relay);
    std::optional<RelayCase> find(const Endpoint &endpoint, const QString &sender,
                                  const QString &mailFrom, const QString &rcptTo) const;

    // The name to greet with, where our own address was refused; empty: our address.
    void keepGreeting(const Endpoint &endpoint, const QByteArray &name);
    QByteArray greeting(const Endpoint &endpoint) const;

private:
    QHash<QString, RelayCase> m_cases;
    QHash<QString, QByteArray> m_greetings;
};

} // namespace doorcheck
