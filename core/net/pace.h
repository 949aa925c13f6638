// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <optional>

namespace doorcheck {

// How fast a target is asked. Gentle keeps within what servers and their log watchers bear
// (Postfix slows down after 10 errors a connection, fail2ban's usual limit is 5 in 10 minutes).
enum class PaceName { Gentle, Normal, Fast };

QString paceName(PaceName pace); // "gentle", "normal", "fast"
std::optional<PaceName> paceFromName(QStringView name);

struct PaceLimits
{
    std::chrono::milliseconds gap;       // between two connections to one address
    int perMinute;                       // connections to one address in any minute; 0: no limit
    int recipientsPerConnection;         // RCPT attempts before QUIT
    bool operator==(const PaceLimits &) const = default;
};

PaceLimits paceLimits(PaceName pace);

// Keeps the connection times of one run, for every address. Pure: the clock is the caller's.
class Pace
{
public:
    using Time = std::chrono::milliseconds; // since any fixed point

    explicit Pace(PaceName name) : m_name(name), m_limits(paceLimits(name)) {}

    PaceName name() const { return m_name; }
    const PaceLimits &limits() const { return m_limits; }

    // Reserves the next turn at `address` and says how long to wait for it from `now`.
    std::chrono::milliseconds reserve(const QHostAddress &address, Time now);

private:
    PaceName m_name;
    PaceLimits m_limits;
    QHash<QHostAddress, QList<qint64>> m_turns; // the turns given in the last minute, oldest first
};

} // namespace doorcheck
