// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/canary.h"
#include "core/probe/proxy/open_proxy.h"
#include "tests/support/scripted_server.h"

#include <QObject>

#include <stop_token>

namespace doorcheck::test {

inline const QHostAddress here(QHostAddress::LocalHost);

QByteArray hex(const char *text);

// A response of a web server (nginx) with these headers, each with its line end.
QByteArray page(const QByteArray &status, const QByteArray &headers = {},
                const QByteArray &body = "<p>hello");

// Answers every HTTP request alike; hears nothing in anything else. By lines.
ScriptedServer::Handler always(const QByteArray &answer);
// Answers the plain request with `plain`, every other with `proxied`. By lines.
ScriptedServer::Handler plainAndProxied(const QByteArray &plain, const QByteArray &proxied);
// A SOCKS server by bytes; hangs up on everything else.
ScriptedServer::Handler socks(const QByteArray &choice, const QByteArray &reply5,
                              const QByteArray &reply4);
// Says yes to everything and is silent from then on. By bytes.
Answer grantEverything(const QByteArray &said, int connection);

// Runs the probe against a port of this computer, with listeners of our own and short limits.
class ProxyTest : public QObject
{
protected:
    void setUp();
    void tearDown();
    void probe(quint16 port, bool named = false);
    // Any probe of a proxy; sees that no more connections are made than were announced.
    void probeWith(const ProbeEntry &entry, quint16 port, bool named,
                   std::shared_ptr<const Evidence> before = {});
    QString grade() const; // as seen from outside
    bool has(const QString &method, ProxyOutcome outcome) const;
    QString cases() const; // for messages

    std::unique_ptr<Canary> m_canary;
    NetworkSettings m_settings;
    std::stop_source m_stop;
    QString m_loginUser, m_loginPassword;
    QList<Endpoint> m_insideHosts;
    bool m_askMetadata = false;
    Endpoint m_ownMail; // a mail server of the organisation; port 0: none
    std::shared_ptr<ProbeTask> m_task; // the last one
};

} // namespace doorcheck::test
