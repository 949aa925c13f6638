// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/canary.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QQueue>
#include <QSet>

namespace doorcheck {

// What the canary has said and will say: nonces and tokens of 128 bits, as 32 hex digits. The
// newest 20 000 are kept.
class CanaryNonces
{
public:
    CanaryNonces();

    QByteArray fresh(); // one never used before, from now on issued
    bool issued(const QByteArray &nonce) const { return m_issued.contains(nonce); }
    QByteArray findIssued(QByteArrayView bytes) const;

    Canary::Page newPage();
    // What the page of `path` ("/3f2a...") says; empty when no such page was made.
    QByteArray pageNonce(const QByteArray &path) const;

    // Remembers every token of ours in what a listener was told, and by whom.
    void noteArrivals(QByteArrayView bytes, const QHostAddress &peer);
    QList<QHostAddress> arrivedFrom(const QByteArray &token) const { return m_arrived.value(token); }

private:
    QByteArray derived(const QByteArray &token) const;

    QByteArray m_secret; // never leaves this object
    QSet<QByteArray> m_issued, m_tokens;
    QHash<QByteArray, QList<QHostAddress>> m_arrived; // a part of the tokens, and who brought them
    QQueue<QByteArray> m_issuedOrder, m_tokensOrder;
};

} // namespace doorcheck
