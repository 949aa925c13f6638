// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_proxy.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace doorcheck::test {

// An HTTP proxy whose rules are the test's: it follows what the rule allows, wherever the request
// says (absolute URI, CONNECT, or Host), and refuses the rest with `refusal`.
class RuleProxy : public LabProxySession
{
    Q_OBJECT

public:
    using Rule = std::function<bool(const QByteArray &head)>; // with all that stood before it
    RuleProxy(const ServerLimits &limits, Rule rule, QByteArray refusal);

protected:
    void received(const QByteArray &bytes) override;
    void reached() override;
    void notReached() override;

private:
    Rule m_rule;
    QByteArray m_refusal;
    QByteArray m_request;
    QByteArray m_first;
    bool m_tunnel = false;
};

// A SOCKS proxy whose rules are the test's.
class RuleSocks : public LabProxySession
{
    Q_OBJECT

public:
    struct Rules
    {
        bool wantsLogin = false; // and takes any
        std::function<bool(const QByteArray &request)> allows;
        quint16 datagramPort = 0; // where UDP ASSOCIATE leads
        bool hangsUp = false;     // instead of saying no
        quint8 refusal = 2;       // REP of SOCKS 5
        quint8 refusal4 = 0x5b;   // of SOCKS 4; 0: hangs up
        bool only4 = false;       // hangs up on SOCKS 5
    };
    RuleSocks(const ServerLimits &limits, Rules rules);

protected:
    void received(const QByteArray &bytes) override;
    void reached() override;
    void notReached() override;

private:
    void request();

    Rules m_rules;
    QByteArray m_buffer;
    int m_step = 0; // SOCKS 5: greeting, login, request
    bool m_version4 = false;
};

// Says "WinGate>" and leads to "address:port".
class PromptProxy : public LabProxySession
{
    Q_OBJECT

public:
    explicit PromptProxy(const ServerLimits &limits) : LabProxySession(limits, true) {}

protected:
    void begun() override { send("WinGate>"); }
    void received(const QByteArray &bytes) override;
    void reached() override {}
    void notReached() override { abort(); }

private:
    QByteArray m_line;
};

// Passes datagrams in the wrapping of SOCKS 5 on, for anybody.
class DatagramRelay : public QObject
{
    Q_OBJECT

public:
    explicit DatagramRelay(quint16 port = 0);
    quint16 port() const { return m_near.localPort(); }

private:
    void pass();
    void back();

    QUdpSocket m_near, m_far;
    QHostAddress m_client;
    quint16 m_clientPort = 0;
};

// TLS in front of a port of this computer.
class TlsFront : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsFront(quint16 behind) : m_behind(behind) {}

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    quint16 m_behind;
};

} // namespace doorcheck::test
