// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

using namespace std::chrono_literals;

QString paceName(PaceName pace)
{
    switch (pace) {
    case PaceName::Gentle:
        return u"gentle"_s;
    case PaceName::Normal:
        return u"normal"_s;
    case PaceName::Fast:
        break;
    }
    return u"fast"_s;
}

std::optional<PaceName> paceFromName(QStringView name)
{
    for (const PaceName pace : {PaceName::Gentle, PaceName::Normal, PaceName::Fast}) {
        if (paceName(pace) == name)
            return pace;
    }
    return std::nullopt;
}

PaceLimits paceLimits(PaceName pace)
{
    // Eight recipients stay below Postfix's soft error limit of 10 a connection, with room for
    // refused senders.
    switch (pace) {
    case PaceName::Gentle:
        // Fail2ban shuts out at the fifth refusal within ten minutes, by its defaults.
        return {2000ms, 6, 8, 1, false, false, 4};
    case PaceName::Normal:
        return {300ms, 60, 8};
    case PaceName::Fast:
        break;
    }
    // Twelve side by side: Exim takes 20 in all, Postfix 50 of one client.
    return {0ms, 0, 8, 12, true, true, 0};
}

std::chrono::milliseconds Pace::reserve(const QHostAddress &address, Time now)
{
    QList<qint64> &turns = m_turns[address];
    qint64 at = now.count();
    if (!turns.isEmpty())
        at = std::max<qint64>(at, turns.last() + m_limits.gap.count());
    if (m_limits.perMinute > 0 && turns.size() >= m_limits.perMinute)
        at = std::max<qint64>(at, turns[turns.size() - m_limits.perMinute] + 60'000);
    turns.append(at);
    if (turns.size() > std::max(m_limits.perMinute, 1))
        turns.removeFirst();
    return std::chrono::milliseconds(at - now.count());
}

std::chrono::milliseconds Pace::waitForRefusals(const QHostAddress &address, int count,
                                                Time now) const
{
    const int most = m_limits.refusalsInTenMinutes;
    const QList<qint64> times = m_refusals.value(address);
    const qsizetype room = most - std::min(count, most);
    if (most <= 0 || count <= 0 || times.size() <= room)
        return Time(0);
    // Once this one is ten minutes old, there is room for all of them; a second more for the clocks.
    const qint64 since = times[times.size() - 1 - room];
    return Time(std::max<qint64>(0, since + 601'000 - now.count()));
}

void Pace::noteRefusals(const QHostAddress &address, int count, Time now)
{
    const int most = m_limits.refusalsInTenMinutes;
    if (most <= 0)
        return;
    QList<qint64> &times = m_refusals[address];
    for (int i = 0; i < count; ++i)
        times.append(now.count());
    while (times.size() > most)
        times.removeFirst();
}

} // namespace doorcheck
