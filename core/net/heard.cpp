// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/heard.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString keyOf(const Endpoint &endpoint, const QString &sender, const QString &mailFrom,
              const QString &rcptTo)
{
    // Line ends cannot stand in an address that was sent.
    return u"%1:%2\n%3\n%4\n%5"_s.arg(endpoint.address.toString(),
                                      QString::number(endpoint.port), sender, mailFrom, rcptTo);
}

} // namespace

HeardReplies::HeardReplies()
    : nonce(QString::number(QRandomGenerator::system()->generate64(), 16))
{
}

void HeardReplies::keep(const Endpoint &endpoint, const QString &sender, const RelayCase &relay)
{
    m_cases.insert(keyOf(endpoint, sender, relay.mailFrom, relay.rcptTo), relay);
}

std::optional<RelayCase> HeardReplies::find(const Endpoint &endpoint, const QString &sender,
                                            const QString &mailFrom, const QString &rcptTo) const
{
    const auto it = m_cases.constFind(keyOf(endpoint, sender, mailFrom, rcptTo));
    return it == m_cases.constEnd() ? std::nullopt : std::optional<RelayCase>(*it);
}

void HeardReplies::keepGreeting(const Endpoint &endpoint, const QByteArray &name)
{
    m_greetings.insert(keyOf(endpoint, {}, {}, {}), name);
}

QByteArray HeardReplies::greeting(const Endpoint &endpoint) const
{
    return m_greetings.value(keyOf(endpoint, {}, {}, {}));
}

} // namespace doorcheck
