// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/net/vantage.h"
#include "core/run/request.h"

#include <optional>

namespace doorcheck {

// Reads values of options. The first refusal is kept and what follows it no longer matters, so that
// a caller reads everything and looks at error() once, at the end.
class ValueReader
{
public:
    explicit ValueReader(const Options &options) : m_options(options) {}

    bool has(QLatin1StringView option) const { return m_options.has(option); }
    const std::optional<CliError> &error() const { return m_error; }
    // "--option: 'value': what is wrong (at character n)"; position is 0-based, -1 for none.
    void refuse(QLatin1StringView option, const QString &value, const QString &what,
                qsizetype position = -1);

    QHostAddress address(QLatin1StringView option);
    QList<QHostAddress> addresses(QLatin1StringView option);
    // An address this machine may speak from or listen on.
    QHostAddress ownAddress(QLatin1StringView option);
    quint16 port(QLatin1StringView option); // 0 when not given
    // "ADDRESS", "ADDRESS:PORT", "[IPv6]:PORT"
    QList<NameServer> servers(QLatin1StringView option, quint16 usualPort);
    Networks networks(QLatin1StringView option);
    std::optional<std::chrono::milliseconds> seconds(QLatin1StringView option, int least, int most);
    QList<HostTarget> hosts(QLatin1StringView option);
    QList<Endpoint> places(QLatin1StringView option); // comma-separated, port 0 where none is named
    QStringList domains(QLatin1StringView option);
    QString mailbox(QLatin1StringView option);
    QStringList checkIds(QLatin1StringView option);
    Permission permission(QLatin1StringView option); // incomplete when none was given

    // One of the words `fromName` knows; `words` is how the refusal lists them.
    template <typename FromName>
    auto word(QLatin1StringView option, FromName fromName, const QString &words)
        -> decltype(fromName(QStringView()))
    {
        if (!has(option))
            return {};
        const QString value = m_options.value(option);
        const auto found = fromName(value);
        if (!found)
            refuseWord(option, value, words);
        return found;
    }

private:
    QHostAddress addressIn(QLatin1StringView option, QString text);
    void refuseWord(QLatin1StringView option, const QString &value, const QString &words);

    const Options &m_options;
    std::optional<CliError> m_error;
};

} // namespace doorcheck
