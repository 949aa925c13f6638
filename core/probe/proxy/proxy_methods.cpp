// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/proxy_methods.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

static void loadProxyResource()
{
    Q_INIT_RESOURCE(proxy);
}

namespace doorcheck {

namespace {

const QJsonObject &table()
{
    static const QJsonObject object = [] {
        loadProxyResource();
        QFile file(u":/doorcheck/facts/proxy-methods.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the methods of proxies are missing from the resources");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

QList<quint16> portsIn(const QJsonValue &value)
{
    QList<quint16> ports;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &port : array)
        ports.append(static_cast<quint16>(port.toInt()));
    return ports;
}

} // namespace

const QList<ProxyMethod> &proxyMethods()
{
    static const QList<ProxyMethod> methods = [] {
        QList<ProxyMethod> list;
        const QJsonArray entries = table()[u"methods"_s].toArray();
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            list.append({entry[u"id"_s].toString(), entry[u"title"_s].toString(),
                         portsIn(entry[u"ports"_s]), portsIn(entry[u"more"_s]),
                         entry[u"source"_s].toString()});
        }
        return list;
    }();
    return methods;
}

const QList<quint16> &usualProxyPorts()
{
    static const QList<quint16> ports = [] {
        QList<quint16> all = portsIn(table()[u"order"_s]);
        for (const ProxyMethod &method : proxyMethods()) {
            for (const quint16 port : method.ports) {
                if (!all.contains(port))
                    all.append(port);
            }
        }
        return all;
    }();
    return ports;
}

const QList<ProxyHarm> &proxyHarms()
{
    static const QList<ProxyHarm> harms = [] {
        QList<ProxyHarm> list;
        const QJsonArray entries = table()[u"destinations"_s].toArray();
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            list.append({entry[u"id"_s].toString(), entry[u"title"_s].toString(),
                         portsIn(entry[u"ports"_s])});
        }
        return list;
    }();
    return harms;
}

const QList<QHostAddress> &metadataAddresses()
{
    static const QList<QHostAddress> addresses = [] {
        QList<QHostAddress> list;
        const QJsonArray entries = table()[u"metadata"_s].toArray();
        for (const QJsonValue &value : entries)
            list.append(QHostAddress(value.toObject()[u"address"_s].toString()));
        return list;
    }();
    return addresses;
}

bool isUsualFor(const QString &method, quint16 port)
{
    return std::ranges::any_of(proxyMethods(), [&](const ProxyMethod &each) {
        return each.id == method && each.ports.contains(port);
    });
}

} // namespace doorcheck
