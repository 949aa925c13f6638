// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/outcome.h"

#include <algorithm>
#include <array>
#include <utility>

namespace doorcheck {

namespace {

template <typename E, std::size_t N>
using Names = std::array<std::pair<E, QStringView>, N>;

constexpr Names<RelayOutcome, 17> relayNames{{
    {RelayOutcome::Accepted, u"accepted"},
    {RelayOutcome::AcceptedToData, u"acceptedToData"},
    {RelayOutcome::Proven, u"proven"},
    {RelayOutcome::Denied, u"denied"},
    {RelayOutcome::DeniedAtData, u"deniedAtData"},
    {RelayOutcome::AuthRequired, u"authRequired"},
    {RelayOutcome::TlsRequired, u"tlsRequired"},
    {RelayOutcome::NoSuchUser, u"noSuchUser"},
    {RelayOutcome::DomainNotFound, u"domainNotFound"},
    {RelayOutcome::Greylisted, u"greylisted"},
    {RelayOutcome::Temporary, u"temporary"},
    {RelayOutcome::Blocked, u"blocked"},
    {RelayOutcome::RateLimited, u"rateLimited"},
    {RelayOutcome::SenderRefused, u"senderRefused"},
    {RelayOutcome::Syntax, u"syntax"},
    {RelayOutcome::Unclear, u"unclear"},
    {RelayOutcome::NotAsked, u"notAsked"},
}};

constexpr Names<ProxyOutcome, 10> proxyNames{{
    {ProxyOutcome::Reached, u"reached"},
    {ProxyOutcome::Granted, u"granted"},
    {ProxyOutcome::Unreachable, u"unreachable"},
    {ProxyOutcome::Denied, u"denied"},
    {ProxyOutcome::AuthRequired, u"authRequired"},
    {ProxyOutcome::OwnPage, u"ownPage"},
    {ProxyOutcome::Redirected, u"redirected"},
    {ProxyOutcome::NotAProxy, u"notAProxy"},
    {ProxyOutcome::Refused, u"refused"},
    {ProxyOutcome::NotAsked, u"notAsked"},
}};

template <typename Table, typename E> QString nameIn(const Table &table, E value)
{
    const auto it = std::ranges::find(table, value, [](const auto &row) { return row.first; });
    return it == table.end() ? QString() : it->second.toString();
}

template <typename E, typename Table>
std::optional<E> valueIn(const Table &table, QStringView name)
{
    const auto it = std::ranges::find_if(table, [&](const auto &row) { return row.second == name; });
    return it == table.end() ? std::nullopt : std::optional<E>(it->first);
}

} // namespace

QString outcomeName(RelayOutcome outcome)
{
    return nameIn(relayNames, outcome);
}

QString outcomeName(ProxyOutcome outcome)
{
    return nameIn(proxyNames, outcome);
}

std::optional<RelayOutcome> relayOutcomeFromName(QStringView name)
{
    return valueIn<RelayOutcome>(relayNames, name);
}

std::optional<ProxyOutcome> proxyOutcomeFromName(QStringView name)
{
    return valueIn<ProxyOutcome>(proxyNames, name);
}

} // namespace doorcheck
