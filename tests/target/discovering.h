// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/discovery.h"
#include "tests/support/scripted_dns.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace doorcheck::test {

template <typename T>
struct Waited
{
    bool done = false;
    T value;
};

inline QCoro::Task<> awaitHosts(std::shared_ptr<Waited<Discovery>> waited, Resolver *resolver,
                                QString domain, std::stop_token stop)
{
    waited->value = co_await discoverMailHosts(resolver, domain, stop);
    waited->done = true;
}

inline QCoro::Task<> awaitHost(std::shared_ptr<Waited<DiscoveredHost>> waited, Resolver *resolver,
                               QString name, std::stop_token stop)
{
    waited->value = co_await resolveHost(resolver, name, stop);
    waited->done = true;
}

inline QCoro::Task<> awaitNames(std::shared_ptr<Waited<QStringList>> waited, Resolver *resolver,
                                QHostAddress address, std::stop_token stop)
{
    waited->value = co_await reverseNames(resolver, address, stop);
    waited->done = true;
}

inline QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << address.toString();
    return texts;
}

inline QStringList names(const Discovery &found)
{
    QStringList names;
    for (const DiscoveredHost &host : found.hosts)
        names << host.name;
    return names;
}

inline bool anyContains(const QStringList &sentences, const QString &part)
{
    return std::ranges::any_of(sentences,
                               [&](const QString &sentence) { return sentence.contains(part); });
}

// A name server, a resolver that asks it, and the questions of discovery.h put and waited for.
struct Discovering
{
    explicit Discovering(std::chrono::milliseconds timeout = std::chrono::seconds(5))
        : started(dns.start()), resolver(dns.settings(timeout))
    {
    }

    Discovery discover(const QString &domain = QStringLiteral("example.org"))
    {
        auto waited = std::make_shared<Waited<Discovery>>();
        awaitHosts(waited, &resolver, domain, {});
        return resultOf(*waited);
    }

    DiscoveredHost resolve(const QString &name)
    {
        auto waited = std::make_shared<Waited<DiscoveredHost>>();
        awaitHost(waited, &resolver, name, {});
        return resultOf(*waited);
    }

    QStringList reverse(const QHostAddress &address)
    {
        auto waited = std::make_shared<Waited<QStringList>>();
        awaitNames(waited, &resolver, address, {});
        return resultOf(*waited);
    }

    ScriptedDns dns;
    bool started = false;
    Resolver resolver;

private:
    template <typename T>
    static T resultOf(const Waited<T> &waited)
    {
        if (!QTest::qWaitFor([&] { return waited.done; }, 10'000))
            qWarning("the question was never answered");
        return waited.value;
    }
};

} // namespace doorcheck::test
