// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"

#include <QObject>

#include <memory>

namespace doorcheck {

// A server that a check would speak to.
struct FoundServer
{
    bool proxy = false;
    QString name; // as it is called in DNS, or as it was named
    QList<QHostAddress> addresses;
    QList<quint16> ports;
    QString trouble; // a sentence when it has no address, and why
};

// What DNS knew when it was asked.
struct FoundServers
{
    QList<FoundServer> servers; // in the order of a check
    QStringList troubles;       // of what leads nowhere: a domain that receives no mail
    QStringList notes;
    CheckRequest exact; // the request with every address named, to be planned; not to be run
    Vantage vantage;    // where a check of them would speak from
};

// Asks name servers which servers a check would speak to, as the check itself will: before anybody
// has agreed to one. Nothing is sent to the servers.
class Lookup : public QObject
{
    Q_OBJECT

public:
    struct State; // shared with the coroutine

    explicit Lookup(QObject *parent = nullptr);
    ~Lookup() override;

    // Ends an earlier one. A request without a complete permission is refused with a sentence; else
    // empty, and found() follows.
    QString start(const CheckRequest &request);
    void stop(); // found() does not come
    void end();  // of the coroutine, before found()
    bool isRunning() const { return m_state != nullptr; }

Q_SIGNALS:
    void found(const doorcheck::FoundServers &servers);

private:
    std::shared_ptr<State> m_state;
};

} // namespace doorcheck
