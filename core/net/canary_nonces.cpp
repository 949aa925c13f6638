// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/canary_nonces.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace doorcheck {

namespace {

constexpr qsizetype nonceLength = 32;
constexpr qsizetype kept = 20'000;

QByteArray randomHex(int words)
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), words);
    return QByteArray(reinterpret_cast<const char *>(bits.data()), words * 4).toHex();
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

struct Found
{
    QByteArray value;
    qsizetype end = 0; // behind it
};

// The first run of hex digits at or behind `from` that ends in a member of `set`.
Found findIn(const QSet<QByteArray> &set, QByteArrayView bytes, qsizetype from)
{
    qsizetype run = 0; // hex digits in a row, up to here
    for (qsizetype at = from; at < bytes.size(); ++at) {
        run = isHexDigit(bytes[at]) ? run + 1 : 0;
        if (run < nonceLength)
            continue;
        const QByteArray candidate = bytes.sliced(at + 1 - nonceLength, nonceLength).toByteArray();
        if (set.contains(candidate))
            return {candidate, at + 1};
    }
    return {};
}

void remember(const QByteArray &value, QSet<QByteArray> &set, QQueue<QByteArray> &order)
{
    set.insert(value);
    order.enqueue(value);
    if (order.size() > kept)
        set.remove(order.dequeue());
}

} // namespace

CanaryNonces::CanaryNonces()
    : m_secret(randomHex(8))
{
}

QByteArray CanaryNonces::fresh()
{
    const QByteArray nonce = randomHex(4);
    remember(nonce, m_issued, m_issuedOrder);
    return nonce;
}

QByteArray CanaryNonces::findIssued(QByteArrayView bytes) const
{
    return findIn(m_issued, bytes, 0).value;
}

void CanaryNonces::noteArrivals(QByteArrayView bytes, const QHostAddress &peer)
{
    for (Found found = findIn(m_tokens, bytes, 0); !found.value.isEmpty();
         found = findIn(m_tokens, bytes, found.end)) {
        QList<QHostAddress> &peers = m_arrived[found.value];
        if (!peers.contains(peer) && peers.size() < 8)
            peers.append(peer);
    }
}

Canary::Page CanaryNonces::newPage()
{
    const QByteArray token = randomHex(4);
    remember(token, m_tokens, m_tokensOrder);
    if (m_arrived.size() > kept)
        m_arrived.clear();
    return {QLatin1Char('/') + QString::fromLatin1(token), QString::fromLatin1(derived(token))};
}

QByteArray CanaryNonces::pageNonce(const QByteArray &path) const
{
    const QByteArray token = path.startsWith('/') ? path.sliced(1) : QByteArray();
    return m_tokens.contains(token) ? derived(token) : QByteArray();
}

// Whoever knows the token cannot work out the nonce; only the page tells it.
QByteArray CanaryNonces::derived(const QByteArray &token) const
{
    return QMessageAuthenticationCode::hash(token, m_secret, QCryptographicHash::Sha256)
        .toHex()
        .first(nonceLength);
}

} // namespace doorcheck
