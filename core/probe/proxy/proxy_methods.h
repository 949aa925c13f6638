// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace doorcheck {

// One way into a proxy, as the table in resources/facts/proxy-methods.json has it.
struct ProxyMethod
{
    QString id;    // "connect": as in ProxyCase
    QString title; // "CONNECT"
    QList<quint16> ports; // asked when no port was named
    QList<quint16> more;  // where they have been met besides
    QString source;
};

const QList<ProxyMethod> &proxyMethods();

// The ports asked when none was named: those of every method, each once, the likely ones first.
const QList<quint16> &usualProxyPorts();

// A kind of harm the leaflet names, and the ports that stand for it.
struct ProxyHarm
{
    QString id;    // "mail", "web", "messaging", "login", "files"
    QString title; // "Other mail servers"
    QList<quint16> ports;
};
const QList<ProxyHarm> &proxyHarms();

// Where clouds tell their machines about themselves, their keys included.
const QList<QHostAddress> &metadataAddresses();

// Whether `port` is a usual one for this method.
bool isUsualFor(const QString &method, quint16 port);

} // namespace doorcheck
