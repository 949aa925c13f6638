// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/resolver.h"

#include <QStringList>

namespace doorcheck::test {

// One query under way, and its answer once it is there.
struct Waited
{
    bool done = false;
    DnsAnswer answer;
};
using WaitedPointer = std::shared_ptr<Waited>;

inline QCoro::Task<> await(WaitedPointer waited, Resolver *resolver, QString name, DnsType type,
                           std::stop_token stop)
{
    const DnsAnswer answer = co_await resolver->query(name, type, stop);
    waited->answer = answer;
    waited->done = true;
}

inline WaitedPointer ask(Resolver &resolver, const QString &name, DnsType type = DnsType::A,
                         std::stop_token stop = {})
{
    auto waited = std::make_shared<Waited>();
    await(waited, &resolver, name, type, std::move(stop));
    return waited;
}

inline QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << address.toString();
    return texts;
}

} // namespace doorcheck::test
