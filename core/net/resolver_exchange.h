// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/resolver.h"

#include <QObject>
#include <QTimer>

#include <ares.h>

#include <coroutine>
#include <functional>
#include <map>
#include <optional>

class QSocketNotifier;

namespace doorcheck {

// How one question put to one server ended.
struct DnsOutcome
{
    DnsStatus status = DnsStatus::Stopped; // Ok: a message came, whatever it says
    QByteArray message;
};

// One question put to one server, once: a c-ares channel of its own, so that its time-out is its
// own and a stop ends it alone. Owned by the coroutine that awaits finished().
//
// Nothing is resumed or deleted inside a callback of c-ares: end() notes the outcome and the
// coroutine goes on in a later turn of the event loop.
class DnsExchange : public QObject
{
    Q_OBJECT

public:
    DnsExchange(NameServer server, QByteArray query, const ResolverSettings &settings,
                std::stop_token stop);
    ~DnsExchange() override;

    void start();
    // Ends the wait, once; later outcomes are ignored.
    void end(DnsOutcome outcome);

    struct Waiter
    {
        DnsExchange *exchange;
        bool await_ready() const { return exchange->m_outcome.has_value(); }
        void await_suspend(std::coroutine_handle<> handle) const { exchange->m_waiting = handle; }
        DnsOutcome await_resume() const { return *exchange->m_outcome; }
    };
    Waiter finished() { return {this}; }

private:
    bool openChannel();
    bool setServer();
    void watch(ares_socket_t socket, bool readable, bool writable);
    void resume();

    struct Watch
    {
        QSocketNotifier *read = nullptr; // children of this object
        QSocketNotifier *write = nullptr;
    };

    NameServer m_server;
    QByteArray m_query;
    QHostAddress m_source;
    QTimer m_deadline;
    ares_channel m_channel = nullptr;
    std::map<ares_socket_t, Watch> m_watched;
    std::optional<DnsOutcome> m_outcome;
    std::coroutine_handle<> m_waiting;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

// The servers the system is set to, in its order.
QList<NameServer> systemNameServers();

} // namespace doorcheck
