// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace doorcheck {

struct LabSettings
{
    bool open = false;
    QHostAddress address{QHostAddress::LocalHost}; // loopback; anything else is refused at start
    quint16 smtpPort = 0, httpPort = 0, socksPort = 0; // 0: any free one
    QHostAddress nextHop{QHostAddress::LocalHost}; // loopback; where mail for others is passed on to
    quint16 nextHopPort = 2525;
};

// A mail server, an HTTP proxy and a SOCKS proxy to practise on, for which one switch says whether
// they are open. They are real: open, they pass on mail and connections, but only between loopback
// addresses, so that nobody is bothered and nobody can misuse them. Connections are bounded in
// number, bytes and time.
//
// Mail: knows postmaster, abuse and anna at practice.example; others there get 550 5.1.1. Open, it
// takes mail for any other domain and passes it on to the next hop; closed, it says 554 5.7.1.
// HTTP: absolute http URIs and CONNECT; closed, 403. SOCKS 4, 4a and 5; closed, 5b and FF.
class PracticeLab : public QObject
{
    Q_OBJECT

public:
    explicit PracticeLab(LabSettings settings, QObject *parent = nullptr);
    ~PracticeLab() override;

    // On failure a sentence (what, where, what to do); empty when all three listen.
    QString start();

    // From now on; connections under way keep what they were told.
    void setOpen(bool open);
    bool isOpen() const;

    // {"state": "open"|"closed", "domain", "mail": "127.0.0.1:40025", "httpProxy", "socksProxy",
    //  "mailbox": "anna@practice.example", "outsideMailbox": "proof@outside.example",
    //  "relaysTo": "127.0.0.1:2525", "checkArguments": [what doorcheck-cli check is given to check
    //  this lab; the permission is for a person to add]}
    QJsonObject addresses() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace doorcheck
