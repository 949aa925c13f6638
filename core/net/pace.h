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
    int connectionsAtOnce = 1;           // to one address
    bool pipelining = false;             // several commands in one packet, where offered (RFC 2920)
    bool everyForm = true;               // false: only the few address forms that find most
    int refusalsInTenMinutes = 0;        // questions a log watcher counts, at one address; 0: no limit
    bool operator==(const PaceLimits &) const = default;
};

PaceLimits paceLimits(PaceName pace);

// Keeps the connection times of one run, for every address. Pure: the clock is the caller's.
class Pace
{
public:
    using Time = std::chrono::milliseconds; // since any fixed point

    explicit Pace(PaceName name) : Pace(name, paceLimits(name)) {}
    Pace(PaceName name, PaceLimits limits) : m_name(name), m_limits(limits) {}

    PaceName name() const { return m_name; }
    const PaceLimits &limits() const { return m_limits; }

    // Reserves the next turn at `address` and says how long to wait for it from `now`.
    std::chrono::milliseconds reserve(const QHostAddress &address, Time now);

    // How long to wait before `count` more questions that will most likely be refused.
    std::chrono::milliseconds waitForRefusals(const QHostAddress &address, int count,
                                              Time now) const;
    // What was refused indeed.
    void noteRefusals(const QHostAddress &address, int count, Time now);

private:
    PaceName m_name;
    PaceLimits m_limits;
    QHash<QHostAddress, QList<qint64>> m_turns; // the turns given in the last minute, oldest first
    QHash<QHostAddress, QList<qint64>> m_refusals; // times of the last refusals, oldest first
};

} // namespace doorcheck
